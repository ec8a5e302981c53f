"""The papers that came out of the virtual printer, kept as PNG files and one line each in a log."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from kiosk.printing.slip.raster import Raster

LOG = "tickets.jsonl"
FATES = "fates.jsonl"
"""Only with a presenter: what became of a ticket after it was cut."""
JOINED = "joined"


@dataclass(frozen=True, slots=True)
class VirtualTicket:
    """One piece of paper with something on it, without the white below the last dot.

    `cut` is "partial", "full", or "joined" when the cutter failed. `fate` is "out", and with a
    presenter held (cut, not shown yet), left (held out), taken, retracted, ejected or jammed.
    """

    number: int
    picture: Raster
    cut: str
    file: Path | None
    fate: str = "out"

    @property
    def image(self) -> Image.Image:
        """Give the paper as a black-on-white picture."""
        return image_of(self.picture)


def image_of(picture: Raster) -> Image.Image:
    """Give a picture in PIL's mode "1", in which 0 is black."""
    inverted = bytes(byte ^ 0xFF for byte in picture.data)
    return Image.frombytes("1", (picture.width, picture.height), inverted)


class TicketFolder:
    """Numbers papers on from those a folder already holds; None keeps no files."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._next = 1
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            numbers = (int(path.stem) for path in folder.glob("*.png") if path.stem.isdecimal())
            self._next = max(numbers, default=0) + 1

    def keep(self, picture: Raster, cut: str) -> VirtualTicket:
        """Write `NNNN.png` and its line in tickets.jsonl; raises OSError."""
        number, self._next = self._next, self._next + 1
        if self._folder is None:
            return VirtualTicket(number, picture, cut, None)
        file = self._folder / f"{number:04d}.png"
        image_of(picture).save(file, optimize=False)
        line = {
            "file": file.name,
            "width": picture.width,
            "height": picture.height,
            "dots": picture.digest,
            "cut": cut,
        }
        with (self._folder / LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        return VirtualTicket(number, picture, cut, file)

    def note(self, ticket: VirtualTicket, fate: str) -> VirtualTicket:
        """Give the ticket with its new fate, and write a line in fates.jsonl; raises OSError."""
        if self._folder is not None and ticket.file is not None:
            line = {"file": ticket.file.name, "fate": fate}
            with (self._folder / FATES).open("a", encoding="utf-8") as log:
                log.write(json.dumps(line) + "\n")
        return replace(ticket, fate=fate)
