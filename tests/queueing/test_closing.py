"""The expected finish against closing: people times pace, and who would come too late."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.calendar import hours_on
from queueing.closing import closing_outlook, minutes_of
from queueing.opening_days import Break, Calendar, DayHours, Period
from queueing.pace import Pace
from queueing.waiting_facts import Desk, LineFacts, Stop

JAKARTA = ZoneInfo("Asia/Jakarta")
DAY = date(2017, 6, 14)
A, B, C = 1, 2, 3


def at(wall: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(wall), JAKARTA)


def day(closes: str = "14:30", *breaks: Break) -> DayHours:
    periods = (Period(1, "", breaks=breaks),) if breaks else ()
    calendar = Calendar(
        "Asia/Jakarta", time(7, 30), time.fromisoformat(closes), frozenset({3}), periods
    )
    return hours_on(calendar, DAY)


def pace(minutes: float) -> Pace:
    return Pace(minutes, 0.1, 0.1, 0.6)


def office(line: str, *desks: str, minutes: float = 60 / 11, **more) -> LineFacts:
    ids = {"A": A, "B": B, "C": C}
    return LineFacts(
        desks=[Desk(frozenset(ids[x] for x in each)) for each in desks],
        line=[(ids[x], False) for x in line],
        paces={s: pace(minutes) for s in (A, B, C)},
        **more,
    )


def clock(moment: datetime | None) -> str:
    assert moment is not None
    return f"{moment.astimezone(JAKARTA):%H:%M}"


@pytest.mark.parametrize(
    ("breaks", "finish", "late"),
    [
        ((), "14:57", 20),
        ((Break(time(12), time(12, 30), None, 50),), "15:12", 28),
        ((Break(time(12), time(12, 30)),), "15:27", 40),
    ],
    ids=["no break", "officers take turns", "all rest"],
)
def test_the_188_of_jepara_are_done_around_three_and_the_office_closes_at_half_past_two(
    breaks, finish, late
):
    """14 June 2017, 10.41: 44 people an hour at four counters (DOMAIN §1)."""
    facts = office("A" * 188, "AB", "AB", "AB", "A")
    told = closing_outlook(facts, day("14:30", *breaks), at("10:41"), [A, B])
    assert told is not None
    assert (told.waiting, clock(told.finish), told.after_closing) == (188, finish, late)
    assert told.of(A).newcomer_after
    assert told.of(B).newcomer_after
    assert told.late_services == (A, B)


def test_a_line_that_is_done_in_time_leaves_nobody():
    told = closing_outlook(office("AAAA", "A", "A", minutes=10), day(), at("10:00"), [A, B])
    assert (clock(told.finish), told.after_closing, told.late_services) == ("10:20", 0, ())
    assert told.of(B).finish is None


def test_a_service_with_a_counter_of_its_own_is_not_held_up_by_a_long_line():
    facts = office("A" * 100 + "CC", "A", "AC", "C", minutes=10)
    told = closing_outlook(facts, day(), at("10:00"), [A, C])
    assert clock(told.of(C).finish) == "10:20"
    assert told.of(C).after_closing == 0
    assert told.of(A).after_closing > 40


def test_during_an_outage_the_finish_is_that_of_a_recovery_now():
    stopped = office("AAAA", "A", stops=[Stop(frozenset({A}), 30.0)], minutes=10)
    told = closing_outlook(stopped, day(), at("10:00"), [A])
    assert told.of(A).stopped
    assert clock(told.finish) == "10:40"


def test_a_service_at_no_counter_is_unknown_and_not_reckoned():
    told = closing_outlook(office("AAB", "A", minutes=10), day(), at("10:00"), [A, B])
    assert told.of(B).finish is None
    assert (told.of(B).waiting, told.of(B).after_closing) == (1, 0)
    assert (told.waiting, clock(told.finish)) == (2, "10:20")


def test_a_counter_on_a_pause_counts_only_where_no_other_serves():
    facts = LineFacts(
        desks=[Desk(frozenset({A})), Desk(frozenset({A}), paused_for=3.0),
               Desk(frozenset({B}), paused_for=3.0)],
        line=[(A, False), (A, False), (B, False)],
        paces={A: pace(10), B: pace(10)},
    )  # fmt: skip
    told = closing_outlook(facts, day(), at("10:00"), [A, B])
    assert (clock(told.of(A).finish), clock(told.of(B).finish)) == ("10:20", "10:10")


def test_after_closing_everybody_is_late_and_before_opening_the_day_begins_with_the_door():
    facts = office("AA", "A", minutes=10)
    late = closing_outlook(facts, day(), at("14:30"), [A])
    assert (late.after_closing, clock(late.finish)) == (2, "14:50")
    early = closing_outlook(facts, day(), at("07:00"), [A])
    assert (early.after_closing, clock(early.finish)) == (0, "07:50")


def test_on_a_closed_day_nothing_is_said():
    assert closing_outlook(office("AA", "A"), DayHours(DAY, None, None), at("10:00"), [A]) is None


def test_who_is_at_a_counter_already_takes_only_what_is_left():
    facts = LineFacts(
        desks=[Desk(frozenset({A}), serving=A, serving_for=4.0)],
        line=[(A, False)],
        paces={A: Pace(10.0, 0.1, 0.1, 0.6)},
    )
    told = closing_outlook(facts, day(), at("10:00"), [A])
    assert clock(told.finish) == "10:16"


def test_people_who_do_not_come_shorten_the_line():
    assert minutes_of(Pace(10.0, 0, 0, 0, no_show_share=0.5, no_show_minutes=2.0)) == 6.0


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from("ABC"), max_size=40),
    st.lists(st.sampled_from(["A", "B", "C", "AB", "ABC", "BC"]), min_size=1, max_size=5),
    st.integers(0, 600),
)
def test_nobody_more_makes_anything_earlier_and_the_late_are_the_last(line, desks, minute):
    now = at("06:00") + timedelta(minutes=minute)
    hours = day("14:30", Break(time(12), time(13)))
    told = closing_outlook(office("".join(line), *desks), hours, now, [A, B, C])
    longer = closing_outlook(office("".join(line) + "A", *desks), hours, now, [A, B, C])
    assert told.after_closing <= longer.after_closing
    if told.finish and longer.finish:
        assert told.finish <= longer.finish
    for one in told.services:
        assert 0 <= one.after_closing <= one.waiting
        if one.after_closing:
            assert one.newcomer_after
            assert one.finish > hours.closes_at
        elif one.finish is not None and not one.newcomer_after:
            assert one.finish <= hours.closes_at + timedelta(minutes=10)
