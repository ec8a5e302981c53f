"""Writes the rights of queueing/store/privileges.py into the server: grants, row rules, views."""

from __future__ import annotations

from sqlalchemy import Connection

from queueing.store import tables as t
from queueing.store.privileges import (
    EXECUTE,
    GRANTS,
    HIDDEN,
    KINDS,
    ROWS,
    SEQUENCES,
    VIEW_ROWS,
    VIEWS,
    database_of,
    has_roles,
    role,
)


def withdraw_views(connection: Connection) -> None:
    """Drop the views, before tables change under them; apply() makes them again."""
    for statement in _without_views():
        connection.exec_driver_sql(statement)


def apply(connection: Connection) -> bool:
    """Give every kind of login its rights, in the caller's transaction, as the schema's owner.

    Gives False where there are no group roles: then nothing is granted to anybody.
    """
    if not has_roles(connection):
        return False
    for statement in statements(database_of(connection)):
        connection.exec_driver_sql(statement)
    return True


def statements(database: str) -> list[str]:
    """Give all that apply() runs, in order."""
    groups = {kind: f'"{role(database, kind)}"' for kind in KINDS}
    everyone = ", ".join(["PUBLIC", *groups.values()])
    said = _without_views()
    said += [
        f"REVOKE ALL ON ALL {what} IN SCHEMA public FROM {everyone}"
        for what in ("TABLES", "SEQUENCES", "FUNCTIONS")
    ]
    said.append("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")
    said.append(f"REVOKE ALL ON SCHEMA public FROM {everyone}")
    said.append(f'REVOKE ALL ON DATABASE "{database}" FROM {everyone}')
    for group in groups.values():
        said.append(f'GRANT CONNECT ON DATABASE "{database}" TO {group}')
        said.append(f"GRANT USAGE ON SCHEMA public TO {group}")
        said.append(f"GRANT SELECT ON alembic_version TO {group}")
    for kind, tables in GRANTS.items():
        given = [(table, rights) for table, rights in tables.items() if rights]
        said += [f"GRANT {rights} ON {table} TO {groups[kind]}" for table, rights in given]
    for kind, owned in SEQUENCES.items():
        said += [f"GRANT USAGE ON SEQUENCE {table}_id_seq TO {groups[kind]}" for table in owned]
    for function, kinds in EXECUTE.items():
        said += [f"GRANT EXECUTE ON FUNCTION {function} TO {groups[kind]}" for kind in kinds]
    for table, policies in ROWS.items():
        said += _rows_of(table, policies, groups)
    for kind in VIEWS:
        said += _views(kind, groups[kind])
    return said


def _without_views() -> list[str]:
    return [f"DROP SCHEMA IF EXISTS {kind} CASCADE" for kind in VIEWS]


def _rows_of(
    table: str, policies: tuple[tuple[str, str, str], ...], groups: dict[str, str]
) -> list[str]:
    said = [f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"]
    for kind, act, rows in policies:
        name = f"{kind}_{act.lower()}"
        using = "" if act == "INSERT" else f" USING ({rows})"
        check = f" WITH CHECK ({rows})" if act in ("INSERT", "UPDATE", "ALL") else ""
        said.append(f"DROP POLICY IF EXISTS {name} ON {table}")
        said.append(f"CREATE POLICY {name} ON {table} FOR {act} TO {groups[kind]}{using}{check}")
    return said


def _views(kind: str, group: str) -> list[str]:
    said = [f"CREATE SCHEMA {kind}", f"GRANT USAGE ON SCHEMA {kind} TO {group}"]
    for name in VIEWS[kind]:
        hidden = HIDDEN.get(name, {})
        columns = ", ".join(
            f"{hidden[c.name]} AS {c.name}" if c.name in hidden else c.name
            for c in t.metadata.tables[name].c
        )
        rows = f" WHERE {VIEW_ROWS[name]}" if name in VIEW_ROWS else ""
        said.append(f"CREATE VIEW {kind}.{name} AS SELECT {columns} FROM public.{name}{rows}")
        said.append(f"GRANT SELECT ON {kind}.{name} TO {group}")
    return said
