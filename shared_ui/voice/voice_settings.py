"""What a board says, in which languages, how loud and when not."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

import resources
from shared_ui.settings_section import Section
from shared_ui.voice.numbers import EMPTY, ZERO
from shared_ui.voice.sentences import Manner
from shared_ui.voice.speech_line import Quiet

LanguageCode = Literal["id", "jv", "en"]
Languages = Annotated[
    tuple[LanguageCode, ...],
    # TOML knows lists only.
    BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value),
]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Keys of the languages of one weekday, in the order of ISO."""
OfOneDay = Annotated[
    Languages,
    Field(description='languages of that weekday, such as ["id", "jv"]; [] for the usual ones'),
]


class VoiceSection(Section):
    """[voice], on a board: what is said besides the chime."""

    enabled: Annotated[bool, Field(description="true or false")] = True
    pack: Annotated[
        str | None, Field(description='a folder with its whole path: "/srv/antrean/voice"')
    ] = None
    languages: Annotated[
        Languages,
        Field(min_length=1, description='languages in their order, such as ["id", "en"]'),
    ] = ("id",)
    monday: OfOneDay = ()
    tuesday: OfOneDay = ()
    wednesday: OfOneDay = ()
    thursday: OfOneDay = ("id", "jv")
    """Central Java asks for spoken Javanese on Thursdays (DOMAIN §3)."""
    friday: OfOneDay = ()
    saturday: OfOneDay = ()
    sunday: OfOneDay = ()
    digit_by_digit: Annotated[bool, Field(description="true or false")] = False
    zero: Annotated[
        Literal["nol", "kosong"], Field(description='"nol" or "kosong", in Indonesian')
    ] = "nol"
    skipped: Annotated[
        bool, Field(description="true or false: whether a number that is skipped is said")
    ] = True
    counter_names: Annotated[
        bool, Field(description="true or false: whether a counter is called by its own name")
    ] = True
    notice_minutes: Annotated[
        int, Field(ge=5, le=120, description="minutes between two sayings of a notice, 5 to 120")
    ] = 15
    """DOMAIN §6.8."""
    volume: Annotated[int, Field(ge=0, le=100, description="a percentage, 0 to 100")] = 100
    quiet_from: Annotated[time | None, Field(description="a time such as 12:00:00")] = None
    quiet_until: Annotated[time | None, Field(description="a time such as 13:00:00")] = None

    def languages_on(self, weekday: int) -> tuple[str, ...]:
        """Give the languages of an ISO weekday, in their order."""
        own: tuple[str, ...] = getattr(self, WEEKDAYS[weekday - 1])
        return own or self.languages

    @property
    def manner(self) -> Manner:
        """How numbers are read."""
        return Manner(self.digit_by_digit, EMPTY if self.zero == EMPTY else ZERO)

    @property
    def quiet(self) -> Quiet:
        """The hours in which nothing is said."""
        return Quiet(self.quiet_from, self.quiet_until)

    @property
    def place(self) -> Path:
        """The folder of the voice."""
        return Path(self.pack) if self.pack else resources.VOICES / "default"
