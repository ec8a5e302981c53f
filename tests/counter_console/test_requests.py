"""What a press asks of the office, and how long it stays the same press."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import count

import pytest

from counter_console.acts import Act, OutageWord, Wish
from counter_console.office_link import ACTS
from counter_console.requests import NAMES, basis, coming_moment, press
from queueing import actions
from queueing.model import LocalText, OutageState, PriorityClass, TicketState
from tests.counter_console.samples import NOW, counter, outage, print_job, row, snapshot, ticket


@pytest.fixture
def new_id():
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


def test_every_act_stands_for_an_action_of_the_office():
    for name in NAMES.values():
        assert callable(getattr(actions, name))
        assert name in ACTS


def test_next_while_somebody_is_served_finishes_first_with_an_id_of_its_own(new_id):
    shown = snapshot(current=row(ticket(41, "C", TicketState.SERVING)))
    made = press(Wish(Act.NEXT), shown, NOW, new_id)
    assert [r.name for r in made.requests] == ["finish", "call_next"]
    assert made.requests[0].what == {"ticket_id": 3041}
    assert made.requests[0].request_id != made.requests[1].request_id


def test_next_at_an_empty_counter_is_one_call(new_id):
    made = press(Wish(Act.NEXT), snapshot(), NOW, new_id)
    assert [(r.name, r.what) for r in made.requests] == [("call_next", {})]


def test_an_act_on_the_current_ticket_names_that_ticket(new_id):
    shown = snapshot(current=row(ticket(17, "A", TicketState.CALLED)))
    made = press(Wish(Act.PRIORITY, priority=PriorityClass.PRIORITY), shown, NOW, new_id)
    assert made.requests[0].what == {"ticket_id": 1017, "priority": PriorityClass.PRIORITY}


def test_the_next_word_is_promised_from_the_moment_of_the_press(new_id):
    word = OutageWord(OutageState.CHECKING, LocalText("x"), 15, time(9, 30), time(10, 0))
    made = press(
        Wish(Act.UPDATE, outage_id=1, word=word), snapshot(outages=(outage(),)), NOW, new_id
    )
    assert made.requests[0].what == {
        "outage_id": 1,
        "state": OutageState.CHECKING,
        "text": LocalText("x"),
        "next_word_at": NOW + timedelta(minutes=15),
        "expected_from": datetime(2017, 6, 14, 2, 30, tzinfo=UTC),
        "expected_until": datetime(2017, 6, 14, 3, 0, tzinfo=UTC),
    }


def test_a_wall_clock_time_is_taken_in_the_offices_zone():
    assert coming_moment(time(9, 0), "Asia/Jayapura", NOW) == datetime(2017, 6, 14, tzinfo=UTC)
    assert coming_moment(None, "Asia/Jakarta", NOW) is None


called = row(ticket(17, "A", TicketState.CALLED))


@pytest.mark.parametrize(
    ("wish", "before", "after"),
    [
        (
            Wish(Act.RECALL, ticket_id=1017),
            snapshot(current=called),
            snapshot(current=row(replace(called.ticket, call_count=2))),
        ),
        (Wish(Act.NEXT), snapshot(), snapshot(current=called)),
        (Wish(Act.PAUSE, reason="Rapat"), snapshot(), snapshot(counter=counter(paused_since=NOW))),
        (
            Wish(Act.PUBLISH, component_code="national-server"),
            snapshot(),
            snapshot(outages=(outage(),)),
        ),
        (
            Wish(Act.RESOLVE, outage_id=1),
            snapshot(outages=(outage(),)),
            snapshot(outages=(outage(resolved_at=NOW),)),
        ),
        (
            Wish(Act.ANSWER_PRINT, job_id="job-18", came_out=True),
            snapshot(doubtful_prints=(print_job(),)),
            snapshot(),
        ),
    ],
)
def test_a_press_is_over_once_its_outcome_can_be_seen(wish, before, after):
    assert basis(wish, before) == basis(wish, replace(before, served_today=13))
    assert basis(wish, before) != basis(wish, after)
