"""Holidays are proposed, and a person takes them over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from queueing import actions
from queueing.actions.holiday_proposals import (
    Difference,
    differences,
    listed_holidays,
    propose_holidays,
)
from queueing.model import LocalText
from queueing.opening_days import CalendarDay, DayKind, DaySource
from tests.office import MORNING, request

pytestmark = pytest.mark.file_only


def test_the_list_has_public_holidays_and_shared_leave_with_names_in_two_languages():
    listed = {own.day: own for own in listed_holidays(2017)}
    assert listed[date(2017, 8, 17)].name.in_language("en") == "Independence Day"
    assert listed[date(2017, 6, 25)].kind is DayKind.HOLIDAY
    assert listed[date(2017, 6, 26)].source is DaySource.LIBRARY
    # Cuti bersama of Lebaran 2017: 23 June, 27 to 30 June.
    assert "Cuti Bersama" in listed[date(2017, 6, 27)].name.id
    assert not any("perkiraan" in own.name.id for own in listed.values())


def test_dates_that_depend_on_the_moon_are_marked_while_they_are_only_calculated():
    far = listed_holidays(2035)
    assert any(own.estimated for own in far)
    assert not next(own for own in far if own.day == date(2035, 8, 17)).estimated


def test_what_was_taken_over_or_written_by_hand_is_not_proposed_again(store, kiosk):
    first = propose_holidays(store, year=2017)
    assert {proposal.difference for proposal in first} == {Difference.NEW}
    special = CalendarDay(
        date(2017, 8, 17), DayKind.SPECIAL, LocalText("Buka khusus"), time(8), time(12)
    )
    kept = (special, *(p.day for p in first if p.day.day.month == 6))
    actions.save_calendar_days(
        store, days=kept, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    again = {proposal.day.day for proposal in propose_holidays(store, year=2017)}
    assert again == {p.day.day for p in first} - {own.day for own in kept}


def test_a_date_that_moved_is_proposed_to_be_dropped_and_one_that_is_settled_to_be_changed():
    moved = CalendarDay(
        date(2027, 3, 9), DayKind.HOLIDAY, LocalText("Idulfitri"),
        source=DaySource.LIBRARY, estimated=True,
    )  # fmt: skip
    seen = replace(moved, day=date(2027, 3, 10), estimated=False)
    own = replace(moved, day=date(2027, 3, 11), source=DaySource.OFFICE)
    before = replace(seen, estimated=True)
    found = differences((seen,), {d.day: d for d in (moved, before, own)})
    assert [(p.day.day.day, p.difference) for p in found] == [
        (9, Difference.DROPPED),
        (10, Difference.SETTLED),
    ]
    assert not found[1].day.estimated
