"""What the settings do with a printer: choose, test, look at a ticket, ask what it can do."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.print_hook import ProfileChoice, UsbChoice
from queueing.errors import AntreanError

if TYPE_CHECKING:
    from kiosk.print_station import KioskPrintStation
    from kiosk.printing.profiles.unit import UnitFacts
    from kiosk.printing.timing import Timing
    from kiosk.printing.transports.found import UsbPrinter
    from shared_ui.station_settings import PrinterSection

LANGUAGE = "id"
"""The language of previews."""


class GivenUp(AntreanError):
    """The kiosk was ended while the printer was busy."""


class KioskPrinterSetup:
    """What the settings dialog needs of printers (print_hook.PrinterSetup).

    `running` gives the worker that must let go of the printer meanwhile, None where there is
    none. `config` is the station's file; beside it stands what the printer answered to a probe.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        running: Callable[[], KioskPrintStation | None],
        config: Path,
        timing: Timing | None = None,
    ) -> None:
        """`timing` of the test page; None is the usual."""
        self._clock, self._running, self._config = clock, running, config
        self._timing = timing
        self._busy = Lock()
        self._give_up: Callable[[], None] | None = None
        self._ended = False

    def end(self, seconds: float = 10.0) -> None:
        """Break off what is under way and refuse what comes; wait at most `seconds` for it."""
        self._ended, give_up = True, self._give_up
        if give_up is not None:
            give_up()
        if self._busy.acquire(timeout=seconds):
            self._busy.release()

    def profiles(self) -> tuple[ProfileChoice, ...]:
        """Give the profiles that can be used, by title."""
        from kiosk.printing.profiles.profile import profile_choices

        return tuple(ProfileChoice(*choice) for choice in profile_choices())

    def usb_printers(self) -> tuple[UsbChoice, ...]:
        """Give the USB printers of this PC."""
        from kiosk.printing.transports.found import usb_printers

        return tuple(UsbChoice(one.spec, _usb_text(one)) for one in usb_printers())

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
        """Give the PNG of a ticket as this printer would print it."""
        from kiosk.printing.slip.preview import preview_png

        return preview_png(
            section.profile,
            native=section.native,
            office_name=office_name,
            follow_address=follow_address,
            logo=logo,
            outage=outage,
            copy=copy,
            language=LANGUAGE,
            now=self._clock(),
        )

    def test_print(self, section: PrinterSection) -> str:
        """Print a test page; give what the printer answered, raise PageNotPrinted otherwise."""
        from kiosk.trial_page import TrialPage

        page = TrialPage(section, self._unit(section), self._clock, self._timing)
        return self._alone(page.run, page.give_up)

    def probe(self, section: PrinterSection) -> str:
        """Ask the printer what it can do; what it answers counts from its next paper on."""
        from kiosk.printer_probe import PrinterProbe
        from kiosk.printing.profiles.unit_file import unit_file

        probe = PrinterProbe(section, unit_file(self._config), self._clock)
        return self._alone(probe.run, probe.give_up)

    def _unit(self, section: PrinterSection) -> UnitFacts | None:
        from kiosk.printing.profiles.unit_file import UnitFileError, unit_file, unit_for

        # A damaged file is told where the kiosk starts to print; here it must not stop a test.
        with suppress(UnitFileError):
            return unit_for(unit_file(self._config), section)
        return None

    def _alone(self, act: Callable[[], str], give_up: Callable[[], None]) -> str:
        """Do `act` with the printer let go by whoever prints; one at a time."""
        with self._busy:
            self._give_up = give_up
            try:
                if self._ended:
                    raise GivenUp("the kiosk is being ended", "try again after its next start")
                running = self._running()
                if running is None:
                    return act()
                return running.without_worker(act, give_up)
            finally:
                self._give_up = None


def _usb_text(printer: UsbPrinter) -> str:
    """Give what people know it by, and what keeps it from being used."""
    name = " ".join(part for part in (printer.maker, printer.product) if part) or "printer"
    text = f"{name} ({printer.spec})"
    return f"{text}: {printer.problem}" if printer.problem else text
