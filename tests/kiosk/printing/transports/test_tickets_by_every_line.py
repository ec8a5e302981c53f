"""A whole ticket over USB, a serial line, a device and a queue: the same dots, and its proof."""

from __future__ import annotations

import pytest

from kiosk.printing.printer_state import PrinterState
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.transports.device_file import DeviceFileTransport
from kiosk.printing.transports.print_queue import QueueTransport
from kiosk.printing.transports.serial_line import SerialTransport
from kiosk.printing.transports.usb import UsbTransport
from kiosk.printing.virtual_printer.condition import Condition
from queueing.model import PrintState
from tests.kiosk.printing.desk import Desk, FileJobStore, make_slip, quick_profile
from tests.kiosk.printing.pictures import trimmed
from tests.kiosk.printing.transports.terminal import machine_at, machine_behind
from tests.kiosk.printing.transports.usb_bus import UsbBus, UsbUnit

SLIP = make_slip()
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.fixture
def usb():
    """Give the line to a USB printer, the virtual printer in it, and the device on the bus."""
    unit = UsbUnit(driver={0}, largest=300)
    with machine_behind(unit.say) as machine:
        unit.takes = machine.receive
        yield UsbTransport("04b8:0e28", UsbBus(unit)), machine, unit


def printed(desk: Desk, machine, count: int = 1) -> list[PrintState]:
    """Print `count` tickets and see that each came out to the dot."""
    jobs = [desk.print(SLIP, ticket_id=number + 1) for number in range(count)]
    done = [desk.wait_for_job(job, PrintState.CONFIRMED, PrintState.PROCESSED)[0] for job in jobs]
    wanted = SlipEncoder(quick_profile()).picture(SLIP)
    for ticket in machine.wait_for_tickets(count, 10):
        assert trimmed(ticket.picture).differing_dots(trimmed(wanted)) == 0
    assert len(machine.tickets) == count
    assert machine.unknown_commands == []
    return done


@pytest.mark.parametrize(
    ("fence", "state"), [("gs-h", PrintState.CONFIRMED), ("gs-r", PrintState.PROCESSED)]
)
def test_tickets_over_usb_come_out_to_the_dot_and_are_proven(store, usb, fence, state):
    line, machine, unit = usb
    with Desk(store, 0, quick_profile(fence=fence), transport=line) as desk:
        assert printed(desk, machine, 2) == [state, state]
    assert not unit.said
    assert unit.driver == {0}


def test_a_usb_printer_without_paper_is_sent_nothing_until_it_has_some(store, usb):
    line, machine, unit = usb
    machine.set_condition(Condition.PAPER_OUT)
    with Desk(store, 0, quick_profile(), transport=line) as desk:
        job = desk.print(SLIP)
        desk.wait_for_job(job, PrintState.BLOCKED)
        # Only questions about its state, of three bytes each.
        assert unit.took == b"".join(
            bytes(unit.took[i : i + 3]) for i in range(0, len(unit.took), 3)
        )
        assert set(bytes(unit.took)[0::3]) == {0x10}
        machine.set_condition(Condition.READY)
        desk.wait_for_job(job, PrintState.PROCESSED)
    assert len(machine.tickets) == 1


def test_a_usb_printer_unplugged_in_a_paper_leaves_it_in_doubt_and_is_never_sent_it_again(
    store, usb
):
    line, machine, unit = usb

    def pull(data: bytes) -> None:
        machine.receive(data)
        if len(unit.took) > 20_000:
            unit.gone = True

    unit.takes = pull
    with Desk(store, 0, quick_profile(), transport=line) as desk:
        job = desk.print(SLIP)
        desk.wait_for_job(job, PrintState.UNKNOWN)
        sent = len(unit.took)
        unit.takes, unit.gone = machine.receive, False
        desk.wait_for_printer("ready")
        desk.wait_for_job(job, PrintState.UNKNOWN)
        assert len(unit.took) - sent < 1000


@pytest.mark.parametrize("kind", ["serial", "file"])
def test_tickets_over_a_terminal_line_come_out_to_the_dot_and_are_proven(store, terminal, kind):
    line = {
        "serial": SerialTransport(terminal.path, 115_200, "none"),
        "file": DeviceFileTransport(terminal.path),
    }[kind]
    with (
        machine_at(terminal) as machine,
        Desk(store, 0, quick_profile(fence="gs-h"), transport=line) as desk,
    ):
        assert printed(desk, machine, 2) == [PrintState.CONFIRMED] * 2


def test_a_ticket_by_a_queue_comes_out_once_and_stays_in_doubt(store):
    with machine_behind(lambda answer: None) as machine:

        class Spool:
            jobs = 0

            def check(self, seconds: float) -> None:
                pass

            def hand_over(self, paper: bytes, seconds: float) -> None:
                self.jobs += 1
                machine.receive(paper)

        spool = Spool()
        with Desk(store, 0, quick_profile(), transport=QueueTransport(spool)) as desk:
            ready: PrinterState = desk.wait_for_printer("ready")
            assert not ready.confirms
            for number in (1, 2, 3):
                desk.wait_for_job(desk.print(SLIP, number), PrintState.UNKNOWN)
            assert {reason for *_, state, reason in desk.jobs if state is PrintState.UNKNOWN} == {
                "printer-cannot-confirm"
            }
            assert desk.worker.state.kind == "ready"
        assert spool.jobs == len(machine.wait_for_tickets(3, 10)) == 3
