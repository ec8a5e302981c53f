"""Whether those who wait can be served before closing: people times pace, breaks subtracted.

Every counter takes the next person in line it serves (by its services' weights, where they
differ), and each takes as long as today's pace
says. That is less than a forecast (queueing.waiting_time) knows and can be checked by hand: 188
people at four counters of five and a half minutes are four hours and a quarter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Collection, Sequence
from datetime import datetime
from heapq import heapify, heappop, heappush

from queueing.calendar import end_of_work
from queueing.opening_days import DayHours
from queueing.pace import OFFICE_MINUTES, Pace
from queueing.service_shares import Shares, are_equal
from queueing.states import PriorityClass
from queueing.waiting_facts import Desk, LineFacts
from queueing.waits import ClosingOutlook, ServiceClosing

ORDINARY = PriorityClass.ORDINARY


def closing_outlook(
    facts: LineFacts, hours: DayHours, now: datetime, services: Collection[int]
) -> ClosingOutlook | None:
    """Compare the expected finish with closing, for `services` and for the office.

    `hours` are today's. None on a day the office stays closed. Services that an outage stops
    are reckoned as if they recovered at `now`. Counters on a pause count only when no other
    serves; services at no counter are unknown, and left out of the office's figures.
    """
    if hours.closes_at is None:
        return None
    desks = _working(facts)
    starts, free = _starts(facts, desks)
    stopped = {service for stop in facts.stops for service in stop.services}
    told = []
    for service in services:
        mine = starts.get(service, [])
        at_desks = [free[n] for n, desk in enumerate(desks) if service in desk.services]
        if not at_desks:
            told.append(ServiceClosing(service, len(mine), None, 0, stopped=service in stopped))
            continue
        minutes = minutes_of(facts.paces.get(service))
        # In order of calls: whoever comes after somebody late is late.
        in_time = bisect_left(mine, True, key=lambda at: _is_late(hours, now, at))
        told.append(
            ServiceClosing(
                service_id=service,
                waiting=len(mine),
                finish=end_of_work(hours, now, max(mine) + minutes) if mine else None,
                after_closing=len(mine) - in_time,
                newcomer_after=_is_late(hours, now, min(at_desks)),
                stopped=service in stopped,
            )
        )
    finishes = [one.finish for one in told if one.finish is not None]
    return ClosingOutlook(
        at=now,
        closes_at=hours.closes_at,
        waiting=sum(one.waiting for one in told if one.finish is not None),
        finish=max(finishes, default=None),
        after_closing=sum(one.after_closing for one in told),
        services=tuple(told),
    )


def minutes_of(pace: Pace | None) -> float:
    """Give how long one person of a service keeps a counter in the mean, absent ones with it."""
    if pace is None:
        return OFFICE_MINUTES
    return pace.minutes * (1 - pace.no_show_share) + pace.no_show_minutes * pace.no_show_share


def _working(facts: LineFacts) -> Sequence[Desk]:
    """Give the counters that call people; on a pause only where nobody else serves."""
    calling = [desk for desk in facts.desks if desk.paused_for is None]
    served = {service for desk in calling for service in desk.services}
    return calling + [
        desk for desk in facts.desks if desk.paused_for is not None and desk.services - served
    ]


def _starts(facts: LineFacts, desks: Sequence[Desk]) -> tuple[dict[int, list[float]], list[float]]:
    """Give in how many working minutes each person in line is called, by service in order of
    places, and when each counter is free after all of them.
    """
    lines: dict[int, deque[int]] = {}
    for place, (service, _) in enumerate(facts.line):
        lines.setdefault(service, deque()).append(place)
    weighed = [_shares_of(desk) for desk in desks]
    starts: dict[int, list[float]] = {service: [] for service in lines}
    free = [_busy_for(desk, facts) for desk in desks]
    turns = [(at, number) for number, at in enumerate(free)]
    heapify(turns)
    while turns:
        at, number = heappop(turns)
        mine = [s for s in desks[number].services if lines.get(s)]
        if not mine:
            continue
        mine.sort(key=lambda s: lines[s][0])
        shares = weighed[number]
        service = mine[0]
        if shares is not None:
            service = shares.first(ORDINARY, mine)
            shares.called(ORDINARY, service)
        lines[service].popleft()
        starts[service].append(at)
        free[number] = at + minutes_of(facts.paces.get(service))
        heappush(turns, (free[number], number))
    for service, left in lines.items():
        # Nobody serves them: they are counted, and no moment is known.
        starts[service] += [0.0] * len(left)
    return starts, free


def _shares_of(desk: Desk) -> Shares | None:
    """Give the weights at a counter with its calls; of classes nothing is reckoned here."""
    if are_equal(desk.weights):
        return None
    return Shares(desk.weights, {ORDINARY: [service for service, _ in desk.calls]})


def _busy_for(desk: Desk, facts: LineFacts) -> float:
    if desk.serving is None:
        return 0.0
    return max(minutes_of(facts.paces.get(desk.serving)) - desk.serving_for, 0.0)


def _is_late(hours: DayHours, now: datetime, minutes: float) -> bool:
    """Tell whether a person called after so many working minutes is called after closing."""
    called = end_of_work(hours, now, minutes) if minutes > 0 else now
    return called is None or hours.closes_at is None or called >= hours.closes_at
