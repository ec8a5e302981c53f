"""The office's own colours and logo on the board, refused where they could not be read.

Letters on the board are white and soft white, on a call they are ink; 7 : 1 for text and 3 : 1
for parts (DOMAIN §5). A ground is therefore dark, which also spares the panel, and a call bright.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
    def _lets_letters_be_read(cls, colour: str, info: ValidationInfo) -> str:
        _refuse(faults_of_ground(str(info.field_name), colour))
        return colour

    @field_validator("call")
    @classmethod
    def _stands_out(cls, colour: str, info: ValidationInfo) -> str:
        grounds: dict[str, str] = {
            name: info.data[name] for name in ("background", "panel") if name in info.data
        }
        _refuse(faults_of_call(colour, grounds))
        return colour


@dataclass(frozen=True, slots=True)
class Fault:
    """Two colours that are too near each other; `what` is a key of WORDS."""

    field: str
    """The key to be changed: "background", "panel" or "call"."""
    what: str
    found: float
    needed: float
    darker: bool
    """Whether a darker colour helps, or a brighter one."""


WORDS = {
    "white": "the white letters on it",
    "grey": "the grey letters on it",
    "plates": "white letters on its plates",
    "sign": "the sign of a disrupted service on it",
    "ink": "the dark letters on a call",
    "background": "a call beside the background",
    "panel": "a call beside the panel",
}


def faults_of_ground(field: str, colour: str) -> tuple[Fault, ...]:
    """Give what could not be read on a ground; `field` is "background" or "panel"."""
    asked = [("white", colour, LETTERS, TEXT_RATIO), ("grey", colour, SOFT_LETTERS, TEXT_RATIO)]
    if field == "panel":
        asked.append(("plates", plate_of(colour), LETTERS, TEXT_RATIO))
        asked.append(("sign", colour, WARNING, PART_RATIO))
    return _broken(field, asked, darker=True)


def faults_of_call(colour: str, grounds: Mapping[str, str]) -> tuple[Fault, ...]:
    """Give what keeps a call from being read, or from standing out of `grounds` by their field."""
    asked = [("ink", colour, CALL_LETTERS, TEXT_RATIO)]
    asked += [(name, colour, ground, PART_RATIO) for name, ground in grounds.items()]
    return _broken("call", asked, darker=False)


def _broken(
    field: str, asked: list[tuple[str, str, str, float]], *, darker: bool
) -> tuple[Fault, ...]:
    measured = (
        (what, ratio(rgb_of(one), rgb_of(other)), needed) for what, one, other, needed in asked
    )
    return tuple(
        Fault(field, w, found, least, darker) for w, found, least in measured if found < least
    )


def _refuse(faults: tuple[Fault, ...]) -> None:
    if not faults:
        return
    fault = faults[0]
    remedy = "darker" if fault.darker else "brighter"
    told = f"contrast {rounded(fault.found)} : 1 for {WORDS[fault.what]}"
    raise Unfit(f"{told}, needed {fault.needed:g} : 1; choose a {remedy} colour")


def rounded(found: float) -> str:
    """Give a ratio to one place, rounded down: "7, at least 7" would explain nothing."""
    return f"{int(found * 10) / 10:g}"


def plate_of(panel: str) -> str:
    """Give the colour of lines and plates on a panel."""
    return mixed(rgb_of(panel), rgb_of(LETTERS), PLATE_SHARE)
