"""What a probe prints: numbered lines that take long to come out, then a ruler for the eye."""

from __future__ import annotations

from kiosk.printing.probing.rulers import MARKS, dot_ruler, mm_ruler, widths_on
from kiosk.printing.probing.test_page_layout import end_hint
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.layout import Fill, Layout, Paper, Shape, Text, balanced
from kiosk.printing.slip.renderer import Renderer

INITIALISE = b"\x1b@"
LINES = 27
LINE_MM = 3.75
"""The least a line feeds after ESC @: 30 dots at 203 dpi; Epson feeds a sixth of an inch."""
LINES_MM = LINES * LINE_MM
TITLE = "UJI PRINTER - BUKAN TIKET"
HINT = "Lebar printer: angka terakhir yang utuh di kanan."
HINT_PT = 10.0


def probe_lines(profile: PrinterProfile) -> bytes:
    """Give lines of text about 100 mm long on paper, in few enough bytes for any buffer."""
    lines = [TITLE[: profile.text.columns]]
    lines += [f"{number:02d} -" for number in range(2, LINES + 1)]
    return INITIALISE + b"".join(line.encode("ascii") + b"\n" for line in lines)


def widths_read(profile: PrinterProfile) -> tuple[int, ...]:
    """Give the numbers a person may read off the ruler."""
    return widths_on(_ruler_dots(profile))


def ruler_paper(profile: PrinterProfile) -> bytes:
    """Give the bytes of the ruler, wider than the profile says where the unit may be, and cut.

    What is too wide for a head is lost at its right edge, which is what is looked for.
    """
    dots = _ruler_dots(profile)
    wide = profile.model_copy(update={"paper": profile.paper.model_copy(update={"dots": dots})})
    renderer = Renderer()
    layout = _ruler_layout(profile, Paper(dots, profile.paper.dpi), renderer)
    return TicketEncoder(wide).paper(renderer.draw(layout).without_realtime())


def _ruler_dots(profile: PrinterProfile) -> int:
    return max(profile.paper.dots, *MARKS)


def _ruler_layout(profile: PrinterProfile, sheet: Paper, renderer: Renderer) -> Layout:
    """The words keep to the width the profile is sure of; only the ruler goes beyond."""
    px, shapes = sheet.pt(HINT_PT), list[Shape]()
    below = 0
    narrowest = min(profile.paper.dots, MARKS[0])
    for line in balanced(renderer, HINT, px, "semibold", narrowest, 3):
        below += round(px * 1.2)
        shapes.append(Text(0, below, line, px, "semibold"))
    ruler, below = dot_ruler(renderer, sheet.dots, below + sheet.mm(2))
    shapes += ruler
    ruler, below = mm_ruler(renderer, sheet, below + sheet.mm(2))
    shapes += ruler
    for line in balanced(renderer, end_hint(profile.cut.kind), px, "semibold", narrowest, 3):
        below += round(px * 1.2)
        shapes.append(Text(0, below, line, px, "semibold"))
    below += sheet.mm(1)
    shapes.append(Fill(0, below, sheet.dots, 4))
    return Layout(sheet.dots, below + 4, tuple(shapes))
