"""Looks into office databases past the product, and damages them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from queueing.store import open_store
from tests.office import Kiosk

FIRST_SCHEMA = Path(__file__).parents[1] / "queueing" / "store" / "office_0001.sql"


def sql(path, query):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(query).fetchall()
        connection.commit()
    return rows


def labels(path):
    return [row[0] for row in sql(path, "SELECT label FROM ticket ORDER BY id")]


def take(path, count, prefix="A"):
    """Take numbers at a kiosk that was started for it; give their labels."""
    store = open_store(f"sqlite:///{path}")
    try:
        kiosk = Kiosk(store)
        return [kiosk.take(prefix).label for _ in range(count)]
    finally:
        store.close()


def damage_table(path, table):
    """Overwrite the first page of a table, as a failing disk does."""
    sql(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    ((page,),) = sql(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")
    ((size,),) = sql(path, "PRAGMA page_size")
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def damage_whole(path):
    path.write_bytes(b"\x00garbage" * 4096)


def others(path, *known):
    """Give the databases in the folder but the named ones."""
    return sorted(set(path.parent.glob("*.db")) - {path, *known})


def of_a_newer_antrean(path):
    sql(path, "UPDATE alembic_version SET version_num = '9999'")


def of_the_first_schema(path):
    """Make the database that the first released Antrean left: five numbers, an outage."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(FIRST_SCHEMA.read_text(encoding="utf-8"))
