"""Opens the database and gives its two ways in: read() one snapshot, write() one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool

from queueing.errors import BadSetting, StoreError
from queueing.store import migrating
from queueing.store.failures import known_error, store_error
from queueing.store.place import check_place, sqlite_path
from queueing.store.prepared import Prepared

SWITCH_SECONDS, SWITCH_PAUSE_SECONDS = 2.0, 0.02
BUSY_SECONDS = 15
"""The busy handler of SQLite is unfair: waits of 2-4 s were seen at saturation (STACK)."""
IDLE_CONNECTIONS = 4

_BEGIN = Prepared(text("BEGIN"))
# A deferred BEGIN that writes later fails under other writers (STACK: 618 of 800).
_BEGIN_TO_WRITE = Prepared(text("BEGIN IMMEDIATE"))


class Store:
    """One open office database. Safe to share between threads; close() it at the end."""

    def __init__(self, url: str, engine: Engine) -> None:
        self.url = url
        self._engine = engine
        # Connections kept whole: taking one from SQLAlchemy's pool and giving it back costs
        # as much time as three inserts.
        self._idle: list[Connection] = []
        self._closed = False

    def read(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one frozen state; raises StoreError."""
        return self._transaction(_BEGIN)

    def write(self) -> AbstractContextManager[Connection]:
        """Give a connection in one transaction, committed at the end or not at all.

        Raises StoreError when the database fails; any other error rolls back and passes.
        """
        return self._transaction(_BEGIN_TO_WRITE)

    @contextmanager
    def _transaction(self, begin: Prepared) -> Iterator[Connection]:
        try:
            connection = self._take()
            try:
                with connection.begin():
                    begin(connection)
                    yield connection
            except BaseException:
                # Whatever went wrong on it, the next act gets a new one.
                connection.close()
                raise
            self._keep(connection)
        except DBAPIError as error:
            known = store_error(error, self.url)
            if known is None:
                raise
            raise known from error
        except UnicodeDecodeError as error:
            # What the driver says of a damaged file may itself be no text.
            raise known_error(f"malformed: {error}", self.url.removeprefix("sqlite:///")) from error

    def _take(self) -> Connection:
        try:
            return self._idle.pop()
        except IndexError:
            return self._engine.connect()

    def _keep(self, connection: Connection) -> None:
        if len(self._idle) < IDLE_CONNECTIONS and not self._closed:
            self._idle.append(connection)
        else:
            connection.close()

    def close(self) -> None:
        """Close every connection; one in use is closed at the end of its transaction."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()
        self._engine.dispose()


def make_engine(url: str) -> Engine:
    """Make the engine with Antrean's connection settings; raises BadSetting for a bad URL."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadSetting(
            "database.url", str(error), "write it as sqlite:////folder/office.db"
        ) from error
    if parsed.get_backend_name() != "sqlite":
        raise BadSetting(
            "database.url",
            f"{parsed.drivername} is not supported",
            "write it as sqlite:////folder/office.db",
        )
    engine = create_engine(
        parsed,
        connect_args={
            "timeout": BUSY_SECONDS,
            "isolation_level": None,
            "check_same_thread": False,
        },
        poolclass=NullPool,
    )
    event.listen(engine, "connect", _on_connect)
    return engine


def _on_connect(raw: Any, _record: Any) -> None:
    _use_wal(raw)
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("PRAGMA foreign_keys=ON")


def _use_wal(raw: Any) -> None:
    """Switch to WAL; raises sqlite3.OperationalError when the file stays locked.

    SQLite does not call its busy handler for this switch, so that stations which make the
    same new file at once would fail instead of waiting for each other.
    """
    end = monotonic() + SWITCH_SECONDS
    while True:
        try:
            raw.execute("PRAGMA journal_mode=WAL")
        except OperationalError as error:
            if "locked" not in str(error) or monotonic() > end:
                raise
            sleep(SWITCH_PAUSE_SECONDS)
        else:
            return


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the database at `url`, e.g. "sqlite:////var/lib/antrean/office.db".

    With `create` a missing database is made with its schema (but no office in it) and an
    older one is upgraded after a copy was kept. Raises BadSetting for a bad URL and the
    StoreError that fits: missing, locked, read-only, corrupt, on a network share, schema too
    new or too old; each with the remedy.
    """
    path = sqlite_path(url)
    check_place(path, create=create)
    engine = make_engine(url)
    store = Store(url, engine)
    try:
        if create:
            migrating.upgrade(store, path)
        migrating.check_version(store, path)
    except StoreError:
        store.close()
        raise
    return store
