"""What one display board shows, for whom, and how far away they sit."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, field_validator

from shared_ui.settings_section import Section

Lists = Literal["both", "recent", "waiting", "none"]
"""What stands beside the calls: the last calls, who waits for which service."""


class BoardSection(Section):
    """[board]"""

    farthest_seat_m: Annotated[
        float, Field(ge=1, le=60, description="metres to the farthest seat, 1 to 60")
    ] = 10.0
    sound: Annotated[bool, Field(description="true or false")] = True
    counter: Annotated[
        int | None,
        Field(
            ge=1,
            le=999,
            description="a counter's number, 1 to 999, for a display that shows its calls only",
        ),
    ] = None
    lists: Annotated[
        Lists, Field(description='"both", "recent", "waiting" or "none": lists beside the calls')
    ] = "both"
    slides: Annotated[
        str, Field(description='"" for none, or a folder with its whole path: "/srv/slides"')
    ] = ""
    slide_seconds: Annotated[
        float, Field(ge=5, le=120, description="seconds a picture stays, 5 to 120")
    ] = 12.0

    @field_validator("slides")
    @classmethod
    def _is_a_place(cls, place: str) -> str:
        if place and not (Path(place).is_absolute() and place.isprintable()):
            raise ValueError("no whole path")
        return place
