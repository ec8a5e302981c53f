"""Pictures of an office on a LAN: a kiosk without its server, and the page of the stations.

Drawn by the real windows from the replayed office. What a replay on one PC cannot have is put
in: that the server is out of reach, and what the stations last said of themselves.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from antrean.hand import picture

if TYPE_CHECKING:
    from queueing.presence import StationRecord
    from queueing.store import Store

LOST_FOR = timedelta(minutes=11)
SIZE = (1920, 1080)
INCHES = 24.0


def draw(url: str, now: datetime, out: Path) -> None:
    """Write kiosk-cut-off.png and stations.png of the office at `url`, at `now` (aware UTC).

    Needs a QApplication. Raises StoreError, or OSError when a picture cannot be written.
    """
    from queueing.store import open_store

    store = open_store(url)
    try:
        _cut_off(store, now, out / "kiosk-cut-off.png")
        _stations(store, now, out / "stations.png")
    finally:
        store.close()


def _cut_off(store: Store, now: datetime, file: Path) -> None:
    from kiosk.window import KioskWindow
    from queueing.views import kiosk_snapshot
    from shared_ui.language import Language

    read = kiosk_snapshot(store, now=now)
    lines = tuple(replace(line, waiting=0, counters_open=0) for line in read.lines)
    since = now - LOST_FOR
    alone = replace(
        read, lines=lines, cut_off_since=since, pending=7, pending_since=since + LOST_FOR / 10
    )
    window = KioskWindow(None, lambda: now, panel_inches=INCHES)
    window.complete(Language())
    window.resize(*SIZE)
    # What was never shown has not yet shared out its letters' sizes.
    window.show()
    window.show_snapshot(alone, now)
    window.show_start()
    picture(window, file)
    window.allow_close()
    window.close()


def _stations(store: Store, now: datetime, file: Path) -> None:
    from counter_console.console_window import ConsoleWindow
    from queueing.views import console_snapshot
    from shared_ui.language import Language

    read = console_snapshot(store, counter_id=1, now=now)
    window = ConsoleWindow(Language())
    window.resize(1280, 800)
    window.show_snapshot(replace(read, stations=_on_a_lan(read.stations, now)), now)
    window.supervision.toggle("stations")
    picture(window, file)
    window.close()


def _on_a_lan(known: tuple[StationRecord, ...], now: datetime) -> tuple[StationRecord, ...]:
    """Give the stations as PCs of their own; one is gone, one has a wrong clock, one waits."""
    from queueing.model import StationKind

    alive = []
    for number, s in enumerate(known, 1):
        printer = s.printer and replace(s.printer, kind="ready", reason="", seen_at=now)
        seen = replace(s, host=f"pc-{number:02d}", seen_at=now, age=4.0, printer=printer)
        alive.append(replace(seen, started_at=now - timedelta(hours=4), released_at=None))
    consoles = [place for place, s in enumerate(alive) if s.kind is StationKind.CONSOLE]
    if len(consoles) > 1:
        gone, wrong = consoles[-1], consoles[0]
        alive[gone] = replace(alive[gone], age=540.0, seen_at=now - timedelta(minutes=9))
        alive[wrong] = replace(alive[wrong], clock_offset_ms=128_000)
    return tuple(
        replace(s, pending=7, pending_since=now - LOST_FOR) if s.kind is StationKind.KIOSK else s
        for s in alive
    )
