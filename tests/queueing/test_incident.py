"""What an outage cost is counted minute by minute, and the short way gives the same."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.incident import (
    Move,
    Wait,
    line_of,
    longest,
    person_minutes,
    waits_of,
    within,
)
from queueing.model import ALLOWED_MOVES, IN_LINE, TicketState
from queueing.standstill import Stretch

DAY = datetime(2017, 6, 14, tzinfo=UTC)
END = 120
AFFECTED = (1, 2)


def minute(number: int) -> datetime:
    return DAY + timedelta(minutes=number)


@st.composite
def histories(draw: st.DrawFn) -> list[Move]:
    """Draw tickets that move along the graph of states, at whole minutes, in three services."""
    moves = []
    for ticket_id in range(draw(st.integers(0, 6))):
        at, state, service = draw(st.integers(0, 80)), TicketState.WAITING, draw(services)
        moves.append(Move(minute(at), ticket_id, service, state))
        while ALLOWED_MOVES[state] and draw(st.booleans()):
            state = draw(st.sampled_from(sorted(ALLOWED_MOVES[state])))
            at += draw(st.integers(0, 25))
            service = draw(services) if state is TicketState.TRANSFERRED else service
            moves.append(Move(minute(at), ticket_id, service, state))
    return moves


services = st.sampled_from([1, 2, 3])


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Stretch, ...]:
    """Draw stretches that do not overlap."""
    edges = sorted(draw(st.sets(st.integers(0, END), max_size=8)))
    return tuple(
        Stretch(minute(a), minute(b)) for a, b in zip(edges[::2], edges[1::2], strict=False)
    )


def waits_in(moves: list[Move], ticket_id: int, number: int) -> int | None:
    """Give the service in whose line a ticket stands during a minute, by its latest move."""
    state, service = None, None
    for move in moves:
        if move.ticket_id == ticket_id and move.at <= minute(number):
            state, service = move.to_state, move.service_id
    return service if state in IN_LINE else None


@given(histories(), stretches())
@settings(max_examples=60)
def test_person_minutes_are_what_counting_every_minute_gives(moves, still):
    tickets = {move.ticket_id for move in moves}
    counted = sum(
        waits_in(moves, ticket, number) in AFFECTED
        for number in range(END)
        if any(stretch.holds(minute(number)) for stretch in still)
        for ticket in tickets
    )
    own = [w for w in waits_of(moves, minute(END)) if w.service_id in AFFECTED]
    assert person_minutes(own, still) == counted


@given(histories(), st.integers(0, END - 1), st.integers(1, END))
@settings(max_examples=60)
def test_the_line_is_as_long_as_counting_at_every_minute_gives(moves, first, length):
    begin, end = first, min(END, first + length)
    own = [w for w in waits_of(moves, minute(END)) if w.service_id in AFFECTED]
    line = line_of(own, minute(begin), minute(end))
    assert line[0][0] == minute(begin)
    assert line[-1][0] == minute(end)
    tickets = {move.ticket_id for move in moves}
    for number in range(begin, end):
        counted = sum(waits_in(moves, ticket, number) in AFFECTED for ticket in tickets)
        shown = [people for at, people in line[:-1] if at <= minute(number)][-1]
        assert shown == counted


@given(stretches(), stretches())
def test_what_is_within_the_hours_is_in_both(outage, hours):
    both = within(outage, hours)
    for number in range(END):
        at = minute(number)
        inside = any(s.holds(at) for s in outage) and any(s.holds(at) for s in hours)
        assert any(s.holds(at) for s in both) == inside


def test_the_night_is_not_waited_through():
    hours = (Stretch(minute(0), minute(60)), Stretch(minute(200), minute(260)))
    wait = Wait(1, 1, Stretch(minute(50), minute(210)))
    assert longest([wait], frozenset({1}), hours) == timedelta(minutes=20)
    outage = (Stretch(minute(30), minute(250)),)
    assert person_minutes([wait], within(outage, hours)) == 20


def test_two_waits_of_one_person_are_added_up():
    first = Wait(1, 1, Stretch(minute(0), minute(10)))
    second = Wait(1, 3, Stretch(minute(20), minute(50)))
    hours = (Stretch(minute(0), minute(400)),)
    assert longest([first, second], frozenset({1}), hours) == timedelta(minutes=40)
