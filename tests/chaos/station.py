"""A station of a chaos run as a process: the product's own way to the office, without a window.

`python -m tests.chaos.station TASK` does what the JSON in the file TASK says, until the file
`phase` beside it says "settle" and, for a board, "end".
"""

from __future__ import annotations

import json
import logging
import random
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock
from time import monotonic, sleep
from uuid import uuid4

from queueing.back_off import back_off
from queueing.errors import BadSetting, StoreError
from tests.chaos.logbook import Logbook, read_lines

_OPENING = Lock()
"""Alembic makes one schema at a time; where stations are threads, they wait for each other."""


@dataclass(frozen=True)
class Task:
    """What a station is to do."""

    kind: str
    name: str
    url: str
    folder: str
    """Where phase, logs and the states of all stations lie."""
    seed: int
    pause: float
    """About so many seconds from one act to the next."""
    counter: int = 0
    services: tuple[int, ...] = ()
    tickets: int = 0
    """A kiosk settles after so many numbers; 0 for as long as there is work."""
    news_seconds: float = 0.0
    """News is read no more often: one machine stands for many."""
    longest_line: int = 0
    """At a kiosk nobody comes while more than so many wait; 0 for whenever they like."""
    plain: bool = False
    """A console only calls, starts and finishes, until nobody waits."""
    durable: bool = True
    """The logbook is synced line by line."""

    @classmethod
    def read(cls, path: Path) -> Task:
        """Read what save() wrote."""
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**data, "services": tuple(data["services"])})

    def save(self) -> Path:
        """Write it down; give the file."""
        path = Path(self.folder) / f"{self.name}.json"
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")
        return path

    @property
    def log(self) -> Path:
        """The station's logbook."""
        return Path(self.folder) / "logs" / f"{self.name}.jsonl"


class Station:
    """What all three kinds share: the logbook, the phase, the choices."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.before = read_lines(task.log)
        lives = sum(line["do"] == "begins" for line in self.before)
        self.book = Logbook(task.log, durable=task.durable)
        self.choice = random.Random(f"{task.seed} {task.name} {lives}")
        self.changed = Event()
        self._news_at = 0.0
        self.book.write("begins", life=lives)

    def now(self) -> datetime:
        """Give the real moment."""
        return datetime.now(UTC)

    @property
    def phase(self) -> str:
        """Give what the run wants of everybody now."""
        return (Path(self.task.folder) / "phase").read_text(encoding="utf-8")

    @property
    def works(self) -> bool:
        """Tell whether there is still work to be done."""
        return self.phase == "work"

    def new_id(self) -> str:
        """Give a new request id."""
        return str(uuid4())

    def rest(self, news: Callable[[], None]) -> None:
        """Wait as long as people take; do `news` whenever something changed meanwhile."""
        until = monotonic() + self.choice.uniform(0.2, 1.8) * self.task.pause
        while (left := until - monotonic()) > 0:
            if self.has_news(left):
                news()

    def has_news(self, seconds: float) -> bool:
        """Wait so long for news; tell whether there is some to be read."""
        wait = self._news_at + self.task.news_seconds - monotonic()
        if wait > 0:
            sleep(min(wait, seconds))
            return False
        if not self.changed.wait(seconds):
            return False
        self.changed.clear()
        self._news_at = monotonic()
        return True

    def open(self) -> None:
        """Open the office; raises StoreError or BadSetting."""
        raise NotImplementedError

    def open_until_it_works(self) -> None:
        """Open the office, again and again; then wait for the others, if it is said so."""
        failures = 0
        while True:
            try:
                with _OPENING:
                    self.open()
            except (StoreError, BadSetting) as error:
                failures += 1
                self.book.write("not open", why=str(error))
                sleep(back_off(failures))
            else:
                self.book.write("open")
                break
        while self.phase == "gather":
            sleep(0.1)

    def run(self) -> None:
        """Work, and settle at the end."""
        raise NotImplementedError


def main(path: str) -> None:
    """Be the station of the task in this file."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s: %(message)s")
    station_of(Task.read(Path(path))).run()


def station_of(task: Task) -> Station:
    """Give the station of a task; only its own rooms are imported."""
    if task.kind == "kiosk":
        from tests.chaos.kiosk_station import ChaosKiosk

        return ChaosKiosk(task)
    if task.kind == "console":
        from tests.chaos.console_station import ChaosConsole

        return ChaosConsole(task)
    from tests.chaos.board_station import ChaosBoard

    return ChaosBoard(task)


if __name__ == "__main__":
    main(sys.argv[1])
