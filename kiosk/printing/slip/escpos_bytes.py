"""From dots or rows of letters to the bytes a printer takes.

Letters, codes and feeds are built by python-escpos, with our profile in place of its own. Not
by it: raster data, which it turns into colours and back for every fragment (18 ms instead of
one); the full cut, before which it feeds 25 mm; the code page, which it takes for known after
ESC @ has reset it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.printing.errors import SlipError
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.escpos_library import escpos
from kiosk.printing.slip.native import CodeRow, Gap, NativeRow, PictureRow, Row
from kiosk.printing.slip.qr_code import MIN_MODULE
from kiosk.printing.slip.raster import REALTIME, Raster

INITIALISE = b"\x1b@"
CODE_PAGE_SLOT = 0
CODE_PAGE = b"\x1bt" + bytes((CODE_PAGE_SLOT,))
"""ESC t 0: code page 437, whatever the printer was set to."""
FULL_CUT = b"\x1dVA\x00"
"""GS V 65 0: feed to the cutter, cut through."""
PRESENT, EJECT = b"\x1de\x03", b"\x1de\x05"
"""GS e of Custom's presenters: 3 with the millimetres to hold out, 5 to let go."""

GRAPHICS_HEADER = 10
"""Bytes before the dots in GS ( L function 112."""


