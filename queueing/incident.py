"""What an outage cost the people in line: waits, stretches that stood still, person-minutes.

Person-minutes lost: each person counts for every minute in line for an affected service while
that service stood still, within the office's hours of the day. Who was at a counter, parked or
skipped is not counted: such a person does not stand in the line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from queueing.model import (
    IN_LINE,
    LocalText,
    Office,
    Outage,
    OutageState,
    Severity,
    TicketState,
)
from queueing.standstill import Stretch, shared

NOBODY = timedelta(0)


@dataclass(frozen=True, slots=True)
class Move:
    """What became of a ticket at a moment."""

    at: datetime
    ticket_id: int
    service_id: int
    """The service it waits for, or is served in, from now on."""
    to_state: TicketState


@dataclass(frozen=True, slots=True)
class Wait:
    """One person's time in one line, without a break."""

    ticket_id: int
    service_id: int
    during: Stretch


@dataclass(frozen=True, slots=True)
class Word:
    """One word about the outage: who said what, when, and how late."""

    at: datetime
    kind: str
    """Kind of the event: publish_outage, update_outage, resolve_outage …; "" if none is kept."""
    state: OutageState
    severity: Severity
    text: LocalText
    next_word_at: datetime | None
    officer: str
    """The sign-in name as on the event; no citizen has a name here."""
    station: str
    counter: int | None
    """The counter's number."""
    late: timedelta | None
    """How long after the promised moment it came; None where it was in time."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of the people who stood in an affected line during the outage."""

    people: int
    served: int
    cancelled: int
    skipped: int
    expired: int
    """Numbers whose day ended: their holders did not come back."""
    still_open: int
    carried_over: int
    """Of all these: taken over into a later day's line."""


@dataclass(frozen=True, slots=True)
class Incident:
    """The whole report of one outage."""

    office: Office
    outage: Outage
    counted_until: datetime
    """The end of the outage, or the moment of the report while it lasts."""
    words: tuple[Word, ...]
    stood_still: tuple[Stretch, ...]
    """When the affected services stood still, within the office's hours."""
    went_slower: tuple[Stretch, ...]
    """When they went on slower than usual, within the office's hours."""
    line: tuple[tuple[datetime, int], ...]
    """People waiting in the affected services: each change, from the begin to the end."""
    served_affected: int
    served_others: int
    taken_affected: int
    taken_others: int
    outcomes: Outcomes
    person_minutes: float
    """Minutes in line of all people together while the services stood still."""
    slower_minutes: float
    """The same while they went slower; not lost, for the line moved."""
    longest_wait: timedelta | None
    """Longest time in line, within the office's hours, of anybody who stood there meanwhile."""

    @property
    def at_begin(self) -> int:
        """Give the people waiting when it began."""
        return self.line[0][1]

    @property
    def at_end(self) -> int:
        """Give the people waiting when it ended."""
        return self.line[-1][1]

    @property
    def most(self) -> tuple[datetime, int]:
        """Give when the most people waited, first time, and how many."""
        return max(self.line, key=lambda step: step[1])

    @property
    def overdue(self) -> tuple[tuple[datetime, timedelta], ...]:
        """Give each promised moment at which no word came, and how long it was overdue."""
        late = [(w.at - w.late, w.late) for w in self.words if w.late is not None]
        due = self.outage.next_word_at
        if self.outage.resolved_at is None and due is not None and due < self.counted_until:
            late.append((due, self.counted_until - due))
        return tuple(late)


def waits_of(moves: Iterable[Move], until: datetime) -> tuple[Wait, ...]:
    """Give every wait in any line; one that still lasts ends at `until`.

    `moves` of one ticket are in their order.
    """
    by_ticket: dict[int, list[Move]] = defaultdict(list)
    for move in moves:
        by_ticket[move.ticket_id].append(move)
    found = []
    for ticket_id, own in by_ticket.items():
        begin: Move | None = None
        for move in own:
            stays = move.to_state in IN_LINE
            if begin is not None and not (stays and move.service_id == begin.service_id):
                found.append(Wait(ticket_id, begin.service_id, Stretch(begin.at, move.at)))
                begin = None
            if begin is None and stays:
                begin = move
        if begin is not None and begin.at < until:
            found.append(Wait(ticket_id, begin.service_id, Stretch(begin.at, until)))
    return tuple(found)


def person_minutes(waits: Iterable[Wait], stretches: Sequence[Stretch]) -> float:
    """Give the minutes of all waits within the stretches, which do not overlap."""
    lost = sum((shared(wait.during, stretches) for wait in waits), NOBODY)
    return lost / timedelta(minutes=1)


def within(stretches: Iterable[Stretch], hours: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Give what of `stretches` lies within the office's hours, in order."""
    opened = tuple(hours)
    cut = [
        Stretch(max(stretch.begin, day.begin), min(stretch.end, day.end))
        for stretch in stretches
        for day in opened
        if stretch.shared_with(day) > NOBODY
    ]
    return tuple(sorted(cut, key=lambda stretch: stretch.begin))


def line_of(
    waits: Sequence[Wait], begin: datetime, end: datetime
) -> tuple[tuple[datetime, int], ...]:
    """Give how many wait at `begin`, at each change after it, and at `end`."""
    changes: dict[datetime, int] = defaultdict(int)
    for wait in waits:
        changes[wait.during.begin] += 1
        changes[wait.during.end] -= 1
    people = sum(change for at, change in changes.items() if at <= begin)
    steps = [(begin, people)]
    for at in sorted(at for at in changes if begin < at < end):
        people += changes[at]
        if people != steps[-1][1]:
            steps.append((at, people))
    still = sum(wait.during.begin <= end <= wait.during.end for wait in waits)
    return (*steps, (end, still))


def longest(waits: Iterable[Wait], people: frozenset[int], hours: Sequence[Stretch]) -> timedelta:
    """Give the longest time that one of `people` (ticket ids) spent in lines within the hours."""
    spent: dict[int, timedelta] = defaultdict(timedelta)
    for wait in waits:
        if wait.ticket_id in people:
            spent[wait.ticket_id] += shared(wait.during, hours)
    return max(spent.values(), default=NOBODY)
