"""What a number looks like to people."""

from __future__ import annotations

import re
from collections.abc import Collection
from uuid import UUID

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 10
READ_AS_DIGITS = frozenset("IOQZ")
"""Prefixes people read as digits (DOMAIN §2)."""


def label(prefix: str, number: int, series: str = "") -> str:
    """Give "A-017"; a station's own series stands behind the prefix: "AK-017"."""
    return f"{prefix}{series}-{number:03d}"


_LETTERS = "KLMNPRTUVWXYJHGFEDCBAS"
"""For kiosks' own series, in order: none is read as a digit, and services begin at A."""


def next_letter(given: Collection[str], prefixes: Collection[str] = ()) -> str:
    """Give a kiosk the letter of its own series: K, L, M …, then two letters: KK, KL …

    `given` are the letters of all stations, retired ones too: a letter never comes twice.
    `prefixes` are those of the services; what would spell the prefix of another service is
    passed over ("A" and "K" where there is an "AK"). Raises ValueError when all are given.
    """
    pairs = [first + second for first in _LETTERS for second in _LETTERS]
    for letter in list(_LETTERS) + pairs:
        spelt = {prefix + letter[0] for prefix in prefixes}
        if letter not in given and spelt.isdisjoint(prefixes):
            return letter
    raise ValueError("no letter is left")


_SERIES_LETTERS = "ABCDEFGHJKLMNPRSTUVWXY"
_SERIES_SECONDS = 9


def restored_series(seconds: float, step: int = 0) -> str:
    """Give the series of a day that was restored `seconds` after it began: "EKB".

    Three letters that nobody reads as digits, another every 9 seconds of a day of up to 25
    hours; a kiosk's own series has one or two. `step` gives the ones after it.
    """
    size = len(_SERIES_LETTERS)
    turn = (int(seconds // _SERIES_SECONDS) + step) % size**3
    return "".join(_SERIES_LETTERS[turn // size**power % size] for power in (2, 1, 0))


def ticket_code(request_id: str) -> str:
    """Give the short public id of the ticket that `request_id` asked for: 50 random bits.

    Crockford's base 32 has no letter that can be taken for a digit. Raises ValueError when
    `request_id` is no UUID.
    """
    # The lowest bits: a version 4 UUID has its fixed version and variant further up.
    bits = UUID(request_id).int
    return "".join(_CROCKFORD[(bits >> (5 * i)) & 31] for i in reversed(range(CODE_LENGTH)))


_LABEL = re.compile(r"([A-Z]{1,4})\s*[-–.]?\s*([0-9]{1,6})")
_CODE = re.compile(rf"(?<![0-9A-Z])[{_CROCKFORD}]{{{CODE_LENGTH}}}(?![0-9A-Z])")


def label_of(text: str) -> str | None:
    """Give the label people mean by "a17", "A-017", "a 17" or "ak 17"; None for no label."""
    found = _LABEL.fullmatch(text.strip().upper())
    return None if found is None else label(found[1], int(found[2]))


def codes_in(text: str) -> tuple[str, ...]:
    """Give what may be ticket codes in `text`: a code, typed or scanned, or an address with one.

    Typed codes are read as Crockford meant it: O is 0, I and L are 1, hyphens and spaces
    divide and mean nothing.
    """
    upper = text.strip().upper()
    typed = re.sub(r"[\s-]", "", upper).translate(str.maketrans("OIL", "011"))
    if re.fullmatch(rf"[{_CROCKFORD}]{{{CODE_LENGTH}}}", typed):
        return (typed,)
    return tuple(dict.fromkeys(_CODE.findall(upper)))