class TicketEncoder:
    """Builds the bytes of papers for one printer model.

    Making one imports python-escpos (a third of a second): do it on the worker thread.
    """

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile
        self._dummy, base = escpos()
        self._escpos_profile = type("OurProfile", (base,), {"profile_data": _facts(profile)})()

    def paper(self, picture: Raster) -> bytes:
        """Give the bytes of one paper: initialise, picture in fragments, feed, cut, present.

        Raises ValueError when the picture is wider than the paper, SlipError when it cannot
        be sent without spelling a real-time command.
        """
        return INITIALISE + self._raster(picture) + self._end_of_paper()

    def native_paper(self, rows: Sequence[NativeRow]) -> bytes:
        """Give the bytes of one paper in the printer's own letters; raises as paper() does."""
        printer, pen = self._printer(), _Pen()
        printer.hw("INIT")
        printer._raw(CODE_PAGE)
        for row in rows:
            self._row(printer, pen, row)
        return bytes(printer.output) + self._end_of_paper()

    def flush(self) -> bytes:
        """Give the bytes that end whatever a broken connection left unfinished in the printer.

        NULs complete a raster command that waits for its data (they are white dots) and mean
        nothing to an idle printer; then the torn paper is fed out and cut off.
        """
        row = (self._profile.paper.dots + 7) // 8
        padding = bytes(row * self._profile.raster.fragment_rows)
        return padding + INITIALISE + self._end_of_paper(torn=True)

    def _row(self, printer: Any, pen: _Pen, row: NativeRow) -> None:
        match row:
            case Row():
                pen.take(printer, row)
                printer.textln(row.text)
            case Gap():
                # As high as the letters that were set last, were they left as they are.
                pen.take(printer, Row("", 1, 1))
                printer.ln()
            case CodeRow() if self._profile.text.qr == "gs-k":
                from escpos.constants import QR_ECLEVEL_M

                pen.take(printer, Row("", 1, 1))
                size = min(16, row.code.module)
                printer.qr(row.code.text, ec=QR_ECLEVEL_M, size=size, native=True)
            case CodeRow():
                if self._profile.text.qr == "raster":
                    # As small as is read reliably: its bytes go with the square of its size.
                    small = replace(row.code, module=MIN_MODULE)
                    self._dots(printer, pen, small.picture())
            case PictureRow():
                self._dots(printer, pen, row.picture)

    def _dots(self, printer: Any, pen: _Pen, picture: Raster) -> None:
        pen.take(printer, Row("", 1, 1))
        printer._raw(self._raster(picture.without_realtime()))

    def _raster(self, picture: Raster) -> bytes:
        if picture.width > self._profile.paper.dots:
            raise ValueError(f"{picture.width} dots are wider than {self._profile.paper.dots}")
        parts, top = [], 0
        while top < picture.height:
            rows = min(self._most_rows(picture), picture.height - top)
            part = self._fragment(picture, top, rows)
            while REALTIME.search(part):
                # The picture has none, so the header spells it: another height has another.
                rows -= 1
                if rows == 0:
                    raise SlipError(
                        f"a picture {picture.width} dots wide would command the printer",
                        "draw it a dot narrower",
                    )
                part = self._fragment(picture, top, rows)
            parts.append(part)
            top += rows
        return b"".join(parts)

    def _most_rows(self, picture: Raster) -> int:
        wanted = self._profile.raster.fragment_rows
        if self._profile.raster.command == "gs-v-0":
            return wanted
        # GS ( L tells its length in two bytes.
        return min(wanted, (0xFFFF - GRAPHICS_HEADER) // picture.width_bytes)

    def _fragment(self, picture: Raster, top: int, rows: int) -> bytes:
        data = picture.data[top * picture.width_bytes : (top + rows) * picture.width_bytes]
        if self._profile.raster.command == "gs-v-0":
            return b"\x1dv0\x00" + _low_high(picture.width_bytes) + _low_high(rows) + data
        # GS ( L: function 112 stores the dots (one tone, not enlarged), function 50 prints them.
        body = b"0p0\x01\x011" + _low_high(picture.width) + _low_high(rows) + data
        return b"\x1d(L" + _low_high(len(body)) + body + b"\x1d(L\x02\x0002"

    def _end_of_paper(self, *, torn: bool = False) -> bytes:
        printer, profile = self._printer(), self._profile
        if profile.cut.feed_lines_before:
            printer.print_and_feed(profile.cut.feed_lines_before)
        if profile.cut.kind == "partial":
            # feed=False is python-escpos' name for GS V 66 0, which feeds by itself.
            printer.cut(feed=False)
        elif profile.cut.kind == "full":
            printer._raw(FULL_CUT)
        if profile.presenter.kind == "custom":
            # Nobody shall be handed a torn paper.
            held_out = bytes((profile.presenter.present_mm,))
            printer._raw(EJECT if torn else PRESENT + held_out)
        return bytes(printer.output)

    def _printer(self) -> Any:
        return self._dummy(
            profile=self._escpos_profile,
            magic_encode_args={"encoding": self._profile.text.code_page, "disabled": True},
        )


@dataclass
class _Pen:
    """What the printer was told of its letters since ESC @; only changes are sent."""

    now: Row = field(default_factory=lambda: Row("", 1, 1, "left"))

    def take(self, printer: Any, row: Row) -> None:
        """Set the letters as `row` wants them."""
        old, self.now = self.now, row
        if (old.wide, old.high) != (row.wide, row.high):
            printer.set(custom_size=True, width=row.wide, height=row.high)
        printer.set(
            align=row.align if row.align != old.align else None,
            bold=row.bold if row.bold != old.bold else None,
            invert=row.inverse if row.inverse != old.inverse else None,
        )


def _low_high(number: int) -> bytes:
    return number.to_bytes(2, "little")


def _facts(profile: PrinterProfile) -> dict[str, Any]:
    """Give our facts in the words of python-escpos' profiles."""
    return {
        "name": profile.name,
        "codePages": {str(CODE_PAGE_SLOT): profile.text.code_page},
        "features": {
            "bitImageRaster": profile.raster.command == "gs-v-0",
            "graphics": profile.raster.command == "gs-l",
            "paperPartCut": profile.cut.kind == "partial",
            "paperFullCut": profile.cut.kind == "full",
        },
        "fonts": {"0": {"name": "Font A", "columns": profile.text.columns}},
        "media": {
            "dpi": profile.paper.dpi,
            "width": {"mm": profile.paper.width_mm, "pixels": profile.paper.dots},
        },
    }
