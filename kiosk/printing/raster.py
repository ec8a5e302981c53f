"""A picture of dots, as a printer takes it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of `width_bytes` bytes, most significant bit left, 1 = black."""

    width: int
    height: int
    data: bytes

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

    def differing_dots(self, other: Raster) -> int:
        """Count dots that differ; pictures of different sizes differ in every dot."""
        if (self.width, self.height) != (other.width, other.height):
            return max(self.width * self.height, other.width * other.height)
        a, b = int.from_bytes(self.data, "big"), int.from_bytes(other.data, "big")
        return (a ^ b).bit_count()
