"""An outage is told more about, and ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from queueing.actions import outage_rules as rules
from queueing.actions.outage_history import add_word, changed
from queueing.actions.planned_outages import begun
from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed
from queueing.model import Actor, LocalText, Outage, OutageState, Severity
from queueing.notices import fresh
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import text_columns


@dataclass(frozen=True, slots=True)
class _Word:
    """Who says what about which outage, and when."""

    kind: str
    outage_id: int
    text: LocalText
    actor: Actor
    request_id: str
    now: datetime


def update_outage(
    store: Store,
    *,
    outage_id: int,
    state: OutageState,
    text: LocalText,
    actor: Actor,
    request_id: str,
    now: datetime,
    next_word_at: datetime | None = None,
    expected_from: datetime | None = None,
    expected_until: datetime | None = None,
    severity: Severity | None = None,
    planned_from: datetime | None = None,
    planned_until: datetime | None = None,
) -> Outage:
    """Give the next word about an open outage and promise the one after it.

    `text` is what is known of the cause now; empty keeps what was said before. A translation
    that still says the old is left out. None for `next_word_at` promises the office's usual
    minutes, None for `severity` leaves it as it is; another severity brings its own title and
    advice. Planned work stays planned with the state "planned", where other hours may be given,
    and begins at once with another. Raises NotFound, MoveNotAllowed when the outage is over or
    the state cannot follow, OutageAlreadyOpen, BadSetting for times.
    """
    if state is OutageState.RESOLVED:
        raise MoveNotAllowed("an outage is ended by resolve_outage")
    word = _Word("update_outage", outage_id, text, actor, request_id, now)
    with store.write() as connection:
        if done_before(connection, request_id, word.kind) is not None:
            return rules.outage_by_id(connection, outage_id)
        before = _still_open(connection, outage_id)
        rules.check_range(expected_from, expected_until)
        changes: dict[str, Any] = {
            "state": state,
            "expected_from": expected_from,
            "expected_until": expected_until,
        }
        if state is OutageState.PLANNED:
            changes |= _moved(connection, before, planned_from, planned_until, now)
        else:
            promised = next_word_at or rules.usual_promise(connection, now)
            rules.check_promise(promised, now)
            changes["next_word_at"] = promised
            if before.is_planned:
                changes |= begun(connection, before, state, now)
        if severity is not None and severity is not before.severity:
            changes |= _of_severity(connection, before, severity)
        return _say(connection, word, before, changes)


def resolve_outage(
    store: Store,
    *,
    outage_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    text: LocalText | None = None,
) -> Outage:
    """Say that it is over, or that planned work will not be; the old order holds.

    Raises NotFound or MoveNotAllowed.
    """
    word = _Word("resolve_outage", outage_id, text or LocalText(""), actor, request_id, now)
    with store.write() as connection:
        if done_before(connection, request_id, word.kind) is not None:
            return rules.outage_by_id(connection, outage_id)
        before = _still_open(connection, outage_id)
        return _say(connection, word, before, _over(before, now))


def _over(before: Outage, now: datetime) -> dict[str, Any]:
    return {
        "state": OutageState.RESOLVED,
        # Never before what was said last, though another PC's clock is behind.
        "resolved_at": max(now, before.last_word_at),
        "next_word_at": None,
        "open_component_id": None,
    }


def _still_open(connection: Connection, outage_id: int) -> Outage:
    before = rules.outage_by_id(connection, outage_id)
    if before.state is OutageState.RESOLVED:
        raise MoveNotAllowed(f"outage {outage_id} is over")
    return before


def _moved(
    connection: Connection,
    before: Outage,
    planned_from: datetime | None,
    planned_until: datetime | None,
    now: datetime,
) -> dict[str, Any]:
    """Give the columns of planned work that stays planned, for other hours where they are given."""
    if not before.is_planned:
        raise MoveNotAllowed(f"outage {before.id} has begun")
    if planned_from is None and planned_until is None:
        return {}
    begin, end = rules.check_plan(planned_from, planned_until, now)
    rules.refuse_overlap(connection, before.component, begin, end, before.id)
    return {"since": begin, "next_word_at": begin, "planned_from": begin, "planned_until": end}


def _of_severity(connection: Connection, before: Outage, severity: Severity) -> dict[str, Any]:
    """Give title, cause and advice that fit another severity, and the severity.

    A title of an officer's own is replaced as well: it speaks of what is no longer so.
    """
    changes: dict[str, Any] = {"severity": severity}
    if before.planned_from is not None:
        # The title of planned work fits both.
        return changes
    wanted = [service.id for service in before.affected]
    whole = set(wanted) == set(rules.affected_ids(connection, before.component, None)[0])
    ready = rules.template_of(connection, before.component, severity) is not None
    about = rules.About(before.component, severity, wanted, whole=whole and ready)
    nothing: dict[str, LocalText | None] = {"title": None, "cause": None, "advice": None}
    return changes | rules.text_values(rules.notice_texts(connection, about, nothing))


def _say(connection: Connection, word: _Word, before: Outage, changes: dict[str, Any]) -> Outage:
    """Write a word, its place in the history and its event."""
    text = fresh(rules.checked(word.text, "text"), before.cause)
    if text.id.strip():
        changes = changes | text_columns("cause", text)
    # Never before what was said last, though another PC's clock is behind.
    at = max(word.now, before.last_word_at)
    connection.execute(
        update(t.outage).where(t.outage.c.id == before.id).values(last_word_at=at, **changes)
    )
    after = rules.outage_by_id(connection, before.id)
    add_word(connection, after, text, word.actor, at)
    record(
        connection,
        word.kind,
        actor=word.actor,
        request_id=word.request_id,
        now=word.now,
        outage_id=before.id,
        from_state=before.state,
        to_state=after.state,
        details=changed(before, after),
    )
    return rules.outage_by_id(connection, before.id)
