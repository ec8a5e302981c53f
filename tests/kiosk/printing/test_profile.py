"""Printer profiles: what ships is valid; what is wrong is named with file, key and remedy."""

from __future__ import annotations

import tomllib

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import printer_profiles
from kiosk.printing.errors import ProfileError
from kiosk.printing.profile import load_profile, profile_names, read_profile

SOURCE = (printer_profiles.ROOT / "generic-80.toml").read_text(encoding="utf-8")
KEYS = [
    (section, key)
    for section, body in tomllib.loads(SOURCE).items()
    if isinstance(body, dict) and section != "provenance"
    for key in body
]
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.just([])
)


def changed(folder, section, key, value, name="generic-80"):
    document = tomlkit.parse(SOURCE)
    place = document[section] if section else document
    if value is None:
        del place[key]
    else:
        place[key] = value
    path = folder / f"{name}.toml"
    path.write_text(tomlkit.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", profile_names())
def test_every_shipped_profile_is_valid_and_says_where_its_facts_are_from(name):
    profile = load_profile(name)
    assert profile.name == name
    assert all(source.note for source in profile.provenance.values())


def test_the_two_generic_profiles_ship():
    assert {"generic-58", "generic-80"} <= set(profile_names())


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("paper", "dots", "576"),
        ("paper", "dots", 5),
        ("paper", "colour", 2),
        ("fence", "kind", "gs-x"),
        ("cut", "kind", None),
        ("status", "realtime", True),
        ("", "schema", 1),
        ("", "speed", 3),
    ],
)
def test_a_wrong_fact_names_file_key_what_was_expected_and_the_remedy(
    tmp_path, section, key, value
):
    path = changed(tmp_path, section, key, value)
    with pytest.raises(ProfileError) as caught:
        read_profile(path)
    error = caught.value
    assert error.key == (f"{section}.{key}" if section else key)
    assert str(path) in str(error)
    assert error.key in str(error)
    assert error.expected
    assert error.remedy


def test_a_fact_without_a_source_is_refused(tmp_path):
    path = changed(tmp_path, "provenance", "paper.dots", None)
    with pytest.raises(ProfileError, match=r"paper\.dots"):
        read_profile(path)


def test_a_profile_is_called_as_its_file(tmp_path):
    with pytest.raises(ProfileError) as caught:
        read_profile(changed(tmp_path, "paper", "dots", 512, name="other"))
    assert caught.value.key == "name"


def test_an_unknown_name_lists_what_there_is():
    with pytest.raises(ProfileError, match="generic-58, generic-80"):
        load_profile("../generic-80")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ProfileError):
        read_profile(tmp_path / "none.toml")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(KEYS), value=VALUES)
def test_any_value_is_either_taken_or_named(tmp_path, place, value):
    path = changed(tmp_path, *place, value)
    try:
        profile = read_profile(path)
    except ProfileError as error:
        assert error.key == ".".join(place)
        assert error.remedy
    else:
        assert getattr(getattr(profile, place[0]), place[1]) == value


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_no_file_makes_the_reader_fail_in_another_way(tmp_path, data):
    path = tmp_path / "generic-80.toml"
    path.write_bytes(data)
    with pytest.raises(ProfileError):
        read_profile(path)
