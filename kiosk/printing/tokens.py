"""Marks that tell the proof of one paper from that of every other (GS ( H)."""

from __future__ import annotations

import secrets

FIRST, LAST, LENGTH = 0x20, 0x7E, 4
"""GS ( H takes four characters from space to tilde."""
BASE = LAST - FIRST + 1
COUNT = BASE**LENGTH


class ProofTokens:
    """Gives four characters for each paper, none twice in 81 million.

    The first one is drawn by lot: after a restart, or on another connection, a late token of an
    older paper is that of a new one with a chance of one in 81 million for each of them.
    """

    def __init__(self) -> None:
        self._next = secrets.randbelow(COUNT)

    def take(self) -> bytes:
        """Give the next token."""
        number, self._next = self._next, (self._next + 1) % COUNT
        digits = []
        for _ in range(LENGTH):
            number, digit = divmod(number, BASE)
            digits.append(FIRST + digit)
        return bytes(reversed(digits))
