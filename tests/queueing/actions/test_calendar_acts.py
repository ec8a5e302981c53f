"""A person changes the calendar, and every screen has it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import uuid4

import pytest

from queueing import actions, views
from queueing.actions.valid_calendar import check_day, check_period
from queueing.errors import BadSetting, NotFound
from queueing.model import LastTicketRule, LocalText, OpeningState
from queueing.opening_days import (
    Break,
    CalendarDay,
    DayKind,
    DaySource,
    Period,
    WeekdayHours,
)
from queueing.store.calendar_rows import calendar_of
from queueing.store.rows import office_of
from tests.office import MORNING, request

TODAY = date(2017, 6, 14)
LEBARAN = CalendarDay(
    date(2017, 6, 26), DayKind.HOLIDAY, LocalText("Idulfitri", "Riyaya", "Eid"),
    source=DaySource.LIBRARY, estimated=True,
)  # fmt: skip
SPECIAL = CalendarDay(
    date(2017, 6, 27), DayKind.SPECIAL, LocalText("Buka khusus"), time(9), time(12)
)
RAMADAN = Period(
    0,
    "Ramadan",
    date(2017, 5, 27),
    date(2017, 6, 24),
    (WeekdayHours(3, time(7), time(14, 30)), WeekdayHours(6, None, None)),
    (Break(time(12), time(12, 30), None, 50), Break(time(11, 30), time(12, 30), 5)),
)


def read(store):
    with store.read() as connection:
        return calendar_of(connection, office_of(connection))


def test_days_are_kept_changed_and_deleted_each_act_once(store, kiosk):
    asked = request()
    for _ in range(2):
        found = actions.save_calendar_days(
            store, days=(SPECIAL, LEBARAN), actor=kiosk.actor, request_id=asked, now=MORNING
        )
        assert found.days == (LEBARAN, SPECIAL)
    moved = replace(LEBARAN, name=LocalText("Idulfitri 1438"), estimated=False)
    actions.save_calendar_day(
        store, day=moved, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    assert read(store).days == (moved, SPECIAL)
    asked = request()
    for _ in range(2):
        left = actions.delete_calendar_day(
            store, day=SPECIAL.day, actor=kiosk.actor, request_id=asked, now=MORNING
        )
        assert left.days == (moved,)
    with pytest.raises(NotFound):
        actions.delete_calendar_day(
            store, day=SPECIAL.day, actor=kiosk.actor, request_id=request(), now=MORNING
        )
    with store.read() as connection:
        assert calendar_of(connection, office_of(connection), date(2017, 6, 27)).days == ()


def test_a_period_is_kept_with_its_hours_and_breaks_and_replaced_as_a_whole(store, kiosk):
    found = actions.save_period(
        store, period=RAMADAN, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    kept = found.periods[0]
    assert replace(kept, id=0) == replace(RAMADAN, breaks=tuple(kept.breaks))
    assert set(kept.breaks) == set(RAMADAN.breaks)
    shorter = replace(kept, name="Puasa", hours=(), breaks=RAMADAN.breaks[:1])
    found = actions.save_period(
        store, period=shorter, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    assert found.periods == (shorter,)
    found = actions.delete_period(
        store, period_id=kept.id, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    assert found.periods == ()
    with pytest.raises(NotFound):
        actions.save_period(
            store, period=shorter, actor=kiosk.actor, request_id=request(), now=MORNING
        )


def test_every_screen_has_todays_hours_and_their_name(store, kiosk):
    actions.save_period(store, period=RAMADAN, actor=kiosk.actor, request_id=request(), now=MORNING)
    for snapshot in (
        views.kiosk_snapshot(store, now=MORNING),
        views.board_snapshot(store, now=MORNING),
        views.console_snapshot(store, counter_id=None, now=MORNING),
    ):
        assert snapshot.opening.state is OpeningState.OPEN
        assert snapshot.opening.name == LocalText("Ramadan")
        assert f"{snapshot.opening.closes_at:%H:%M}" == "14:30"


def test_an_office_without_a_calendar_has_the_hours_of_its_settings(store):
    found = read(store)
    assert (found.periods, found.days) == ((), ())


def test_the_last_ticket_rule_is_a_setting_that_leaves_an_event(store, kiosk):
    with store.read() as connection:
        assert office_of(connection).last_ticket_rule is LastTicketRule.WARN
    asked = str(uuid4())
    for _ in range(2):
        assert actions.set_last_ticket_rule(
            store, rule=LastTicketRule.STOP, actor=kiosk.actor, request_id=asked, now=MORNING
        ) is LastTicketRule.STOP  # fmt: skip


@pytest.mark.parametrize(
    ("day", "field"),
    [
        (replace(LEBARAN, name=LocalText(" ")), "calendar.day.name"),
        (replace(LEBARAN, opens_at=time(8), closes_at=time(9)), "calendar.day"),
        (replace(SPECIAL, closes_at=None), "calendar.day"),
        (replace(SPECIAL, closes_at=time(8)), "calendar.day"),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_its_name(day, field):
    with pytest.raises(BadSetting) as refused:
        check_day(day)
    assert refused.value.field == field
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "calendar.period.name"),
        ({"last_day": None}, "calendar.period"),
        ({"last_day": date(2017, 5, 1)}, "calendar.period"),
        ({"hours": (WeekdayHours(8, time(8), time(9)),)}, "calendar.hours"),
        ({"hours": (WeekdayHours(1, None, None),) * 2}, "calendar.hours"),
        ({"hours": (WeekdayHours(1, time(8), None),)}, "calendar.hours"),
        ({"hours": (WeekdayHours(1, time(8), time(8)),)}, "calendar.hours"),
        ({"breaks": (Break(time(12), time(13), 0),)}, "calendar.breaks"),
        ({"breaks": (Break(time(13), time(12)),)}, "calendar.breaks"),
        ({"breaks": (Break(time(12), time(13), None, 100),)}, "calendar.breaks"),
        (
            {"breaks": (Break(time(12), time(13)), Break(time(12, 30), time(14)))},
            "calendar.breaks",
        ),
    ],
)
def test_a_period_that_cannot_be_is_refused_with_its_name(changes, field):
    with pytest.raises(BadSetting) as refused:
        check_period(replace(RAMADAN, **changes))
    assert refused.value.field == field
    assert refused.value.remedy
