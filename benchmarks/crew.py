"""Processes that do one act again and again at the same time, and two ways of it compared."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic, sleep
from typing import Any

PROCESSES = (1, 4, 16)
WARM_UP = 8
"""Acts of each process before the time begins: psycopg prepares a statement at the sixth."""
Act = Callable[[], object]
Opening = Callable[[Any, int, ExitStack], Act]
"""Given an office, the worker's number and what ends with the round: gives the act. It is found
in its module by a worker process, so it must be a function of a module.
"""


class Run:
    """What one round gave: acts a second of all processes, the longest single one."""

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

    def __enter__(self) -> Crew:
        for number in range(self._size):
            ours, theirs = self._context.Pipe()
            worker = self._context.Process(target=work, args=(theirs, number), daemon=True)
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

    def run(self, opening: Opening, office: Any, count: int, seconds: float) -> Run:
        """Let `count` workers act at `office` for `seconds`."""
        ends = self._ends[:count]
        for end in ends:
            end.send((opening, office, seconds))
        for end in ends:
            end.recv()
        start = monotonic() + 0.05
        for end in ends:
            end.send(start)
        return Run([end.recv() for end in ends], seconds)


def work(orders: Connection, number: int) -> None:
    """Serve rounds until the other end is closed (runs in a worker process)."""
    while True:
        try:
            opening, office, seconds = orders.recv()
        except EOFError:
            return
        with ExitStack() as stack:
            act = opening(office, number, stack)
            for _ in range(WARM_UP):
                act()
            orders.send("ready")
            orders.send(_act_until(act, orders.recv(), seconds))


def _act_until(act: Act, start: float, seconds: float) -> tuple[int, float]:
    sleep(max(0.0, start - monotonic()))
    done, longest, before, end = 0, 0.0, monotonic(), start + seconds
    while before < end:
        act()
        after = monotonic()
        longest = max(longest, after - before)
        done += after <= end
        before = after
    return done, longest


def compare(
    crew: Crew,
    sides: Mapping[str, Opening],
    new_office: Callable[[], AbstractContextManager[Any]],
    *,
    rounds: int,
    seconds: float,
) -> dict[str, Any]:
    """Let two sides act one straight after the other, each first in turn, each at a new office.

    Each pair gives a ratio (the first side's acts a second to the second's), and the median of
    the pairs counts; gives `ratio`, `per_second` and `longest_ms` by number of processes.
    """
    found: dict[str, Any] = {
        "ratio": {},
        "per_second": {side: {} for side in sides},
        "longest_ms": {side: {} for side in sides},
    }
    for count in PROCESSES:
        runs: dict[str, list[Run]] = {side: [] for side in sides}
        for number in range(rounds):
            for side in list(sides)[:: 1 if number % 2 == 0 else -1]:
                with new_office() as office:
                    runs[side].append(crew.run(sides[side], office, count, seconds))
        first, second = runs.values()
        found["ratio"][str(count)] = round(
            statistics.median(a.rate / b.rate for a, b in zip(first, second, strict=True)), 3
        )
        for side in sides:
            rates, waits = zip(*((run.rate, run.longest_ms) for run in runs[side]), strict=True)
            found["per_second"][side][str(count)] = round(statistics.median(rates))
            found["longest_ms"][side][str(count)] = round(max(waits), 1)
    return found
