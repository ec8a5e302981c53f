"""A station moved by a hand instead of a person: `python -m antrean.driven KIND --config FILE`.

The same program as `antrean KIND`; commands come as one JSON object a line on stdin and each
is answered by one line on stdout: {"ok": true, …} or {"ok": false, "error": …}. Commands:
click NAME, type NAME TEXT, there NAME, names, said, picture FILE, quit. The station ends with
its stdin.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from antrean import hand
from shared_ui.startup import Station


class Ear(QObject):
    """Signals: heard(str) — one line of stdin, carried into Qt's thread."""

    heard = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.heard.connect(self._do, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._listen, name="ear", daemon=True).start()

    def _listen(self) -> None:
        # A buffered reader's lock, held by this thread, would abort Python at its end.
        with open(0, "rb", buffering=0, closefd=False) as stdin:
            for line in stdin:
                self.heard.emit(line.decode())
        # Whoever drove is gone; a full-screen kiosk would refuse a mere close().
        os.kill(os.getpid(), signal.SIGTERM)

    def _do(self, line: str) -> None:
        try:
            told: dict[str, Any] = {"ok": True, **self._obey(json.loads(line))}
        except (hand.NotThere, OSError, KeyError, ValueError) as error:
            told = {"ok": False, "error": str(error)}
        print(json.dumps(told), flush=True)

    def _obey(self, order: dict[str, Any]) -> dict[str, Any]:
        window, name = self._window, order.get("name", "")
        match order["do"]:
            case "click":
                return {"noticed": hand.click(window, name)}
            case "type":
                hand.type_text(window, name, order["text"])
            case "there":
                return {"there": hand.find(window, name) is not None}
            case "names":
                return {"names": hand.seen(window)}
            case "said":
                return {"said": hand.said(window)}
            case "picture":
                hand.picture(window, Path(order["file"]))
            case "quit":
                signal.raise_signal(signal.SIGTERM)
            case other:
                raise ValueError(f"unknown order {other!r}")
        return {}


def main() -> int:
    """Run the station that the command line names."""
    from antrean.stations import start

    kind, option, config = sys.argv[1:4]
    if option != "--config":
        raise SystemExit(2)

    def listen(station: Station) -> None:
        Ear(station.window)

    return start(kind, Path(config), listen)


if __name__ == "__main__":
    sys.exit(main())
