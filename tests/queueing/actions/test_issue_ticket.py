"""A citizen takes a number."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import delete, insert, select

from queueing import actions
from queueing.errors import NotFound, ServiceClosed, StoreCorrupt
from queueing.model import LocalText, PrintState, PriorityClass, TicketState
from queueing.slip_facts import SlipFacts
from queueing.store import tables as t
from queueing.store.rows import services_of
from tests.office import SERVICES, Kiosk, events, refused, request, table_copy


def jobs(store, station_id):
    with store.read() as connection:
        return connection.execute(
            select(t.print_job).where(t.print_job.c.station_id == station_id)
        ).all()


def test_numbers_of_a_service_count_from_one_without_gaps(kiosk):
    assert [kiosk.take("A").label for _ in range(4)] == ["A-001", "A-002", "A-003", "A-004"]


def test_every_service_counts_for_itself(kiosk):
    assert [kiosk.take(prefix).label for prefix in "ABAS"] == ["A-001", "B-001", "A-002", "S-001"]


def test_both_classes_share_one_series(kiosk):
    labels = [kiosk.take("A", priority=priority).label for priority in (True, False, True)]
    assert labels == ["A-001", "A-002", "A-003"]


def test_numbers_start_anew_at_local_midnight(store, kiosk, clock):
    clock.now = datetime(2017, 6, 14, 16, 59, 50, tzinfo=UTC)
    assert kiosk.take("A").service_day == date(2017, 6, 14)
    clock.now = datetime(2017, 6, 14, 16, 59, 59, tzinfo=UTC)
    first = kiosk.take("A")
    assert (first.label, first.service_day) == ("A-001", date(2017, 6, 15))


def test_a_clock_set_back_over_midnight_goes_on_with_the_old_days_numbers(kiosk, clock):
    clock.now = datetime(2017, 6, 14, 16, 0, tzinfo=UTC)
    kiosk.take("A")
    clock.now += timedelta(hours=2)
    kiosk.take("A")
    clock.now -= timedelta(hours=2)
    again = kiosk.take("A")
    assert (again.label, again.service_day) == ("A-002", date(2017, 6, 14))


def test_a_new_ticket_waits_at_the_place_of_its_issue_time(store, kiosk):
    ticket = kiosk.take("C", priority=True)
    assert ticket.state is TicketState.WAITING
    assert ticket.priority is PriorityClass.PRIORITY
    assert ticket.place_at == ticket.issued_at == ticket.changed_at == kiosk.clock.now
    assert ticket.service_id == ticket.issue_service_id == SERVICES["C"]
    assert ticket.station_id == kiosk.actor.station_id
    assert ticket.counter_id is None
    (event,) = events(store, ticket_id=ticket.id)
    assert (event.from_state, event.to_state) == ("", "waiting")


def test_people_ahead_are_those_who_can_be_called_before(kiosk, desk):
    assert kiosk.take("A").people_ahead == 0
    assert kiosk.take("A").people_ahead == 1
    assert kiosk.take("B").people_ahead == 0
    # One ordinary person may have the turn first, then two priority ones are called.
    assert kiosk.take("A", priority=True).people_ahead == 1
    desk.must_call("A")
    assert kiosk.take("A").people_ahead == 2


def test_with_print_it_one_slip_is_queued_in_the_same_commit(store, kiosk):
    ticket = kiosk.take("A", print_it=True, language="jv")
    (job,) = jobs(store, kiosk.actor.station_id)
    assert (job.ticket_id, job.state, job.copy) == (ticket.id, PrintState.QUEUED, False)
    slip = SlipFacts.from_json(job.slip)
    assert (slip.label, slip.code, slip.language) == (ticket.label, ticket.code, "jv")
    assert slip.issued_at == ticket.issued_at
    assert slip.service_name.id == "Perekaman KTP-el"
    assert (slip.office_name, slip.zone_label) == ("Disdukcapil Kabupaten", "WIB")
    assert slip.outages == ()


def test_without_print_it_no_paper_is_asked_for(store, kiosk):
    kiosk.take("A")
    assert jobs(store, kiosk.actor.station_id) == []


def test_a_slip_carries_the_outages_that_stop_its_service(store, kiosk, desk):
    server = desk.outage("national-server")
    blanks = desk.outage("card-blanks")
    for prefix in "ABC":
        kiosk.take(prefix, print_it=True)
    slips = [SlipFacts.from_json(job.slip) for job in jobs(store, kiosk.actor.station_id)]
    titles = {slip.label[0]: [line.title for line in slip.outages] for slip in slips}
    assert titles == {"A": [server.title], "B": [server.title, blanks.title], "C": []}
    first = next(slip for slip in slips if slip.label == "A-001").outages[0]
    assert (first.since, first.next_word_at) == (server.since, server.next_word_at)


def test_the_same_request_prints_one_slip(store, kiosk):
    request_id = request()
    first = kiosk.take("A", print_it=True, request_id=request_id)
    assert kiosk.take("A", print_it=True, request_id=request_id) == first
    assert len(jobs(store, kiosk.actor.station_id)) == 1
    assert kiosk.take("A").label == "A-002"


def test_a_late_repetition_gives_the_ticket_as_it_stands_now(kiosk, desk):
    request_id = request()
    kiosk.take("A", request_id=request_id)
    called = desk.must_call()
    assert kiosk.take("A", request_id=request_id) == called


def test_an_unknown_service_gives_no_number(store, kiosk):
    with refused(store, NotFound):
        actions.issue_ticket(
            store,
            service_id=99,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=kiosk.actor,
            request_id=request(),
            now=kiosk.clock(),
        )


def test_a_service_taken_off_the_kiosk_gives_no_number(store, kiosk, desk):
    with store.read() as connection:
        service = services_of(connection)[SERVICES["A"]]
    desk.do(actions.save_service, service=replace(service, active=False))
    with refused(store, ServiceClosed):
        kiosk.take("A")


def test_a_number_is_still_given_during_an_outage(kiosk, desk):
    desk.outage()
    assert kiosk.take("A").label == "A-001"


@contextmanager
def spoiling(store, table):
    """Have the database itself refuse every row of `table`."""
    spoil, mend = (
        f"CREATE TRIGGER spoil BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no more'); END",
        "DROP TRIGGER spoil",
    )
    if store.on_server:
        spoil = (
            "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN RAISE EXCEPTION ''no more''; END'; "
            f"CREATE TRIGGER spoil BEFORE INSERT ON {table} EXECUTE FUNCTION spoil()"
        )
        mend = f"DROP TRIGGER spoil ON {table}; DROP FUNCTION spoil"
    with store.write() as connection:
        connection.exec_driver_sql(spoil)
    try:
        yield
    finally:
        with store.write() as connection:
            connection.exec_driver_sql(mend)


@pytest.mark.parametrize("spoiled", ["event", "print_job"])
def test_a_number_whose_commit_fails_was_never_taken(store, kiosk, spoiled):
    kiosk.take("A", print_it=True)
    with refused(store, Exception, match="no more"), spoiling(store, spoiled):
        kiosk.take("A", print_it=True)
    assert kiosk.take("A", print_it=True).label == "A-002"


def test_the_database_itself_refuses_a_second_ticket_of_the_same_number(store, kiosk):
    first = kiosk.take("A")
    with store.read() as connection:
        row = connection.execute(select(t.ticket)).one()._asdict()
    copy = {**row, "id": first.id + 1, "request_id": request(), "code": "0000000000"}
    with (
        refused(store, Exception, match="(?i)unique constraint.*ticket.office_id"),
        store.write() as connection,
    ):
        connection.execute(insert(t.ticket).values(copy))


def test_a_lost_series_counter_never_gives_a_number_twice(store, kiosk):
    kiosk.take("A")
    with store.write() as connection:
        connection.execute(delete(t.series_counter))
    before = table_copy(store)["ticket"]
    with pytest.raises(StoreCorrupt, match="damaged"):
        kiosk.take("A")
    assert table_copy(store)["ticket"] == before


def test_two_kiosks_share_the_series(store, clock):
    first, second = Kiosk(store, clock, "kiosk-1"), Kiosk(store, clock, "kiosk-2")
    labels = [kiosk.take("A").label for kiosk in (first, second, first, second)]
    assert labels == ["A-001", "A-002", "A-003", "A-004"]


def test_a_renamed_service_names_the_next_ticket_and_leaves_the_old_ones(store, kiosk, desk):
    old = kiosk.take("A", print_it=True)
    with store.read() as connection:
        service = services_of(connection)[SERVICES["A"]]
    changed = replace(service, prefix="R", name=LocalText("Rekam"))
    desk.do(actions.save_service, service=changed)
    new = kiosk.take("A", print_it=True)
    assert (old.label, new.label) == ("A-001", "R-002")
    names = [
        SlipFacts.from_json(job.slip).service_name.id for job in jobs(store, kiosk.actor.station_id)
    ]
    assert sorted(names) == ["Perekaman KTP-el", "Rekam"]
