"""`antrean db init --server`: an office with roles and logins, made once and added to."""

from __future__ import annotations

import re

import psycopg
import pytest

from antrean.db import keeping
from queueing.actions import register_station
from queueing.errors import StoreLoginRefused, StoreUnreachable
from queueing.model import StationKind
from queueing.store import open_store
from tests import postgres
from tests.antrean.served import STATIONS, TLS_ALWAYS, Served, init, served
from tests.lan.postgres_server import serving
from tests.office import MORNING

ROLES = "SELECT rolname FROM pg_roles WHERE rolname LIKE 'antrean%' ORDER BY rolname"


@pytest.fixture(scope="module")
def server():
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off", log_statement="all") as running:
        yield running


@pytest.fixture(scope="module")
def office(server, tmp_path_factory) -> Served:
    return served(server, tmp_path_factory.mktemp("stations"))


@pytest.mark.parametrize(("name", "kind"), STATIONS.items())
def test_each_station_opens_the_office_with_the_file_made_for_it(office, name, kind):
    store = office.open(name)
    try:
        station = register_station(store, name=name, kind=StationKind(kind), now=MORNING)
    finally:
        store.close()
    assert (station.name, station.kind) == (name, kind)


def test_each_kiosk_has_a_letter_of_its_own(office):
    letters = office.sql("SELECT letter FROM station WHERE kind = 'kiosk'")
    assert len({letter for (letter,) in letters if letter}) == 2
    assert office.sql("SELECT count(*) FROM station WHERE kind <> 'kiosk' AND letter <> ''") == [
        (0,)
    ]


def test_no_password_is_in_the_servers_log_or_in_what_is_printed(office):
    passwords = [re.search(":([^:@]+)@", office.url(name))[1] for name in STATIONS]
    passwords += [path.read_text().split(":")[4].split()[0] for path in office.out.glob("*.pgpass")]
    assert len(set(passwords)) == len(STATIONS) + 3
    log = office.server.log.read_text()
    assert "SCRAM-SHA-256$" in log
    for password in passwords:
        assert len(password) == 32
        assert password not in log
        assert password not in office.printed


def test_run_again_it_changes_nothing_but_adds_what_is_new(office, tmp_path):
    before = {path.name: path.read_bytes() for path in office.out.iterdir()}
    again = init(office.server, office.out, "--kiosk", "Kios 1", "--board", "Papan 2")
    assert again.returncode == 0, again.stderr
    assert "Kios 1: is there already, nothing changed" in again.stdout
    made = {path.name for path in office.out.iterdir()} - set(before)
    assert made == {"Papan 2.toml"}
    assert {name: (office.out / name).read_bytes() for name in before} == before
    office.open("Kios 1").close()
    office.open("Papan 2").close()


def test_a_renewed_station_gets_in_by_its_new_file_only(office, tmp_path):
    old = office.url("Kios 2")
    refused = init(office.server, office.out, "--kiosk", "Kios 2", "--renew")
    assert refused.returncode == 1
    assert "Kios 2.toml" in refused.stderr
    open_store(old).close()
    renewed = init(office.server, tmp_path, "--kiosk", "Kios 2", "--renew")
    assert renewed.returncode == 0, renewed.stderr
    with pytest.raises(StoreLoginRefused):
        open_store(old)
    (office.out / "Kios 2.toml").write_bytes((tmp_path / "Kios 2.toml").read_bytes())
    office.open("Kios 2").close()


def test_a_station_of_another_kind_or_a_name_given_twice_is_refused(office, tmp_path):
    for stations in (["--board", "Kios 1"], ["--kiosk", "Baru", "--board", "Baru"]):
        ended = init(office.server, tmp_path, *stations)
        assert ended.returncode == 2, ended.stdout
        assert "station.name" in ended.stderr
    assert list(tmp_path.glob("*.toml")) == []


