"""Rows of components, outages and their templates as the office's frozen words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, exists, literal, select

from queueing.model import (
    STOPPING,
    Component,
    ComponentKind,
    Outage,
    OutageState,
    OutageTemplate,
    OutageUpdate,
    ReadyWord,
    Service,
    Severity,
)
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared
from queueing.store.rows import text_of


def components_of(connection: Connection) -> dict[int, Component]:
    """Give every component by id."""
    rows = connection.execute(select(t.component).order_by(t.component.c.id))
    return {
        row.id: Component(row.id, row.code, text_of(row, "name"), ComponentKind(row.kind))
        for row in rows
    }


def templates_of(connection: Connection) -> tuple[OutageTemplate, ...]:
    """Give the outage templates in order of their components."""
    components = components_of(connection)
    template = t.outage_template
    rows = connection.execute(
        select(template).order_by(template.c.component_id, template.c.severity.desc())
    )
    return tuple(
        OutageTemplate(
            row.id,
            components[row.component_id],
            text_of(row, "title"),
            text_of(row, "cause"),
            text_of(row, "advice"),
            Severity(row.severity),
        )
        for row in rows
    )


_STOPPED = Prepared(
    select(t.outage_service.c.service_id, t.outage_service.c.outage_id)
    .join(t.outage)
    .where(
        t.outage.c.state.in_([literal(state.value) for state in STOPPING]),
        t.outage.c.severity == literal(Severity.STOPPED.value),
    )
)


_another = t.outage.alias()
_STOPPED_NOW = Prepared(
    select(t.outage_service.c.service_id)
    .join(t.outage)
    .where(
        t.outage.c.severity == literal(Severity.STOPPED.value),
        t.outage.c.state.in_([literal(state.value) for state in STOPPING])
        | (
            (t.outage.c.state == literal(OutageState.PLANNED.value))
            & (t.outage.c.planned_from <= bindparam("now", type_=UtcMoment))
            & ~exists().where(_another.c.open_component_id == t.outage.c.component_id)
        ),
    )
)


def stopped_services(connection: Connection, now: datetime) -> frozenset[int]:
    """Give the ids of services that an outage makes stand still at `now`.

    Work whose hour has come counts, as in outages_of, though no station has begun it yet.
    """
    return frozenset(row[0] for row in _STOPPED_NOW(connection, now=now))


def ready_words_of(connection: Connection) -> tuple[ReadyWord, ...]:
    """Give the office's own ready sentences in their order; none where it never wrote any."""
    rows = connection.execute(select(t.ready_word).order_by(t.ready_word.c.position))
    return tuple(
        ReadyWord(
            text_of(row, "text"),
            OutageState(row.state) if row.state else None,
            Severity(row.severity) if row.severity else None,
        )
        for row in rows
    )


def outages_of(
    connection: Connection,
    services: dict[int, Service],
    where: Any,
    now: datetime | None = None,
) -> list[Outage]:
    """Give the outages that fit `where`, the latest first, with what works beside them.

    With `now`, planned work whose hour has come is given as begun, though no station has
    written that yet (actions.begin_planned_outages).
    """
    rows = connection.execute(
        select(t.outage).where(where).order_by(t.outage.c.since.desc(), t.outage.c.id.desc())
    ).all()
    if not rows:
        return []
    ids = [row.id for row in rows]
    components = components_of(connection)
    affected: dict[int, set[int]] = {i: set() for i in ids}
    for link in connection.execute(
        select(t.outage_service).where(t.outage_service.c.outage_id.in_(ids))
    ):
        affected[link.outage_id].add(link.service_id)
    updates: dict[int, list[OutageUpdate]] = {i: [] for i in ids}
    for row in connection.execute(
        select(t.outage_update)
        .where(t.outage_update.c.outage_id.in_(ids))
        .order_by(t.outage_update.c.at, t.outage_update.c.id)
    ):
        updates[row.outage_id].append(
            OutageUpdate(
                row.at,
                OutageState(row.state),
                text_of(row, "text"),
                row.next_word_at,
                row.officer,
                Severity(row.severity),
                row.expected_from,
                row.expected_until,
            )
        )
    begun = _begun(rows, now)
    # A service is said to work only if no other open outage stops it.
    stopped_by = {(row[0], row[1]) for row in _STOPPED(connection)} | {
        (service_id, row.id)
        for row in rows
        if row.id in begun and row.severity == Severity.STOPPED
        for service_id in affected[row.id]
    }
    stopped = {service_id for service_id, _ in stopped_by}
    return [
        Outage(
            id=row.id,
            component=components[row.component_id],
            title=text_of(row, "title"),
            cause=text_of(row, "cause"),
            advice=text_of(row, "advice"),
            state=OutageState.CAUSE_KNOWN if row.id in begun else OutageState(row.state),
            since=row.since,
            affected=tuple(s for s in services.values() if s.id in affected[row.id]),
            working=tuple(
                s
                for s in services.values()
                if s.active and s.id not in affected[row.id] and s.id not in stopped
            ),
            expected_from=row.expected_from,
            expected_until=row.expected_until,
            last_word_at=row.last_word_at,
            next_word_at=row.planned_until if row.id in begun else row.next_word_at,
            resolved_at=row.resolved_at,
            updates=tuple(updates[row.id]),
            severity=Severity(row.severity),
            planned_from=row.planned_from,
            planned_until=row.planned_until,
            also_stopped=tuple(
                s
                for s in services.values()
                if s.id in affected[row.id]
                and any(i == s.id and by != row.id for i, by in stopped_by)
            ),
        )
        for row in rows
    ]


def _begun(rows: Sequence[Any], now: datetime | None) -> frozenset[int]:
    """Give the planned work whose hour has come, unless another notice is open about it."""
    open_ones = {row.open_component_id for row in rows}
    return frozenset(
        row.id
        for row in rows
        if now is not None
        and row.state == OutageState.PLANNED
        and row.planned_from <= now
        and row.component_id not in open_ones
    )
