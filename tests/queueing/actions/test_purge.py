"""Old service days are deleted as a whole; the days around today never are."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from queueing import actions
from queueing.actions.purge import purge
from queueing.calendar import service_day
from queueing.errors import BadSetting
from queueing.store import tables as t
from tests.office import MORNING, events, refused, request, table_copy

TODAY = service_day(MORNING, "Asia/Jakarta")


def labels_by_day(store):
    with store.read() as connection:
        rows = connection.execute(
            select(t.ticket.c.service_day, t.ticket.c.label).order_by(t.ticket.c.id)
        ).all()
    found = {}
    for day, label in rows:
        found.setdefault((day - TODAY).days, []).append(label)
    return found


@pytest.fixture
def days(store, kiosk, desk, clock):
    """Four days, each with two numbers on paper, the first of them served; now is the fourth."""
    for _ in range(4):
        kiosk.take("A", print_it=True)
        kiosk.take("A", print_it=True)
        desk.serve(desk.must_call())
        clock.tick(days=1)
    clock.tick(days=-1)
    return store


def purge_before(store, clock, days, **more):
    asked = {"before": TODAY + timedelta(days=days), "request_id": request(), "now": clock()}
    return purge(store, **asked | more)


def test_days_before_the_date_are_gone_and_the_others_untouched(days, clock):
    kept = [e for e in events(days) if e.ticket_id and e.at >= MORNING + timedelta(days=2)]
    gone = purge_before(days, clock, 2)
    assert labels_by_day(days) == {2: ["A-001", "A-002"], 3: ["A-001", "A-002"]}
    assert (gone.days, gone.tickets, gone.print_jobs) == (2, 4, 4)
    left = [e for e in events(days) if e.ticket_id]
    assert left == kept
    assert {e.ticket_id for e in left} == {5, 6, 7, 8}
    tables = table_copy(days)
    assert len(tables["print_job"]) == 4
    assert len(tables["series_counter"]) == 2


def test_each_day_leaves_word_of_what_it_took(days, clock):
    purge_before(days, clock, 2)
    told = [e.details for e in events(days, kind="purge")]
    assert [each.get("day") for each in told] == [str(TODAY), str(TODAY + timedelta(days=1)), None]
    assert told[0]["tickets"] == 2


def test_what_happened_later_to_a_ticket_of_that_day_goes_with_it(days, clock, kiosk):
    actions.expire_old_tickets(days, actor=kiosk.actor, request_id=request(), now=clock())
    assert events(days, kind="expire")[0].ticket_id == 2
    purge_before(days, clock, 1)
    assert 2 not in {e.ticket_id for e in events(days)}


@pytest.mark.parametrize("late", [3, 4, 40])
def test_todays_and_yesterdays_days_stay_whatever_is_asked(days, clock, late):
    with refused(days, BadSetting, "too late"):
        purge_before(days, clock, late)


def test_asked_again_under_the_same_request_nothing_more_goes(days, clock):
    asked = request()
    purge_before(days, clock, 1, request_id=asked)
    before = table_copy(days)
    again = purge_before(days, clock, 1, request_id=asked)
    assert (again.tickets, again.events) == (0, 0)
    assert table_copy(days) == before


def test_after_it_events_are_kept_as_before(days, clock):
    purge_before(days, clock, 2)
    for statement in (delete(t.event), t.event.update().values(officer="x")):
        with pytest.raises(Exception, match="append-only"), days.write() as connection:
            connection.execute(statement)


def test_numbers_go_on_and_history_is_none_the_worse(days, clock, kiosk, desk):
    purge_before(days, clock, 2)
    assert kiosk.take("A").label == "A-003"
    assert desk.must_call().label == "A-002"
