"""The life of a print job, with a real socket to the virtual printer (PRINTING)."""

from __future__ import annotations

import socket
import time

import pytest

from kiosk.printing.errors import SlipError
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile
from tests.patience import wait_until

pytestmark = pytest.mark.usefixtures("qapp")
FENCES = ("gs-r", "gs-h")
A_MOMENT = 0.6
"""Longer than several retries of the quick timing, for what must not happen."""


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.fixture
def printer():
    with VirtualPrinter() as printer:
        yield printer


@pytest.mark.parametrize(
    ("fence", "state"), [("gs-r", PrintState.PROCESSED), ("gs-h", PrintState.CONFIRMED)]
)
def test_a_ticket_is_proven_by_the_answer_to_its_fence(store, printer, fence, state):
    with Desk(store, printer.port, quick_profile(fence=fence)) as desk:
        job = desk.print(make_slip(), ticket_id=17)
        desk.wait_for_job(job, state)
        printer.wait_for_tickets(1)
    assert [row[1:] for row in desk.jobs] == [(17, PrintState.SENDING, ""), (17, state, "")]
    assert len(printer.tickets) == 1
    assert printer.machine.unknown_commands == []


def test_tickets_come_out_in_the_order_of_their_numbers(store, printer):
    slips = [make_slip(number_label=f"A-{number:03d}") for number in range(1, 6)]
    jobs = [store.add(slip, number) for number, slip in enumerate(slips)]
    with Desk(store, printer.port, quick_profile()) as desk:
        desk.wait_for_job(jobs[-1], *DONE)
        printed = [ticket.picture.digest for ticket in printer.wait_for_tickets(5)]
        assert printed == [_digest(slip) for slip in slips]


@pytest.mark.parametrize("condition", ["paper-out", "cover-open"])
def test_a_printer_that_cannot_print_gets_no_byte_and_the_job_goes_on_alone(
    store, printer, condition
):
    printer.set_condition(condition)
    with Desk(store, printer.port, quick_profile()) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.BLOCKED)[1] == condition
        assert desk.wait_for_printer("blocked").reason == condition
        assert printer.machine.waiting == 0
        assert printer.machine.rows_on_strip == 0
        printer.set_condition("ready")
        desk.wait_for_job(job, *DONE)
    assert len(printer.tickets) == 1
    assert desk.jobs.count((job, 1, PrintState.BLOCKED, condition)) == 1


def test_an_offline_printer_says_so_itself(store, printer):
    printer.set_condition("offline")
    with Desk(store, printer.port, quick_profile()) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.BLOCKED)[1] == "printer-offline"


@pytest.mark.parametrize("fence", FENCES)
@pytest.mark.parametrize("condition", ["paper-out", "cover-open"])
def test_paper_that_fails_mid_job_is_held_and_comes_out_once(store, printer, condition, fence):
    printer.set_condition(condition, after_rows=300)
    with Desk(store, printer.port, quick_profile(fence=fence, seconds=0.8)) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.HELD)[1] == condition
        # Held has no deadline: longer than the fence may take.
        time.sleep(1.2)
        assert store.state(job) is PrintState.HELD
        printer.set_condition("ready")
        desk.wait_for_job(job, *DONE)
        time.sleep(A_MOMENT)
    assert [ticket.picture.digest for ticket in printer.tickets] == [_digest(make_slip())]


def test_a_printer_that_falls_silent_leaves_the_paper_unknown_and_it_is_not_sent_again(
    store, printer
):
    printer.set_condition("silent", after_rows=100)
    with Desk(store, printer.port, quick_profile(seconds=0.8)) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.UNKNOWN)[1] == "no-proof"
        printer.set_condition("ready")
        following = desk.print(make_slip(number_label="A-018"), 2)
        desk.wait_for_job(following, *DONE)
        time.sleep(A_MOMENT)
    assert store.state(job) is PrintState.UNKNOWN
    digests = [ticket.picture.digest for ticket in printer.tickets]
    assert digests == [_digest(make_slip()), _digest(make_slip(number_label="A-018"))]


def test_a_printer_that_never_answers_gets_no_byte_of_a_ticket(store, printer):
    printer.set_condition("silent")
    with Desk(store, printer.port, quick_profile()) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.BLOCKED)[1] == "silent"
        assert desk.wait_for_printer("offline").reason == "silent"
        time.sleep(A_MOMENT)
    assert printer.tickets == []
    assert printer.machine.rows_on_strip == 0


def test_a_refused_port_blocks_the_job_and_it_prints_when_the_printer_comes(store):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with Desk(store, port, quick_profile()) as desk:
            job = desk.print(make_slip())
            assert desk.wait_for_job(job, PrintState.BLOCKED)[1] == "unreachable"
            assert desk.wait_for_printer("offline").prints is False
            taken.close()
            with VirtualPrinter(port=port) as printer:
                desk.wait_for_job(job, *DONE)
                printer.wait_for_tickets(1)


def test_a_connection_lost_in_the_middle_leaves_the_paper_unknown_and_the_next_one_whole(store):
    with VirtualPrinter(rows_per_second=4000, buffer_bytes=4096) as printer:
        profile = quick_profile(seconds=2.0)
        with Desk(store, printer.port, profile) as desk:
            desk.wait_for_printer("ready")
            printer.set_condition("offline", after_rows=200)
            job = desk.print(make_slip())
            wait_until(lambda: printer.condition == "offline")
            printer.drop_connection()
            desk.wait_for_job(job, PrintState.UNKNOWN)
            printer.set_condition("ready")
            following = desk.print(make_slip(number_label="A-018"), 2)
            desk.wait_for_job(following, *DONE)
        assert printer.tickets[-1].picture.digest == _digest(make_slip(number_label="A-018"))
        assert store.state(job) is PrintState.UNKNOWN


