"""Pages staff put in for quiet moments: they stand where the calls do while nobody is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from display_board.paging import page_mark, reading_seconds
from display_board.panels.drawing import (
    NIGHT_LINE,
    NIGHT_PANEL,
    SOFT,
    WHITE,
    Box,
    Panel,
    Pen,
    Photo,
    Picture,
)
from display_board.panels.notice import BETWEEN, Line, fill, sizes
from display_board.panels.typesetting import Scale, line_height, name_size, wrap_evenly
from display_board.slides import PictureSlide, Slide, TextSlide
from shared_ui.notice_text import Block

QUIET_SECONDS = 8.0
"""How long the board says why nobody is called before each round of slides."""
KEPT = 3
"""Pictures held decoded: the one in sight, the next, and one that is on its way."""
HEADING_LINES = 3

Ask = Callable[[PictureSlide, int, int], None]
"""Asks for a picture to be decoded for so many pixels; keep() brings it."""


@dataclass(frozen=True, slots=True)
class SlidePage:
    """One page of a slide; of a picture its only one."""

    slide: Slide
    seconds: float
    lines: tuple[Line, ...] = ()
    px: int = 0
    mark: str = ""


class SlidePlace:
    """The slides, laid out into pages; pictures come when they were decoded elsewhere."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._slides: tuple[Slide, ...] = ()
        self._seconds = 12.0
        self._images: dict[tuple[PictureSlide, int, int], QImage] = {}
        self._asked: set[tuple[PictureSlide, int, int]] = set()

    def show(self, slides: tuple[Slide, ...], seconds: float) -> None:
        """Take the slides in their order; a picture stays `seconds`, a text as long as it needs."""
        self._slides, self._seconds = slides, seconds
        self._asked.clear()
        self._images = {key: image for key, image in self._images.items() if key[0] in slides}

    def keep(self, slide: PictureSlide, width: int, height: int, image: QImage) -> None:
        """Take a decoded picture; a null one belongs to a file that is gone, and is passed by."""
        key = slide, width, height
        self._asked.discard(key)
        self._images[key] = image
        while len(self._images) > KEPT:
            del self._images[next(iter(self._images))]

    def pages(self, scale: Scale, box: Box) -> tuple[SlidePage, ...]:
        """Give every page, in order."""
        pages: list[SlidePage] = []
        for slide in self._slides:
            if isinstance(slide, TextSlide):
                pages.extend(_text_pages(scale, box, slide))
            else:
                pages.append(SlidePage(slide, self._seconds))
        return tuple(pages)

    def prepare(self, scale: Scale, box: Box, page: SlidePage) -> None:
        """Have a page's picture decoded, so that it is there when its turn comes."""
        if isinstance(page.slide, TextSlide):
            return
        key = self._key(scale, box, page.slide)
        if key not in self._images and key not in self._asked:
            self._asked.add(key)
            self._ask(*key)

    def draw(self, scale: Scale, box: Box, page: SlidePage) -> Picture | None:
        """Draw a page; None while its picture is not there yet."""
        if isinstance(page.slide, TextSlide):
            return _draw_text(scale, box, page.slide, page)
        key = self._key(scale, box, page.slide)
        image = self._images.get(key)
        if image is None or image.isNull():
            self.prepare(scale, box, page)
            return None
        width, height = image.width(), image.height()
        at = Box(
            box.x + round((box.w - width) / 2), box.y + round((box.h - height) / 2), width, height
        )
        name = f"{page.slide.name} {page.slide.stamp}"
        return (Panel(box, NIGHT_PANEL, scale.radius * 1.4), Photo(at, name, image))

    def _key(self, scale: Scale, box: Box, slide: PictureSlide) -> tuple[PictureSlide, int, int]:
        inner = box.inset(scale.gap * 0.5)
        return slide, int(inner.w), int(inner.h)


def _inner(scale: Scale, box: Box) -> Box:
    return box.inset(scale.gap * 1.5)


def _heading(scale: Scale, inner: Box, slide: TextSlide) -> tuple[int, tuple[str, ...]]:
    most = round(scale.text * 1.3)
    px = name_size(slide.heading, inner.w, most, scale.floor, HEADING_LINES, "bold")
    return px, wrap_evenly(slide.heading, px, inner.w, "bold")


def _text_pages(scale: Scale, box: Box, slide: TextSlide) -> list[SlidePage]:
    """Break a text into whole pages, in the largest letters that need the fewest."""
    inner = _inner(scale, box)
    px, heading = _heading(scale, inner, slide)
    room = inner.h - len(heading) * line_height(px) - scale.gap * 1.5 - line_height(scale.floor)
    blocks = tuple(Block(text) for text in slide.paragraphs)
    best: tuple[int, list[list[Line]]] | None = None
    for size in sizes(scale):
        pages = fill(blocks, size, inner.w, room)
        if best is None or len(pages) < len(best[1]):
            best = size, pages
    assert best is not None
    words = len(slide.heading.split())
    return [
        SlidePage(
            slide,
            reading_seconds(words + sum(len(line.text.split()) for line in lines)),
            tuple(lines),
            best[0],
            page_mark(place, len(best[1])),
        )
        for place, lines in enumerate(best[1])
    ]


def _draw_text(scale: Scale, box: Box, slide: TextSlide, page: SlidePage) -> Picture:
    pen = Pen()
    pen.add(Panel(box, NIGHT_PANEL, scale.radius * 1.4))
    inner = _inner(scale, box)
    px, heading = _heading(scale, inner, slide)
    y = inner.y
    for text in heading:
        y = pen.line(inner.x, y, inner.w, text, px, WHITE, "bold")
    pen.add(Panel(Box(inner.x, y + scale.gap * 0.4, inner.w, scale.rule), NIGHT_LINE))
    y += scale.gap * 1.2
    for line in page.lines:
        if line.first and line is not page.lines[0]:
            y += line_height(page.px) * BETWEEN
        y = pen.line(inner.x, y, inner.w, line.text, page.px, WHITE)
    if page.mark:
        height = line_height(scale.floor)
        pen.line(
            inner.x, inner.bottom - height, inner.w, page.mark, scale.floor, SOFT, "semibold",
            "right", height=height,
        )  # fmt: skip
    return pen.done()
