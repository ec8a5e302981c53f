"""A real station that says what it painted and when: `python -m benchmarks.watched KIND CONFIG`.

The same program as `antrean KIND --config CONFIG`. Each line on stdout is a JSON object with
`what`, `at` (time.monotonic() in seconds, one clock for all processes of a Linux machine) and
`name`: first-frame; there NAME (it can be touched); tapped NAME (taken before the press);
number-shown LABEL and call-painted LABEL (after the paint that first shows it). Orders come
on stdin, one JSON object a line: {"do": "wait", "name": …}, {"do": "tap", "name": …} and
{"do": "gap"}: `gap` MS then tells how long, since the last such order, a timer of 10 ms had to
wait at most between two ticks, because the GUI thread was busy.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from shared_ui.startup import Station

POLL_MS = 10


def say(what: str, name: str = "", at: float | None = None) -> None:
    """Tell the benchmark; `at` is a moment taken earlier, now without it."""
    moment = monotonic() if at is None else at
    print(json.dumps({"what": what, "name": name, "at": moment}), flush=True)


def watch(station: Station) -> None:
    """Connect to what the station signals, and begin to listen; after the first frame."""
    say("first-frame")
    window = station.window
    # The board and the kiosk each have one of these signals; the console has neither.
    for signal, what in (("number_shown", "number-shown"), ("painted_call", "call-painted")):
        bound = getattr(window, signal, None)
        if bound is not None:
            bound.connect(lambda label, what=what: say(what, label))
    listen(window)


def listen(window: QWidget) -> None:
    """Carry orders from stdin into the window's thread."""
    from PySide6.QtCore import QObject, Qt, QTimer, Signal

    from antrean import hand
    from benchmarks.gap_meter import GapMeter

    class Orders(QObject):
        heard = Signal(str, str)

    orders, meter = Orders(window), GapMeter(window)

    def obey(do: str, name: str) -> None:
        if do == "tap":
            at = monotonic()
            hand.click(window, name)
            say("tapped", name, at)
        elif do == "gap":
            say("gap", f"{meter.take():.1f}")
        elif hand.find(window, name) is not None:
            say("there", name)
        else:
            QTimer.singleShot(POLL_MS, window, lambda: obey(do, name))

    def read() -> None:
        for line in sys.stdin:
            order = json.loads(line)
            orders.heard.emit(order["do"], order.get("name", ""))

    orders.heard.connect(obey, Qt.ConnectionType.QueuedConnection)
    Thread(target=read, name="orders", daemon=True).start()


def main() -> int:
    """Run the station that the command line names."""
    from antrean.stations import start

    return start(sys.argv[1], Path(sys.argv[2]), watch)


if __name__ == "__main__":
    sys.exit(main())
