"""An outage is announced, or work that is planned."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from queueing.actions import outage_rules as rules
from queueing.actions.outage_history import add_word, details
from queueing.actions.recording import done_before, record
from queueing.errors import BadSetting, MoveNotAllowed
from queueing.model import Actor, Component, LocalText, Outage, OutageState, Severity
from queueing.store import Store
from queueing.store import tables as t


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
    severity: Severity = Severity.STOPPED,
    service_ids: Iterable[int] | None = None,
    since: datetime | None = None,
    next_word_at: datetime | None = None,
    expected_from: datetime | None = None,
    expected_until: datetime | None = None,
    planned_from: datetime | None = None,
    planned_until: datetime | None = None,
) -> Outage:
    """Announce that a component is down or slow, with every service that needs it.

    Texts left out come from the template of component and severity, so that one press is
    enough; the next word is promised after the office's usual minutes. `service_ids` restricts
    the notice to some of the services. With `planned_from` and `planned_until` it is announced
    ahead, and begins by itself (planned_outages.begin_planned_outages).

    Raises NotFound for an unknown component or one without template and title,
    OutageAlreadyOpen, MoveNotAllowed for the state "resolved", BadSetting for times that cannot
    be or services that do not need the component.
    """
    with store.write() as connection:
        done = done_before(connection, request_id, "publish_outage")
        if done is not None:
            return rules.outage_by_id(connection, done.outage_id)
        if state is OutageState.RESOLVED:
            raise MoveNotAllowed("an outage that is over is not announced")
        component = rules.component_of(connection, component_code)
        rules.check_range(expected_from, expected_until)
        if planned_from is None and planned_until is None and state is not OutageState.PLANNED:
            values = _happening(connection, component, state, since, next_word_at, now)
        else:
            values = _to_come(connection, component, planned_from, planned_until, now)
        services, whole = rules.affected_ids(connection, component, service_ids)
        planned = values["state"] is OutageState.PLANNED
        about = rules.About(component, severity, services, whole, planned)
        given = {"title": title, "cause": cause, "advice": advice}
        values |= rules.text_values(rules.notice_texts(connection, about, given))
        values |= {"severity": severity, "last_word_at": now}
        values |= {"expected_from": expected_from, "expected_until": expected_until}
        outage_id = _insert(connection, about, values)
        outage = rules.outage_by_id(connection, outage_id)
        add_word(connection, outage, outage.cause, actor, now)
        record(
            connection,
            "publish_outage",
            actor=actor,
            request_id=request_id,
            now=now,
            outage_id=outage_id,
            to_state=outage.state,
            details=details(outage),
        )
        return rules.outage_by_id(connection, outage_id)


def _happening(
    connection: Connection,
    component: Component,
    state: OutageState,
    since: datetime | None,
    next_word_at: datetime | None,
    now: datetime,
) -> dict[str, Any]:
    """Give the columns of a notice about what goes on now."""
    promised = next_word_at or rules.usual_promise(connection, now)
    rules.check_promise(promised, now)
    if since is not None and since > now:
        raise BadSetting("since", "lies in the future", "give the moment it began")
    rules.refuse_second(connection, component)
    return {
        "component_id": component.id,
        "open_component_id": component.id,
        "state": state,
        "since": since or now,
        "next_word_at": promised,
    }


def _to_come(
    connection: Connection,
    component: Component,
    planned_from: datetime | None,
    planned_until: datetime | None,
    now: datetime,
) -> dict[str, Any]:
    """Give the columns of a notice about work to come; the next word comes when it begins."""
    begin, end = rules.check_plan(planned_from, planned_until, now)
    rules.refuse_overlap(connection, component, begin, end)
    return {
        "component_id": component.id,
        "state": OutageState.PLANNED,
        "since": begin,
        "next_word_at": begin,
        "planned_from": begin,
        "planned_until": end,
    }


def _insert(connection: Connection, about: rules.About, values: dict[str, Any]) -> int:
    outage_id = connection.execute(
        insert(t.outage).values(values).returning(t.outage.c.id)
    ).scalar_one()
    for service_id in about.service_ids:
        connection.execute(
            insert(t.outage_service).values(outage_id=outage_id, service_id=service_id)
        )
    return int(outage_id)
