"""What a number looks like to people."""

from __future__ import annotations

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
