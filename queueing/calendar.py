"""The office's day: which service day a moment belongs to, and whether the door is open."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from queueing.model import Office, OpeningState
from queueing.snapshots import Opening


def service_day(now: datetime, time_zone: str) -> date:
    """Give the local date of the office at `now` (aware)."""
    return now.astimezone(ZoneInfo(time_zone)).date()


def opening_at(office: Office, now: datetime) -> Opening:
    """Tell whether the office is open at `now` (aware) and when the door turns next."""
    zone = ZoneInfo(office.time_zone)
    local = now.astimezone(zone)
    opens = datetime.combine(local.date(), office.opens_at, zone)
    closes = datetime.combine(local.date(), office.closes_at, zone)
    if local.isoweekday() not in office.working_days:
        return Opening(OpeningState.CLOSED_TODAY, _next_opening(office, local), None)
    if local < opens:
        return Opening(OpeningState.BEFORE_OPENING, opens, closes)
    if local < closes:
        return Opening(OpeningState.OPEN, None, closes)
    return Opening(OpeningState.AFTER_CLOSING, _next_opening(office, local), None)


def _next_opening(office: Office, local: datetime) -> datetime | None:
    for days in range(1, 8):
        day = local.date() + timedelta(days=days)
        if day.isoweekday() in office.working_days:
            return datetime.combine(day, office.opens_at, ZoneInfo(office.time_zone))
    return None
