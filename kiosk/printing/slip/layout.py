"""Where everything of a slip stands: placed shapes in dots, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk.printing.slip.raster import Raster

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4
CAP = 0.668
"""Capital height of the bundled font in em."""
DESCENT = 0.21
"""Room below the baseline that its letters really use, in em."""

Weight = Literal["regular", "semibold", "bold"]


class Typeset(Protocol):
    """Measures text in the bundled font."""

    def width(self, text: str, px: int, weight: Weight) -> int:
        """Give the width of `text` in dots at an em of `px` dots."""
        ...


class Display(Typeset, Protocol):
    """Measures large words, whose letters may stand closer and be narrowed."""

    def ink(self, text: str, px: int, weight: Weight, style: Style) -> tuple[int, int]:
        """Give the first dot and the one after the last that `text` blackens, from its pen."""
        ...


@dataclass(frozen=True, slots=True)
class Style:
    """How a display line is set: letters at `percent` of their width, `tracking` dots apart."""

    percent: int = 100
    tracking: int = 0


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Paper:
    """What one line of the printer holds."""

    dots: int
    dpi: int

    def mm(self, millimetres: float) -> int:
        """Give dots for a length."""
        return round(millimetres * self.dpi / MM_PER_INCH)

    def pt(self, points: float) -> int:
        """Give the em in dots of a type size."""
        return round(points * self.dpi / POINTS_PER_INCH)


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text from `x` on its `baseline`; `white` is drawn on black."""

    x: int
    baseline: int
    text: str
    px: int
    weight: Weight
    white: bool = False
    style: Style = PLAIN


@dataclass(frozen=True, slots=True)
class Fill:
    """A black rectangle: a rule or a band."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline of a rectangle, `line` dots thick, inside its bounds."""

    x: int
    y: int
    width: int
    height: int
    line: int


@dataclass(frozen=True, slots=True)
class WarningMark:
    """A warning triangle in a square of `size` dots."""

    x: int
    y: int
    size: int


@dataclass(frozen=True, slots=True)
class Modules:
    """A QR code without its quiet zone; `rows` hold 1 for a dark module of `module` dots."""

    x: int
    y: int
    module: int
    rows: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """Dots of one side."""
        return self.module * len(self.rows)


@dataclass(frozen=True, slots=True)
class Picture:
    """Dots that are there already."""

    x: int
    y: int
    dots: Raster


Shape = Text | Fill | Frame | WarningMark | Modules | Picture


@dataclass(frozen=True, slots=True)
class Layout:
    """A slip with every shape in its place, painted in order."""

    width: int
    height: int
    shapes: tuple[Shape, ...]


def wrap(
    typeset: Typeset, text: str, px: int, weight: Weight, width: int, most: int
) -> tuple[str, ...]:
    """Break `text` into at most `most` lines of `width` dots; what is left over is elided.

    Words too long for a line are broken anywhere.
    """
    lines: list[str] = []
    rest = text.strip()
    while rest and len(lines) < most:
        line = _one_line(typeset, rest, px, weight, width)
        lines.append(line.rstrip())
        rest = rest[len(line) :].lstrip()
    if rest:
        lines[-1] = _elided(typeset, f"{lines[-1]} {rest}", px, weight, width)
    return tuple(lines)


def balanced(
    typeset: Typeset, text: str, px: int, weight: Weight, width: int, most: int
) -> tuple[str, ...]:
    """Wrap like wrap(), then even out the lines, so that no single word is left alone."""
    lines = wrap(typeset, text, px, weight, width, most)
    if len(lines) < 2 or lines[-1].endswith("…"):
        return lines
    # Narrower than its longest word a text would be torn, which is worse than uneven.
    widest = max(typeset.width(word, px, weight) for word in text.split(" "))
    low, high = max(width // 2, min(widest, width) - 1), width
    while high - low > 4:
        middle = (low + high) // 2
        tried = wrap(typeset, text, px, weight, middle, most)
        if len(tried) == len(lines) and not tried[-1].endswith("…"):
            lines, high = tried, middle
        else:
            low = middle
    return lines


def fitting_px(typeset: Typeset, text: str, weight: Weight, width: int, most_px: int) -> int:
    """Give the largest em, at most `most_px` dots, at which `text` fits `width` dots."""
    px = min(most_px, max(1, most_px * width // max(1, typeset.width(text, most_px, weight))))
    while px > 1 and typeset.width(text, px, weight) > width:
        px -= 1
    return px


def _one_line(typeset: Typeset, text: str, px: int, weight: Weight, width: int) -> str:
    fits = _longest(typeset, text, px, weight, width)
    if fits == len(text):
        return text
    at_space = text.rfind(" ", 0, fits + 1)
    if at_space > 0:
        return text[:at_space]
    at_mark = max(text.rfind(mark, 0, fits) for mark in "/-–")
    return text[: at_mark + 1] if at_mark > 0 else text[: max(1, fits)]


def _longest(typeset: Typeset, text: str, px: int, weight: Weight, width: int) -> int:
    low, high = 0, min(len(text), 2 * width)
    while low < high:
        middle = (low + high + 1) // 2
        if typeset.width(text[:middle], px, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _elided(typeset: Typeset, text: str, px: int, weight: Weight, width: int) -> str:
    room = width - typeset.width("…", px, weight)
    end = _longest(typeset, text, px, weight, room)
    at_space = text.rfind(" ", 0, end + 1)
    # Half a word says nothing, but half a line left empty says less.
    return text[: at_space if at_space > end // 2 else end].rstrip(" .,;:·–-&(") + "…"
