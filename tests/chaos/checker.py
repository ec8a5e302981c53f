"""The rules that must hold after a chaos run, over rows and logbooks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from queueing.model import ALLOWED_MOVES, TicketState
from queueing.undoing import UNDO_MOVES
from tests.chaos.history import History, TicketRow, read_history, requests_of
from tests.chaos.rules_of_boards import boards
from tests.chaos.rules_of_order import first_come, one_counter

Rule = Callable[[History], Iterator[str]]


@dataclass(frozen=True)
class Violation:
    """A rule that does not hold, and where."""

    rule: str
    what: str


def check(history: History) -> list[Violation]:
    """Give every violation; none when all that was promised holds."""
    return [Violation(name, what) for name, rule in RULES.items() for what in rule(history)]


def wait_for_boards(url: str, folder: Path, seconds: float = 30.0) -> None:
    """Wait until the boards show what the database says; they are not asked to read."""
    until = monotonic() + seconds
    while any(boards(read_history(url, folder / "logs"))) and monotonic() < until:
        sleep(0.3)


def numbers_are_unique(history: History) -> Iterator[str]:
    """No two tickets of a day, service and series have one number, nor two of a day one label;
    nor do two of one label stand in the line of one day, wherever they were carried from.
    """
    for key in (
        _number,
        lambda ticket: (ticket.service_day, ticket.label),
        lambda ticket: (ticket.line_day or ticket.service_day, ticket.label),
    ):
        seen: dict[Any, int] = {}
        for ticket in history.tickets:
            if key(ticket) in seen:
                yield f"{ticket.label} of {ticket.service_day} is ticket {ticket.id}, too"
            seen[key(ticket)] = ticket.id


def _number(ticket: TicketRow) -> tuple[Any, ...]:
    return ticket.service_day, ticket.issue_service_id, ticket.series, ticket.number


def no_gap(history: History) -> Iterator[str]:
    """Every number up to the last one counted is a ticket, be it a cancelled one."""
    numbers: dict[Any, set[int]] = defaultdict(set)
    for ticket in history.tickets:
        numbers[ticket.service_day, ticket.issue_service_id, ticket.series].add(ticket.number)
    for series in numbers.keys() | history.last_numbers.keys():
        last = history.last_numbers.get(series, 0)
        given = set(range(history.starts_after.get(series, 0) + 1, last + 1))
        if numbers[series] != given:
            odd = sorted(numbers[series] ^ given)
            yield f"series {series} was counted to {last}, and does not fit with {odd[:10]}"


def nothing_acknowledged_is_lost(history: History) -> Iterator[str]:
    """What a station was told is in the database, once: each number, each act of an officer."""
    by_request = {ticket.request_id: ticket for ticket in history.tickets}
    events = {event.request_id: event for event in history.events}
    for station, line in history.said("got"):
        request = line["request"]
        if line["act"] == "issue_ticket":
            found = [by_request[one] for one in requests_of(request) if one in by_request]
            if line["label"] not in [ticket.label for ticket in found]:
                yield f"{station} was given {line['label']} by {request}: {found}"
        elif line.get("ticket") is not None or line["act"] != "call_next":
            event = events.get(request)
            if event is None or event.kind != line["act"]:
                yield f"{station} was told that {line['act']} {request} is done: {event}"
            elif event.ticket_id != line.get("ticket"):
                yield f"{station}: {line['act']} was of {line.get('ticket')}, not {event}"
    for station, line in history.said("kept refused"):
        # Nobody but this counter could act on who was at it.
        yield f"{station} kept {line['request']}, which was refused later: {line['why']}"


def one_request_one_number(history: History) -> Iterator[str]:
    """One request gives one number however often it asks; of two, one is recorded as replaced."""
    told: dict[str, Any] = {}
    for station, line in history.said("got"):
        answer = (line["act"], line.get("label"), line.get("ticket"))
        if told.setdefault(line["request"], answer) != answer:
            yield f"{station}: {line['request']} gave {told[line['request']]}, then {answer}"
    by_request = {ticket.request_id: ticket for ticket in history.tickets}
    replaced = {
        event.details["replaces"] for event in history.events if event.details.get("replaces")
    }
    for _, line in history.said("ask"):
        if line["act"] == "issue_ticket":
            found = [by_request[one] for one in requests_of(line["request"]) if one in by_request]
            if len(found) > 1 and found[0].label not in replaced:
                yield f"{line['request']} has {[ticket.label for ticket in found]}"


def moves(history: History) -> Iterator[str]:
    """The events of a ticket are one chain along the graph that ends in the ticket's state."""
    state: dict[int, str] = {}
    for event in history.events:
        if event.ticket_id is None or event.to_state not in _STATES:
            continue
        before = state.get(event.ticket_id, "")
        if event.from_state != before:
            yield f"event {event.id} moves ticket {event.ticket_id} from {event.from_state!r}"
        elif not _is_allowed(before, event.to_state, event.kind):
            yield f"event {event.id} moves ticket {event.ticket_id}: {before} -> {event.to_state}"
        state[event.ticket_id] = event.to_state
    for ticket in history.tickets:
        if state.get(ticket.id) != ticket.state:
            yield f"{ticket.label} is {ticket.state}, its events say {state.get(ticket.id)}"


_STATES = frozenset(str(state) for state in TicketState)


def _is_allowed(before: str, after: str, kind: str) -> bool:
    if before == "":
        return after == TicketState.WAITING
    allowed = UNDO_MOVES if kind == "undo" else ALLOWED_MOVES
    # A recall and a change of class move nothing.
    return before == after or after in allowed[TicketState(before)]


def everybody_settled(history: History) -> Iterator[str]:
    """Once everything is healed, every station says that nothing is left to be done."""
    for station, lines in history.lines.items():
        if not lines or lines[-1]["do"] != "settled":
            yield f"{station} did not settle; last it said {lines[-1:]}"


RULES: dict[str, Rule] = {
    "numbers unique": numbers_are_unique,
    "no gap without a record": no_gap,
    "nothing acknowledged lost": nothing_acknowledged_is_lost,
    "same request, same number": one_request_one_number,
    "states only along the graph": moves,
    "one counter per ticket": one_counter,
    "first come, first called": first_come,
    "boards show what is committed, or say that they are stale": boards,
    "everybody settles": everybody_settled,
}
