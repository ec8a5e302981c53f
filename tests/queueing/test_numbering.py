"""Labels people read and codes that cannot be guessed or mistaken."""

from __future__ import annotations

from collections.abc import Collection
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.numbering import (
    CODE_LENGTH,
    READ_AS_DIGITS,
    label,
    label_of,
    next_letter,
    ticket_code,
)

CROCKFORD = set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def random_uuids(count: int) -> list[str]:
    chance = Random(20170614)
    return [str(UUID(int=chance.getrandbits(128), version=4)) for _ in range(count)]


@given(st.uuids())
def test_a_code_is_ten_letters_of_crockfords_alphabet(uuid):
    code = ticket_code(str(uuid))
    assert len(code) == CODE_LENGTH == 10
    assert set(code) <= CROCKFORD


def test_codes_of_different_requests_differ():
    requests = random_uuids(50_000)
    assert len({ticket_code(request) for request in requests}) == len(set(requests)) == 50_000


def test_every_letter_of_a_code_is_chance():
    codes = [ticket_code(request) for request in random_uuids(3_000)]
    for place in range(CODE_LENGTH):
        assert {code[place] for code in codes} == CROCKFORD


@given(st.uuids())
def test_the_same_request_has_the_same_code(uuid):
    assert ticket_code(str(uuid)) == ticket_code(str(uuid).upper())


@pytest.mark.parametrize("text", ["", "1", "not-a-uuid", "g" * 32])
def test_a_request_that_is_no_uuid_has_no_code(text):
    with pytest.raises(ValueError, match=r"UUID|base 16"):
        ticket_code(text)


@pytest.mark.parametrize(
    ("prefix", "number", "series", "text"),
    [
        ("A", 1, "", "A-001"),
        ("A", 17, "", "A-017"),
        ("S", 999, "", "S-999"),
        ("S", 1000, "", "S-1000"),
        ("A", 17, "K", "AK-017"),
    ],
)
def test_a_label_has_at_least_three_digits(prefix, number, series, text):
    assert label(prefix, number, series) == text


@given(
    st.lists(
        st.tuples(
            st.characters(min_codepoint=65, max_codepoint=90),
            st.integers(1, 99_999),
            st.sampled_from(["", "K", "K2"]),
        ),
        unique=True,
        max_size=40,
    )
)
def test_different_numbers_have_different_labels(parts):
    assert len({label(*part) for part in parts}) == len(parts)


def test_letters_read_as_digits_are_known():
    assert set("IOQZ") == READ_AS_DIGITS


def letters(count: int, prefixes: Collection[str] = ()) -> list[str]:
    given: list[str] = []
    for _ in range(count):
        given.append(next_letter(given, prefixes))
    return given


def test_kiosks_get_single_letters_first_then_two():
    given = letters(24)
    assert given[:3] == ["K", "L", "M"]
    assert all(len(letter) == 1 for letter in given[:22])
    assert given[22:] == ["KK", "KL"]


def test_no_letter_comes_twice_and_none_is_read_as_a_digit():
    given = letters(22 + 22 * 22)
    assert len(set(given)) == len(given)
    assert READ_AS_DIGITS.isdisjoint("".join(given))
    with pytest.raises(ValueError, match="no letter"):
        next_letter(given)


prefixes_of_services = st.frozensets(
    st.text(st.characters(min_codepoint=65, max_codepoint=90), min_size=1, max_size=2), max_size=9
)


@given(prefixes_of_services)
def test_no_kiosks_series_can_be_taken_for_another_series(prefixes):
    series = ["", *letters(30, prefixes)]
    spelt = [prefix + letter for prefix in prefixes for letter in series]
    assert len(set(spelt)) == len(spelt)


def test_a_label_of_a_kiosks_own_series_is_found_as_it_is_typed():
    assert label_of("ak17") == "AK-017"
    assert label_of("AKB 17") == "AKB-017"