def test_where_a_file_is_in_the_way_no_login_is_made(office, tmp_path):
    (tmp_path / "Kios 9.toml").write_text("mine")
    ended = init(office.server, tmp_path, "--kiosk", "Kios 9")
    assert ended.returncode == 1
    assert "Kios 9.toml" in ended.stderr
    assert (tmp_path / "Kios 9.toml").read_text() == "mine"
    assert ("antrean_kiosk_9",) not in office.sql(ROLES)


def test_an_administrator_who_may_only_make_roles_and_databases_is_enough(office, tmp_path):
    office.sql("CREATE ROLE keeper LOGIN CREATEDB CREATEROLE PASSWORD 'k'")
    admin = office.server.url("small", "keeper", "k", **office.server.verified())
    ended = init(office.server, tmp_path, "--kiosk", "Kios 1", admin=admin)
    assert ended.returncode == 0, ended.stderr
    small = Served(office.server, tmp_path, ended.stdout, "small")
    small.open("Kios 1").close()
    owners = small.sql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")
    assert owners == [("small_owner",)]


def test_the_stations_of_one_office_cannot_enter_another_on_the_same_server(office, tmp_path):
    second = served(office.server, tmp_path, "second")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(office.url("Kios 1").replace("/antrean?", "/second?"))
    second.open("Kios 1").close()


def test_the_logins_for_upkeep_are_renewed_when_no_station_is_named(office, tmp_path):
    before = office.keeper_url("backup")
    renewed = init(office.server, tmp_path, "--renew")
    assert renewed.returncode == 0, renewed.stderr
    with pytest.raises(StoreLoginRefused):
        open_store(before)
    for path in tmp_path.glob("*.pgpass"):
        (office.out / path.name).write_bytes(path.read_bytes())
    open_store(office.keeper_url("backup")).close()
    office.open("Kios 1").close()


def test_run_again_the_rights_are_what_they_were(office, capsys):
    assert init(office.server, office.out).returncode == 0
    assert keeping.check(office.keeper_url("admin")) == 0
    assert "note:" not in capsys.readouterr().out


def test_a_network_that_is_none_is_refused_before_anything_is_made(antrean, tmp_path):
    words = ("--server", "postgresql://x@db.lan/antrean", "--network", "192.168.1", "--out")
    ended = antrean("db", "init", *words, tmp_path / "out")
    assert ended.code == 2
    assert "192.168.1 is no network" in ended.err
    assert not (tmp_path / "out").exists()


def test_an_empty_database_with_one_login_for_all_becomes_an_office(antrean, tmp_path):
    url = postgres.new_database()
    try:
        assert antrean("db", "init", "--url", url).code == 0
        again = antrean("db", "init", "--url", url)
        assert "holds an office already, nothing changed" in again.out
        for words in (["check"], ["upgrade"], ["backup", tmp_path / "copy.db"]):
            ended = antrean("db", *words, "--url", url)
            assert ended.code == 0, ended.err
        restored = antrean("db", "restore", tmp_path / "copy.db", "--complete", "--url", url)
        assert restored.code == 0, restored.err
        assert antrean("db", "check", "--url", url).out.count("note:") == 0
    finally:
        postgres.drop_database(url)


def test_a_server_that_stations_cannot_reach_by_that_name_needs_its_name(antrean, tmp_path):
    ended = antrean("db", "init", "--server", "postgresql://x@localhost/antrean", "--out", tmp_path)
    assert ended.code == 2
    assert "--host" in ended.err


def test_stations_are_only_made_on_a_server(antrean, url, path):
    ended = antrean("db", "init", "--url", url, "--kiosk", "Kios 1")
    assert ended.code == 2
    assert not path.exists()


def test_no_more_connections_than_its_limit_are_given_to_a_station(office):
    held = [psycopg.connect(office.url("Loket 1")) for _ in range(8)]
    try:
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            psycopg.connect(office.url("Loket 1"))
        with pytest.raises(StoreUnreachable):
            office.open("Loket 1")
    finally:
        for connection in held:
            connection.close()
