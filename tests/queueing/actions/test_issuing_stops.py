"""No number is given of a stopped service, whoever asks and however many at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from queueing import actions, views
from queueing.errors import IssuingStopped, NotFound, ServiceClosed
from queueing.model import PriorityClass
from queueing.states import StopReason
from queueing.store import tables as t
from tests.office import MORNING, SERVICES, refused, request

A, B, C = (SERVICES[prefix] for prefix in "ABC")


def stop(desk, *services, **more):
    return desk.do(actions.stop_issuing, service_ids=services, **more)


def stopped(store, now=MORNING):
    lines = views.kiosk_snapshot(store, now=now).lines
    return {line.service.id for line in lines if line.issuing_stopped_at is not None}


def test_a_stopped_service_gives_no_number_and_the_others_do(store, kiosk, desk):
    held = kiosk.take("A")
    assert stop(desk, A, B) == {A, B}
    with refused(store, IssuingStopped):
        kiosk.take("A")
    assert kiosk.take("C").label == "C-001"
    assert stopped(store) == {A, B}
    # Who has a number keeps it.
    assert desk.must_call().id == held.id


def test_a_lifted_stop_gives_numbers_where_they_left_off(store, kiosk, desk):
    kiosk.take("A")
    stop(desk, A, B)
    assert desk.do(actions.lift_issuing_stop, service_ids=[A]) == {B}
    assert kiosk.take("A").label == "A-002"
    assert stopped(store) == {B}
    # And it can be stopped again.
    assert stop(desk, A) == {A, B}
    with refused(store, IssuingStopped):
        kiosk.take("A")


def test_a_stop_ends_with_its_day(store, kiosk, desk):
    stop(desk, A)
    kiosk.clock.now += timedelta(days=1)
    assert kiosk.take("A").label == "A-001"
    assert stopped(store, kiosk.clock.now) == set()


def test_a_request_that_gave_a_number_gives_it_again_though_it_is_stopped_since(store, kiosk, desk):
    asked = {
        "service_id": A,
        "priority": PriorityClass.ORDINARY,
        "language": "id",
        "print_it": True,
        "actor": kiosk.actor,
        "request_id": request(),
        "now": MORNING,
    }
    first = actions.issue_ticket(store, **asked)
    stop(desk, A)
    assert actions.issue_ticket(store, **asked).id == first.id


def test_stopping_twice_is_one_stop_and_each_act_leaves_one_event(store, desk):
    asked = request()
    for _ in range(2):
        actions.stop_issuing(
            store, service_ids=[A], actor=desk.actor, request_id=asked, now=MORNING
        )
    stop(desk, A, reason=StopReason.CLOSING)
    with store.read() as connection:
        assert len(connection.execute(t.issuing_stop.select()).all()) == 1
        kinds = [row.kind for row in connection.execute(t.event.select())]
    assert kinds.count("stop_issuing") == 2


def test_an_unknown_service_is_not_stopped(store, desk):
    with refused(store, NotFound):
        stop(desk, A, 99)
    assert stopped(store) == set()


def test_after_a_stop_came_back_no_kiosk_got_a_number(store, kiosk, desk):
    """Eight kiosks press while an officer stops: what was given was given before the stop."""

    def press():
        try:
            return kiosk.take("A").id
        except ServiceClosed:
            return None

    with ThreadPoolExecutor(5) as pool:
        before = [pool.submit(press) for _ in range(8)]
        stopping = pool.submit(stop, desk, A)
        later = [pool.submit(press) for _ in range(8)]
        given = [each.result() for each in before + later]
    assert stopping.result() == {A}
    with store.read() as connection:
        rows = connection.execute(t.ticket.select()).all()
    assert {row.id for row in rows} == {one for one in given if one is not None}
    assert sorted(row.number for row in rows) == list(range(1, len(rows) + 1))
    with pytest.raises(IssuingStopped):
        kiosk.take("A")
