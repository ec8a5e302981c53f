"""Labels people read and codes that cannot be guessed or mistaken."""

from __future__ import annotations

from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.numbering import CODE_LENGTH, READ_AS_DIGITS, label, ticket_code

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
