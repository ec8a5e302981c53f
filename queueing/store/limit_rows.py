"""Limits and what counts against them, as the rows say: quotas, stock, people promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Date, bindparam, case, exists, func, literal, or_, select

from queueing.calendar import hours_on
from queueing.model import Office, TicketState
from queueing.opening_days import Calendar
from queueing.quota import ItemCount, ServiceCount, left, slot_at, slots_on
from queueing.stock import EntryState, Left, Quota, StockItem
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared, PreparedRows
from queueing.store.rows import text_of

#: People who will still use what their service uses up; a skipped one while the way back is open.
_PROMISED = (
    TicketState.WAITING,
    TicketState.TRANSFERRED,
    TicketState.CALLED,
    TicketState.SERVING,
    TicketState.PARKED,
)

_ANY = Prepared(
    select(
        exists(select(t.quota.c.id)),
        exists(
            select(t.stock_item.c.id).where(
                or_(t.stock_item.c.on_hand.is_not(None), t.stock_item.c.daily_capacity.is_not(None))
            )
        ),
    )
)
_QUOTAS = PreparedRows(select(t.quota).order_by(t.quota.c.id))
_ITEMS = PreparedRows(select(t.stock_item).order_by(t.stock_item.c.id))
_USES = Prepared(select(t.service_stock.c.stock_item_id, t.service_stock.c.service_id))


def quotas_of(connection: Connection) -> tuple[Quota, ...]:
    """Give every quota."""
    return tuple(
        Quota(row.id, row.service_id, row.amount, row.weekday, row.begins_at, row.ends_at)
        for row in _QUOTAS(connection)
    )


def stock_of(connection: Connection) -> tuple[StockItem, ...]:
    """Give every item of the stock."""
    uses: dict[int, set[int]] = {}
    for item_id, service_id in _USES(connection):
        uses.setdefault(item_id, set()).add(service_id)
    return tuple(
        StockItem(
            id=row.id,
            code=row.code,
            name=text_of(row, "name"),
            service_ids=frozenset(uses.get(row.id, ())),
            daily_capacity=row.daily_capacity,
            low_at=row.low_at,
            on_hand=row.on_hand,
        )
        for row in _ITEMS(connection)
    )


_day = bindparam("day", type_=Date)
_ISSUED = Prepared(
    select(t.ticket.c.issue_service_id, func.count())
    .where(
        t.ticket.c.office_id == t.OFFICE_ID,
        t.ticket.c.service_day == _day,
        t.ticket.c.state != literal(TicketState.CANCELLED.value),
    )
    .group_by(t.ticket.c.issue_service_id)
)
_IN_SLOT = Prepared(
    select(func.count()).where(
        t.ticket.c.office_id == t.OFFICE_ID,
        t.ticket.c.service_day == _day,
        t.ticket.c.issue_service_id == bindparam("service_id"),
        t.ticket.c.state != literal(TicketState.CANCELLED.value),
        t.ticket.c.issued_at >= bindparam("begins", type_=UtcMoment),
        t.ticket.c.issued_at < bindparam("ends", type_=UtcMoment),
    )
)


def _sum(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_served = t.ticket.c.state == literal(TicketState.SERVED.value)
_today = t.ticket.c.line_day == _day
_CLAIMS = Prepared(
    select(
        t.service_stock.c.stock_item_id,
        _sum(_today & ~_served),
        _sum(_today & _served),
        _sum(~_served),
    )
    .join(t.ticket, t.ticket.c.service_id == t.service_stock.c.service_id)
    .where(
        t.ticket.c.line_day >= _day,
        or_(
            t.ticket.c.state.in_([literal(state.value) for state in _PROMISED]),
            _served,
            (t.ticket.c.state == literal(TicketState.SKIPPED.value))
            & (t.ticket.c.return_until > bindparam("now", type_=UtcMoment)),
        ),
    )
    .group_by(t.service_stock.c.stock_item_id)
)
_INVITED = Prepared(
    select(
        t.waiting_entry.c.service_id,
        _sum(t.invitation_batch.c.day == _day),
        func.count(),
    )
    .join(t.invitation_batch, t.invitation_batch.c.id == t.waiting_entry.c.batch_id)
    .where(
        t.waiting_entry.c.state == literal(EntryState.INVITED.value),
        t.invitation_batch.c.day >= bindparam("first_day", type_=Date),
    )
    .group_by(t.waiting_entry.c.service_id)
)


@dataclass(frozen=True)
class Limits:
    """All that limits an office's services, and what counts against it on one day."""

    quotas: tuple[Quota, ...]
    items: tuple[StockItem, ...]
    counts: dict[int, ServiceCount]
    claims: dict[int, ItemCount]

    def quotas_for(self, service_id: int) -> list[Quota]:
        """Give the quotas of a service."""
        return [quota for quota in self.quotas if quota.service_id == service_id]

    def items_for(self, service_id: int) -> list[tuple[StockItem, ItemCount]]:
        """Give what a service uses up, with the claims on it."""
        return [
            (item, self.claims.get(item.id, ItemCount()))
            for item in self.items
            if service_id in item.service_ids
        ]

    def count_for(self, service_id: int) -> ServiceCount:
        """Give the numbers of a service."""
        return self.counts.get(service_id, ServiceCount())


