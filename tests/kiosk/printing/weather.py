"""Any weather for an office: it runs, takes the steps of a schedule, is held to its promises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.office_in_weather import OfficeInWeather
from tests.office import new_office


@contextmanager
def weather(
    folder: Path,
    profile: PrinterProfile,
    *,
    native: bool = False,
    rows_per_second: float = 20_000,
) -> Iterator[OfficeInWeather]:
    """Give an office whose kiosk runs, at a printer that is well so far."""
    printer = VirtualPrinter(dots=profile.paper.dots, rows_per_second=rows_per_second)
    store = new_office(folder / "office.db")
    with closing(store), printer:
        office = OfficeInWeather(store, printer, profile, native=native)
        office.begin()
        try:
            yield office
        finally:
            office.end()


def live_through(steps: list[str], profile: PrinterProfile, *, native: bool = False) -> None:
    """Take the steps, clear up, hold that nobody was told a lie; then let staff set it right."""
    with TemporaryDirectory() as folder, weather(Path(folder), profile, native=native) as office:
        for step in steps:
            office.take(step)
        office.clear_up()
        office.check()
        for _ in range(3):
            office.staff_answer_truly()
            office.clear_up()
        office.check()
