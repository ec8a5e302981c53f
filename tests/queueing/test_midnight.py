"""The service day turns in the office's own zone, under programs that are left running."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from queueing import actions, views
from queueing.model import TicketState
from tests.office import Desk, Kiosk, new_office, new_server_office, request, ticket_now
from tests.postgres import drop_database

MIDNIGHTS = {
    "Asia/Jakarta": datetime(2017, 6, 14, 17, 0, tzinfo=UTC),
    "Asia/Makassar": datetime(2017, 6, 14, 16, 0, tzinfo=UTC),
    "Asia/Jayapura": datetime(2017, 6, 14, 15, 0, tzinfo=UTC),
}
"""The end of Wednesday 14 June 2017 in WIB, WITA and WIT."""
MOMENT = timedelta(microseconds=1)


@pytest.fixture(params=sorted(MIDNIGHTS))
def zone(request) -> str:
    return request.param


@pytest.fixture
def store(request, zone, tmp_path):
    """Give an office of that zone, open all day."""
    if request.param == "sqlite":
        opened = new_office(tmp_path / "office.db", time_zone=zone)
        yield opened
        opened.close()
        return
    opened = new_server_office(time_zone=zone)
    yield opened
    opened.close()
    drop_database(opened.url)


@pytest.fixture
def evening(clock, zone) -> datetime:
    """Let it be an hour before the day ends; give the moment it ends."""
    clock.now = MIDNIGHTS[zone] - timedelta(hours=1)
    return MIDNIGHTS[zone]


def test_numbers_go_on_until_midnight_and_begin_anew_with_it(store, clock, evening):
    kiosk = Kiosk(store, clock)
    assert [kiosk.take("A").label, kiosk.take("A").label] == ["A-001", "A-002"]
    clock.now = evening - timedelta(seconds=1, microseconds=1)
    last = kiosk.take("A")
    assert (last.label, last.service_day) == ("A-003", evening.date())
    clock.now = evening - timedelta(seconds=1)
    first = kiosk.take("A")
    assert (first.label, first.issued_at) == ("A-001", evening)
    assert first.service_day == evening.date() + timedelta(days=1)
    assert first.people_ahead == 0


def test_every_screen_begins_anew_at_midnight(store, clock, evening):
    desk = Desk(store, clock=clock)
    desk.sign_in()
    kiosk = Kiosk(store, clock)
    for _ in range(3):
        kiosk.take("A")
    desk.serve(desk.must_call())
    desk.must_call()
    before, after = evening - MOMENT, evening
    board = [views.board_snapshot(store, now=now) for now in (before, after)]
    assert [(len(one.calls), len(one.recent)) for one in board] == [(1, 1), (0, 0)]
    services = [views.kiosk_snapshot(store, now=now) for now in (before, after)]
    assert [sum(line.waiting for line in one.lines) for one in services] == [1, 0]
    desks = [
        views.console_snapshot(store, counter_id=desk.counter_id, now=now)
        for now in (before, after)
    ]
    assert [len(one.waiting) for one in desks] == [1, 0]
    assert [one.served_today for one in desks] == [1, 0]


def test_who_stands_at_a_counter_at_midnight_is_served_to_the_end(store, clock, evening):
    desk, kiosk = Desk(store, clock=clock), Kiosk(store, clock)
    desk.sign_in()
    kiosk.take("A")
    called = desk.must_call()
    clock.now = evening + timedelta(minutes=1)
    actions.expire_old_tickets(
        store, actor=desk.actor, request_id=request(), now=clock(), grace_days=1
    )
    seen = views.console_snapshot(store, counter_id=desk.counter_id, now=clock())
    assert seen.current is not None
    assert seen.current.ticket.id == called.id
    assert desk.serve(called).state is TicketState.SERVED


def test_nobody_of_yesterday_is_called_and_the_second_day_ends_their_wait(store, clock, evening):
    desk, kiosk = Desk(store, clock=clock), Kiosk(store, clock)
    desk.sign_in()
    waiting = kiosk.take("A")
    clock.now = evening + timedelta(minutes=1)
    assert desk.call_next() is None
    for days, state in ((0, TicketState.WAITING), (1, TicketState.EXPIRED)):
        clock.now = evening + timedelta(days=days, minutes=2)
        actions.expire_old_tickets(
            store, actor=desk.actor, request_id=request(), now=clock(), grace_days=1
        )
        assert ticket_now(store, waiting.id).state is state
