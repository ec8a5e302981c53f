"""Statements compiled once, for the acts that many stations do at the same moment."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, bindparam, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import ReturnsRows
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
        self._forms: dict[str, _Form] = {}

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
        dialect = connection.dialect
        form = self._forms.get(dialect.name)
        if form is None:
            form = self._forms[dialect.name] = _Form(self._statement, dialect)
        parameters = form.bound(values)
        driver: Any = connection.connection.dbapi_connection
        try:
            cursor = driver.cursor()
            if parameters:
                cursor.execute(form.text, parameters)
            else:
                cursor.execute(form.text)
            if form.gives_rows is None:
                # Asked once: psycopg makes an object of every column to answer it.
                form.gives_rows = cursor.description is not None
            rows: list[Any] = cursor.fetchall() if form.gives_rows else []
            return rows
        except dialect.loaded_dbapi.Error as error:
            raise _wrapped(form.text, error, parameters, dialect) from error


class PreparedRows(Prepared):
    """A prepared statement whose rows have the tables' types, each by its column's name."""

    def __init__(self, statement: ReturnsRows) -> None:
        super().__init__(statement)
        columns = list(statement.exported_columns)
        self._types = [column.type for column in columns]
        self._row: Any = namedtuple("Row", [c.key for c in columns])  # type: ignore[misc]
        self._readers: dict[str, list[tuple[int, Any]]] = {}

    def __call__(self, connection: Connection, **values: Any) -> list[Any]:
        """Run it like every prepared statement; give named rows."""
        dialect = connection.dialect
        readers = self._readers.get(dialect.name)
        if readers is None:
            readers = self._readers[dialect.name] = [
                (place, read)
                for place, kind in enumerate(self._types)
                if (read := kind.dialect_impl(dialect).result_processor(dialect, None))
            ]
        return [self._read(row, readers) for row in super().__call__(connection, **values)]

    def _read(self, row: Any, readers: list[tuple[int, Any]]) -> Any:
        cells = list(row)
        for place, read in readers:
            cells[place] = read(cells[place])
        return self._row._make(cells)

    def first(self, connection: Connection, **values: Any) -> Any:
        """Run it; give the first row, None when there is none."""
        rows = self(connection, **values)
        return rows[0] if rows else None


class _Form:
    """A statement as one engine's driver takes it."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        processed: list[tuple[str, Any]] = []
        self._fixed: dict[str, Any] = {}
        for name, bind in compiled.binds.items():
            process = _binding(bind.type, dialect)
            if not bind.required:
                self._fixed[name] = process(bind.value) if process else bind.value
            elif process:
                processed.append((name, process))
        self._free = frozenset(compiled.binds.keys() - self._fixed.keys())
        self._processed = tuple(processed)
        # Places for sqlite3, names for psycopg.
        self._order = tuple(compiled.positiontup) if compiled.positiontup is not None else None
        self.text = str(compiled)
        self.gives_rows: bool | None = None

    def bound(self, values: dict[str, Any]) -> Any:
        """Give the values as the driver wants them; raises TypeError."""
        if values.keys() != self._free:
            raise TypeError(f"given {sorted(values)}, asked for {sorted(self._free)}")
        values |= self._fixed
        for name, process in self._processed:
            values[name] = process(values[name])
        if self._order is None:
            return values
        return tuple(map(values.__getitem__, self._order))


def _wrapped(text: str, error: Exception, parameters: Any, dialect: Dialect) -> BaseException:
    return DBAPIError.instance(
        text, parameters, error, dialect.loaded_dbapi.Error, hide_parameters=True, dialect=dialect
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
