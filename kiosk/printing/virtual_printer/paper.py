"""The paper in the virtual printer: rows of dots, cut into pieces."""

from __future__ import annotations

from kiosk.printing.slip.raster import Raster

MAX_ROWS = 40_000
"""About five metres; a stream without a cut must not fill the memory."""


class PaperStrip:
    """The paper printed since the last cut, `dots` wide."""

    def __init__(self, dots: int) -> None:
        self.dots = dots
        self._width_bytes = (dots + 7) // 8
        self._rows: list[bytes] = []
        self.printed = 0
        """Rows printed since the printer was switched on."""

    def __len__(self) -> int:
        return len(self._rows)

    def print_row(self, row: bytes, left: int = 0) -> None:
        """Print one row of dots from dot `left` on; what is too wide is lost, as on paper."""
        bits = int.from_bytes(row, "big")
        total = self._width_bytes * 8
        shift = total - left - 8 * len(row)
        placed = bits << shift if shift >= 0 else bits >> -shift
        spare = total - self.dots
        placed = (placed >> spare) << spare
        self.printed += 1
        self._append(placed.to_bytes(self._width_bytes, "big"))

    def cut(self) -> Raster | None:
        """Take off the printed piece without the white below; None when nothing is on it."""
        rows, self._rows = self._rows, []
        while rows and not any(rows[-1]):
            rows.pop()
        if not rows:
            return None
        return Raster(self.dots, len(rows), b"".join(rows))

    def _append(self, row: bytes) -> None:
        if len(self._rows) < MAX_ROWS:
            self._rows.append(row)
