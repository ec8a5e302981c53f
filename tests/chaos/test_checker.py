"""Each rule of the checker is seen to complain of a history that breaks it, and of that alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.chaos.checker import check
from tests.chaos.story import DAY, Story, ordinary_morning

BOARDS = "boards show what is committed, or say that they are stale"


def broken(story: Story) -> set[str]:
    return {violation.rule for violation in check(story.history())}


@pytest.mark.parametrize("serial", [True, False], ids=["file", "server"])
def test_a_day_on_which_all_went_well_breaks_no_rule(serial):
    assert check(ordinary_morning(serial=serial).history()) == []


def test_a_number_given_twice_is_found():
    story = ordinary_morning()
    story.tickets[2] = replace(story.tickets[2], number=1, label="A-001")
    assert "numbers unique" in broken(story)


def test_two_tickets_of_one_label_are_found():
    story = ordinary_morning()
    story.tickets[1] = replace(story.tickets[1], label="A-001")
    assert "numbers unique" in broken(story)


def test_a_number_that_is_missing_is_found():
    story = ordinary_morning()
    key = next(iter(story.counted))
    story.counted[key] += 1
    assert broken(story) == {"no gap without a record"}


def test_a_counter_of_numbers_that_fell_behind_is_found():
    story = ordinary_morning()
    story.counted[next(iter(story.counted))] = 1
    assert broken(story) == {"no gap without a record"}


def test_an_acknowledged_number_that_is_not_there_is_found():
    story = ordinary_morning()
    story.tell("kiosk", "got", act="issue_ticket", request=story.request(77), label="A-004")
    assert broken(story) == {"nothing acknowledged lost"}


def test_an_acknowledged_number_under_another_label_is_found():
    story = ordinary_morning()
    got = next(line for line in story.lines["kiosk"] if line["do"] == "got")
    got["label"] = "A-009"
    assert broken(story) == {"nothing acknowledged lost"}


def test_an_acknowledged_act_that_left_no_event_is_found():
    story = ordinary_morning()
    story.tell("console", "got", act="finish", request=story.request(78), ticket=2)
    assert broken(story) == {"nothing acknowledged lost"}


def test_an_act_on_another_ticket_than_was_told_is_found():
    story = ordinary_morning()
    got = next(line for line in story.lines["console"] if line["do"] == "got")
    got["ticket"] = 3
    assert broken(story) == {"nothing acknowledged lost"}


def test_an_act_kept_on_a_console_that_is_refused_later_is_found():
    story = ordinary_morning()
    story.tell("console", "kept refused", request=story.request(79), why="it was moved")
    assert broken(story) == {"nothing acknowledged lost"}


def test_a_request_that_gave_two_numbers_is_found():
    story = ordinary_morning()
    got = next(line for line in story.lines["kiosk"] if line["do"] == "got")
    story.tell("kiosk", "got", **{k: got[k] for k in ("act", "request")}, label="A-003")
    assert "same request, same number" in broken(story)


def test_a_number_of_the_server_that_lives_on_beside_the_kiosks_own_is_found():
    story = ordinary_morning()
    ghost = story.take(told=False)
    story.lines["kiosk"].append(story.lines["kiosk"][-1])
    own = story.take(series="K")
    asked = story.lines["kiosk"][-1]["request"]
    story.tickets[ghost - 1] = replace(story.tickets[ghost - 1], request_id=asked)
    assert broken(story) == {"same request, same number"}
    issued = next(e for e in story.events if e.ticket_id == own)
    issued.details["replaces"] = story.tickets[ghost - 1].label
    assert broken(story) == set()


def test_a_move_that_is_not_in_the_graph_is_found():
    story = ordinary_morning()
    story.act("unpark", 1, "waiting")
    assert broken(story) == {"states only along the graph"}


def test_a_chain_of_events_with_a_link_missing_is_found():
    story = ordinary_morning()
    story.events = [event for event in story.events if event.kind != "start"]
    assert "states only along the graph" in broken(story)


def test_a_ticket_that_stands_elsewhere_than_its_events_say_is_found():
    story = ordinary_morning()
    story.tickets[3] = replace(story.tickets[3], state="cancelled")
    assert broken(story) == {"states only along the graph"}


def test_a_counter_with_two_people_is_found():
    story = ordinary_morning()
    story.call(4, counter=2)
    story.read()
    assert broken(story) == {"one counter per ticket"}


def test_a_ticket_at_two_counters_is_found():
    story = ordinary_morning()
    story.act("recall", 3, "called", counter=2, call=2)
    story.read()
    assert broken(story) == {"one counter per ticket"}


@pytest.mark.parametrize("serial", [True, False], ids=["file", "server"])
def test_who_is_called_before_an_earlier_one_is_found(serial):
    story = ordinary_morning(serial=serial)
    story.take()
    story.take()
    story.act("start", 3, "serving")
    story.act("finish", 3, "served")
    story.call(5)
    story.read()
    assert broken(story) == {"first come, first called"}


def test_one_of_the_other_class_or_of_another_service_may_be_called_first():
    story = ordinary_morning()
    story.take("priority")
    story.take(service=3)
    story.act("start", 3, "serving")
    story.act("transfer", 3, "transferred", to_service=3)
    story.act("set_priority", 3, "transferred", to="priority")
    story.call(4)
    story.read()
    assert broken(story) == set()


def test_on_a_server_one_whose_number_nobody_was_told_may_not_have_been_seen():
    story = ordinary_morning(serial=False)
    story.take(service=1, told=False)
    story.take(service=2)
    story.act("start", 3, "serving")
    story.act("finish", 3, "served")
    story.act("cancel", 4, "cancelled")
    story.call(6)
    story.read()
    assert broken(story) == set()


def test_a_board_that_shows_what_was_never_committed_is_found():
    story = ordinary_morning()
    story.tell("board", "shown", begun=0.0, calls=[[4, 11, 1]])
    story.read()
    assert broken(story) == {BOARDS}


def test_a_board_that_shows_what_is_long_over_is_found():
    story = ordinary_morning()
    story.tell("board", "shown", begun=story._second / 10, calls=[[1, 11, 1]])
    story.read()
    assert broken(story) == {BOARDS}


def test_a_number_of_a_kiosks_own_was_not_committed_when_it_was_told():
    story = ordinary_morning()
    story.take(series="K")
    asked = story.lines["kiosk"][-1]["request"]
    story.tell("kiosk", "connected")
    story.read()
    story.act("park", 3, "parked")
    story._event("replace_request", 5, request=asked)
    story.read()
    assert broken(story) == set()


def test_a_board_that_goes_back_in_time_is_found():
    story = ordinary_morning()
    story.tell("board", "shown", begun=0.0, calls=[[1, 11, 1]])
    story.read()
    assert broken(story) == {BOARDS}


def test_a_board_that_missed_the_last_call_is_found():
    story = ordinary_morning()
    story.act("start", 3, "serving")
    assert broken(story) == {BOARDS}


def test_a_board_without_a_reading_for_long_must_say_so():
    story = ordinary_morning()
    story._second += 300
    story.read()
    assert broken(story) == {BOARDS}
    story.lines["board"].insert(-1, {"do": "stale", "m": 30.0})
    assert broken(story) == set()
    story.tell("board", "stale")
    assert broken(story) == {BOARDS}


def test_a_station_that_never_settled_is_found():
    story = ordinary_morning()
    history = story.history()
    history.lines["kiosk"].pop()
    assert {violation.rule for violation in check(history)} == {"everybody settles"}


def carried(story: Story, ticket: int, day: date) -> None:
    row = story.tickets[ticket - 1]
    story.act("carry_over_ticket", ticket, row.state, to_day=day.isoformat())
    story.tickets[ticket - 1] = replace(story.tickets[ticket - 1], line_day=day)


def test_who_was_carried_to_another_day_is_passed_by_today_and_by_nobody_there():
    story = Story()
    first, second, third = (story.take() for _ in range(3))
    for ticket in (first, second):
        carried(story, ticket, DAY + timedelta(days=1))
    story.call(third)
    story.read()
    assert broken(story) <= {"everybody settles"}
    story.call(second, counter=2)
    story.read()
    assert "first come, first called" in broken(story)


def test_two_of_one_label_in_the_line_of_one_day_are_found():
    story = Story()
    first, second = story.take(), story.take()
    later = DAY + timedelta(days=1)
    for ticket in (first, second):
        carried(story, ticket, later)
    story.tickets[1] = replace(story.tickets[1], label="A-001", service_day=later, number=1)
    assert "numbers unique" in broken(story)


def test_numbers_that_begin_behind_carried_ones_are_no_gap():
    story = Story()
    carried(story, story.take(), DAY)
    key = next(iter(story.counted))
    story.tickets[0] = replace(story.tickets[0], number=5)
    story.counted[key] = 5
    assert "no gap without a record" in broken(story)
    history = replace(story.history(), starts_after={key: 4})
    assert "no gap without a record" not in {violation.rule for violation in check(history)}
