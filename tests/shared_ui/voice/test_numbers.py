"""Numbers as they are spoken, held against num2words."""

from __future__ import annotations

import pytest
from num2words import num2words  # type: ignore[import-untyped]

from shared_ui.voice.numbers import EMPTY, MOST, clips_of_numbers, spoken_number

INDONESIAN = dict(
    enumerate(
        "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()  # noqa: SIM905
    )
)
WORDS = {str(number): word for number, word in INDONESIAN.items()} | {"100": "seratus"}


def test_every_indonesian_number_to_999_is_said_as_num2words_does():
    for number in range(MOST + 1):
        said = " ".join(WORDS.get(clip, clip) for clip in spoken_number(number, "id"))
        assert said == num2words(number, lang="id"), number


def test_every_english_number_to_999_is_said_as_num2words_does():
    small = {str(n): num2words(n) for n in [*range(20), *range(20, 100, 10)]}
    for number in range(MOST + 1):
        said = " ".join(small.get(clip, clip) for clip in spoken_number(number, "en"))
        assert said == num2words(number).replace("-", " "), number


def test_every_javanese_number_to_999_is_read_digit_by_digit_without_leading_noughts():
    for number in range(MOST + 1):
        assert spoken_number(number, "jv") == tuple(f"{number:d}")


@pytest.mark.parametrize("language", ["id", "en"])
def test_any_language_reads_digits_where_the_office_wants_it_and_beyond_999(language):
    assert spoken_number(232, language, digit_by_digit=True) == ("2", "3", "2")
    assert spoken_number(1000, language) == ("1", "0", "0", "0")


def test_a_nought_is_said_as_the_office_says_it_and_only_in_indonesian():
    def said(language, **manner):
        return spoken_number(200, language, zero=EMPTY, **manner)

    assert said("id", digit_by_digit=True) == ("2", "kosong", "kosong")
    assert said("id") == ("2", "ratus")
    assert spoken_number(0, "id", zero=EMPTY) == ("kosong",)
    assert said("jv") == ("2", "0", "0")
    assert said("en", digit_by_digit=True) == ("2", "0", "0")


def test_nobody_is_called_by_a_negative_number():
    with pytest.raises(ValueError, match="-1"):
        spoken_number(-1, "id")


def test_few_clips_make_all_numbers():
    assert len(clips_of_numbers("id")) == 17
    assert clips_of_numbers("jv") == frozenset("0123456789")
