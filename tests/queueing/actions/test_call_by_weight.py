"""A counter of several services calls them in the proportions the office set there."""

from __future__ import annotations

from collections import Counter as Count
from dataclasses import replace

import psycopg
import pytest

from queueing import actions, views
from queueing.errors import BadSetting
from queueing.store.rows import counters_of
from tests.office import SERVICES, Desk, events, refused

A, B, C = (SERVICES[prefix] for prefix in "ABC")


def counter_6(store):
    with store.read() as connection:
        return counters_of(connection)[6]


@pytest.fixture
def weigh(store, desk):
    """Give what sets the weights of counter 6, at which Ani then sits for these services."""

    def set_weights(**by_prefix):
        weights = tuple(sorted((SERVICES[p], weight) for p, weight in by_prefix.items()))
        desk.do(actions.save_counter, counter=replace(counter_6(store), weights=weights))
        desk.sign_in("ABC")

    return set_weights


def take(kiosk, prefixes, **more):
    return [kiosk.take(prefix, **more) for prefix in prefixes]


def called(desk, count):
    """Give the letters of so many calls, each served."""
    return "".join(desk.serve(desk.must_call()).label[0] for _ in range(count))


def test_each_service_gets_its_weight_of_the_calls(weigh, kiosk, desk):
    weigh(B=3)
    take(kiosk, "ABC" * 12)
    assert [Count(called(desk, 5)) for _ in range(3)] == [{"A": 1, "B": 3, "C": 1}] * 3


def test_who_is_sent_on_after_the_call_counts_where_the_call_was(weigh, kiosk, desk):
    """Else the first of two steps would look as if it were never called, and take all calls."""
    weigh(B=2)
    take(kiosk, "AB" * 8)
    letters = ""
    for _ in range(6):
        ticket = desk.must_call()
        letters += ticket.label[0]
        act = actions.transfer if ticket.service_id == A else actions.cancel
        what = {"service_id": SERVICES["D"]} if ticket.service_id == A else {}
        desk.do(act, ticket_id=ticket.id, **what)
    assert Count(letters) == {"A": 2, "B": 4}


def test_a_call_that_was_taken_back_was_none(weigh, kiosk, desk):
    weigh(A=2)
    take(kiosk, "AAB")
    first = desk.must_call()
    (event,) = events(kiosk.store, kind="call_next")
    desk.do(actions.undo, acts=(event.request_id,))
    assert desk.must_call().id == first.id
    desk.serve(first)
    assert called(desk, 2) == "AB"


def test_calls_by_name_count_and_ask_no_weights(weigh, kiosk, desk):
    weigh(A=2)
    take(kiosk, "AABBB")
    for _ in range(2):
        desk.serve(desk.must_call("B"))
    assert called(desk, 2) == "AA"


def test_the_priority_class_takes_its_turns_as_without_weights(weigh, kiosk, desk):
    weigh(A=9)
    take(kiosk, "AAAA")
    take(kiosk, "BBBB", priority=True)
    priorities = [desk.serve(desk.must_call()).label[0] == "B" for _ in range(6)]
    assert priorities == [True, True, False, True, True, False]


def test_the_list_on_the_console_is_the_order_of_the_calls(weigh, kiosk, desk, clock):
    weigh(B=3, C=2)
    take(kiosk, "ABCABC", priority=True)
    take(kiosk, "AABBCCABC")
    called(desk, 4)
    read = views.console_snapshot(kiosk.store, counter_id=6, now=clock())
    shown = [row.ticket.label for row in read.waiting]
    assert [desk.serve(desk.must_call()).label for _ in shown] == shown


def test_a_new_day_begins_without_calls(weigh, kiosk, desk, clock):
    weigh(A=2)
    take(kiosk, "AA")
    called(desk, 2)
    clock.tick(days=1)
    take(kiosk, "BAA")
    # With yesterday's calls B would have the first turn.
    assert called(desk, 3) == "ABA"


@pytest.mark.parametrize("weights", [{}, {"A": 4, "B": 4, "C": 4}])
def test_equal_weights_leave_the_order_and_the_events_as_they_are(weigh, kiosk, desk, weights):
    weigh(**weights)
    given = take(kiosk, "CABBCA")
    assert called(desk, 6) == "CABBCA"
    assert given
    assert not any("service" in event.details for event in events(kiosk.store, kind="call_next"))


@pytest.mark.server_only
def test_whom_another_counter_is_calling_right_now_is_passed_by(weigh, store, kiosk, desk):
    weigh(A=2)
    (held, other) = take(kiosk, "AB")
    with psycopg.connect(store.url) as another:
        another.execute("SELECT id FROM ticket WHERE id = %s FOR UPDATE", (held.id,))
        assert desk.must_call().id == other.id


def test_weights_are_kept_and_told_and_those_of_one_are_none(store, desk):
    wanted = replace(counter_6(store), weights=((B, 3),))
    assert desk.do(actions.save_counter, counter=wanted).weights == ((B, 3),)
    last = events(store, kind="save_counter")[-1]
    assert last.details["changes"]["weights"] == [[], [f"{B} 3"]]
    without_b = replace(wanted, service_ids=wanted.service_ids - {B}, weights=((A, 1), (C, 2)))
    assert desk.do(actions.save_counter, counter=without_b).weights == ((C, 2),)


@pytest.mark.parametrize(
    ("weights", "remedy"),
    [
        (((A, 0),), "1, as often as others, to 9"),
        (((A, 10),), "1, as often as others, to 9"),
        (((A, 2), (A, 3)), "each of its services one weight"),
        (((999, 2),), "each of its services one weight"),
    ],
)
def test_weights_that_cannot_be_are_refused(store, desk, weights, remedy):
    with refused(store, BadSetting) as caught:
        desk.do(actions.save_counter, counter=replace(counter_6(store), weights=weights))
    assert caught.value.field == "counter.weights"
    assert remedy in caught.value.remedy


def test_another_counter_is_not_counted(weigh, store, kiosk, desk, clock):
    weigh(A=2)
    other = Desk(store, 1, "Budi", clock)
    other.sign_in("AB")
    take(kiosk, "AAAABB")
    for _ in range(2):
        other.serve(other.must_call())
    assert called(desk, 3) == "AAB"
