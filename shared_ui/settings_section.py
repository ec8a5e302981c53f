"""What every section of a station's settings file has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Unfit(ValueError):
    """A value that cannot be used; its words are for the reader of the file."""


class Section(BaseModel):
    """A part of the file: fixed once read, no unknown key, no silent change of type.

    The `description` of a field is what the reader is told to write there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, validate_default=False)
