"""How an office's day stands against closing, read from its database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from queueing import actions, views
from queueing.model import LastTicketRule, LocalText
from queueing.opening_days import CalendarDay, DayKind
from tests.office import MORNING, SERVICES, request


@pytest.fixture
def short_day(store, kiosk, desk):
    """Give the actor of an office that closes at 08.30 and has nine people for A at 08.00."""
    today = CalendarDay(
        date(2017, 6, 14), DayKind.SPECIAL, LocalText("Setengah hari"), time(7, 30), time(8, 30)
    )
    actions.save_calendar_day(
        store, day=today, actor=kiosk.actor, request_id=request(), now=MORNING
    )
    for _ in range(9):
        kiosk.take("A")
    return kiosk.actor


def test_the_late_are_counted_and_the_rule_decides_whether_it_is_said(store, short_day):
    now = MORNING + timedelta(minutes=1)
    told = views.closing_now(store, now=now)
    assert told is not None
    # Seven minutes a person, as long as nobody was served today: five are called by 08.30.
    assert (told.waiting, told.stops) == (9, False)
    assert 3 <= told.after_closing <= 5
    assert SERVICES["A"] in told.late_services
    forecast = views.waiting_forecast(store, now=now)
    while not forecast.play_some():
        pass
    assert forecast.outlook().closing == told
    for rule, said in ((LastTicketRule.STOP, True), (LastTicketRule.OFF, None)):
        actions.set_last_ticket_rule(
            store, rule=rule, actor=short_day, request_id=request(), now=now
        )
        found = views.closing_now(store, now=now)
        assert found == (None if said is None else replace(told, stops=True))


def test_a_line_that_was_carried_over_or_a_closed_day_is_not_reckoned(store, desk, short_day):
    desk.do(actions.carry_over, service_ids=[SERVICES["A"]])
    told = views.closing_now(store, now=desk.clock())
    assert told is not None
    assert (told.waiting, told.after_closing) == (0, 0)
    later = MORNING + timedelta(days=400)
    holiday = CalendarDay(later.date(), DayKind.HOLIDAY, LocalText("Libur"))
    actions.save_calendar_day(
        store, day=holiday, actor=short_day, request_id=request(), now=MORNING
    )
    assert views.closing_now(store, now=later) is None
