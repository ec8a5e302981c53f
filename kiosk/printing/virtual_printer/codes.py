"""QR codes of the virtual printer: GS ( k, symbol 49, functions 165 to 181."""

from __future__ import annotations

import segno

MODEL, MODULE_SIZE, LEVEL, STORE, PRINT = 65, 67, 69, 80, 81
_LEVELS = {48: "L", 49: "M", 50: "Q", 51: "H"}
QR = 49
MODEL_2 = 50
BIGGEST_MODULE = 16


class QrPrinter:
    """Keeps what the next code is made of; obey() gives its rows when it is to be printed."""

    def __init__(self) -> None:
        self._size = 3
        self._level = "L"
        self._data = b""

    def obey(self, body: bytes) -> list[bytes] | None:
        """Do a function (`body` from cn on); [] when nothing is printed.

        None when a real printer would not print it, or this one cannot.
        """
        if len(body) < 3 or body[0] != QR:
            return None
        function, values = body[1], body[2:]
        if function == MODEL and values[0] == MODEL_2:
            return []
        if function == MODULE_SIZE and 1 <= values[0] <= BIGGEST_MODULE:
            self._size = values[0]
            return []
        if function == LEVEL and values[0] in _LEVELS:
            self._level = _LEVELS[values[0]]
            return []
        if function == STORE:
            self._data = values[1:]
            return []
        return self._rows() if function == PRINT else None

    def _rows(self) -> list[bytes] | None:
        if not self._data:
            return None
        content = self._data.decode("ascii") if self._data.isascii() else self._data
        try:
            code = segno.make_qr(content, error=self._level, boost_error=False)
        except segno.DataOverflowError:
            return None
        rows = []
        for modules in code.matrix:
            bits = "".join(("1" if dark else "0") * self._size for dark in modules)
            bits += "0" * (-len(bits) % 8)
            row = int(bits, 2).to_bytes(len(bits) // 8, "big")
            rows += [row] * self._size
        return rows
