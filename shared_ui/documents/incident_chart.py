"""A chart of the people waiting over time: steps, when services stood still, when words came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import ceil

from PySide6.QtGui import QColor

from queueing.incident import Incident
from shared_ui import theme
from shared_ui.documents.incident_words import IncidentWords
from shared_ui.documents.paper import Area, Curve, Letters, Thing, Words
from shared_ui.language import clock_text, local_time

LABEL = 2.2
"""Capitals of the numbers at the axes, in millimetres."""
_LEFT = 12.0
_TICKS = (1, 2, 5)
_TIME_STEPS = (5, 10, 15, 30, 60, 120, 180, 360, 720, 1440)
_MOST_TIMES = 9


@dataclass(frozen=True, slots=True)
class Place:
    """Where the chart stands on the page, in millimetres."""

    x: float
    y: float
    w: float
    h: float


def chart(incident: Incident, words: IncidentWords, place: Place) -> list[Thing]:
    """Give the chart in `place`, with its axes, legend and marks."""
    legend = 7.0
    inner = Place(place.x + _LEFT, place.y + legend, place.w - _LEFT - 4, place.h - legend - 9)
    axes = _Axes(incident, inner)
    return [
        *_legend(words, place),
        *axes.shades(),
        *axes.people(),
        *axes.curve(),
        *axes.marks(),
        *axes.times(),
    ]


def _legend(words: IncidentWords, place: Place) -> list[Thing]:
    small = Letters(LABEL, "regular", theme.INK_SOFT)
    still, word = words.chart_legend()
    x = place.x + _LEFT
    things: list[Thing] = [
        Area(x, place.y, 5, LABEL + 0.6, fill=theme.DOWN_SOFT, edge=theme.DOWN, line=0.15),
        Words(x + 6.5, place.y + LABEL + 0.3, still, small),
    ]
    x += 12 + small.width(still)
    things += [_arrow(x + 1.5, place.y + 0.1), Words(x + 5, place.y + LABEL + 0.3, word, small)]
    return things


def _arrow(x: float, y: float) -> Curve:
    """Give a small triangle that points up, its tip at (x, y)."""
    return Curve(((x, y), (x - 1.3, y + 2.4), (x + 1.3, y + 2.4)), theme.BRAND, filled=True)


class _Axes:
    """The scales of one chart."""

    def __init__(self, incident: Incident, place: Place) -> None:
        self.incident, self.place = incident, place
        self.begin, self.end = incident.line[0][0], incident.line[-1][0]
        self.length = max(self.end - self.begin, timedelta(minutes=1))
        self.step = _nice(max(1, max(people for _, people in incident.line)) / 4)
        highest = max(people for _, people in incident.line)
        self.top = max(1, ceil(highest / self.step)) * self.step

    def x(self, at: datetime) -> float:
        share = (at - self.begin) / self.length
        return self.place.x + self.place.w * min(1.0, max(0.0, share))

    def y(self, people: float) -> float:
        return self.place.y + self.place.h * (1 - people / self.top)

    def shades(self) -> Iterator[Thing]:
        for stretch in self.incident.stood_still:
            x = self.x(stretch.begin)
            yield Area(x, self.place.y, self.x(stretch.end) - x, self.place.h, fill=theme.DOWN_SOFT)

    def people(self) -> Iterator[Thing]:
        small = Letters(LABEL, "regular", theme.INK_SOFT)
        for people in range(0, self.top + 1, self.step):
            y = self.y(people)
            colour = theme.INK_SOFT if people == 0 else theme.LINE
            yield _rule(self.place.x, y, self.place.x + self.place.w, y, colour)
            text = str(people)
            x = self.place.x - 2 - small.width(text)
            yield Words(x, y + LABEL / 2, text, small)

    def curve(self) -> Iterator[Thing]:
        steps = self.incident.line
        points = [(self.x(steps[0][0]), self.y(steps[0][1]))]
        for (_, before), (at, people) in pairwise(steps):
            # A step: the number holds until it changes.
            points += [(self.x(at), self.y(before)), (self.x(at), self.y(people))]
        yield Curve(tuple(points), theme.BRAND_DARK, 0.6)

    def marks(self) -> Iterator[Thing]:
        for word in self.incident.words:
            if not self.begin <= word.at <= self.end:
                # Maintenance is announced before it begins.
                continue
            yield _arrow(self.x(word.at), self.y(0) + 0.3)

    def times(self) -> Iterator[Thing]:
        small = Letters(LABEL, "regular", theme.INK_SOFT)
        zone = self.incident.office.time_zone
        for at in _times(self.begin, self.end, zone):
            text = clock_text(local_time(at, zone))
            x = self.x(at)
            yield Words(x - small.width(text) / 2, self.y(0) + 6.5, text, small)


def _rule(x: float, y: float, to_x: float, to_y: float, colour: QColor) -> Curve:
    return Curve(((x, y), (to_x, to_y)), colour, 0.2)


def _nice(rough: float) -> int:
    """Give the smallest of 1, 2, 5, 10, 20 … that is not below `rough`."""
    power = 1
    while True:
        for tick in _TICKS:
            if tick * power >= rough:
                return tick * power
        power *= 10


def _times(begin: datetime, end: datetime, zone: str) -> Iterator[datetime]:
    """Give round local times from begin to end, at most nine."""
    minutes = (end - begin) / timedelta(minutes=1)
    step = next((s for s in _TIME_STEPS if minutes / s <= _MOST_TIMES - 1), 1440)
    while minutes / step > _MOST_TIMES - 1:
        step *= 2
    local = local_time(begin, zone)
    into = timedelta(
        minutes=(local.hour * 60 + local.minute) % step,
        seconds=local.second,
        microseconds=local.microsecond,
    )
    at = begin - into
    while at <= end:
        if at >= begin:
            yield at
        at += timedelta(minutes=step)
