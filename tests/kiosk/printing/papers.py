"""Which papers came out of a virtual printer: pictures found again, also on joined pieces."""

from __future__ import annotations

import threading

from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip_words import slip_of
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.model import PrintRecord
from queueing.slip_facts import SlipFacts
from tests.kiosk.printing.virtual_printer.bench import interpreted


class Papers:
    """What came out of `printer`, or hung out of it when its power went."""

    def __init__(
        self, printer: VirtualPrinter, profile: PrinterProfile, *, native: bool = False
    ) -> None:
        self._printer = printer
        self._profile = profile
        self._encoder = SlipEncoder(profile, native=native)
        self._lock = threading.Lock()
        self._pictures: dict[tuple[str, bool], Raster] = {}

    def of(self, job: PrintRecord) -> list[int]:
        """Give the places, oldest first, at which this job's picture came out whole."""
        pieces = [*(one.picture for one in self._printer.tickets), *self._printer.torn]
        picture = self._picture(job)
        return [n for n, piece in enumerate(pieces) for _ in range(shows(piece, picture))]

    def _picture(self, job: PrintRecord) -> Raster:
        with self._lock:
            key = (job.slip, job.copy)
            if key not in self._pictures:
                slip = slip_of(SlipFacts.from_json(job.slip), copy=job.copy)
                # Native text has no picture of its own: it is what the printer makes of it.
                data, dots = self._encoder.paper(slip), self._profile.paper.dots
                picture, _, _ = interpreted(data, dots, presenter=True)
                assert picture is not None
                self._pictures[key] = picture
            return self._pictures[key]


def shows(piece: Raster, picture: Raster) -> int:
    """Count how often a picture stands whole on a piece of paper."""
    if piece.height < picture.height or piece.width != picture.width:
        return 0
    found, start = 0, 0
    while (at := piece.data.find(picture.data, start)) >= 0:
        whole = at % piece.width_bytes == 0
        found += whole
        start = at + (len(picture.data) if whole else 1)
    return found
