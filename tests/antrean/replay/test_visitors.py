"""The people of a day: as the file says, the same for a seed, another day for another."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean.replay.scenario import find_scenario, load_day
from antrean.replay.visitors import visitors_of
from kiosk.opening import BEFORE_OPENING
from tests.antrean.replay.days import change, day_of


@pytest.fixture(scope="module")
def jepara():
    return load_day(find_scenario("jepara-2017-06-14"))


def with_seed(seed):
    return change("seed = 7", f"seed = {seed}")


@given(seed=st.integers(-(2**63), 2**63))
def test_the_same_seed_gives_the_same_day_and_the_next_seed_another(tmp_path_factory, seed):
    folder = tmp_path_factory.mktemp("day")
    people = visitors_of(day_of(folder, with_seed(seed)))
    assert visitors_of(day_of(folder, with_seed(seed))) == people
    assert visitors_of(day_of(folder, with_seed(abs(seed) + 1))) != people


@given(seed=st.integers(0, 10**6))
def test_everybody_the_file_names_comes_in_their_stretch_and_in_order(tmp_path_factory, seed):
    day = day_of(tmp_path_factory.mktemp("day"), with_seed(seed))
    people = visitors_of(day)
    assert [person.arrives for person in people] == sorted(person.arrives for person in people)
    for entry in day.scenario.arrivals:
        mine = [person for person in people if person.prefix == entry.service]
        assert len(mine) == entry.count
        for person in mine:
            assert day.moment(entry.begin) <= person.arrives < day.moment(entry.end)
            assert person.arrives.microsecond == 0


@given(seed=st.integers(0, 10**6))
def test_a_visit_takes_as_long_as_the_file_allows(tmp_path_factory, seed):
    day = day_of(tmp_path_factory.mktemp("day"), with_seed(seed))
    times = {p: entry for entry in day.scenario.service_times for p in entry.services}
    for person in visitors_of(day):
        needs = times[person.prefix]
        scatter = needs.minutes * 60 * needs.spread
        assert abs(person.service_seconds - needs.minutes * 60) <= scatter
        assert person.service_seconds > 0


@pytest.mark.parametrize(("share", "expected"), [("0.0", {False}), ("1.0", {True})])
def test_priority_is_drawn_by_its_share(tmp_path, share, expected):
    text = change("priority_share = 0.3", f"priority_share = {share}")
    assert {person.priority for person in visitors_of(day_of(tmp_path, text))} == expected


def test_about_half_leave_where_half_are_said_to_leave(tmp_path):
    text = change("minutes = 2.0", "minutes = 2.0\nno_show = 0.5")
    text = change("count = 5", "count = 1000", text)
    people = [person for person in visitors_of(day_of(tmp_path, text)) if person.prefix == "G"]
    assert 400 < sum(person.stays for person in people) < 600
    others = [person for person in visitors_of(day_of(tmp_path, text)) if person.prefix == "A"]
    assert all(person.stays for person in others)


def test_in_jepara_232_people_come_for_a_card_before_ten(jepara):
    ten = datetime(2017, 6, 14, 3, 0, tzinfo=UTC)
    cards = [person for person in visitors_of(jepara) if person.prefix in ("A", "B")]
    assert sum(person.arrives <= ten for person in cards) == 232


def test_in_jepara_nobody_comes_before_the_kiosk_gives_numbers_or_after_closing(jepara):
    people = visitors_of(jepara)
    assert people[0].arrives >= jepara.opens - BEFORE_OPENING
    assert people[-1].arrives + timedelta(minutes=1) < jepara.closes


def test_in_jepara_everybody_in_the_file_comes(jepara):
    counts = Counter()
    for entry in jepara.scenario.arrivals:
        counts[entry.service] += entry.count
    assert Counter(person.prefix for person in visitors_of(jepara)) == counts
