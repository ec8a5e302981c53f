"""What a database URL says: which engine, and how the place is named to people."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from queueing.errors import BadSetting

if TYPE_CHECKING:
    from sqlalchemy import URL

SQLITE_DRIVERS = ("sqlite", "sqlite+pysqlite")
SERVER_DRIVERS = ("postgresql", "postgresql+psycopg")
REMEDY = (
    "write it as sqlite:////folder/office.db, or for several PCs as"
    " postgresql://login:password@server/antrean"
)


def parsed_url(url: str) -> URL:
    """Read a database URL; raises BadSetting for one that Antrean cannot use."""
    # Screens name the place too, and must not wait for SQLAlchemy's import.
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        # The text itself may hold a password and is not repeated.
        raise BadSetting("database.url", "is no database URL", REMEDY) from error
    if parsed.drivername not in SQLITE_DRIVERS + SERVER_DRIVERS:
        raise BadSetting("database.url", f"{parsed.drivername} is not supported", REMEDY)
    if parsed.drivername in SERVER_DRIVERS and not (parsed.host or "host" in parsed.query):
        raise BadSetting("database.url", "names no server", REMEDY)
    return parsed


def with_login(url: str, name: str, password: str) -> str:
    """Give a server's URL with another login; certificate and TLS stay. Raises BadSetting."""
    parsed = parsed_url(url).set(username=name, password=password)
    return parsed.render_as_string(hide_password=False)


def is_server(url: str) -> bool:
    """Tell whether the database is on a server (PostgreSQL) and not a file of this PC."""
    return url.partition(":")[0] in SERVER_DRIVERS


def place_of(url: str) -> str:
    """Name the place to people: the file, or "antrean at server:5432"; never a password."""
    if not is_server(url):
        return url.removeprefix("sqlite:///")
    parts = urlsplit(url)
    host = parts.hostname or parse_qs(parts.query).get("host", [""])[0]
    return f"{parts.path.lstrip('/')} at {host}:{parts.port or 5432}"
