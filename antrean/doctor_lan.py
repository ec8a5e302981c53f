"""What `antrean doctor` looks at where the office is on a server: secret, line and clock."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

from queueing.errors import AntreanError
from queueing.presence import CLOCK_LIMIT
from queueing.store import Store

LINE = text(
    "SELECT current_setting('server_version') AS version, ssl.version AS tls,"
    " coalesce(inet_client_addr() = inet_server_addr(), true) AS same_machine"
    " FROM pg_stat_ssl AS ssl WHERE ssl.pid = pg_backend_pid()"
)
CLOCK = text("SELECT clock_timestamp()")


def looks(path: Path, url: str, store: Store) -> Iterator[tuple[str, Callable[[], str]]]:
    """Give what is looked at, by name; each raises AntreanError when it is not as it should be."""
    if urlsplit(url).password is not None and sys.platform != "win32":
        yield "secret", lambda: _secret(path)
    yield "line", lambda: _line(store)
    yield "clock", lambda: _clock(store)


def _secret(path: Path) -> str:
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        told = f"{path} holds a password and can be read by others on this PC ({mode:o})"
        raise AntreanError(told, f"chmod 600 {path}")
    return "the station's password is readable by this user only"


def _line(store: Store) -> str:
    with store.read() as connection:
        row = connection.execute(LINE).one()
    if row.tls is None and not row.same_machine:
        raise AntreanError(
            f"PostgreSQL {row.version}, not encrypted",
            "take the station file that antrean db init wrote; see docs/operations.md",
        )
    return f"PostgreSQL {row.version}, {row.tls or 'on this machine'}"


def _clock(store: Store) -> str:
    before = datetime.now(UTC)
    with store.read() as connection:
        server = connection.execute(CLOCK).scalar_one()
    after = datetime.now(UTC)
    seconds = (before + (after - before) / 2 - server).total_seconds()
    told = f"{abs(seconds):.1f} s {'ahead of' if seconds > 0 else 'behind'} the server's"
    if abs(seconds) > CLOCK_LIMIT.total_seconds():
        raise AntreanError(told, "let this PC take its time from the server: docs/operations.md")
    return told
