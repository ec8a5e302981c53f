"""A PostgreSQL server that waits for its disk, and fresh offices on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.office import fill_office
from queueing.store import Store, open_store
from tests.postgres import Server

DURABLE = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "shared_buffers": "256MB",
    # A checkpoint in one round of two would be taken for a difference between them.
    "max_wal_size": "8GB",
    "checkpoint_timeout": "1h",
}


@dataclass(frozen=True)
class ServerOffice:
    """A database with the benchmarks' office."""

    url: str
    kiosk_id: int
    service_ids: tuple[int, ...]


class Offices:
    """Databases of one server, each a copy of one office; `prepare` makes that what it is."""

    def __init__(
        self, server: Server, name: str, prepare: Callable[[Store], None] | None = None
    ) -> None:
        self._server, self._name = server, name
        self._numbers = count(1)
        server.run(f"CREATE DATABASE {name} TEMPLATE template0")
        store = open_store(server.url(name), create=True)
        try:
            self._kiosk_id, self._service_ids = fill_office(store)
            if prepare is not None:
                prepare(store)
        finally:
            store.close()

    @contextmanager
    def new(self) -> Iterator[ServerOffice]:
        """Give a new copy of the office, dropped afterwards."""
        name = f"{self._name}_{next(self._numbers)}"
        self._server.run(f"CREATE DATABASE {name} TEMPLATE {self._name} STRATEGY wal_log")
        try:
            yield ServerOffice(self._server.url(name), self._kiosk_id, self._service_ids)
        finally:
            self._server.run(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def server_in(folder: Path, **settings: str) -> Iterator[Server]:
    """Give a running server with its data in `folder`, durable unless `settings` say otherwise."""
    # The server's own account must reach its folder.
    folder.chmod(0o755)
    server = Server(folder / "server", 16, **(DURABLE | settings))
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
