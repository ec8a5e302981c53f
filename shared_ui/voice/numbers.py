"""A number as the words that are spoken, each the name of a clip; pure.

Indonesian composes (digits, belas, puluh, ratus; DOMAIN §4), English does too, Javanese krama is
read digit by digit because sources disagree on its compounds.
"""

from __future__ import annotations

ZERO, EMPTY = "0", "kosong"
"""Indonesian officers say "kosong" for a nought as often as "nol" (DOMAIN §4)."""
MOST = 999
"""Above it a number is read digit by digit in every language."""


def spoken_number(
    number: int, language: str, *, digit_by_digit: bool = False, zero: str = ZERO
) -> tuple[str, ...]:
    """Give the clips of a whole number; leading zeros are not spoken.

    `language` is "id", "jv" or "en"; `zero` is ZERO, or EMPTY to hear "kosong" in Indonesian.
    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} cannot be called")
    if digit_by_digit or language == "jv" or number > MOST:
        clips = tuple(str(number))
    else:
        clips = _english(number) if language == "en" else _indonesian(number)
    if language != "id":
        return clips
    return tuple(zero if clip == ZERO else clip for clip in clips)


def _indonesian(number: int) -> tuple[str, ...]:
    if number < 12:
        return (str(number),)
    if number < 20:
        return (str(number - 10), "belas")
    if number < 100:
        return (str(number // 10), "puluh", *_rest(number % 10, _indonesian))
    hundreds = ("100",) if number < 200 else (str(number // 100), "ratus")
    return (*hundreds, *_rest(number % 100, _indonesian))


def _english(number: int) -> tuple[str, ...]:
    if number < 20:
        return (str(number),)
    if number < 100:
        return (str(number - number % 10), *_rest(number % 10, _english))
    rest = _rest(number % 100, _english)
    return (str(number // 100), "hundred", *(("and", *rest) if rest else ()))


def _rest(number: int, speak: object) -> tuple[str, ...]:
    assert callable(speak)
    return tuple(speak(number)) if number else ()


def clips_of_numbers(language: str) -> frozenset[str]:
    """Give every clip that numbers of a language are made of."""
    numbers = range(MOST + 1)
    clips = {clip for number in numbers for clip in spoken_number(number, language)}
    return frozenset(clips | {EMPTY} if language == "id" else clips)
