"""A service gives numbers within hours of its own; whoever holds one is served afterwards too."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing import actions, views
from queueing.calendar import calendar_for
from queueing.errors import BadSetting, OutsideServiceHours
from queueing.opening_days import CalendarDay, DayKind, OutsideHours, Period, WeekdayHours
from queueing.service_hours import gives_numbers, outside_hours, own_hours
from queueing.store.rows import services_of
from tests.office import SERVICES, default_data, refused, request, ticket_now, words

WEDNESDAY, THURSDAY = date(2017, 6, 14), date(2017, 6, 15)
MORNING_ONLY = (WeekdayHours(3, time(8), time(12)),)


def wib(clock_time, day=WEDNESDAY):
    """Give a moment of the office in Jepara, UTC+7 without summer time."""
    hour, minute, *rest = (int(part) for part in clock_time.split("."))
    at = datetime(day.year, day.month, day.day, hour, minute, *rest, tzinfo=UTC)
    return at - timedelta(hours=7)


def with_hours(store, desk, hours, prefix="A"):
    with store.read() as connection:
        service = services_of(connection)[SERVICES[prefix]]
    return desk.do(actions.save_service, service=replace(service, hours=hours))


def take_at(kiosk, clock, at, **more):
    clock.now = at - timedelta(seconds=1)
    return kiosk.take("A", **more)


@pytest.mark.parametrize("at", ["08.00", "11.59.59"])
def test_numbers_are_given_from_the_first_moment_until_just_before_the_last(
    store, desk, kiosk, clock, at
):
    with_hours(store, desk, MORNING_ONLY)
    assert take_at(kiosk, clock, wib(at)).label == "A-001"


@pytest.mark.parametrize(
    ("at", "closed", "again"),
    [
        ("07.59.59", None, wib("08.00")),
        ("12.00", wib("12.00"), wib("00.00", THURSDAY)),
        ("23.59.59", wib("12.00"), wib("00.00", THURSDAY)),
    ],
)
def test_outside_them_none_is_given_and_it_is_told_since_and_until_when(
    store, desk, kiosk, clock, at, closed, again
):
    with_hours(store, desk, MORNING_ONLY)
    with refused(store, OutsideServiceHours) as caught:
        take_at(kiosk, clock, wib(at))
    assert caught.value.outside == OutsideHours(WEDNESDAY, closed, again)


def test_a_weekday_without_times_gives_none_and_all_others_are_as_the_offices(
    store, desk, kiosk, clock
):
    with_hours(store, desk, (WeekdayHours(4, None, None),))
    # Midnight of the office, not of UTC.
    assert take_at(kiosk, clock, wib("23.59.59")).label == "A-001"
    with refused(store, OutsideServiceHours) as caught:
        take_at(kiosk, clock, wib("00.00", THURSDAY))
    friday = THURSDAY + timedelta(days=1)
    assert caught.value.outside == OutsideHours(THURSDAY, None, wib("00.00", friday))
    assert take_at(kiosk, clock, wib("00.00", friday)).label == "A-001"


def test_hours_of_one_service_are_none_of_another(store, desk, kiosk, clock):
    with_hours(store, desk, MORNING_ONLY, "B")
    assert take_at(kiosk, clock, wib("15.00")).label == "A-001"


def test_a_number_taken_in_time_is_given_again_where_its_answer_was_lost(store, desk, kiosk, clock):
    with_hours(store, desk, MORNING_ONLY)
    asked = request()
    given_one = take_at(kiosk, clock, wib("11.59.59"), request_id=asked)
    assert take_at(kiosk, clock, wib("12.00"), request_id=asked).id == given_one.id


def test_who_holds_a_number_is_called_and_served_after_them(store, desk, kiosk, clock):
    with_hours(store, desk, MORNING_ONLY)
    held = take_at(kiosk, clock, wib("11.59"))
    clock.now = wib("14.00")
    assert desk.serve(desk.must_call("A")).id == held.id
    assert ticket_now(store, held.id).state == "served"


def test_screens_read_why_there_is_no_number_and_when_there_is(store, desk, clock):
    with_hours(store, desk, MORNING_ONLY)
    for snapshot in (views.kiosk_snapshot, views.board_snapshot):
        told = {
            line.service.prefix: line.outside for line in snapshot(store, now=wib("7.00")).lines
        }
        assert told.pop("A") == OutsideHours(WEDNESDAY, None, wib("08.00"))
        assert set(told.values()) == {None}


def test_nobody_is_expected_for_a_service_outside_its_hours(store, desk, kiosk, clock):
    for _ in range(5):
        take_at(kiosk, clock, clock.now + timedelta(minutes=1))
    with_hours(store, desk, (WeekdayHours(3, time(8), time(9)),))
    rates = [
        views.waiting_forecast(store, now=wib(at))._facts.ordinary_arrivals[SERVICES["A"]]
        for at in ("08.30", "09.00")
    ]
    assert rates[0] > 0
    assert rates[1] == 0


OFFICE = replace(default_data().office, opens_at=time(7, 30), closes_at=time(15))
WORKDAYS = frozenset(range(1, 6))
times = st.times().map(lambda at: at.replace(microsecond=0, tzinfo=None))
hours_of_a_day = st.tuples(times, times).map(sorted).filter(lambda two: two[0] < two[1])
weeks = st.dictionaries(st.integers(1, 7), st.none() | hours_of_a_day).map(
    lambda week: tuple(
        WeekdayHours(day, *(two or (None, None))) for day, two in sorted(week.items())
    )
)
moments = st.datetimes(datetime(2017, 1, 1), datetime(2018, 1, 1)).map(
    lambda at: at.replace(tzinfo=UTC)
)


@given(hours=weeks, now=moments)
def test_the_told_moment_is_the_next_at_which_office_and_service_are_open(hours, now):
    calendar = calendar_for(replace(OFFICE, working_days=WORKDAYS))
    said = outside_hours(calendar, hours, now)
    if said is None or said.opens_at is None:
        return
    at = said.opens_at
    assert at > now
    assert at.isoweekday() in WORKDAYS
    assert OFFICE.opens_at <= at.time() < OFFICE.closes_at
    assert gives_numbers(own_hours(hours, at.isoweekday()), at.time())
    own = own_hours(hours, at.isoweekday())
    begins = {OFFICE.opens_at} | ({own.opens_at} if own else set())
    assert at.time() in begins


def test_a_holiday_is_passed_over_when_the_next_numbers_are_told():
    holiday = CalendarDay(THURSDAY, DayKind.HOLIDAY, words("Libur"))
    calendar = calendar_for(replace(OFFICE, working_days=WORKDAYS), (), (holiday,))
    said = outside_hours(calendar, MORNING_ONLY, wib("13.00"))
    assert said == OutsideHours(WEDNESDAY, wib("12.00"), wib("07.30", date(2017, 6, 16)))


RAMADAN = Period(0, "Ramadan", WEDNESDAY, THURSDAY, (WeekdayHours(6, time(8), time(10)),))


@pytest.mark.parametrize(
    ("hours", "said", "remedy"),
    [
        ((WeekdayHours(3, time(9), time(9)),), "ends before it begins", "a later time"),
        ((WeekdayHours(3, time(9), None),), "only one time", "write both"),
        ((WeekdayHours(8, time(9), time(10)),), "names weekdays", "1 (Monday) to 7"),
        ((WeekdayHours(3, None, None),) * 2, "names weekdays", "once"),
        ((WeekdayHours(3, time(7), time(9)),), "not within the office's", "07:30 to 15:00"),
        ((WeekdayHours(6, time(8), time(11)),), "not within the office's", "08:00 to 10:00"),
        ((WeekdayHours(7, time(8), time(11)),), "office is closed then", "calendar"),
    ],
)
def test_hours_that_cannot_be_are_refused_with_what_can(store, desk, hours, said, remedy):
    desk.do(
        actions.set_office_hours, opens_at=time(7, 30), closes_at=time(15), working_days=WORKDAYS
    )
    desk.do(actions.save_period, period=RAMADAN)
    with_hours(
        store, desk, (WeekdayHours(3, time(7, 30), time(15)), WeekdayHours(6, time(8), time(10)))
    )
    with refused(store, BadSetting, match=said) as caught:
        with_hours(store, desk, hours)
    assert caught.value.field == "service.hours"
    assert remedy in caught.value.remedy
