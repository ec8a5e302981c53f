"""How large the parts of the kiosk's window are: by its panel, and by what its visitor wants."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.pages.comfort import Comfort
from shared_ui.theme import Metrics

LEAST_MM, LEAST_UPRIGHT_MM = (338.0, 190.0), (190.0, 338.0)
"""The smallest panel the pages are laid out for, 15.3 inches."""
LARGER, LARGER_AT_ALL = 1.35, 1.12
"""How much larger the largest letters are, and from which share on it is worth a switch."""
REACH_MM, REACH_UPRIGHT_MM = 266.0, 470.0
"""Lower panels are within reach all over, and their lower half holds no page."""


@dataclass(frozen=True, slots=True)
class Room:
    """A window of some pixels on a panel of `inches`."""

    width: int
    height: int
    inches: float

    @property
    def real(self) -> Metrics:
        """The panel's own millimetres."""
        return Metrics.for_window(self.width, self.height, self.inches)

    @property
    def upright(self) -> bool:
        """Whether it stands upright."""
        return self.height > self.width

    def metrics(self, comfort: Comfort) -> Metrics:
        """Give the sizes for a visitor.

        A tablet is read from nearer than 0.6 m: below the room the pages need, sizes shrink.
        """
        wanted = self.real.px_per_mm * (LARGER if comfort.large else 1.0)
        return Metrics(min(wanted, self._most(comfort)))

    def _most(self, comfort: Comfort) -> float:
        width, height = LEAST_UPRIGHT_MM if self.upright else LEAST_MM
        if comfort.reach:
            height = REACH_UPRIGHT_MM if self.upright else REACH_MM
        return min(self.width / width, self.height / height)

    @property
    def offers_reach(self) -> bool:
        """Whether a layout in the lower half helps here."""
        least = REACH_UPRIGHT_MM if self.upright else REACH_MM
        return self.height >= self.real.mm(least)

    @property
    def offers_large(self) -> bool:
        """Whether there is room for larger letters."""
        largest = self.metrics(Comfort(large=True)).px_per_mm
        return largest >= LARGER_AT_ALL * self.real.px_per_mm
