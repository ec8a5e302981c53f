"""What one very printer answered when it was probed, which outranks its model's profile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from kiosk.printing.profiles.profile import PrinterProfile

FONT_A_WIDTH = 12
"""Dots of a character of font A."""
FEWEST_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """Answers of the printer at `place` on `probed_at` (aware); None where it was not asked.

    `fence` is the best proof it gave: "gs-h" only when the answer came after the paper.
    `dots` is the width a person read off the printed ruler.
    """

    place: str
    profile: str
    probed_at: datetime
    answers: bool
    fence: Literal["gs-h", "gs-r", "none"]
    dots: int | None = None
    near_end: bool | None = None
    cutter: bool | None = None
    identity: str = ""


def as_probed(profile: PrinterProfile, unit: UnitFacts | None) -> PrinterProfile:
    """Give the profile with the unit's own answers in place of the model's."""
    if unit is None:
        return profile
    status = {"realtime": "always" if unit.answers else "never"}
    if unit.near_end is not None:
        status["near_end"] = unit.near_end  # type: ignore[assignment]
    if unit.cutter is not None:
        status["cutter"] = unit.cutter  # type: ignore[assignment]
    paper, text = {}, {}
    if unit.dots is not None and unit.dots != profile.paper.dots:
        paper = {"dots": unit.dots}
        text = {"columns": max(FEWEST_COLUMNS, unit.dots // FONT_A_WIDTH)}
    return profile.model_copy(
        update={
            "status": profile.status.model_copy(update=status),
            "fence": profile.fence.model_copy(update={"kind": unit.fence}),
            "paper": profile.paper.model_copy(update=paper),
            "text": profile.text.model_copy(update=text),
        }
    )
