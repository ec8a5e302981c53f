"""An act that an officer did while the server was out of reach, as it waits to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from queueing.model import Actor


@dataclass(frozen=True, slots=True)
class KeptAct:
    """One act as it was done at the counter."""

    name: str
    """The action of the office: "start" or "finish"."""
    ticket_id: int
    label: str
    actor: Actor
    request_id: str
    at: datetime
    refusal: str = ""
    """What the database said to it when it was sent, "" for nothing."""
