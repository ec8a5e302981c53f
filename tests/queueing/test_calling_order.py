"""The turn-taking rule, held against its own docstring."""

from __future__ import annotations

from collections import Counter as Count
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from queueing.calling_order import choose, in_calling_order, people_ahead, turn_of
from queueing.model import PriorityClass

P, O = PriorityClass.PRIORITY, PriorityClass.ORDINARY  # noqa: E741 - two letters read as a line
BOTH = frozenset({P, O})
shares = st.integers(1, 6)
turns = st.integers(0, 40)
lines = st.lists(st.integers(0, 10_000), max_size=25).map(sorted)
arrivals = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=60)


def day(
    steps: list[tuple[int, int]], turn: int, priority_share: int, ordinary_share: int
) -> list[tuple[PriorityClass | None, frozenset[PriorityClass]]]:
    """Let people come and call one after each step; give each call and who waited before it."""
    waiting = Count({P: 0, O: 0})
    calls = []
    for priority_comers, ordinary_comers in steps:
        waiting[P] += priority_comers
        waiting[O] += ordinary_comers
        present = frozenset(kind for kind in BOTH if waiting[kind])
        chosen, turn = choose(turn, priority_share, ordinary_share, present)
        if chosen is not None:
            waiting[chosen] -= 1
        calls.append((chosen, present))
    return calls


@given(arrivals, turns, shares, shares)
def test_while_both_wait_neither_class_waits_longer_than_the_share_of_the_other(
    steps, turn, priority_share, ordinary_share
):
    bound = {P: priority_share, O: ordinary_share}
    contested = [
        chosen if present == BOTH else None
        for chosen, present in day(steps, turn, priority_share, ordinary_share)
    ]
    for kind, run in groupby(contested):
        if kind is not None:
            assert len(list(run)) <= bound[kind]


@given(shares, shares)
def test_the_bounds_are_reached_so_they_are_the_exact_ones(priority_share, ordinary_share):
    order = in_calling_order([P] * 20, [O] * 20, 0, priority_share, ordinary_share)
    runs = [(kind, len(list(run))) for kind, run in groupby(order)]
    assert runs[0] == (P, priority_share)
    assert runs[1] == (O, ordinary_share)


@given(turns, shares, shares, st.integers(1, 5))
def test_the_set_ratio_is_kept_in_every_whole_cycle(turn, priority_share, ordinary_share, cycles):
    length = cycles * (priority_share + ordinary_share)
    order = in_calling_order([P] * length, [O] * length, turn, priority_share, ordinary_share)
    assert Count(order[:length]) == {P: cycles * priority_share, O: cycles * ordinary_share}


@given(turns, shares, shares, st.integers(0, 30))
def test_a_late_person_is_next_after_a_whole_share_of_the_other_class(
    turn, priority_share, ordinary_share, more
):
    own_share = {P: priority_share, O: ordinary_share}
    for late, others in ((P, O), (O, P)):
        now = turn
        for _ in range(own_share[others] + more):
            _, now = choose(now, priority_share, ordinary_share, frozenset({others}))
        assert choose(now, priority_share, ordinary_share, BOTH)[0] is late


@given(turns, shares, shares, st.sampled_from([P, O]))
def test_who_is_called_out_of_turn_uses_up_nobodys_turn(turn, priority_share, ordinary_share, kind):
    wanted = turn_of(turn, priority_share, ordinary_share)
    _, after = choose(turn, priority_share, ordinary_share, frozenset({kind}))
    if kind is not wanted:
        assert turn_of(after, priority_share, ordinary_share) is wanted
        assert after == turn % (priority_share + ordinary_share)


@given(turns, shares, shares)
def test_nobody_waiting_means_nobody_called_and_no_turn_lost(turn, priority_share, ordinary_share):
    assert choose(turn, priority_share, ordinary_share, frozenset()) == (None, turn)


@given(arrivals, turns, shares, shares)
def test_somebody_is_called_whenever_somebody_waits(steps, turn, priority_share, ordinary_share):
    for chosen, present in day(steps, turn, priority_share, ordinary_share):
        assert (chosen in present) if present else (chosen is None)


@given(lines, lines, turns, shares, shares)
def test_within_a_class_the_earliest_place_is_called_first(
    priority, ordinary, turn, priority_share, ordinary_share
):
    priority_line = [(P, place, n) for n, place in enumerate(priority)]
    ordinary_line = [(O, place, n) for n, place in enumerate(ordinary)]
    order = in_calling_order(priority_line, ordinary_line, turn, priority_share, ordinary_share)
    assert [person for person in order if person[0] is P] == priority_line
    assert [person for person in order if person[0] is O] == ordinary_line


@given(lines, lines, turns, shares, shares)
def test_the_shown_order_is_what_repeated_calling_gives(
    priority, ordinary, turn, priority_share, ordinary_share
):
    left = {P: len(priority), O: len(ordinary)}
    called = []
    now = turn
    while any(left.values()):
        present = frozenset(kind for kind in BOTH if left[kind])
        chosen, now = choose(now, priority_share, ordinary_share, present)
        assert chosen is not None
        left[chosen] -= 1
        called.append(chosen)
    shown = in_calling_order(
        [P] * len(priority), [O] * len(ordinary), turn, priority_share, ordinary_share
    )
    assert shown == called


@given(st.sampled_from([P, O]), st.integers(0, 40), st.integers(0, 40), shares, shares)
def test_people_ahead_is_the_worst_turn_one_counter_can_have(
    kind, priority_waiting, ordinary_waiting, priority_share, ordinary_share
):
    line = {P: ["somebody"] * priority_waiting, O: ["somebody"] * ordinary_waiting}
    line[kind].append("newcomer")
    worst = max(
        in_calling_order(line[P], line[O], turn, priority_share, ordinary_share).index("newcomer")
        for turn in range(priority_share + ordinary_share)
    )
    assert worst == people_ahead(
        kind, priority_waiting, ordinary_waiting, priority_share, ordinary_share
    )


def test_two_priority_to_one_ordinary_as_the_default_office_does():
    order = in_calling_order(["p1", "p2", "p3"], ["o1", "o2", "o3"], 0, 2, 1)
    assert order == ["p1", "p2", "o1", "p3", "o2", "o3"]