def opens_of(connection: Connection, office: Office) -> Callable[[date], datetime | None]:
    """Give what tells when the office opens on a day; it reads the calendar when it is asked."""
    read: list[Calendar] = []

    def opens(day: date) -> datetime | None:
        if not read:
            read.append(calendar_of(connection, office))
        return hours_on(read[0], day).opens_at

    return opens


def limits_on(connection: Connection, office: Office, day: date, now: datetime) -> Limits:
    """Read the limits and what counts against them on a day, today or one to come.

    Blanks are claimed by everybody from the day of `now` on.
    """
    zone = ZoneInfo(office.time_zone)
    today = now.astimezone(zone).date()
    quotas, items = quotas_of(connection), stock_of(connection)
    issued = dict(_ISSUED(connection, day=day))
    invited = {
        service_id: (int(of_day), int(all_days))
        for service_id, of_day, all_days in _INVITED(connection, day=day, first_day=min(day, today))
    }
    counts: dict[int, ServiceCount] = {}
    for service_id in {quota.service_id for quota in quotas} | set(invited):
        mine = [quota for quota in quotas if quota.service_id == service_id]
        slot = slot_at(slots_on(mine, day, zone), now)
        in_slot = 0
        if slot is not None:
            in_slot = _IN_SLOT(
                connection, day=day, service_id=service_id, begins=slot.begins_at, ends=slot.ends_at
            )[0][0]
        counts[service_id] = ServiceCount(
            issued.get(service_id, 0), in_slot, invited.get(service_id, (0, 0))[0]
        )
    claims = _claims(connection, items, invited, day, today, now) if items else {}
    return Limits(quotas, items, counts, claims)


def _claims(
    connection: Connection,
    items: tuple[StockItem, ...],
    invited: dict[int, tuple[int, int]],
    day: date,
    today: date,
    now: datetime,
) -> dict[int, ItemCount]:
    of_day = {row[0]: row[1:] for row in _CLAIMS(connection, day=day, now=now)}
    ever = (
        of_day
        if day == today
        else {row[0]: row[1:] for row in _CLAIMS(connection, day=today, now=now)}
    )
    found = {}
    for item in items:
        open_today, served, _ = of_day.get(item.id, (0, 0, 0))
        called = [invited.get(service_id, (0, 0)) for service_id in item.service_ids]
        found[item.id] = ItemCount(
            open_today=int(open_today),
            served_today=int(served),
            open_all=int(ever.get(item.id, (0, 0, 0))[2]),
            invited_today=sum(each[0] for each in called),
            invited_all=sum(each[1] for each in called),
        )
    return found


def left_of(
    connection: Connection, office: Office, now: datetime, service_id: int | None = None
) -> dict[int, Left]:
    """Tell how many numbers are left, of every limited service or of one.

    Where nothing is limited it costs one small question.
    """
    if not any(_ANY(connection)[0]):
        return {}
    zone = ZoneInfo(office.time_zone)
    limits = limits_on(connection, office, now.astimezone(zone).date(), now)
    wanted = {quota.service_id for quota in limits.quotas}
    wanted |= {each for item in limits.items for each in item.service_ids}
    if service_id is not None:
        wanted &= {service_id}
    opens = opens_of(connection, office)
    found = {
        each: left(
            limits.quotas_for(each),
            limits.items_for(each),
            limits.count_for(each),
            now,
            zone,
            opens,
        )
        for each in sorted(wanted)
    }
    return {each: amount for each, amount in found.items() if amount is not None}


_BULK = PreparedRows(
    select(t.ticket.c.issued_at)
    .join(t.station, t.station.c.id == t.ticket.c.station_id)
    .where(
        t.ticket.c.office_id == t.OFFICE_ID,
        t.ticket.c.service_day == _day,
        t.ticket.c.issue_service_id == bindparam("service_id"),
        t.ticket.c.station_id == bindparam("station_id"),
        t.ticket.c.issued_at > bindparam("since", type_=UtcMoment),
        or_(
            t.station.c.bulk_lifted_at.is_(None),
            t.ticket.c.issued_at > t.station.c.bulk_lifted_at,
        ),
    )
    .order_by(t.ticket.c.issued_at.desc())
)


def lately_taken(
    connection: Connection, day: date, service_id: int, station_id: int, since: datetime
) -> list[datetime]:
    """Give when numbers of a service were taken at a kiosk after `since`, latest first.

    Those before an officer lifted the limit there do not count.
    """
    rows = _BULK(connection, day=day, service_id=service_id, station_id=station_id, since=since)
    return [row.issued_at for row in rows]
