"""The report of an outage is what happened: its words, the people in line, and their time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions
from queueing.errors import NotFound
from queueing.model import LocalText, OutageState, Severity
from queueing.views import incident, past_outages
from tests.office import MORNING, SERVICES, refused, request


def at(minutes: float):
    return MORNING + timedelta(minutes=minutes)


@pytest.fixture
def morning(store, kiosk, desk, other_desk):
    """Give the id of an outage from minute 10 to 70, with people who waited, went and came.

    A-001 waits from 0 on and is called after it, A-002 from 5 on and gives up at 30,
    A-003 comes at 20 and is called after it; B-001 goes on to C at 40; C-001 is served meanwhile.
    """
    for prefix, minutes in (("A", 0), ("A", 5), ("B", 8), ("C", 9)):
        kiosk.clock.now = at(minutes) - timedelta(seconds=1)
        kiosk.take(prefix)
    outage = desk.outage(now=at(11), since=at(10), next_word_at=at(30))
    kiosk.clock.now = at(20) - timedelta(seconds=1)
    kiosk.take("A")
    card = desk.must_call("C")
    desk.do(actions.start, ticket_id=card.id, now=at(22))
    desk.do(actions.finish, ticket_id=card.id, now=at(25))
    desk.do(actions.cancel, ticket_id=2, now=at(30))
    desk.do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.CAUSE_KNOWN,
        text=LocalText("Kabel putus."),
        next_word_at=at(60),
        now=at(42),
    )
    desk.do(actions.transfer, ticket_id=3, service_id=SERVICES["C"], now=at(40))
    desk.do(actions.resolve_outage, outage_id=outage.id, now=at(70))
    desk.clock.now = at(75)
    for ticket_id in (1, 5):
        called = other_desk.must_call("A")
        assert called.id == ticket_id
        other_desk.serve(called)
    return outage.id


def test_people_in_line_are_counted_at_the_begin_the_most_and_the_end(store, morning):
    report = incident(store, outage_id=morning, now=at(200))
    assert (report.at_begin, report.most, report.at_end) == (3, (at(20), 4), 2)
    assert [people for _, people in report.line] == [3, 4, 3, 2, 2]


def test_person_minutes_are_the_minutes_of_all_who_stood_in_a_line_that_stood_still(store, morning):
    report = incident(store, outage_id=morning, now=at(200))
    assert [(s.begin, s.end) for s in report.stood_still] == [(at(10), at(70))]
    # A-001 60, A-002 20, A-003 50, and B-001 30 until it went on to another line.
    assert report.person_minutes == pytest.approx(60 + 20 + 50 + 30)
    assert report.slower_minutes == 0


def test_what_became_of_those_who_waited_is_told_whole(store, morning):
    out = incident(store, outage_id=morning, now=at(200)).outcomes
    assert (out.people, out.served, out.cancelled, out.still_open) == (4, 2, 1, 1)
    assert (out.skipped, out.expired, out.carried_over) == (0, 0, 0)


def test_served_and_taken_meanwhile_are_told_apart(store, morning):
    report = incident(store, outage_id=morning, now=at(200))
    assert (report.served_affected, report.served_others) == (0, 1)
    assert (report.taken_affected, report.taken_others) == (1, 0)


def test_each_word_has_its_officer_place_and_lateness(store, morning):
    report = incident(store, outage_id=morning, now=at(200))
    assert [w.kind for w in report.words] == ["publish_outage", "update_outage", "resolve_outage"]
    assert [w.late for w in report.words] == [None, timedelta(minutes=12), timedelta(minutes=10)]
    assert report.overdue == ((at(30), timedelta(minutes=12)), (at(60), timedelta(minutes=10)))
    first = report.words[0]
    assert (first.officer, first.station, first.counter) == ("Ani", "console-6", 6)
    assert report.words[1].text.id == "Kabel putus."


def test_the_longest_wait_is_of_somebody_who_stood_there_meanwhile(store, morning):
    report = incident(store, outage_id=morning, now=at(200))
    assert timedelta(minutes=190) < report.longest_wait <= timedelta(minutes=193)


def test_an_outage_that_lasts_is_reported_up_to_now(store, kiosk, desk):
    kiosk.take("A")
    outage = desk.outage(now=at(10), next_word_at=at(30))
    report = incident(store, outage_id=outage.id, now=at(45))
    assert report.counted_until == at(45)
    assert report.overdue == ((at(30), timedelta(minutes=15)),)
    assert report.person_minutes == pytest.approx(35)


def test_slower_is_counted_apart_and_loses_nothing(store, kiosk, desk):
    kiosk.take("A")
    outage = desk.outage(now=at(10))
    desk.do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.CHECKING,
        severity=Severity.SLOWER,
        text=LocalText(""),
        next_word_at=at(60),
        now=at(25),
    )
    desk.do(actions.resolve_outage, outage_id=outage.id, now=at(45))
    report = incident(store, outage_id=outage.id, now=at(50))
    assert (report.person_minutes, report.slower_minutes) == (pytest.approx(15), pytest.approx(20))
    assert [w.severity for w in report.words[:2]] == [Severity.STOPPED, Severity.SLOWER]


def test_who_was_carried_over_is_counted_among_those_who_waited(store, kiosk, desk):
    kiosk.take("A")
    kiosk.take("A")
    outage = desk.outage(now=at(10))
    evening = at(8 * 60)
    carried = desk.do(actions.carry_over, service_ids=[SERVICES["A"]], now=evening)
    assert carried.tickets == 2
    desk.do(actions.resolve_outage, outage_id=outage.id, now=at(24 * 60 + 60))
    out = incident(store, outage_id=outage.id, now=at(24 * 60 + 90)).outcomes
    assert (out.people, out.carried_over, out.still_open) == (2, 2, 2)


def test_planned_work_has_a_report_once_it_has_begun(store, kiosk, desk):
    kiosk.take("A")
    planned = desk.outage(now=at(5), planned_from=at(60), planned_until=at(120))
    assert past_outages(store) == ()
    desk.do(begin_planned, now=at(60))
    desk.do(actions.resolve_outage, outage_id=planned.id, now=at(90))
    assert [o.id for o in past_outages(store)] == [planned.id]
    report = incident(store, outage_id=planned.id, now=at(100))
    assert (report.line[0][0], report.counted_until) == (at(60), at(90))
    assert report.person_minutes == pytest.approx(30)
    assert report.words[0].state is OutageState.PLANNED


def begin_planned(store, *, actor, request_id, now):
    """Begin planned work; its request ids are its own."""
    return actions.begin_planned_outages(store, actor=actor, now=now)


def test_work_that_was_called_off_is_no_outage(store, desk):
    planned = desk.outage(now=at(5), planned_from=at(60), planned_until=at(120))
    desk.do(actions.resolve_outage, outage_id=planned.id, now=at(30))
    assert past_outages(store) == ()


def test_an_outage_without_anybody_in_line_has_a_report_too(store, desk):
    outage = desk.outage(now=at(10))
    desk.do(actions.resolve_outage, outage_id=outage.id, now=at(20))
    report = incident(store, outage_id=outage.id, now=at(30))
    assert (report.at_begin, report.at_end, report.person_minutes) == (0, 0, 0)
    assert report.longest_wait is None


def test_a_report_writes_nothing_and_an_unknown_outage_is_not_found(store, desk):
    with refused(store, NotFound):
        incident(store, outage_id=99, now=at(0))


def test_past_outages_come_newest_first_and_not_without_end(store, desk):
    ids = []
    for minutes in (0, 10, 20):
        outage = desk.outage(now=at(minutes))
        desk.do(actions.resolve_outage, outage_id=outage.id, now=at(minutes + 5))
        ids.append(outage.id)
    assert [o.id for o in past_outages(store)] == ids[::-1]
    assert [o.id for o in past_outages(store, most=2)] == ids[:0:-1]


def test_nothing_is_counted_while_the_office_is_shut(store, kiosk, desk):
    """The office of the tests is open all day but the last second before midnight."""
    kiosk.take("A")
    outage = desk.do(
        actions.publish_outage,
        component_code="national-server",
        request_id=request(),
        now=at(16 * 60 - 1),
    )
    report = incident(store, outage_id=outage.id, now=at(16 * 60 + 1))
    assert sum(((s.end - s.begin for s in report.stood_still)), timedelta()) == timedelta(
        seconds=119
    )
