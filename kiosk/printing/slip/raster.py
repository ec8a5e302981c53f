"""A picture of dots, as a printer takes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256

REALTIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
"""Where DLE EOT, DLE ENQ or DLE DC4 begins."""


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of `width_bytes` bytes, most significant bit left, 1 = black."""

    width: int
    height: int
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.data) != self.width_bytes * self.height:
            raise ValueError(f"{len(self.data)} bytes are not {self.width} × {self.height} dots")

    @property
    def width_bytes(self) -> int:
        """Bytes in a row."""
        return (self.width + 7) // 8

    @property
    def digest(self) -> str:
        """A name of this very picture: size and every dot."""
        return sha256(b"%d %d " % (self.width, self.height) + self.data).hexdigest()

    def row(self, y: int) -> bytes:
        """Give the bytes of one row."""
        return self.data[y * self.width_bytes : (y + 1) * self.width_bytes]

    def stamped(self, other: Raster, x: int, y: int) -> Raster:
        """Give this picture with the dots of `other` added from (x, y) on; it must fit."""
        if x < 0 or y < 0 or x + other.width > self.width or y + other.height > self.height:
            raise ValueError(f"{other.width} × {other.height} dots do not fit at {x}, {y}")
        shift = 8 * (self.width_bytes - other.width_bytes) - x
        rows = bytearray(self.data)
        for line in range(other.height):
            bits = int.from_bytes(other.row(line), "big")
            bits = bits << shift if shift >= 0 else bits >> -shift
            start = (y + line) * self.width_bytes
            here = slice(start, start + self.width_bytes)
            bits |= int.from_bytes(rows[here], "big")
            rows[here] = bits.to_bytes(self.width_bytes, "big")
        return Raster(self.width, self.height, bytes(rows))

    def without_realtime(self) -> Raster:
        """Give the picture with a dot added wherever its bytes spell a real-time command.

        A printer acts on 10 04 n, 10 05 n and 10 14 n even in the middle of raster data: it
        would answer, empty its buffer or open the drawer. The dot stands left of a black one,
        so it never leaves the picture.
        """
        return Raster(self.width, self.height, REALTIME.sub(b"\x30", self.data))

    def differing_dots(self, other: Raster) -> int:
        """Count dots that differ; pictures of different sizes differ in every dot."""
        if (self.width, self.height) != (other.width, other.height):
            return max(self.width * self.height, other.width * other.height)
        a, b = int.from_bytes(self.data, "big"), int.from_bytes(other.data, "big")
        return (a ^ b).bit_count()