def test_two_unknown_papers_in_a_row_take_the_printer_out_of_service_until_it_proves_itself(store):
    with VirtualPrinter() as printer:
        profile = quick_profile(fence="gs-h", seconds=0.8)
        with Desk(store, printer.port, profile) as desk:
            for number in (1, 2):
                printer.set_condition("ready")
                desk.wait_for_printer("ready")
                printer.set_condition("silent", after_rows=50)
                job = desk.print(make_slip(number_label=f"A-00{number}"), number)
                desk.wait_for_job(job, PrintState.UNKNOWN)
            assert desk.wait_for_printer("out-of-service").reason == "unknown-papers"
            waiting = desk.print(make_slip(number_label="A-003"), 3)
            desk.wait_for_job(waiting, PrintState.BLOCKED)
            printer.set_condition("ready")
            desk.wait_for_job(waiting, *DONE)
            assert desk.wait_for_printer("ready").reason == ""


@pytest.mark.parametrize("was", [PrintState.SENDING, PrintState.HELD])
def test_after_a_restart_what_was_being_sent_is_unknown_and_stays_so(store, printer, was):
    job = store.add(make_slip(), 1)
    store.mark(job, PrintState.SENDING, make_slip().issued_at)
    if was is PrintState.HELD:
        store.mark(job, was, make_slip().issued_at)
    with Desk(store, printer.port, quick_profile()) as desk:
        desk.wait_for_printer("ready")
        time.sleep(A_MOMENT)
    assert store.state(job) is PrintState.UNKNOWN
    assert printer.tickets == []


def test_stopping_with_a_paper_on_its_way_says_unknown(store, printer):
    printer.set_condition("silent", after_rows=10)
    desk = Desk(store, printer.port, quick_profile(seconds=60.0))
    with desk:
        job = desk.print(make_slip())
        desk.wait_for_job(job, PrintState.SENDING)
        wait_until(lambda: printer.condition == "silent")
        assert desk.worker.stop(2)
    assert store.state(job) is PrintState.UNKNOWN
    assert store.reason(job) == "stopped"


class _Fussy(SlipEncoder):
    """Cannot draw one of the slips."""

    def paper(self, slip):
        if slip.number_label == "A-666":
            raise SlipError("no")
        return super().paper(slip)


def test_a_job_whose_slip_cannot_be_drawn_does_not_keep_the_others_waiting(store, printer):
    bad = store.add(make_slip(number_label="A-666"), 1)
    good = store.add(make_slip(), 2)
    with Desk(store, printer.port, quick_profile(), make_encoder=_Fussy) as desk:
        desk.wait_for_job(good, *DONE)
    assert (store.state(bad), store.reason(bad)) == (PrintState.NOT_PRINTED, "cannot-be-drawn")
    assert len(printer.tickets) == 1


def test_a_database_that_is_locked_for_a_while_loses_no_answer(store, printer):
    with Desk(store, printer.port, quick_profile()) as desk:
        desk.wait_for_printer("ready")
        printer.set_condition("paper-out", after_rows=100)
        job = desk.print(make_slip())
        desk.wait_for_job(job, PrintState.HELD)
        store.locked = True
        printer.set_condition("ready")
        printer.wait_for_tickets(1)
        time.sleep(A_MOMENT)
        store.locked = False
        desk.wait_for_job(job, *DONE)
    assert len(printer.tickets) == 1


def test_near_end_is_told_and_does_not_stop_printing(store, printer):
    printer.set_condition("near-end")
    with Desk(store, printer.port, quick_profile()) as desk:
        job = desk.print(make_slip())
        desk.wait_for_job(job, *DONE)
        state = desk.wait_for_printer("ready")
    assert state.near_end is True
    assert state.prints is True


def test_an_idle_printer_that_goes_away_is_offline_after_two_heartbeats(store):
    with VirtualPrinter() as printer, Desk(store, printer.port, quick_profile()) as desk:
        desk.wait_for_printer("ready")
        printer.set_condition("silent")
        assert desk.wait_for_printer("offline").reason == "silent"
        printer.set_condition("ready")
        desk.wait_for_printer("ready")


def test_a_printer_that_cannot_confirm_leaves_papers_in_doubt_but_in_service(store):
    with VirtualPrinter(dots=384) as printer:
        printer.set_condition("silent")
        with Desk(store, printer.port, quick_profile("generic-58")) as desk:
            jobs = [desk.print(make_slip(number_label=f"A-00{n}"), n) for n in (1, 2, 3)]
            for job in jobs:
                desk.wait_for_job(job, PrintState.UNKNOWN)
            assert {store.reason(job) for job in jobs} == {"printer-cannot-confirm"}
            assert desk.worker.state.kind == "ready"


def test_a_copy_is_another_paper_of_the_same_ticket_and_says_so(store, printer):
    with Desk(store, printer.port, quick_profile()) as desk:
        first = desk.print(make_slip(), 17)
        copy = desk.print(make_slip().as_copy(), 17)
        desk.wait_for_job(copy, *DONE)
        assert store.state(first) in DONE
        one, two = (ticket.picture for ticket in printer.wait_for_tickets(2))
    assert (one.digest, two.digest) == (_digest(make_slip()), _digest(make_slip().as_copy()))
    assert one.digest != two.digest


def _digest(slip) -> str:
    """Give the picture of a slip as it stands on paper, without the white at its end."""
    from tests.kiosk.printing.pictures import trimmed

    return trimmed(SlipEncoder(quick_profile()).picture(slip)).digest
