"""A real station that tells its supervisor's socket of each paint, and hangs when it is told to.

python -m tests.end_to_end.supervised KIND CONFIG HANG_FILE: once HANG_FILE is there, the GUI
thread is blocked for an hour.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from time import sleep

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from antrean.stations import start


class Told(QApplication):
    """An application that says when a window has been painted."""

    def __init__(self, line: socket.socket) -> None:
        super().__init__(sys.argv[:1])
        self._line = line

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver the event; then tell if it was a window's paint."""
        done = super().notify(receiver, event)
        painted = event.type() is QEvent.Type.Paint
        if painted and isinstance(receiver, QWidget) and receiver.isWindow():
            self._line.send(b"PAINTED=1")
        return done


def hang_the_gui_thread(line: socket.socket) -> None:
    """Block the calling thread, which is Qt's."""
    line.send(b"HUNG=1")
    sleep(3600)


def main() -> int:
    """Start the station; give its exit code."""
    kind, config, hang = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.connect(os.environ["NOTIFY_SOCKET"])
    app = Told(line)
    timer = QTimer(app)
    timer.timeout.connect(lambda: hang_the_gui_thread(line) if hang.exists() else None)
    timer.start(20)
    return start(kind, config)


if __name__ == "__main__":
    sys.exit(main())
