"""What is longer than a command's head: pictures and bodies, taken in as they come."""

from __future__ import annotations

from collections.abc import Callable

GRAPHICS_STORE, ONE_COLOUR = 112, 48


class Picture:
    """A picture of which `rows` rows of `row_bytes` are still to come.

    `left` is its left edge in dots. A `stored` one is printed later, by another command.
    """

    def __init__(
        self,
        row_bytes: int,
        rows: int,
        *,
        wide: int,
        high: int,
        left: int = 0,
        stored: bool = False,
    ) -> None:
        self.row_bytes = row_bytes
        self.stored = stored
        self._rows = rows if row_bytes else 0
        self._wide = wide
        self._high = high
        self._left = left

    @property
    def bytes_to_come(self) -> int:
        """Bytes of the rows that are missing."""
        return self._rows * self.row_bytes

    @property
    def complete(self) -> bool:
        """Tell whether no row is missing."""
        return not self._rows

    def take(self, data: bytes) -> list[tuple[bytes, int]]:
        """Take the bytes of one row; give the rows they make, each with its left edge."""
        self._rows -= 1
        return [(widened(data, self._wide), self._left)] * self._high


class Body:
    """The `left` bytes that still belong to a command; those of kind b"" are passed over."""

    def __init__(self, kind: bytes, left: int) -> None:
        self.kind = kind
        self.left = left
        self.data = bytearray()

    def take(self, data: bytes) -> bool:
        """Take some of them; True when that were the last."""
        self.left -= len(data)
        if self.kind:
            self.data += data
        return not self.left


def picture_of_raster(values: bytes, left_of: Callable[[int], int]) -> Picture:
    """Read what follows GS v: 0 m xL xH yL yH."""
    row_bytes, rows = values[2] + 256 * values[3], values[4] + 256 * values[5]
    wide, high = (values[1] & 1) + 1, (values[1] >> 1 & 1) + 1
    left = left_of(8 * row_bytes * wide)
    return Picture(row_bytes, rows, wide=wide, high=high, left=left)


def picture_of_graphics(values: bytes, data_bytes: int) -> Picture | None:
    """Read GS ( L fn 112 (m fn a bx by c xL xH yL yH); None for other functions and sizes."""
    if values[1] != GRAPHICS_STORE or values[2] != ONE_COLOUR:
        return None
    if not 1 <= values[3] <= 2 or not 1 <= values[4] <= 2:
        return None
    width, height = values[6] + 256 * values[7], values[8] + 256 * values[9]
    row_bytes = (width + 7) // 8
    rows = min(height, data_bytes // row_bytes) if row_bytes else 0
    return Picture(row_bytes, rows, wide=values[3], high=values[4], stored=True)


def widened(row: bytes, times: int) -> bytes:
    """Give a row with each dot repeated."""
    if times == 1:
        return row
    bits = "".join(bit * times for bit in f"{int.from_bytes(row, 'big'):0{8 * len(row)}b}")
    return int(bits, 2).to_bytes(len(row) * times, "big")
