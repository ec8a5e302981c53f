"""Turns one press into the acts of the office it stands for, each with its request id."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from counter_console.acts import ON_CURRENT, ROW_MEANS, Act, OutageWord, Wish
from queueing.model import Office, Ticket, TicketState
from queueing.snapshots import ConsoleSnapshot

NAMES = {
    Act.SIGN_IN: "sign_in",
    Act.SIGN_OUT: "sign_out",
    Act.NEXT: "call_next",
    Act.NEXT_OF_SERVICE: "call_next",
    Act.RECALL: "recall",
    Act.START: "start",
    Act.FINISH: "finish",
    Act.SKIP: "skip",
    Act.PARK: "park",
    Act.TRANSFER: "transfer",
    Act.PRIORITY: "set_priority",
    Act.CANCEL: "cancel",
    Act.REPRINT: "reprint",
    Act.PRINT_COPY: "reprint",
    Act.PAUSE: "pause_counter",
    Act.RESUME: "resume_counter",
    Act.UNPARK: "unpark",
    Act.REINSTATE: "reinstate",
    Act.PUBLISH: "publish_outage",
    Act.UPDATE: "update_outage",
    Act.RESOLVE: "resolve_outage",
    Act.ANSWER_PRINT: "answer_print",
    Act.WITHDRAW_PRINT: "withdraw_print",
}
"""The action of queueing.actions behind each act."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call of an action of the office; `what` are its own keyword arguments."""

    name: str
    request_id: str
    what: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Press:
    """A press of a button until its answer is known.

    A press that failed with the world keeps its request ids: repeating it can never do the
    thing twice. It is over when what it was about (`basis`) has changed.
    """

    wish: Wish
    basis: Hashable
    requests: tuple[Request, ...]


def press(wish: Wish, snapshot: ConsoleSnapshot, now: datetime, new_id: Callable[[], str]) -> Press:
    """Describe what a press of `wish` asks of the office; `new_id` gives request ids."""
    wish = aimed(wish, snapshot)
    requests = []
    current = snapshot.current
    if wish.act is Act.NEXT and current and current.ticket.state is TicketState.SERVING:
        requests.append(Request("finish", new_id(), {"ticket_id": current.ticket.id}))
    name = NAMES[ROW_MEANS.get(wish.act, wish.act)]
    requests.append(Request(name, new_id(), _what(name, wish, snapshot, now)))
    return Press(wish, basis(wish, snapshot), tuple(requests))


def aimed(wish: Wish, snapshot: ConsoleSnapshot) -> Wish:
    """Fill in the ticket at the counter where a wish about it names none."""
    if wish.act in ON_CURRENT and wish.ticket_id is None and snapshot.current is not None:
        return Wish(
            wish.act,
            ticket_id=snapshot.current.ticket.id,
            service_id=wish.service_id,
            reason=wish.reason,
            priority=wish.priority,
        )
    return wish


def _what(name: str, wish: Wish, snapshot: ConsoleSnapshot, now: datetime) -> dict[str, Any]:
    match name:
        case "sign_in":
            return {
                "counter_id": wish.counter_id,
                "officer": wish.officer,
                "service_ids": wish.service_ids,
            }
        case "call_next":
            return {} if wish.service_id is None else {"service_id": wish.service_id}
        case "pause_counter":
            return {"reason": wish.reason}
        case "park" | "cancel":
            return {"ticket_id": wish.ticket_id, "reason": wish.reason}
        case "transfer":
            return {"ticket_id": wish.ticket_id, "service_id": wish.service_id}
        case "set_priority":
            return {"ticket_id": wish.ticket_id, "priority": wish.priority}
        case "publish_outage":
            return {"component_code": wish.component_code}
        case "update_outage":
            assert wish.word is not None
            return {"outage_id": wish.outage_id, **_word(wish.word, snapshot.office, now)}
        case "resolve_outage":
            return {"outage_id": wish.outage_id}
        case "answer_print" | "withdraw_print":
            return _about_paper(wish)
        case "sign_out" | "resume_counter":
            return {}
    return {"ticket_id": wish.ticket_id}


def _about_paper(wish: Wish) -> dict[str, Any]:
    if wish.act is Act.WITHDRAW_PRINT:
        return {"job_id": wish.job_id}
    return {"job_id": wish.job_id, "came_out": wish.came_out, "copy": wish.copy}


def _word(word: OutageWord, office: Office, now: datetime) -> dict[str, Any]:
    return {
        "state": word.state,
        "text": word.text,
        "next_word_at": now + timedelta(minutes=word.next_word_minutes),
        "expected_from": coming_moment(word.expected_from, office.time_zone, now),
        "expected_until": coming_moment(word.expected_until, office.time_zone, now),
    }


def coming_moment(wall: time | None, zone: str, now: datetime) -> datetime | None:
    """Give today's local `wall` time of `zone` as aware UTC; None stays None."""
    if wall is None:
        return None
    local = now.astimezone(ZoneInfo(zone))
    return local.replace(hour=wall.hour, minute=wall.minute, second=0, microsecond=0).astimezone(
        UTC
    )


def basis(wish: Wish, snapshot: ConsoleSnapshot) -> Hashable:
    """Give what the wish rests on: once this differs, its outcome can be seen on screen."""
    if wish.ticket_id is not None:
        ticket = find_ticket(snapshot, wish.ticket_id)
        copies = frozenset(p.id for p in snapshot.doubtful_prints if p.ticket_id == wish.ticket_id)
        return (ticket, copies)
    if wish.act in (Act.PUBLISH, Act.UPDATE, Act.RESOLVE):
        return frozenset((o.id, o.last_word_at, o.resolved_at) for o in snapshot.outages)
    if wish.act in (Act.ANSWER_PRINT, Act.WITHDRAW_PRINT):
        return frozenset(p.id for p in snapshot.doubtful_prints)
    current = snapshot.current.ticket if snapshot.current else None
    return (snapshot.counter, current)


def find_ticket(snapshot: ConsoleSnapshot, ticket_id: int) -> Ticket | None:
    """Give a ticket the console shows, None when it shows it no more."""
    rows = (snapshot.current, *snapshot.waiting, *snapshot.parked, *snapshot.skipped)
    return next((row.ticket for row in rows if row and row.ticket.id == ticket_id), None)
