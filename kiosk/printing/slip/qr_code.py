"""The code a machine reads, in the largest form the paper has room for."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.raster import Raster

log = logging.getLogger(__name__)

MIN_MODULE = 4
"""Dots of a module's side; smaller ones are not read reliably (PRINTING, the ticket)."""
WIDTH_MM = 16.0
QUIET_MODULES = 4
"""White around the code (ISO/IEC 18004)."""
MAX_BYTES = 300
"""Longer texts make codes that fill the paper."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code without its quiet zone; `rows` hold 1 for a dark module of `module` dots."""

    text: str
    module: int
    rows: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """Dots of one side."""
        return self.module * len(self.rows)

    def picture(self) -> Raster:
        """Give the code in dots."""
        lines = []
        for row in self.rows:
            bits = "".join(("1" if dark else "0") * self.module for dark in row)
            padded = bits.ljust((self.size + 7) // 8 * 8, "0")
            lines.append(int(padded, 2).to_bytes(len(padded) // 8, "big") * self.module)
        return Raster(self.size, self.size, b"".join(lines))


def code_for(text: str, short: str, paper: Paper) -> QrCode | None:
    """Make the code of `text`, of `short` where `text` is too long for `paper`.

    A ticket must always print: None when there is nothing to show, or neither fits.
    """
    for wanted in filter(None, dict.fromkeys((text, short))):
        code = _code(wanted, paper)
        if code is not None:
            return code
        log.error("a QR code of %d characters is too large for the paper", len(wanted))
    return None


def _code(text: str, paper: Paper) -> QrCode | None:
    if len(text.encode()) > MAX_BYTES:
        return None
    import segno

    rows = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)
    room = paper.dots // (len(rows) + 2 * QUIET_MODULES)
    if room < MIN_MODULE:
        return None
    module = max(MIN_MODULE, round(paper.mm(WIDTH_MM) / len(rows)))
    return QrCode(text, min(module, room), rows)
