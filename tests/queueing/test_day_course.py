"""The course of today is what the events say: who waited when, who was served in which hour."""

from __future__ import annotations

from datetime import timedelta

from queueing import actions, views
from tests.office import MORNING, SERVICES

A, B = SERVICES["A"], SERVICES["B"]
MINUTE = timedelta(minutes=1)


def at(minutes):
    return MORNING + minutes * MINUTE


def course(store, desk):
    return views.day_course(store, now=desk.clock())


def test_the_curve_rises_with_each_number_and_falls_with_each_call(store, kiosk, desk):
    desk.sign_in("AB")
    desk.clock.now = kiosk.clock.now = at(10)
    first = kiosk.take("A")
    second = kiosk.take("A")
    desk.clock.now = at(30)
    desk.serve(desk.must_call())
    desk.clock.now = at(75)
    called = desk.must_call()
    desk.do(actions.start, ticket_id=called.id)
    desk.do(actions.transfer, ticket_id=called.id, service_id=B)
    desk.clock.now = at(90)
    found = course(store, desk)
    assert [people for _, people in found.line] == [0, 1, 2, 1, 0, 1, 1]
    assert found.line[0][0] == found.begin <= first.issued_at
    assert found.line[-1] == (at(90), 1)
    assert second.issued_at in dict(found.line)


def test_each_visit_counts_in_the_hour_in_which_it_ended_and_where_it_ended(store, kiosk, desk):
    desk.sign_in("AB")
    for minute in (5, 20, 70, 130):
        desk.clock.now = kiosk.clock.now = at(minute)
        kiosk.take("A")
        desk.serve(desk.must_call())
    desk.clock.now = at(150)
    found = course(store, desk)
    assert {begin.astimezone(MORNING.tzinfo): n for begin, n in found.served if n} == {
        at(0): 2,
        at(60): 1,
        at(120): 1,
    }
    tally = {one.service_id: one for one in found.services}
    assert (tally[A].taken, tally[A].served, tally[A].waiting) == (4, 4, 0)
    assert (tally[B].taken, tally[B].waited_minutes) == (0, None)
    assert sum(n for _, n in found.served) == sum(one.served for one in found.services)


def test_who_did_not_come_and_who_waits_are_told_apart(store, kiosk, desk):
    desk.sign_in("AB")
    gone, _ = kiosk.take("A"), kiosk.take("A")
    kiosk.take("B")
    desk.do(actions.cancel, ticket_id=gone.id)
    tally = {one.service_id: one for one in course(store, desk).services}
    assert (tally[A].taken, tally[A].not_come, tally[A].waiting) == (2, 1, 1)
    assert tally[B].waiting == 1


def test_when_services_stood_still_is_told_and_yesterday_is_not(store, kiosk, desk):
    kiosk.take("A")
    outage = desk.outage("national-server")
    desk.clock.tick(minutes=20)
    desk.recover(outage.id)
    ((begin, end),) = course(store, desk).stood_still
    assert timedelta(minutes=20) <= end - begin < timedelta(minutes=21)
    desk.clock.tick(days=1)
    found = course(store, desk)
    assert found.stood_still == ()
    assert {people for _, people in found.line} == {0}
