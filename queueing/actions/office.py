"""A new office is set up from its data, and renamed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from queueing.actions import valid_settings
from queueing.actions.calendar import write_calendar
from queueing.actions.counter_settings import write_counter
from queueing.actions.limits import write_limits
from queueing.actions.neighbours import write_neighbour
from queueing.actions.outage_settings import write_ready_words, write_template
from queueing.actions.own_status import write_own_status
from queueing.actions.probes import insert_probe, rules_row
from queueing.actions.recording import done_before, record
from queueing.actions.service_settings import write_service
from queueing.errors import BadSetting
from queueing.model import Actor, Component, Counter, Office, OutageTemplate, ReadyWord, Service
from queueing.neighbours import TELLS_NOBODY, Neighbour, OwnStatus
from queueing.opening_days import CalendarDay, Period
from queueing.probes import Probe
from queueing.probing.rules import DEFAULT_RULES, TroubleRules
from queueing.stock import Quota, StockItem
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.own_ids import count_on
from queueing.store.rows import office_of, text_columns

MAX_SHARE = 99


@dataclass(frozen=True, slots=True)
class OfficeData:
    """All a new office starts with; ids inside are its own and are given anew by the database."""

    office: Office
    components: tuple[Component, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    templates: tuple[OutageTemplate, ...]
    ready_words: tuple[ReadyWord, ...] = ()
    periods: tuple[Period, ...] = ()
    days: tuple[CalendarDay, ...] = ()
    status: OwnStatus = TELLS_NOBODY
    neighbours: tuple[Neighbour, ...] = ()
    quotas: tuple[Quota, ...] = ()
    stock: tuple[StockItem, ...] = ()
    probes: tuple[Probe, ...] = ()
    trouble_rules: TroubleRules = DEFAULT_RULES
    logo: bytes | None = None
    """A PNG for tickets, None for none."""


def set_up_office(store: Store, data: OfficeData) -> bool:
    """Fill a new database; give False and change nothing when it holds an office already.

    Raises BadSetting when the data do not fit together.
    """
    valid_settings.check_all(data)
    with store.write() as connection:
        if connection.execute(select(t.office.c.id)).first() is not None:
            return False
        connection.execute(insert(t.office).values(_office_row(data.office) | {"logo": data.logo}))
        for component in data.components:
            connection.execute(
                insert(t.component).values(
                    id=component.id,
                    code=component.code,
                    kind=component.kind,
                    **text_columns("name", component.name),
                )
            )
        for service in data.services:
            write_service(connection, service, service.id)
        for counter in data.counters:
            write_counter(connection, counter, counter.id)
        for template in data.templates:
            write_template(connection, template)
        write_ready_words(connection, data.ready_words)
        write_calendar(connection, data.periods, data.days)
        if data.status.code or data.status.places:
            write_own_status(connection, data.status)
        for neighbour in data.neighbours:
            write_neighbour(connection, neighbour)
        write_limits(connection, data.quotas, data.stock)
        for probe in data.probes:
            insert_probe(connection, probe)
        connection.execute(update(t.office).values(rules_row(data.trouble_rules)))
        count_on(connection)
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
        "code": office.code,
        "return_minutes": office.return_minutes,
        "reminder_minutes": office.reminder_minutes,
        "last_ticket_rule": office.last_ticket_rule,
        "bulk_limit": office.bulk_limit,
        "bulk_seconds": office.bulk_seconds,
    }


def set_office_name(
    store: Store, *, name: str, actor: Actor, request_id: str, now: datetime
) -> Office:
    """Rename the office; raises BadSetting, TicketsPending."""
    valid_settings.check_name(name, "office.name")
    with store.write() as connection:
        if done_before(connection, request_id, "set_office_name") is None:
            valid_settings.check_nobody_pending(connection, now)
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


def set_calling_rule(
    store: Store,
    *,
    priority_share: int,
    ordinary_share: int,
    min_calls_before_skip: int,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Office:
    """Set how priority and ordinary people share the calls, and how often one is called before
    a skip; counters go on in their cycle. Raises BadSetting outside 1 to 99.
    """
    kind = "set_calling_rule"
    wanted = {
        "priority_share": priority_share,
        "ordinary_share": ordinary_share,
        "min_calls_before_skip": min_calls_before_skip,
    }
    for field, value in wanted.items():
        if not 1 <= value <= MAX_SHARE:
            raise BadSetting(f"office.{field}", f"{value}", f"write 1 to {MAX_SHARE}")
    with store.write() as connection:
        if done_before(connection, request_id, kind) is None:
            before = office_of(connection)
            connection.execute(update(t.office).values(wanted))
            details = {"from": {field: getattr(before, field) for field in wanted}, "to": wanted}
            record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
        return office_of(connection)
