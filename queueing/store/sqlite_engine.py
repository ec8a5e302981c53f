"""The engine of an SQLite file, with the settings that keep an acknowledged row."""

from __future__ import annotations

from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool

from queueing.store.prepared import Prepared

SWITCH_SECONDS, SWITCH_PAUSE_SECONDS = 2.0, 0.02
BUSY_SECONDS = 15
"""The busy handler of SQLite is unfair: waits of 2-4 s were seen at saturation (STACK)."""

BEGIN = Prepared(text("BEGIN"))
# A deferred BEGIN that writes later fails under other writers (STACK: 618 of 800).
BEGIN_TO_WRITE = Prepared(text("BEGIN IMMEDIATE"))


def sqlite_engine(url: URL) -> Engine:
    """Make the engine of the file that `url` names."""
    engine = create_engine(
        url,
        connect_args={
            "timeout": BUSY_SECONDS,
            "isolation_level": None,
            "check_same_thread": False,
        },
        poolclass=NullPool,
        # What officers write is for no log.
        hide_parameters=True,
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
