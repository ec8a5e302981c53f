"""What a kiosk offers to its visitors, and how patient it is with them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from shared_ui.settings_section import Section
from shared_ui.voice.voice_settings import Languages


class KioskSection(Section):
    """[kiosk]"""

    idle_seconds: Annotated[
        int, Field(ge=10, le=600, description="a whole number of seconds, 10 to 600")
    ] = 30
    countdown_seconds: Annotated[
        int, Field(ge=20, le=300, description="a whole number of seconds, 20 to 300")
    ] = 20
    """WCAG 2.2.1 asks for at least 20 s to extend."""
    attract_seconds: Annotated[
        int, Field(ge=0, le=3600, description="a whole number of seconds to 3600, 0 for never")
    ] = 180
    languages: Annotated[
        Languages,
        Field(min_length=1, description='languages offered, in order, such as ["id", "jv", "en"]'),
    ] = ("id", "jv", "en")

    @field_validator("languages")
    @classmethod
    def _each_once(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) < len(languages):
            raise ValueError("a language twice")
        return languages
