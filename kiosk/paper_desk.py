"""Tells the pages of paper: before a number is taken, and beside the number in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.pages.views import PaperView, PrinterView, PrintProgress
from kiosk.paper import Paper, PrinterNews
from queueing.model import PrintState

if TYPE_CHECKING:
    from kiosk.window import KioskWindow

WAITING = (PrintProgress.PREPARING, PrintProgress.BLOCKED)
"""Nothing was sent for the number in sight, so the printer's state is all there is to say."""


class PaperDesk(QObject):
    """Hears of jobs and printer on Qt's thread; `prints` tells whether this kiosk has a printer."""

    def __init__(self, window: KioskWindow, prints: Callable[[], bool]) -> None:
        super().__init__()
        self._window, self._prints = window, prints
        self._paper = Paper()
        self._shown = PrinterView()

    @property
    def offered(self) -> bool:
        """Whether the next number may be promised a paper."""
        return self._paper.offered

    def job_changed(self, ticket_id: int, state: str, reason: str) -> None:
        """Take a job's state, the value of a PrintState, and its reason."""
        self._paper.job_changed(ticket_id, PrintState(state), reason)
        self._window.show_paper(ticket_id, self._paper.view(ticket_id, promised=True))

    def printer_changed(self, news: PrinterNews) -> None:
        """Take the printer's state: every page in sight says at once what it means."""
        self._paper.printer_changed(news)
        self.refresh()
        page = self._window.ticket
        if page.ticket_id is not None and page.paper.progress in WAITING:
            view = self._paper.view(page.ticket_id, promised=True)
            self._window.show_paper(page.ticket_id, view)

    def refresh(self) -> None:
        """Show what is known of the printer, where that differs from what is shown."""
        view = self._paper.printer_view() if self._prints() else PrinterView()
        if view != self._shown:
            self._shown = view
            self._window.show_printer(view)

    def number_taken(self, ticket_id: int, promised: bool) -> PaperView:
        """Give what to say beside a number just taken, `promised` a paper or not."""
        if not self._prints():
            return PaperView(PrintProgress.NO_PRINTER)
        return self._paper.view(ticket_id, promised=promised)

    def forget(self) -> None:
        """Forget the jobs of visitors who have gone."""
        self._paper.forget()
