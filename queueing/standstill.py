"""When the services of an outage stood still or were slower, from what was said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from queueing.services import Outage
from queueing.states import STOPPING, OutageState, Severity

NONE = timedelta(0)


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of time, from `begin` up to but without `end` (aware)."""

    begin: datetime
    end: datetime

    def shared_with(self, other: Stretch) -> timedelta:
        """Give how long both last at once."""
        return max(NONE, min(self.end, other.end) - max(self.begin, other.begin))

    def holds(self, moment: datetime) -> bool:
        """Tell whether `moment` lies in it."""
        return self.begin <= moment < self.end


def stretches_of(
    outage: Outage, until: datetime, severity: Severity = Severity.STOPPED
) -> tuple[Stretch, ...]:
    """Give the stretches of time in which the outage did this to its services, up to `until`.

    It began at `outage.since` (somebody pressed a little later, but people waited already) and
    changed with every word: a service that is only slower, or watched after its recovery,
    stands still no more. Maintenance begins when its first word says so; work whose hour has
    come, though no station has written that yet, began at that hour.
    """
    stretches: list[Stretch] = []
    begin: datetime | None = None
    for number, word in enumerate(outage.updates):
        hit = word.state in STOPPING and word.severity is severity
        at = outage.since if number == 0 and outage.planned_from is None else word.at
        if hit and begin is None:
            begin = at
        elif not hit and begin is not None:
            stretches.append(Stretch(begin, max(begin, word.at)))
            begin = None
    if begin is None and _begins_unwritten(outage, severity):
        begin = outage.planned_from
    end = min(until, outage.resolved_at) if outage.resolved_at is not None else until
    if begin is not None:
        stretches.append(Stretch(begin, end))
    cut = (Stretch(each.begin, min(each.end, until)) for each in stretches)
    return tuple(each for each in cut if each.begin < each.end)


def _begins_unwritten(outage: Outage, severity: Severity) -> bool:
    """Tell whether this is work that is given as begun (store.outage_rows), by its hour alone."""
    words = outage.updates
    return (
        outage.planned_from is not None
        and outage.state in STOPPING
        and outage.severity is severity
        and all(word.state is OutageState.PLANNED for word in words)
    )


def together(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Give stretches that may overlap as stretches that do not, in order of time."""
    merged: list[Stretch] = []
    for each in sorted(stretches):
        if merged and each.begin <= merged[-1].end:
            merged[-1] = Stretch(merged[-1].begin, max(merged[-1].end, each.end))
        else:
            merged.append(each)
    return tuple(merged)


def shared(during: Stretch, stretches: Iterable[Stretch]) -> timedelta:
    """Give how much of `during` lies in the stretches, which do not overlap."""
    return sum((during.shared_with(each) for each in stretches), NONE)
