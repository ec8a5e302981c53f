"""Group roles and logins on a PostgreSQL server: made by an administrator, one login a station."""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from queueing.errors import BadSetting
from queueing.store.privileges import KINDS, OWNER, role, search_path

MAX_ROLE = 63
DATABASE_NAME = re.compile(r"[a-z][a-z0-9_]{0,29}")
CONNECTIONS_PER_STATION = 8
"""A station keeps a feed and up to 4 more; after a cut the old ones stand a while longer."""
SESSION = {
    "statement_timeout": "10s",
    "lock_timeout": "8s",
    "idle_in_transaction_session_timeout": "5s",
    # The server, too, must notice a dead station: its row locks and its places stand until then.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "2",
    "client_connection_check_interval": "2s",
}
"""What every station's session has, whatever its program asks for at the start."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """A login that is no station: for the administrator, the backup, the purge."""

    name: str
    group: str
    settings: dict[str, str]


def keepers(database: str) -> tuple[Keeper, ...]:
    """Give the logins of a database that are no station's."""
    owner = role(database, OWNER)
    return (
        # What this login makes belongs to the owner, whoever runs an upgrade.
        Keeper(f"{database}_admin", owner, {"role": owner}),
        Keeper(f"{database}_backup", role(database, "report"), {}),
        Keeper(f"{database}_cleanup", role(database, "purge"), {}),
    )


def check_database_name(name: str) -> None:
    """Raise BadSetting unless roles can be named after the database."""
    if not DATABASE_NAME.fullmatch(name):
        raise BadSetting(
            "database.name",
            f"{name!r} is no name for an office",
            "write 1 to 30 small letters, digits or _, a letter first",
        )


def new_password() -> str:
    """Give a password of 192 random bits."""
    return secrets.token_urlsafe(24)


def make_groups(connection: Connection, database: str) -> None:
    """Make the group roles that are missing, as an administrator; none of them can log in."""
    known = roles(connection)
    for kind in (OWNER, *KINDS):
        name = role(database, kind)
        if name not in known:
            _run(connection, f'CREATE ROLE "{name}" NOLOGIN')
    superuser = connection.execute(
        text("SELECT rolsuper FROM pg_roles WHERE rolname = session_user")
    ).scalar_one()
    if not superuser:
        # Who may only create roles must be let into the owner's to work for it.
        _run(connection, f'GRANT "{role(database, OWNER)}" TO CURRENT_USER')


def roles(connection: Connection) -> set[str]:
    """Give the names of all roles of the server."""
    return set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())


def make_login(
    connection: Connection,
    login: str,
    group: str,
    password: str,
    database: str,
    settings: dict[str, str],
    limit: int,
) -> None:
    """Make a login, or give one that is there a new password; as an administrator.

    Only the verifier of the password is sent: not even the server's log ever sees it.
    """
    driver: Any = connection.connection.dbapi_connection
    verifier = driver.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode()
    word = "ALTER" if login in roles(connection) else "CREATE"
    _run(
        connection,
        f"{word} ROLE \"{login}\" LOGIN PASSWORD '{verifier}' CONNECTION LIMIT {limit}",
    )
    _run(connection, f'GRANT "{group}" TO "{login}"')
    for name, value in settings.items():
        # A list of schemas is no string; everything else is.
        said = value if name == "search_path" else f"'{value}'"
        _run(connection, f'ALTER ROLE "{login}" IN DATABASE "{database}" SET {name} = {said}')


def station_settings(kind: str) -> dict[str, str]:
    """Give the session settings of a station's login."""
    return {**SESSION, "search_path": search_path(kind)}


def login_for(database: str, kind: str, name: str, taken: set[str]) -> str:
    """Give a free login for a station: "antrean_kiosk_1" for the kiosk "Kios 1"."""
    spelt = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", spelt)
    if len(words) > 1 and words[0] in ("kios", "kiosk", "papan", "board", "loket", "console"):
        words = words[1:]
    base = f"{database}_{kind}_{'_'.join(words) or 'x'}"[: MAX_ROLE - 4]
    login, turn = base, 1
    while login in taken:
        turn += 1
        login = f"{base}_{turn}"
    return login


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)
