"""What a forecast of waiting knows of the office at one moment; minutes count from then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from queueing.pace import Pace


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter at which somebody is signed in."""

    services: frozenset[int]
    turn: int = 0
    """Its place in the priority cycle, see calling_order."""
    serving: int | None = None
    """The service of the person who is there, None when nobody is."""
    serving_for: float = 0.0
    """Minutes since that person was called."""
    paused_for: float | None = None
    """Minutes since its pause began, None while it calls people."""
    weights: Mapping[int, int] = field(default_factory=dict)
    """Of each of its services, see service_shares; empty where all are equal."""
    calls: Sequence[tuple[int, bool]] = ()
    """(service, whether priority) of today's calls there, oldest first, where weights differ."""


@dataclass(frozen=True, slots=True)
class Away:
    """Minutes in which counters call nobody: a break, or the time until the door opens."""

    begin: float
    end: float
    serving: float = 0.0
    """Share of the counters that goes on: each is away for the rest, one half of them first."""


@dataclass(frozen=True, slots=True)
class Stop:
    """An outage because of which services stand still."""

    services: frozenset[int]
    lasted: float
    """Minutes since it began."""
    expected: tuple[float, float] | None = None
    """In how many minutes it may end, by the last word; None: nobody knows."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """How counters come and go during the day."""

    per_hour: float = 0.25
    """Pauses that one counter makes in an hour of work."""
    minutes: float = 12.0
    """What one lasts, in the mean."""


COUNTER_DOUBT = 0.12
"""Officers differ: how far, as a logarithm, the pace of one may lie from that of all."""


@dataclass(frozen=True, slots=True)
class LineFacts:
    """All a forecast stands on."""

    desks: Sequence[Desk]
    line: Sequence[tuple[int, bool]]
    """(service, whether priority) of all who wait, in order of their places."""
    paces: Mapping[int, Pace]
    """Of every service that is asked about, that somebody waits for or is served for."""
    priority_share: int = 1
    ordinary_share: int = 1
    priority_arrivals: Mapping[int, float] = field(default_factory=dict)
    """People of the priority class that come in a minute, by service."""
    ordinary_arrivals: Mapping[int, float] = field(default_factory=dict)
    pauses: Pauses = field(default_factory=Pauses)
    away: Sequence[Away] = ()
    """Breaks, and the time until opening."""
    closes_in: float | None = None
    """Minutes until closing, less than 0 when it is past; None when it is not known."""
    stops: Sequence[Stop] = ()
    counter_doubt: float = COUNTER_DOUBT
