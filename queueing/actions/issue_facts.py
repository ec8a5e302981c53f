"""What is asked when a number is taken, and what number and slip depend on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, exists, func, literal, or_, select

from queueing.errors import NotFound, ServiceClosed, StationRetired
from queueing.model import STOPPING, Actor, LocalText, OutageState, PriorityClass, Severity
from queueing.notices import announced_from
from queueing.presence import RETIRED_REMEDY
from queueing.slip_facts import OutageLine, SlipFacts
from queueing.store import tables as t
from queueing.store.prepared import Prepared
from queueing.store.rows import text_of
from queueing.waits import Wait, WaitKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """A number as it is asked for; see issue_ticket()."""

    service_id: int
    priority: PriorityClass
    language: str
    print_it: bool
    paper: bool
    code: str
    job_id: str
    actor: Actor
    request_id: str
    now: datetime
    series: str = ""
    """The letters of a kiosk that is cut off, "" for the office's own series."""
    first_request: str = ""
    """The request that the server may have done before the kiosk was cut off."""
    promise: bool = False
    """Whether the visitor was told that today may not be enough."""
    reference: str = ""
    """The reference number of somebody who is invited for today, "" for everybody else."""
    wait: Wait | None = None
    """What the visitor was told of waiting, for the slip."""

    @property
    def detached(self) -> bool:
        """Whether the kiosk is cut off from the server, so that nobody knows who waits."""
        return bool(self.series)

    def details(self) -> dict[str, object]:
        """Give what the event says."""
        said: dict[str, object] = {"priority": self.priority}
        if self.detached:
            said["detached"] = True
        if self.first_request:
            said["first_request"] = self.first_request
        return said


class Facts(NamedTuple):
    """What of service and office the number and the slip depend on, in the order of _FACTS."""

    prefix: str
    active: bool
    name_id: str
    name_jv: str
    name_en: str
    office_name: str
    time_zone: str
    zone_label: str
    follow_address: str
    priority_share: int
    ordinary_share: int
    reset_day: date | str | None
    reset_series: str
    outages: int
    station_retired_at: object
    stopped_on: date | str | None
    """The latest day on which its numbers were stopped; the driver's own value."""
    limited: int
    """Whether the service has a quota or uses something up."""
    bulk_limit: int
    bulk_seconds: int
    own_hours: int
    """Whether the service has hours of its own."""

    def series_on(self, day: date) -> str:
        """Give the series of numbers on a service day: "", or the one of a restored day."""
        # The driver's own value: SQLite keeps a date as text.
        return self.reset_series if str(self.reset_day) == str(day) else ""


_TOLD = (*sorted(STOPPING), OutageState.PLANNED)
"""States of the notices a slip tells of."""
_FACTS = Prepared(
    select(
        t.service.c.prefix,
        t.service.c.active,
        t.service.c.name_id,
        t.service.c.name_jv,
        t.service.c.name_en,
        t.office.c.name,
        t.office.c.time_zone,
        t.office.c.zone_label,
        t.office.c.follow_address,
        t.office.c.priority_share,
        t.office.c.ordinary_share,
        t.office.c.reset_day,
        t.office.c.reset_series,
        select(func.count())
        .select_from(t.outage_service.join(t.outage))
        .where(
            t.outage_service.c.service_id == t.service.c.id,
            t.outage.c.state.in_([literal(state.value) for state in _TOLD]),
        )
        .scalar_subquery(),
        select(t.station.c.retired_at)
        .where(t.station.c.id == bindparam("station_id"))
        .scalar_subquery(),
        select(func.max(t.issuing_stop.c.day))
        .where(t.issuing_stop.c.service_id == t.service.c.id, t.issuing_stop.c.lifted_at.is_(None))
        .scalar_subquery(),
        exists().where(t.quota.c.service_id == t.service.c.id)
        | exists().where(
            t.service_stock.c.service_id == t.service.c.id,
            t.stock_item.c.id == t.service_stock.c.stock_item_id,
            or_(t.stock_item.c.on_hand.is_not(None), t.stock_item.c.daily_capacity.is_not(None)),
        ),
        t.office.c.bulk_limit,
        t.office.c.bulk_seconds,
        exists().where(t.service_hours.c.service_id == t.service.c.id),
    )
    # The office before anything else: a restore shuts it first (store/copying.py).
    .select_from(t.office.join(t.service))
    .where(t.service.c.id == bindparam("service_id"))
)


def facts_of(connection: Connection, service_id: int, station_id: int) -> Facts:
    """Read what a number of the service needs.

    Raises NotFound, ServiceClosed, or StationRetired when the station gives none any more.
    """
    rows = _FACTS(connection, service_id=service_id, station_id=station_id)
    if not rows:
        raise NotFound(f"service {service_id}")
    facts = Facts._make(rows[0])
    if not facts.active:
        raise ServiceClosed(f"service {facts.prefix} takes no numbers now")
    if facts.station_retired_at is not None:
        raise StationRetired(f"station {station_id} was retired", RETIRED_REMEDY)
    return facts


def slip_facts(
    connection: Connection,
    facts: Facts,
    wanted: Wanted,
    *,
    label: str,
    people_ahead: int | None,
    issued_at: datetime,
) -> SlipFacts:
    """Give what the slip of a number says."""
    outages = _outage_lines(connection, facts, wanted) if facts.outages else ()
    told = _still_true(wanted.wait, outages)
    return SlipFacts(
        office_name=facts.office_name,
        time_zone=facts.time_zone,
        zone_label=facts.zone_label,
        label=label,
        code=wanted.code,
        service_name=LocalText(facts.name_id, facts.name_jv, facts.name_en),
        people_ahead=people_ahead,
        issued_at=issued_at,
        language=wanted.language,
        outages=outages,
        follow_address=facts.follow_address,
        detached=wanted.detached,
        promised=wanted.promise
        or _told_late(wanted.wait)
        or any(line.stands_still for line in outages),
        wait=None if told is None else told.range,
        wait_from_recovery=told is not None and told.kind is WaitKind.AFTER_RECOVERY,
    )


def _told_late(told: Wait | None) -> bool:
    """Tell whether the visitor was told that the call may come after closing."""
    return told is not None and told.after_closing


def _still_true(told: Wait | None, outages: tuple[OutageLine, ...]) -> Wait | None:
    """Give what was told of waiting, unless an outage has begun or ended since then."""
    if told is None or told.range is None:
        return None
    stopped = any(line.stands_still for line in outages)
    return told if stopped is (told.kind is WaitKind.AFTER_RECOVERY) else None


def _outage_lines(connection: Connection, facts: Facts, wanted: Wanted) -> tuple[OutageLine, ...]:
    rows = connection.execute(
        select(t.outage)
        .join(t.outage_service)
        .where(
            t.outage_service.c.service_id == wanted.service_id,
            t.outage.c.state.in_(_TOLD),
        )
        .order_by(t.outage.c.since)
    )
    return tuple(
        OutageLine(
            text_of(row, "title"),
            row.since,
            # Of work whose hour has come the next word is its end, see outages_of.
            row.planned_until if row.state == OutageState.PLANNED else row.next_word_at,
            Severity(row.severity),
            row.planned_until if row.since > wanted.now else None,
        )
        for row in rows
        if row.state != OutageState.PLANNED
        or announced_from(row.since, facts.time_zone) <= wanted.now
    )
