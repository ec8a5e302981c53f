"""`antrean db init --server URL`: database, schema, roles, and one login a station."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_network
from pathlib import Path

from sqlalchemy import URL, Connection, insert, select, text, update

from antrean.db import logins
from antrean.db.server_lines import conf_lines, hba_lines
from antrean.db.station_files import (
    CA_PLACE,
    password_line,
    server_url,
    station_text,
    write_new,
)
from queueing.actions import OfficeData, set_up_office
from queueing.actions.stations import MAX_NAME, free_letter
from queueing.errors import BadSetting
from queueing.model import StationKind
from queueing.store import Store, granting, migrating, privileges
from queueing.store import tables as t
from queueing.store.database_url import is_server, parsed_url
from queueing.store.engine import make_store

LOOPBACK = ("", "localhost", "127.0.0.1", "::1")
DEFAULT_DATABASE = "antrean"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for: stations by kind and name, and how they will reach the server."""

    stations: tuple[tuple[StationKind, str], ...]
    out: Path
    networks: tuple[str, ...] = ()
    host: str | None = None
    ca: str = CA_PLACE
    renew: bool = False
    """Give a new password to stations that are there already; if none is named, to keepers."""


def init_server(url: str, data: OfficeData, plan: Plan, now: datetime) -> int:
    """Make what is missing of an office on the server of `url`, an administrator's.

    The database is the URL's, "antrean" if it names none (or "postgres"). Run again it adds
    stations. Raises BadSetting, FileExistsError for a file in the way, or a StoreError; a
    station is made with its file or not at all.
    """
    if not is_server(url):
        raise BadSetting("--server", "is no address of a server", "see antrean db init --help")
    server = _Server(parsed_url(url), plan)
    logins.check_database_name(server.database)
    names = [_valid_name(name) for _, name in plan.stations]
    if len(set(names)) != len(names):
        raise BadSetting("station.name", "a name is given twice", "give each station its own")
    for network in plan.networks:
        _check_network(network)
    plan.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    made_database = _make_database(server)
    store = make_store(server.url_as_owner())
    try:
        migrating.upgrade(store)
        migrating.check_version(store)
        with store.write() as connection:
            granting.apply(connection)
        made_office = set_up_office(store, data)
        print(
            f"{store.place}: "
            + ("made" if made_database else "is there")
            + (", office set up" if made_office else ", holds an office already")
        )
        for keeper in logins.keepers(server.database):
            _make_keeper(store, server, keeper)
        for (kind, _), name in zip(plan.stations, names, strict=True):
            _make_station(store, server, kind, name, now)
        _print_lines(store, server)
    finally:
        store.close()
    return 0


def owner_url(admin_url: str, plan: Plan) -> str:
    """Give an administrator's URL of the office, where all that is made is the owner's."""
    return _Server(parsed_url(admin_url), plan).url_as_owner()


def station_file(out: Path, name: str) -> Path:
    """Give where a station's file is written."""
    return out / (re.sub(r"[^\w .-]", "-", name) + ".toml")


def _check_network(network: str) -> None:
    try:
        ip_network(network)
    except ValueError as error:
        raise BadSetting(
            "--network", f"{network} is no network", "write it as 192.168.1.0/24"
        ) from error


def _valid_name(name: str) -> str:
    clean = name.strip()
    if not clean or len(clean) > MAX_NAME or not clean.isprintable():
        raise BadSetting("station.name", "a name is needed", f"write 1 to {MAX_NAME} characters")
    return clean


class _Server:
    """The server an administrator's URL leads to, and how stations will name it."""

    def __init__(self, admin: URL, plan: Plan) -> None:
        self.admin, self.plan = admin, plan
        named = admin.database or ""
        self.database = DEFAULT_DATABASE if named in ("", "postgres") else named
        host = admin.host or ""
        if plan.host is None and host in LOOPBACK:
            raise BadSetting(
                "--host",
                "the stations cannot reach this server by the name in --server",
                "give the server's name or address on the LAN, as in its certificate",
            )
        self.host = plan.host or host
        asked = admin.query.get("port", "5432")
        self.port = admin.port or int(asked if isinstance(asked, str) else asked[0])

    def url_to(self, database: str) -> str:
        """Give the administrator's URL of a database."""
        return self.admin.set(database=database).render_as_string(hide_password=False)

    def url_as_owner(self) -> str:
        """Give the administrator's URL of the office, where all it makes is the owner's."""
        owner = privileges.role(self.database, privileges.OWNER)
        url = self.admin.set(database=self.database)
        return url.update_query_dict({"options": f"-c role={owner}"}).render_as_string(
            hide_password=False
        )


