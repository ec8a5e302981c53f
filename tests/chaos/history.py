"""What a chaos run has left behind: the rows of the database and the lines of every station."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from queueing.model import AT_COUNTER
from queueing.store import open_store
from queueing.store import tables as t
from tests.chaos.logbook import Line, read_lines


@dataclass(frozen=True)
class TicketRow:
    """A ticket as it stands at the end."""

    id: int
    label: str
    request_id: str
    service_day: date
    issue_service_id: int
    service_id: int
    series: str
    number: int
    priority: str
    state: str
    place_at: datetime
    counter_id: int | None = None
    call_count: int = 0
    line_day: date | None = None
    """The day in whose line it stands at the end; None is that of its number."""


@dataclass(frozen=True)
class EventRow:
    """An event; those of acts are numbered in the order of their commits."""

    id: int
    kind: str
    request_id: str
    ticket_id: int | None
    counter_id: int | None
    from_state: str
    to_state: str
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class History:
    """All that the rules are held against.

    `serial`: issuing, too, is one of the acts that happen one after another (SQLite).
    """

    tickets: tuple[TicketRow, ...]
    events: tuple[EventRow, ...]
    last_numbers: dict[tuple[date, int, str], int]
    """What the office counted to, by day, service and series."""
    counters: dict[int, int]
    """Counters' numbers by id."""
    lines: dict[str, list[Line]]
    """The logbook of each station by its name."""
    serial: bool
    starts_after: dict[tuple[date, int, str], int] = field(default_factory=dict)
    """Behind which carried number each series began."""

    def said(self, *kinds: str) -> Iterator[tuple[str, Line]]:
        """Give station and line of every line that is of these kinds."""
        for station, lines in self.lines.items():
            for line in lines:
                if line["do"] in kinds:
                    yield station, line


def requests_of(request_id: str) -> tuple[str, str]:
    """Give the requests a kiosk may have got a number by: of the server, and of its own series."""
    return request_id, str(uuid5(UUID(request_id), "detached"))


def calls_shown(history: History) -> set[tuple[int, int, int]]:
    """Give what every board has to show at the end: ticket, counter's number, calls."""
    return {
        (ticket.id, history.counters[ticket.counter_id], ticket.call_count)
        for ticket in history.tickets
        if ticket.state == "called" and ticket.counter_id is not None
    }


def held(history: History) -> dict[int, int]:
    """Give who is at which counter at the end: ticket ids by counter id."""
    return {
        ticket.counter_id: ticket.id
        for ticket in history.tickets
        if ticket.state in AT_COUNTER and ticket.counter_id is not None
    }


def read_history(url: str, logs: Path) -> History:
    """Read the database at `url` in one transaction, and every logbook in the folder."""
    store = open_store(url)
    try:
        with store.read() as connection:
            tickets = _rows(connection, t.ticket, TicketRow)
            events = _rows(connection, t.event, EventRow)
            series = {
                (row.service_day, row.service_id, row.series): row
                for row in connection.execute(select(t.series_counter))
            }
            counted = {key: row.last_number for key, row in series.items()}
            began = {key: row.starts_after for key, row in series.items() if row.starts_after}
            counters = {row.id: row.number for row in connection.execute(select(t.counter))}
        serial = not store.on_server
    finally:
        store.close()
    lines = {path.stem: read_lines(path) for path in sorted(logs.glob("*.jsonl"))}
    return History(tickets, events, counted, counters, lines, serial, began)


def _rows(connection: Any, table: Any, kind: Any) -> tuple[Any, ...]:
    columns = [table.c[name] for name in kind.__dataclass_fields__]
    rows = connection.execute(select(*columns).order_by(table.c.id))
    return tuple(kind(**row._mapping) for row in rows)


def keep_rows(history: History, path: Path) -> None:
    """Keep the rows beside the logbooks: the database is gone when somebody looks."""
    rows = {
        "tickets": [asdict(row) for row in history.tickets],
        "events": [asdict(row) for row in history.events],
        "last numbers": [[*map(str, key), n] for key, n in history.last_numbers.items()],
    }
    path.write_text(json.dumps(rows, indent=0, default=str), encoding="utf-8")
