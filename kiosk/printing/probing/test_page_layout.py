"""The test page in dots: rulers, type, grey and a code; nobody can take it for a ticket."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.printing.probing.rulers import dot_ruler, mm_ruler, mm_ruler_down
from kiosk.printing.profiles.profile_schema import Cut
from kiosk.printing.slip.layout import (
    CAP,
    DESCENT,
    Fill,
    Layout,
    Paper,
    Picture,
    Shape,
    Text,
    Typeset,
    Weight,
    balanced,
    fitting_px,
    wrap,
)
from kiosk.printing.slip.qr_code import code_for
from kiosk.printing.slip.raster import Raster

TITLE = "HALAMAN UJI"
NOT_A_TICKET = "Bukan tiket antrean"
WIDTH_HINT = "Lebar: angka terakhir yang utuh di kanan."
MM_HINT = "Penggaris milimeter:"
CUT_HINT = "Kertas harus terpotong di bawah garis ini."
TEAR_HINT = "Sobek kertas di bawah garis ini."
SAMPLES = ("Loket KTP-el 0123456789", "Loket KTP-el 0123", "Loket KTP-el", "Loket", "")
"""From long to short: the longest that fits shows a size."""
QR_TEXT = "UJI CETAK ANTREAN, BUKAN TIKET"
SIZES_PT = (8.5, 10.0, 12.0, 14.0, 20.0)
LARGE_PT = 60.0
DOWN_MM = 40
GREYS = ((1, 4), (1, 2), (3, 4))
"""Black dots among dots: a quarter, a half, three quarters."""
BAR_MM = 8.0


@dataclass(frozen=True, slots=True)
class PageWords:
    """The lines of a test page: which printer it is from, and what is due at its end."""

    lines: tuple[str, ...]
    end: str


def end_hint(cut: Cut) -> str:
    """Say what is due at the end of a paper."""
    return TEAR_HINT if cut == "none" else CUT_HINT


def lay_out_page(words: PageWords, sheet: Paper, typeset: Typeset) -> Layout:
    """Place everything; the paper is `sheet`, text is measured by `typeset`."""
    page = _Page(sheet, typeset)
    page.band(TITLE, 9.0)
    page.line(NOT_A_TICKET, 14.0, "bold", centred=True)
    for line in words.lines:
        page.line(line, 10.0, "regular")
    page.gap(2.0)
    page.line(WIDTH_HINT, 10.0, "semibold")
    page.add(*dot_ruler(typeset, sheet.dots, page.y))
    page.gap(1.5)
    page.line(MM_HINT, 10.0, "semibold")
    page.add(*mm_ruler(typeset, sheet, page.y))
    page.gap(1.5)
    page.type_samples()
    page.gap(1.5)
    page.greys()
    page.gap(2.0)
    page.code()
    page.gap(2.0)
    page.line(words.end, 10.0, "semibold")
    page.band(NOT_A_TICKET.upper(), 6.0)
    return page.layout()


class _Page:
    """Fills a sheet from top to bottom; `y` is the first free row."""

    def __init__(self, sheet: Paper, typeset: Typeset) -> None:
        self._sheet, self._typeset = sheet, typeset
        self._shapes: list[Shape] = []
        self.y = 0

    def layout(self) -> Layout:
        return Layout(self._sheet.dots, self.y, tuple(self._shapes))

    def gap(self, millimetres: float) -> None:
        self.y += self._sheet.mm(millimetres)

    def add(self, shapes: list[Shape], below: int) -> None:
        self._shapes += shapes
        self.y = max(self.y, below)

    def band(self, text: str, millimetres: float) -> None:
        sheet, height = self._sheet, self._sheet.mm(millimetres)
        px = fitting_px(self._typeset, text, "bold", sheet.dots * 9 // 10, height)
        left = (sheet.dots - self._typeset.width(text, px, "bold")) // 2
        baseline = self.y + (height + round(px * CAP)) // 2
        self._shapes.append(Fill(0, self.y, sheet.dots, height))
        self._shapes.append(Text(left, baseline, text, px, "bold", white=True))
        self.y += height + sheet.mm(1.5)

    def line(self, text: str, points: float, weight: Weight, *, centred: bool = False) -> None:
        px, width = self._sheet.pt(points), self._sheet.dots
        for part in balanced(self._typeset, text, px, weight, width, 3):
            left = (width - self._typeset.width(part, px, weight)) // 2 if centred else 0
            self.y += px
            self._shapes.append(Text(left, self.y, part, px, weight))
            self.y += round(px * DESCENT) + self._sheet.mm(0.5)

    def type_samples(self) -> None:
        """Every size on the left, a ruler along the paper on the right."""
        sheet, top = self._sheet, self.y
        shapes, below = mm_ruler_down(self._typeset, sheet, sheet.dots, top, DOWN_MM)
        room = sheet.dots - sheet.mm(9)
        for points in SIZES_PT:
            px, size = sheet.pt(points), f"{points:g} pt".replace(".", ",")
            texts = [f"{size} {sample}".rstrip() for sample in SAMPLES]
            fits = (t for t in texts if self._typeset.width(t, px, "regular") <= room)
            self.y += px
            self._shapes.append(Text(0, self.y, next(fits, size), px, "regular"))
            self.y += round(px * DESCENT) + sheet.mm(0.5)
        px = fitting_px(self._typeset, "UJI", "bold", room, sheet.pt(LARGE_PT))
        self.y += round(px * CAP) + sheet.mm(1)
        self._shapes.append(Text(0, self.y, "UJI", px, "bold"))
        self.y += sheet.mm(1.5)
        self.add(shapes, below)

    def greys(self) -> None:
        """Solid black shows dead dots as white lines; greys and lines show what runs together."""
        sheet, height = self._sheet, self._sheet.mm(BAR_MM)
        self._shapes.append(Fill(0, self.y, sheet.dots, height))
        self.y += height
        share = sheet.dots // (len(GREYS) + 2)
        patterns = [_grey(share, height, black, among) for black, among in GREYS]
        patterns += [_lines(share, height, 1)]
        patterns += [_lines(sheet.dots - share * len(patterns), height, 2)]
        for place, pattern in enumerate(patterns):
            self._shapes.append(Picture(place * share, self.y, pattern))
        self.y += height

    def code(self) -> None:
        code = code_for(QR_TEXT, "UJI", self._sheet)
        if code is None:
            return
        margin = 4 * code.module
        self._shapes.append(Picture(margin, self.y + margin, code.picture()))
        left = code.size + 2 * margin
        px = self._sheet.pt(10)
        lines = wrap(self._typeset, QR_TEXT, px, "regular", self._sheet.dots - left, 4)
        for row, line in enumerate(lines):
            baseline = self.y + margin + px + row * round(px * 1.3)
            self._shapes.append(Text(left, baseline, line, px, "regular"))
        self.y += code.size + 2 * margin


def _grey(width: int, height: int, black: int, among: int) -> Raster:
    """Give a pattern with `black` of `among` dots black, shifted from row to row."""
    shift = among // 2
    rows = [
        _row("".join("1" if (x + y * shift) % among < black else "0" for x in range(width)))
        for y in range(among)
    ]
    return Raster(width, height, b"".join(rows[y % among] for y in range(height)))


def _lines(width: int, height: int, thick: int) -> Raster:
    """Give upright lines `thick` dots wide with as much white between."""
    row = _row("".join("1" if x // thick % 2 == 0 else "0" for x in range(width)))
    return Raster(width, height, row * height)


def _row(bits: str) -> bytes:
    padded = bits.ljust((len(bits) + 7) // 8 * 8, "0")
    return int(padded, 2).to_bytes(len(padded) // 8, "big")
