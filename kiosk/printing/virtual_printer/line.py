"""One line of native text: letters with their looks, set into rows of dots."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image

from kiosk.printing.virtual_printer.letters import CELLS, Font, letter_cell

LINE_SPACING = 30
"""Dots from line to line after ESC @ and ESC 2, at 180 and at 203 dpi."""
TAB_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look until the next command."""

    font: Font = "A"
    wide: int = 1
    high: int = 1
    bold: bool = False
    double_strike: bool = False
    underline: int = 0
    reverse: bool = False
    space_right: int = 0

    @property
    def advance(self) -> int:
        """Dots from one letter to the next."""
        return (CELLS[self.font].width + self.space_right) * self.wide

    @property
    def height(self) -> int:
        """Dots of a letter's height."""
        return CELLS[self.font].height * self.high


@dataclass(slots=True)
class TextLine:
    """The letters that wait for their line to be printed; `room` is the line's length in dots."""

    room: int
    _letters: list[tuple[int, str, Look]] = field(default_factory=list)
    _end: int = 0

    def __bool__(self) -> bool:
        return bool(self._letters)

    @property
    def end(self) -> int:
        """Where the next letter begins, in dots."""
        return self._end

    def fits(self, look: Look) -> bool:
        """Tell whether one more letter has room."""
        return self._end + CELLS[look.font].width * look.wide <= self.room

    def add(self, letter: str, look: Look) -> None:
        """Set a letter at the end."""
        self._letters.append((self._end, letter, look))
        self._end += look.advance

    def move_to(self, dots: int) -> None:
        """Begin the next letter at so many dots from the left edge."""
        self._end = max(0, dots)

    def rows(self, *, align: int, upside_down: bool) -> list[bytes]:
        """Give the line's rows, as wide as `room`; `align` is 0 left, 1 middle, 2 right."""
        height = max((look.height for _, _, look in self._letters), default=0)
        width = max((x + look.advance for x, _, look in self._letters), default=0)
        image = Image.new("1", (self.room, max(1, height)), 0)
        left = max(0, (self.room - width) * align // 2)
        for x, letter, look in self._letters:
            image.paste(_drawn(letter, look), (left + x, height - look.height))
        if upside_down:
            image = image.rotate(180)
        row_bytes, data = (self.room + 7) // 8, image.tobytes()
        return [data[y * row_bytes : (y + 1) * row_bytes] for y in range(height)]


def _drawn(letter: str, look: Look) -> Image.Image:
    """Give a letter with all of its looks, and the space to its right."""
    cell = letter_cell(letter, look.font, bold=look.bold or look.double_strike)
    if look.space_right:
        wider = Image.new("1", (cell.width + look.space_right, cell.height), 0)
        wider.paste(cell, (0, 0))
        cell = wider
    image = cell.resize((cell.width * look.wide, cell.height * look.high))
    if look.underline and not look.reverse:
        image.paste(1, (0, image.height - look.underline, image.width, image.height))
    if look.reverse:
        image = image.point(lambda dot: 0 if dot else 255)
    return image
