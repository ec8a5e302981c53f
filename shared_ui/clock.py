"""The moment a station lives in: a plain callable, so that a replay can be another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Give now as an aware UTC moment."""
    return datetime.now(UTC)
