"""The office is set up and changed: name, services, counters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from queueing.actions import valid_settings
from queueing.actions.recording import done_before, record
from queueing.calendar import service_day
from queueing.errors import BadSetting, NotFound
from queueing.model import Actor, Component, Counter, Office, OutageTemplate, Service
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import (
    components_of,
    counters_of,
    office_of,
    services_of,
    text_columns,
)

SERVICE_TEXTS = (
    "name",
    "requirements",
    "procedure",
    "duration",
    "fee",
    "product",
    "complaints",
)


@dataclass(frozen=True, slots=True)
class OfficeData:
    """All a new office starts with; ids inside are its own and are given anew by the database."""

    office: Office
    components: tuple[Component, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    templates: tuple[OutageTemplate, ...]


def set_up_office(store: Store, data: OfficeData) -> bool:
    """Fill a new database; give False and change nothing when it holds an office already.

    Raises BadSetting when the data do not fit together.
    """
    valid_settings.check_all(data)
    with store.write() as connection:
        if connection.execute(select(t.office.c.id)).first() is not None:
            return False
        connection.execute(insert(t.office).values(_office_row(data.office)))
        for component in data.components:
            connection.execute(
                insert(t.component).values(
                    id=component.id,
                    code=component.code,
                    **text_columns("name", component.name),
                )
            )
        for service in data.services:
            _write_service(connection, service, service.id)
        for counter in data.counters:
            _write_counter(connection, counter, counter.id)
        for template in data.templates:
            texts: dict[str, str] = {}
            for name in ("title", "cause", "advice"):
                texts |= text_columns(name, getattr(template, name))
            connection.execute(
                insert(t.outage_template).values(component_id=template.component.id, **texts)
            )
    return True


def _office_row(office: Office) -> dict[str, Any]:
    return {
        "id": t.OFFICE_ID,
        "name": office.name,
        "time_zone": office.time_zone,
        "zone_label": office.zone_label,
        "opens_at": office.opens_at,
        "closes_at": office.closes_at,
        "working_days": "".join(str(day) for day in sorted(office.working_days)),
        "priority_share": office.priority_share,
        "ordinary_share": office.ordinary_share,
        "min_calls_before_skip": office.min_calls_before_skip,
        "next_word_minutes": office.next_word_minutes,
        "follow_address": office.follow_address,
    }


def set_office_name(
    store: Store, *, name: str, actor: Actor, request_id: str, now: datetime
) -> Office:
    """Rename the office; raises BadSetting."""
    valid_settings.check_name(name, "office.name")
    with store.write() as connection:
        if done_before(connection, request_id, "set_office_name") is None:
            before = office_of(connection)
            connection.execute(update(t.office).values(name=name))
            record(
                connection,
                "set_office_name",
                actor=actor,
                request_id=request_id,
                now=now,
                details={"from": before.name, "to": name},
            )
        return office_of(connection)


def save_service(
    store: Store, *, service: Service, actor: Actor, request_id: str, now: datetime
) -> Service:
    """Change a service, or add one (id 0); give it as it is stored.

    Raises BadSetting for an empty name or a prefix that is taken, not one letter A-Z, read as
    a digit, or on today's tickets of another service: two people would hold the same number.
    Raises NotFound for an id or component code that does not exist.
    """
    valid_settings.check_names(service.name, "service.name")
    valid_settings.check_prefix(service.prefix)
    with store.write() as connection:
        if done_before(connection, request_id, "save_service") is not None:
            return _service_by_prefix(connection, service.prefix)
        known = services_of(connection)
        if service.id and service.id not in known:
            raise NotFound(f"service {service.id}")
        if any(s.prefix == service.prefix and s.id != service.id for s in known.values()):
            raise BadSetting(
                "service.prefix", f"{service.prefix} is taken", "choose another letter"
            )
        _refuse_prefix_of_today(connection, service, now)
        _write_service(connection, service, service.id or None, exists=bool(service.id))
        record(
            connection,
            "save_service",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"prefix": service.prefix, "name": service.name.id, "active": service.active},
        )
        return _service_by_prefix(connection, service.prefix)


def _refuse_prefix_of_today(connection: Connection, service: Service, now: datetime) -> None:
    today = service_day(now, office_of(connection).time_zone)
    held = connection.execute(
        select(t.ticket.c.id)
        .where(
            t.ticket.c.service_day == today,
            t.ticket.c.issue_service_id != service.id,
            t.ticket.c.label.startswith(f"{service.prefix}-"),
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


def _write_service(
    connection: Connection, service: Service, service_id: int | None, *, exists: bool = False
) -> None:
    values: dict[str, Any] = {
        "office_id": t.OFFICE_ID,
        "prefix": service.prefix,
        "position": service.position,
        "active": service.active,
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
    codes = {c.code: c.id for c in components_of(connection).values()}
    for code in sorted(service.components):
        if code not in codes:
            raise NotFound(f"component {code!r}")
        connection.execute(
            insert(t.service_component).values(service_id=service_id, component_id=codes[code])
        )


def save_counter(
    store: Store, *, counter: Counter, actor: Actor, request_id: str, now: datetime
) -> Counter:
    """Change a counter, or add one (id 0); give it as it is stored. Raises BadSetting, NotFound."""
    valid_settings.check_counter(counter.number, counter.name)
    with store.write() as connection:
        if done_before(connection, request_id, "save_counter") is None:
            known = counters_of(connection)
            if counter.id and counter.id not in known:
                raise NotFound(f"counter {counter.id}")
            if any(c.number == counter.number and c.id != counter.id for c in known.values()):
                raise BadSetting(
                    "counter.number", f"{counter.number} is taken", "choose another number"
                )
            _write_counter(connection, counter, counter.id or None, exists=bool(counter.id))
            record(
                connection,
                "save_counter",
                actor=actor,
                request_id=request_id,
                now=now,
                details={"number": counter.number, "name": counter.name},
            )
        return next(c for c in counters_of(connection).values() if c.number == counter.number)


def _write_counter(
    connection: Connection, counter: Counter, counter_id: int | None, *, exists: bool = False
) -> None:
    values: dict[str, Any] = {
        "office_id": t.OFFICE_ID,
        "number": counter.number,
        "name": counter.name,
        "active": counter.active,
    }
    link = t.counter_service
    if exists:
        connection.execute(update(t.counter).where(t.counter.c.id == counter_id).values(values))
        offered = link.c.service_id.in_(counter.service_ids)
        connection.execute(
            update(link)
            .where(link.c.counter_id == counter_id)
            .values(offered=offered, signed_in=and_(link.c.signed_in, offered))
        )
    else:
        values |= {"pause_reason": "", "turn": 0}
        if counter_id:
            values["id"] = counter_id
        counter_id = connection.execute(
            insert(t.counter).values(values).returning(t.counter.c.id)
        ).scalar_one()
    linked = set(
        connection.execute(
            select(link.c.service_id).where(link.c.counter_id == counter_id)
        ).scalars()
    )
    for service_id in sorted(counter.service_ids - linked):
        try:
            connection.execute(
                insert(link).values(
                    counter_id=counter_id, service_id=service_id, offered=True, signed_in=False
                )
            )
        except IntegrityError as error:
            raise NotFound(f"service {service_id}") from error
