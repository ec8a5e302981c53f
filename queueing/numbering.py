"""What a number looks like to people."""

from __future__ import annotations

import re
from uuid import UUID

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 10
READ_AS_DIGITS = frozenset("IOQZ")
"""Prefixes people read as digits (DOMAIN §2)."""


def label(prefix: str, number: int, series: str = "") -> str:
    """Give "A-017"; a station's own series stands behind the prefix: "AK-017"."""
    return f"{prefix}{series}-{number:03d}"


def ticket_code(request_id: str) -> str:
    """Give the short public id of the ticket that `request_id` asked for: 50 random bits.

    Crockford's base 32 has no letter that can be taken for a digit. Raises ValueError when
    `request_id` is no UUID.
    """
    # The lowest bits: a version 4 UUID has its fixed version and variant further up.
    bits = UUID(request_id).int
    return "".join(_CROCKFORD[(bits >> (5 * i)) & 31] for i in reversed(range(CODE_LENGTH)))


_LABEL = re.compile(r"([A-Z]{1,2})\s*[-–.]?\s*([0-9]{1,6})")
_CODE = re.compile(rf"(?<![0-9A-Z])[{_CROCKFORD}]{{{CODE_LENGTH}}}(?![0-9A-Z])")


def label_of(text: str) -> str | None:
    """Give the label people mean by "a17", "A-017" or "a 17"; None when it is no label."""
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
