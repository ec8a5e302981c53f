"""The incident report on A4: figures, a chart, what was said, and how it was counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from queueing.incident import Incident
from shared_ui import theme
from shared_ui.documents.incident_chart import Place, chart
from shared_ui.documents.incident_words import IncidentWords
from shared_ui.documents.paper import (
    HEIGHT,
    INNER,
    MARGIN,
    WIDTH,
    Area,
    Letters,
    Page,
    Thing,
    Words,
    pdf,
)

BODY = 2.6
"""Capitals of ordinary text in millimetres: a report is read in the hand (11 pt)."""
_CHART = 62.0
_FOOT = 8.0
_WHEN = 34.0
"""Room for the moment of a word, left of what was said."""


def incident_sheet(incident: Incident, written_at: datetime, language: str = "id") -> bytes:
    """Give the PDF; needs a QGuiApplication."""
    words = IncidentWords(incident, language)
    pages = incident_pages(incident, written_at, language)
    return pdf(pages, f"{words.title()} – {words.outage_title()}")


def incident_pages(
    incident: Incident, written_at: datetime, language: str = "id"
) -> tuple[Page, ...]:
    """Lay out the report; `written_at` (aware) stands at the foot."""
    theme.load_fonts()
    words = IncidentWords(incident, language)
    flow = _Flow()
    _head(flow, incident, words)
    _tiles(flow, words)
    _chart(flow, incident, words)
    figures, said, counted = words.headings()
    _heading(flow, figures)
    _figures(flow, words.figures())
    _heading(flow, said)
    _timeline(flow, incident, words)
    _heading(flow, counted)
    for sentence in words.how_counted():
        flow.text(sentence, Letters(BODY, "regular", theme.INK_SOFT))
        flow.gap(1.5)
    return flow.pages(incident, words, written_at)


class _Flow:
    """Sets one thing below the other, and begins a page where the last is full."""

    def __init__(self) -> None:
        self._pages: list[list[Thing]] = [[]]
        self.y = MARGIN
        self.bottom = HEIGHT - MARGIN - _FOOT

    def need(self, height: float) -> None:
        """Begin a page unless `height` millimetres are left on this one."""
        if self.y + height > self.bottom and self._pages[-1]:
            self._pages.append([])
            self.y = MARGIN

    def gap(self, height: float) -> None:
        """Leave room, but not at the top of a page."""
        if self._pages[-1]:
            self.y += height

    def add(self, *things: Thing) -> None:
        """Put things on this page, at places of their own."""
        self._pages[-1].extend(things)

    def text(
        self, text: str, letters: Letters, x: float = MARGIN, width: float | None = None
    ) -> None:
        """Set a text in lines below what is there."""
        room = WIDTH - MARGIN - x if width is None else width
        for line in letters.wrapped(text, room):
            self.need(letters.pitch)
            self.add(Words(x, self.y + letters.cap, line, letters))
            self.y += letters.pitch

    def pages(
        self, incident: Incident, words: IncidentWords, written_at: datetime
    ) -> tuple[Page, ...]:
        """Give the pages, each with its foot."""
        letters = Letters(2.2, "regular", theme.INK_SOFT)
        name = " ".join(incident.office.name.split())
        written = words.written(written_at)
        done = []
        for number, page in enumerate(self._pages, 1):
            mark = f"{number} / {len(self._pages)}"
            y = HEIGHT - MARGIN
            foot: list[Thing] = [
                Area(MARGIN, y - 5.2, INNER, 0.2, fill=theme.LINE),
                Words(WIDTH - MARGIN - letters.width(mark), y, mark, letters),
            ]
            line = letters.wrapped(f"{name} · {written}", INNER - 20)
            foot += [Words(MARGIN, y, line[0], letters)] if line else []
            done.append((*page, *foot))
        return tuple(done)


def _head(flow: _Flow, incident: Incident, words: IncidentWords) -> None:
    flow.text(incident.office.name, Letters(2.8, "semibold", theme.BRAND))
    flow.gap(1)
    flow.text(words.title(), Letters(5.2, "bold"))
    flow.gap(1)
    flow.text(words.outage_title(), Letters(3.4, "semibold"))
    flow.text(words.period(), Letters(BODY))
    flow.text(words.affected(), Letters(BODY, "regular", theme.INK_SOFT))
    flow.gap(2.5)


def _tiles(flow: _Flow, words: IncidentWords) -> None:
    """Set the four figures side by side, in frames of one height."""
    tiles, air = words.tiles(), 4.0
    width = (INNER - air * (len(tiles) - 1)) / len(tiles)
    large, small = Letters(5.6, "bold", theme.BRAND_DARK), Letters(2.2, "regular", theme.INK_SOFT)
    names = [small.wrapped(name, width - 6) for _, name in tiles]
    height = 12.5 + max(len(lines) for lines in names) * small.pitch
    flow.need(height)
    for place, ((figure, _), lines) in enumerate(zip(tiles, names, strict=True)):
        x = MARGIN + place * (width + air)
        flow.add(Area(x, flow.y, width, height, fill=theme.GROUND, radius=1.5))
        fitting = large
        while fitting.cap > 2 and fitting.width(figure) > width - 6:
            fitting = Letters(fitting.cap - 0.3, large.weight, large.colour)
        flow.add(Words(x + 3, flow.y + 3 + large.cap, figure, fitting))
        for number, line in enumerate(lines):
            foot = flow.y + 12 + small.cap + number * small.pitch
            flow.add(Words(x + 3, foot, line, small))
    flow.y += height + 6


def _chart(flow: _Flow, incident: Incident, words: IncidentWords) -> None:
    flow.need(_CHART + 8)
    flow.text(words.chart_title(), Letters(BODY, "semibold"))
    flow.gap(1.5)
    flow.add(*chart(incident, words, Place(MARGIN, flow.y, INNER, _CHART)))
    flow.y += _CHART + 3


def _heading(flow: _Flow, text: str) -> None:
    letters = Letters(3.4, "bold", theme.BRAND_DARK)
    flow.gap(3)
    flow.need(letters.pitch + 14)
    flow.text(text, letters)
    flow.add(Area(MARGIN, flow.y - 1.2, INNER, 0.3, fill=theme.BRAND))
    flow.y += 2


def _figures(flow: _Flow, rows: Sequence[tuple[str, str]]) -> None:
    name, figure = Letters(BODY), Letters(BODY, "semibold")
    for text, value in rows:
        lines = name.wrapped(text, INNER - 45)
        flow.need(len(lines) * name.pitch + 1)
        right = WIDTH - MARGIN - figure.width(value)
        flow.add(Words(right, flow.y + figure.cap, value, figure))
        for number, line in enumerate(lines):
            flow.add(Words(MARGIN, flow.y + name.cap + number * name.pitch, line, name))
        flow.y += len(lines) * name.pitch
        flow.add(Area(MARGIN, flow.y - 0.9, INNER, 0.15, fill=theme.LINE))
        flow.y += 0.8


def _timeline(flow: _Flow, incident: Incident, words: IncidentWords) -> None:
    strong, plain_text = Letters(BODY, "semibold"), Letters(BODY)
    soft = Letters(BODY, "regular", theme.INK_SOFT)
    x = MARGIN + _WHEN
    for number, word in enumerate(incident.words):
        flow.need(3 * strong.pitch)
        for place, line in enumerate(strong.wrapped(words.moment(word.at), _WHEN - 3)):
            foot = flow.y + strong.cap + place * strong.pitch
            flow.add(Words(MARGIN, foot, line, strong))
        flow.text(f"{words.what(number, word)} · {words.state(word)}", strong, x)
        flow.text(words.by(word), soft, x)
        if words.text(word):
            flow.text(words.text(word), plain_text, x)
        if number == 0 and words.advice():
            flow.text(words.advice(), plain_text, x)
        if words.promise(word):
            flow.text(words.promise(word), soft, x)
        flow.gap(2)
    if words.still_overdue():
        flow.text(words.still_overdue(), strong, x)
