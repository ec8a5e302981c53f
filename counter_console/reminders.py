"""When the console reminds of the promised next word about an outage (DOMAIN §6.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from queueing.model import Outage


@dataclass(frozen=True, slots=True)
class Reminder:
    """An outage whose next word is due soon, or late."""

    outage: Outage
    minutes: int
    """Whole minutes left, or late when `overdue`; at least 1 while there is time left."""
    overdue: bool


def reminders(
    outages: Iterable[Outage], now: datetime, before_minutes: int = 5
) -> tuple[Reminder, ...]:
    """Give the outages whose word is due within `before_minutes`, the most urgent first."""
    before = timedelta(minutes=before_minutes)
    # Work to come owes no word before it begins.
    going = (o for o in outages if o.resolved_at is None and not o.is_planned)
    due = [o for o in going if o.next_word_at is not None]
    due = [o for o in due if o.next_word_at and now >= o.next_word_at - before]
    due.sort(key=lambda outage: (outage.next_word_at, outage.id))
    return tuple(_reminder(outage, now) for outage in due)


def _reminder(outage: Outage, now: datetime) -> Reminder:
    assert outage.next_word_at is not None
    left = (outage.next_word_at - now).total_seconds() / 60
    overdue = outage.is_overdue(now)
    return Reminder(outage, int(-left) if overdue else max(1, ceil(left)), overdue)
