"""What is said of waiting: ranges rounded to what can be known, never a single minute."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from queueing.states import PriorityClass

LEAST_HIGH = 10
"""Nobody is told of less than "kurang dari 10 menit"."""
_STEPS = ((60.0, 5), (120.0, 10))
_LAST_STEP = 30


class WaitKind(StrEnum):
    """What can be said of a wait."""

    KNOWN = "known"
    AFTER_RECOVERY = "after_recovery"
    """An outage stops the service: the range is counted from its end."""
    UNKNOWN = "unknown"
    """Nobody sits at a counter for the service, or nobody can know who waits."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The 10th, 50th and 90th percentile of what was asked, unrounded."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class WaitRange:
    """A range of minutes as people are told it; `low` 0 reads "kurang dari {high} menit"."""

    low: int
    high: int

    @classmethod
    def told(cls, spread: Spread) -> WaitRange:
        """Round to what can be known: 5 minutes up to an hour, 10 up to two, then half hours.

        Each bound by its own size, so that a longer wait is never told shorter.
        """
        low = _rounded(spread.low)
        return cls(low, max(_rounded(spread.high), low + _step(low), LEAST_HIGH))


@dataclass(frozen=True, slots=True)
class Wait:
    """What somebody who takes a number now is told."""

    kind: WaitKind
    range: WaitRange | None = None
    """None when unknown."""
    after_closing: bool = False
    """Whether the call comes more likely after closing than before; then no range is told."""


UNKNOWN = Wait(WaitKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class WaitOutlook:
    """What newcomers to one service are told, and when its line of now will be done."""

    service_id: int
    ordinary: Wait
    priority: Wait
    finish: Spread | None = None
    """Minutes from now until the last one now in its line is done; None when unknown."""

    def for_class(self, priority: PriorityClass) -> Wait:
        """Give what a newcomer of a class is told."""
        return self.priority if priority is PriorityClass.PRIORITY else self.ordinary


@dataclass(frozen=True, slots=True)
class ServiceClosing:
    """Whether the line of one service is done by closing."""

    service_id: int
    waiting: int
    finish: datetime | None
    """When its last one is done; None when nobody waits, or nobody serves it."""
    after_closing: int
    """How many of its line would be called after closing: the last ones."""
    newcomer_after: bool = False
    """Whether somebody who takes a number now would be."""
    stopped: bool = False
    """An outage stops it: the figures are those of a recovery at this moment."""


@dataclass(frozen=True, slots=True)
class ClosingOutlook:
    """The expected finish of the office against its closing (DOMAIN §6.6)."""

    at: datetime
    closes_at: datetime
    waiting: int
    finish: datetime | None
    """None when nobody waits for an open counter."""
    after_closing: int
    services: tuple[ServiceClosing, ...]
    stops: bool = False
    """Whether the office gives no numbers to newcomers who would be called after closing."""

    def of(self, service_id: int) -> ServiceClosing | None:
        """Give what is known of one service."""
        return next((one for one in self.services if one.service_id == service_id), None)

    @property
    def late_services(self) -> tuple[int, ...]:
        """Services with people who would be called after closing, or newcomers who would."""
        return tuple(
            one.service_id for one in self.services if one.after_closing or one.newcomer_after
        )


@dataclass(frozen=True, slots=True)
class OfficeOutlook:
    """What can be said of waiting in the whole office at one moment."""

    at: datetime
    services: tuple[WaitOutlook, ...]
    finish: tuple[datetime, datetime, datetime] | None
    """When the last one now waiting will be done: 10th, 50th and 90th percentile; None when
    nobody can know because nobody sits at a counter. While an outage stops services this is
    under the guess that the outage lasts about as long again as it has lasted."""
    after_closing: Spread | None
    """How many of those now waiting will not have been called by closing; None when unknown."""
    stopped: frozenset[int] = frozenset()
    """Services that an outage stops."""
    closing: ClosingOutlook | None = None
    """The expected finish by people times pace, against closing; None on a closed day."""
    by_service: dict[int, WaitOutlook] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_service", {w.service_id: w for w in self.services})

    def told(self, service_id: int, priority: PriorityClass) -> Wait:
        """Give what a newcomer is told; unknown for a service that was not asked for."""
        outlook = self.by_service.get(service_id)
        return UNKNOWN if outlook is None else outlook.for_class(priority)


def _step(minutes: float) -> int:
    return next((step for until, step in _STEPS if minutes < until), _LAST_STEP)


def _rounded(minutes: float) -> int:
    step = _step(minutes)
    return int(minutes / step + 0.5) * step
