"""What a console's settings file says of the notices it keeps for a website."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, field_validator

from shared_ui.settings_section import Section


class NoticeSection(Section):
    """[notice], on a console: files it keeps as new as the board, for a website."""

    page: Annotated[
        str | None, Field(description='a file with its whole path: "/srv/www/status.html"')
    ] = None
    data: Annotated[
        str | None, Field(description='a file with its whole path: "/srv/www/status.json"')
    ] = None

    @field_validator("page", "data")
    @classmethod
    def _is_a_place(cls, place: str | None) -> str | None:
        if place is not None and not (Path(place).is_absolute() and place.isprintable()):
            raise ValueError("no whole path")
        return place
