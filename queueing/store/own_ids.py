"""Rows with ids of their own: an office that is set up, restored or moved brings its ids."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, text

from queueing.store import tables as t


def count_on(connection: Connection) -> None:
    """After rows were written with ids of their own: have new ids begin behind them.

    SQLite does so by itself; a server's sequences do not know of such ids.
    """
    if connection.dialect.name == "sqlite":
        return
    for table in t.metadata.sorted_tables:
        if "id" in table.c and isinstance(table.c.id.type, Integer):
            connection.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'),"
                    f' max(id)) FROM "{table.name}" HAVING max(id) IS NOT NULL'
                )
            )