def _make_database(server: _Server) -> bool:
    """Make roles and database where they are missing; give whether the database is new."""
    store = make_store(server.url_to("postgres"))
    name = server.database
    try:
        with store.write() as connection:
            logins.make_groups(connection, name)
            query = text("SELECT 1 FROM pg_database WHERE datname = :name")
            there = connection.execute(query, {"name": name}).first() is not None
        if there:
            return False
        # Ordered by bytes, as in an SQLite file, whatever the server's language is.
        with store.alone() as connection:
            connection.exec_driver_sql("SET statement_timeout = 0")
            connection.exec_driver_sql(
                f'CREATE DATABASE "{name}" OWNER "{privileges.role(name, privileges.OWNER)}"'
                " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
            )
        return True
    finally:
        store.close()


@contextmanager
def _as_administrator(connection: Connection) -> Iterator[None]:
    owner = connection.exec_driver_sql("SELECT current_user").scalar_one()
    connection.exec_driver_sql("SET ROLE NONE")
    yield
    connection.exec_driver_sql(f'SET ROLE "{owner}"')


@contextmanager
def _with_file(path: Path, content: str) -> Iterator[None]:
    """Write the file before the transaction inside commits; without it, no file either."""
    write_new(path, content)
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _make_keeper(store: Store, server: _Server, keeper: logins.Keeper) -> None:
    path = server.plan.out / f"{keeper.name}.pgpass"
    with store.read() as connection:
        there = keeper.name in logins.roles(connection)
    if there and (server.plan.stations or not server.plan.renew):
        return
    password = logins.new_password()
    line = "".join(
        password_line(host, server.port, server.database, keeper.name, password)
        for host in dict.fromkeys((server.host, "localhost"))
    )
    with _with_file(path, line), store.write() as connection, _as_administrator(connection):
        logins.make_login(
            connection, keeper.name, keeper.group, password, server.database, keeper.settings, 4
        )
    url = server_url(server.host, server.port, server.database, keeper.name, ca=server.plan.ca)
    print(f"{path}: the password of {keeper.name}; use it as PGPASSFILE={path.name} with --url")
    print(f"    {url}")


def _make_station(
    store: Store, server: _Server, kind: StationKind, name: str, now: datetime
) -> None:
    with store.read() as connection:
        row = connection.execute(select(t.station).where(t.station.c.name == name)).first()
        taken = logins.roles(connection)
    if row is not None and row.kind != kind:
        raise BadSetting("station.name", f"{name!r} is a {row.kind} already", "give another name")
    if row is not None and row.login is not None and not server.plan.renew:
        print(f"{name}: is there already, nothing changed; --renew gives it a new password")
        return
    login = (row and row.login) or logins.login_for(server.database, kind, name, taken)
    password = logins.new_password()
    url = server_url(server.host, server.port, server.database, login, password, server.plan.ca)
    path = station_file(server.plan.out, name)
    with (
        _with_file(path, station_text(kind, name, url)),
        store.write() as connection,
    ):
        with _as_administrator(connection):
            logins.make_login(
                connection,
                login,
                privileges.role(server.database, kind),
                password,
                server.database,
                logins.station_settings(kind),
                logins.CONNECTIONS_PER_STATION,
            )
        _write_station(connection, kind, name, login, now)
    print(f"{path}: {kind} {name!r}, login {login}")


def _write_station(
    connection: Connection, kind: StationKind, name: str, login: str, now: datetime
) -> None:
    row = connection.execute(select(t.station).where(t.station.c.name == name)).first()
    letter = row.letter if row is not None else None
    if kind is StationKind.KIOSK and letter is None:
        letter = free_letter(connection)
    values = {"login": login, "letter": letter}
    if row is None:
        connection.execute(
            insert(t.station).values(name=name, kind=kind, registered_at=now, **values)
        )
    else:
        connection.execute(update(t.station).where(t.station.c.id == row.id).values(**values))


def _print_lines(store: Store, server: _Server) -> None:
    with store.read() as connection:
        stations = connection.execute(
            select(t.station.c.id).where(t.station.c.retired_at.is_(None))
        ).all()
    networks = server.plan.networks or ("samenet",)
    print("\npg_hba.conf, all of it:")
    print("\n".join(f"    {line}" for line in hba_lines(server.database, networks)))
    print("\npostgresql.conf:")
    print("\n".join(f"    {line}" for line in conf_lines(len(stations))))
