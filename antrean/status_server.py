"""Serves this office's status file, and publishes and fetches meanwhile, until it is ended."""

from __future__ import annotations

import logging
import signal
import threading
from contextlib import closing
from datetime import UTC, datetime

from antrean.status import opened
from queueing.actions.own_status import current_own_status
from queueing.errors import BadSetting, StoreError
from queueing.exchange.serving import StatusServer
from queueing.exchange_round import ExchangeRound

log = logging.getLogger(__name__)

STEP_SECONDS = 5.0
"""How soon a change of an outage is told; signing is only done when something changed."""


class Shown:
    """The last good file, read by the server's threads without asking the database."""

    def __init__(self) -> None:
        self.file: bytes | None = None

    def __call__(self) -> bytes | None:
        """Give it, None before the first."""
        return self.file


def serve(url: str | None, host: str, port: int) -> int:
    """Serve until SIGINT or SIGTERM; raises OSError for the port, BadSetting without a code."""
    ended = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: ended.set())
    with opened(url) as store:
        code = current_own_status(store).code
        if not code:
            raise BadSetting(
                "status.code", "this office has no code", "antrean status init-key --code CODE"
            )
        shown = Shown()
        with closing(StatusServer(host, port, code, shown)) as server:
            print(f"serving the status of {code} on port {server.port}", flush=True)
            keep_up(ExchangeRound(store, None), shown, ended)
    return 0


def keep_up(exchange: ExchangeRound, shown: Shown, ended: threading.Event) -> None:
    """Publish and fetch until `ended`; while the database fails the last file is served on."""
    while not ended.is_set():
        now = datetime.now(UTC)
        try:
            own = exchange.publish(now)
            shown.file = own.file if own is not None else shown.file
            exchange.fetch(now, at_most=1)
        except StoreError as error:
            log.warning("the office cannot be read: %s; %s", error, error.remedy)
        ended.wait(STEP_SECONDS)
