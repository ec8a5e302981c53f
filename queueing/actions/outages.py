"""An outage is announced, told more about, and ended."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert, select, update

from queueing.actions.recording import done_before, record
from queueing.errors import BadSetting, MoveNotAllowed, NotFound, OutageAlreadyOpen
from queueing.model import Actor, LocalText, Outage, OutageState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import (
    office_of,
    outages_of,
    services_of,
    templates_of,
    text_columns,
)

MAX_TEXT = 600


def publish_outage(
    store: Store,
    *,
    component_code: str,
    actor: Actor,
    request_id: str,
    now: datetime,
    title: LocalText | None = None,
    cause: LocalText | None = None,
    advice: LocalText | None = None,
    state: OutageState = OutageState.CHECKING,
    since: datetime | None = None,
    next_word_at: datetime | None = None,
    expected_from: datetime | None = None,
    expected_until: datetime | None = None,
) -> Outage:
    """Announce that a component is down, with every service that needs it.

    Texts left out come from the component's template, so that one press is enough; the next
    word is promised after the office's usual minutes. Raises NotFound for an unknown component
    or one without template and title, OutageAlreadyOpen, MoveNotAllowed for the state
    "resolved", BadSetting for times that cannot be.
    """
    with store.write() as connection:
        done = done_before(connection, request_id, "publish_outage")
        if done is not None:
            return _outage(connection, done.outage_id)
        if state is OutageState.RESOLVED:
            raise MoveNotAllowed("an outage that is over is not announced")
        component_id = _component_id(connection, component_code)
        _refuse_second(connection, component_id, component_code)
        texts = _texts(connection, component_id, title, cause, advice)
        promised = next_word_at or now + timedelta(minutes=office_of(connection).next_word_minutes)
        _check_times(now, promised, expected_from, expected_until)
        if since is not None and since > now:
            raise BadSetting("since", "lies in the future", "give the moment it began")
        values: dict[str, Any] = {
            "component_id": component_id,
            "open_component_id": component_id,
            "state": state,
            "since": since or now,
            "expected_from": expected_from,
            "expected_until": expected_until,
            "last_word_at": now,
            "next_word_at": promised,
        }
        for name, text in texts.items():
            values |= text_columns(name, text)
        outage_id = int(
            connection.execute(
                insert(t.outage).values(values).returning(t.outage.c.id)
            ).scalar_one()
        )
        _link_services(connection, outage_id, component_id)
        _add_word(connection, outage_id, state, texts["cause"], promised, actor, now)
        record(
            connection,
            "publish_outage",
            actor=actor,
            request_id=request_id,
            now=now,
            outage_id=outage_id,
            to_state=state,
            details={"component": component_code},
        )
        return _outage(connection, outage_id)


def update_outage(
    store: Store,
    *,
    outage_id: int,
    state: OutageState,
    text: LocalText,
    next_word_at: datetime,
    actor: Actor,
    request_id: str,
    now: datetime,
    expected_from: datetime | None = None,
    expected_until: datetime | None = None,
) -> Outage:
    """Give the next word about an open outage and promise the one after it.

    `text` is what is known of the cause now; empty keeps what was said before. Raises NotFound,
    MoveNotAllowed when the outage is over or the state is "resolved", BadSetting for times.
    """
    if state is OutageState.RESOLVED:
        raise MoveNotAllowed("an outage is ended by resolve_outage")
    changes: dict[str, Any] = {
        "state": state,
        "expected_from": expected_from,
        "expected_until": expected_until,
        "next_word_at": next_word_at,
    }
    return _next_word(
        store,
        "update_outage",
        outage_id,
        state,
        text,
        next_word_at,
        actor,
        request_id,
        now,
        changes,
    )


def resolve_outage(
    store: Store,
    *,
    outage_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
    text: LocalText | None = None,
) -> Outage:
    """Say that it is over; the old order holds. Raises NotFound or MoveNotAllowed."""
    changes: dict[str, Any] = {
        "state": OutageState.RESOLVED,
        "resolved_at": now,
        "next_word_at": None,
        "open_component_id": None,
    }
    return _next_word(
        store,
        "resolve_outage",
        outage_id,
        OutageState.RESOLVED,
        text or LocalText(""),
        None,
        actor,
        request_id,
        now,
        changes,
    )


def _next_word(
    store: Store,
    kind: str,
    outage_id: int,
    state: OutageState,
    text: LocalText,
    next_word_at: datetime | None,
    actor: Actor,
    request_id: str,
    now: datetime,
    changes: dict[str, Any],
) -> Outage:
    with store.write() as connection:
        if done_before(connection, request_id, kind) is not None:
            return _outage(connection, outage_id)
        before = _outage(connection, outage_id)
        if before.state is OutageState.RESOLVED:
            raise MoveNotAllowed(f"outage {outage_id} is over")
        if next_word_at is not None:
            _check_times(now, next_word_at, changes["expected_from"], changes["expected_until"])
        _checked(text, "text")
        if text.id.strip():
            changes = changes | text_columns("cause", text)
        connection.execute(
            update(t.outage).where(t.outage.c.id == outage_id).values(last_word_at=now, **changes)
        )
        _add_word(connection, outage_id, state, text, next_word_at, actor, now)
        record(
            connection,
            kind,
            actor=actor,
            request_id=request_id,
            now=now,
            outage_id=outage_id,
            from_state=before.state,
            to_state=state,
        )
        return _outage(connection, outage_id)


def _outage(connection: Connection, outage_id: int) -> Outage:
    found = outages_of(connection, services_of(connection), t.outage.c.id == outage_id)
    if not found:
        raise NotFound(f"outage {outage_id}")
    return found[0]


def _component_id(connection: Connection, code: str) -> int:
    found = connection.execute(select(t.component.c.id).where(t.component.c.code == code)).scalar()
    if found is None:
        raise NotFound(f"component {code!r}")
    return int(found)


def _refuse_second(connection: Connection, component_id: int, code: str) -> None:
    open_one = select(t.outage.c.id).where(t.outage.c.open_component_id == component_id)
    if connection.execute(open_one).first() is not None:
        raise OutageAlreadyOpen(f"an outage of {code} is already announced", "update that one")


def _texts(
    connection: Connection,
    component_id: int,
    title: LocalText | None,
    cause: LocalText | None,
    advice: LocalText | None,
) -> dict[str, LocalText]:
    template = next((m for m in templates_of(connection) if m.component.id == component_id), None)
    if title is None and template is None:
        raise NotFound(f"component {component_id} has no outage template", "give a title")
    empty = LocalText("")
    chosen = {
        "title": title or (template.title if template else empty),
        "cause": cause or (template.cause if template else empty),
        "advice": advice or (template.advice if template else empty),
    }
    return {name: _checked(text, name) for name, text in chosen.items()}


def _checked(text: LocalText, field: str) -> LocalText:
    if max(len(text.id), len(text.jv), len(text.en)) > MAX_TEXT:
        raise BadSetting(field, "the text is too long", f"write at most {MAX_TEXT} characters")
    return text


def _check_times(
    now: datetime,
    next_word_at: datetime,
    expected_from: datetime | None,
    expected_until: datetime | None,
) -> None:
    if next_word_at <= now:
        raise BadSetting("next_word_at", "lies in the past", "promise a moment to come")
    if (expected_from is None) != (expected_until is None):
        raise BadSetting("expected", "is half a range", "give from and until, or neither")
    if expected_from is not None and expected_until is not None and expected_from > expected_until:
        raise BadSetting("expected", "ends before it begins", "give the earlier time first")


def _link_services(connection: Connection, outage_id: int, component_id: int) -> None:
    needing = select(t.service_component.c.service_id).where(
        t.service_component.c.component_id == component_id
    )
    for service_id in connection.execute(needing).scalars().all():
        connection.execute(
            insert(t.outage_service).values(outage_id=outage_id, service_id=service_id)
        )


def _add_word(
    connection: Connection,
    outage_id: int,
    state: OutageState,
    text: LocalText,
    next_word_at: datetime | None,
    actor: Actor,
    now: datetime,
) -> None:
    connection.execute(
        insert(t.outage_update).values(
            outage_id=outage_id,
            at=now,
            state=state,
            next_word_at=next_word_at,
            officer=actor.officer,
            **text_columns("text", text),
        )
    )
