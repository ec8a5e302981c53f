"""Whether a server's rights are those that Antrean gives; what was changed by hand is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection, text

from antrean.db.logins import CONNECTIONS_PER_STATION, station_settings
from queueing.store.privileges import GRANTS, KINDS, STATIONS, database_of, has_roles, role

_GIVEN = text("""
    SELECT coalesce(grantee::regrole::text, '-'), relname, privilege_type, '' AS column
    FROM pg_class, aclexplode(relacl)
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND grantee <> relowner
    UNION ALL
    SELECT coalesce(grantee::regrole::text, '-'), relname, privilege_type, attname
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid, aclexplode(attacl)
    WHERE relnamespace = 'public'::regnamespace AND grantee <> relowner""")
_MEMBERS = text("""
    SELECT g.rolname AS group, m.rolname AS login, m.rolconnlimit AS limit,
        m.rolsuper OR m.rolcreaterole OR m.rolcreatedb OR m.rolbypassrls AS more,
        coalesce((SELECT d.setconfig FROM pg_db_role_setting d JOIN pg_database b
            ON b.oid = d.setdatabase WHERE d.setrole = m.oid AND b.datname = current_database()),
            '{}') AS settings
    FROM pg_auth_members a JOIN pg_roles g ON g.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
    WHERE g.rolname = ANY(:groups) AND m.rolcanlogin""")
_STATIONS = text("SELECT login, kind FROM station WHERE login IS NOT NULL AND retired_at IS NULL")
Right = tuple[str, str, str, str]
"""Role, table, privilege, column or ""."""


def odd_rights(connection: Connection) -> Iterator[str]:
    """Give what differs; nothing for a database with one login for all."""
    if not has_roles(connection):
        return
    database = database_of(connection)
    given = {tuple(row) for row in connection.execute(_GIVEN)}
    wanted = set(_wanted(database))
    for role_name, table, privilege, column in sorted(given - wanted):
        yield f"{role_name} has {privilege} on {_place(table, column)}, which it should not"
    for role_name, table, privilege, column in sorted(wanted - given):
        yield f"{role_name} lacks {privilege} on {_place(table, column)}"
    yield from _odd_members(connection, database)


def _place(table: str, column: str) -> str:
    return f"{table}.{column}" if column else table


def _wanted(database: str) -> Iterator[Right]:
    for kind in KINDS:
        name = role(database, kind)
        yield name, "alembic_version", "SELECT", ""
        for table, rights in GRANTS[kind].items():
            for privilege, columns in re.findall(r"(\w+)(?: \(([^)]*)\))?(?:,|$)", rights):
                for column in columns.split(", "):
                    yield name, table, privilege, column


def _odd_members(connection: Connection, database: str) -> Iterator[str]:
    stations = {row.login: row.kind for row in connection.execute(_STATIONS)}
    groups = {role(database, kind): kind for kind in STATIONS}
    for row in connection.execute(_MEMBERS, {"groups": list(groups)}):
        kind = groups[row.group]
        if stations.get(row.login) != kind:
            yield f"{row.login} may act as a {kind}, and no {kind} has this login"
            continue
        if row.more:
            yield f"{row.login} may do more than a station on the server"
        if not 0 < row.limit <= CONNECTIONS_PER_STATION:
            yield f"{row.login} may hold any number of connections"
        kept = dict(each.split("=", 1) for each in row.settings)
        for name, value in station_settings(kind).items():
            if kept.get(name, "").replace('"', "") != value:
                yield f"{row.login} has {name} = {kept.get(name)}, not {value}"
