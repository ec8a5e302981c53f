"""Each new call is announced once, and keeps the largest place for ten seconds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from display_board.announcing import HOLD, OLD, CallWatch, SkipWatch
from tests.display_board.samples import at, call

START = at(8, 0)


def later(seconds: float):
    return START + timedelta(seconds=seconds)


def test_a_call_is_announced_once():
    watch = CallWatch()
    watch.update((), START)
    one = call("A-001", 1, later(1))
    assert watch.update((one,), later(1)) == (one,)
    assert watch.update((one,), later(2)) == ()


def test_a_recall_is_announced_again():
    watch = CallWatch()
    one = call("A-001", 1, later(0))
    watch.update((one,), later(0))
    again = replace(one, called_at=later(40), call_count=2)
    assert watch.update((again,), later(40)) == (again,)


def test_a_call_that_comes_back_by_an_undo_was_heard_already():
    watch = CallWatch()
    watch.update((), START)
    one = call("A-001", 1, later(1))
    again = replace(one, called_at=later(5), call_count=2)
    for calls, fresh in (((one,), (one,)), ((), ()), ((one,), ()), ((again,), (again,))):
        assert watch.update(calls, later(6)) == fresh
    # The second call is taken back; the next one counts as the second again.
    third = replace(one, called_at=later(9), call_count=2)
    assert watch.update((one,), later(7)) == ()
    assert watch.update((third,), later(9)) == (third,)


def test_after_a_restart_old_calls_are_shown_but_not_announced():
    old = call("A-001", 1, START - OLD - timedelta(seconds=1))
    young = call("A-002", 2, START - timedelta(seconds=5))
    watch = CallWatch()
    assert watch.update((young, old), START) == (young,)
    assert watch.newest == young.ticket_id


def test_a_new_call_waits_ten_seconds_for_the_largest_place():
    watch = CallWatch()
    watch.update((), START)
    first, second = call("A-001", 1, later(0)), call("B-002", 2, later(3))
    watch.update((first,), later(0))
    watch.update((second, first), later(3))
    assert watch.newest == first.ticket_id
    watch.advance(later(9.9))
    assert watch.newest == first.ticket_id
    assert watch.next_change() == later(0) + HOLD
    watch.advance(later(10))
    assert watch.newest == second.ticket_id
    assert watch.next_change() is None


def test_an_answered_call_gives_its_place_up_at_once():
    watch = CallWatch()
    watch.update((), START)
    first, second = call("A-001", 1, later(0)), call("B-002", 2, later(1))
    watch.update((first,), later(0))
    watch.update((second, first), later(1))
    watch.update((second,), later(2))
    assert watch.newest == second.ticket_id
    watch.update((), later(3))
    assert watch.newest is None


steps = st.lists(
    st.tuples(st.sampled_from(["call", "recall", "answer", "wait"]), st.integers(0, 7)),
    max_size=40,
)


@given(steps)
def test_the_largest_place_is_always_an_open_call_and_held_ten_seconds(acts):
    watch, now, open_calls = CallWatch(), START, {}
    watch.update((), now)
    held_since, held = now, None
    for act, number in acts:
        now += timedelta(seconds=number)
        if act == "call" and number not in open_calls:
            open_calls[number] = call(f"A-{number:03d}", 1, now)
        elif act == "recall" and number in open_calls:
            old = open_calls[number]
            open_calls[number] = replace(old, called_at=now, call_count=old.call_count + 1)
        elif act == "answer":
            open_calls.pop(number, None)
        calls = tuple(sorted(open_calls.values(), key=lambda c: c.called_at, reverse=True))
        before = {c.ticket_id for c in calls}
        watch.update(calls, now)
        assert watch.newest in before or (watch.newest is None and not before)
        if watch.newest != held:
            assert held is None or held not in before or now - held_since >= HOLD
            held, held_since = watch.newest, now


@given(st.integers(1, 8))
def test_each_of_many_calls_has_its_ten_seconds(count):
    watch = CallWatch()
    watch.update((), START)
    calls = tuple(call(f"A-{n:03d}", n, later(n)) for n in range(count, 0, -1))
    watch.update(calls, later(count))
    shown = [watch.newest]
    now = later(count)
    while (due := watch.next_change()) is not None:
        assert due >= now + HOLD
        now = due
        watch.advance(now)
        shown.append(watch.newest)
    assert shown == [c.ticket_id for c in reversed(calls)]


def test_a_clock_that_is_set_back_holds_up_no_call():
    watch = CallWatch()
    watch.update((), START)
    first, second = call("A-001", 1, later(0)), call("B-002", 2, later(1))
    watch.update((first,), later(0))
    watch.update((second, first), later(1))
    watch.advance(later(-3600))
    assert watch.newest == first.ticket_id
    watch.advance(later(-3600) + HOLD)
    assert watch.newest == second.ticket_id


def test_a_call_made_after_the_clock_was_set_back_is_announced():
    watch = CallWatch()
    one = call("A-001", 1, later(0))
    watch.update((one,), later(0))
    earlier = call("B-002", 2, later(-3600))
    assert watch.update((one, earlier), later(-3600)) == (earlier,)


def test_a_number_that_is_passed_over_is_told_once():
    skips, one = SkipWatch(), call("A-001", 1, START)
    gone = replace(one, skipped=True)
    assert skips.update((one,), (), in_sight=True) == ()
    assert skips.update((), (gone,), in_sight=True) == ("A-001",)
    assert skips.update((), (gone,), in_sight=True) == ()


def test_who_came_or_was_passed_over_unseen_is_not_told_of():
    one = call("A-001", 1, START, serving=True)
    gone = replace(call("A-002", 2, START), skipped=True)
    started, missed = SkipWatch(), SkipWatch()
    started.update((one,), (), in_sight=True)
    assert started.update((), (one, gone), in_sight=True) == ()
    missed.update((gone,), (), in_sight=True)
    assert missed.update((), (gone,), in_sight=False) == ()
