"""From an officer's call in one process to the number on the board of another.

Measured: from right before queueing.actions.call_next (read, transaction, commit on the disk)
in this process to after the paint in the real board's process (offscreen, 1920x1080) that
first shows the call; time.monotonic() is one clock for both. Calls come at random moments, so
that they meet the feed's poll at every phase. `after_commit_ms` leaves the act itself out.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

from antrean.demo import make_office, write_station
from benchmarks.office import workspace
from benchmarks.results import spread
from benchmarks.stations import WatchedStation
from queueing.actions import call_next, finish, issue_ticket, register_station, sign_in, start
from queueing.model import Actor, PriorityClass, StationKind
from queueing.store import Store, open_store

SERVICE_ID = 1
REST_SECONDS = (0.2, 0.5)


def measure(*, quick: bool) -> dict[str, Any]:
    """Give median, p99 and the number of calls, in ms."""
    with workspace() as folder:
        return repaints(folder, make_office(folder), calls=60 if quick else 300)


def repaints(folder: Path, url: str, *, calls: int) -> dict[str, Any]:
    """Call so many people at the new office at `url`, before a board with its files in `folder`."""
    config = write_station(folder, "board", url, None, "1920x1080")
    store = open_store(url)
    try:
        desk = make_desk(store, calls)
        with WatchedStation("board", config) as board:
            board.hear("first-frame")
            # The first reading follows the imports; a call before it is no news.
            sleep(3.0)
            moments = [_call(store, desk, board) for _ in range(calls)]
    finally:
        store.close()
    return {
        **spread([(painted - begun) * 1000 for begun, _committed, painted in moments]),
        "after_commit_ms": spread([(p - committed) * 1000 for _begun, committed, p in moments]),
    }


def make_desk(store: Store, waiting: int) -> Actor:
    """Let `waiting` people take numbers and an officer sign in at counter 1."""
    now = datetime.now(UTC)
    station = register_station(store, name="bench-desk", kind=StationKind.CONSOLE, now=now)
    for _ in range(waiting):
        issue_ticket(
            store,
            service_id=SERVICE_ID,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=False,
            actor=Actor(station.id),
            request_id=str(uuid4()),
            now=now,
        )
    desk = Actor(station.id, counter_id=1, officer="Sri")
    sign_in(
        store,
        counter_id=1,
        officer="Sri",
        service_ids=frozenset({SERVICE_ID}),
        actor=desk,
        request_id=str(uuid4()),
        now=now,
    )
    return desk


def _call(store: Store, desk: Actor, board: WatchedStation) -> tuple[float, float, float]:
    sleep(random.uniform(*REST_SECONDS))
    begun = monotonic()
    ticket = call_next(store, actor=desk, request_id=str(uuid4()), now=datetime.now(UTC))
    committed = monotonic()
    assert ticket is not None, "everybody was called already"
    painted = board.hear("call-painted", ticket.label)
    for act in (start, finish):
        act(
            store,
            ticket_id=ticket.id,
            actor=desk,
            request_id=str(uuid4()),
            now=datetime.now(UTC),
        )
    return begun, committed, painted
