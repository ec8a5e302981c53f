"""The start page: what is disturbed, and the services as large tiles."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.pages.page import (
    BACK_KEYS,
    BODY_MM,
    CAPTION_MM,
    GAP_MM,
    NAME_MM,
    TARGET_MM,
    TYPING,
    Page,
    Sized,
)
from kiosk.pages.service_tile import ServiceTile, TileView
from kiosk.pages.start_bands import StartBands
from kiosk.pages.text_block import TextBlock
from kiosk.pages.tile_grid import MOST, TileGrid, TileRoom
from kiosk.pages.tile_words import tile_view
from kiosk.pages.touch_button import TouchButton
from kiosk.pages.views import PrinterView
from queueing.model import Outage
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.waits import OfficeOutlook
from shared_ui import theme
from shared_ui.language import Language

_RESIZING = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)
TITLE_LEAST_MM = 62.0
"""The width the title keeps beside buttons, on two lines."""
NARROW_MM = 400.0
"""Pages narrower than this have no room for captions on the buttons that turn them."""


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
        self._outlook: OfficeOutlook | None = None
        self._way_buttons: list[QWidget] = []
        self._grid = TileGrid(self.service_chosen.emit)
        self._turn = 0
        self.painted_outages: tuple[Outage, ...] = ()
        """The outages of the last paint."""
        self._note = ""
        self._aged = False
        self._bands = StartBands(language)
        self.stale, self.band, self.paper = self._bands.all()
        self.band.more_wanted.connect(self.notice_wanted)
        self._printer = PrinterView()
        self._title = TextBlock(NAME_MM, "bold", max_lines=1)
        # Beside buttons it takes what they leave.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._empty = TextBlock(BODY_MM, colour=theme.INK_SOFT, align=Qt.AlignmentFlag.AlignCenter)
        self._staff = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=2)
        self._mark = TextBlock(BODY_MM, max_lines=1, align=Qt.AlignmentFlag.AlignCenter)
        self._earlier = TouchButton("earlier-services", icon="back")
        self._later = TouchButton("later-services", icon="arrow")
        self._earlier.clicked.connect(lambda: self.turn(self._turn - 1))
        self._later.clicked.connect(lambda: self.turn(self._turn + 1))
        self._per_page = MOST
        self._build()
        self.retranslate()

    def _build(self) -> None:
        top = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, top)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(self._title, 1)
        self._ways = QHBoxLayout()
        self._head.addLayout(self._ways)
        self._turning = QHBoxLayout()
        for part in (self._earlier, self._mark, self._later):
            self._turning.addWidget(part)
        self._head.addLayout(self._turning)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.stale)
        self._column.addWidget(self.band)
        self._column.addWidget(top)
        self._column.addWidget(self._empty, 1)
        self._column.addLayout(self._grid.layout, 1)
        self._column.addWidget(self.paper)
        self._column.addWidget(self._staff)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (
            self.stale,
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
        self._column.setSpacing(gap if self.low else round(gap * 1.25))
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        self._head.setSpacing(gap)
        self._ways.setSpacing(gap)
        for button in (self._earlier, self._later):
            button.set_bare(self.room_mm[0] < NARROW_MM)
        for band in (self.stale, self.band, self.paper):
            band.set_low(self.low)
        self._title.set_cap(BODY_MM - 1 if self.low else NAME_MM, self.metrics)
        self._title.set_max_lines(2 if self.low else 1)
        self._title.setMinimumWidth(round(self.metrics.mm(TITLE_LEAST_MM)))
        self._turning.setSpacing(gap)
        self._grid.layout.setSpacing(gap)
        self._mark.setFixedWidth(round(self.metrics.mm(30)))
        self.retranslate()
        self._grid.place(self._tile_room().columns(len(self._tiles)))

    def add_way(self, button: QWidget) -> None:
        """Put a way to another page beside the title."""
        self._ways.addWidget(button)
        self._way_buttons.append(button)
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Lay out anew when a way comes, goes or changes its size."""
        if event.type() in _RESIZING:
            for layout in (self._ways, self._head, self._column):
                layout.invalidate()
            # It takes height from the tiles.
            self._show_tiles()
        return False

    def show_snapshot(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show services and notices as they are; `now` decides whether numbers are offered."""
        self._snapshot, self._now = snapshot, now
        self.retranslate()

    def show_waits(self, outlook: OfficeOutlook | None) -> None:
        """Tell how long newcomers wait, None to tell nothing."""
        self._outlook = outlook
        self._show_tiles()

    def show_aged(self, aged: bool) -> None:
        """Say, or say no more, that nothing was read for a while."""
        self._aged = aged
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
    def _tiles(self) -> list[ServiceTile]:
        return self._grid.tiles

    def lines_shown(self) -> tuple[ServiceLine, ...]:
        """Give the services of the tiles in sight, in the order of their keys."""
        lines = {line.service.id: line for line in self._lines()}
        return tuple(lines[tile.view.service_id] for tile in self._tiles)

    def pages(self) -> int:
        """Give how many pages of tiles there are."""
        return self._last() + 1

    @property
    def is_turned(self) -> bool:
        """Whether another than the first page of tiles is shown."""
        return self._turn > 0

    def turn(self, page: int) -> None:
        """Show page `page` of the tiles, counted from 0."""
        self._turn = min(max(0, page), self._last())
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
            now = self._now or self._snapshot.read_at
            self._bands.show(self._snapshot, now, self._aged, self._printer, self.low)
        self._show_tiles()
        # A dot of the page is enough to note it; the whole page would paint every tile again,
        # and each paints itself when it differs.
        self.update(0, 0, 1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Note what the parts, which are painted next, now show."""
        self.painted_outages = () if self._snapshot is None else self._snapshot.outages

    def take_key(self, event: QKeyEvent) -> bool:
        """Let 1 to 9 choose a service and the page keys turn the tiles."""
        if event.modifiers() & ~TYPING:
            return False
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._tiles) and not event.isAutoRepeat():
            self._tiles[place].click()
            return True
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in turns:
            self.turn(self._turn + turns[Qt.Key(event.key())])
            return True
        if event.key() == Qt.Key.Key_Minus:
            # A keypad has one key for it: round and round.
            self.turn((self._turn + 1) % (self._last() + 1))
            return True
        if event.key() in BACK_KEYS and self._turn:
            self.turn(0)
            return True
        return False

    def _lines(self) -> tuple[ServiceLine, ...]:
        if self._snapshot is None:
            return ()
        return tuple(line for line in self._snapshot.lines if line.service.active)

    def _show_tiles(self) -> None:
        lines = self._lines()
        views = [self._view(line) for line in lines]
        self._per_page = self._tile_room().per_page(views, self.metrics)
        last = self._last()
        self._turn = min(self._turn, last)
        shown = views[self._turn * self._per_page : (self._turn + 1) * self._per_page]
        self._grid.show(shown, self.metrics, self._tile_room().columns(len(shown)))
        self._empty.setVisible(self._snapshot is not None and not lines)
        for part in (self._earlier, self._mark, self._later):
            part.setVisible(last > 0)
        self._mark.set_text(f"{self._turn + 1} / {last + 1}")
        self._earlier.setEnabled(self._turn > 0)
        self._later.setEnabled(self._turn < last)

    def _last(self) -> int:
        return max(0, (len(self._lines()) - 1) // self._per_page)

    def _tile_room(self) -> TileRoom:
        width, height = self.room_mm
        mm = self.metrics.px_per_mm
        without, turning = (self._height_beside(turning) / mm for turning in (False, True))
        gap = self._grid.layout.horizontalSpacing() / mm
        return TileRoom(width, height - without, height - turning, gap, self.portrait)

    def _height_beside(self, turning: bool) -> float:
        """Give the pixels that bands and title take from the tiles."""
        width, gap = round(self.metrics.mm(self.room_mm[0])), self._column.spacing()
        bands = [band for band in (self.stale, self.band, self.paper) if not band.isHidden()]
        heights = [float(band.heightForWidth(width)) for band in bands]
        title = float(self._title.heightForWidth(width))
        button = self.metrics.mm(TARGET_MM)
        ways = any(not button.isHidden() for button in self._way_buttons)
        rows = [button] * (turning + ways)
        heights += [title, *rows] if self.portrait else [max(title, *rows, 0.0)]
        if self._note:
            heights.append(float(self._staff.heightForWidth(width)))
        return sum(heights) + gap * len(heights)

    def _view(self, line: ServiceLine) -> TileView:
        assert self._snapshot is not None
        now = self._now or self._snapshot.read_at
        outlook = None if self._aged else self._outlook
        return tile_view(line, self._snapshot, outlook, self.language, now)
