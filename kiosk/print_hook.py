"""How the kiosk's paper is heard of: what a printing worker offers, and its way into Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.paper import PrinterNews
from queueing.model import PrintState

if TYPE_CHECKING:
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection


class PrintListener(Protocol):
    """Hears of paper; each method may be called from any thread."""

    def job_changed(self, ticket_id: int, state: PrintState, reason: str) -> None:
        """A ticket's print job is in another state."""

    def printer_changed(self, news: PrinterNews) -> None:
        """The printer is in another state."""


class OwnPapers(Protocol):
    """The print jobs of a kiosk that was cut off, in its own office."""

    @property
    def store(self) -> Store:
        """The kiosk's own office."""

    def hand_over(self, server: Store) -> bool:
        """Bring the jobs to the server; tell whether all have gone. Raises StoreError."""


class PrintStation(Protocol):
    """The kiosk's printing worker, with threads of its own."""

    def start(
        self,
        store: Store | None,
        station_id: int,
        listener: PrintListener,
        own: OwnPapers | None = None,
    ) -> None:
        """Begin to print the station's queued jobs; called on the worker thread.

        `store` is None while the server is out of reach; then the jobs of `own` are printed.
        Raises nothing of the printer: what is wrong with it is told as its state.
        """

    def connect(self, store: Store | None) -> None:
        """The server is reached by `store`, or out of reach: print the jobs of `own`."""

    def wake(self) -> None:
        """Look for a new job now."""

    def stop(self) -> None:
        """End within a few seconds; the job under way keeps its state."""


@dataclass(frozen=True, slots=True)
class ProfileChoice:
    """A printer model that can be chosen: its file's name, its title, its paper's width in mm."""

    name: str
    title: str
    width_mm: int


@dataclass(frozen=True, slots=True)
class UsbChoice:
    """A USB printer that was found: what goes into `printer.usb`, and what people read."""

    spec: str
    text: str


class PrinterSetup(Protocol):
    """What the settings dialog needs of printers.

    Every method runs on a thread of its own and may raise AntreanError or OSError, whose text
    says what is wrong and the remedy. Texts that are given are words for staff.
    """

    def profiles(self) -> tuple[ProfileChoice, ...]:
        """Give the printer models that can be chosen, in order."""

    def test_print(self, section: PrinterSection) -> str:
        """Print a test page; give what the printer answered."""

    def preview(
        self,
        section: PrinterSection,
        *,
        office_name: str,
        follow_address: str,
        logo: bytes | None,
        outage: bool,
        copy: bool,
    ) -> bytes:
        """Give the PNG of a ticket as this printer would print it; nothing is printed."""

    def probe(self, section: PrinterSection) -> str:
        """Ask the printer what it can do, remember it for this kiosk, give it in words."""

    def usb_printers(self) -> tuple[UsbChoice, ...]:
        """Give the USB printers of this PC."""


class PrintBridge(QObject):
    """Signals: job_changed_to(ticket id, PrintState value, reason);
    printer_changed_to(PrinterNews). Emitted on the worker's thread, heard on Qt's.
    """

    job_changed_to = Signal(int, str, str)
    printer_changed_to = Signal(object)

    def job_changed(self, ticket_id: int, state: PrintState, reason: str) -> None:
        """Carry a job's state into Qt's thread."""
        self.job_changed_to.emit(ticket_id, state.value, reason)

    def printer_changed(self, news: PrinterNews) -> None:
        """Carry the printer's state into Qt's thread."""
        self.printer_changed_to.emit(news)
