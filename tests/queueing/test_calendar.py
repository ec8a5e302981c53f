"""The office's day around midnight, and its door."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.calendar import calendar_for, opening_at, service_day
from queueing.model import OpeningState
from tests.office import default_data

OFFICE = calendar_for(
    replace(
        default_data().office,
        opens_at=time(7, 30),
        closes_at=time(15, 0),
        working_days=frozenset({1, 2, 3, 4, 5}),
    )
)
ZONES = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
WEDNESDAY = date(2017, 6, 14)
moments = st.datetimes(datetime(2015, 1, 1), datetime(2035, 1, 1)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)


def jakarta(day: date, at: time) -> datetime:
    return datetime.combine(day, at, ZoneInfo("Asia/Jakarta")).astimezone(UTC)


@pytest.mark.parametrize(("zone", "hours"), ZONES.items())
def test_the_service_day_turns_at_local_midnight(zone, hours):
    midnight = datetime(2017, 6, 14, tzinfo=UTC) - timedelta(hours=hours)
    assert service_day(midnight, zone) == WEDNESDAY
    assert service_day(midnight - timedelta(microseconds=1), zone) == date(2017, 6, 13)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Asia/Jakarta", date(2017, 6, 14)),
        ("Asia/Makassar", date(2017, 6, 14)),
        ("Asia/Jayapura", date(2017, 6, 15)),
    ],
)
def test_one_moment_is_another_day_further_east(zone, day):
    assert service_day(datetime(2017, 6, 14, 15, 30, tzinfo=UTC), zone) == day


@given(moments, st.sampled_from(sorted(ZONES)), st.sampled_from(sorted(ZONES)))
def test_the_zone_a_moment_is_written_in_does_not_change_its_day(moment, zone, written_in):
    assert service_day(moment.astimezone(ZoneInfo(written_in)), zone) == service_day(moment, zone)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (time(0, 0), OpeningState.BEFORE_OPENING),
        (time(7, 29, 59), OpeningState.BEFORE_OPENING),
        (time(7, 30), OpeningState.OPEN),
        (time(14, 59, 59), OpeningState.OPEN),
        (time(15, 0), OpeningState.AFTER_CLOSING),
        (time(23, 59, 59), OpeningState.AFTER_CLOSING),
    ],
)
def test_the_door_opens_and_closes_on_the_minute(at, state):
    assert opening_at(OFFICE, jakarta(WEDNESDAY, at)).state is state


def test_before_opening_both_turns_of_the_door_are_told():
    opening = opening_at(OFFICE, jakarta(WEDNESDAY, time(6, 0)))
    assert opening.opens_at == jakarta(WEDNESDAY, time(7, 30))
    assert opening.closes_at == jakarta(WEDNESDAY, time(15, 0))


def test_while_open_only_the_closing_is_told():
    opening = opening_at(OFFICE, jakarta(WEDNESDAY, time(9, 0)))
    assert opening.opens_at is None
    assert opening.closes_at == jakarta(WEDNESDAY, time(15, 0))


def test_times_are_told_in_the_zone_of_the_office():
    opens_at = opening_at(OFFICE, jakarta(WEDNESDAY, time(6, 0))).opens_at
    assert opens_at is not None
    assert opens_at.utcoffset() == timedelta(hours=7)
    assert opens_at.time() == time(7, 30)


@pytest.mark.parametrize(
    ("day", "state", "next_day"),
    [
        (date(2017, 6, 16), OpeningState.AFTER_CLOSING, date(2017, 6, 19)),
        (date(2017, 6, 17), OpeningState.CLOSED_TODAY, date(2017, 6, 19)),
        (date(2017, 6, 18), OpeningState.CLOSED_TODAY, date(2017, 6, 19)),
        (date(2017, 6, 19), OpeningState.AFTER_CLOSING, date(2017, 6, 20)),
    ],
    ids=["Friday evening", "Saturday", "Sunday", "Monday evening"],
)
def test_a_closed_door_says_when_it_opens_next(day, state, next_day):
    opening = opening_at(OFFICE, jakarta(day, time(18, 0)))
    assert opening.state is state
    assert opening.opens_at == jakarta(next_day, time(7, 30))
    assert opening.closes_at is None


def test_an_office_open_one_day_a_week_opens_in_a_week():
    wednesdays = replace(OFFICE, working_days=frozenset({3}))
    opening = opening_at(wednesdays, jakarta(WEDNESDAY, time(18, 0)))
    assert opening.opens_at == jakarta(WEDNESDAY + timedelta(days=7), time(7, 30))


@given(moments, st.sampled_from(sorted(ZONES)))
def test_an_announced_opening_comes_true_and_nothing_opens_before(moment, zone):
    office = replace(OFFICE, time_zone=zone)
    opens_at = opening_at(office, moment).opens_at
    if opens_at is None:
        assert opening_at(office, moment).state is OpeningState.OPEN
        return
    assert opens_at > moment
    assert opening_at(office, opens_at).state is OpeningState.OPEN
    just_before = opens_at - timedelta(microseconds=1)
    assert opening_at(office, just_before).state is not OpeningState.OPEN


@given(moments)
def test_an_announced_closing_comes_true(moment):
    opening = opening_at(OFFICE, moment)
    if opening.closes_at is not None:
        assert opening_at(OFFICE, opening.closes_at).state is OpeningState.AFTER_CLOSING
    else:
        assert opening.state in (OpeningState.AFTER_CLOSING, OpeningState.CLOSED_TODAY)
