"""Work that is announced ahead: shown before, begun by itself, moved, cancelled, ended."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions, views
from queueing.errors import BadSetting, MoveNotAllowed, OutageAlreadyOpen
from queueing.model import LocalText, OutageState, Severity
from queueing.slip_facts import SlipFacts
from tests.office import MORNING, events, refused, words
from tests.queueing.papers import next_job

THURSDAY_NOON = MORNING + timedelta(hours=28)
"""15 June, 12.00 WIB."""
HOUR = timedelta(hours=1)


def plan(desk, begin=THURSDAY_NOON, hours=1, component="national-server", **more):
    return desk.outage(component, planned_from=begin, planned_until=begin + hours * HOUR, **more)


def begin(store, desk):
    return actions.begin_planned_outages(store, actor=desk.actor, now=desk.clock())


def told(desk, outage, state, **more):
    more.setdefault("text", LocalText(""))
    return desk.do(actions.update_outage, outage_id=outage.id, state=state, **more)


def public(store, desk):
    return [o.id for o in views.board_snapshot(store, now=desk.clock()).outages]


def test_planned_work_says_what_and_when_and_stops_nothing(store, desk, kiosk):
    outage = plan(desk)
    assert outage.state is OutageState.PLANNED
    assert outage.title.id == "Pemeliharaan Server pusat"
    assert outage.since == outage.planned_from == outage.next_word_at == THURSDAY_NOON
    kiosk.take("A")
    assert desk.call_next() is not None
    assert [word.state for word in outage.updates] == ["planned"]
    (event,) = events(store, outage_id=outage.id)
    assert event.details["planned_until"] == (THURSDAY_NOON + HOUR).isoformat()


def test_kiosk_and_board_tell_of_it_from_the_day_before(store, desk):
    outage = plan(desk, begin=THURSDAY_NOON + timedelta(days=1))
    assert public(store, desk) == []
    console = views.console_snapshot(store, counter_id=None, now=desk.clock())
    assert [o.id for o in console.outages] == [outage.id]
    # Thursday 00.00 WIB
    desk.clock.now = MORNING + timedelta(hours=15, minutes=59, seconds=59)
    assert public(store, desk) == []
    desk.clock.tick()
    assert public(store, desk) == [outage.id]


def test_in_the_last_hour_it_comes_before_what_is_slow(store, desk):
    slow = desk.outage("card-printer", severity=Severity.SLOWER)
    planned = plan(desk)
    assert public(store, desk) == [slow.id, planned.id]
    desk.clock.now = THURSDAY_NOON - HOUR
    assert public(store, desk) == [planned.id, slow.id]


def test_it_begins_by_itself_and_once_however_many_stations_ask(store, desk, other_desk):
    outage = plan(desk)
    desk.clock.now = THURSDAY_NOON - timedelta(seconds=1)
    assert begin(store, desk) == ()
    desk.clock.now = THURSDAY_NOON + timedelta(seconds=20)
    (begun,) = begin(store, desk)
    assert begin(store, other_desk) == begin(store, desk) == ()
    assert (begun.state, begun.since) == (OutageState.CAUSE_KNOWN, THURSDAY_NOON)
    assert begun.next_word_at == THURSDAY_NOON + HOUR
    assert begun.stops_services
    assert begun.advice.id.startswith("Anda boleh menunggu")
    kinds = [(e.kind, e.officer) for e in events(store, outage_id=outage.id)]
    assert kinds == [("publish_outage", "Ani"), ("begin_outage", "")]


def test_screens_show_it_as_begun_before_any_station_has_written_that(store, desk, kiosk):
    plan(desk)
    desk.clock.now = THURSDAY_NOON
    (shown,) = views.kiosk_snapshot(store, now=desk.clock()).outages
    (written,) = begin(store, desk)
    assert (shown.state, shown.since, shown.next_word_at) == (
        written.state,
        written.since,
        written.next_word_at,
    )
    assert shown.working == written.working


def test_its_end_asks_for_a_word(store, desk):
    plan(desk)
    desk.clock.now = THURSDAY_NOON
    (begun,) = begin(store, desk)
    assert not begun.is_overdue(THURSDAY_NOON + HOUR)
    assert begun.is_overdue(THURSDAY_NOON + HOUR + timedelta(seconds=1))
    ended = desk.recover(begun.id)
    assert (ended.was_cancelled, ended.state) == (False, OutageState.RESOLVED)


def test_work_whose_hours_passed_unseen_begins_overdue(store, desk):
    plan(desk)
    desk.clock.now = THURSDAY_NOON + 18 * HOUR
    (begun,) = begin(store, desk)
    assert begun.is_overdue(desk.clock())


def test_it_may_be_moved_and_cancelled_before_it_begins(store, desk):
    outage = plan(desk)
    later = THURSDAY_NOON + 2 * HOUR
    moved = told(desk, outage, OutageState.PLANNED, planned_from=later, planned_until=later + HOUR)
    assert (moved.since, moved.next_word_at, moved.planned_until) == (later, later, later + HOUR)
    desk.clock.now = THURSDAY_NOON
    assert begin(store, desk) == ()
    ended = desk.recover(outage.id)
    assert ended.was_cancelled
    assert public(store, desk) == []
    desk.clock.now = later
    assert begin(store, desk) == ()


def test_it_may_begin_sooner_by_a_word(store, desk):
    outage = plan(desk)
    begun = told(desk, outage, OutageState.CAUSE_KNOWN, text=words("Mulai lebih awal."))
    assert (begun.since, begun.stops_services) == (desk.clock.now, True)
    with refused(store, OutageAlreadyOpen):
        desk.outage()
    with refused(store, MoveNotAllowed):
        told(desk, outage, OutageState.PLANNED)


def test_what_has_not_begun_cannot_have_recovered(store, desk):
    outage = plan(desk)
    with refused(store, MoveNotAllowed):
        told(desk, outage, OutageState.MONITORING)
    running = desk.outage("card-printer")
    with refused(store, MoveNotAllowed):
        told(desk, running, OutageState.PLANNED)


def test_a_failure_before_its_hour_is_announced_beside_it(store, desk):
    planned = plan(desk)
    failure = desk.outage()
    assert public(store, desk) == [failure.id, planned.id]
    desk.clock.now = THURSDAY_NOON
    assert begin(store, desk) == ()
    assert public(store, desk) == [failure.id, planned.id]
    desk.recover(failure.id)
    assert [o.id for o in begin(store, desk)] == [planned.id]


def test_work_whose_hours_passed_during_a_failure_never_begins(store, desk):
    planned = plan(desk)
    desk.outage()
    desk.clock.now = THURSDAY_NOON + HOUR
    (lapsed,) = begin(store, desk)
    assert (lapsed.id, lapsed.was_cancelled) == (planned.id, True)
    assert events(store, outage_id=planned.id)[-1].kind == "lapse_outage"


@pytest.mark.parametrize(
    ("first", "last"), [(None, HOUR), (HOUR, None), (-HOUR, HOUR), (HOUR, HOUR)]
)
def test_its_hours_are_a_span_to_come(store, desk, first, last):
    now = desk.clock.tick()
    times = {
        "planned_from": None if first is None else now + first,
        "planned_until": None if last is None else now + last,
    }
    with refused(store, BadSetting, match="planned"):
        desk.outage(now=now, **times)


def test_the_same_hours_are_announced_once(store, desk):
    plan(desk, hours=2)
    with refused(store, OutageAlreadyOpen):
        plan(desk, begin=THURSDAY_NOON + HOUR)
    plan(desk, begin=THURSDAY_NOON + 2 * HOUR)
    plan(desk, component="card-printer")


def test_a_ticket_bears_the_planned_hours(store, desk, kiosk):
    plan(desk)
    kiosk.take("A", print_it=True)
    (line,) = SlipFacts.from_json(next_job(store, kiosk).slip).outages
    assert (line.since, line.planned_until) == (THURSDAY_NOON, THURSDAY_NOON + HOUR)


def test_a_ticket_says_nothing_of_work_two_days_ahead(store, desk, kiosk):
    plan(desk, begin=THURSDAY_NOON + timedelta(days=2))
    kiosk.take("A", print_it=True)
    assert SlipFacts.from_json(next_job(store, kiosk).slip).outages == ()
