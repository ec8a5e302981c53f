"""Listens to a PostgreSQL server for word of changes, over any loss of the line.

A notification is only a hint: whoever may connect can send one, and those sent while nobody
listens are lost. So its text is not looked at, screens read again after every hint, after
every loss and return of the line, and slowly in any case.
"""

from __future__ import annotations

import logging
import selectors
import socket
from collections.abc import Callable
from contextlib import closing
from threading import Event
from time import monotonic
from typing import Any

import psycopg

from queueing.back_off import back_off
from queueing.feed.feed import REST_SECONDS
from queueing.store.database_url import parsed_url, place_of
from queueing.store.server_line import BoundedConnection, driver_arguments

log = logging.getLogger(__name__)
CHANNEL = "antrean"
PROOF_SECONDS = 4.0
"""A line that is half open (a proxy, a router that forgot it) is silent like an office at rest."""


class ListeningConnection(BoundedConnection):
    """A line on which nothing but hints and proofs of life is waited for."""

    answer_seconds = PROOF_SECONDS


class ServerWatch:
    """Calls `speak` after each commit on the server of `url`, and every `slow_seconds`."""

    def __init__(
        self, url: str, speak: Callable[[], None], stopped: Event, slow_seconds: float
    ) -> None:
        self._arguments = driver_arguments(parsed_url(url)) | {"application_name": "antrean feed"}
        self._place = place_of(url)
        self._speak, self._stopped, self._slow_seconds = speak, stopped, slow_seconds
        self._spoke = monotonic()
        self._heard = False
        self._waker: socket.socket
        self._woken: socket.socket

    def prepare(self) -> None:
        """Make what wake() uses."""
        self._waker, self._woken = socket.socketpair()

    def wake(self) -> None:
        """End every wait from now on."""
        self._waker.send(b"\0")

    def close(self) -> None:
        """Close what wake() uses."""
        self._woken.close()
        self._waker.close()

    def run(self) -> None:
        """Watch until stopped; the line is made anew as often as it breaks."""
        failures = 0
        while not self._stopped.is_set():
            try:
                with closing(ListeningConnection.connect(**self._arguments)) as connection:
                    connection.add_notify_handler(self._hint)
                    connection.execute(f"LISTEN {CHANNEL}")
                    failures = 0
                    self._listen(connection)
            except psycopg.Error as error:
                failures += 1
                self._lost(error, failures)

    def _listen(self, connection: ListeningConnection) -> None:
        """Speak of what is heard; raises psycopg.Error when the line is lost."""
        # What was committed before this line stood is told by nobody else.
        self._say()
        while not self._stopped.is_set():
            self._take_in(connection)
            if self._heard:
                self._say()
                self._pause(REST_SECONDS)
            elif monotonic() - self._spoke >= self._slow_seconds:
                self._say()
                connection.execute("SELECT 1")
            else:
                self._pause(self._spoke + self._slow_seconds - monotonic(), connection)

    def _take_in(self, connection: psycopg.Connection[Any]) -> None:
        connection.pgconn.consume_input()
        while connection.pgconn.notifies() is not None:
            self._heard = True

    def _hint(self, _notify: object) -> None:
        self._heard = True

    def _say(self) -> None:
        self._heard = False
        self._spoke = monotonic()
        self._speak()

    def _lost(self, error: psycopg.Error, failures: int) -> None:
        if failures == 1:
            # Screens read now and learn of the trouble, each in its own way.
            log.warning("no word of changes from %s: %s", self._place, error)
            self._say()
        until = monotonic() + back_off(failures)
        while not self._stopped.is_set() and monotonic() < until:
            self._pause(until - monotonic())
            if monotonic() - self._spoke >= self._slow_seconds:
                self._say()

    def _pause(self, seconds: float, connection: psycopg.Connection[Any] | None = None) -> None:
        """Wait at most so long for stop(), and for word on `connection`."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            if connection is not None:
                selector.register(connection.fileno(), selectors.EVENT_READ)
            selector.select(max(0.0, seconds))
