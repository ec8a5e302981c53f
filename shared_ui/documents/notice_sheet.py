"""The notices as A4 sheets for the door: one outage a sheet, as large as it fits, read from 2 m."""

from __future__ import annotations

from shared_ui import theme
from shared_ui.documents.bulletin import AboutBulletin, Bulletin
from shared_ui.documents.looks import Look, look_of
from shared_ui.documents.paper import (
    HEIGHT,
    INNER,
    MARGIN,
    Area,
    Letters,
    Page,
    Sign,
    Thing,
    Words,
    pdf,
)
from shared_ui.notice_text import Block, NoticeText

HEADING_CAP = 10.0
"""Capitals of the heading in millimetres: 2 m / 200, the floor for what is read at a distance."""
LARGEST_CAP, SMALLEST_CAP = 9.0, 5.0
"""The sentences: letters of 5.8 mm are the line of 20/40 on an eye chart 2 m away."""
SMALL_CAP = 3.4
"""Office, moment and what is said about the sheet itself: for who stands before it."""
STEP = 0.5
AIR = 0.7
"""Between two blocks, in heights of a capital."""
_TOP = MARGIN + 13.0


def notice_sheet(bulletin: Bulletin, language: str = "id") -> bytes:
    """Give the PDF; needs a QGuiApplication."""
    about = AboutBulletin(bulletin, language)
    return pdf(notice_pages(bulletin, language), f"{about.heading()} – {about.office}")


def notice_pages(bulletin: Bulletin, language: str = "id") -> tuple[Page, ...]:
    """Lay out the sheets: a sheet an outage, more only where the smallest letters need them."""
    theme.load_fonts()
    about = AboutBulletin(bulletin, language)
    bodies: list[list[Thing]] = []
    for notice in bulletin.notices(language):
        bodies.extend(_notice(notice, _foot_top(about)))
    if not bodies:
        bodies.append(_calm(about))
    total = len(bodies)
    return tuple(
        (*_head(about), *body, *_foot(about, number, total))
        for number, body in enumerate(bodies, 1)
    )


def _head(about: AboutBulletin) -> list[Thing]:
    letters = Letters(5.0, "bold", theme.BRAND)
    while letters.cap > SMALL_CAP and letters.width(about.office) > INNER:
        letters = Letters(letters.cap - 0.2, letters.weight, letters.colour)
    line = letters.wrapped(about.office, INNER)[:1]
    return [
        *(Words(MARGIN, MARGIN + letters.cap, text, letters) for text in line),
        Area(MARGIN, MARGIN + 9.0, INNER, 0.6, fill=theme.BRAND),
    ]


def _foot_lines(about: AboutBulletin) -> list[str]:
    letters = Letters(SMALL_CAP)
    said = (about.written(), about.no_longer_sure())
    return [line for text in said for line in letters.wrapped(text, INNER - 20)]


def _foot_top(about: AboutBulletin) -> float:
    """Give where the foot begins: it is as high as its words need in this language."""
    return HEIGHT - MARGIN - len(_foot_lines(about)) * Letters(SMALL_CAP).pitch - 3.0


def _foot(about: AboutBulletin, number: int, total: int) -> list[Thing]:
    letters = Letters(SMALL_CAP, "regular", theme.INK_SOFT)
    lines, top = _foot_lines(about), _foot_top(about) + 3.0
    said: list[Thing] = [Area(MARGIN, top - 3.0, INNER, 0.3, fill=theme.LINE)]
    for place, line in enumerate(lines):
        said.append(Words(MARGIN, top + letters.pitch * place + letters.cap + 1.5, line, letters))
    if total > 1:
        mark = f"{number} / {total}"
        x = MARGIN + INNER - letters.width(mark)
        said.append(Words(x, top + letters.cap + 1.5, mark, letters))
    return said


def _calm(about: AboutBulletin) -> list[Thing]:
    letters = Letters(LARGEST_CAP, "bold", theme.OK)
    lines = letters.wrapped(about.nothing_announced(), INNER)
    return [
        Words(MARGIN, _TOP + 20 + letters.pitch * place, line, letters)
        for place, line in enumerate(lines)
    ]


def _notice(notice: NoticeText, bottom: float) -> list[list[Thing]]:
    """Set a notice between its band and `bottom`, in the largest letters that take one sheet."""
    band, below = _band(notice)
    room = bottom - below - 3.0
    cap = LARGEST_CAP
    pages = _filled(notice.blocks, cap, room)
    while len(pages) > 1 and cap > SMALLEST_CAP:
        cap = max(SMALLEST_CAP, cap - STEP)
        pages = _filled(notice.blocks, cap, room)
    return [[*band, *(_moved(words, below) for words in page)] for page in pages]


def _band(notice: NoticeText) -> tuple[list[Thing], float]:
    """Give the coloured band with icon and state, and where it ends."""
    colour, on_colour, icon = _LOOKS[look_of(notice)]
    letters = Letters(HEADING_CAP, "bold", on_colour)
    room = INNER - 42.0
    lines = letters.wrapped(notice.heading, room)
    if len(lines) > 1 and " · " in notice.heading:
        lines = [
            line for part in notice.heading.split(" · ") for line in letters.wrapped(part, room)
        ]
    pitch = letters.cap * 1.6
    height = max(30.0, len(lines) * pitch + 7.0)
    first = _TOP + (height - (len(lines) - 1) * pitch + letters.cap) / 2
    things: list[Thing] = [
        Area(MARGIN, _TOP, INNER, height, fill=colour, radius=3.0),
        Sign(MARGIN + 7.0, _TOP + (height - 22.0) / 2, 22.0, icon, on_colour),
    ]
    for place, line in enumerate(lines):
        things.append(Words(MARGIN + 36.0, first + pitch * place, line, letters))
    return things, _TOP + height


_LOOKS = {
    Look.DOWN: (theme.DOWN, theme.PAPER, "outage"),
    Look.SLOWER: (theme.SLOW, theme.INK, "slow"),
    Look.WATCHED: (theme.SLOW, theme.INK, "slow"),
    Look.PLANNED: (theme.INK_SOFT, theme.PAPER, "clock"),
    Look.OVER: (theme.OK, theme.PAPER, "ok"),
}
"""Colour, colour upon it and icon, as the board has them on its dark ground."""


def _filled(blocks: tuple[Block, ...], cap: float, room: float) -> list[list[Words]]:
    """Fill pages of `room` millimetres; `y` counts from the end of the band.

    The sentences of a block stay together where a page can hold them.
    """
    pages: list[list[Words]] = [[]]
    y = 0.0
    for block in blocks:
        letters = Letters(cap, "bold" if block.strong else "regular")
        lines = letters.wrapped(block.text, INNER)
        height = cap * AIR + len(lines) * letters.pitch
        if pages[-1] and y + height > room >= height:
            pages.append([])
            y = 0.0
        y += cap * AIR
        for line in lines:
            if y + letters.pitch > room and pages[-1]:
                pages.append([])
                y = cap * AIR
            y += letters.pitch
            pages[-1].append(Words(MARGIN, y, line, letters))
    return pages


def _moved(words: Words, below: float) -> Words:
    return Words(words.x, words.y + below, words.text, words.letters)
