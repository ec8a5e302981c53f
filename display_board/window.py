"""The board's window: says that it starts, then shows the office, and keeps the time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

# Not `Qt`: naming it makes 93 enumerations, a third of the time an empty window takes.
from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QHideEvent,
    QImage,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from display_board.first_frame import paint_greeting
from shared_ui import theme
from shared_ui.clock import Clock, system_clock

if TYPE_CHECKING:
    from display_board.legibility import Shortfall
    from display_board.panels.colours import Colours
    from display_board.panels.drawing import PictureWidget, Words
    from display_board.panels.header import Logo
    from display_board.panels.office_view import OfficeView
    from display_board.panels.slide_place import SlidePlace
    from display_board.panels.typesetting import Scale
    from display_board.slides import PictureSlide, Slide
    from queueing.model import Outage
    from queueing.snapshots import BoardSnapshot
    from queueing.waits import OfficeOutlook
    from shared_ui.board_settings import Lists


class BoardWindow(QWidget):
    """The whole board.

    Signals:
        announced(labels: tuple[str, ...]) — calls that are new to the room: time for a chime
        passed_over(labels: tuple[str, ...]) — numbers nobody came for
        picture_wanted(slide: PictureSlide, width, height) — of a slide soon in sight, in pixels
        painted_call(label: str) — after the paint in which a new call first appears; closed()
    """

    announced = Signal(tuple)
    passed_over = Signal(tuple)
    picture_wanted = Signal(object, int, int)
    painted_call = Signal(str)
    closed = Signal()

    def __init__(
        self,
        *,
        panel_inches: float = 24.0,
        farthest_seat_m: float = 10.0,
        language: str = "id",
        clock: Clock = system_clock,
        counter: int | None = None,
        lists: Lists = "both",
    ) -> None:
        """Take the panel's diagonal, the distance to the farthest seat in metres, the clock.

        `counter`: of the only counter that is shown, None for all; `lists`: beside the calls.
        """
        super().__init__()
        self._inches, self._distance, self._clock = panel_inches, farthest_seat_m, clock
        self._language, self._counter, self._lists = language, counter, lists
        self._stale_reason: str | None = None
        self._slides: SlidePlace | None = None
        self._colours: Colours = {}
        self._logo: Logo | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.tick(self._clock()))
        self._dress()
        self.start_page: PictureWidget | None = None
        """Says why nothing can be read yet; None before the first such trouble."""
        self.view: OfficeView | None = None
        """The office's panels, None before the first snapshot."""

    def set_panel(self, panel_inches: float, farthest_seat_m: float) -> None:
        """Lay out anew for a panel of this diagonal and metres to the farthest seat."""
        self._inches, self._distance = panel_inches, farthest_seat_m
        self.tick(self._clock())

    def show_as(self, language: str, counter: int | None, lists: Lists) -> None:
        """Speak another language, show another counter or other lists; open calls stay."""
        if (language, counter, lists) == (self._language, self._counter, self._lists):
            return
        self._language, self._counter, self._lists = language, counter, lists
        view, self.view = self.view, None
        if view is None or view.snapshot is None:
            return
        view.deleteLater()
        self.view, now = self._first_view(), self._clock()
        self.view.outlook = view.outlook
        # Nothing of this is sent on: calls that were heard are not announced again.
        self.view.show_snapshot(self._scale(), view.snapshot, now)
        self.view.stale_since = view.stale_since
        self.tick(now)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.NIGHT)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("Papan antrean"))
        self.setMinimumSize(320, 180)

    def show_snapshot(self, snapshot: BoardSnapshot, now: datetime) -> None:
        """Show what was just read; announce the calls that are new to the room."""
        self._stale_reason = None
        if self.view is None:
            self.view = self._first_view()
        labels = self.view.show_snapshot(self._scale(), snapshot, now)
        self._schedule(now)
        if labels:
            self.announced.emit(labels)
        if self.view.passed_over:
            self.passed_over.emit(self.view.passed_over)

    def show_waits(self, outlook: OfficeOutlook | None) -> None:
        """Tell how long newcomers wait, None to tell nothing."""
        if self.view is None or self.view.outlook == outlook:
            return
        self.view.outlook = outlook
        self.tick(self._clock())

    def wear(self, background: QColor, colours: Colours, logo: Logo | None) -> None:
        """Take the office's own colours and logo."""
        self._colours, self._logo = colours, logo
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, background)
        self.setPalette(palette)
        if self.view is not None:
            self.view.dress(colours, logo)
        self.tick(self._clock())

    def show_slides(self, slides: tuple[Slide, ...], seconds: float) -> None:
        """Show these while nobody is called; a picture stays `seconds`."""
        if self._slides is None:
            from display_board.panels.slide_place import SlidePlace

            self._slides = SlidePlace(self.picture_wanted.emit)
        self._slides.show(slides, seconds)
        if self.view is not None:
            self.view.slides = self._slides
        self.tick(self._clock())

    def keep_picture(self, slide: PictureSlide, width: int, height: int, image: QImage) -> None:
        """Take a picture that was wanted."""
        if self._slides is not None:
            self._slides.keep(slide, width, height, image)
            self.tick(self._clock())

    def _first_view(self) -> OfficeView:
        # Not needed for the first frame, and as long to import as the rest of the window.
        from display_board.panels.office_view import OfficeView

        view = self._of_counter() or OfficeView(self, self._language, self._lists)
        view.slides = self._slides
        view.dress(self._colours, self._logo)
        view.call_painted.connect(self.painted_call)
        view.setGeometry(self._view_place(self._clock()))
        view.show()
        if self.start_page is not None:
            self.start_page.hide()
        return view

    def _of_counter(self) -> OfficeView | None:
        if self._counter is None:
            return None
        from display_board.panels.counter_view import CounterView

        return CounterView(self, self._language, self._counter)

    def _view_place(self, now: datetime) -> QRect:
        """Give where the view stands at `now`: it walks a few pixels, so that nothing burns in."""
        from display_board.panels.drift import drift

        return self.rect().translated(*drift(now, self._scale().gap))

    def show_stale(self, since: datetime | None, reason: str) -> None:
        """Say that nothing can be read: the last picture is of `since`, None when there is none.

        `reason` is for staff, and shown while there is no picture at all.
        """
        self._stale_reason = reason
        if self.view is not None and (last := self.view.snapshot) is not None:
            self.view.stale_since = since or last.read_at
        self.tick(self._clock())

    def tick(self, now: datetime) -> None:
        """Show what is due at `now`: the minute, the pages, the age, the next large call."""
        if self.view is not None:
            self.view.setGeometry(self._view_place(now))
            self.view.tick(self._scale(), now)
            self._schedule(now)
        elif self._stale_reason is not None:
            self._show_trouble(self._stale_reason)

    @property
    def shown_snapshot(self) -> BoardSnapshot | None:
        """The snapshot on the screen, None before the first."""
        return None if self.view is None else self.view.snapshot

    @property
    def shown_outages(self) -> tuple[Outage, ...]:
        """The outages in the notice band, over all its pages."""
        return () if self.view is None else self.view.outages

    @property
    def is_stale(self) -> bool:
        """Whether the board says that it is not connected."""
        return self._stale_reason is not None

    @property
    def is_timing(self) -> bool:
        """Whether the next moment of change is being waited for."""
        return self._timer.isActive()

    def texts(self) -> tuple[tuple[PictureWidget, Words], ...]:
        """Give every text on the screen with the panel it stands in."""
        if self.view is not None:
            return self.view.texts()
        page = self.start_page
        return () if page is None else tuple((page, text) for text in page.texts())

    def legibility_warnings(self) -> tuple[Shortfall, ...]:
        """Give the rules of legibility this panel does not keep at its distance."""
        from display_board.legibility import shortfalls

        scale = self._scale()
        called = [scale.cap_mm(t.px) for _, t in self.texts() if t.called]
        rest = [scale.cap_mm(t.px) for _, t in self.texts() if not t.called]
        return shortfalls(called, rest, self._distance)

    def _scale(self) -> Scale:
        from display_board.panels.typesetting import Scale

        return Scale.for_window(self.width(), self.height(), self._inches, self._distance)

    def _show_trouble(self, reason: str) -> None:
        from display_board.panels.drawing import Box, PictureWidget
        from display_board.panels.message import draw_unconnected

        if self.start_page is None:
            self.start_page = PictureWidget(self)
            self.start_page.show()
        self.start_page.colours = self._colours
        self.start_page.setGeometry(self._view_place(self._clock()))
        box = Box(0, 0, self.width(), self.height())
        self.start_page.show_picture(draw_unconnected(self._scale(), box, reason))

    def greeting(self) -> str:
        """Give the sentence of the first frame, before anything is read."""
        return self.tr("Papan sedang disiapkan")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the first frame; later the panels cover it."""
        if self.view is None and self.start_page is None:
            paint_greeting(self, self.greeting())

    def _schedule(self, now: datetime) -> None:
        if self.view is None or not self.isVisible():
            return
        wait = (self.view.next_moment(now) - now).total_seconds()
        self._timer.start(max(50, round(wait * 1000) + 20))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw, and keep the clock while shown."""
        super().showEvent(event)
        self.tick(self._clock())

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new size."""
        super().resizeEvent(event)
        self.tick(self._clock())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Papan antrean"))
            self.tick(self._clock())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the station."""
        super().closeEvent(event)
        self.closed.emit()
