"""What the settings do with a printer: test page, probe, preview, and ending in between."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Event, Thread

import pytest
from PIL import Image

from kiosk.print_station import KioskPrintStation
from kiosk.printer_probe import PrinterProbe
from kiosk.printer_setup import GivenUp, KioskPrinterSetup
from kiosk.printing.probing.probe import ProbeError
from kiosk.printing.probing.probe_line import ProbeTiming
from kiosk.printing.profiles.unit_file import unit_file, unit_for
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.trial_page import PageNotPrinted
from queueing.errors import AntreanError
from queueing.model import PrintState
from shared_ui.clock import system_clock
from tests.kiosk.printers import closed_port, section
from tests.kiosk.test_print_station import QUICK, AtWork
from tests.office import Kiosk, new_office
from tests.patience import PATIENCE_SECONDS

QUICK_PROBE = ProbeTiming(reply=0.4, quiet=0.05)


@pytest.fixture
def printer(qapp) -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as one:
        yield one


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


@pytest.fixture
def setup(config: Path, qapp) -> KioskPrinterSetup:
    return KioskPrinterSetup(system_clock, lambda: None, config, QUICK)


def test_a_test_page_that_came_out_is_said_so(setup, printer) -> None:
    told = setup.test_print(section(printer.port))

    assert told == f"127.0.0.1:{printer.port}: diproses printer, periksa kertasnya"
    assert len(printer.wait_for_tickets(1)) == 1


@pytest.mark.parametrize(
    ("condition", "told"), [("paper-out", "kertas habis"), ("cover-open", "tutup printer terbuka")]
)
def test_a_test_page_says_what_is_in_the_way(setup, printer, condition: str, told: str) -> None:
    printer.set_condition(condition)
    with pytest.raises(PageNotPrinted, match=told):
        setup.test_print(section(printer.port))

    assert printer.tickets == []


def test_a_test_page_that_was_not_cut_is_said_so(setup, printer) -> None:
    printer.set_faults(Faults(cutter_fails=True, cutter_stops=False))

    assert "tidak terpotong" in setup.test_print(section(printer.port))


def test_a_printer_that_cannot_confirm_has_not_failed_and_has_not_proved_anything(
    setup, printer
) -> None:
    printer.set_condition("silent")
    told = setup.test_print(section(printer.port, profile="generic-58"))

    assert "tidak dapat memastikan" in told
    assert "tercetak" not in told


def test_a_printer_that_is_not_there_is_said_so(setup) -> None:
    with pytest.raises(PageNotPrinted, match="tidak dapat dihubungi"):
        setup.test_print(section(closed_port()))


def test_a_test_print_borrows_the_printer_and_the_tickets_go_on(printer, config: Path) -> None:
    store = new_office(config.with_name("office.db"))
    station = KioskPrintStation(section(printer.port), unit_file(config), system_clock, QUICK)
    work = AtWork(station, store, Kiosk(store)).start()
    try:
        work.heard.wait_for("ready")
        setup = KioskPrinterSetup(system_clock, lambda: station, config, QUICK)
        setup.test_print(section(printer.port))
        work.take()
        work.heard.wait(lambda it: bool(it.states) and it.states[-1][1] is PrintState.PROCESSED)
        assert len(printer.wait_for_tickets(2, PATIENCE_SECONDS)) == 2
    finally:
        station.stop()
        store.close()


def test_a_test_page_under_way_is_broken_off_when_the_kiosk_ends(setup, printer) -> None:
    printer.set_faults(Faults(token="missing"))
    told: list[BaseException] = []
    begun = Event()

    def test() -> None:
        begun.set()
        try:
            setup.test_print(section(printer.port))
        except AntreanError as error:
            told.append(error)

    testing = Thread(target=test)
    testing.start()
    begun.wait(PATIENCE_SECONDS)
    setup.end(PATIENCE_SECONDS)
    testing.join(PATIENCE_SECONDS)

    assert not testing.is_alive()
    assert len(told) == 1
    with pytest.raises(GivenUp):
        setup.test_print(section(printer.port))


def test_a_probe_is_remembered_for_the_printer_it_was_made_of(printer, config: Path) -> None:
    wanted = section(printer.port)
    told = PrinterProbe(wanted, unit_file(config), system_clock, QUICK_PROBE).run()
    facts = unit_for(unit_file(config), wanted)

    assert told.startswith(f"127.0.0.1:{printer.port}: menjawab status; ")
    assert facts is not None
    assert facts.answers
    assert unit_for(unit_file(config), section(closed_port())) is None


@pytest.mark.parametrize("profile", ["epson-tm-t88", "generic-58"])
def test_silence_is_not_remembered_and_is_a_fault_only_where_answers_are_usual(
    printer, config: Path, profile: str
) -> None:
    printer.set_condition("silent")
    wanted = section(printer.port, profile=profile)
    probe = PrinterProbe(wanted, unit_file(config), system_clock, QUICK_PROBE)
    if profile == "epson-tm-t88":
        with pytest.raises(ProbeError):
            probe.run()
    else:
        assert "tidak ada jawaban; tidak dapat memastikan tiket" in probe.run()

    assert not unit_file(config).exists()


def test_a_probe_given_up_ends_and_leaves_nothing(printer, config: Path) -> None:
    probe = PrinterProbe(section(printer.port), unit_file(config), system_clock, QUICK_PROBE)
    probe.give_up()
    with pytest.raises(AntreanError):
        probe.run()

    assert not unit_file(config).exists()


def test_a_printer_that_is_not_there_cannot_be_probed_and_nothing_is_remembered(
    setup, config: Path
) -> None:
    with pytest.raises(AntreanError):
        setup.probe(section(closed_port()))

    assert not unit_file(config).exists()


@pytest.mark.parametrize("rendering", ["raster", "native"])
def test_a_preview_is_a_picture_as_wide_as_the_paper_and_prints_nothing(
    setup, printer, rendering: str
) -> None:
    png = setup.preview(
        section(printer.port, rendering=rendering),
        office_name="Disdukcapil",
        follow_address="",
        logo=None,
        outage=True,
        copy=True,
    )
    with Image.open(BytesIO(png)) as paper:
        assert paper.width >= 576
        assert paper.height > 300
    assert printer.tickets == []


def test_the_shipped_profiles_can_be_chosen_by_title_and_width(setup) -> None:
    choices = {one.name: one for one in setup.profiles()}

    assert choices["generic-80"].width_mm == 80
    assert choices["generic-58"].width_mm == 58
    assert all(one.title for one in choices.values())
