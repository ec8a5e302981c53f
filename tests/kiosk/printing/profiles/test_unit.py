"""A unit's own answers: kept beside the settings, believed only for the printer they are of."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.profiles.unit import UnitFacts, as_probed
from kiosk.printing.profiles.unit_file import (
    UnitFileError,
    read_unit,
    unit_file,
    unit_for,
    write_unit,
)
from shared_ui.station_settings import PrinterSection

NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
SECTION = PrinterSection(host="192.168.1.50", profile="epson-tm-t88")
IN_TURN = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80
)


def facts(**changes):
    known = {
        "place": SECTION.place,
        "profile": "epson-tm-t88",
        "probed_at": NOON,
        "answers": True,
        "fence": "gs-h",
    }
    return UnitFacts(**{**known, **changes})


# -- what outranks the profile ------------------------------------------------------------------


def test_a_model_that_was_never_probed_is_its_profile():
    profile = load_profile("epson-tm-t88")
    assert as_probed(profile, None) is profile


def test_a_units_answers_outrank_its_model():
    profile = load_profile("epson-tm-t88")
    probed = as_probed(profile, facts(near_end=False, cutter=False))
    assert (profile.fence.kind, probed.fence.kind) == ("gs-r", "gs-h")
    assert (probed.status.realtime, probed.status.near_end, probed.status.cutter) == (
        "always",
        False,
        False,
    )


def test_a_silent_unit_is_never_asked_whatever_its_model_does():
    probed = as_probed(load_profile("epson-tm-t20iii"), facts(answers=False, fence="none"))
    assert (probed.status.realtime, probed.fence.kind) == ("never", "none")


def test_what_nobody_looked_at_stays_as_the_model_has_it():
    profile = load_profile("epson-tm-t88")
    probed = as_probed(profile, facts())
    assert (probed.paper, probed.text) == (profile.paper, profile.text)
    assert probed.status.near_end == profile.status.near_end


def test_the_width_that_was_read_changes_the_columns_with_it():
    probed = as_probed(load_profile("generic-80"), facts(dots=512))
    assert (probed.paper.dots, probed.text.columns) == (512, 42)


# -- the file -----------------------------------------------------------------------------------


def test_the_file_stands_beside_the_stations_settings(tmp_path):
    assert unit_file(tmp_path / "kiosk.toml") == tmp_path / "kiosk.printer.toml"


@IN_TURN
@given(
    place=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60),
    answers=st.booleans(),
    fence=st.sampled_from(["gs-h", "gs-r", "none"]),
    dots=st.none() | st.integers(128, 1280),
    near_end=st.none() | st.booleans(),
    cutter=st.none() | st.booleans(),
    identity=st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=80),
    probed_at=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
)
def test_what_was_kept_is_read_again(tmp_path, **kept):
    path = tmp_path / "kiosk.printer.toml"
    written = facts(**kept)
    write_unit(path, written)
    assert read_unit(path) == written


def test_a_printer_that_was_never_probed_has_no_file(tmp_path):
    assert read_unit(tmp_path / "kiosk.printer.toml") is None
    assert unit_for(tmp_path / "kiosk.printer.toml", SECTION) is None


@pytest.mark.parametrize("other", [{"place": "192.168.1.51:9100"}, {"profile": "epson-tm-t20iii"}])
def test_another_place_or_profile_is_another_printer(tmp_path, other):
    path = tmp_path / "kiosk.printer.toml"
    write_unit(path, facts())
    assert unit_for(path, SECTION) == facts()
    write_unit(path, facts(**other))
    assert unit_for(path, SECTION) is None


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('fence = "gs-h"', 'fence = "gs-x"', "fence"),
        ("answers = true", "answers = 1", "answers"),
        ("answers = true\n", "", "answers"),
        ("schema = 1", "schema = 2", "schema"),
        ("2026-11-24T05:00:00Z", "2026-11-24T05:00:00", "probed_at"),
        ("2026-11-24T05:00:00Z", '"yesterday"', "probed_at"),
        ("schema = 1", "schema = 1\ndots = 9", "dots"),
        ("schema = 1", "schema = 1\ncolour = 9", "colour"),
    ],
)
def test_a_damaged_file_names_itself_the_key_and_the_remedy(tmp_path, old, new, key):
    path = tmp_path / "kiosk.printer.toml"
    write_unit(path, facts())
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(UnitFileError) as caught:
        unit_for(path, SECTION)
    assert key in caught.value.key
    assert str(path) in str(caught.value)
    assert "delete the file" in caught.value.remedy


@IN_TURN
@given(st.data())
def test_no_spoiled_file_does_anything_but_be_read_or_refused(tmp_path, data):
    path = tmp_path / "kiosk.printer.toml"
    write_unit(path, facts(dots=512, identity="EPSON TM-T88V"))
    source = path.read_bytes()
    where, gone = data.draw(st.integers(0, len(source))), data.draw(st.integers(0, 30))
    spoiled = source[:where] + data.draw(st.binary(max_size=9)) + source[where + gone :]
    path.write_bytes(spoiled)
    try:
        assert isinstance(read_unit(path), UnitFacts)
    except UnitFileError as error:
        assert str(path) in str(error)
        assert error.remedy


def test_a_folder_in_its_place_is_told(tmp_path):
    with pytest.raises(UnitFileError, match="readable"):
        read_unit(tmp_path)
