"""The office as the waiting room sees it: every panel of the board, drawn from one snapshot."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from display_board.announcing import CallWatch, SkipWatch
from display_board.paging import LIST_SECONDS, Pages, Turn
from display_board.panels import beside_calls, quiet, recent_calls, waiting
from display_board.panels.arrangement import Arrangement, arrange, is_crowd, notice_room
from display_board.panels.calls_place import CallsPlace, pulse_room
from display_board.panels.colours import Colours
from display_board.panels.drawing import NIGHT, Box, PictureWidget, Words
from display_board.panels.elsewhere import ElsewhereText, elsewhere_text
from display_board.panels.header import HeaderText, Logo, clock_width, draw_header, header_text
from display_board.panels.notice import NoticePage, draw_notice, lay_out
from display_board.panels.now_calling import NowCalling, face_of
from display_board.panels.slide_place import SlidePlace
from display_board.panels.stale import StaleVeil, draw_stale, stale_text
from display_board.panels.strip import draw_strip, strip_pages
from display_board.panels.typesetting import Scale
from queueing.model import Outage
from queueing.snapshots import BoardCall, BoardSnapshot
from queueing.waits import OfficeOutlook
from shared_ui.board_settings import Lists
from shared_ui.notice_text import NoticeText, notice_text, worth_showing


class OfficeView(QWidget):
    """All panels of the board.

    Signals: call_painted(label) — after the paint in which a new call first appears.
    """

    call_painted = Signal(str)

    def __init__(self, parent: QWidget, language: str, lists: Lists = "both") -> None:
        """`lists`: which lists stand beside the calls."""
        super().__init__(parent)
        self.lists: Lists = lists
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._language = language
        self._watch, self._skips = CallWatch(), SkipWatch()
        self._waiting_pages, self._notice_pages = Pages(), Pages()
        self._turns: list[Turn] = []
        self._crowd = False
        self._drawn: tuple[datetime, Scale, datetime] | None = None
        self.snapshot: BoardSnapshot | None = None
        """What is shown, None before the first show_snapshot."""
        self.outlook: OfficeOutlook | None = None
        """What is told of waiting, None for nothing."""
        self.stale_since: datetime | None = None
        """The age of the picture while nothing can be read, None while it can."""
        self.outages: tuple[Outage, ...] = ()
        """The outages in the notice, over all its pages."""
        self.passed_over: tuple[str, ...] = ()
        """Labels of numbers nobody came for, told by the last snapshot."""
        self.header, self.stale_band = PictureWidget(self), PictureWidget(self)
        self.now_calling = NowCalling(self)
        self.recent, self.waiting = PictureWidget(self), PictureWidget(self)
        self.notice = PictureWidget(self)
        self.veil = StaleVeil(self)
        self.place = CallsPlace(self.now_calling)
        self.slides: SlidePlace | None = None
        """What staff want shown while nobody is called, None for nothing."""
        self.logo: Logo | None = None
        self.now_calling.call_painted.connect(self.call_painted)

    def show_snapshot(
        self, scale: Scale, snapshot: BoardSnapshot, now: datetime
    ) -> tuple[str, ...]:
        """Show what was just read; give the labels of the calls that are new to the room."""
        if self._is_shown_already(scale, snapshot, now):
            self.snapshot, self.passed_over = snapshot, ()
            return ()
        calls = self.calls_of(snapshot)
        self.passed_over = self._skips.update(
            calls, snapshot.recent, in_sight=self.stale_since is None
        )
        self.snapshot, self.stale_since = snapshot, None
        fresh = self._watch.update(calls, now)
        self.tick(scale, now)
        labels = {call.ticket_id: call.label for call in fresh}
        if labels:
            self.now_calling.announce(labels, scale.gap * 0.5)
        return tuple(labels.values())

    def _is_shown_already(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> bool:
        """Tell whether nothing would differ: a quiet office is read every few seconds."""
        if self.snapshot is None or self._drawn is None or self.stale_since is not None:
            return False
        drawn_at, drawn_scale, due = self._drawn
        same = replace(snapshot, read_at=self.snapshot.read_at) == self.snapshot
        return same and drawn_scale == scale and drawn_at <= now < due

    def tick(self, scale: Scale, now: datetime) -> None:
        """Show what is due at `now`."""
        self._watch.advance(now)
        if self.snapshot is not None:
            self._draw(scale, self.snapshot, now)
            self._drawn = now, scale, self.next_moment(now)

    def next_moment(self, now: datetime) -> datetime:
        """Give when the next change is due: a minute, a page, an age or a larger call."""
        due = [now.replace(second=0, microsecond=0) + timedelta(minutes=1)]
        turns = [*self._turns, *([] if self.place.turn is None else [self.place.turn])]
        due += [
            turn for pages, seconds in turns if (turn := pages.next_turn(seconds, now)) is not None
        ]
        if (change := self._watch.next_change()) is not None:
            due.append(change)
        if self.stale_since is not None:
            age = (now - self.stale_since) // timedelta(minutes=1)
            due.append(self.stale_since + timedelta(minutes=age + 1))
        return min(due)

    def dress(self, colours: Colours, logo: Logo | None) -> None:
        """Take the office's own colours and logo."""
        for panel in self.findChildren(PictureWidget):
            panel.colours = colours
            panel.update()
        self.veil.dim = self.header.coloured(NIGHT)
        self.logo = logo

    def texts(self) -> tuple[tuple[PictureWidget, Words], ...]:
        """Give every text on the screen with the panel it stands in."""
        panels = (self.header, self.now_calling, self.recent, self.waiting)
        shown = (*panels, self.stale_band, self.notice)
        return tuple((w, text) for w in shown if not w.isHidden() for text in w.texts())

    # -- what a view of another kind says otherwise ---------------------------------------------

    def calls_of(self, snapshot: BoardSnapshot) -> tuple[BoardCall, ...]:
        """Give the open calls that are shown, newest first."""
        return snapshot.calls

    def head_of(self, snapshot: BoardSnapshot, now: datetime) -> HeaderText:
        """Give the words of the head."""
        return header_text(snapshot.office, now, self._language)

    def arranged(
        self, scale: Scale, notice_height: float, calls: int, head: HeaderText
    ) -> Arrangement:
        """Share the window out."""
        place = arrange(
            scale,
            self.width(),
            self.height(),
            stale=self.stale_since is not None,
            notice_height=notice_height,
            calls=calls,
            clock_width=clock_width(scale, head),
            crowd=self._crowd,
        )
        return beside_calls.with_lists(place, self.lists)

    def draw_calls(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> None:
        """Draw the calls, or what stands in their place."""
        faces = tuple(face_of(call, self._language) for call in self.calls_of(snapshot))
        if faces:
            self.place.show_calls(scale, faces, self._watch.newest, now)
        else:
            words = quiet.quiet_text(snapshot, now, self._language)
            # Old data and a notice are looked at, and nothing beside them.
            alone = self.notice.isHidden() and self.stale_since is None
            self.place.show_quiet(scale, words, self.slides if alone else None, now)

    def draw_side(
        self, scale: Scale, place: Arrangement, snapshot: BoardSnapshot, now: datetime
    ) -> None:
        """Draw the last calls and the services."""
        told = None if self.stale_since is not None else self.outlook
        shows_recent, shows_waiting = beside_calls.shows(self.lists)
        recent = beside_calls.recent_rows(snapshot) if shows_recent else ()
        rows = (
            beside_calls.waiting_rows(snapshot, told, self._language, now) if shows_waiting else ()
        )
        if place.strip is not None:
            self._draw_strip(scale, place.strip, rows, recent, now)
            return
        self.recent.setVisible(shows_recent)
        self.waiting.setVisible(shows_waiting)
        if shows_recent:
            self.recent.show_picture(recent_calls.draw_recent(scale, place.recent.local(), recent))
        if shows_waiting:
            self._draw_waiting(scale, place, rows, now)

    # -- drawing ----------------------------------------------------------------------------

    def _draw(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> None:
        self._turns = []
        calls = len(self.calls_of(snapshot))
        self._crowd = is_crowd(calls, self._crowd)
        pages, height = self._notice(scale, snapshot, calls, now)
        head = self.head_of(snapshot, now)
        stale = self.stale_since is not None
        place = self.arranged(scale, height, calls, head)
        self._place(scale, place)
        self.header.show_picture(
            draw_header(
                scale,
                place.header.local(),
                head,
                place.portrait,
                only_clock=stale,
                logo=self.logo,
            )
        )
        self.draw_calls(scale, snapshot, now)
        self.draw_side(scale, place, snapshot, now)
        if pages:
            own = tuple((o.id, o.state, o.last_word_at, o.is_overdue(now)) for o in self.outages)
            shown = own, tuple(n.status for n in snapshot.neighbours)
            seconds = tuple(page.seconds for page in pages)
            index = self._page(self._notice_pages, shown, seconds, now)
            assert place.notice is not None
            self.notice.show_picture(draw_notice(scale, place.notice.local(), pages, index))
        if self.stale_since is not None and place.stale is not None:
            text = stale_text(self.stale_since, now, snapshot.office.time_zone)
            age = now - self.stale_since
            self.stale_band.show_picture(draw_stale(scale, place.stale.local(), text, age))

    def _notice(
        self, scale: Scale, snapshot: BoardSnapshot, calls: int, now: datetime
    ) -> tuple[tuple[NoticePage, ...], float]:
        """Give the pages of all notices and the height they need."""
        zone = snapshot.office.time_zone
        self.outages = worth_showing(snapshot.outages, now)
        # The office's own notice comes first, and never shares a page.
        said: tuple[NoticeText | ElsewhereText, ...] = (
            *(notice_text(o, now, zone, self._language) for o in self.outages),
            *elsewhere_text(snapshot.neighbours, now, zone, self._language),
        )
        width, most = notice_room(scale, self.width(), self.height(), calls)
        return lay_out(scale, width, most, said)

    def _draw_strip(
        self,
        scale: Scale,
        box: Box,
        rows: tuple[waiting.WaitingRow, ...],
        recent: tuple[recent_calls.RecentRow, ...],
        now: datetime,
    ) -> None:
        pages = strip_pages(scale, box.w, rows, recent)
        self.recent.hide()
        self.waiting.setVisible(bool(pages))
        if not pages:
            return
        content = ("strip", tuple(row.prefix for row in rows), len(pages))
        index = self._page(self._waiting_pages, content, (LIST_SECONDS,) * len(pages), now)
        self.waiting.show_picture(draw_strip(scale, box.local(), pages, index))

    def _draw_waiting(
        self,
        scale: Scale,
        place: Arrangement,
        rows: tuple[waiting.WaitingRow, ...],
        now: datetime,
    ) -> None:
        box, columns = place.waiting.local(), place.waiting_columns
        count = waiting.draw_waiting(scale, box, rows, 0, columns)[1]
        first = 1 if place.takes_turns else 0
        content = (tuple(row.prefix for row in rows), count, first)
        index = self._page(self._waiting_pages, content, (LIST_SECONDS,) * (first + count), now)
        if first:
            self.recent.setVisible(index == 0)
            self.waiting.setVisible(index > 0)
        page = max(0, index - first)
        self.waiting.show_picture(waiting.draw_waiting(scale, box, rows, page, columns)[0])

    def _page(
        self, pages: Pages, content: object, seconds: tuple[float, ...], now: datetime
    ) -> int:
        pages.show(content, now)
        self._turns.append((pages, seconds))
        return pages.index(seconds, now)

    def _place(self, scale: Scale, place: Arrangement) -> None:
        self.header.setGeometry(place.header.whole())
        self.now_calling.setGeometry(place.calls.inset(-pulse_room(scale)).whole())
        self.recent.setGeometry(place.recent.whole())
        self.waiting.setGeometry(place.waiting.whole())
        for panel, box in ((self.notice, place.notice), (self.stale_band, place.stale)):
            panel.setVisible(box is not None)
            if box is not None:
                panel.setGeometry(box.whole())
        self.veil.setVisible(place.stale is not None)
        if place.stale is not None:
            top = round(place.calls.y) - scale.gap // 2
            self.veil.step, self.veil.line = scale.gap * 1.6, scale.rule * 0.8
            self.veil.setGeometry(0, top, self.width(), self.height() - top)
            self.veil.raise_()
            self.stale_band.raise_()
