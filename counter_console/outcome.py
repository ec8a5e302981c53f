"""A sentence about what a press came to, and one thing more to do."""

from __future__ import annotations

from dataclasses import dataclass

from counter_console.acts import Wish


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sentence for the message line; `offer` is what its button does."""

    text: str
    offer_label: str = ""
    offer: Wish | None = None
