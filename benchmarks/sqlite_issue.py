"""Tickets a second of 1, 4 and 16 processes on one SQLite file, against raw `sqlite3`.

Measured: whole calls of queueing.actions.issue_ticket, with the slip, from before the request
id is made until the commit is on the disk (synchronous=FULL), against benchmarks.raw_issue,
which leaves the same rows. Both run in the same worker processes, one straight after the
other, each first in turn, on fresh copies of the same file (benchmarks.crew). Tickets go to all
services in turn; a ticket counts when it was done within the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from itertools import count, cycle
from pathlib import Path
from typing import Any
from uuid import uuid4

from benchmarks import raw_issue
from benchmarks.crew import PROCESSES, Act, Crew, compare
from benchmarks.office import OfficeFile, make_office, workspace


def measure(*, quick: bool) -> dict[str, Any]:
    """Give `issue_ratio_to_raw`, the absolute figures and the longest single wait."""
    rounds, seconds = (6, 0.4) if quick else (20, 0.8)
    numbers = count()
    with workspace() as folder, Crew(max(PROCESSES)) as crew:
        office = make_office(folder / "office.db")

        @contextmanager
        def new_office() -> Iterator[OfficeFile]:
            yield office.copy_to(folder / f"{next(numbers)}.db")

        found = compare(crew, SIDES, new_office, rounds=rounds, seconds=seconds)
    return {
        "issue_ratio_to_raw": found["ratio"],
        "tickets_per_second": found["per_second"],
        "longest_wait_ms": found["longest_ms"],
        "rounds": rounds,
        "seconds": seconds,
    }


def antrean(office: Any, _number: int, stack: ExitStack) -> Act:
    """Give the act of issuing by the product, at an office of either engine."""
    from queueing.actions import issue_ticket
    from queueing.model import Actor, PriorityClass
    from queueing.store import open_store

    store = open_store(office.url)
    stack.callback(store.close)
    actor, services = Actor(office.kiosk_id), cycle(office.service_ids)
    return lambda: issue_ticket(
        store,
        service_id=next(services),
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=True,
        actor=actor,
        request_id=str(uuid4()),
        now=datetime.now(UTC),
    )


def raw(office: OfficeFile, _number: int, stack: ExitStack) -> Act:
    """Give the act of issuing by hand."""
    connection = raw_issue.connect(Path(office.path))
    stack.callback(connection.close)
    services = cycle(office.service_ids)
    return lambda: raw_issue.issue(
        connection, next(services), office.kiosk_id, str(uuid4()), datetime.now(UTC)
    )


SIDES = {"antrean": antrean, "raw": raw}
