"""Statements compiled once, for the acts that many stations do at the same moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, bindparam, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from queueing.store.columns import UtcMoment


class Prepared:
    """A statement that SQLAlchemy writes once and the driver runs from then on.

    Building, hashing and wrapping a statement anew at each execution costs three to thirty
    times what SQLite needs to run it (benchmarks/), and inside a writing transaction all
    other stations wait for it. So text and binding of values come from SQLAlchemy, as the
    tables say, but rows come back as the driver's plain tuples: ask for texts and integers
    only.
    """

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._text = ""
        self._order: tuple[str, ...] = ()
        self._fixed: dict[str, Any] = {}
        self._free: frozenset[str] = frozenset()
        self._processed: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def insert_into(cls, table: Table, *left_out: str) -> Prepared:
        """Prepare the insert of one row, each column by its name except those left out."""
        columns = [column for column in table.c if column.name not in left_out]
        return cls(insert(table).values({c.name: bindparam(c.name, type_=c.type) for c in columns}))

    def __call__(self, connection: Connection, **values: Any) -> list[Any]:
        """Run it in the connection's transaction, every free bindparam given by its name.

        Gives the rows, none for a statement without any. Raises TypeError for a value missing
        or unknown, and like Connection.execute() the IntegrityError or other DBAPIError.
        """
        if not self._text:
            self._compile(connection.dialect)
        if values.keys() != self._free:
            raise TypeError(f"given {sorted(values)}, asked for {sorted(self._free)}")
        values |= self._fixed
        for name, process in self._processed:
            values[name] = process(values[name])
        parameters = tuple(map(values.__getitem__, self._order))
        driver: Any = connection.connection.dbapi_connection
        try:
            cursor = driver.cursor()
            cursor.execute(self._text, parameters)
            rows: list[Any] = cursor.fetchall()
            return rows
        except connection.dialect.loaded_dbapi.Error as error:
            raise self._wrapped(error, parameters, connection.dialect) from error

    def _compile(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        processed: list[tuple[str, Any]] = []
        for name, bind in compiled.binds.items():
            process = _binding(bind.type, dialect)
            if not bind.required:
                self._fixed[name] = process(bind.value) if process else bind.value
            elif process:
                processed.append((name, process))
        self._free = frozenset(compiled.binds.keys() - self._fixed.keys())
        self._processed = tuple(processed)
        self._order = tuple(compiled.positiontup or ())
        self._text = str(compiled)

    def _wrapped(self, error: Exception, parameters: Any, dialect: Dialect) -> BaseException:
        return DBAPIError.instance(
            self._text, parameters, error, dialect.loaded_dbapi.Error, dialect=dialect
        )


Binding = Callable[[Any], Any]


def _binding(kind: TypeEngine[Any], dialect: Dialect) -> Binding | None:
    """Give what makes a value the driver's, None where it is that already."""
    remembering = _bindings_of_times(dialect).get(type(kind))
    return remembering or kind.dialect_impl(dialect).bind_processor(dialect)


@cache
def _bindings_of_times(dialect: Dialect) -> dict[type, Binding]:
    # One act writes its moment and its day in several rows and turns them into text once.
    found: dict[type, Binding] = {}
    for kind in (UtcMoment(), Date()):
        process = kind.dialect_impl(dialect).bind_processor(dialect)
        if process is not None:
            found[type(kind)] = lru_cache(maxsize=32)(process)
    return found
