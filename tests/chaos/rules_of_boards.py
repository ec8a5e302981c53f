"""The rule of boards: they show a state that was committed, never an older one, or say so."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from sys import maxsize

from queueing.model import AT_COUNTER, TicketState
from tests.chaos.history import EventRow, History, calls_shown
from tests.chaos.logbook import Line

Shown = frozenset[tuple[int, int, int]]
"""Ticket, counter's number and how often it was called, of all that are called now."""
Span = tuple[int, int]
"""From the event after which something was so, to the last one at which it still was."""
STALE_AFTER = 10.0
"""Seconds (display_board.controller)."""
GRACE = 6.0
"""More, until the age is asked for, on a machine that has much to do."""


def boards(history: History) -> Iterator[str]:
    """Hold it for every station that has shown anything."""
    states = _states(history)
    final = Shown(calls_shown(history))
    for station, lines in history.lines.items():
        shown = [line for line in lines if line["do"] in ("shown", "same")]
        if shown:
            yield from _shows_what_was_committed(station, lines, states, _acknowledged(history))
            yield from _says_when_stale(station, lines)
            last = next(line for line in reversed(shown) if line["do"] == "shown")
            if _calls(last) != final:
                yield f"{station} shows {sorted(_calls(last))} at the end, not {sorted(final)}"
            if _is_stale(lines):
                yield f"{station} says at the end that it is stale"


def _calls(line: Line) -> Shown:
    return Shown((ticket, counter, count) for ticket, counter, count in line["calls"])


def _states(history: History) -> dict[Shown, list[Span]]:
    """Give from which event to which the called ones of a day were these."""
    day_of = {ticket.id: ticket.service_day for ticket in history.tickets}
    found: dict[Shown, list[Span]] = defaultdict(list)
    # One day, unless the run went over midnight: boards show the people of today.
    for day in sorted(set(day_of.values())) or [date.min]:
        called: dict[int, tuple[int, int]] = {}
        state, since = Shown(), 0
        for event in history.events:
            if event.ticket_id is None or day_of.get(event.ticket_id) != day:
                continue
            _follow(called, event, history)
            now = Shown((ticket, *where) for ticket, where in called.items())
            if now != state:
                found[state].append((since, event.id - 1))
                state, since = now, event.id
        found[state].append((since, maxsize))
    return found


def _follow(called: dict[int, tuple[int, int]], event: EventRow, history: History) -> None:
    assert event.ticket_id is not None
    if event.to_state == TicketState.CALLED:
        if event.kind == "recall" and event.ticket_id in called:
            called[event.ticket_id] = (called[event.ticket_id][0], int(event.details["call"]))
        elif event.from_state not in AT_COUNTER:
            called[event.ticket_id] = (history.counters.get(event.counter_id or 0, 0), 1)
    elif event.from_state == TicketState.CALLED:
        called.pop(event.ticket_id, None)


def _acknowledged(history: History) -> list[tuple[float, int]]:
    """Give by when which event was surely committed, both growing."""
    ids = {event.request_id: event.id for event in history.events if event.kind != "issue_ticket"}
    moments: dict[str, float] = {}
    for _, line in history.said("got"):
        # What a console kept for itself, and a kiosk's own number, were committed later.
        mine = line["act"] == "issue_ticket" or line.get("kept")
        if line["request"] in ids and not mine:
            moments.setdefault(line["request"], line["m"])
    steps: list[tuple[float, int]] = []
    for moment, number in sorted((m, ids[request]) for request, m in moments.items()):
        if not steps or number > steps[-1][1]:
            steps.append((moment, number))
    return steps


def _shows_what_was_committed(
    station: str,
    lines: list[Line],
    states: dict[Shown, list[Span]],
    acknowledged: list[tuple[float, int]],
) -> Iterator[str]:
    earliest, shown = 0, Shown()
    for line in lines:
        if line["do"] not in ("shown", "same"):
            continue
        if line["do"] == "shown":
            shown = _calls(line)
        known = bisect_left(acknowledged, (line["begun"], 0))
        earliest = max(earliest, acknowledged[known - 1][1] if known else 0)
        begins = [since for since, until in states.get(shown, ()) if until >= earliest]
        if not begins:
            yield (
                f"{station} shows {sorted(shown)} from a reading begun at {line['begun']:.3f},"
                f" which was never so after event {earliest}"
            )
            return
        earliest = max(earliest, min(begins))


def _says_when_stale(station: str, lines: list[Line]) -> Iterator[str]:
    """Between two good readings that are far apart the board has to say that it is stale."""
    fresh: float | None = None
    stale = False
    for line in lines:
        if line["do"] == "begins":
            fresh, stale = None, False
        elif line["do"] == "stale":
            stale = True
        elif line["do"] in ("shown", "same"):
            apart = line["m"] - fresh if fresh is not None else 0.0
            if apart > STALE_AFTER + GRACE and not stale:
                yield f"{station} showed one reading for {apart:.0f} s and did not say so"
            fresh, stale = line["m"], False


def _is_stale(lines: list[Line]) -> bool:
    return next(
        line["do"] == "stale"
        for line in reversed(lines)
        if line["do"] in ("shown", "same", "stale")
    )
