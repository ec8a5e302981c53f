"""A hundred stations at one server: everybody is served, and the connections fit its setting."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep

import psycopg

from antrean.db.server_lines import CONNECTIONS_EACH, max_connections
from shared_ui.whole_file import write_whole
from tests.chaos.checker import Violation, check, wait_for_boards
from tests.chaos.history import History, read_history
from tests.chaos.offices import DATABASE, SERVICES, stations_on
from tests.chaos.station import Task
from tests.chaos.stations import ROOT, environment_of, until_open
from tests.lan.postgres_server import LanServer, serving

PROCESSES = 4
"""Stations are threads of so many processes: a hundred interpreters are not what is asked about."""
PAUSE = {"kiosk": 1.2, "console": 0.2, "board": 0.0}
"""Seconds between two acts: all kiosks together give some fifty numbers a second."""
NEWS_SECONDS = 2.0
"""A hundred screens that read after each of those would be another test, and another machine."""
LONGEST_LINE = 60
"""More wait in no office; every console shows all of them."""
COUNT_SECONDS = 0.05
FREEZES_AFTER_SECONDS = 3.0
PATIENCE_SECONDS = 300.0


@dataclass(frozen=True)
class Crowd:
    """Who works at the server, and what they get done."""

    kiosks: int = 60
    consoles: int = 30
    boards: int = 10
    tickets: int = 2000
    frozen: float = 0.0
    """For so many seconds the server says nothing, soon after the first numbers: then all come
    back at once."""

    @property
    def names(self) -> list[str]:
        """The stations' names."""
        counts = {"kiosk": self.kiosks, "console": self.consoles, "board": self.boards}
        return [f"{kind}-{n}" for kind, count in counts.items() for n in range(1, count + 1)]

    @property
    def limit(self) -> int:
        """What docs/operations.md says max_connections has to be."""
        return max_connections(len(self.names))


@dataclass
class Connections:
    """How many connections there were at most: of all stations, and of the one that had most."""

    peak: int = 0
    of_one: int = 0
    counted: int = 0
    _over: Event = field(default_factory=Event)

    @contextmanager
    def watched(self, server: LanServer) -> Iterator[None]:
        """Count meanwhile, by pg_stat_activity."""
        thread = Thread(target=self._count, args=(server.admin_url(DATABASE),))
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def _count(self, url: str) -> None:
        query = (
            "SELECT usename, count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
            " AND pid <> pg_backend_pid() GROUP BY usename"
        )
        with psycopg.connect(url, autocommit=True) as connection:
            while not self._over.wait(COUNT_SECONDS):
                rows = connection.execute(query).fetchall()
                self.peak = max(self.peak, sum(count for _, count in rows))
                self.of_one = max([self.of_one, *(count for _, count in rows)])
                self.counted += 1


@dataclass(frozen=True)
class Gathered:
    """What came of it."""

    violations: tuple[Violation, ...]
    seconds: float
    """From the first number to the last person served, by the stations' logbooks."""
    served: int
    connections: Connections


def gather(crowd: Crowd, folder: Path) -> Gathered:
    """Let all of them work until every ticket is served; logs lie in `folder`."""
    (folder / "logs").mkdir()
    _say(folder, "gather")
    connections = Connections()
    with ExitStack() as stack:
        server = stack.enter_context(serving(max_connections=str(crowd.limit)))
        urls = stations_on(server, folder, crowd.names, crowd.consoles)
        tasks = [_task(crowd, name, urls[name], folder) for name in crowd.names]
        with connections.watched(server):
            failed = _let_work(tasks, folder, server, crowd.frozen)
        history = read_history(server.admin_url(DATABASE), folder / "logs")
    violations = [*failed, *check(history)]
    served = Counter(ticket.state for ticket in history.tickets)["served"]
    if served != crowd.tickets:
        violations.append(Violation("everybody is served", f"{served} of {crowd.tickets}"))
    if connections.peak > crowd.limit or connections.of_one > CONNECTIONS_EACH:
        violations.append(Violation("connections fit the setting", str(connections)))
    return Gathered(tuple(violations), _seconds(history), served, connections)


def _task(crowd: Crowd, name: str, url: str, folder: Path) -> Task:
    kind, _, text = name.partition("-")
    number = int(text)
    share, rest = divmod(crowd.tickets, crowd.kiosks)
    return Task(
        kind,
        name,
        url,
        str(folder),
        seed=number,
        pause=PAUSE[kind],
        news_seconds=NEWS_SECONDS,
        counter=number if kind == "console" else 0,
        services=SERVICES,
        tickets=share + (number <= rest) if kind == "kiosk" else 0,
        longest_line=LONGEST_LINE,
        plain=True,
        durable=False,
    )


def _let_work(tasks: list[Task], folder: Path, server: LanServer, frozen: float) -> list[Violation]:
    """Start all; the consoles end when the kiosks have ended and nobody waits, then the boards."""
    kinds = {kind: [task for task in tasks if task.kind == kind] for kind in _PHASES}
    running: dict[str, list[subprocess.Popen[bytes]]] = {}
    end = monotonic() + PATIENCE_SECONDS
    try:
        for kind, own in kinds.items():
            count = max(1, PROCESSES * len(own) // len(tasks))
            parts = [own[start::count] for start in range(count)]
            running[kind] = [_process(f"{kind}s-{n}", part, folder) for n, part in enumerate(parts)]
        # All are there before the first number is taken, as in the morning.
        until_open(folder, [task.name for task in tasks])
        failed = []
        _say(folder, "work")
        if frozen:
            sleep(FREEZES_AFTER_SECONDS)
            server.pause()
            sleep(frozen)
            server.resume()
        for kind, phase in _PHASES.items():
            if phase == "end":
                wait_for_boards(server.admin_url(DATABASE), folder)
            _say(folder, phase)
            for process in running[kind]:
                code = process.wait(max(1.0, end - monotonic()))
                if code != 0:
                    failed.append(Violation("no station fails", f"{kind}s ended with {code}"))
        return failed
    finally:
        for processes in running.values():
            for process in processes:
                process.kill()
                process.wait()


_PHASES = {"kiosk": "work", "console": "settle", "board": "end"}
"""Who is waited for in which phase, one after another."""


def _say(folder: Path, phase: str) -> None:
    """Tell all stations the phase; whole, or who looks meanwhile reads of none and goes home."""
    write_whole(folder / "phase", phase)


def _process(name: str, tasks: list[Task], folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.chaos.crowd_process"]
    with (folder / "logs" / f"{name}.err").open("wb") as errors:
        return subprocess.Popen(
            [*command, *(str(task.save()) for task in tasks)],
            cwd=ROOT,
            stderr=errors,
            env=environment_of(folder, name),
        )


def _seconds(history: History) -> float:
    taken = [line["m"] for _, line in history.said("ask") if line["act"] == "issue_ticket"]
    served = [line["m"] for _, line in history.said("got") if line["act"] == "finish"]
    return max(served) - min(taken) if served and taken else 0.0
