"""A real office in a file, for the desks of the settings' pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from tests.office import Clock, Kiosk, new_office, request

D = TypeVar("D")


class Office:
    """Gives desks, and does what somebody else does meanwhile."""

    def __init__(self, folder: Path) -> None:
        self.store = self.settings_store = new_office(folder / "office.db")
        self.clock = Clock()
        self.actor = Kiosk(self.store, self.clock).actor
        self.settings_actor = replace(self.actor, officer="supervisor")

    def desk(self, kind: type[D]) -> D:
        return kind(self, self.clock, request)  # type: ignore[call-arg]

    def do(self, act: Any, **what: Any) -> Any:
        now = self.clock.tick()
        return act(self.store, actor=self.actor, request_id=request(), now=now, **what)

    def close(self) -> None:
        self.store.close()
