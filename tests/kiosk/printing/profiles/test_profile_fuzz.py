"""No profile file, however spoiled, makes the reader do anything but read or refuse it."""

from __future__ import annotations

import pytest
import tomlkit
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.printing.errors import ProfileError
from kiosk.printing.profiles.profile import LARGEST_FILE, read_profile
from tests.kiosk.printing.profiles.profile_files import KEYS, SOURCE, changed, refusal

TOML_VALUES = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=20),
        st.datetimes(),
        st.dates(),
        st.times(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
IN_TURN = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)


@pytest.mark.parametrize("kind", ["missing", "folder", "huge", "endless"])
def test_what_is_no_file_of_a_profile_is_told(tmp_path, kind):
    path = tmp_path / "generic-80.toml"
    if kind == "folder":
        path.mkdir()
    elif kind == "huge":
        path.write_text(SOURCE + "#" * LARGEST_FILE, encoding="utf-8")
    elif kind == "endless":
        path.symlink_to("/dev/zero")
    refusal(path)


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * 20_000,
        "x = " + "[\n" * 20_000,
        "x = " + "[" * 3_000 + "\n",
        ".".join("a" * 20_000) + " = 1",
        "x = " + "9" * 20_000,
        "schema = 0x" + "f" * 20_000,
        "schema = 2\n[paper]\ndots = 0x" + "f" * 20_000,
        "[paper." + ".".join("a" * 10_000) + "]",
        '"\\u0000\\n\\u001b[31m" = 1',
    ],
    ids=[
        "nested",
        "nested-lines",
        "nested-line",
        "dotted",
        "digits",
        "hex",
        "hex-dots",
        "table",
        "control",
    ],
)
def test_a_monstrous_file_is_refused_in_a_few_words(tmp_path, text):
    path = tmp_path / "generic-80.toml"
    path.write_text(text, encoding="utf-8")
    error = refusal(path)
    assert len(str(error)) < 600 + len(str(path))
    assert str(error).isprintable()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_a_file_in_another_encoding_is_refused(tmp_path, encoding):
    path = tmp_path / "generic-80.toml"
    path.write_bytes(SOURCE.replace("title", "# Kios Nº 1\ntitle", 1).encode(encoding))
    assert "UTF-8" in refusal(path).expected


# -- anything at all ----------------------------------------------------------------------------


@IN_TURN
@given(place=st.sampled_from(KEYS), value=st.none() | TOML_VALUES)
@example(place=("usb", "ids"), value=[])
def test_any_value_is_either_taken_or_named(tmp_path, place, value):
    path = changed(tmp_path, *place, value)
    try:
        profile = read_profile(path)
    except ProfileError as error:
        assert error.key.startswith(".".join(place)) or error.key == "provenance"
        assert error.remedy
        assert str(path) in str(error)
    else:
        taken = getattr(getattr(profile, place[0]), place[1])
        assert taken == (tuple(value) if isinstance(value, list) else value)
        assert read_profile(path) == profile


@IN_TURN
@given(
    section=st.sampled_from(["", "paper", "fence", "provenance", "presenter", "new"]),
    key=st.text(min_size=1, max_size=20),
    value=TOML_VALUES,
)
def test_any_further_key_is_refused(tmp_path, section, key, value):
    document = tomlkit.parse(SOURCE)
    place = document.setdefault(section, tomlkit.table()) if section else document
    if key in place:
        return
    place[key] = value
    path = tmp_path / "generic-80.toml"
    path.write_bytes(tomlkit.dumps(document).encode("utf-8", "surrogatepass"))
    refusal(path)


@IN_TURN
@given(data=st.binary(max_size=300))
def test_no_file_makes_the_reader_fail_in_another_way(tmp_path, data):
    path = tmp_path / "generic-80.toml"
    path.write_bytes(data)
    refusal(path)


@IN_TURN
@given(st.data())
def test_a_file_with_a_spoiled_place_is_read_or_refused(tmp_path, data):
    source = SOURCE.encode("utf-8")
    where = data.draw(st.integers(0, len(source)))
    gone = data.draw(st.integers(0, 40))
    path = tmp_path / "generic-80.toml"
    path.write_bytes(source[:where] + data.draw(st.binary(max_size=8)) + source[where + gone :])
    try:
        assert read_profile(path) == read_profile(path)
    except ProfileError as error:
        assert str(path) in str(error)
        assert error.remedy
