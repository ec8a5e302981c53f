"""Pictures of the board that a replayed day has none of: a crowd, one counter alone, a slide."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from antrean.hand import picture
from display_board.panels.slide_place import QUIET_SECONDS
from display_board.slides import TextSlide
from display_board.window import BoardWindow
from queueing.snapshots import BoardCall, BoardSnapshot

SIZE, INCHES, SEAT_M = (1920, 1080), 55.0, 4.0
COUNTER_SIZE, COUNTER_INCHES = (1280, 800), 15.6
COUNTERS = 12
SLIDE = TextSlide(
    "syarat-ktp-el.txt",
    "Syarat perekaman KTP-el",
    (
        "Umur 17 tahun atau sudah menikah. Bawa Kartu Keluarga asli.",
        "Semua layanan gratis. Laporkan pungutan kepada petugas pengaduan.",
    ),
)


def crowd(read: BoardSnapshot, now: datetime, counters: int = COUNTERS) -> BoardSnapshot:
    """Give the office with a call at each of so many counters, some of them for the second time."""
    services = [line.service for line in read.lines]
    calls = []
    for number in range(1, counters + 1):
        service = services[number % len(services)]
        label = f"{service.prefix}-{number * 7:03d}"
        moment = now - timedelta(seconds=9 * number)
        again = 2 if number % 5 == 0 else 1
        calls.append(
            BoardCall(-number, label, service, number, f"Loket {number}", moment, again, False)
        )
    return replace(read, calls=tuple(calls))


def draw(url: str, now: datetime, out: Path) -> None:
    """Write board-crowd.png, board-counter.png and board-slide.png of the office at `url`.

    Needs a QApplication. Raises StoreError, or OSError when a picture cannot be written.
    """
    from queueing.store import open_store
    from queueing.views import board_snapshot

    store = open_store(url)
    try:
        read = replace(board_snapshot(store, now=now), outages=())
    finally:
        store.close()
    _draw(_window(now), crowd(read, now), out / "board-crowd.png")
    _draw(_window(now, counter=3), crowd(read, now), out / "board-counter.png")
    slide = _window(now)
    slide.show_slides((SLIDE,), QUIET_SECONDS)
    slide.show_snapshot(replace(read, calls=()), now)
    slide.tick(now + timedelta(seconds=QUIET_SECONDS + 1))
    picture(slide, out / "board-slide.png")
    slide.close()


def _window(now: datetime, counter: int | None = None) -> BoardWindow:
    inches, size = (INCHES, SIZE) if counter is None else (COUNTER_INCHES, COUNTER_SIZE)
    window = BoardWindow(
        panel_inches=inches, farthest_seat_m=SEAT_M, clock=lambda: now, counter=counter
    )
    window.resize(*size)
    window.show()
    return window


def _draw(window: BoardWindow, shown: BoardSnapshot, file: Path) -> None:
    window.show_snapshot(shown, now=shown.read_at)
    picture(window, file)
    window.close()
