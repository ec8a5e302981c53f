"""What the database tells of waiting, on both engines."""

from __future__ import annotations

from datetime import timedelta

from queueing import actions, views
from queueing.model import PriorityClass, Severity
from queueing.waits import OfficeOutlook, WaitKind
from tests.office import SERVICES, Desk, events

A, C = SERVICES["A"], SERVICES["C"]
ORDINARY, PRIORITY = PriorityClass.ORDINARY, PriorityClass.PRIORITY


def outlook(store, clock, **more: object) -> OfficeOutlook:
    forecast = views.waiting_forecast(store, now=clock(), **more)
    while not forecast.play_some():
        pass
    return forecast.outlook()


def serve(desk: Desk, minutes: float) -> None:
    ticket = desk.must_call()
    desk.do(actions.start, ticket_id=ticket.id)
    desk.clock.tick(minutes=minutes)
    desk.do(actions.finish, ticket_id=ticket.id)


def test_nobody_at_a_counter_is_unknown(store, kiosk, clock):
    kiosk.take("A")
    told = outlook(store, clock)
    assert {wait.service_id for wait in told.services} == set(SERVICES.values())
    assert told.told(A, ORDINARY).kind is WaitKind.UNKNOWN
    assert told.finish is None


def test_the_pace_of_today_makes_the_range(store, kiosk, desk, clock):
    for _ in range(16):
        kiosk.take("A")
    kiosk.take("A", priority=True)
    for _ in range(9):
        serve(desk, 12)
    told = outlook(store, clock)
    ordinary, priority = told.told(A, ORDINARY), told.told(A, PRIORITY)
    assert ordinary.kind is priority.kind is WaitKind.KNOWN
    assert 60 < ordinary.range.low < 96 < ordinary.range.high < 180
    assert priority.range.high < ordinary.range.low
    assert told.finish[0] > clock() + timedelta(minutes=60)
    blind = outlook(store, clock, classes_known=False)
    assert blind.told(A, ORDINARY).kind is WaitKind.KNOWN


def test_an_outage_takes_the_number_away_and_recovery_brings_it_back(store, kiosk, desk, clock):
    for _ in range(6):
        kiosk.take("A")
    serve(desk, 6)
    outage = desk.outage("national-server")
    clock.tick(minutes=50)
    told = outlook(store, clock)
    assert A in told.stopped
    assert told.told(A, ORDINARY).kind is WaitKind.AFTER_RECOVERY
    assert told.told(C, ORDINARY).kind is WaitKind.KNOWN
    desk.do(actions.resolve_outage, outage_id=outage.id)
    after = outlook(store, clock).told(A, ORDINARY)
    assert after.kind is WaitKind.KNOWN
    before = told.told(A, ORDINARY)
    assert after.range.low <= before.range.low + 5
    assert after.range.high <= before.range.high <= 100


def test_from_the_hour_of_planned_work_no_figure_is_told_though_no_station_has_begun_it(
    store, kiosk, desk, clock
):
    for _ in range(6):
        kiosk.take("A")
    serve(desk, 6)
    hour = clock() + timedelta(minutes=30)
    desk.outage("national-server", planned_from=hour, planned_until=hour + timedelta(hours=2))
    assert outlook(store, clock).told(A, ORDINARY).kind is WaitKind.KNOWN
    clock.now = hour
    told = outlook(store, clock)
    assert A in told.stopped
    assert told.told(A, ORDINARY).kind is WaitKind.AFTER_RECOVERY
    assert told.told(C, ORDINARY).kind is not WaitKind.AFTER_RECOVERY
    assert desk.call_next() is None
    # No press and no tick of any station was needed for it.
    assert events(store, kind="begin_outage") == []


def test_a_paused_counter_comes_back(store, kiosk, desk, clock):
    kiosk.take("A")
    desk.do(actions.pause_counter, reason="salat")
    clock.tick(minutes=3)
    assert outlook(store, clock).told(A, ORDINARY).kind is WaitKind.KNOWN


def test_of_a_service_that_is_slower_since_then_only_its_pace_since_then_counts(
    store, kiosk, desk, clock
):
    for _ in range(14):
        kiosk.take("A")
    for _ in range(4):
        serve(desk, 4)
    quick = outlook(store, clock).told(A, ORDINARY).range
    desk.do(actions.publish_outage, component_code="national-server", severity=Severity.SLOWER)
    for _ in range(4):
        serve(desk, 15)
    slow = outlook(store, clock).told(A, ORDINARY)
    assert slow.kind is WaitKind.KNOWN
    assert slow.range.low > quick.low
    assert slow.range.high > quick.high
