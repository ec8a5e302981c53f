"""Tickets a second of 1, 4 and 16 processes on one SQLite file, against raw `sqlite3`.

Measured: whole calls of queueing.actions.issue_ticket, with the slip, from before the request
id is made until the commit is on the disk (synchronous=FULL), against benchmarks.raw_issue,
which leaves the same rows. Both run in the same worker processes, one straight after the
other, each first in turn, on fresh copies of the same file; each pair gives a ratio, and the
median of the pairs counts. Tickets go to all services in turn; a ticket counts when it was
done within the time.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import cycle
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

from benchmarks import raw_issue
from benchmarks.office import OfficeFile, make_office, workspace

PROCESSES = (1, 4, 16)
SIDES = ("antrean", "raw")
WARM_UP = 3
Issue = Callable[[int, str, datetime], object]


def measure(*, quick: bool) -> dict[str, Any]:
    """Give `issue_ratio_to_raw`, the absolute figures and the longest single wait."""
    rounds, seconds = (6, 0.4) if quick else (20, 0.8)
    per_second: dict[str, dict[str, float]] = {side: {} for side in SIDES}
    longest: dict[str, dict[str, float]] = {side: {} for side in SIDES}
    ratios: dict[str, float] = {}
    with workspace() as folder, Crew(max(PROCESSES)) as crew:
        office = make_office(folder / "office.db")
        for count in PROCESSES:
            runs: dict[str, list[Run]] = {side: [] for side in SIDES}
            for number in range(rounds):
                for side in SIDES if number % 2 == 0 else reversed(SIDES):
                    copy = office.copy_to(folder / f"{count}-{number}-{side}.db")
                    runs[side].append(crew.run(side, copy, count, seconds))
            pairs = zip(runs["antrean"], runs["raw"], strict=True)
            ratios[str(count)] = round(statistics.median(a.rate / b.rate for a, b in pairs), 3)
            for side in SIDES:
                per_second[side][str(count)] = round(statistics.median(r.rate for r in runs[side]))
                longest[side][str(count)] = round(max(r.longest_ms for r in runs[side]), 1)
    return {
        "issue_ratio_to_raw": ratios,
        "tickets_per_second": per_second,
        "longest_wait_ms": longest,
        "rounds": rounds,
        "seconds": seconds,
    }


class Run:
    """What one round gave: tickets a second of all processes, the longest single call."""

    def __init__(self, reports: list[tuple[int, float]], seconds: float) -> None:
        self.rate = sum(done for done, _longest in reports) / seconds
        self.longest_ms = max(longest for _done, longest in reports) * 1000


class Crew:
    """Worker processes that are started once and serve every round."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._context = get_context("spawn")
        self._ends: list[Connection] = []
        self._workers: list[BaseProcess] = []
        self._stack = ExitStack()

    def __enter__(self) -> Crew:
        for _ in range(self._size):
            ours, theirs = self._context.Pipe()
            worker = self._context.Process(target=work, args=(theirs,), daemon=True)
            worker.start()
            theirs.close()
            self._ends.append(ours)
            self._workers.append(worker)
        return self

    def __exit__(self, *_error: object) -> None:
        for end in self._ends:
            end.close()
        for worker in self._workers:
            worker.join(timeout=10)
            if worker.is_alive():
                worker.kill()

    def run(self, side: str, office: OfficeFile, count: int, seconds: float) -> Run:
        """Let `count` workers issue at `office` for `seconds`."""
        ends = self._ends[:count]
        for end in ends:
            end.send((side, office, seconds))
        for end in ends:
            end.recv()
        start = monotonic() + 0.05
        for end in ends:
            end.send(start)
        return Run([end.recv() for end in ends], seconds)


def work(orders: Connection) -> None:
    """Serve rounds until the other end is closed (runs in a worker process)."""
    while True:
        try:
            side, office, seconds = orders.recv()
        except EOFError:
            return
        with ExitStack() as stack:
            issue = _antrean(office, stack) if side == "antrean" else _raw(office, stack)
            for service_id in office.service_ids[:WARM_UP]:
                issue(service_id, str(uuid4()), datetime.now(UTC))
            orders.send("ready")
            orders.send(_issue_until_done(issue, office, orders.recv(), seconds))


def _issue_until_done(
    issue: Issue, office: OfficeFile, start: float, seconds: float
) -> tuple[int, float]:
    services = cycle(office.service_ids)
    sleep(max(0.0, start - monotonic()))
    done, longest, before, end = 0, 0.0, monotonic(), start + seconds
    while before < end:
        issue(next(services), str(uuid4()), datetime.now(UTC))
        after = monotonic()
        longest = max(longest, after - before)
        done += after <= end
        before = after
    return done, longest


def _antrean(office: OfficeFile, stack: ExitStack) -> Issue:
    from queueing.actions import issue_ticket
    from queueing.model import Actor, PriorityClass
    from queueing.store import open_store

    store = open_store(office.url)
    stack.callback(store.close)
    actor = Actor(office.kiosk_id)

    def issue(service_id: int, request_id: str, now: datetime) -> object:
        return issue_ticket(
            store,
            service_id=service_id,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=actor,
            request_id=request_id,
            now=now,
        )

    return issue


def _raw(office: OfficeFile, stack: ExitStack) -> Issue:
    connection = raw_issue.connect(Path(office.path))
    stack.callback(connection.close)

    def issue(service_id: int, request_id: str, now: datetime) -> object:
        return raw_issue.issue(connection, service_id, office.kiosk_id, request_id, now)

    return issue
