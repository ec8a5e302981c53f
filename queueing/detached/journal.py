"""What an officer did with the visit in hand while the server was out of reach, kept on disk.

Only starting and finishing: both are about one person who is at this counter already, so that
nobody else decides about them meanwhile. Each keeps its request id and moment, and is done on
the server in order when it is back, each once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Integer, MetaData, String, Table, Text, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.schema import CreateTable

from queueing.actions import finish, start
from queueing.detached.local_office import local_place, set_aside
from queueing.errors import AntreanError, Refused, StoreCorrupt, StoreReplaced
from queueing.kept_acts import KeptAct
from queueing.model import Actor
from queueing.store import Store
from queueing.store.columns import UtcMoment
from queueing.store.engine import make_store

ACTS: dict[str, Callable[..., Any]] = {"start": start, "finish": finish}
"""What may be done without the server."""
KEPT_FOR = timedelta(days=7)

_own = MetaData()
_journal = Table(
    "journal",
    _own,
    Column("place", Integer, primary_key=True),
    Column("request_id", String(36), nullable=False, unique=True),
    Column("name", String(30), nullable=False),
    Column("ticket_id", Integer, nullable=False),
    Column("label", String(12), nullable=False),
    Column("station_id", Integer, nullable=False),
    Column("counter_id", Integer),
    Column("officer", Text, nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("sent_at", UtcMoment),
    # What the database said to it, "" where it was done.
    Column("refusal", Text, nullable=False),
    Column("told_at", UtcMoment),
)


class Journal:
    """The acts of one console that its server does not know yet; used by one thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, url: str, station_name: str, folder: Path | None = None) -> Journal:
        """Open what the console keeps beside the server at `url`; raises StoreError or OSError.

        A damaged file is kept aside.
        """
        path = local_place(url, station_name, folder).with_suffix(".journal")
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return cls(_opened(path))
        except StoreCorrupt as error:
            set_aside(path, error)
            return cls(_opened(path))

    def keep(self, act: KeptAct) -> None:
        """Keep an act for ever; the same request again changes nothing. Raises StoreError."""
        if act.name not in ACTS:
            raise ValueError(f"{act.name!r} needs the server")
        with self._store.write() as connection:
            connection.execute(
                insert(_journal)
                .values(
                    request_id=act.request_id,
                    name=act.name,
                    ticket_id=act.ticket_id,
                    label=act.label,
                    station_id=act.actor.station_id,
                    counter_id=act.actor.counter_id,
                    officer=act.actor.officer,
                    at=act.at,
                    refusal="",
                )
                .on_conflict_do_nothing()
            )

    def waiting(self) -> tuple[KeptAct, ...]:
        """Give the acts the server does not know, oldest first."""
        return self._found(_journal.c.sent_at.is_(None))

    def refused(self) -> tuple[KeptAct, ...]:
        """Give the acts that the server refused and no officer was told of, oldest first."""
        return self._found((_journal.c.refusal != "") & _journal.c.told_at.is_(None))

    def _found(self, where: Any) -> tuple[KeptAct, ...]:
        with self._store.read() as connection:
            rows = connection.execute(select(_journal).where(where).order_by(_journal.c.place))
            return tuple(
                KeptAct(
                    row.name,
                    row.ticket_id,
                    row.label,
                    Actor(row.station_id, row.counter_id, row.officer),
                    row.request_id,
                    row.at,
                    row.refusal,
                )
                for row in rows
            )

    def send(self, server: Store, now: datetime) -> int:
        """Do on the server what waits, in order; give how many acts that were.

        What it refuses is kept for refused(). Cut or killed on the way, the next call goes on:
        the server knows what was done by its request id. Raises StoreError when the line breaks.
        """
        sent = 0
        for act in self.waiting():
            refusal = ""
            try:
                ACTS[act.name](
                    server,
                    ticket_id=act.ticket_id,
                    actor=act.actor,
                    request_id=act.request_id,
                    now=act.at,
                )
            except (Refused, StoreReplaced) as error:
                refusal = _words(error)
            self._note(act.request_id, sent_at=now, refusal=refusal)
            sent += 1
        if sent:
            self._forget(now)
        return sent

    def told(self, request_id: str, now: datetime) -> None:
        """An officer was told of a refusal."""
        self._note(request_id, told_at=now)

    def _note(self, request_id: str, **values: Any) -> None:
        with self._store.write() as connection:
            connection.execute(
                update(_journal).where(_journal.c.request_id == request_id).values(values)
            )

    def _forget(self, now: datetime) -> None:
        with self._store.write() as connection:
            connection.execute(delete(_journal).where(_journal.c.sent_at < now - KEPT_FOR))

    def close(self) -> None:
        """Close it."""
        self._store.close()


def _words(error: AntreanError) -> str:
    return f"{error.message}; {error.remedy}" if error.remedy else error.message


def _opened(path: Path) -> Store:
    store = make_store(f"sqlite:///{path.as_posix()}")
    try:
        with store.write() as connection:
            connection.execute(CreateTable(_journal, if_not_exists=True))
    except BaseException:
        store.close()
        raise
    return store
