"""How many numbers are left, and when somebody's turn comes, by the pure rules."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.errors import BadSetting
from queueing.quota import (
    ItemCount,
    ServiceCount,
    day_quota,
    expected_days,
    left,
    next_day,
    room_on,
    slot_at,
    slots_on,
)
from queueing.references import reference_of
from queueing.stock import LimitReason, Quota, StockItem
from queueing.texts import LocalText

ZONE = ZoneInfo("Asia/Jakarta")
WEDNESDAY = date(2017, 6, 14)
NOW = datetime(2017, 6, 14, 8, 0, tzinfo=ZONE)


def opens(day):
    """Open from Monday to Friday at 07.30."""
    return None if day.isoweekday() > 5 else datetime.combine(day, time(7, 30), ZONE)


def blanks(on_hand=None, daily=None):
    return StockItem(1, "blanks", LocalText("Blangko"), frozenset({1}), daily, 0, on_hand)


def amount(quotas=(), items=(), count=ServiceCount(), now=NOW):
    return left(list(quotas), list(items), count, now, ZONE, opens)


def test_what_has_no_limit_has_no_amount():
    assert amount() is None
    assert amount(items=[(blanks(), ItemCount(open_today=9))]) is None


def test_a_weekdays_own_quota_goes_before_that_of_every_day():
    quotas = [Quota(1, 1, 500), Quota(2, 1, 100, weekday=3)]
    assert day_quota(quotas, WEDNESDAY) == 100
    assert day_quota(quotas, WEDNESDAY + timedelta(days=1)) == 500


def test_a_used_up_quota_comes_again_at_the_next_opening_that_has_one():
    quotas = [Quota(1, 1, 300), Quota(2, 1, 0, weekday=4)]
    found = amount(quotas, count=ServiceCount(issued=300))
    # Thursday has none.
    assert (found.amount, found.reason) == (0, LimitReason.QUOTA)
    assert found.again_at == datetime(2017, 6, 16, 7, 30, tzinfo=ZONE)


def test_who_is_invited_has_a_number_kept():
    found = amount([Quota(1, 1, 10)], count=ServiceCount(issued=6, invited=3))
    assert found.amount == 1


def test_a_full_slot_comes_again_with_the_next_one_today():
    quotas = [
        Quota(1, 1, 5, None, time(7, 30), time(9)),
        Quota(2, 1, 5, None, time(9), time(11)),
    ]
    found = amount(quotas, count=ServiceCount(issued=5, issued_in_slot=5))
    assert (found.amount, found.reason) == (0, LimitReason.SLOT)
    assert found.again_at == datetime(2017, 6, 14, 9, 0, tzinfo=ZONE)
    last = amount(quotas, count=ServiceCount(issued_in_slot=5), now=NOW + timedelta(hours=2))
    assert last.again_at == datetime(2017, 6, 15, 7, 30, tzinfo=ZONE)


def test_between_two_slots_no_slot_holds_anybody_up():
    slots = slots_on([Quota(1, 1, 5, None, time(9), time(11))], WEDNESDAY, ZONE)
    assert slot_at(slots, NOW) is None
    assert slot_at(slots, NOW + timedelta(hours=3)) is None
    assert slot_at(slots, NOW + timedelta(hours=1)) == slots[0]


def test_nobody_knows_when_blanks_come_again():
    item = (blanks(on_hand=4, daily=200), ItemCount(open_all=3, invited_all=1))
    found = amount([Quota(1, 1, 300)], [item], ServiceCount(issued=300))
    assert (found.amount, found.reason, found.again_at) == (0, LimitReason.STOCK, None)


def test_printing_holds_so_many_a_day_with_those_who_are_still_to_come():
    item = (blanks(daily=200), ItemCount(open_today=60, served_today=100, invited_today=39))
    found = amount(items=[item])
    assert (found.amount, found.reason) == (1, LimitReason.PRINTING)
    full = amount(items=[(blanks(daily=200), ItemCount(served_today=230))])
    assert full.amount == 0
    assert full.again_at == datetime(2017, 6, 15, 7, 30, tzinfo=ZONE)


small = st.integers(0, 40)


@given(st.lists(small, max_size=3), small, small, small, small, small, st.none() | small)
def test_left_is_never_negative_and_no_limit_holds_more(
    amounts, issued, invited, waiting, served, on_hand, daily
):
    quotas = [Quota(n, 1, each) for n, each in enumerate(amounts, 1)]
    item = blanks(on_hand, daily)
    claim = ItemCount(waiting, served, waiting, invited, invited)
    found = amount(quotas, [(item, claim)], ServiceCount(issued, 0, invited))
    assert found.amount >= 0
    limits = [each - issued - invited for each in amounts] + [on_hand - waiting - invited]
    if daily is not None:
        limits.append(daily - waiting - served - invited)
    assert found.amount == max(0, min(limits))
    room = room_on(WEDNESDAY, quotas, [(item, claim)], ServiceCount(issued, 0, invited))
    assert room == found.amount


def test_an_expected_day_is_a_range_of_open_days():
    # The 301st of 100 a day: Thursday, Friday, Monday hold 300, so Tuesday; with half of it
    # it takes seven days.
    found = expected_days(301, WEDNESDAY, lambda _day: 100, 1000, opens)
    assert found == (date(2017, 6, 20), date(2017, 6, 23))


def test_an_expected_day_is_unknown_without_blanks_or_capacity():
    assert expected_days(5, WEDNESDAY, lambda _day: 100, 4, opens) is None
    assert expected_days(5, WEDNESDAY, lambda _day: None, None, opens) is None
    assert expected_days(5, WEDNESDAY, lambda _day: 0, None, opens) is None


@given(st.integers(1, 500), st.integers(1, 300))
def test_who_stands_further_behind_is_never_expected_earlier(place, a_day):
    mine = expected_days(place, WEDNESDAY, lambda _day: a_day, None, opens)
    behind = expected_days(place + 1, WEDNESDAY, lambda _day: a_day, None, opens)
    assert WEDNESDAY < mine[0] <= mine[1]
    assert mine[0] <= behind[0]
    assert mine[1] <= behind[1]
    assert all(opens(day) for day in (*mine, *behind))


def test_an_office_that_never_opens_has_no_next_day():
    assert next_day(WEDNESDAY, lambda _day: None) is None


@pytest.mark.parametrize(
    "text",
    ["3320 0101 0190 0001", "3320010101900001", "33.2001.010190.0001", "Siti Aminah", "SITI"],
)
def test_a_nik_or_a_name_is_no_reference_number(text):
    with pytest.raises(BadSetting) as caught:
        reference_of(text)
    # The whole of it would be somebody's data in a log.
    assert text.upper() not in caught.value.message or len(text) <= 4


def test_a_reference_number_is_kept_in_capitals():
    assert reference_of(" rek-2017/00042 ") == "REK-2017/00042"
