"""A paper that is printed is not yet in the visitor's hand: cutter and presenter."""

from __future__ import annotations

import pytest

from kiosk.printing import presenter
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintState
from tests.kiosk.printing.desk import DONE, Desk, FileJobStore, make_slip, quick_profile
from tests.kiosk.printing.test_link import Scripted, link_to

pytestmark = pytest.mark.usefixtures("qapp")
FACTS = load_profile("custom-k80").presenter.model_copy(update={"wait_seconds": 0.0})


def kiosk_printer(then: str = "retract", wait_seconds: float = 0.3):
    return quick_profile(
        "custom-k80", presenter={"then": then, "wait_seconds": wait_seconds}, seconds=2.0
    )


@pytest.fixture
def store(tmp_path):
    return FileJobStore(tmp_path / "jobs.db")


@pytest.fixture
def printer():
    with VirtualPrinter(faults=Faults(presenter=True)) as printer:
        yield printer


def test_a_ticket_that_is_taken_needs_no_remark(store, printer):
    with Desk(store, printer.port, kiosk_printer()) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, *DONE)[1] == ""
    assert [ticket.fate for ticket in printer.tickets] == ["taken"]


@pytest.mark.parametrize(
    ("then", "reason", "fate"),
    [
        ("retract", "retracted", "retracted"),
        ("eject", "not-taken", "ejected"),
        ("leave", "not-taken", "left"),
    ],
)
def test_a_ticket_that_nobody_takes_goes_where_the_profile_says(store, printer, then, reason, fate):
    printer.set_faults(Faults(presenter=True, ticket="left"))
    with Desk(store, printer.port, kiosk_printer(then)) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, *DONE)[1] == reason
        assert printer.tickets[0].fate == fate
        assert desk.worker.state.prints


def test_a_visitor_who_takes_it_late_still_takes_it(store, printer):
    printer.set_faults(Faults(presenter=True, ticket="left"))
    with Desk(store, printer.port, kiosk_printer(wait_seconds=60.0)) as desk:
        job = desk.print(make_slip())
        printer.wait_for_tickets(1)
        desk.wait_until(lambda: printer.tickets[0].fate == "left")
        printer.take_ticket()
        assert desk.wait_for_job(job, *DONE)[1] == ""


def test_stopping_does_not_wait_for_a_visitor(store, printer):
    printer.set_faults(Faults(presenter=True, ticket="left"))
    desk = Desk(store, printer.port, kiosk_printer(wait_seconds=60.0))
    with desk:
        job = desk.print(make_slip())
        printer.wait_for_tickets(1)
        assert desk.worker.stop(5)
    assert (store.state(job) in DONE, store.reason(job)) == (True, "")
    assert printer.tickets[0].fate == "left"


def test_a_jammed_presenter_takes_the_printer_off_until_it_is_cleared(store, printer):
    printer.set_faults(Faults(presenter=True, ticket="jammed"))
    with Desk(store, printer.port, kiosk_printer()) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, *DONE)[1] == "not-taken"
        assert desk.worker.state.reason == "presenter"
        waiting = desk.print(make_slip(number_label="A-018"), 2)
        desk.wait_for_job(waiting, PrintState.BLOCKED)
        printer.set_faults(Faults(presenter=True))
        desk.wait_for_job(waiting, *DONE)
        assert desk.wait_for_printer("ready").prints


@pytest.mark.parametrize("answer", [b"", b"\x00"])
def test_a_presenter_that_says_nothing_or_nothing_known_is_not_accused(answer):
    link = link_to(Scripted(answer), name="custom-k80")
    assert presenter.see_off(link, FACTS, Timing(reply=0.0), lambda: False) == ""


def test_a_ticket_that_could_not_be_taken_back_is_not_called_retracted():
    transport = Scripted(b"\x08", b"", b"\x08")
    link = link_to(transport, name="custom-k80")
    timing = Timing(reply=0.0, presenter=0.0)
    assert presenter.see_off(link, FACTS, timing, lambda: False) == "not-taken"
    assert transport.written == [b"\x1de\x06", b"\x1de\x02", b"\x1de\x06"]


def test_other_printers_are_never_asked_for_a_presenter():
    transport = Scripted()
    facts = load_profile("generic-80").presenter
    link = link_to(transport)
    assert presenter.see_off(link, facts, Timing(reply=0.0), lambda: False) == ""
    assert not presenter.in_trouble(link, facts)
    assert transport.written == []


@pytest.mark.parametrize("fence", ["gs-r", "gs-h"])
def test_a_ticket_that_stays_uncut_is_printed_and_the_cutter_must_be_freed(store, printer, fence):
    printer.set_faults(Faults(cutter_fails=True, cutter_stops=False))
    with Desk(store, printer.port, quick_profile(fence=fence)) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, *DONE)[1] == "not-cut"
        assert desk.wait_for_printer("blocked").reason == "cutter"
        waiting = desk.print(make_slip(number_label="A-018"), 2)
        assert desk.wait_for_job(waiting, PrintState.BLOCKED)[1] == "cutter"
        printer.set_condition("ready")
        assert desk.wait_for_job(waiting, *DONE)[1] == ""


def test_a_cutter_that_stops_the_printer_leaves_the_paper_in_doubt_and_says_why(store, printer):
    printer.set_faults(Faults(cutter_fails=True))
    with Desk(store, printer.port, quick_profile(seconds=1.0)) as desk:
        job = desk.print(make_slip())
        assert desk.wait_for_job(job, PrintState.UNKNOWN)[1] == "cutter"
        assert desk.wait_for_printer("blocked").reason == "cutter"
        printer.set_condition("ready")
        desk.wait_for_printer("ready")


def test_a_printer_whose_cutter_says_nothing_is_not_asked(store, printer):
    transport = Scripted(*[b"\x12"] * 4)
    link = link_to(transport, status={"cutter": False})
    assert link.ask_status().ready
    asked = len(transport.written)
    assert link.cutter_failed() is False
    assert len(transport.written) == asked
