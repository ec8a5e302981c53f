"""The programs' own ways through a day, with the rights of their stations' logins and no more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.printing.office_jobs import OfficeJobStore
from queueing import actions, views
from queueing.errors import NotPermitted
from queueing.model import (
    Actor,
    LocalText,
    OutageState,
    PrintState,
    PriorityClass,
    StationKind,
    TicketState,
)
from shared_ui.office_line import OfficeLine
from tests.lan.namespaces import needs_namespaces
from tests.lan.office_on_lan import office_on_lan
from tests.office import SERVICES, request

pytestmark = needs_namespaces()


@pytest.fixture(scope="module")
def lan_office(tmp_path_factory):
    with office_on_lan(tmp_path_factory.mktemp("stations")) as made:
        made.office.sql(
            "UPDATE office SET opens_at = '00:00', closes_at = '23:59:59', working_days = '1234567'"
        )
        yield made


@pytest.fixture
def opened(lan_office):
    """Give a function that opens a station on the PC as its program does."""
    made = []
    with lan_office.pc.entered():

        def opening(name, kind):
            line = OfficeLine(kind)
            made.append(line)
            line.open(lan_office.url(name), name, datetime.now(UTC))
            return line

        yield opening
        for line in made:
            line.close()


@pytest.fixture
def kiosk(opened):
    return opened("Kios 1", StationKind.KIOSK)


@pytest.fixture
def console(opened):
    return opened("Loket 1", StationKind.CONSOLE)


def take(line, prefix="A", **more):
    asked = {
        "service_id": SERVICES[prefix],
        "priority": PriorityClass.ORDINARY,
        "language": "id",
        "print_it": True,
        "actor": Actor(line.station.id),
        "request_id": request(),
        "now": datetime.now(UTC),
    }
    return actions.issue_ticket(line.store, **asked | more)


def seen(line, view, **more):
    """Read a screen as its program does, which also says that the station is there."""
    now = datetime.now(UTC)
    return line.read(lambda store: view(store, now=now, **more), now)


@pytest.fixture
def do(console):
    """Give a function that does an act as the officer at counter 6."""
    actor = Actor(console.station.id, 6, "Sri")

    def doing(act, **arguments):
        asked = {"actor": actor, "request_id": request(), "now": datetime.now(UTC)}
        return act(console.store, **asked | arguments)

    doing(actions.sign_in, counter_id=6, officer="Sri", service_ids=frozenset(SERVICES.values()))
    yield doing
    doing(actions.sign_out)


def test_a_kiosks_day(kiosk):
    now = datetime.now(UTC)
    asked = request()
    ticket = take(kiosk, request_id=asked)
    assert take(kiosk, request_id=asked) == ticket
    snapshot = seen(kiosk, views.kiosk_snapshot)
    assert snapshot.lines[0].waiting >= 1
    jobs = OfficeJobStore(kiosk.store, kiosk.station.id)
    assert jobs.recover(now) == 0
    job = jobs.next_job(now)
    for state in (PrintState.BLOCKED, PrintState.SENDING, PrintState.HELD, PrintState.CONFIRMED):
        jobs.mark(job.id, state, now)
    assert jobs.next_job(now) is None
    for kind in ("ready", "paper-out"):
        actions.report_printer(
            kiosk.store,
            station_id=kiosk.station.id,
            kind=kind,
            reason="",
            near_end=False,
            confirms=True,
            place="x",
            profile="generic-80",
            now=now,
        )
    take(kiosk, paper=False)
    views.office_logo(kiosk.store)


def test_a_boards_day(kiosk, do, opened):
    ticket = take(kiosk, "B")
    do(actions.call_next, service_id=SERVICES["B"])
    board = opened("Papan 1", StationKind.BOARD)
    snapshot = seen(board, views.board_snapshot)
    assert snapshot.calls[0].label == ticket.label
    do(actions.start, ticket_id=ticket.id)
    do(actions.finish, ticket_id=ticket.id)
    assert seen(board, views.board_snapshot).recent[0].label == ticket.label


def test_an_officers_day(kiosk, console, do):
    tickets = [take(kiosk, "C") for _ in range(5)]
    called = do(actions.call_next, service_id=SERVICES["C"])
    assert called.id == tickets[0].id
    for _ in range(2):
        do(actions.recall, ticket_id=called.id)
    do(actions.skip, ticket_id=called.id)
    do(actions.reinstate, ticket_id=called.id)
    called = do(actions.call_next, service_id=SERVICES["C"])
    do(actions.start, ticket_id=called.id)
    do(actions.park, ticket_id=called.id, reason="berkas")
    do(actions.unpark, ticket_id=called.id)
    called = do(actions.call_next, service_id=SERVICES["C"])
    do(actions.transfer, ticket_id=called.id, service_id=SERVICES["D"])
    do(actions.set_priority, ticket_id=tickets[3].id, priority=PriorityClass.PRIORITY)
    do(actions.cancel, ticket_id=tickets[4].id, reason="pulang")
    do(actions.pause_counter, reason="istirahat")
    do(actions.resume_counter)
    snapshot = seen(console, views.console_snapshot, counter_id=6)
    assert {row.ticket.state for row in snapshot.waiting} >= {TicketState.TRANSFERRED}
    assert views.find_ticket(console.store, text=tickets[0].label, now=datetime.now(UTC))


def test_an_officer_takes_back_the_end_of_a_visit_and_leaves_a_note(lan_office, kiosk, do):
    do(actions.count_stock, item_id=1, amount=5)
    ticket = take(kiosk, "B")
    do(actions.set_note, ticket_id=ticket.id, note="Kurang berkas")
    do(actions.call_next, service_id=SERVICES["B"])
    do(actions.start, ticket_id=ticket.id)
    finish = request()
    do(actions.finish, ticket_id=ticket.id, request_id=finish)
    back = do(actions.undo, acts=[finish])
    assert (back.state, back.note) == (TicketState.SERVING, "Kurang berkas")
    assert lan_office.office.sql("SELECT on_hand FROM stock_item WHERE id = 1") == [(5,)]
    do(actions.finish, ticket_id=ticket.id)


def test_a_supervisors_day(kiosk, do):
    outage = do(actions.publish_outage, component_code="national-server")
    do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.CAUSE_KNOWN,
        text=LocalText("Kabel putus"),
        next_word_at=datetime.now(UTC) + timedelta(minutes=30),
    )
    take(kiosk, "A")
    do(actions.resolve_outage, outage_id=outage.id)


def test_an_officer_answers_for_a_kiosks_papers(kiosk, do):
    now = datetime.now(UTC)
    jobs = OfficeJobStore(kiosk.store, kiosk.station.id)
    while (job := jobs.next_job(now)) is not None:
        jobs.mark(job.id, PrintState.NOT_PRINTED, now, "test")
    ticket = take(kiosk, "E")
    job = jobs.next_job(now)
    jobs.mark(job.id, PrintState.SENDING, now)
    jobs.mark(job.id, PrintState.UNKNOWN, now)
    do(actions.answer_print, job_id=job.id, came_out=False, copy=True)
    again = jobs.next_job(now)
    assert again.copy
    do(actions.withdraw_print, job_id=again.id)
    do(actions.reprint, ticket_id=ticket.id)
    assert jobs.next_job(now).ticket_id == ticket.id


def test_a_console_ends_the_tickets_of_days_before(lan_office, kiosk, console):
    ticket = take(kiosk, "F")
    lan_office.office.sql(
        "UPDATE ticket SET service_day = service_day - 5, line_day = line_day - 5"
        f" WHERE id = {ticket.id}"
    )
    console.open(lan_office.url("Loket 1"), "Loket 1", datetime.now(UTC))
    assert lan_office.office.sql(f"SELECT state FROM ticket WHERE id = {ticket.id}") == [
        ("expired",)
    ]


def test_settings_are_refused_to_stations_in_words(kiosk, console):
    for line in (kiosk, console):
        before = views.kiosk_snapshot(line.store, now=datetime.now(UTC)).office
        with pytest.raises(NotPermitted) as caught:
            actions.set_office_name(
                line.store,
                name="Kantor saya",
                actor=Actor(line.station.id),
                request_id=request(),
                now=datetime.now(UTC),
            )
        assert "administrator" in caught.value.remedy
        assert views.kiosk_snapshot(line.store, now=datetime.now(UTC)).office == before


def test_printer_words_are_those_of_the_console(kiosk, console):
    snapshot = seen(console, views.console_snapshot, counter_id=None)
    assert {printer.station_name for printer in snapshot.printers} <= {"Kios 1", "Kios 2"}


def test_the_administrators_login_changes_the_office(lan_office):
    with lan_office.pc.entered():
        line = OfficeLine(StationKind.KIOSK)
        now = datetime.now(UTC)
        line.open(lan_office.url("admin"), "Pengelola", now)
        try:
            actions.set_office_name(
                line.store,
                name="Disdukcapil Jepara",
                actor=Actor(line.station.id),
                request_id=request(),
                now=now,
            )
        finally:
            line.close()
    assert lan_office.office.sql("SELECT name FROM office") == [("Disdukcapil Jepara",)]
