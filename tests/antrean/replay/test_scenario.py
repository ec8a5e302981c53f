"""A scenario file becomes a day, or is refused with file, key and what was expected."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import resources
from antrean.replay.scenario import Day, find_scenario, load_day
from antrean.replay.visitors import visitors_of
from queueing.office_file.checked_toml import FileProblem
from tests.antrean.replay.days import SMALL, change, day_of

ONE_MORE = '\n[[counters]]\nnumber = 2\nname = "Lain"\nservices = ["A"]\n'


def test_a_file_becomes_a_day_of_that_office(tmp_path):
    day = day_of(tmp_path)
    assert (day.office.office.name, day.office.office.zone_label) == ("Kantor Kecil", "WIB")
    assert day.opens == datetime(2017, 6, 14, 1, 0, tzinfo=UTC)
    assert day.closes == datetime(2017, 6, 14, 2, 10, tzinfo=UTC)
    assert day.moment(time(8, 12)) == datetime(2017, 6, 14, 1, 12, tzinfo=UTC)
    prefixes = {service.id: service.prefix for service in day.office.services}
    assert [
        (counter.number, {prefixes[i] for i in counter.service_ids})
        for counter in day.office.counters
    ] == [(1, {"A"}), (2, {"G", "H"})]


def test_a_day_that_names_no_counters_has_those_of_the_office(tmp_path):
    text = SMALL[: SMALL.index("[[counters]]")] + SMALL[SMALL.index("[[arrivals]]") :]
    assert [counter.number for counter in day_of(tmp_path, text).office.counters] == [*range(1, 7)]


def test_a_shipped_day_is_found_by_its_name_and_another_by_its_path(tmp_path):
    assert find_scenario("jepara-2017-06-14") == resources.SCENARIOS / "jepara-2017-06-14.toml"
    assert find_scenario(str(tmp_path / "x.toml")) == tmp_path / "x.toml"


@pytest.mark.parametrize("path", sorted(resources.SCENARIOS.glob("*.toml")), ids=lambda p: p.stem)
def test_every_shipped_day_can_be_played_under_its_name(path):
    assert load_day(path).scenario.scenario.name == path.stem


BAD = [
    ("[habits]", "[habbits]", "habbits: unknown key; remove it or correct its spelling"),
    ("seed = 7", "sed = 7", "scenario.sed: unknown key; remove it or correct its spelling"),
    ("seed = 7\n", "", "scenario.seed: is missing; add it"),
    ("seed = 7", "seed = 7.5", "scenario.seed: input should be a valid integer (found 7.5)"),
    ("count = 7", 'count = "7"', "arrivals[1].count: input should be a valid integer (found '7')"),
    ("count = 5", "count = 0", "arrivals[2].count: input should be greater than or equal to 1"),
    ("count = 5", "count = 2001", "arrivals[2].count: input should be less than or equal to 2000"),
    ("minutes = 2.0", "minutes = nan", "service_times[2].minutes: "),
    ("minutes = 2.0", "minutes = inf", "service_times[2].minutes: "),
    ("spread = 0.2", "spread = 1.0", "service_times[1].spread: input should be less than 1"),
    ("spread = 0.2", "spread = nan", "service_times[1].spread: "),
    ("2017-06-14", "2017-06-31", "not valid TOML: "),
    ("2017-06-14", '"14 June"', "scenario.date: "),
    ("2017-06-14", "0001-01-01", "scenario.date: input should be greater than or equal to"),
    ("2017-06-14", "9999-12-31", "scenario.date: input should be less than or equal to"),
    ("2017-06-14", "2017-06-18", "scenario.date: 2017-06-18 is no working day of the office"),
    ("[looks]", "[looks", "not valid TOML: "),
    ("08:15:00", "2017-06-14T08:15:00", "looks.pictures[1]: "),
    ("07:50:00", '"07:50:00+07:00"', "arrivals[1].from: write the office's own time"),
    ("opens_at = 08:00:00", 'opens_at = "08:00:00Z"', "office.opens_at: write the office's own"),
    ('state = "cause_known"', 'state = "known"', "outages[1].updates[1].state: "),
    ('"national-server"', '"moon"', "outages: unknown component 'moon'; there are card-blanks, "),
    ("published_by = 1", "published_by = 9", "outages: no counter 9; there are 1, 2"),
    ('service = "G"', 'service = "X"', "arrivals: unknown service 'X'; there are A, B, "),
    ('service = "G"', 'service = "B"', "service_times: none for service 'B'; add it"),
    ('services = ["G"]', 'services = ["G", "X"]', "service_times: unknown service 'X'; there are"),
    ('["G", "H"]', '["G", "X"]', "counters: unknown service X; there are A, B, "),
    ('services = ["A"]\n\n[[c', 'services = ["?"]\n\n[[c', "counters: unknown service ?; "),
    ('counted_services = ["A"]', 'counted_services = ["X"]', "scenario.counted_services: unknown"),
    ('counted_services = ["A"]', "counted_services = []", "scenario.counted_services: list should"),
    ('office = "disdukcapil"', 'office = "moon"', "scenario.office: unknown office 'moon'; there"),
    ('office = "disdukcapil"', 'office = "a\\u0000"', "scenario.office: unknown office 'a\\x00'"),
    ("until = 08:28:00", "until = 07:49:00", "arrivals of A: until must be after from"),
    ("until = 08:28:00", "until = 07:50:00", "arrivals of A: until must be after from"),
    ("resolved = 08:32:00", "resolved = 08:10:00", "outage of national-server: resolved must be"),
    (
        "[[outages]]",
        '[[outages]]\ncomponent = "electricity"\npublished = 08:00:00\nresolved = 08:31:00\n'
        "published_by = 1\n\n[[outages]]",
        "one must be resolved before the next is published",
    ),
    ("at = 08:20:00", "at = 08:12:00", "updates must be after published and before resolved"),
    ("at = 08:20:00", "at = 08:40:00", "updates must be after published and before resolved"),
    (
        "resolved = 08:32:00",
        "resolved = 09:11:00",
        "outages: national-server is not within opening",
    ),
    ("published = 08:12:00", "published = 07:59:00", "outages: national-server is not within"),
    ("07:50:00", "06:59:00", "numbers are given from 07:00 to 09:10"),
    ("until = 08:30:00", "until = 09:11:00", "arrivals: G from 08:02 until 09:11; numbers are"),
    ("closes_at = 09:10:00", "closes_at = 07:00:00", "office.closes_at: is not after opening"),
    ('name = "Kantor Kecil"', 'name = ""', "office.name: a name is needed"),
    ("number = 2", "number = 1", "counter.number: 1 is there twice"),
]


@pytest.mark.parametrize(("old", "new", "said"), BAD)
def test_what_is_wrong_is_named_with_file_key_and_what_was_expected(tmp_path, old, new, said):
    with pytest.raises(FileProblem) as caught:
        day_of(tmp_path, change(old, new))
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{tmp_path / 'day.toml'}: ") for line in lines)
    assert any(said in line for line in lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (change("count = 7", "count = 'x'"), "day.toml: arrivals[1].count: input should be a"),
        (change("[habits]", "[habbits]"), "day.toml: habbits: unknown key"),
        (change("closes_at = 09:10:00", "closes_at = 07:00:00"), "office.closes_at: is not after"),
        ("[scenario", "day.toml: not valid TOML"),
        (None, "day.toml: no such file"),
    ],
)
def test_a_bad_scenario_ends_with_2_and_makes_no_folder(antrean, tmp_path, text, said):
    if text is not None:
        (tmp_path / "day.toml").write_text(text, encoding="utf-8")
    ended = antrean("replay", tmp_path / "day.toml", "--out", tmp_path / "out")
    assert ended.code == 2
    assert said in ended.err
    assert not (tmp_path / "out").exists()


def test_an_unknown_name_ends_with_2_and_names_those_there_are(antrean, tmp_path):
    ended = antrean("replay", "jepara", "--out", tmp_path / "out")
    assert ended.code == 2
    assert "jepara: no such scenario; there are jepara-2017-06-14" in ended.err
    assert not (tmp_path / "out").exists()


# -- whatever somebody may write ---------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["A", "G", "disdukcapil", "national-server", "08:00:00", "08:00:00Z", "cause_known"]
)
VALUES = st.recursive(
    WORDS
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.sampled_from([0, 1, 2, 9, 99, 100])
    | st.floats()
    | st.dates()
    | st.times()
    | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=4,
)


def places(tree, way=()):
    """Give the way to every value in a tree of tables and lists."""
    branches = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in branches:
        yield (*way, key)
        if isinstance(value, dict | list):
            yield from places(value, (*way, key))


PLACES = sorted(places(tomllib.loads(SMALL)), key=repr)


def refused_or_played(path):
    """Load a file, which must give a whole day or a problem that names the file."""
    try:
        day = load_day(path)
    except FileProblem as problem:
        assert str(path) in str(problem)
        return
    assert isinstance(day, Day)
    count = sum(entry.count for entry in day.scenario.arrivals)
    assert len(visitors_of(day)) == count


def plant(tree, way, value):
    """Put a value at a place."""
    for key in way[:-1]:
        tree = tree[key]
    tree[way[-1]] = value


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.dictionaries(st.sampled_from(PLACES), VALUES, min_size=1, max_size=3))
def test_no_value_at_any_place_does_worse_than_be_refused(tmp_path_factory, changes):
    tree = tomllib.loads(SMALL)
    # The deepest first: what is planted later may take its place away.
    for way, value in sorted(changes.items(), key=lambda change: -len(change[0])):
        plant(tree, way, value)
    path = tmp_path_factory.mktemp("day") / "day.toml"
    path.write_text(tomlkit.dumps(tree), encoding="utf-8")
    refused_or_played(path)


@given(tree=st.dictionaries(WORDS | st.sampled_from(list(tomllib.loads(SMALL))), VALUES))
def test_a_file_of_anything_is_refused_in_words(tmp_path_factory, tree):
    path = tmp_path_factory.mktemp("day") / "day.toml"
    path.write_text(tomlkit.dumps(tree), encoding="utf-8")
    with pytest.raises(FileProblem) as caught:
        load_day(path)
    assert str(path) in str(caught.value)


MINUTES = st.integers(6 * 60, 10 * 60)


@given(begin=MINUTES, end=MINUTES, day=st.dates(date(2017, 6, 1), date(2017, 7, 31)))
def test_arrivals_are_taken_exactly_when_numbers_are_given(tmp_path_factory, begin, end, day):
    """From an hour before opening until closing, on a working day (kiosk/opening.py)."""
    text = change("07:50:00", f"{begin // 60:02}:{begin % 60:02}:00")
    text = change("08:28:00", f"{end // 60:02}:{end % 60:02}:00", text)
    good = 7 * 60 <= begin < end <= 9 * 60 + 10 and day.isoweekday() <= 5
    try:
        day_of(tmp_path_factory.mktemp("day"), change("2017-06-14", f"{day}", text))
    except FileProblem:
        assert not good
    else:
        assert good
