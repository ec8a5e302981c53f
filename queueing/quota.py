"""How many numbers are left, and on which day somebody's turn comes: pure rules, no database.

A service may have a quota of the day, quotas of hours (slots), and things it uses up: blanks
that are on hand, of which so many a day can be made. People who are invited for a day and have
not come yet have their places kept. `sold_out()` on a server counts by the same rules
(store/migrations/versions/v0004_3_limits.sql), and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from queueing.stock import Left, LimitReason, Quota, StockItem

Opens = Callable[[date], datetime | None]
"""Gives when the office opens on a day, None when it stays closed."""

AHEAD_DAYS = 60
"""So far ahead a day of opening is looked for."""
LIST_DAYS = 730
"""So far ahead the expected day of a waiting person is worked out."""
SLOW_SHARE = 2
"""The later end of an expected day counts with 1/2 of the capacity: others come, too."""


@dataclass(frozen=True, slots=True)
class ServiceCount:
    """Numbers of one service on one day."""

    issued: int = 0
    """Given and not cancelled."""
    issued_in_slot: int = 0
    invited: int = 0
    """Invited for the day and not come yet."""


@dataclass(frozen=True, slots=True)
class ItemCount:
    """What one item is needed for, over all services that use it."""

    open_today: int = 0
    """People in today's line, or at a counter, who will use one."""
    served_today: int = 0
    open_all: int = 0
    """The same of today and later days."""
    invited_today: int = 0
    invited_all: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """Hours with a quota of their own, as moments of one day."""

    begins_at: datetime
    ends_at: datetime
    amount: int


def day_quota(quotas: Iterable[Quota], day: date) -> int | None:
    """Give the whole day's quota of a service's `quotas`, None for no limit.

    A weekday's own goes before that of every day.
    """
    whole = [q for q in quotas if q.begins_at is None and _fits(q, day)]
    own = [q.amount for q in whole if q.weekday is not None]
    return min(own or [q.amount for q in whole], default=None)


def slots_on(quotas: Iterable[Quota], day: date, zone: ZoneInfo) -> tuple[Slot, ...]:
    """Give a day's slots in order; a weekday that has slots of its own has only these."""
    slots = [q for q in quotas if q.begins_at is not None and _fits(q, day)]
    own = [q for q in slots if q.weekday is not None]
    return tuple(
        Slot(
            datetime.combine(day, q.begins_at, zone),
            datetime.combine(day, q.ends_at, zone),
            q.amount,
        )
        for q in sorted(own or slots, key=lambda q: (str(q.begins_at), q.id))
        if q.begins_at is not None and q.ends_at is not None
    )


def slot_at(slots: Sequence[Slot], now: datetime) -> Slot | None:
    """Give the slot of a moment; between slots there is none, and no limit of hours."""
    return next((slot for slot in slots if slot.begins_at <= now < slot.ends_at), None)


def _fits(quota: Quota, day: date) -> bool:
    return quota.weekday is None or quota.weekday == day.isoweekday()


def left(
    quotas: Sequence[Quota],
    items: Sequence[tuple[StockItem, ItemCount]],
    count: ServiceCount,
    now: datetime,
    zone: ZoneInfo,
    opens: Opens,
) -> Left | None:
    """Tell how many numbers of a service are left at `now` (aware); None when nothing limits it.

    `quotas` and `items` are the service's. Of several limits the tightest is told; where there
    is nothing left, the one that lasts longest.
    """
    local = now.astimezone(zone)
    day = local.date()
    slots = slots_on(quotas, day, zone)
    limits = [
        *_quota_limits(quotas, slots, count, local, opens),
        *_item_limits(items, day, opens),
    ]
    if not limits:
        return None
    gone = [limit for limit in limits if limit.amount == 0]
    if not gone:
        return min(limits, key=lambda limit: limit.amount)
    unknown = [limit for limit in gone if limit.again_at is None]
    return unknown[0] if unknown else max(gone, key=lambda limit: str(limit.again_at))


