"""What a kiosk's settings file says of backups: where they lie, and whether one comes each day."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from shared_ui.settings_section import Section, Unfit


class BackupSection(Section):
    """[backup], on a kiosk; the daily one only where the office is a file on this PC."""

    daily: Annotated[bool, Field(description="true or false")] = False
    folder: Annotated[
        str, Field(description='a folder with its whole path: "/media/usb/backups"; "" for none')
    ] = ""
    """Where it is "": the folder `backups` beside the office's file."""
    keep: Annotated[
        int, Field(ge=1, le=365, description="how many daily backups stay, 1 to 365")
    ] = 14

    @field_validator("folder")
    @classmethod
    def _is_a_place(cls, folder: str) -> str:
        from pathlib import Path

        if folder and not (Path(folder).is_absolute() and folder.isprintable()):
            raise Unfit("no whole path")
        return folder
