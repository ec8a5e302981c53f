"""A file people wrote is read, or refused in words: file, key, what was expected."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from queueing.office_file.checked_toml import FileProblem, Strict, load


class Inner(Strict):
    """A table in a table."""

    size: int = Field(ge=1)
    tags: frozenset[str] = frozenset()


class Sample(Strict):
    """A file."""

    name: str
    day: date | None = None
    at: time | None = None
    share: float = 0.5
    rows: tuple[Inner, ...] = ()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "sample.toml"


def problem(path, text):
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem) as caught:
        load(path, Sample)
    said = str(caught.value)
    assert all(line.startswith(f"{path}: ") for line in said.splitlines())
    return said.replace(f"{path}: ", "")


def test_a_good_file_is_read_with_its_kinds(path):
    path.write_text(
        'name = "x"\nday = 2017-06-14\nat = 08:30:00\nshare = 1\n'
        '[[rows]]\nsize = 3\ntags = ["b", "a", "b"]\n',
        encoding="utf-8",
    )
    assert load(path, Sample) == Sample(
        name="x",
        day=date(2017, 6, 14),
        at=time(8, 30),
        share=1.0,
        rows=(Inner(size=3, tags=frozenset("ab")),),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "name: is missing; add it"),
        ("nmae = 1\nname = ''", "nmae: unknown key; remove it or correct its spelling"),
        ("name = 1", "name: input should be a valid string (found 1)"),
        ("name = ''\nday = 14", "day: "),
        ("name = ''\nat = '25:00'", "at: "),
        ("name = ''\nshare = '0.5'", "share: input should be a valid number (found '0.5')"),
        ("name = ''\nshare = true", "share: input should be a valid number (found True)"),
        ("name = ''\n[rows]\nsize = 1", "rows: input should be a valid array"),
        ("name = ''\n[[rows]]\n[[rows]]\nsize = 0", "rows[1].size: is missing; add it"),
        ("name = ''\n[[rows]]\nsize = 0", "rows[1].size: input should be greater than"),
        ("name = ''\n[[rows]]\nsize = 1\ntags = ['a', 2]", "rows[1].tags[2]: "),
    ],
)
def test_the_key_and_what_was_expected_are_named(path, text, said):
    assert said in problem(path, text)


def test_every_fault_has_a_line_of_its_own(path):
    text = "name = 1\nshare = 'x'\n[[rows]]\nsize = 0\nsise = 1\n"
    assert len(problem(path, text).splitlines()) == 4


@pytest.mark.parametrize(
    "text",
    [
        "name",
        'name = "x',
        "name = 1\nname = 2",
        "n = " + "[" * 5000 + "]" * 5000,
        "a" + ".a" * 5000 + " = 1",
        "n = " + "9" * 5000,
        "n = 0x" + "f" * 5000,
    ],
    ids=["word", "open", "twice", "deep-list", "deep-table", "long-number", "long-hex"],
)
def test_what_no_reader_can_take_is_told_and_does_not_crash(path, text):
    assert problem(path, text).startswith("not valid TOML: ")


def test_a_file_that_cannot_be_read_is_named(path, tmp_path):
    with pytest.raises(FileProblem, match="no such file"):
        load(path, Sample)
    with pytest.raises(FileProblem, match="cannot be read"):
        load(tmp_path, Sample)
    path.write_bytes(b"name = '\xff'")
    with pytest.raises(FileProblem, match="cannot be read"):
        load(path, Sample)


def test_a_name_no_file_can_have_is_refused(tmp_path):
    with pytest.raises(FileProblem, match="cannot be read"):
        load(tmp_path / "a\x00b.toml", Sample)


@given(content=st.binary(max_size=200))
def test_no_bytes_crash_the_reader(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("bytes") / "x.toml"
    path.write_bytes(content)
    with pytest.raises(FileProblem):
        load(path, Sample)
