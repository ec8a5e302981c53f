"""The office's own colours and logo on the board, refused where they could not be read.

Letters on the board are white and soft white, on a call they are ink; 7 : 1 for text and 3 : 1
for parts (DOMAIN §5). A ground is therefore dark, which also spares the panel, and a call bright.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from shared_ui.contrast import mixed, ratio, rgb_of
from shared_ui.settings_section import Section, Unfit

TEXT_RATIO, PART_RATIO = 7.0, 3.0
LETTERS, SOFT_LETTERS, CALL_LETTERS = "#FFFFFF", "#B9C9D8", "#10202E"
WARNING = "#E69F00"
"""The icon beside a service that is disrupted."""
PLATE_SHARE = 0.13
"""Of white in the plates and lines on a panel."""
Colour = Annotated[
    str, Field(pattern=r"^#[0-9A-Fa-f]{6}$", description='a colour such as "#0A1B2B"')
]


class ThemeSection(Section):
    """[theme], on a board."""

    logo: Annotated[
        str, Field(description='"" for none, or a PNG or JPEG with its whole path: "/srv/logo.png"')
    ] = ""
    background: Colour = "#0A1B2B"
    panel: Colour = "#12293E"
    call: Colour = "#FFB000"

    @field_validator("logo")
    @classmethod
    def _is_a_place(cls, place: str) -> str:
        if place and not (Path(place).is_absolute() and place.isprintable()):
            raise ValueError("no whole path")
        return place

    @field_validator("background", "panel")
    @classmethod
    def _lets_letters_be_read(cls, colour: str) -> str:
        for letters, name in ((LETTERS, "white"), (SOFT_LETTERS, "grey")):
            _held(colour, letters, TEXT_RATIO, f"the {name} letters on it", "darker")
        return colour

    @field_validator("panel")
    @classmethod
    def _lets_plates_be_read(cls, colour: str) -> str:
        _held(plate_of(colour), LETTERS, TEXT_RATIO, "white letters on its plates", "darker")
        _held(colour, WARNING, PART_RATIO, "the sign of a disrupted service on it", "darker")
        return colour

    @field_validator("call")
    @classmethod
    def _stands_out(cls, colour: str, info: ValidationInfo) -> str:
        _held(colour, CALL_LETTERS, TEXT_RATIO, "the dark letters on a call", "brighter")
        for ground in ("background", "panel"):
            if ground in info.data:
                told = f"a call beside the {ground}"
                _held(colour, info.data[ground], PART_RATIO, told, "brighter")
        return colour


def plate_of(panel: str) -> str:
    """Give the colour of lines and plates on a panel."""
    return mixed(rgb_of(panel), rgb_of(LETTERS), PLATE_SHARE)


def _held(colour: str, other: str, least: float, what: str, remedy: str) -> None:
    found = ratio(rgb_of(colour), rgb_of(other))
    if found < least:
        # Rounded down: "7.0, at least 7" would explain nothing.
        told = f"contrast {int(found * 10) / 10:g} : 1 for {what}, needed {least:g} : 1"
        raise Unfit(f"{told}; choose a {remedy} colour")
