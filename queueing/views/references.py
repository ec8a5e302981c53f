"""What a person is told who asks by a reference number whether the card is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, func, select

from queueing.errors import BadSetting
from queueing.model import Office, Service
from queueing.quota import day_quota, expected_days
from queueing.references import reference_of
from queueing.stock import EntryState, ReferenceAnswer
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.limit_rows import limits_on, opens_of
from queueing.store.rows import office_of, services_of

Expecting = Callable[[int], tuple[date, date] | None]
ENTRIES_SHOWN = 200


def reference_answers(
    store: Store, *, reference: str, now: datetime
) -> tuple[ReferenceAnswer, ...]:
    """Tell where a reference number stands, on each list that has it; none when none has.

    Asking leaves no trace. What can be no reference number is on no list.
    """
    try:
        written = reference_of(reference)
    except BadSetting:
        return ()
    with damage_told(store.place), store.read() as connection:
        entry, batch = t.waiting_entry, t.invitation_batch
        rows = connection.execute(
            select(entry, batch.c.day.label("batch_day"))
            .outerjoin(batch, batch.c.id == entry.c.batch_id)
            .where(entry.c.reference == written, entry.c.state != EntryState.WITHDRAWN.value)
            .order_by(entry.c.service_id)
        ).all()
        if not rows:
            return ()
        office, services = office_of(connection), services_of(connection)
        return tuple(
            _answer(connection, office, services[row.service_id], row, now) for row in rows
        )


def _answer(
    connection: Connection, office: Office, service: Service, row: Row[Any], now: datetime
) -> ReferenceAnswer:
    state = EntryState(row.state)
    answer = ReferenceAnswer(row.reference, service.id, service.name, state)
    if state in (EntryState.INVITED, EntryState.COME):
        return replace(answer, invited_for=row.batch_day)
    if state is not EntryState.WAITING:
        return answer
    entry = t.waiting_entry
    ahead = connection.execute(
        select(func.count()).where(
            entry.c.service_id == service.id,
            entry.c.state == EntryState.WAITING.value,
            (entry.c.place_at < row.place_at)
            | ((entry.c.place_at == row.place_at) & (entry.c.id < row.id)),
        )
    ).scalar_one()
    place = int(ahead) + 1
    days = _expecting(connection, office, service.id, now)(place)
    first, last = days if days is not None else (None, None)
    return replace(answer, place=place, first_day=first, last_day=last)


def next_waiting(
    connection: Connection, service_id: int, now: datetime
) -> tuple[ReferenceAnswer, ...]:
    """Give the first who wait on a list, by place, with the days they may expect."""
    entry = t.waiting_entry
    office, service = office_of(connection), services_of(connection)[service_id]
    expected = _expecting(connection, office, service_id, now)
    found = connection.execute(
        select(entry.c.reference)
        .where(entry.c.service_id == service_id, entry.c.state == EntryState.WAITING.value)
        .order_by(entry.c.place_at, entry.c.id)
        .limit(ENTRIES_SHOWN)
    ).scalars()
    return tuple(
        ReferenceAnswer(
            reference,
            service.id,
            service.name,
            EntryState.WAITING,
            place,
            None,
            *(expected(place) or (None, None)),
        )
        for place, reference in enumerate(found, 1)
    )


def _expecting(connection: Connection, office: Office, service_id: int, now: datetime) -> Expecting:
    """Give what tells the first and last day that a place may expect."""
    today = now.astimezone(ZoneInfo(office.time_zone)).date()
    limits = limits_on(connection, office, today, now)
    taken = _invited_days(connection, service_id, today)
    items = [item for item, _ in limits.items_for(service_id)]
    quotas = limits.quotas_for(service_id)

    def a_day(day: date) -> int | None:
        a_day_holds = [item.daily_capacity for item in items if item.daily_capacity is not None]
        of_quota = day_quota(quotas, day)
        if of_quota is not None:
            a_day_holds.append(of_quota)
        return max(0, min(a_day_holds) - taken.get(day, 0)) if a_day_holds else None

    free = [
        item.on_hand - claim.open_all - claim.invited_all
        for item, claim in limits.items_for(service_id)
        if item.on_hand is not None
    ]
    opens, on_hand = cache(opens_of(connection, office)), min(free, default=None)
    return lambda place: expected_days(place, today, a_day, on_hand, opens)


def _invited_days(connection: Connection, service_id: int, today: date) -> dict[date, int]:
    entry, batch = t.waiting_entry, t.invitation_batch
    rows = connection.execute(
        select(batch.c.day, func.count())
        .join(entry, entry.c.batch_id == batch.c.id)
        .where(
            entry.c.service_id == service_id,
            entry.c.state == EntryState.INVITED.value,
            batch.c.day > today,
        )
        .group_by(batch.c.day)
    )
    return {row[0]: int(row[1]) for row in rows}
