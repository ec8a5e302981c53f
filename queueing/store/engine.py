"""Opens the database and gives its ways in: read() one snapshot, write() one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError

from queueing.errors import StoreUnreachable
from queueing.store import migrating
from queueing.store.database_url import is_server, parsed_url, place_of
from queueing.store.failures import known_error, store_error
from queueing.store.place import check_place, sqlite_path
from queueing.store.prepared import Prepared

IDLE_CONNECTIONS = 4
_KEEP_PLANS = Prepared(text("SET plan_cache_mode = auto"))


class Store:
    """One open office database. Safe to share between threads; close() it at the end.

    `dialect` is "sqlite" or "postgresql"; `place` names the database to people, without a
    password.
    """

    def __init__(self, url: str, engine: Engine, begin: Prepared, begin_to_write: Prepared) -> None:
        self.url = url
        self.place = place_of(url)
        self.dialect = engine.dialect.name
        self._engine = engine
        self._begin, self._begin_to_write = begin, begin_to_write
        # Connections kept whole: taking one from SQLAlchemy's pool and giving it back costs
        # as much time as three inserts.
        self._idle: list[Connection] = []
        self._planned: list[Connection] = []
        self._closed = False
        self._answer_seconds: float | None = None

    @property
    def on_server(self) -> bool:
        """Whether the database is on a server and shared by several PCs."""
        return self.dialect != "sqlite"

    def on_connect(self, prepare: Callable[[Any], object]) -> None:
        """Have every new connection of the driver prepared; for tools, before the first use."""
        event.listen(self._engine, "connect", lambda raw, _: prepare(raw))

    def answer_within(self, seconds: float) -> None:
        """Wait no longer than this for an answer of a server, where there is something else to do.

        Then StoreUnreachable is raised; without it a server's own limits are waited for.
        """
        if self.on_server:
            self._answer_seconds = seconds

    def read(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one frozen state; raises StoreError."""
        return self._transaction(self._begin)

    def write(self) -> AbstractContextManager[Connection]:
        """Give a connection in one transaction, committed at the end or not at all.

        Acts in write() happen one after another. Raises StoreError when the database fails,
        NotPermitted when this login may not; any other error rolls back and passes.
        """
        return self._transaction(self._begin_to_write)

    def alone(self, *, plans_kept: bool = False) -> AbstractContextManager[Connection]:
        """Give a connection on which each statement is a transaction by itself.

        For PostgreSQL, where a statement may be a whole act; raises like write(). `plans_kept` is
        for statements on short tables alone: their plans are made once, not each time.
        """
        return self._transaction(None, plans_kept=plans_kept)

    @contextmanager
    def _transaction(
        self, begin: Prepared | None, *, plans_kept: bool = False
    ) -> Iterator[Connection]:
        idle = self._planned if plans_kept else self._idle
        try:
            connection = self._begun(begin, idle)
            try:
                yield connection
                connection.commit()
            except BaseException:
                # Whatever went wrong on it, the next act gets a new one.
                connection.close()
                raise
            self._keep(connection, idle)
        except DBAPIError as error:
            known = store_error(error, self.place)
            if known is None:
                raise
            if isinstance(known, StoreUnreachable):
                self._drop_idle()
            raise known from error
        except UnicodeDecodeError as error:
            # What the driver says of a damaged file may itself be no text.
            raise known_error(f"malformed: {error}", self.place) from error

    def _begun(self, begin: Prepared | None, idle: list[Connection]) -> Connection:
        """Give a connection with its transaction begun.

        One that was kept may have lost its server long ago; nothing was asked on it yet, so a
        new one is as good.
        """
        while idle:
            connection = idle.pop()
            try:
                return self._begin_on(connection, begin)
            except DBAPIError as error:
                connection.close()
                if not isinstance(store_error(error, self.place), StoreUnreachable):
                    raise
                self._drop_idle()
        first = _KEEP_PLANS if idle is self._planned else begin
        return self._begin_on(self._engine.connect(), first)

    def _begin_on(self, connection: Connection, begin: Prepared | None) -> Connection:
        try:
            if self._answer_seconds is not None:
                driver: Any = connection.connection.dbapi_connection
                driver.answer_seconds = self._answer_seconds
            connection.begin()
            if begin is not None:
                begin(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _keep(self, connection: Connection, idle: list[Connection]) -> None:
        if len(idle) < IDLE_CONNECTIONS and not self._closed:
            idle.append(connection)
        else:
            connection.close()

    def _drop_idle(self) -> None:
        """Keep none: where one line is lost so are the others, and each costs its own wait."""
        for idle in (self._idle, self._planned):
            while idle:
                idle.pop().close()

    def close(self) -> None:
        """Close every connection; one in use is closed at the end of its transaction."""
        self._closed = True
        self._drop_idle()
        self._engine.dispose()


def make_store(url: str) -> Store:
    """Make the store of `url` without looking whether anything is there; raises BadSetting."""
    parsed = parsed_url(url)
    if is_server(url):
        # psycopg is imported only where there is a server.
        from queueing.store import postgres_engine as server

        engine = server.postgres_engine(parsed)
        return Store(url, engine, server.BEGIN, server.BEGIN_TO_WRITE)
    from queueing.store import sqlite_engine as file

    return Store(url, file.sqlite_engine(parsed), file.BEGIN, file.BEGIN_TO_WRITE)


def open_store(url: str, *, create: bool = False) -> Store:
    """Open the database at `url`: "sqlite:////srv/office.db" or "postgresql://…@server/antrean".

    With `create` a missing schema is made (but no office in it) and an older one is upgraded,
    an SQLite file after a copy was kept; a database on a server must be there already. Raises
    BadSetting for a bad URL and the StoreError that fits: missing, unreachable, locked,
    read-only, corrupt, on a network share, schema too new or too old; each with the remedy.
    """
    store = make_store(url)
    try:
        if not store.on_server:
            check_place(sqlite_path(url), create=create)
        if create:
            migrating.upgrade(store)
        migrating.check_version(store)
    except BaseException:
        store.close()
        raise
    return store
