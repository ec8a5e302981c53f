"""The kiosk's window: header, one page at a time, languages; sizes, keys and silence.

The pages and what they stand on are imported when the first frame has been painted: alone they
cost as much as the whole of an empty window (DESIGN, window first).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from kiosk.pages.comfort import PLAIN, Comfort
from kiosk.window_paint import paint_first_frame, paint_strip
from kiosk.window_shape import WindowShape
from shared_ui.clock import Clock, system_clock

if TYPE_CHECKING:
    from PySide6 import QtGui

    from kiosk.pages.page import Page
    from kiosk.pages.views import NotTaken, NumberView, PaperView, PrinterView, Trouble
    from queueing.model import Outage
    from queueing.snapshots import KioskSnapshot, ServiceLine
    from shared_ui.language import Language

DEBOUNCE_MS = 350
"""A second tap of a double tap must not press what appeared under the finger."""
HOLD_MS = 2000
"""How long the corner is held until the settings open."""


class KioskWindow(WindowShape):
    """Signals: number_shown(label) — after the paint that first shows it; settings_wanted();
    language_chosen(code); visitor_gone() — nobody answered the countdown; closing() — the
    window was closed, which a full screen refuses unless allow_close() came first;
    read_wanted() — the page in sight is to be read aloud; hush_wanted() — no more of it;
    louder_wanted(steps); silent() — nothing is read aloud any more.
    """

    number_shown = Signal(str)
    settings_wanted = Signal()
    language_chosen = Signal(str)
    visitor_gone = Signal()
    closing = Signal()
    read_wanted = Signal()
    hush_wanted = Signal()
    louder_wanted = Signal(int)
    silent = Signal()

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
        self.comfort = PLAIN
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
        buttons = (self.offices_button, self.reference_button)
        for part in (self.attract, self.choose, self.offices, *buttons):
            part.show_snapshot(snapshot, now)
        self.attraction.read(snapshot)
        self.details.show_snapshot(snapshot)
        self.mark.show_snapshot(snapshot)

    def show_start(self) -> None:
        """Show the services from their first page."""
        self.choose.turn(0)
        self._show(self.choose)

    def show_to_read(self, page: Page) -> None:
        """Show a page that is only read."""
        self._show(page)

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

    def show_not_taken(self, why: NotTaken, moment: str = "") -> None:
        """Say that no number was taken; `moment` is when one may be."""
        self.not_taken.show_why(why, moment)
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
        self._read()

    def set_busy(self, busy: bool) -> None:
        """Show that a number is being taken; nobody is asked meanwhile."""
        self.confirm.set_busy(busy)
        self.not_taken.set_busy(busy)
        self.watch_idle(pause=busy)

    def set_panel(self, panel_inches: float) -> None:
        """Take another diagonal in inches."""
        self._inches = panel_inches
        self._resize_all()

    def set_comfort(self, comfort: Comfort = PLAIN) -> None:
        """Take another size, place or contrast for the pages; PLAIN for who comes next."""
        self.comforts.show_comfort(comfort)
        if comfort == self.comfort:
            self._read()
            return
        began, self.comfort = comfort.aloud and not self.comfort.aloud, comfort
        if not comfort.aloud:
            self.hush_wanted.emit()
            self.silent.emit()
        self.contrast.switch(comfort.contrast)
        self._resize_all()
        self.watch_idle()
        if began:
            self._read()

    def _read(self) -> None:
        if self.comfort.aloud:
            self.read_wanted.emit()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._header.retranslate()
        self._still_here.retranslate()
        for part in (self.mark, self.offices_button, self.reference_button):
            part.retranslate()
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
        from kiosk.window_sizes import Room

        arrange(self, Room(self.width(), self.height(), self._inches))

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
        self.hush_wanted.emit()
        self.idle.touch()
        if self.page is self.ticket:
            self.ticket.stay()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Give the page the keys that no button wanted, then act on those of every page."""
        if self.is_complete:
            self.page.mark_keys()
            if not self.page.take_key(event):
                from kiosk.pages.keypad import key_act

                key_act(self, event)
        # No key goes on to whoever stands behind the window.
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange and self.is_complete:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, page: Page) -> None:
        if page is not self.page:
            self._touches.page_changed()
        self._stack.setCurrentWidget(page)
        page.mark_keys()
        first = page.first_focus()
        if first is not None:
            first.setFocus()
        else:
            self.setFocus()
        self.watch_idle()
        self._read()

    def watch_idle(self, *, pause: bool = False) -> None:
        """Ask after a silence on pages that somebody has changed or entered."""
        read = (self.details, self.offices, self.reference, self.affected)
        watched = self.page in (*read, self.confirm, self.not_taken)
        changed = self.page in (self.choose, self.out_of_service) and not self.is_at_rest
        self.idle.watch((watched or changed) and not pause)
