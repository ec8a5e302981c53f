"""No more numbers of a service are given today, and the stop is lifted."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update

from queueing.actions.recording import done_before, record
from queueing.calendar import service_day
from queueing.errors import NotFound
from queueing.model import Actor
from queueing.states import StopReason
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import office_of, services_of


def stop_issuing(
    store: Store,
    *,
    service_ids: Collection[int],
    actor: Actor,
    request_id: str,
    now: datetime,
    reason: StopReason = StopReason.OFFICER,
) -> frozenset[int]:
    """Give no more numbers of these services today; who has one keeps it.

    Gives the ids of all services stopped today. Raises NotFound for an unknown service.
    """
    with store.write() as connection:
        today = _today(connection, now)
        if done_before(connection, request_id, "stop_issuing") is None:
            unknown = set(service_ids) - set(services_of(connection))
            if unknown:
                raise NotFound(f"services {sorted(unknown)}")
            for service_id in sorted(set(service_ids) - _stopped(connection, today)):
                connection.execute(
                    insert(t.issuing_stop).values(
                        service_id=service_id,
                        day=today,
                        at=now,
                        reason=reason.value,
                        officer=actor.officer,
                    )
                )
            _record(connection, "stop_issuing", service_ids, actor, request_id, now, reason)
        return _stopped(connection, today)


def lift_issuing_stop(
    store: Store,
    *,
    service_ids: Collection[int],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> frozenset[int]:
    """Give numbers of these services again; gives the ids of those still stopped today."""
    with store.write() as connection:
        today = _today(connection, now)
        if done_before(connection, request_id, "lift_issuing_stop") is None:
            connection.execute(
                update(t.issuing_stop)
                .where(_holds(today), t.issuing_stop.c.service_id.in_(service_ids))
                .values(lifted_at=now)
            )
            _record(connection, "lift_issuing_stop", service_ids, actor, request_id, now)
        return _stopped(connection, today)


def _today(connection: Connection, now: datetime) -> date:
    return service_day(now, office_of(connection).time_zone)


def _holds(today: date) -> ColumnElement[bool]:
    return and_(t.issuing_stop.c.day == today, t.issuing_stop.c.lifted_at.is_(None))


def _stopped(connection: Connection, today: date) -> frozenset[int]:
    rows = connection.execute(select(t.issuing_stop.c.service_id).where(_holds(today)))
    return frozenset(rows.scalars())


def _record(
    connection: Connection,
    kind: str,
    service_ids: Collection[int],
    actor: Actor,
    request_id: str,
    now: datetime,
    reason: StopReason | None = None,
) -> None:
    details: dict[str, Any] = {"services": sorted(service_ids)}
    if reason is not None:
        details["reason"] = reason.value
    record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
