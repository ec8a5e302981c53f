"""The office as the waiting room sees it: every panel of the board, drawn from one snapshot."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from display_board.announcing import CallWatch
from display_board.paging import CALL_SECONDS, LIST_SECONDS, Pages
from display_board.panels import quiet, recent_calls, waiting
from display_board.panels.arrangement import Arrangement, arrange, notice_room
from display_board.panels.call_cells import CallFace
from display_board.panels.drawing import Box, PictureWidget, Words
from display_board.panels.header import clock_width, draw_header, header_text
from display_board.panels.message import draw_message
from display_board.panels.notice import draw_notice, lay_out
from display_board.panels.notice_text import notice_text, worth_showing
from display_board.panels.now_calling import NowCalling, draw_calls, face_of, plan_calls
from display_board.panels.stale import StaleVeil, draw_stale, stale_text
from display_board.panels.typesetting import Scale
from queueing.model import Outage
from queueing.snapshots import BoardSnapshot

_Turn = tuple[Pages, tuple[float, ...]]


class OfficeView(QWidget):
    """All panels of the board.

    Signals: call_painted(label) — after the paint in which a new call first appears.
    """

    call_painted = Signal(str)

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._language = language
        self._watch = CallWatch()
        self._call_pages, self._waiting_pages, self._notice_pages = Pages(), Pages(), Pages()
        self._turns: list[_Turn] = []
        self._drawn: tuple[datetime, Scale, datetime] | None = None
        self.snapshot: BoardSnapshot | None = None
        """What is shown, None before the first show_snapshot."""
        self.stale_since: datetime | None = None
        """The age of the picture while nothing can be read, None while it can."""
        self.outages: tuple[Outage, ...] = ()
        """The outages in the notice, over all its pages."""
        self.header, self.stale_band = PictureWidget(self), PictureWidget(self)
        self.now_calling = NowCalling(self)
        self.recent, self.waiting = PictureWidget(self), PictureWidget(self)
        self.notice = PictureWidget(self)
        self.veil = StaleVeil(self)
        self.now_calling.call_painted.connect(self.call_painted)

    def show_snapshot(
        self, scale: Scale, snapshot: BoardSnapshot, now: datetime
    ) -> tuple[str, ...]:
        """Show what was just read; give the labels of the calls that are new to the room."""
        if self._is_shown_already(scale, snapshot, now):
            self.snapshot = snapshot
            return ()
        self.snapshot, self.stale_since = snapshot, None
        fresh = self._watch.update(snapshot.calls, now)
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
        due += [
            turn
            for pages, seconds in self._turns
            if (turn := pages.next_turn(seconds, now)) is not None
        ]
        if (change := self._watch.next_change()) is not None:
            due.append(change)
        if self.stale_since is not None:
            age = (now - self.stale_since) // timedelta(minutes=1)
            due.append(self.stale_since + timedelta(minutes=age + 1))
        return min(due)

    def texts(self) -> tuple[tuple[PictureWidget, Words], ...]:
        """Give every text on the screen with the panel it stands in."""
        panels = (self.header, self.now_calling, self.recent, self.waiting)
        shown = (*panels, self.stale_band, self.notice)
        return tuple((w, text) for w in shown if not w.isHidden() for text in w.texts())

    def _draw(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> None:
        self._turns = []
        zone = snapshot.office.time_zone
        self.outages = worth_showing(snapshot.outages, now)
        said = tuple(notice_text(o, now, zone, self._language) for o in self.outages)
        width, most = notice_room(scale, self.width(), self.height(), len(snapshot.calls))
        pages, height = lay_out(scale, width, most, said)
        says, stale = (
            header_text(snapshot.office, now, self._language),
            self.stale_since is not None,
        )
        place = arrange(
            scale,
            self.width(),
            self.height(),
            stale=stale,
            notice_height=height,
            calls=len(snapshot.calls),
            clock_width=clock_width(scale, says),
        )
        self._place(scale, place)
        self.header.show_picture(
            draw_header(scale, place.header.local(), says, place.portrait, only_clock=stale)
        )
        self._draw_calls(scale, snapshot, now)
        recent = tuple(recent_calls.row_of(call, zone) for call in snapshot.recent)
        self.recent.show_picture(recent_calls.draw_recent(scale, place.recent.local(), recent))
        self._draw_waiting(scale, place, snapshot, now)
        if pages:
            shown = tuple((o.id, o.state, o.last_word_at, o.is_overdue(now)) for o in self.outages)
            seconds = tuple(page.seconds for page in pages)
            index = self._page(self._notice_pages, shown, seconds, now)
            assert place.notice is not None
            self.notice.show_picture(draw_notice(scale, place.notice.local(), pages, index))
        if self.stale_since is not None and place.stale is not None:
            text = stale_text(self.stale_since, now, zone)
            self.stale_band.show_picture(draw_stale(scale, place.stale.local(), text))

    def _draw_calls(self, scale: Scale, snapshot: BoardSnapshot, now: datetime) -> None:
        grow = round(scale.gap * 0.5)
        size = self.now_calling.size()
        box = Box(0, 0, size.width(), size.height()).inset(grow)
        faces = tuple(face_of(call, self._language) for call in snapshot.calls)
        if not faces:
            words = quiet.quiet_text(snapshot, now, self._language)
            self.now_calling.show_picture(draw_message(scale, box, *words))
            return
        if plan_calls(scale, box, faces).beside:
            faces = _newest_first(faces, self._watch.newest)
        content = tuple(face.ticket_id for face in faces)
        count = draw_calls(scale, box, faces, 0)[1]
        index = self._page(self._call_pages, content, (CALL_SECONDS,) * count, now)
        self.now_calling.show_picture(draw_calls(scale, box, faces, index)[0])

    def _draw_waiting(
        self, scale: Scale, place: Arrangement, snapshot: BoardSnapshot, now: datetime
    ) -> None:
        box, columns = place.waiting.local(), place.waiting_columns
        rows = tuple(
            waiting.row_of(line, self._language) for line in snapshot.lines if line.service.active
        )
        count = waiting.draw_waiting(scale, box, rows, 0, columns)[1]
        first = 1 if place.takes_turns else 0
        content = (tuple(row.prefix for row in rows), count, first)
        index = self._page(self._waiting_pages, content, (LIST_SECONDS,) * (first + count), now)
        self.recent.setVisible(not first or index == 0)
        self.waiting.setVisible(not first or index > 0)
        page = max(0, index - first)
        self.waiting.show_picture(waiting.draw_waiting(scale, box, rows, page, columns)[0])

    def _page(
        self, pages: Pages, content: object, seconds: tuple[float, ...], now: datetime
    ) -> int:
        pages.show(content, now)
        self._turns.append((pages, seconds))
        return pages.index(seconds, now)

    def _place(self, scale: Scale, place: Arrangement) -> None:
        grow = round(scale.gap * 0.5)
        self.header.setGeometry(place.header.whole())
        self.now_calling.setGeometry(place.calls.inset(-grow).whole())
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


def _newest_first(faces: tuple[CallFace, ...], newest: int | None) -> tuple[CallFace, ...]:
    return tuple(sorted(faces, key=lambda face: face.ticket_id != newest))
