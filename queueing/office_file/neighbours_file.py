"""[status] and [[neighbours]] of an office file: what is told to other offices, and who is read."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from queueing.model import Component, LocalText
from queueing.neighbours import Neighbour, OwnStatus
from queueing.office_file.checked_toml import Strict


class NoteEntry(Strict):
    """[status.note]: a sentence that goes with the office's word."""

    id: str = ""
    jv: str = ""
    en: str = ""


class StatusEntry(Strict):
    """[status]: the office's code among the others, its pace, and where its file is put."""

    code: str = ""
    every_minutes: Annotated[int, Field(ge=1, le=1440)] = 15
    places: tuple[str, ...] = ()
    note: NoteEntry = NoteEntry()

    def own(self) -> OwnStatus:
        """Give it in the office's words."""
        note = LocalText(self.note.id, self.note.jv, self.note.en)
        return OwnStatus(self.code, self.every_minutes, self.places, note)


class NeighbourEntry(Strict):
    """[[neighbours]]: an office that was trusted, by the public key it shows."""

    code: str
    name: str
    source: str
    public_key: str
    unknown_hours: Annotated[int, Field(ge=1, le=744)] = 24
    unknown_minutes: Annotated[int, Field(ge=1, le=44640)] | None = None
    """Goes before the hours, where it is given."""
    component: str = ""
    active: bool = True

    def neighbour(self, position: int, components: dict[str, Component]) -> Neighbour:
        """Give it in the office's words, as a new one."""
        component = components.get(self.component)
        return Neighbour(
            id=0,
            code=self.code,
            name=self.name,
            source=self.source,
            public_key=self.public_key,
            position=position,
            unknown_after=timedelta(minutes=self.unknown_minutes or self.unknown_hours * 60),
            active=self.active,
            component_id=None if component is None else component.id,
        )
