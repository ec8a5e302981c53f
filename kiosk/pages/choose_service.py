"""The start page: what is disturbed, and the services as large tiles."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from kiosk.opening import numbers_from, takes_numbers
from kiosk.pages.notice_band import NoticeBand, Tone
from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paper_words import say_missing
from kiosk.pages.service_tile import ServiceTile, TileView
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from kiosk.pages.views import PrinterView
from kiosk.pages.words import Words, is_disrupted
from queueing.model import Outage, OutageState
from queueing.snapshots import KioskSnapshot, ServiceLine
from shared_ui import theme
from shared_ui.language import Language, plain

PER_PAGE = 9


class ChooseServicePage(Page):
    """Signals: service_chosen(id); notice_wanted() — read all about the outages;
    turned() — another page of tiles is shown.
    """

    service_chosen = Signal(int)
    notice_wanted = Signal()
    turned = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._snapshot: KioskSnapshot | None = None
        self._now: datetime | None = None
        self._tiles: list[ServiceTile] = []
        self._turn = 0
        self.painted_outages: tuple[Outage, ...] = ()
        """The outages of the last paint."""
        self._note = ""
        self.band = NoticeBand()
        self.band.more_wanted.connect(self.notice_wanted)
        self._printer = PrinterView()
        self.paper = NoticeBand()
        self._title = TextBlock(NAME_MM, "bold", max_lines=1)
        self._empty = TextBlock(BODY_MM, colour=theme.INK_SOFT, align=Qt.AlignmentFlag.AlignCenter)
        self._staff = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=2)
        self._mark = TextBlock(BODY_MM, max_lines=1, align=Qt.AlignmentFlag.AlignCenter)
        self._earlier = TouchButton("earlier-services", icon="back")
        self._later = TouchButton("later-services", icon="arrow")
        self._earlier.clicked.connect(lambda: self.turn(self._turn - 1))
        self._later.clicked.connect(lambda: self.turn(self._turn + 1))
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1)
        self._turning = QHBoxLayout()
        for part in (self._earlier, self._mark, self._later):
            self._turning.addWidget(part)
        self._head.addLayout(self._turning)
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.band)
        self._column.addLayout(self._head)
        self._column.addWidget(self._empty, 1)
        self._column.addLayout(self._grid, 1)
        self._column.addWidget(self.paper)
        self._column.addWidget(self._staff)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (
            self.band,
            self.paper,
            self._title,
            self._empty,
            self._staff,
            self._mark,
            self._earlier,
            self._later,
            *self._tiles,
        )

    def arrange(self) -> None:
        """Set margins and spacing, and the tiles' columns."""
        gap = round(self.metrics.mm(GAP_MM))
        self._column.setSpacing(round(gap * 1.25))
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        self._head.setSpacing(gap)
        self._turning.setSpacing(gap)
        self._grid.setSpacing(gap)
        self._mark.setFixedWidth(round(self.metrics.mm(30)))
        self._place_tiles()

    def show_snapshot(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show services and notices as they are; `now` decides whether numbers are offered."""
        self._snapshot, self._now = snapshot, now
        self.retranslate()

    def show_staff_note(self, note: str) -> None:
        """Say something to the staff under the tiles, "" for nothing."""
        self._note = note
        self._staff.set_text(note)
        self._staff.setVisible(bool(note))

    def show_printer(self, printer: PrinterView) -> None:
        """Say that numbers come without paper while they do."""
        self._printer = printer
        self.retranslate()

    @property
    def is_turned(self) -> bool:
        """Whether another than the first page of tiles is shown."""
        return self._turn > 0

    def turn(self, page: int) -> None:
        """Show page `page` of the tiles, counted from 0."""
        last = max(0, (len(self._lines()) - 1) // PER_PAGE)
        self._turn = min(max(0, page), last)
        self.retranslate()
        self.turned.emit()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._title.set_text(self.tr("Silakan pilih layanan"))
        self._empty.set_text(self.tr("Belum ada layanan. Silakan hubungi petugas."))
        self._earlier.set_caption(self.tr("Sebelumnya"))
        self._later.set_caption(self.tr("Layanan lain"))
        self._staff.setVisible(bool(self._note))
        if self._snapshot is not None:
            self._show_band(self._snapshot)
            self._show_paper(self._snapshot)
        self._show_tiles()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Note what the parts, which are painted next, now show."""
        self.painted_outages = () if self._snapshot is None else self._snapshot.outages

    def take_key(self, event: QKeyEvent) -> bool:
        """Let 1 to 9 choose a service and the page keys turn the tiles."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._tiles) and not event.isAutoRepeat():
            self._tiles[place].click()
            return True
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in turns:
            self.turn(self._turn + turns[Qt.Key(event.key())])
            return True
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and self._turn:
            self.turn(0)
            return True
        return False

    def _lines(self) -> tuple[ServiceLine, ...]:
        if self._snapshot is None:
            return ()
        return tuple(line for line in self._snapshot.lines if line.service.active)

    def _show_band(self, snapshot: KioskSnapshot) -> None:
        words = Words(self.language, snapshot)
        now = self._now or snapshot.read_at
        more = self.tr("Selengkapnya")
        if not takes_numbers(snapshot.opening, now):
            text = words.no_numbers(snapshot.opening, numbers_from(snapshot.opening))
            self.band.say(Tone.INFO, text, "", more if snapshot.outages else "")
            return
        if not snapshot.outages:
            self.band.hide()
            return
        first, others = snapshot.outages[0], len(snapshot.outages) - 1
        title = words.since(first)
        if others:
            title += " " + self.tr("Ada {count} pengumuman lain.").format(count=others)
        tone, body = Tone.DISRUPTED, f"{words.still_valid()} {words.next_word(first)}".strip()
        if first.state in (OutageState.MONITORING, OutageState.RESOLVED):
            tone = Tone.RECOVERED
        if first.state is OutageState.MONITORING:
            body = f"{words.progress(first)}. {body}"
        elif first.state is OutageState.RESOLVED:
            body = ""
        self.band.say(tone, title, body, more)

    def _show_paper(self, snapshot: KioskSnapshot) -> None:
        offered = takes_numbers(snapshot.opening, self._now or snapshot.read_at)
        text = say_missing(self._printer) if offered else ""
        self.paper.say(Tone.PAPER, text, "", "")
        self.paper.setVisible(bool(text))

    def _show_tiles(self) -> None:
        lines = self._lines()
        last = max(0, (len(lines) - 1) // PER_PAGE)
        self._turn = min(self._turn, last)
        shown = lines[self._turn * PER_PAGE : (self._turn + 1) * PER_PAGE]
        views = [self._view(line) for line in shown]
        if len(views) != len(self._tiles):
            self._make_tiles(views)
        for place, (tile, view) in enumerate(zip(self._tiles, views, strict=True)):
            tile.show_view(view, place + 1)
        self._empty.setVisible(self._snapshot is not None and not lines)
        for part in (self._earlier, self._mark, self._later):
            part.setVisible(last > 0)
        self._mark.set_text(f"{self._turn + 1} / {last + 1}")
        self._earlier.setEnabled(self._turn > 0)
        self._later.setEnabled(self._turn < last)

    def _view(self, line: ServiceLine) -> TileView:
        assert self._snapshot is not None
        down = is_disrupted(line)
        recovering = line.outage is not None and not down
        return TileView(
            service_id=line.service.id,
            prefix=plain(line.service.prefix),
            name=plain(self.language.text(line.service.name)),
            state=Words(self.language, self._snapshot).state(line),
            icon="outage" if down else "ok" if recovering else "people",
            disrupted=down,
        )

    def _make_tiles(self, views: list[TileView]) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [ServiceTile(view, place + 1) for place, view in enumerate(views)]
        for tile in self._tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self._chosen(tile))
            tile.set_metrics(self.metrics)
        self._place_tiles()

    def _chosen(self, tile: ServiceTile) -> None:
        self.service_chosen.emit(tile.view.service_id)

    def _place_tiles(self) -> None:
        columns = self._columns(len(self._tiles))
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, tile in enumerate(self._tiles):
            row, column = divmod(place, columns)
            self._grid.addWidget(tile, row, column)
            self._grid.setRowStretch(row, 1)
            self._grid.setColumnStretch(column, 1)

    def _columns(self, count: int) -> int:
        if self.portrait:
            return 1 if count <= 3 else 2
        return max(1, min(3, count)) if count != 4 else 2
