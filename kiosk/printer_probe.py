"""The probe of the settings: asks the printer what it can do, with nobody at its paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.printing.probing.probe_line import ProbeTiming
    from kiosk.printing.profiles.unit import UnitFacts
    from kiosk.printing.transports.line import Transport
    from shared_ui.station_settings import PrinterSection

SLICE_SECONDS = 0.25
"""The longest wait that a give-up cannot shorten."""
FENCES = {
    "gs-h": "memastikan setiap tiket",
    "gs-r": "memberi tanda setelah memproses tiket",
    "none": "tidak dapat memastikan tiket, periksa kertasnya",
}


class PrinterProbe:
    """Probes one printer and keeps its answers; run() once.

    A ruler page is printed, because only a paper shows whether the printer's answer waits for
    it. What only a person can see is left as the model's profile says it.
    """

    def __init__(
        self,
        section: PrinterSection,
        unit_path: Path,
        clock: Callable[[], datetime],
        timing: ProbeTiming | None = None,
    ) -> None:
        """`timing` None is the usual."""
        self._section, self._unit_path, self._clock = section, unit_path, clock
        self._timing = timing
        self._over = Event()

    def run(self) -> str:
        """Ask; give the answers in words for staff, raise ProfileError, ProbeError,
        TransportError or OSError.
        """
        from kiosk.printing.probing.probe import probe
        from kiosk.printing.profiles.profile import load_profile
        from kiosk.printing.profiles.unit_file import write_unit
        from kiosk.printing.transports.choice import transport_for

        profile = load_profile(self._section.profile)
        line = _Abandonable(transport_for(self._section), self._over)
        facts = probe(
            line,
            profile,
            place=self._section.place,
            clock=self._clock,
            paper=True,
            timing=self._timing,
        )
        place = self._section.place
        if facts.answers or facts.fence != "none":
            write_unit(self._unit_path, facts)
            return f"{place}: {_told(facts)}"
        # Silence is not kept: it may be that of a printer which serves somebody else just now.
        return f"{place}: tidak ada jawaban; {FENCES['none']}"

    def give_up(self) -> None:
        """End the conversation soon; nothing is kept then."""
        self._over.set()


def _told(facts: UnitFacts) -> str:
    parts = ["menjawab status" if facts.answers else "tidak menjawab status", FENCES[facts.fence]]
    if facts.near_end:
        parts.append("melaporkan kertas hampir habis")
    if facts.identity:
        parts.append(f"menyebut diri {facts.identity}")
    return "; ".join(parts)


class _Abandonable:
    """A line whose every step ends soon after it was given up (kiosk.printing Transport)."""

    def __init__(self, line: Transport, over: Event) -> None:
        self._line, self._over = line, over

    @property
    def confirms(self) -> bool:
        """Whether the printer can be heard."""
        return self._line.confirms

    @property
    def resumes(self) -> bool:
        """Whether a write that timed out may go on where it ended."""
        return self._line.resumes

    def open(self, seconds: float) -> None:
        """Connect; raises PrinterUnreachable."""
        self._go_on()
        self._line.open(seconds)

    def write(self, data: bytes, seconds: float) -> None:
        """Hand over every byte; raises WriteTimedOut or ConnectionLost."""
        self._go_on()
        self._line.write(data, seconds)

    def finish(self, seconds: float) -> None:
        """Hand on what was written; raises TransportError."""
        self._line.finish(seconds)

    def read_status(self, seconds: float) -> bytes:
        """Give what the printer has said; raises ConnectionLost."""
        deadline = monotonic() + seconds
        while True:
            self._go_on()
            left = deadline - monotonic()
            data = self._line.read_status(max(0.0, min(left, SLICE_SECONDS)))
            if data or left <= SLICE_SECONDS or not self._line.confirms:
                return data

    def close(self, seconds: float) -> None:
        """End the line; never raises."""
        self._line.close(seconds)

    def _go_on(self) -> None:
        from kiosk.printing.errors import ConnectionLost

        if self._over.is_set():
            raise ConnectionLost("given up", "the kiosk was ended; probe again after its start")
