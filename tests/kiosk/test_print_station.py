"""The kiosk's printer on a real socket: jobs of the office, and the settings' test print."""

from __future__ import annotations

import socket
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest

from kiosk.print_station import PageNotPrinted, TcpPrinterSetup, TcpPrintStation
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing import actions
from queueing.model import PrintState, PriorityClass
from shared_ui.clock import system_clock
from shared_ui.station_settings import PrinterSection
from tests.office import Kiosk, new_office, request

PATIENCE = 30.0


@dataclass
class Listener:
    """Notes what is told of paper; `out` is set when a job came out."""

    states: list[tuple[int, PrintState]] = field(default_factory=list)
    out: Event = field(default_factory=Event)

    def job_changed(self, ticket_id: int, state: PrintState) -> None:
        self.states.append((ticket_id, state))
        if state in (PrintState.CONFIRMED, PrintState.PROCESSED):
            self.out.set()

    def printer_changed(self, works: bool, what: str) -> None:
        pass


def section(port: int) -> PrinterSection:
    return PrinterSection(enabled=True, profile="generic-80", host="127.0.0.1", port=port)


@pytest.fixture
def printer(qapp):
    with VirtualPrinter() as one:
        yield one


def closed_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_a_test_page_that_came_out_is_said_so(printer):
    told = TcpPrinterSetup(system_clock, None).test_print(section(printer.port))
    assert told == f"127.0.0.1:{printer.port}: diproses printer, periksa kertasnya"
    assert len(printer.wait_for_tickets(1)) == 1


@pytest.mark.parametrize(
    ("condition", "told"), [("paper-out", "kertas habis"), ("cover-open", "tutup printer terbuka")]
)
def test_a_test_page_says_what_is_in_the_way(printer, condition, told):
    printer.set_condition(condition)
    with pytest.raises(PageNotPrinted, match=told):
        TcpPrinterSetup(system_clock, None).test_print(section(printer.port))
    assert printer.tickets == []


def test_a_printer_that_is_not_there_is_said_so(qapp):
    with pytest.raises(PageNotPrinted, match="tidak dapat dihubungi"):
        TcpPrinterSetup(system_clock, None).test_print(section(closed_port()))


def test_a_test_print_borrows_the_printer_and_the_tickets_go_on(printer, tmp_path: Path):
    store = new_office(tmp_path / "office.db")
    kiosk, heard = Kiosk(store), Listener()
    station = TcpPrintStation(section(printer.port), system_clock)
    station.start(store, kiosk.actor.station_id, heard)
    try:
        TcpPrinterSetup(system_clock, station).test_print(section(printer.port))
        actions.issue_ticket(
            store,
            service_id=1,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=kiosk.actor,
            request_id=request(),
            now=kiosk.clock(),
        )
        station.wake()
        assert heard.out.wait(PATIENCE)
        assert len(printer.wait_for_tickets(2, PATIENCE)) == 2
    finally:
        station.stop()
        store.close()


def test_the_shipped_profiles_can_be_chosen():
    assert "generic-80" in TcpPrinterSetup(system_clock, None).profiles()
