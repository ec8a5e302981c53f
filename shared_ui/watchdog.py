"""Tells systemd that a station was drawn, that its screen still answers, and that it ends."""

from __future__ import annotations

import logging
import os
from collections.abc import MutableMapping
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    import socket

SOCKET, TIMEOUT, RECEIVER = "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"
LATE_MS = 100
"""A beat that comes later than this is worth a word in `systemctl status`."""
log = logging.getLogger(__name__)


class Watchdog(QObject):
    """Speaks the notify protocol of sd_notify(3); does nothing where nobody asked for it.

    The beats come from a timer of the thread that made this object. A GUI thread that hangs
    starves them, and systemd ends and restarts the station.
    """

    def __init__(
        self, environment: MutableMapping[str, str], parent: QObject | None = None
    ) -> None:
        """Take what systemd left in `environment`; programs started later shall not find it."""
        super().__init__(parent)
        found = {name: environment.pop(name, "") for name in (SOCKET, TIMEOUT, RECEIVER)}
        self._line = _line_to(found[SOCKET])
        self._beat_ms = 0 if self._line is None else _beat_ms(found[TIMEOUT], found[RECEIVER])
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._due = 0.0
        self._latest_ms = 0
        if self._line is not None:
            # Systemd ends a starved process by SIGABRT: then the journal tells where it hung.
            _tell_where_it_hung()

    def ready(self) -> None:
        """Say that the first frame was drawn, and beat from now on."""
        self._say("READY=1", "STATUS=The window was drawn.")
        if self._beat_ms and not self._timer.isActive():
            self._due = monotonic() + self._beat_ms / 1000
            self._timer.start(self._beat_ms)

    def stopping(self) -> None:
        """Say that the station ends; the last word of this object."""
        self._timer.stop()
        self._say("STOPPING=1", "STATUS=The station ends.")
        if self._line is not None:
            self._line.close()
            self._line = None

    def _beat(self) -> None:
        now = monotonic()
        late_ms = round((now - self._due) * 1000)
        self._due = now + self._beat_ms / 1000
        status: tuple[str, ...] = ()
        if late_ms >= LATE_MS and late_ms > self._latest_ms:
            self._latest_ms = late_ms
            status = (f"STATUS=The screen answers; once it was {late_ms} ms late.",)
        self._say("WATCHDOG=1", *status)

    def _say(self, *assignments: str) -> None:
        if self._line is None:
            return
        try:
            self._line.send("\n".join(assignments).encode())
        except OSError as error:
            # A full or vanished socket must not cost the visitor his screen; the next beat tries.
            log.warning("systemd was not told %s: %s", assignments[0], error)


def _line_to(address: str) -> socket.socket | None:
    """Give a connected datagram socket that never waits, None where there is nobody to tell."""
    if not address.startswith(("/", "@")):
        return None
    import socket

    if not hasattr(socket, "AF_UNIX"):
        return None
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
    line.setblocking(False)
    try:
        # "@" stands for the NUL byte that begins an abstract address.
        line.connect(f"\0{address[1:]}" if address.startswith("@") else address)
    except OSError as error:
        line.close()
        log.warning("systemd cannot be told anything at %s: %s", address, error)
        return None
    return line


def _beat_ms(timeout_usec: str, receiver: str) -> int:
    """Give a third of systemd's patience in ms: two beats may be lost. 0: no beats are wanted."""
    # Set and another's: the beats of that process are waited for, not ours (sd_watchdog_enabled).
    if receiver and receiver != str(os.getpid()):
        return 0
    if not timeout_usec.isascii() or not timeout_usec.isdigit():
        return 0
    return int(timeout_usec) // 3000


def _tell_where_it_hung() -> None:
    import faulthandler

    # stderr may be none, or no file at all.
    if not faulthandler.is_enabled():
        try:
            faulthandler.enable()
        except (RuntimeError, OSError, AttributeError) as error:
            log.info("no traceback will be shown: %s", error)
