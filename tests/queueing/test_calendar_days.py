"""Which hours a day has: Friday, Ramadan, holidays, days opened specially, the turn of the year."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from queueing.calendar import hours_on, opening_at
from queueing.model import LocalText, OpeningState
from queueing.opening_days import (
    Break,
    Calendar,
    CalendarDay,
    DayKind,
    Pause,
    Period,
    WeekdayHours,
)

ORDINARY = Period(
    1,
    "Hari kerja",
    breaks=(Break(time(12), time(13)), Break(time(11, 30), time(13), weekday=5)),
)
RAMADAN = Period(
    2,
    "Ramadan",
    date(2017, 5, 27),
    date(2017, 6, 24),
    hours=tuple(WeekdayHours(day, time(8), time(14, 30)) for day in range(1, 6)),
    breaks=(
        Break(time(12), time(12, 30)),
        Break(time(11, 30), time(12, 30), weekday=5),
    ),
)
LEBARAN = tuple(
    CalendarDay(date(2017, 6, day), DayKind.HOLIDAY, LocalText("Idulfitri", "Riyaya", "Eid"))
    for day in (23, 24, 25, 26, 27, 28, 29, 30)
)


def calendar(*days: CalendarDay, periods: tuple[Period, ...] = (ORDINARY, RAMADAN)) -> Calendar:
    return Calendar("Asia/Jakarta", time(7, 30), time(16), frozenset(range(1, 6)), periods, days)


def at(day: date, wall: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(wall), ZoneInfo("Asia/Jakarta"))


def told(hours) -> tuple[str, str, tuple[str, ...]]:
    return (
        f"{hours.opens_at:%H:%M}",
        f"{hours.closes_at:%H:%M}",
        tuple(f"{p.begins_at:%H:%M}-{p.ends_at:%H:%M}" for p in hours.pauses),
    )


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2017, 5, 24), ("07:30", "16:00", ("12:00-13:00",))),
        (date(2017, 5, 26), ("07:30", "16:00", ("11:30-13:00",))),
        (date(2017, 6, 14), ("08:00", "14:30", ("12:00-12:30",))),
        (date(2017, 6, 16), ("08:00", "14:30", ("11:30-12:30",))),
    ],
    ids=["ordinary", "friday", "ramadan", "friday in ramadan"],
)
def test_a_shorter_period_outranks_the_ordinary_year(day, hours):
    assert told(hours_on(calendar(), day)) == hours


def test_ramadan_is_named_and_the_ordinary_year_is_not():
    assert hours_on(calendar(), date(2017, 6, 14)).name == LocalText("Ramadan")
    assert hours_on(calendar(), date(2017, 5, 24)).name == LocalText("")


def test_a_period_without_breaks_or_weekdays_of_its_own_leaves_them_as_they_were():
    later = Period(3, "Senam pagi", date(2017, 7, 3), date(2017, 7, 7),
                   hours=(WeekdayHours(5, time(9), time(16)),))  # fmt: skip
    found = calendar(periods=(ORDINARY, later))
    assert told(hours_on(found, date(2017, 7, 6))) == ("07:30", "16:00", ("12:00-13:00",))
    assert told(hours_on(found, date(2017, 7, 7))) == ("09:00", "16:00", ("11:30-13:00",))


def test_a_period_can_close_a_weekday_and_open_a_saturday():
    own = Period(3, "Pekan pelayanan", date(2017, 7, 3), date(2017, 7, 9),
                 (WeekdayHours(1, None, None), WeekdayHours(6, time(8), time(12))))  # fmt: skip
    found = calendar(periods=(ORDINARY, own))
    assert hours_on(found, date(2017, 7, 3)).opens_at is None
    assert told(hours_on(found, date(2017, 7, 8))) == ("08:00", "12:00", ())
    assert hours_on(found, date(2017, 7, 15)).opens_at is None


def test_a_break_is_cut_at_the_hours_of_its_day():
    short = CalendarDay(
        date(2017, 5, 24), DayKind.SPECIAL, LocalText("Setengah hari"), time(8), time(12, 15)
    )
    assert told(hours_on(calendar(short), short.day)) == ("08:00", "12:15", ("12:00-12:15",))


def test_a_holiday_is_closed_and_told_by_its_name_until_the_day_the_office_opens_again():
    opening = opening_at(calendar(*LEBARAN), at(date(2017, 6, 26), "09:00"))
    assert opening.state is OpeningState.CLOSED_TODAY
    assert opening.name.in_language("en") == "Eid"
    assert opening.opens_at == at(date(2017, 7, 3), "07:30")


@pytest.mark.parametrize("day", [date(2017, 6, 25), date(2017, 6, 26)], ids=["sunday", "holiday"])
def test_a_special_opening_holds_on_a_sunday_and_on_a_holiday(day):
    special = CalendarDay(day, DayKind.SPECIAL, LocalText("Buka khusus"), time(9), time(12, 30))
    others = [own for own in LEBARAN if own.day != day]
    found = calendar(special, *others)
    assert told(hours_on(found, day))[:2] == ("09:00", "12:30")
    opening = opening_at(found, at(day, "10:00"))
    assert opening.state is OpeningState.OPEN
    assert opening.name == LocalText("Buka khusus")
    before = opening_at(found, at(date(2017, 6, 23), "10:00"))
    assert before.opens_at == at(day, "09:00")


def test_the_next_opening_is_found_across_holidays_and_the_end_of_the_year():
    closed = [
        CalendarDay(day, DayKind.HOLIDAY, LocalText("Libur"))
        for day in (date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 31), date(2027, 1, 1))
    ]
    opening = opening_at(calendar(*closed), at(date(2026, 12, 30), "16:00"))
    assert opening.state is OpeningState.AFTER_CLOSING
    assert opening.opens_at == at(date(2027, 1, 4), "07:30")


def test_an_office_that_is_closed_all_year_says_no_next_opening():
    shut = Period(3, "Renovasi", date(2017, 1, 1), date(2019, 1, 1),
                  hours=tuple(WeekdayHours(day, None, None) for day in range(1, 8)))  # fmt: skip
    assert opening_at(calendar(periods=(shut,)), at(date(2017, 6, 14), "09:00")).opens_at is None


@pytest.mark.parametrize(
    ("wall", "state"),
    [
        ("11:59:59", OpeningState.OPEN),
        ("12:00", OpeningState.ON_BREAK),
        ("12:29:59", OpeningState.ON_BREAK),
        ("12:30", OpeningState.OPEN),
    ],
)
def test_a_break_is_said_from_its_first_second_to_its_last(wall, state):
    opening = opening_at(calendar(), at(date(2017, 6, 14), wall))
    assert opening.state is state
    assert opening.closes_at == at(date(2017, 6, 14), "14:30")
    resting = state is OpeningState.ON_BREAK
    assert (opening.pause is not None) is resting
    if opening.pause is not None:
        assert opening.pause.ends_at == at(date(2017, 6, 14), "12:30")


def test_in_a_rotating_break_the_office_is_open():
    turns = Period(1, "", breaks=(Break(time(12), time(13), None, 50),))
    day = date(2017, 5, 24)
    opening = opening_at(calendar(periods=(turns,)), at(day, "12:15"))
    assert opening.state is OpeningState.OPEN
    assert opening.pause == Pause(at(day, "12:00"), at(day, "13:00"), 50)


def test_a_day_belongs_to_the_office_s_own_midnight():
    # 23.30 WIB on the 25th is still the holiday, though it is the 25th at 16.30 UTC.
    found = calendar(*LEBARAN[2:3])
    last = datetime(2017, 6, 25, 16, 59, 59, tzinfo=UTC)
    assert opening_at(found, last).name == LEBARAN[2].name
    assert opening_at(found, datetime(2017, 6, 25, 17, tzinfo=UTC)).state is (
        OpeningState.BEFORE_OPENING
    )
