"""The pace of today: how long a call keeps a counter, learned from few and from many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import median

OFFICE_MINUTES = 7.0
"""What a call takes in an office of which nothing is known yet."""
OFFICE_DOUBT = 0.45
"""How far, as a logarithm, an office's mean may lie from that."""
SERVICE_DOUBT = 0.45
"""How far a service's mean may lie from its office's."""
DRIFT = 0.06
"""How far the next hours may differ from the past ones, however much was seen."""
USUAL_CV = 0.6
"""Spread of one call against its mean, worth USUAL_CV_CALLS calls."""
USUAL_CV_CALLS = 6
MOST_CALLS_OF_ONE = 8
"""A service counts in the office's mean with at most so many calls."""
NO_SHOW_SHARE = 0.05
NO_SHOW_CALLS = 12
NO_SHOW_MINUTES = 2.0
NO_SHOW_MINUTES_CALLS = 3
OUTLIER = 6.0
"""Times the median: longer ones were forgotten on the screen, not served that long."""


@dataclass(frozen=True, slots=True)
class Observed:
    """Minutes that calls of one service kept a counter today, from call to next call."""

    served: Sequence[float] = ()
    no_shows: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Pace:
    """What is believed of one service now."""

    minutes: float
    """The mean of a call that somebody answers."""
    doubt: float
    """Standard deviation of the mean's logarithm that is this service's own."""
    shared_doubt: float
    """The part that all services of the office share."""
    cv: float
    """Standard deviation of one call against the mean."""
    no_show_share: float = 0.0
    no_show_minutes: float = NO_SHOW_MINUTES


def paces_of(
    observed: Mapping[int, Observed],
    *,
    usual_minutes: Mapping[int, float] | None = None,
    office_minutes: float = OFFICE_MINUTES,
) -> dict[int, Pace]:
    """Give the pace of every service in `observed`, from today's calls.

    Few calls are drawn towards the service's usual minutes where they are known, else towards
    the office's mean of today, and leave more doubt than many.
    """
    usual = usual_minutes or {}
    samples = {service: _without_outliers(seen.served) for service, seen in observed.items()}
    cvs = {service: _cv(minutes) for service, minutes in samples.items()}
    centre, shared = _office(samples, cvs, office_minutes)
    came = sum(len(seen.served) for seen in observed.values())
    missed = [m for seen in observed.values() for m in seen.no_shows]
    share = (NO_SHOW_SHARE * NO_SHOW_CALLS + len(missed)) / (NO_SHOW_CALLS + came + len(missed))
    lost = (NO_SHOW_MINUTES * NO_SHOW_MINUTES_CALLS + sum(_without_outliers(missed))) / (
        NO_SHOW_MINUTES_CALLS + len(missed)
    )
    paces = {}
    for service, minutes in samples.items():
        start = log(usual[service]) if service in usual else centre
        trust = len(minutes) / (len(minutes) + (cvs[service] / SERVICE_DOUBT) ** 2)
        seen_mean = log(sum(minutes) / len(minutes)) if minutes else start
        doubt = SERVICE_DOUBT * sqrt(1 - trust)
        paces[service] = Pace(
            minutes=exp(trust * seen_mean + (1 - trust) * start),
            doubt=sqrt(doubt**2 + DRIFT**2),
            shared_doubt=shared * (1 - trust),
            cv=cvs[service],
            no_show_share=share,
            no_show_minutes=lost,
        )
    return paces


def _without_outliers(minutes: Sequence[float]) -> list[float]:
    if not minutes:
        return []
    most = OUTLIER * max(median(minutes), 1.0)
    return [min(max(m, 0.1), most) for m in minutes]


def _cv(minutes: Sequence[float]) -> float:
    """Give the spread of one call against its mean, drawn towards the usual one."""
    square = USUAL_CV**2 * USUAL_CV_CALLS
    if minutes:
        mean = sum(minutes) / len(minutes)
        square += sum((m / mean - 1) ** 2 for m in minutes)
    return sqrt(square / (USUAL_CV_CALLS + len(minutes)))


def _office(
    samples: Mapping[int, Sequence[float]], cvs: Mapping[int, float], usual: float
) -> tuple[float, float]:
    """Give the logarithm of the office's mean of today, and its doubt."""
    weight = 1 / OFFICE_DOUBT**2
    total = weight * log(usual)
    for service, minutes in samples.items():
        if minutes:
            calls = min(len(minutes), MOST_CALLS_OF_ONE)
            own = 1 / (SERVICE_DOUBT**2 + cvs[service] ** 2 / calls)
            total += own * log(sum(minutes) / len(minutes))
            weight += own
    return total / weight, sqrt(1 / weight)
