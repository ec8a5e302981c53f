"""The kiosk's printer on a real socket: jobs of the office, and what the office hears of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition as Turn
from threading import Thread
from time import monotonic, sleep

import pytest

from kiosk.paper import PrinterNews
from kiosk.print_station import KioskPrintStation
from kiosk.printing.profiles.unit import UnitFacts
from kiosk.printing.profiles.unit_file import unit_file, write_unit
from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing import actions
from queueing.errors import StoreLocked
from queueing.model import PrinterRecord, PrintState, PriorityClass
from queueing.store import Store
from queueing.views import console_snapshot
from shared_ui.clock import system_clock
from shared_ui.station_settings import PrinterSection
from tests.kiosk.printers import closed_port, section
from tests.office import Kiosk, new_office, request
from tests.patience import PATIENCE_SECONDS

QUICK = Timing(heartbeat=0.1, retry=0.1, reply=0.5, doubt=0.2, quiet=0.1, slice=0.05, close=0.3)


@dataclass
class Listener:
    """Notes what is told of paper, from whatever thread."""

    states: list[tuple[int, PrintState, str]] = field(default_factory=list)
    news: list[PrinterNews] = field(default_factory=list)
    _turn: Turn = field(default_factory=Turn)

    def job_changed(self, ticket_id: int, state: PrintState, reason: str) -> None:
        with self._turn:
            self.states.append((ticket_id, state, reason))
            self._turn.notify_all()

    def printer_changed(self, news: PrinterNews) -> None:
        with self._turn:
            self.news.append(news)
            self._turn.notify_all()

    def wait(self, condition: Callable[[Listener], bool]) -> None:
        with self._turn:
            assert self._turn.wait_for(lambda: condition(self), PATIENCE_SECONDS), (
                self.states,
                self.news,
            )

    def wait_for(self, kind: str, reason: str = "") -> None:
        self.wait(
            lambda it: bool(it.news) and (it.news[-1].kind, it.news[-1].reason) == (kind, reason)
        )


@dataclass
class AtWork:
    """A print station that prints the jobs of a real store."""

    station: KioskPrintStation
    store: Store
    kiosk: Kiosk
    heard: Listener = field(default_factory=Listener)

    def start(self) -> AtWork:
        self.station.start(self.store, self.kiosk.actor.station_id, self.heard)
        return self

    def take(self) -> int:
        ticket = actions.issue_ticket(
            self.store,
            service_id=1,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=self.kiosk.actor,
            request_id=request(),
            now=self.kiosk.clock(),
        )
        self.station.wake()
        return ticket.id

    def office_hears(self, kind: str, reason: str = "") -> PrinterRecord:
        """Wait until the office knows: it is told right after the screen."""
        until = monotonic() + PATIENCE_SECONDS
        while True:
            records = console_snapshot(self.store, counter_id=1, now=system_clock()).printers
            if [(one.kind, one.reason) for one in records] == [(kind, reason)]:
                return records[0]
            assert monotonic() < until, records
            sleep(0.02)


Make = Callable[[PrinterSection], AtWork]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


@pytest.fixture
def make(config: Path, qapp) -> Iterator[Make]:
    made: list[AtWork] = []

    def one(printer: PrinterSection) -> AtWork:
        store = new_office(config.parent / "office.db")
        station = KioskPrintStation(printer, unit_file(config), system_clock, QUICK)
        made.append(AtWork(station, store, Kiosk(store)))
        return made[-1]

    yield one
    for work in made:
        work.station.stop()
        work.store.close()


@pytest.fixture
def printer(qapp) -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as one:
        yield one


def test_a_job_is_printed_and_both_the_screen_and_the_office_hear_of_the_printer(
    make: Make, printer: VirtualPrinter
) -> None:
    work = make(section(printer.port)).start()
    work.heard.wait_for("ready")
    ticket = work.take()
    work.heard.wait(lambda it: bool(it.states) and it.states[-1][1] is PrintState.PROCESSED)

    assert work.heard.news[0].kind == "starting"
    assert {one for one, _, _ in work.heard.states} == {ticket}
    told = work.office_hears("ready")
    assert told.confirms
    assert (told.place, told.profile) == (f"127.0.0.1:{printer.port}", "generic-80")


@pytest.mark.parametrize("condition", ["paper-out", "cover-open", "cutter"])
def test_a_printer_in_trouble_is_told_with_its_reason_and_comes_back_by_itself(
    make: Make, printer: VirtualPrinter, condition: str
) -> None:
    work = make(section(printer.port)).start()
    work.heard.wait_for("ready")
    printer.set_condition(condition)
    work.heard.wait_for("blocked", condition)
    assert not work.heard.news[-1].prints
    work.office_hears("blocked", condition)
    printer.set_condition("ready")
    work.heard.wait_for("ready")
    work.office_hears("ready")


def test_the_end_of_the_roll_is_told_while_the_printer_prints(
    make: Make, printer: VirtualPrinter
) -> None:
    printer.set_condition("near-end")
    work = make(section(printer.port)).start()
    work.heard.wait_for("ready")

    work.heard.wait(lambda it: it.news[-1].near_end)
    assert work.heard.news[-1].prints


def test_a_refused_port_is_told_as_offline(make: Make) -> None:
    work = make(section(closed_port())).start()
    work.heard.wait_for("offline", "unreachable")

    assert not work.heard.news[-1].prints
    work.office_hears("offline", "unreachable")


def test_an_ended_kiosk_says_that_it_stopped(make: Make, printer: VirtualPrinter) -> None:
    work = make(section(printer.port)).start()
    work.heard.wait_for("ready")
    work.station.stop()

    work.office_hears("stopped")


@pytest.mark.parametrize("spoil", ["profile", "unit"])
def test_unusable_settings_take_the_printer_out_of_service_and_nothing_crashes(
    make: Make, printer: VirtualPrinter, config: Path, spoil: str
) -> None:
    wanted = section(printer.port)
    if spoil == "profile":
        wanted = wanted.model_copy(update={"profile": "no-such"})
    else:
        unit_file(config).write_text("fence = 5\n")
    work = make(wanted).start()

    assert (work.heard.news[-1].kind, work.heard.news[-1].reason) == (
        "out-of-service",
        "bad-settings",
    )
    assert not work.heard.news[-1].prints
    work.office_hears("out-of-service", "bad-settings")
    work.station.wake()


def test_what_the_unit_answered_when_it_was_probed_outranks_its_model(
    make: Make, printer: VirtualPrinter, config: Path
) -> None:
    wanted = section(printer.port)
    printer.set_condition("silent")
    facts = UnitFacts(wanted.place, wanted.profile, system_clock(), answers=False, fence="none")
    write_unit(unit_file(config), facts)
    work = make(wanted).start()
    work.heard.wait_for("ready")
    assert not work.heard.news[-1].confirms
    ticket = work.take()
    doubt = (ticket, PrintState.UNKNOWN, "printer-cannot-confirm")
    work.heard.wait(lambda it: doubt in it.states)

    assert not work.office_hears("ready").confirms
    assert len(printer.wait_for_tickets(1)) == 1


def test_a_failing_database_keeps_no_paper_back_and_the_office_hears_later(
    make: Make, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    def locked(*_args: object, **_named: object) -> None:
        raise StoreLocked("locked")

    work = make(section(printer.port))
    with monkeypatch.context() as broken:
        broken.setattr(actions, "report_printer", locked)
        work.start().heard.wait_for("ready")
        work.take()
        work.heard.wait(lambda it: bool(it.states) and it.states[-1][1] is PrintState.PROCESSED)
        assert "the office does not know of the printer" in caplog.text
    printer.set_condition("paper-out")
    work.heard.wait_for("blocked", "paper-out")
    work.office_hears("blocked", "paper-out")


def test_a_printer_that_stalls_holds_up_the_end_no_longer_than_its_deadline(
    make: Make, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.print_station.STOP_SECONDS", 1.5)
    work = make(section(printer.port)).start()
    work.heard.wait_for("ready")
    printer.set_faults(Faults(window_bytes=256, rows_per_second=1))
    ticket = work.take()
    work.heard.wait(lambda it: (ticket, PrintState.SENDING, "") in it.states)
    stopping = Thread(target=work.station.stop)
    stopping.start()
    stopping.join(PATIENCE_SECONDS)

    assert not stopping.is_alive()
    work.office_hears("stopped")


def test_a_station_may_be_stopped_twice_and_before_it_began(make: Make) -> None:
    work = make(section(closed_port()))
    work.station.stop()
    work.start()
    work.station.stop()
    work.station.stop()
    work.station.wake()