def _quota_limits(
    quotas: Sequence[Quota],
    slots: Sequence[Slot],
    count: ServiceCount,
    local: datetime,
    opens: Opens,
) -> Iterator[Left]:
    amount, today = day_quota(quotas, local.date()), local.date()
    if amount is not None:
        yield _left(
            amount - count.issued - count.invited,
            LimitReason.QUOTA,
            lambda: next_day(today, opens, lambda day: day_quota(quotas, day) != 0),
        )
    slot = slot_at(slots, local)
    if slot is not None:
        later = [s.begins_at for s in slots if s.begins_at >= slot.ends_at and s.amount > 0]
        yield _left(
            slot.amount - count.issued_in_slot,
            LimitReason.SLOT,
            lambda: later[0] if later else next_day(today, opens),
        )


def _item_limits(
    items: Iterable[tuple[StockItem, ItemCount]], day: date, opens: Opens
) -> Iterator[Left]:
    for item, count in items:
        if item.on_hand is not None:
            free = item.on_hand - count.open_all - count.invited_all
            yield _left(free, LimitReason.STOCK, lambda: None)
        if item.daily_capacity is not None:
            never = item.daily_capacity == 0
            yield _left(
                made_today(item.daily_capacity, count),
                LimitReason.PRINTING,
                (lambda: None) if never else (lambda: next_day(day, opens)),
            )


def _left(amount: int, reason: LimitReason, again: Callable[[], datetime | None]) -> Left:
    # The calendar is asked only where there is nothing left.
    return Left(max(0, amount), reason, again() if amount <= 0 else None)


def made_today(capacity: int, count: ItemCount) -> int:
    """Give how many of a day's `capacity` nobody has a claim on yet."""
    return max(0, capacity - count.served_today - count.open_today - count.invited_today)


def next_day(
    after: date, opens: Opens, good: Callable[[date], bool] = lambda _day: True
) -> datetime | None:
    """Give the opening of the next good day after a day, None when there is none in sight."""
    for ahead in range(1, AHEAD_DAYS + 1):
        day = after + timedelta(days=ahead)
        opening = opens(day)
        if opening is not None and good(day):
            return opening
    return None


def room_on(
    day: date,
    quotas: Sequence[Quota],
    items: Sequence[tuple[StockItem, ItemCount]],
    count: ServiceCount,
) -> int | None:
    """Tell how many more can be invited for `day`; None when nothing limits it.

    Counts are those of that day: `open_today`, `invited_today` and `issued` are 0 or more for
    a day to come, as people were carried over or invited already.
    """
    found: list[int] = []
    amount = day_quota(quotas, day)
    if amount is not None:
        found.append(amount - count.issued - count.invited)
    for item, used in items:
        if item.on_hand is not None:
            found.append(item.on_hand - used.open_all - used.invited_all)
        if item.daily_capacity is not None:
            found.append(made_today(item.daily_capacity, used))
    return max(0, min(found)) if found else None


def expected_days(
    place: int,
    after: date,
    a_day: Callable[[date], int | None],
    stock: int | None,
    opens: Opens,
) -> tuple[date, date] | None:
    """Give the first and last day on which the `place`-th of a waiting list may expect a turn.

    `a_day` gives how many can be invited for a day (None: nothing says how many), `stock` how
    many are on hand for people who are not invited yet (None: not counted). The first day is
    reached with the whole capacity, the last with half of it. None while nobody can know: too
    few on hand, or no daily capacity.
    """
    if stock is not None and stock < place:
        return None
    found: list[date] = []
    for share in (1, SLOW_SHARE):
        reached = 0
        for ahead in range(1, LIST_DAYS + 1):
            day = after + timedelta(days=ahead)
            if opens(day) is None:
                continue
            room = a_day(day)
            if room is None:
                return None
            # Half of one card is one card: somebody's turn comes on every day that has any.
            reached += -(-room // share)
            if reached >= place:
                found.append(day)
                break
        else:
            return None
    return found[0], found[1]
