"""The engine of a PostgreSQL server: acts one after another."""

from __future__ import annotations

from sqlalchemy import URL, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from queueing.store.prepared import Prepared
from queueing.store.server_line import BoundedConnection, driver_arguments

ACT_LOCK = 0x616E7472
"""The advisory lock that all acts but issuing take: "antr"."""

BEGIN = Prepared(text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"))
# Acts read, decide and write. One after another, as on SQLite, none needs to think about what
# another does meanwhile; an office does some ten a second at most (docs/decisions/0020).
BEGIN_TO_WRITE = Prepared(text(f"BEGIN; SELECT pg_advisory_xact_lock({ACT_LOCK})"))


def postgres_engine(url: URL) -> Engine:
    """Make the engine of the server that `url` names; its query may set sslmode and the like."""
    arguments = driver_arguments(url)
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        creator=lambda: BoundedConnection.connect(**arguments),
        poolclass=NullPool,
        # What officers write is for no log.
        hide_parameters=True,
        use_native_hstore=False,
    )
