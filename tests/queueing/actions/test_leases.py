"""One station looks for all, and another takes over when it is gone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Interval, literal

from queueing.actions.leases import LEASE_SECONDS, hold_lease, leave_lease
from queueing.actions.probe_rounds import report_findings
from queueing.store import open_store
from queueing.store import tables as t
from tests.queueing.probing.looks import Console, made


@pytest.fixture
def pair(store, clock):
    """Give two consoles, each with a store of its own on the same office."""
    other = open_store(store.url)
    yield Console(store, clock, "console-1"), Console(other, clock, "console-2")
    other.close()


def hold(console, clock):
    return hold_lease(
        console.store, name="probes", station_id=console.actor.station_id, now=clock()
    )


def pass_time(store, clock, seconds):
    """Let the clock that counts go on: a server's cannot be set, so its moments move back."""
    clock.tick(seconds=seconds)
    if store.on_server:
        with store.write() as connection:
            until = t.lease.c.until - literal(timedelta(seconds=seconds), Interval())
            connection.execute(t.lease.update().values(until=until))


def test_the_first_who_asks_has_it_and_the_other_waits_until_it_is_over(store, pair, clock):
    one, other = pair
    assert hold(one, clock)
    assert not hold(other, clock)
    pass_time(store, clock, LEASE_SECONDS - 1)
    assert not hold(other, clock)
    pass_time(store, clock, 2)
    assert hold(other, clock)
    assert not hold(one, clock)


def test_who_keeps_asking_keeps_it(store, pair, clock):
    one, other = pair
    for _ in range(5):
        assert hold(one, clock)
        pass_time(store, clock, LEASE_SECONDS / 2)
        assert not hold(other, clock)


def test_who_leaves_in_good_order_lets_another_take_it_at_once(pair, clock):
    one, other = pair
    assert hold(one, clock)
    # Leaving what is another's changes nothing.
    leave_lease(other.store, name="probes", station_id=other.actor.station_id, now=clock())
    assert not hold(other, clock)
    leave_lease(one.store, name="probes", station_id=one.actor.station_id, now=clock())
    assert hold(other, clock)


def test_what_was_found_after_the_task_was_lost_counts_no_more(store, pair, clock):
    one, other = pair
    one.add(failures_needed=1)
    assert one.due() == [1]
    pass_time(store, clock, LEASE_SECONDS + 1)
    assert other.due() == [1]
    assert one.due() == []
    done = report_findings(one.store, findings=[], station_id=one.actor.station_id, now=clock())
    assert not done
    assert other.find("F")
    assert len(made(store)) == 1


def test_an_office_without_probes_has_no_task(store, pair, clock):
    one, _ = pair
    assert one.due() == []
    with store.read() as connection:
        assert connection.execute(t.lease.select()).all() == []


MOVES = st.lists(
    st.tuples(st.sampled_from([0, 1]), st.sampled_from(["hold", "leave"]), st.integers(0, 40)),
    max_size=15,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MOVES)
def test_two_consoles_never_have_it_at_once(store, pair, clock, moves):
    """Whoever was told that it has the task has it for as long as it was told."""
    with store.write() as connection:
        connection.execute(t.lease.delete())
    told: dict[int, float] = {}
    passed = 0.0
    for which, move, seconds in moves:
        pass_time(store, clock, seconds)
        passed += seconds
        me = pair[which]
        if move == "leave":
            leave_lease(me.store, name="probes", station_id=me.actor.station_id, now=clock())
            told.pop(which, None)
        elif hold(me, clock):
            # At least half of it is left, or it was renewed.
            assert told.get(1 - which, 0.0) <= passed
            told[which] = passed + LEASE_SECONDS / 2
