"""How a page's desk reaches the office: reads in one transaction, acts as this kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from kiosk.settings_dialog.drafts import Problem
from kiosk.settings_dialog.page import D, F
from queueing.model import Actor
from shared_ui.clock import Clock

if TYPE_CHECKING:
    from queueing.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DeskSaved(Generic[D]):
    """What a desk saved; the draft is what was typed, with the ids of what was added."""

    draft: D
    said: tuple[str, ...] = ()
    problem: Problem | None = None


class OpenOffice(Protocol):
    """What a desk needs of the kiosk, on the worker thread."""

    @property
    def settings_store(self) -> Store:
        """The store by which settings are read and saved; raises StoreError."""

    @property
    def settings_actor(self) -> Actor:
        """Who acts in the events: this PC, and the role whose PIN was given."""

    def act_as(self, role: str) -> None:
        """Write this role into the events from now on."""


class OfficeDesk(Generic[F, D]):
    """Base of the desks; all of it runs on the worker thread."""

    _known: D

    def __init__(self, office: OpenOffice, clock: Clock, new_id: Callable[[], str]) -> None:
        self._office, self._clock, self._new_id = office, clock, new_id

    @property
    def store(self) -> Store:
        """The store by which settings are read and saved; raises StoreError."""
        return self._office.settings_store

    @property
    def known(self) -> D:
        """What the next save is compared with; read() comes first."""
        return self._known

    def read(self) -> tuple[F, D]:
        """Read what the page shows, and keep it to compare; raises AntreanError."""
        raise NotImplementedError

    def check(self, draft: D) -> tuple[Problem, ...]:
        """Give every field that cannot be saved; asks no database."""
        raise NotImplementedError

    def save(self, draft: D) -> DeskSaved[D]:
        """Save what differs from what was read; raises AntreanError."""
        raise NotImplementedError

    def do(self, act: Callable[..., T], **what: Any) -> T:
        """Do an act of queueing.actions under a request id of its own."""
        now: datetime = self._clock()
        return act(
            self.store,
            **what,
            actor=self._office.settings_actor,
            request_id=self._new_id(),
            now=now,
        )
