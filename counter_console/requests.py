"""Turns one press into the acts of the office it stands for, each with its request id."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from counter_console.acts import (
    ON_CURRENT,
    ON_LIST,
    ON_PROPOSALS,
    ON_STOCK,
    ROW_MEANS,
    Act,
    OutageWord,
    Wish,
)
from counter_console.allowed_acts import carried_rows
from counter_console.office_requests import about_office
from counter_console.proposals import announcement
from queueing.model import Office, OutageState, Ticket, TicketState
from queueing.snapshots import ConsoleSnapshot
from queueing.states import StopReason

NAMES = {
    Act.SIGN_IN: "sign_in",
    Act.SIGN_OUT: "sign_out",
    Act.NEXT: "call_next",
    Act.NEXT_OF_SERVICE: "call_next",
    Act.CALL_ROW: "call_ticket",
    Act.RECALL: "recall",
    Act.START: "start",
    Act.FINISH: "finish",
    Act.SKIP: "skip",
    Act.PARK: "park",
    Act.TRANSFER: "transfer",
    Act.PRIORITY: "set_priority",
    Act.CANCEL: "cancel",
    Act.UNDO: "undo",
    Act.NOTE: "set_note",
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
    Act.RETIRE: "retire_station",
    Act.CARRY_OVER: "carry_over",
    Act.STOP_ISSUING: "stop_issuing",
    Act.LIFT_ISSUING: "lift_issuing_stop",
    Act.TROUBLE: "report_trouble",
    Act.UNDO_TROUBLE: "withdraw_trouble",
    Act.ANNOUNCE: "accept_proposal",
    Act.DISMISS: "dismiss_proposal",
    Act.RECEIVE_STOCK: "receive_stock",
    Act.SPOIL_STOCK: "spoil_stock",
    Act.COUNT_STOCK: "count_stock",
    Act.ADD_REFERENCES: "add_references",
    Act.INVITE: "invite_batch",
    Act.RETURN_MISSED: "return_missed",
    Act.COLLECTED: "mark_collected",
    Act.WITHDRAW_REFERENCE: "withdraw_reference",
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
    if wish.act is Act.ANNOUNCE:
        name, what = announcement(wish, snapshot, now)
        requests.append(Request(name, new_id(), what))
    name = NAMES[ROW_MEANS.get(wish.act, wish.act)]
    requests.append(Request(name, new_id(), _asked(name, wish, snapshot, now)))
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


def _asked(name: str, wish: Wish, snapshot: ConsoleSnapshot, now: datetime) -> dict[str, Any]:
    if wish.act in ON_PROPOSALS:
        return _about_proposal(wish)
    if wish.act in ON_STOCK or wish.act in ON_LIST:
        return about_office(wish)
    return _about_numbers(wish) or _what(name, wish, snapshot, now)


def _what(name: str, wish: Wish, snapshot: ConsoleSnapshot, now: datetime) -> dict[str, Any]:
    match name:
        case "undo":
            return {"acts": wish.acts}
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
        case "publish_outage":
            return _notice(wish)
        case "update_outage" | "resolve_outage":
            word = {} if wish.word is None else _word(wish.word, snapshot.office, now)
            return {"outage_id": wish.outage_id, **word}
        case "carry_over":
            return {"service_ids": wish.service_ids, "to_day": wish.to_day}
        case "retire_station":
            return {"station_id": wish.station_id}
        case "answer_print" | "withdraw_print":
            return _about_paper(wish)
        case "sign_out" | "resume_counter":
            return {}
    return _about_ticket(name, wish)


def _about_ticket(name: str, wish: Wish) -> dict[str, Any]:
    more: dict[str, dict[str, Any]] = {
        "park": {"reason": wish.reason},
        "cancel": {"reason": wish.reason},
        "set_note": {"note": wish.note},
        "transfer": {"service_id": wish.service_id}
        | ({"reason": wish.reason} if wish.reason else {}),
        "set_priority": {"priority": wish.priority},
        "reinstate": {"late": True} if wish.late else {},
    }
    return {"ticket_id": wish.ticket_id, **more.get(name, {})}


def _about_numbers(wish: Wish) -> dict[str, Any]:
    if wish.act is Act.STOP_ISSUING:
        return {"service_ids": wish.service_ids, "reason": StopReason.CLOSING}
    if wish.act is Act.LIFT_ISSUING:
        return {"service_ids": wish.service_ids}
    return {}


def _about_proposal(wish: Wish) -> dict[str, Any]:
    if wish.act is Act.TROUBLE:
        return {"component_code": wish.component_code}
    if wish.act is Act.UNDO_TROUBLE:
        return {"report_id": wish.report_id}
    return {"proposal_id": wish.proposal_id}


def _about_paper(wish: Wish) -> dict[str, Any]:
    if wish.act is Act.WITHDRAW_PRINT:
        return {"job_id": wish.job_id}
    return {"job_id": wish.job_id, "came_out": wish.came_out, "copy": wish.copy}


def _notice(wish: Wish) -> dict[str, Any]:
    what: dict[str, Any] = {"component_code": wish.component_code}
    if wish.severity is not None:
        what["severity"] = wish.severity
    if wish.service_ids:
        what["service_ids"] = sorted(wish.service_ids)
    return what | _hours(wish.planned_from, wish.planned_until)


def _hours(begin: datetime | None, end: datetime | None) -> dict[str, datetime]:
    if begin is None or end is None:
        return {}
    return {"planned_from": begin.astimezone(UTC), "planned_until": end.astimezone(UTC)}


def _word(word: OutageWord, office: Office, now: datetime) -> dict[str, Any]:
    if word.state is OutageState.PLANNED:
        hours = _hours(word.planned_from, word.planned_until)
        return {"state": word.state, "text": word.text, **hours}
    worse = {} if word.severity is None else {"severity": word.severity}
    return {
        **worse,
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
    if wish.act is Act.CARRY_OVER:
        return frozenset(
            row.ticket.id for row in carried_rows(snapshot) if row.service.id in wish.service_ids
        )
    if wish.act in (Act.STOP_ISSUING, Act.LIFT_ISSUING):
        return frozenset(x.service.id for x in snapshot.lines if x.issuing_stopped_at is not None)
    if wish.act in ON_PROPOSALS:
        open_ones = frozenset(proposal.id for proposal in snapshot.proposals)
        return (open_ones, frozenset(o.id for o in snapshot.outages if o.resolved_at is None))
    if wish.act in ON_STOCK:
        return frozenset((item.id, item.on_hand) for item in snapshot.stock)
    if wish.act is Act.RETIRE:
        return frozenset((s.id, s.retired_at) for s in snapshot.stations)
    if wish.act in (Act.ANSWER_PRINT, Act.WITHDRAW_PRINT):
        return frozenset(p.id for p in snapshot.doubtful_prints)
    current = snapshot.current.ticket if snapshot.current else None
    return (snapshot.counter, current)


def find_ticket(snapshot: ConsoleSnapshot, ticket_id: int) -> Ticket | None:
    """Give a ticket the console shows, None when it shows it no more."""
    rows = (snapshot.current, *snapshot.waiting, *snapshot.parked, *snapshot.skipped)
    return next((row.ticket for row in rows if row and row.ticket.id == ticket_id), None)
