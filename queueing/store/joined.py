"""A store whose acts all happen in one transaction that is open already: all of them, or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Connection

from queueing.store.engine import Store


class JoinedStore(Store):
    """To be given to acts inside `with store.write() as connection`; ends with it."""

    def __init__(self, store: Store, connection: Connection) -> None:
        # Not the base's: nothing is opened here, and nothing is to be closed.
        self.url, self.place, self.dialect = store.url, store.place, store.dialect
        self._connection = connection

    def read(self) -> AbstractContextManager[Connection]:
        """Give the open transaction's connection."""
        return _joined(self._connection)

    def write(self) -> AbstractContextManager[Connection]:
        """Give the open transaction's connection; what raises there ends the whole of it."""
        return _joined(self._connection)

    def alone(self, *, plans_kept: bool = False) -> AbstractContextManager[Connection]:
        """Give the open transaction's connection: a statement is no transaction of its own."""
        return _joined(self._connection)


@contextmanager
def _joined(connection: Connection) -> Iterator[Connection]:
    yield connection
