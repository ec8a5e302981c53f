"""Statements compiled once, for the acts that many stations do at the same moment."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Dialect, Table, bindparam, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler


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
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self._text, parameters)
            return list(cursor.fetchall())
        except connection.dialect.loaded_dbapi.Error as error:
            raise self._wrapped(error, parameters, connection.dialect) from error

    def _compile(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        processed: list[tuple[str, Any]] = []
        for name, bind in compiled.binds.items():
            process = bind.type.dialect_impl(dialect).bind_processor(dialect)
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
