"""How much working time lies between two moments: against counting it minute by minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.calendar import (
    add_working_minutes,
    end_of_work,
    hours_on,
    opening_at,
    working_minutes_between,
)
from queueing.model import LocalText, OpeningState
from queueing.opening_days import (
    Break,
    Calendar,
    CalendarDay,
    DayKind,
    Period,
    WeekdayHours,
)

FIRST = date(2027, 1, 1)
minutes_of_day = st.integers(0, 24 * 60 - 1)


def wall(minute: int) -> time:
    return time(minute // 60, minute % 60)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[time, time]:
    begin = draw(st.integers(0, 24 * 60 - 2))
    return wall(begin), wall(draw(st.integers(begin + 1, 24 * 60 - 1)))


@st.composite
def breaks(draw: st.DrawFn) -> Break:
    begins, ends = draw(ranges())
    return Break(
        begins, ends, draw(st.none() | st.integers(1, 7)), draw(st.sampled_from([0, 50, 25]))
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    hours = []
    for weekday in draw(st.sets(st.integers(1, 7), max_size=4)):
        opens, closes = draw(st.just((None, None)) | ranges())
        hours.append(WeekdayHours(weekday, opens, closes))
    first = draw(st.none() | st.integers(0, 40))
    days: tuple[date | None, date | None] = (None, None)
    if first is not None:
        begin = FIRST + timedelta(days=first)
        days = (begin, begin + timedelta(days=draw(st.integers(0, 40))))
    return Period(
        draw(st.integers(1, 99)),
        "masa",
        *days,
        tuple(hours),
        tuple(draw(st.lists(breaks(), max_size=3))),
    )


@st.composite
def own_days(draw: st.DrawFn) -> CalendarDay:
    day = FIRST + timedelta(days=draw(st.integers(0, 40)))
    if draw(st.booleans()):
        return CalendarDay(day, DayKind.HOLIDAY, LocalText("libur"))
    return CalendarDay(day, DayKind.SPECIAL, LocalText("khusus"), *draw(ranges()))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    opens, closes = draw(ranges())
    return Calendar(
        draw(st.sampled_from(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"])),
        opens,
        closes,
        frozenset(draw(st.sets(st.integers(1, 7), min_size=1))),
        tuple(draw(st.lists(periods(), max_size=3))),
        tuple(draw(st.lists(own_days(), max_size=4, unique_by=lambda own: own.day))),
    )


moments = st.integers(0, 30 * 24 * 60).map(
    lambda minute: datetime(2027, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
)


def counted(calendar: Calendar, start: datetime, end: datetime) -> float:
    """Count minute by minute, asking only what holds in each."""
    total, at = 0, start
    while at < end:
        day = hours_on(calendar, at.astimezone(ZoneInfo(calendar.time_zone)).date())
        opens, closes = day.opens_at, day.closes_at
        if opens is not None and closes is not None and opens <= at < closes:
            total += min(
                (p.serving_percent for p in day.pauses if p.begins_at <= at < p.ends_at),
                default=100,
            )
        at += timedelta(minutes=1)
    return total / 100


@settings(max_examples=25)
@given(calendars(), moments, st.integers(0, 2 * 24 * 60))
def test_working_minutes_are_those_that_one_counts_by_hand(calendar, start, length):
    end = start + timedelta(minutes=length)
    assert working_minutes_between(calendar, start, end) == pytest.approx(
        counted(calendar, start, end)
    )


@settings(max_examples=60)
@given(calendars(), moments, st.integers(0, 3000))
def test_adding_minutes_is_undone_by_counting_them(calendar, start, minutes):
    end = add_working_minutes(calendar, start, minutes)
    if end is None:
        return
    assert working_minutes_between(calendar, start, end) == pytest.approx(minutes, abs=1e-6)
    if minutes:
        # It is the first such moment: one in which somebody works.
        just_before = end - timedelta(seconds=1)
        assert working_minutes_between(calendar, start, just_before) < minutes


@settings(max_examples=60)
@given(calendars(), moments, st.integers(0, 5000), st.integers(0, 5000))
def test_minutes_of_two_stretches_are_those_of_the_whole(calendar, start, first, second):
    middle = start + timedelta(minutes=first)
    end = middle + timedelta(minutes=second)
    assert working_minutes_between(calendar, start, end) == pytest.approx(
        working_minutes_between(calendar, start, middle)
        + working_minutes_between(calendar, middle, end)
    )


@settings(max_examples=60)
@given(calendars(), moments)
def test_the_door_and_the_minutes_agree(calendar, now):
    opening = opening_at(calendar, now)
    soon = working_minutes_between(calendar, now, now + timedelta(seconds=1))
    assert (opening.state is OpeningState.OPEN) == (soon > 0)
    if opening.opens_at is not None:
        assert opening.opens_at > now
        assert working_minutes_between(calendar, now, opening.opens_at) == 0
        assert opening_at(calendar, opening.opens_at).closes_at is not None
    if opening.pause is not None:
        after = opening_at(calendar, opening.pause.ends_at).pause
        assert after is None or after.serving_percent > opening.pause.serving_percent


@settings(max_examples=40)
@given(calendars(), moments, st.integers(1, 600))
def test_work_that_is_done_before_closing_ends_the_same_with_and_without_closing(
    calendar, start, minutes
):
    day = hours_on(calendar, start.astimezone(ZoneInfo(calendar.time_zone)).date())
    end = end_of_work(day, start, minutes)
    if end is None or day.closes_at is None:
        assert day.opens_at is None
        return
    if end <= day.closes_at:
        assert end == add_working_minutes(calendar, start, minutes)
    else:
        assert end > max(start, day.closes_at)


def test_the_end_of_work_is_not_held_up_by_closing_but_by_breaks():
    calendar = Calendar("Asia/Jakarta", time(7, 30), time(14, 30), frozenset({3}), ())
    jakarta = ZoneInfo("Asia/Jakarta")
    start = datetime(2017, 6, 14, 10, 41, tzinfo=jakarta)
    plain = end_of_work(hours_on(calendar, start.date()), start, 188 / 44 * 60)
    assert plain is not None
    assert plain.astimezone(jakarta).strftime("%H:%M") == "14:57"
    for percent, shown in ((0, "15:27"), (50, "15:12")):
        period = Period(1, "", breaks=(Break(time(12), time(12, 30), None, percent),))
        resting = Calendar("Asia/Jakarta", time(7, 30), time(14, 30), frozenset({3}), (period,))
        end = end_of_work(hours_on(resting, start.date()), start, 188 / 44 * 60)
        assert end is not None
        assert end.astimezone(jakarta).strftime("%H:%M") == shown
