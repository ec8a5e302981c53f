"""How tall letters must be to be read from the farthest seat (DOMAIN §5), without a screen."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

CALLED = 82.0
"""A called number's capitals are at least distance / 82 high (EN 301 549)."""
TEXT = 120.0
"""Everything else: distance / 120 (one inch per ten feet, ADA 703.5)."""
FLOOR = 200.0
"""No text at all is smaller than distance / 200."""
MM_PER_INCH = 25.4

# Shares of the panel's shorter side: what fits the layout at most, and what looks right at least
# when the seats are near.
_MOST = {CALLED: 0.094, TEXT: 0.054, FLOOR: 0.033}
_LEAST = {CALLED: 0.075, TEXT: 0.042, FLOOR: 0.027}


def least_cap_mm(distance_m: float, rule: float) -> float:
    """Give the least capital height in mm by `rule` (CALLED, TEXT, FLOOR) at `distance_m` metres.

    Raises ValueError for a distance that is not above zero.
    """
    if not distance_m > 0:
        raise ValueError(f"farthest seat {distance_m} m: expected more than 0")
    return distance_m * 1000 / rule


def readable_to_m(cap_mm: float, rule: float) -> float:
    """Give the distance in metres up to which capitals of `cap_mm` keep `rule`."""
    return cap_mm * rule / 1000


def panel_mm(width_px: int, height_px: int, panel_inches: float) -> tuple[float, float]:
    """Give width and height in mm of a panel of `panel_inches` diagonal with these pixels."""
    mm_per_px = panel_inches * MM_PER_INCH / max(1.0, hypot(width_px, height_px))
    return width_px * mm_per_px, height_px * mm_per_px


@dataclass(frozen=True, slots=True)
class CapHeights:
    """Capital heights in mm the board aims at on one panel."""

    called: float
    text: float
    floor: float

    @classmethod
    def on_panel(cls, width_mm: float, height_mm: float, distance_m: float) -> CapHeights:
        """Take the rules, at least what looks right and at most what the layout can hold.

        On a panel too small for the distance the heights stay below the rules; `shortfalls`
        then says so.
        """
        side = min(width_mm, height_mm)

        def height(rule: float) -> float:
            wanted = max(least_cap_mm(distance_m, rule), _LEAST[rule] * side)
            return min(wanted, _MOST[rule] * side)

        return cls(height(CALLED), height(TEXT), height(FLOOR))


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A rule this panel does not keep at its distance."""

    rule: float
    """CALLED, TEXT or FLOOR."""
    cap_mm: float
    least_mm: float

    @property
    def readable_to_m(self) -> float:
        """Metres up to which the smallest such text keeps its rule."""
        return readable_to_m(self.cap_mm, self.rule)

    def __str__(self) -> str:
        what = {CALLED: "called numbers", TEXT: "text", FLOOR: "the smallest text"}[self.rule]
        return (
            f"{what}: capitals {self.cap_mm:.0f} mm, advised {self.least_mm:.0f} mm "
            f"(readable to {self.readable_to_m:.1f} m); use a larger panel or seats nearer"
        )


def shortfalls(
    called_mm: list[float], text_mm: list[float], distance_m: float
) -> tuple[Shortfall, ...]:
    """Give each rule that the drawn capital heights (mm) break, none when all is legible."""
    found = []
    drawn = ((CALLED, called_mm), (TEXT, text_mm), (FLOOR, [*called_mm, *text_mm]))
    for rule, heights in drawn:
        least = least_cap_mm(distance_m, rule)
        smallest = min(heights, default=least)
        # Font sizes are whole pixels; half a percent is no difference to an eye.
        if smallest < least * 0.995:
            found.append(Shortfall(rule, smallest, least))
    return tuple(found)
