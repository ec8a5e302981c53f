"""All rows of an office from one database into another, whatever their engines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, insert, select, text
from sqlalchemy.exc import DBAPIError

from queueing.store import tables as t
from queueing.store.own_ids import count_on

ROWS_AT_ONCE = 1000
DOOR_MS, HOLD_MS, HOLD_TRIES = 8_000, 400, 40
"""How long the way in is waited for, and everything behind it, and how often that is tried."""
LOCK_NOT_AVAILABLE = "55P03"


def copy_rows(source: Connection, target: Connection) -> int:
    """Copy every row, in an order that references allow; give how many there were.

    Both are inside a transaction; the target's tables are empty. Rows are streamed.
    """
    copied = 0
    for table in t.metadata.sorted_tables:
        # Of this statement only: the option of a connection would stay on it.
        streamed = source.execute(select(table), execution_options={"stream_results": True})
        for rows in streamed.mappings().partitions(ROWS_AT_ONCE):
            target.execute(insert(table), [dict(row) for row in rows])
            copied += len(rows)
    count_on(target)
    return copied


def copy_attached(connection: Connection, schema: str) -> None:
    """Copy every row of a file that is attached to the connection's own as `schema`."""
    for table in t.metadata.sorted_tables:
        columns = ", ".join(f'"{column.name}"' for column in table.c)
        connection.exec_driver_sql(
            f'INSERT INTO main."{table.name}" ({columns})'
            f' SELECT {columns} FROM {schema}."{table.name}"'
        )


def hold_all(connection: Connection) -> None:
    """On a server: keep everybody out of every table until the transaction ends.

    Raises what the driver says when the office is too busy for that.
    """
    others = [table.name for table in t.metadata.sorted_tables if table.name != t.office.name]
    names = ", ".join(f'"{name}"' for name in others)
    for tries_left in reversed(range(HOLD_TRIES)):
        connection.exec_driver_sql("SAVEPOINT held")
        try:
            # The office is the door: kiosks and screens read it before anything else, so who is
            # inside leaves and nobody comes in. Nothing is held yet that they could wait for.
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{DOOR_MS}ms'")
            connection.exec_driver_sql(f'LOCK TABLE "{t.office.name}" IN ACCESS EXCLUSIVE MODE')
            # Who did not come by the door may wait for it while holding what is wanted here: so
            # never for long, and sooner than the server looks for a deadlock, which might end a
            # station's act instead.
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{HOLD_MS}ms'")
            connection.exec_driver_sql(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE")
        except DBAPIError as error:
            if not tries_left or getattr(error.orig, "sqlstate", "") != LOCK_NOT_AVAILABLE:
                raise
            connection.exec_driver_sql("ROLLBACK TO SAVEPOINT held")
        else:
            return


def take_your_time(connection: Connection) -> None:
    """On a server: no limit for this transaction, whose statements go over the rows of years."""
    for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
        connection.exec_driver_sql(f"SET LOCAL {limit} = 0")


def empty(connection: Connection) -> None:
    """Take away every row of every table, inside a transaction."""
    tables = t.metadata.sorted_tables
    if connection.dialect.name != "sqlite":
        names = ", ".join(f'"{table.name}"' for table in tables)
        connection.exec_driver_sql(f"TRUNCATE {names}")
        return
    with events_may_go(connection):
        for table in reversed(tables):
            connection.exec_driver_sql(f'DELETE FROM main."{table.name}"')


@contextmanager
def events_may_go(connection: Connection) -> Iterator[None]:
    """Let events be deleted inside: in a file without the guard, on a server as its guard allows.

    A server lets go only those of days before yesterday, whoever asks.
    """
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("SET LOCAL antrean.purge = 'on'")
        yield
        connection.exec_driver_sql("SET LOCAL antrean.purge = 'off'")
        return
    guards = connection.execute(
        text(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"
        )
    ).all()
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER main.{name}")
    yield
    for _, sql in guards:
        connection.exec_driver_sql(sql)
