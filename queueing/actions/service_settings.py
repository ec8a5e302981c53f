"""A service is changed or added: names, prefix, texts, and what it needs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from queueing.actions import valid_settings
from queueing.actions.changes import changes
from queueing.actions.own_hours import write_hours
from queueing.actions.recording import done_before, record
from queueing.actions.valid_hours import check_hours
from queueing.calendar import service_day
from queueing.errors import BadSetting, NotFound
from queueing.model import Actor, Service
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.outage_rows import components_of
from queueing.store.rows import office_of, services_of, text_columns

SERVICE_TEXTS = ("name", "requirements", "procedure", "duration", "fee", "product", "complaints")


def save_service(
    store: Store, *, service: Service, actor: Actor, request_id: str, now: datetime
) -> Service:
    """Change a service, or add one (id 0); give it as it is stored.

    Raises BadSetting for an empty name or a prefix that is taken, not one letter A-Z, read as
    a digit, or on today's tickets of another service: two people would hold the same number;
    for a picture there is none of, and hours that are not within the office's.
    Raises NotFound for an id or component code that does not exist, TicketsPending while
    numbers of a cut-off kiosk wait to be merged.
    """
    valid_settings.check_service(service)
    with store.write() as connection:
        if done_before(connection, request_id, "save_service") is not None:
            return _service_by_prefix(connection, service.prefix)
        valid_settings.check_nobody_pending(connection, now)
        known = services_of(connection)
        if service.id and service.id not in known:
            raise NotFound(f"service {service.id}")
        if any(s.prefix == service.prefix and s.id != service.id for s in known.values()):
            raise BadSetting(
                "service.prefix", f"{service.prefix} is taken", "choose another letter"
            )
        _refuse_prefix_of_today(connection, service, now)
        check_hours(service, calendar_of(connection, office_of(connection)))
        write_service(connection, service, service.id or None, exists=bool(service.id))
        record(
            connection,
            "save_service",
            actor=actor,
            request_id=request_id,
            now=now,
            details={
                "prefix": service.prefix,
                "name": service.name.id,
                "active": service.active,
                "changes": changes(known.get(service.id), service),
            },
        )
        return _service_by_prefix(connection, service.prefix)


def _refuse_prefix_of_today(connection: Connection, service: Service, now: datetime) -> None:
    today = service_day(now, office_of(connection).time_zone)
    held = connection.execute(
        select(t.ticket.c.id)
        .where(
            t.ticket.c.line_day == today,
            t.ticket.c.issue_service_id != service.id,
            # A prefix is one letter; what follows may be the letters of a series.
            t.ticket.c.label.startswith(service.prefix),
        )
        .limit(1)
    ).first()
    if held is not None:
        raise BadSetting(
            "service.prefix",
            f"{service.prefix} is on tickets of another service today",
            "choose another letter, or change it tomorrow",
        )


def _service_by_prefix(connection: Connection, prefix: str) -> Service:
    return next(s for s in services_of(connection).values() if s.prefix == prefix)


def write_service(
    connection: Connection, service: Service, service_id: int | None, *, exists: bool = False
) -> None:
    """Write a checked service and what it needs; raises NotFound for an unknown component."""
    values: dict[str, Any] = {
        "office_id": t.OFFICE_ID,
        "prefix": service.prefix,
        "position": service.position,
        "active": service.active,
        "instead_service_id": service.instead_id,
        "icon": service.icon,
    }
    for name in SERVICE_TEXTS:
        values |= text_columns(name, getattr(service, name))
    if exists:
        connection.execute(update(t.service).where(t.service.c.id == service_id).values(values))
        connection.execute(
            delete(t.service_component).where(t.service_component.c.service_id == service_id)
        )
    else:
        if service_id:
            values["id"] = service_id
        service_id = connection.execute(
            insert(t.service).values(values).returning(t.service.c.id)
        ).scalar_one()
    assert service_id is not None, "of a service that exists the id is given"
    write_hours(connection, service_id, service.hours)
    codes = {c.code: c.id for c in components_of(connection).values()}
    for code in sorted(service.components):
        if code not in codes:
            raise NotFound(f"component {code!r}")
        connection.execute(
            insert(t.service_component).values(service_id=service_id, component_id=codes[code])
        )
