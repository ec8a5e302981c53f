"""How one visitor wants the pages: larger, lower, in high contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comfort:
    """What is switched on; PLAIN for everybody who comes next."""

    reach: bool = False
    """Everything that is touched stands in the lower half."""
    contrast: bool = False
    large: bool = False
    aloud: bool = False
    """Each page is read aloud when it appears."""


PLAIN = Comfort()
