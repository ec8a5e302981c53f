"""An office moves from a file to a server: whole, checked, and back as long as nothing is lost.

The order of commits is what makes a kill harmless. First the server's, with a mark that the move
is not finished; then the file's, which refuses acts from then on; then the mark is taken away.
Killed before the file's, the file is in force and the server's rows are thrown away by the next
try; killed after it, the next try only takes the mark away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select

from queueing.actions.restored_stations import rejoin_stations, stations_of
from queueing.errors import BadSetting, Refused, StoreCorrupt, TicketsPending
from queueing.store import Store, open_store
from queueing.store import tables as t
from queueing.store.copying import empty, hold_all, take_your_time
from queueing.store.moved_mark import (
    close_file,
    mark_unfinished,
    moved_to,
    open_file,
    unfinished,
)
from queueing.store.own_ids import count_on
from queueing.store.table_sums import ROWS_AT_ONCE, TableSum, sum_of

Progress = Callable[[str, int, int], None]
"""Takes a table, how many of its rows are done, and how many there are; on the mover's thread."""


class MoveCancelled(Refused):
    """Somebody asked for it; the file is in force as before, the server has nothing of it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved."""

    place: str
    """Where the office is now, for people."""
    rows: int
    tickets: int


def move_office(
    file: Store,
    server_url: str,
    *,
    now: datetime,
    progress: Progress = lambda table, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Moved:
    """Move the office of `file` to a server whose database holds an office without tickets.

    `server_url` is the owner's. Nobody can act in the file meanwhile: their acts wait, or are
    refused as held, and once it went they are refused as moved. Raises BadSetting for a server
    that has tickets, StoreCorrupt where a table is not the same afterwards, MoveCancelled,
    or a StoreError; then the file is in force as before.
    """
    if file.on_server:
        raise BadSetting("database.url", f"{file.place} is no file", "name the office's file")
    server = open_store(server_url, create=True)
    try:
        if not server.on_server:
            raise BadSetting("--to", f"{server.place} is no server", "name a PostgreSQL server")
        gone = _went(file)
        if gone is not None:
            return _finish(file, server, gone)
        move_id = str(uuid4())
        with file.write() as reading:
            with server.write() as writing:
                _make_room(writing, server.place)
                moved = _copy(reading, writing, progress, cancelled)
                _settle(writing, file.place, move_id, now)
            close_file(reading, server.place, move_id)
        return _finish(file, server, (server.place, move_id), moved)
    finally:
        server.close()


def _went(file: Store) -> tuple[str, str] | None:
    with file.read() as connection:
        return moved_to(connection)


def _finish(file: Store, server: Store, gone: tuple[str, str], rows: int = 0) -> Moved:
    """Take the mark off a server that has all; also for a move that was killed just before."""
    place, move_id = gone
    with server.write() as connection:
        mark = unfinished(connection)
        if mark not in (move_id, None) or place != server.place:
            raise BadSetting(
                "--to",
                f"{file.place} moved to {place} already",
                "name that server, or put the last backup of the file in its place",
            )
        mark_unfinished(connection, None)
        return Moved(server.place, rows, _count(connection, t.ticket))


def _make_room(server: Connection, place: str) -> None:
    """Hold the server's office and empty it; raises BadSetting where something would be lost."""
    take_your_time(server)
    hold_all(server)
    if unfinished(server) is None and (_count(server, t.ticket) or _count(server, t.event)):
        raise BadSetting(
            "--to",
            f"the office at {place} has tickets or a history of its own",
            "make a new database for it: antrean db init --server",
        )


def _count(connection: Connection, table: Any) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _copy(
    source: Connection,
    target: Connection,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> int:
    before = stations_of(target)
    empty(target)
    copied = 0
    for table in t.metadata.sorted_tables:
        total, done, sums = _count(source, table), 0, TableSum()
        progress(table.name, 0, total)
        streamed = source.execute(select(table), execution_options={"stream_results": True})
        for rows in streamed.mappings().partitions(ROWS_AT_ONCE):
            if cancelled():
                raise MoveCancelled("the move was cancelled", "the office is where it was")
            target.execute(insert(table), [dict(row) for row in rows])
            for row in rows:
                sums.add(row)
            done += len(rows)
            progress(table.name, done, total)
        if sum_of(target, table) != sums or sums.rows != total:
            raise StoreCorrupt(
                f"{table.name}: {total} rows went, and others came", "try again, and tell us"
            )
        copied += done
    count_on(target)
    rejoin_stations(target, before)
    if cancelled():
        raise MoveCancelled("the move was cancelled", "the office is where it was")
    return copied


def _settle(server: Connection, came_from: str, move_id: str, now: datetime) -> None:
    mark_unfinished(server, move_id)
    server.execute(
        insert(t.event).values(
            at=now,
            kind="move",
            request_id=move_id,
            officer="",
            from_state="",
            to_state="",
            details={"from": came_from},
        )
    )


@dataclass(frozen=True, slots=True)
class Since:
    """What a server has that the file it came from does not know."""

    tickets: int
    acts: int


def since_the_move(file: Store, server: Store) -> Since:
    """Count what happened on the server since; raises BadSetting where they do not belong."""
    with server.read() as connection:
        return _since(connection, file, server.place)[0]


def _since(server: Connection, file: Store, place: str) -> tuple[Since, str]:
    """Give what the file does not know, and the id of its move."""
    with file.read() as here:
        gone = moved_to(here)
        last = {
            table.name: here.execute(select(func.max(table.c.id))).scalar() or 0
            for table in (t.ticket, t.event)
        }
    if gone is None or gone[0] != place:
        raise BadSetting(
            "database.url",
            f"{file.place} did not move to {place}",
            "name the file the office came from",
        )
    tickets = select(func.count()).where(t.ticket.c.id > last["ticket"])
    acts = select(func.count()).where(t.event.c.id > last["event"], t.event.c.kind != "move")
    return (
        Since(
            int(server.execute(tickets).scalar_one()),
            int(server.execute(acts).scalar_one()),
        ),
        gone[1],
    )


def move_back(file: Store, server_url: str) -> Since:
    """Let the file be the office again; give what stays behind on the server.

    `server_url` is the owner's: nobody can act there meanwhile, and its office is marked, so
    that a later move may take its place. Raises TicketsPending where numbers were given there
    since: they would be lost.
    """
    server = open_store(server_url)
    try:
        with server.write() as connection:
            take_your_time(connection)
            hold_all(connection)
            since, move_id = _since(connection, file, server.place)
            if since.tickets:
                raise TicketsPending(
                    f"{since.tickets} tickets were given at {server.place} since the move",
                    "the old file does not know them: stay, or restore a backup of the server",
                    since.tickets,
                )
            mark_unfinished(connection, move_id)
        with file.write() as connection:
            open_file(connection)
        return since
    finally:
        server.close()
