"""Who is called next: a turn-taking rule that starves nobody.

Within a class the earliest place comes first (the issue time, never the number). Between the
classes a counter takes turns: in each cycle `priority_share` priority calls, then
`ordinary_share` ordinary ones. When the class whose turn it is has nobody waiting, the other
class is called and the turn is kept, so a late priority person is next at once, and so is an
ordinary person after a long run of priority ones. While both wait, an ordinary person is
called after at most `priority_share` others, a priority person after at most `ordinary_share`.
The turn belongs to the counter and outlives its officers.

Which of a counter's services is called within a class is told by the earliest place, unless the
office gave them unequal weights there: then by service_shares, and within the service again by
the earliest place. The turns of the classes are the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from queueing.model import PriorityClass
from queueing.service_shares import Shares

T = TypeVar("T")


def turn_of(turn: int, priority_share: int, ordinary_share: int) -> PriorityClass:
    """Give the class whose turn it is; `turn` counts calls within the cycle."""
    place = turn % (priority_share + ordinary_share)
    return PriorityClass.PRIORITY if place < priority_share else PriorityClass.ORDINARY


def choose(
    turn: int,
    priority_share: int,
    ordinary_share: int,
    waiting: frozenset[PriorityClass],
) -> tuple[PriorityClass | None, int]:
    """Give the class to call now and the counter's turn afterwards; None when nobody waits."""
    if not waiting:
        return None, turn
    cycle = priority_share + ordinary_share
    wanted = turn_of(turn, priority_share, ordinary_share)
    if wanted in waiting:
        return wanted, (turn + 1) % cycle
    return next(iter(waiting)), turn % cycle


def in_calling_order(
    priority: Sequence[T],
    ordinary: Sequence[T],
    turn: int,
    priority_share: int,
    ordinary_share: int,
) -> list[T]:
    """Give both lines, each already in order of place, as one counter would call them."""
    lines = {
        PriorityClass.PRIORITY: list(priority),
        PriorityClass.ORDINARY: list(ordinary),
    }
    heads = dict.fromkeys(lines, 0)
    called: list[T] = []
    while True:
        waiting = frozenset(c for c, line in lines.items() if heads[c] < len(line))
        chosen, turn = choose(turn, priority_share, ordinary_share, waiting)
        if chosen is None:
            return called
        called.append(lines[chosen][heads[chosen]])
        heads[chosen] += 1


def in_weighted_order(
    lines: Mapping[PriorityClass, Sequence[T]],
    service_of: Callable[[T], int],
    shares: Shares,
    turn: int,
    priority_share: int,
    ordinary_share: int,
) -> list[T]:
    """Give both lines, each in order of place, as a counter calls them whose services have
    unequal weights; `shares` holds its calls so far, and is used up.
    """
    waiting = {kind: _by_service(lines.get(kind, ()), service_of) for kind in PriorityClass}
    called: list[T] = []
    while True:
        present = frozenset(kind for kind, services in waiting.items() if services)
        kind, turn = choose(turn, priority_share, ordinary_share, present)
        if kind is None:
            return called
        services = waiting[kind]
        service = shares.first(kind, sorted(services, key=lambda s: services[s][0][0]))
        shares.called(kind, service)
        called.append(services[service].popleft()[1])
        if not services[service]:
            del services[service]


def _by_service(
    line: Sequence[T], service_of: Callable[[T], int]
) -> dict[int, deque[tuple[int, T]]]:
    found: dict[int, deque[tuple[int, T]]] = {}
    for place, one in enumerate(line):
        found.setdefault(service_of(one), deque()).append((place, one))
    return found


def people_ahead(
    priority_class: PriorityClass,
    priority_waiting: int,
    ordinary_waiting: int,
    priority_share: int,
    ordinary_share: int,
) -> int:
    """Give how many are called before a newcomer, when the other class has the turn first."""
    if priority_class is PriorityClass.PRIORITY:
        turns_of_others = priority_waiting // priority_share + 1
        return priority_waiting + min(ordinary_waiting, turns_of_others * ordinary_share)
    turns_of_others = ordinary_waiting // ordinary_share + 1
    return ordinary_waiting + min(priority_waiting, turns_of_others * priority_share)
