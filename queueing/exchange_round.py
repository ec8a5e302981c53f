"""What one station does for all: puts this office's word where others find it, fetches theirs."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from time import monotonic

from queueing import actions
from queueing.actions.neighbours import trusted
from queueing.actions.own_status import current_own_status
from queueing.errors import AntreanError
from queueing.exchange.fetching import Fetcher, SourceTrouble
from queueing.exchange.patience import Patience, TooLate
from queueing.exchange.places import PlaceTrouble, put
from queueing.exchange.status_file import BadStatusFile
from queueing.model import Actor
from queueing.neighbours import Neighbour, OwnStatus
from queueing.store import Store

log = logging.getLogger(__name__)

FETCH_SECONDS, LONGEST_SECONDS = 60.0, 600.0
"""Between two looks at one office; after failures twice as long each time, up to the longest."""
PUT_SECONDS, PUT_AGAIN_SECONDS = 15.0, 60.0
"""How long a place may take, and when one that took nothing is tried again."""


def fetch_pause(failures: int) -> float:
    """Give the seconds until the next look; cut by chance, so that offices come apart."""
    pause = min(LONGEST_SECONDS, FETCH_SECONDS * 2 ** min(failures, 10))
    return random.uniform(pause * 0.8, pause)


class ExchangeRound:
    """Publishes and fetches whatever is due, each time step() is called; on one thread only."""

    def __init__(
        self,
        store: Store,
        actor: Actor | None,
        *,
        fetcher: Fetcher | None = None,
        ticks: Callable[[], float] = monotonic,
        put_seconds: float = PUT_SECONDS,
    ) -> None:
        """`ticks` gives seconds that only run forward; `actor` is None for a command."""
        self._store, self._actor, self._ticks = store, actor, ticks
        self._fetcher = fetcher or Fetcher()
        self._putting = Patience(put_seconds)
        self._put_file, self._put_at = b"", -PUT_AGAIN_SECONDS
        self._due: dict[str, float] = {}
        self._failures: dict[str, int] = {}

    def step(self, now: datetime) -> None:
        """Do what is due; raises StoreError only, every other trouble is kept and shown."""
        self.publish(now)
        self.fetch(now, at_most=1)

    def publish(
        self, now: datetime, *, anyway: bool = False, to: tuple[str, ...] | None = None
    ) -> OwnStatus | None:
        """Sign and put a file where it is due; give this office's word, None without any.

        `to` names the folders for this once; without it they are the office's own.
        """
        try:
            actions.publish_status(self._store, actor=self._actor, now=now, anyway=anyway)
        except BadStatusFile as error:
            log.error("this office's word cannot be told: %s; %s", error, error.remedy)
            return None
        own = current_own_status(self._store)
        if not own.file:
            return None
        again = own.troubles and self._ticks() - self._put_at >= PUT_AGAIN_SECONDS
        if anyway or own.file != self._put_file or again:
            self._put_file, self._put_at = own.file, self._ticks()
            places = own.places if to is None else to
            troubles = tuple((place, why) for place in places if (why := self._put(own, place)))
            actions.note_places(self._store, tuple(t for t in troubles if t[0] in own.places))
            own = replace(current_own_status(self._store), troubles=troubles)
        return own

    def _put(self, own: OwnStatus, place: str) -> str:
        """Put the file into a place; give what was in the way, "" for nothing."""
        try:
            self._putting.do(place, lambda: put(own.file, place, own.code))
        except PlaceTrouble as error:
            return f"{error.message}; {error.remedy}"
        except TooLate:
            return f"{place}: not written within {self._putting.seconds:g} seconds"
        return ""

    def fetch(
        self, now: datetime, *, anyway: bool = False, at_most: int = 1000
    ) -> dict[str, AntreanError | None]:
        """Look at every office that is due; give by code what was in the way, None for nothing.

        One (`at_most`) at a time, so that this office's own word waits for no hanging source.
        """
        found: dict[str, AntreanError | None] = {}
        for neighbour in trusted(self._store):
            due = self._due.get(neighbour.code, 0.0)
            if len(found) == at_most:
                break
            if neighbour.active and (anyway or self._ticks() >= due):
                error = found[neighbour.code] = self._look(neighbour, now)
                failures = self._failures.get(neighbour.code, 0) + 1
                self._failures[neighbour.code] = failures if error is not None else 0
                pause = fetch_pause(self._failures[neighbour.code])
                self._due[neighbour.code] = self._ticks() + pause
        return found

    def _look(self, neighbour: Neighbour, now: datetime) -> AntreanError | None:
        try:
            file = self._fetcher.fetch(neighbour.source, neighbour.code)
            actions.take_word(
                self._store, neighbour=neighbour, file=file, actor=self._actor, now=now
            )
        except (SourceTrouble, BadStatusFile) as error:
            log.info("no news of %s: %s; %s", neighbour.code, error, error.remedy)
            actions.note_trouble(self._store, neighbour=neighbour, error=error, now=now)
            return error
        return None
