"""A real PostgreSQL takes the settings and the certificates that the docs have an office copy."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from antrean.db.server_lines import (
    CONNECTIONS_BESIDE,
    CONNECTIONS_EACH,
    conf_lines,
    max_connections,
)
from queueing.store.server_line import LIMITS_MS
from tests.postgres import VERSIONS, Server, account
from tests.setup.conftest import LAN, REPOSITORY, run, tool

SETTINGS = LAN / "postgresql.conf"
WITH_TLS = 17
PASSWORD = "of-one-kiosk"


@contextmanager
def serving(version: int, settings: str) -> Iterator[Server]:
    """Run a server with the text of the shipped file behind PostgreSQL's own."""
    folder = Path(tempfile.mkdtemp(prefix="antrean-pg-"))
    folder.chmod(0o755)
    (folder / "antrean.conf").write_text(settings.replace("/etc/postgresql/antrean", str(folder)))
    one = Server(folder, version)
    one.settings = {"unix_socket_directories": ""}
    try:
        one.make()
        with (one.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.write(f"include '{folder}/antrean.conf'\n")
        if "ssl = on" in settings:
            certify(folder)
        one.start()
        yield one
    finally:
        one.stop()
        shutil.rmtree(folder, ignore_errors=True)


def certify(folder: Path) -> None:
    """Make the server's files by the shipped script, for the account the server runs as."""
    tool("openssl", "openssl")
    made = run(LAN / "certificates.sh", folder, "127.0.0.1")
    assert made.returncode == 0, made.stderr
    if account():
        os.chown(folder / "server.key", account()["user"], account()["group"])


@pytest.fixture(scope="module", params=sorted(VERSIONS))
def server(request) -> Iterator[Server]:
    """Give a server of each version, without TLS where the wheel has none."""
    text = SETTINGS.read_text(encoding="utf-8")
    if request.param != WITH_TLS:
        text = text.replace("ssl = on", "ssl = off")
    with serving(request.param, text) as one:
        yield one


def test_every_line_is_in_force(server):
    rows = server.run(
        "SELECT name, applied, error FROM pg_file_settings WHERE sourcefile LIKE '%/antrean.conf'"
    )
    lines = [line for line in SETTINGS.read_text().splitlines() if re.match(r"\w+ =", line)]
    assert len(rows) == len(lines)
    # The fixture's own command line says where to listen.
    assert {name for name, applied, error in rows if error or not applied} <= {"listen_addresses"}


def test_the_number_of_connections_is_that_of_the_docs(server):
    ((connections,),) = server.run("SHOW max_connections")
    stations = 40
    assert int(connections) == max_connections(stations)
    docs = (REPOSITORY / "docs" / "operations.md").read_text(encoding="utf-8")
    assert f"max_connections = {CONNECTIONS_BESIDE} + {CONNECTIONS_EACH} * stations" in docs
    assert f"{connections} is right for {stations} stations" in docs


def test_what_db_init_prints_is_what_the_file_says(server):
    said = dict(line.split(" = ", 1) for line in conf_lines(40))
    for name in ("listen_addresses", "ssl", "ssl_min_protocol_version", "password_encryption"):
        assert f"{name} = {said[name]}" in SETTINGS.read_text(encoding="utf-8")


def test_a_stations_own_limits_are_shorter_than_the_servers(server):
    ((idle,),) = server.run(
        "SELECT setting::int FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'"
    )
    assert LIMITS_MS["idle_in_transaction_session_timeout"] < idle


def test_a_feed_that_hears_nothing_all_night_is_not_ended(server):
    assert server.run("SHOW idle_session_timeout") == [("0",)]


@pytest.fixture(scope="module")
def guarded() -> Iterator[Server]:
    """Give a server with the whole file and the two kinds of lines that go into pg_hba.conf."""
    with serving(WITH_TLS, SETTINGS.read_text(encoding="utf-8")) as one:
        one.run(f"CREATE ROLE kiosk LOGIN PASSWORD '{PASSWORD}'")
        hba = "hostssl postgres kiosk all scram-sha-256\nhost all kiosk all reject\n"
        owner = "host all owner 127.0.0.1/32 trust\n"
        (one.data / "pg_hba.conf").write_text(owner + hba)
        one.run("SELECT pg_reload_conf()")
        yield one


def knock(server: Server, host: str = "127.0.0.1", **options: str) -> str:
    """Come in as a kiosk; give the version of TLS, or why it was refused."""
    try:
        with psycopg.connect(
            host=host,
            hostaddr="127.0.0.1",
            port=server.port,
            user="kiosk",
            password=options.pop("password", PASSWORD),
            dbname="postgres",
            **options,
        ) as line:
            tls = line.execute("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
            return str(tls.fetchone()[0])
    except psycopg.OperationalError as error:
        return str(error)


def test_a_station_comes_in_by_tls_and_its_password_only(guarded):
    sure = {"sslmode": "verify-full", "sslrootcert": str(guarded.folder / "ca.crt")}
    assert knock(guarded, **sure) == "TLSv1.3"
    assert "rejects" in knock(guarded, sslmode="disable")
    assert "password authentication failed" in knock(guarded, password="guessed", **sure)


def test_a_station_refuses_a_server_of_another_name_or_authority(guarded, tmp_path):
    ours = {"sslmode": "verify-full", "sslrootcert": str(guarded.folder / "ca.crt")}
    assert "does not match host name" in knock(guarded, host="antrean.example", **ours)
    assert run(LAN / "certificates.sh", tmp_path, "127.0.0.1").returncode == 0
    other = ours | {"sslrootcert": str(tmp_path / "ca.crt")}
    assert "certificate verify failed" in knock(guarded, **other)


def test_passwords_are_kept_as_scram(guarded):
    ((kept,),) = guarded.run("SELECT rolpassword FROM pg_authid WHERE rolname = 'kiosk'")
    assert str(kept).startswith("SCRAM-SHA-256$")
