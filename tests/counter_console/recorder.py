"""An office that only writes down what a console asks of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from queueing.model import Actor
from queueing.snapshots import ConsoleSnapshot, FoundTicket
from tests.counter_console.samples import snapshot


@dataclass
class Asked:
    """One call of an action."""

    name: str
    request_id: str
    actor: Actor
    now: datetime
    what: dict[str, Any]


@dataclass
class Recorder:
    """Stands in for the office: `answers` are given or raised, `held` lets acts wait."""

    shown: ConsoleSnapshot = field(default_factory=snapshot)
    answers: dict[str, Any] = field(default_factory=dict)
    unreadable: Exception | None = None
    asked: list[Asked] = field(default_factory=list)
    reads: list[int | None] = field(default_factory=list)
    found: dict[str, FoundTicket] = field(default_factory=dict)
    sought: list[str] = field(default_factory=list)
    begun: list[datetime] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    after: Callable[[Asked], None] | None = None

    def __post_init__(self) -> None:
        """Let acts through until a test holds them."""
        self.held.set()

    def perform(self, name, *, actor, request_id, now, **what):
        """Write the call down and answer it."""
        assert self.held.wait(10)
        asked = Asked(name, request_id, actor, now, what)
        self.asked.append(asked)
        if self.after is not None:
            self.after(asked)
        answer = self.answers.get(name)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def begin_planned(self, now):
        self.begun.append(now)

    def snapshot(self, *, counter_id, now):
        """Give what is to be shown."""
        self.reads.append(counter_id)
        if self.unreadable is not None:
            raise self.unreadable
        return self.shown

    def refusals(self, now):
        """Nothing was kept for the time without server."""
        return ()

    def find(self, *, text, now):
        """Give the ticket prepared for a text."""
        self.sought.append(text)
        if self.unreadable is not None:
            raise self.unreadable
        return self.found.get(text)

    @property
    def names(self) -> list[str]:
        """The actions asked for, in order."""
        return [asked.name for asked in self.asked]
