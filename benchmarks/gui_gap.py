"""How long at most a printer keeps the kiosk's GUI thread from its events.

Measured: in the real kiosk's process (offscreen, 1920x1080) the longest time between two ticks
of a 10 ms timer while numbers are taken, in ms; a gap of 10 is none. With no printer (what
painting and the database cost), a silent one (takes the connection, answers nothing), a refused
port, a black hole (an address in a network of the kiosk's own where every packet is lost; null
where no such network can be made) and one that stalls in the middle of a paper with a 4 kB
window. Each kiosk has an office of its own.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Literal

from antrean.demo import make_office, write_station
from benchmarks.office import workspace
from benchmarks.stations import WatchedStation
from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from shared_ui.station_file import load, save

Kind = Literal["no_printer", "silent", "refused", "black_hole", "stalled"]
KINDS: tuple[Kind, ...] = ("no_printer", "silent", "refused", "black_hole", "stalled")
PROFILE = "epson-tm-t20iii"
"""A model that always answers, so that silence is a fault."""
PREFIXES = "ABCDEFGHS"
REST_SECONDS = 0.4
"""People are slower, and the kiosk takes no tap for 0.35 s after a page has changed."""
NOWHERE, NOWHERE_PORT = "10.9.9.9", 9100
LOST_PACKETS = f"""
set -e
ip link set lo up
ip link add out type veth peer name in
ip addr add 10.9.9.1/24 dev out
ip link set out up
ip link set in up
ip neigh add {NOWHERE} lladdr 02:00:00:00:00:09 dev out
exec "$@"
"""
"""The other end of the wire is there, and nobody there has the address."""
OPEN_STATES = ("01", "02")
"""ESTABLISHED and SYN_SENT in /proc/net/tcp."""


@dataclass(frozen=True)
class Line:
    """Where a kiosk's printer is, and what the kiosk's process is run under."""

    host: str
    port: int
    under: tuple[str, ...] = ()


@dataclass(frozen=True)
class Visit:
    """One number taken: the label's moment, and which lines to the printer were open all along."""

    number: int
    open_throughout: frozenset[str]


def lost_packets() -> tuple[str, ...] | None:
    """Give what to run a program under so that it can reach a black hole; None if impossible."""
    if not sys.platform.startswith("linux") or None in map(shutil.which, ("unshare", "ip")):
        return None
    for rights in ("-n", "-Urn"):
        under = ("unshare", rights, "sh", "-c", LOST_PACKETS, "sh")
        tried = subprocess.run([*under, "true"], capture_output=True, timeout=20, check=False)
        if tried.returncode == 0:
            return under
    return None


@contextmanager
def line_to(kind: Kind) -> Iterator[Line | None]:
    """Give a line to a printer of this kind; None for no printer or an impossible black hole."""
    if kind == "no_printer":
        yield None
    elif kind == "black_hole":
        under = lost_packets()
        yield None if under is None else Line(NOWHERE, NOWHERE_PORT, under)
    elif kind == "refused":
        with socket.socket() as bound:
            # Bound and not listening: nobody else gets the port, and nobody answers at it.
            bound.bind(("127.0.0.1", 0))
            yield Line("127.0.0.1", bound.getsockname()[1])
    else:
        with VirtualPrinter() as printer:
            if kind == "silent":
                printer.set_condition(Condition.SILENT)
            else:
                printer.set_faults(Faults(window_bytes=4096))
                printer.set_condition(Condition.OFFLINE, after_rows=100)
            yield Line("127.0.0.1", printer.port)


class GapKiosk:
    """A real kiosk with an office of its own in `folder` and a printer at `line`; a context."""

    def __init__(self, folder: Path, line: Line | None) -> None:
        folder.mkdir()
        self.database = folder / "office.db"
        self.url = f"sqlite:///{self.database}"
        self._line = line
        config = write_station(folder, "kiosk", make_office(folder), None, "1920x1080")
        if line is not None:
            settings = load(config, "kiosk").settings
            changes = {"enabled": True, "profile": PROFILE, "host": line.host, "port": line.port}
            save(
                config,
                settings.model_copy(
                    update={"printer": settings.printer.model_copy(update=changes)}
                ),
            )
        self._station = WatchedStation("kiosk", config, under=line.under if line else ())
        self._visits = 0

    def __enter__(self) -> GapKiosk:
        return self

    def __exit__(self, *failure: Any) -> None:
        self._station.__exit__(*failure)

    def kill(self) -> None:
        """End the process at once: a kiosk that ends well gives its paper a few seconds more."""
        os.kill(self._station.pid, signal.SIGKILL)

    def ready(self) -> None:
        """Wait until a visitor can begin, and begin to measure."""
        self._station.hear("first-frame")
        self._station.wait_for(f"service-{PREFIXES[0]}")
        self._station.longest_gap()

    def gap(self) -> float:
        """Give the longest gap since ready() or the last call, in ms."""
        return self._station.longest_gap()

    def visit(self, wait_for_line: float = 0.0) -> Visit:
        """Take a number; wait up to so many seconds for a line to the printer just opened."""
        prefix = PREFIXES[self._visits % len(PREFIXES)]
        self._visits += 1
        self._station.tap(f"service-{prefix}", REST_SECONDS)
        self._station.wait_for("take-number")
        sleep(REST_SECONDS)
        before = self._lines_after(wait_for_line)
        self._station.tap("take-number", 0.0)
        self._station.hear("number-shown")
        throughout = before & self.lines()
        self._station.tap("done", REST_SECONDS)
        return Visit(self._visits, throughout)

    def lines(self) -> frozenset[str]:
        """Give the open or opening lines to the printer, each by its own port in hexadecimal."""
        table = Path(f"/proc/{self._station.pid}/net/tcp")
        if self._line is None or not table.exists():
            return frozenset()
        found = set()
        for row in table.read_text(encoding="ascii").splitlines()[1:]:
            _, local, remote, state, *_ = row.split()
            if state in OPEN_STATES and int(remote.partition(":")[2], 16) == self._line.port:
                found.add(local.partition(":")[2])
        return frozenset(found)

    def _lines_after(self, seconds: float) -> frozenset[str]:
        """Give the lines as soon as there is one more than now, or after so many seconds."""
        known, deadline = self.lines(), monotonic() + seconds
        while not (now := self.lines()) - known and monotonic() < deadline:
            sleep(0.01)
        return now


def measure(*, quick: bool) -> dict[str, Any]:
    """Give the longest gap of each kind in ms, None where it cannot be measured here."""
    visits = 6 if quick else 25
    found: dict[str, Any] = {}
    with workspace() as folder:
        for kind in KINDS:
            with ExitStack() as stack:
                line = stack.enter_context(line_to(kind))
                if line is None and kind != "no_printer":
                    found[kind] = None
                    continue
                kiosk = stack.enter_context(GapKiosk(folder / kind, line))
                kiosk.ready()
                for _ in range(visits):
                    kiosk.visit()
                found[kind] = kiosk.gap()
    return found
