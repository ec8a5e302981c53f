"""The kiosk's window: header, one page at a time, languages; sizes, keys and silence.

The pages and what they stand on are imported when the first frame has been painted: alone they
cost as much as the whole of an empty window (DESIGN, window first).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from kiosk.window_paint import paint_first_frame, paint_strip
from shared_ui import theme
from shared_ui.clock import Clock, system_clock

if TYPE_CHECKING:
    from PySide6 import QtGui
    from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout

    from kiosk.idle import IdleWatch
    from kiosk.pages.affected_service import AffectedServicePage
    from kiosk.pages.choose_service import ChooseServicePage
    from kiosk.pages.confirm import ConfirmPage
    from kiosk.pages.header import Header
    from kiosk.pages.language_bar import LanguageBar
    from kiosk.pages.messages import NotTakenPage, StartingPage, ThanksPage
    from kiosk.pages.out_of_service import OutOfServicePage
    from kiosk.pages.outage_details import OutageDetailsPage
    from kiosk.pages.page import Page, Sized
    from kiosk.pages.staff_mark import StaffMark
    from kiosk.pages.still_here import StillHere
    from kiosk.pages.take_ticket import TakeTicketPage
    from kiosk.pages.views import NotTaken, NumberView, PaperView, PrinterView, Trouble
    from kiosk.touches import Touches
    from queueing.model import Outage
    from queueing.snapshots import KioskSnapshot, ServiceLine
    from shared_ui.language import Language

DEBOUNCE_MS = 350
"""A second tap of a double tap must not press what appeared under the finger."""
HOLD_MS = 2000
"""How long the corner is held until the settings open."""


class KioskWindow(QWidget):
    """Signals: number_shown(label) — after the paint that first shows it; settings_wanted();
    language_chosen(code); visitor_gone() — nobody answered the countdown; closing() — the
    window was closed, which a full screen refuses unless allow_close() came first.
    """

    number_shown = Signal(str)
    settings_wanted = Signal()
    language_chosen = Signal(str)
    visitor_gone = Signal()
    closing = Signal()

    # Made by kiosk.window_parts.fill
    languages: LanguageBar
    starting: StartingPage
    choose: ChooseServicePage
    details: OutageDetailsPage
    affected: AffectedServicePage
    confirm: ConfirmPage
    ticket: TakeTicketPage
    not_taken: NotTakenPage
    thanks: ThanksPage
    out_of_service: OutOfServicePage
    idle: IdleWatch
    mark: StaffMark
    _header: Header
    _still_here: StillHere
    _touches: Touches
    _stack: QStackedWidget
    _column: QVBoxLayout
    _strip: QBoxLayout
    _foot: QWidget
    _language: Language

    def __init__(
        self,
        language: Language | None,
        clock: Clock = system_clock,
        *,
        panel_inches: float = 24.0,
        home_language: str = "id",
        debounce_ms: int = DEBOUNCE_MS,
        hold_ms: int = HOLD_MS,
    ) -> None:
        """Make the whole window; without a `language` only its first frame, see complete()."""
        super().__init__()
        self.setWindowTitle("Antrean")
        self.home_language = home_language
        self._inches, self.clock = panel_inches, clock
        self.debounce_ms, self.hold_ms = debounce_ms, hold_ms
        self._may_close = False
        self.is_complete = False
        if language is not None:
            self.complete(language)

    def complete(self, language: Language) -> None:
        """Make the pages, which speak `language`."""
        from kiosk.window_parts import fill

        self._language = language
        fill(self)
        self.is_complete = True
        self._resize_all()
        if self.isVisible():
            self._touches.listen(True)
            self._still_here.hide()
        self.update()

    def pages(self) -> tuple[Page, ...]:
        """Give all pages."""
        return tuple(self._stack.widget(place) for place in range(self._stack.count()))  # type: ignore[misc]

    @property
    def page(self) -> Page:
        """The page in sight."""
        page: Page = self._stack.currentWidget()  # type: ignore[assignment]
        return page

    @property
    def shown_outages(self) -> tuple[Outage, ...]:
        """The outages painted on the start page."""
        return self.choose.painted_outages if self.is_complete else ()

    # What the controller shows

    def show_snapshot(self, snapshot: KioskSnapshot, now: datetime) -> None:
        """Draw what the office is like now on header, start page and outage page."""
        self._header.show_snapshot(snapshot)
        self.choose.show_snapshot(snapshot, now)
        self.details.show_snapshot(snapshot)

    def show_start(self) -> None:
        """Show the services from their first page."""
        self.choose.turn(0)
        self._show(self.choose)

    def show_details(self) -> None:
        """Show all about the outages."""
        self._show(self.details)

    def show_affected(self, line: ServiceLine, snapshot: KioskSnapshot) -> None:
        """Warn before a disturbed service."""
        self.affected.show_service(line, snapshot)
        self._show(self.affected)

    def show_confirm(self, line: ServiceLine, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show a service before its number is taken."""
        self.confirm.show_service(line, snapshot, now)
        self._show(self.confirm)

    def show_number(self, view: NumberView) -> None:
        """Show a number that was taken."""
        self.ticket.show_number(view)
        self._show(self.ticket)

    def show_paper(self, ticket_id: int, paper: PaperView) -> None:
        """Say where the paper of a ticket stands, if its number is still in sight."""
        if self.page is self.ticket and self.ticket.ticket_id == ticket_id:
            self.ticket.show_paper(paper)

    def show_printer(self, printer: PrinterView) -> None:
        """Say whether the next number comes with paper, and to staff what to see to."""
        for part in (self.choose, self.confirm, self.mark):
            part.show_printer(printer)

    def show_not_taken(self, why: NotTaken) -> None:
        """Say that no number was taken."""
        self.not_taken.show_why(why)
        self._show(self.not_taken)

    def show_thanks(self, news: str) -> None:
        """Say goodbye to somebody who comes back later."""
        self.thanks.show_news(news)
        self._show(self.thanks)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say that the kiosk cannot work."""
        self.out_of_service.show_trouble(trouble)
        if self.page is not self.out_of_service:
            self._show(self.out_of_service)

    def show_language(self, code: str) -> None:
        """Mark the language spoken and say everything in it."""
        self.languages.mark(code)
        self.retranslate()
        self.watch_idle()

    def set_busy(self, busy: bool) -> None:
        """Show that a number is being taken; nobody is asked meanwhile."""
        self.confirm.set_busy(busy)
        self.not_taken.set_busy(busy)
        self.watch_idle(pause=busy)

    def set_panel(self, panel_inches: float) -> None:
        """Take another diagonal in inches."""
        self._inches = panel_inches
        self._resize_all()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._header.retranslate()
        self._still_here.retranslate()
        self.mark.retranslate()
        for page in self.pages():
            page.retranslate()

    # Closing and size

    def allow_close(self) -> None:
        """Let close() succeed also in full screen."""
        self._may_close = True

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Refuse Alt+F4 in full screen; tell of any other close."""
        if self.isFullScreen() and not self._may_close:
            event.ignore()
            return
        event.accept()
        self.closing.emit()

    def resizeEvent(self, _event: QtGui.QResizeEvent) -> None:
        """Size letters and margins by the window."""
        if self.is_complete:
            self._resize_all()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Draw the strip on which the languages stand, apart from the page's own buttons."""
        if self.is_complete:
            paint_strip(self, self._foot)
        else:
            paint_first_frame(self, self._inches, self.tr("Memulai…"))

    def _resize_all(self) -> None:
        from kiosk.window_parts import arrange

        metrics = theme.Metrics.for_window(self.width(), self.height(), self._inches)
        arrange(self, metrics)
        sized: tuple[Sized, ...] = (self._header, self.languages, self.mark, self._still_here)
        for part in (*sized, *self.pages()):
            part.set_metrics(metrics)

    # Touches, keys, silence

    def showEvent(self, _event: QtGui.QShowEvent) -> None:
        """Listen to every touch."""
        if self.is_complete:
            self._touches.listen(True)

    def hideEvent(self, _event: QtGui.QHideEvent) -> None:
        """Listen no more."""
        if self.is_complete:
            self._touches.listen(False)
            self.idle.watch(False)

    def touched(self) -> None:
        """Somebody is here."""
        self.idle.touch()
        if self.page is self.ticket:
            self.ticket.stay()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Give the page the keys that no button wanted."""
        if not (self.is_complete and self.page.take_key(event)):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange and self.is_complete:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, page: Page) -> None:
        if page is not self.page:
            self._touches.page_changed()
        self._stack.setCurrentWidget(page)
        first = page.first_focus()
        if first is not None:
            first.setFocus()
        else:
            self.setFocus()
        self.watch_idle()

    def watch_idle(self, *, pause: bool = False) -> None:
        """Ask after a silence on pages that somebody has changed or entered."""
        at_home = self._language.code == self.home_language and not self.choose.is_turned
        watched = self.page in (self.details, self.affected, self.confirm, self.not_taken)
        changed = self.page in (self.choose, self.out_of_service) and not at_home
        self.idle.watch((watched or changed) and not pause)
