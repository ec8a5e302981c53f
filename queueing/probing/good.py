"""A look that got its answer, before it is asked whether that was late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Good:
    """What there is to say of an answer, and when its certificate ends, where it has one."""

    facts: tuple[tuple[str, str], ...] = ()
    certificate_ends: datetime | None = None
