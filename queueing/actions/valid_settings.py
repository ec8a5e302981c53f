"""What an office's settings must be; a wrong one is named with its remedy."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, func, select

from queueing.actions.outage_settings import check_ready_words
from queueing.actions.valid_hours import check_hours
from queueing.actions.valid_limits import check_item, check_no_overlap, check_quota
from queueing.actions.valid_names import check_name as check_name
from queueing.actions.valid_names import check_names as check_names
from queueing.actions.valid_printing import check_follow_address, check_logo
from queueing.calendar import calendar_for
from queueing.errors import BadSetting, TicketsPending
from queueing.model import Counter, Office, Service
from queueing.numbering import READ_AS_DIGITS
from queueing.probing.valid import check_probe, check_rules
from queueing.service_shares import LEAST, MOST
from queueing.services import SERVICE_ICONS
from queueing.store import tables as t

if TYPE_CHECKING:
    from queueing.actions.office import OfficeData

MAX_COUNTER = 99
MAX_RETURN_MINUTES = 1440
"""A day: on the next one there are new numbers."""
HEARD_WITHIN = timedelta(days=1)
WEEKDAYS = frozenset(range(1, 8))


def check_all(data: OfficeData) -> None:
    """Raise BadSetting unless the data of a new office fit together."""
    # What names must be is known here, so that module stands on this one.
    # Here, because they check names as everybody does.
    from queueing.actions.neighbours import check_neighbour
    from queueing.actions.own_status import check_own_status
    from queueing.actions.valid_calendar import check_calendar

    check_office(data.office)
    if data.logo is not None:
        check_logo(data.logo)
    for service in data.services:
        check_service(service)
        check_hours(service, calendar_for(data.office, data.periods, data.days))
    for counter in data.counters:
        check_counter(counter)
    check_calendar(data.periods, data.days)
    if data.status.code or data.status.places:
        check_own_status(data.status)
    for neighbour in data.neighbours:
        check_neighbour(neighbour)
    for quota in data.quotas:
        check_quota(quota)
        check_no_overlap(quota, (q for q in data.quotas if q is not quota))
    for item in data.stock:
        check_item(item)
    _only_once("stock.code", (item.code for item in data.stock))
    _only_once("service.prefix", (s.prefix for s in data.services))
    _only_once("counter.number", (str(c.number) for c in data.counters))
    _only_once("component.code", (c.code for c in data.components))
    check_ready_words(data.ready_words)
    for probe in data.probes:
        check_probe(probe)
    check_rules(data.trouble_rules)


def _only_once(field: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise BadSetting(field, f"{value} is there twice", "give each its own")
        seen.add(value)


def check_office(office: Office) -> None:
    """Raise BadSetting unless the office's own settings can be used."""
    check_name(office.name, "office.name")
    try:
        ZoneInfo(office.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadSetting(
            "office.time_zone", f"{office.time_zone!r} is no time zone", "write Asia/Jakarta"
        ) from error
    for field in (
        *("priority_share", "ordinary_share", "min_calls_before_skip"),
        *("next_word_minutes", "reminder_minutes"),
    ):
        if getattr(office, field) < 1:
            raise BadSetting(f"office.{field}", "is below 1", "write a whole number from 1")
    check_return_minutes(office.return_minutes)
    check_week(office.opens_at, office.closes_at, office.working_days)
    check_follow_address(office.follow_address)


def check_week(opens_at: time, closes_at: time, working_days: frozenset[int]) -> None:
    """Raise BadSetting unless the ordinary week has a day, and each opens before it closes."""
    if opens_at >= closes_at:
        raise BadSetting("office.closes_at", "is not after opening", "write a later time")
    if not working_days or not working_days <= WEEKDAYS:
        raise BadSetting(
            "office.working_days", "are no weekdays", "write numbers from 1 (Monday) to 7"
        )


def check_return_minutes(minutes: int) -> None:
    """Raise BadSetting unless who missed the call can come back for so long."""
    if not 1 <= minutes <= MAX_RETURN_MINUTES:
        raise BadSetting(
            "office.return_minutes",
            f"{minutes} is no such time",
            f"write 1 to {MAX_RETURN_MINUTES} minutes",
        )


def check_nobody_pending(connection: Connection, now: datetime) -> None:
    """Raise TicketsPending while numbers of a kiosk that was cut off wait to be merged.

    They were given by the settings of before. A kiosk of which nothing was heard for a day
    holds up nobody.
    """
    presence = t.station_presence
    moment: Any = now if connection.dialect.name == "sqlite" else func.clock_timestamp()
    row = connection.execute(
        select(t.station.c.name, presence.c.pending)
        .join(t.station, t.station.c.id == presence.c.station_id)
        .where(presence.c.pending > 0, presence.c.seen_at > moment - HEARD_WITHIN)
        .limit(1)
    ).first()
    if row is not None:
        raise TicketsPending(
            f"{row.pending} tickets of {row.name!r} wait to be merged",
            "wait until they are",
            row.pending,
        )


def check_prefix(prefix: str) -> None:
    """Raise BadSetting unless the prefix is one letter that is not read as a digit."""
    if len(prefix) != 1 or not ("A" <= prefix <= "Z"):
        raise BadSetting("service.prefix", f"{prefix!r} is no letter", "write one letter A to Z")
    if prefix in READ_AS_DIGITS:
        raise BadSetting(
            "service.prefix", f"{prefix} is read as a digit", "choose another letter than I O Q Z"
        )


def check_service(service: Service) -> None:
    """Raise BadSetting unless what a service says of itself can be used."""
    check_names(service.name, "service.name")
    check_prefix(service.prefix)
    if service.icon and service.icon not in SERVICE_ICONS:
        raise BadSetting(
            "service.icon",
            f"{service.icon!r} of service {service.prefix} is no picture",
            f"write none, or one of {', '.join(SERVICE_ICONS)}",
        )


def check_counter(counter: Counter) -> None:
    """Raise BadSetting unless a counter can be called, has a name, and weighs what it serves."""
    if not 1 <= counter.number <= MAX_COUNTER:
        raise BadSetting(
            "counter.number", f"{counter.number}", f"write a number from 1 to {MAX_COUNTER}"
        )
    check_name(counter.name, "counter.name")
    weighed = [service_id for service_id, _ in counter.weights]
    if not counter.service_ids.issuperset(weighed) or len(set(weighed)) < len(weighed):
        raise BadSetting(
            "counter.weights",
            f"counter {counter.number} weighs a service twice, or one it does not serve",
            "give each of its services one weight",
        )
    for _, weight in counter.weights:
        if not LEAST <= weight <= MOST:
            raise BadSetting(
                "counter.weights",
                f"{weight} at counter {counter.number} is no weight",
                f"write {LEAST}, as often as others, to {MOST}",
            )
