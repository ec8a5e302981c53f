"""How the kiosk's paper is heard of: what a printing worker offers, and its way into Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from queueing.model import PrintState

if TYPE_CHECKING:
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection


class PrintListener(Protocol):
    """Hears of paper; each method may be called from any thread."""

    def job_changed(self, ticket_id: int, state: PrintState) -> None:
        """A ticket's print job is in another state."""

    def printer_changed(self, works: bool, what: str) -> None:
        """The printer works or does not; `what` says it for staff."""


class PrintStation(Protocol):
    """The kiosk's printing worker, with threads of its own."""

    def start(self, store: Store, station_id: int, listener: PrintListener) -> None:
        """Begin to print the station's queued jobs; called on the worker thread."""

    def wake(self) -> None:
        """Look for a new job now."""

    def stop(self) -> None:
        """End; the job under way keeps its state."""


class PrinterSetup(Protocol):
    """What the settings dialog needs of printers."""

    def profiles(self) -> tuple[str, ...]:
        """Give the names of the profiles, in order."""

    def test_print(self, printer: PrinterSection) -> str:
        """Print a test slip; give what the printer answered, in words for staff.

        Runs on a thread of its own. Raises AntreanError or OSError when it does not work.
        """


class PrintBridge(QObject):
    """Signals: job_changed_to(ticket id, PrintState value); printer_changed_to(works, what)."""

    job_changed_to = Signal(int, str)
    printer_changed_to = Signal(bool, str)

    def job_changed(self, ticket_id: int, state: PrintState) -> None:
        """Carry a job's state into Qt's thread."""
        self.job_changed_to.emit(ticket_id, state.value)

    def printer_changed(self, works: bool, what: str) -> None:
        """Carry the printer's state into Qt's thread."""
        self.printer_changed_to.emit(works, what)
