"""Runs a virtual printer until it is told to end: for `antrean printer virtual` and the demo."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from kiosk.printing.virtual_printer.server import VirtualPrinter


def run_virtual_printer(
    port: int,
    control_port: int | None,
    out_dir: Path | None,
    *,
    dots: int = 576,
    stop: threading.Event | None = None,
    on_ready: Callable[[VirtualPrinter], None] | None = None,
) -> None:
    """Print until `stop` is set; without one until SIGINT or SIGTERM (main thread only).

    `on_ready` is called with the listening printer. Raises OSError when a port is taken or the
    folder cannot be written.
    """
    ending = stop or threading.Event()
    with (
        VirtualPrinter(out_dir, port, control_port, dots=dots) as printer,
        _signals(ending) if stop is None else _nothing(),
    ):
        # Told only now: whoever hears of it may end this process at once.
        if on_ready is not None:
            on_ready(printer)
        # A wait without time-out would keep Python from seeing signals on Windows.
        while not ending.wait(0.5):
            pass


@contextmanager
def _signals(ending: threading.Event) -> Iterator[None]:
    def end(number: int, frame: FrameType | None) -> None:
        ending.set()

    before = {name: signal.signal(name, end) for name in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


@contextmanager
def _nothing() -> Iterator[None]:
    yield
