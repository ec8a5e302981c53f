"""Native text of the virtual printer: what its commands set, and the rows that come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.printing.virtual_printer.commands import CODE_PAGES, HT, LF
from kiosk.printing.virtual_printer.letters import CELLS
from kiosk.printing.virtual_printer.line import LINE_SPACING, TAB_COLUMNS, Look, TextLine

UNITS_PER_DOT = 2
"""The vertical motion unit after ESC @ is half a dot: 1/360 inch at 180 dpi, 1/406 at 203."""


class Typesetter:
    """Sets text on `dots` of width; rows go to `emit(row, left edge in dots)`.

    Lengths in commands are motion units (GS P) and become whole dots, cut off.
    """

    def __init__(self, dots: int, dpi: int, emit: Callable[[bytes, int], None]) -> None:
        self._dots = dots
        self._dpi = dpi
        self._emit = emit
        self.reset()
        #: What to do with the parameters of each command; False where one is not known.
        self.commands: dict[bytes, Callable[[bytes], bool]] = {
            b"\x1b!": self._mode,
            b"\x1b ": lambda n: self._set(space_right=self._across(n[0])),
            b"\x1b-": lambda n: self._set(underline=(n[0] & 0x0F) % 3),
            b"\x1b2": self._usual_spacing,
            b"\x1b3": self._spacing,
            b"\x1bE": lambda n: self._set(bold=bool(n[0] & 1)),
            b"\x1bG": lambda n: self._set(double_strike=bool(n[0] & 1)),
            b"\x1bJ": lambda n: self.feed(self._down(n[0])),
            b"\x1bM": self._choose_font,
            b"\x1ba": self._choose_align,
            b"\x1bd": lambda n: self.feed(n[0] * self._line_spacing),
            b"\x1bt": self._code_page,
            b"\x1b{": self._upside,
            b"\x1b$": lambda n: self._move(self._across(n[0] + 256 * n[1])),
            b"\x1b\\": self._move_by,
            b"\x1d!": lambda n: self._set(wide=(n[0] >> 4 & 7) + 1, high=(n[0] & 7) + 1),
            b"\x1dB": lambda n: self._set(reverse=bool(n[0] & 1)),
            b"\x1dL": self._left_margin,
            b"\x1dW": self._area_width,
            b"\x1dP": self._units,
        }

    def reset(self) -> None:
        """Be as after ESC @; what stands in the line is lost."""
        self._look = Look()
        self._align = 0
        self._upside_down = False
        self._page = CODE_PAGES[0]
        self._line_spacing = LINE_SPACING
        self._x_unit, self._y_unit = self._dpi, UNITS_PER_DOT * self._dpi
        self._margin, self._area = 0, self._dots
        self.tabs: tuple[int, ...] = ()
        self._line = TextLine(self._room)

    @property
    def line_begun(self) -> bool:
        """Tell whether letters wait for their line to be printed."""
        return bool(self._line)

    def left_of(self, width: int) -> int:
        """Give the left edge of a picture `width` dots wide, as ESC a and the margin say."""
        return self._margin + max(0, (self._room - width) * self._align // 2)

    def text(self, run: bytes) -> None:
        """Set letters, tabs and line feeds; other control characters mean nothing."""
        for byte in run:
            if byte == LF:
                self.feed(self._line_spacing)
            elif byte == HT:
                self._line.move_to(self._next_tab())
            elif byte >= 0x20:
                if not self._line.fits(self._look):
                    self.feed(self._line_spacing)
                letter = bytes((byte,)).decode(self._page, "replace")
                self._line.add(letter, self._look)

    def feed(self, dots: int) -> bool:
        """Print the line and advance so far in all, at least by the height of its letters."""
        rows = self._line.rows(align=self._align, upside_down=self._upside_down)
        self._line = TextLine(self._room)
        for row in rows:
            self._emit(row, self._margin)
        for _ in range(dots - len(rows)):
            self._emit(b"", 0)
        return True

    def end_line(self) -> None:
        """Print what waits, before something that is no text."""
        if self._line:
            self.feed(self._line_spacing)

    @property
    def _room(self) -> int:
        return max(1, min(self._area, self._dots - self._margin))

    def _across(self, units: int) -> int:
        return units * self._dpi // self._x_unit

    def _down(self, units: int) -> int:
        return units * self._dpi // self._y_unit

    def _set(self, **changes: object) -> bool:
        self._look = replace(self._look, **changes)  # type: ignore[arg-type]
        return True

    def _mode(self, n: bytes) -> bool:
        mode = n[0]
        return self._set(
            font="B" if mode & 0x01 else "A",
            bold=bool(mode & 0x08),
            high=2 if mode & 0x10 else 1,
            wide=2 if mode & 0x20 else 1,
            underline=1 if mode & 0x80 else 0,
        )

    def _choose_font(self, n: bytes) -> bool:
        known = n[0] in (0, 1, 48, 49)
        return known and self._set(font="B" if n[0] & 1 else "A")

    def _choose_align(self, n: bytes) -> bool:
        # Real printers obey this and the next ones only at the start of a line.
        if not self._line:
            self._align = (n[0] & 0x0F) % 3
        return True

    def _upside(self, n: bytes) -> bool:
        if not self._line:
            self._upside_down = bool(n[0] & 1)
        return True

    def _left_margin(self, n: bytes) -> bool:
        if not self._line:
            self._margin = min(self._across(n[0] + 256 * n[1]), self._dots - 1)
            self._line = TextLine(self._room)
        return True

    def _area_width(self, n: bytes) -> bool:
        if not self._line:
            self._area = max(1, self._across(n[0] + 256 * n[1]))
            self._line = TextLine(self._room)
        return True

    def _usual_spacing(self, n: bytes) -> bool:
        self._line_spacing = LINE_SPACING
        return True

    def _spacing(self, n: bytes) -> bool:
        self._line_spacing = self._down(n[0])
        return True

    def _units(self, n: bytes) -> bool:
        self._x_unit, self._y_unit = n[0] or self._dpi, n[1] or UNITS_PER_DOT * self._dpi
        return True

    def _code_page(self, n: bytes) -> bool:
        self._page = CODE_PAGES.get(n[0], self._page)
        return n[0] in CODE_PAGES

    def _move(self, dots: int) -> bool:
        self._line.move_to(dots)
        return True

    def _move_by(self, n: bytes) -> bool:
        units = int.from_bytes(n, "little", signed=True)
        return self._move(self._line.end + self._across(units))

    def _next_tab(self) -> int:
        """Give where the next tab stop is, in dots; where there is none, nothing moves."""
        column, end = CELLS["A"].width, self._line.end
        usual = range(TAB_COLUMNS, self._room // column + 1, TAB_COLUMNS)
        return next((n * column for n in self.tabs or usual if n * column > end), end)
