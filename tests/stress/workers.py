"""Programs of the stress tests: a kiosk and a console, each a process of its own.

`python -m tests.stress.workers kiosk|console URL NAME LOG STOP COUNT`: works until the file STOP
is there (a console also until nobody waits) or COUNT numbers are taken. A line of LOG is on the
disk before the program goes on: `ask REQUEST` before an act, `got REQUEST LABEL` after it was
acknowledged, `call TICKET` after somebody was called.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

from queueing import actions, views
from queueing.model import Actor, PriorityClass, StationKind, Ticket
from queueing.store import Store, open_store
from tests.office import SERVICES, request

PREFIXES = "AB"
LONGEST_LINE = 200


def now() -> datetime:
    """Give the real moment."""
    return datetime.now(UTC)


class Log:
    """A file of lines that survive the death of this process and of the machine."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8")

    def write(self, line: str) -> None:
        """Have the line on the disk when this returns."""
        self._file.write(f"{line}\n")
        self._file.flush()
        os.fsync(self._file.fileno())


def unanswered(log: Path) -> str | None:
    """Give the request whose answer never came, because the process died waiting for it."""
    words = [line.split() for line in log.read_text().splitlines()] if log.exists() else []
    if words and words[-1][0] == "ask":
        return words[-1][1]
    return None


def kiosk(store: Store, name: str, log_path: Path, stop: Path, count: int) -> None:
    """Take numbers, with paper for each second one."""
    open_request = unanswered(log_path)
    log = Log(log_path)
    station = actions.register_station(store, name=name, kind=StationKind.KIOSK, now=now())
    for number in range(count):
        if stop.exists():
            return
        request_id = open_request or request()
        if open_request is None:
            log.write(f"ask {request_id}")
        open_request = None
        ticket = actions.issue_ticket(
            store,
            service_id=SERVICES[PREFIXES[number % len(PREFIXES)]],
            priority=PriorityClass.PRIORITY if number % 5 == 0 else PriorityClass.ORDINARY,
            language="id",
            print_it=number % 2 == 0,
            actor=Actor(station.id),
            request_id=request_id,
            now=now(),
        )
        log.write(f"got {request_id} {ticket.label}")
        # Two kiosks at full speed leave two consoles minutes of work at the end of the day.
        if (ticket.people_ahead or 0) > LONGEST_LINE:
            sleep(0.05)


def console(store: Store, name: str, log_path: Path, stop: Path, count: int) -> None:
    """Call, start and finish people; after a death go on with the person at the counter."""
    log = Log(log_path)
    counter_id = int(name.rpartition("-")[2])
    station = actions.register_station(store, name=name, kind=StationKind.CONSOLE, now=now())
    actor = Actor(station.id, counter_id, name)
    actions.sign_in(
        store,
        counter_id=counter_id,
        officer=name,
        service_ids=frozenset(SERVICES[prefix] for prefix in PREFIXES),
        actor=actor,
        request_id=request(),
        now=now(),
    )
    held = views.console_snapshot(store, counter_id=counter_id, now=now()).current
    if held is not None:
        serve(store, actor, held.ticket)
    while True:
        stopping = stop.exists()
        ticket = actions.call_next(store, actor=actor, request_id=request(), now=now())
        if ticket is not None:
            log.write(f"call {ticket.id}")
            serve(store, actor, ticket)
        elif stopping:
            return
        else:
            sleep(0.002)


def serve(store: Store, actor: Actor, ticket: Ticket) -> None:
    """Start the person unless that was done, and finish."""
    if ticket.state == "called":
        actions.start(store, ticket_id=ticket.id, actor=actor, request_id=request(), now=now())
    actions.finish(store, ticket_id=ticket.id, actor=actor, request_id=request(), now=now())


def main(arguments: list[str]) -> None:
    """Be the program the first argument names."""
    role, url, name, log, stop, count = arguments
    store = open_store(url)
    work = {"kiosk": kiosk, "console": console}[role]
    work(store, name, Path(log), Path(stop), int(count))
    store.close()


if __name__ == "__main__":
    main(sys.argv[1:])
