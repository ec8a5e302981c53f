"""A server in a network namespace is reached over the LAN only, by TLS and password if so asked."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.lan.namespaces import Host, Lan, needs_namespaces
from tests.lan.postgres_server import HOSTSSL_ONLY, LanServer, serving

pytestmark = needs_namespaces()


@pytest.fixture(scope="module")
def standing_office() -> Iterator[tuple[Lan, LanServer, Host]]:
    """Give a LAN, a server on it that wants TLS and a password, and a kiosk's PC."""
    with (
        Lan() as lan,
        serving(host=lan.host("server"), hba=HOSTSSL_ONLY, tls=True) as server,
    ):
        server.run("CREATE ROLE kiosk LOGIN PASSWORD 'rahasia'")
        yield lan, server, lan.host("kiosk")


@pytest.fixture
def office(standing_office) -> Iterator[tuple[Lan, LanServer, Host]]:
    """Give that office, its network whole again afterwards."""
    yield standing_office
    standing_office[0].heal()


def _who_is(host: Host, url: str) -> tuple | None:
    asked = "SELECT current_user::text, host(inet_client_addr()), ssl FROM pg_stat_ssl"
    with host.entered(), psycopg.connect(url) as client:
        return client.execute(f"{asked} WHERE pid = pg_backend_pid()").fetchone()


def test_a_station_gets_in_by_tls_and_password(office):
    _, server, kiosk = office
    url = server.url(user="kiosk", password="rahasia", **server.verified())
    assert _who_is(kiosk, url) == ("kiosk", kiosk.address, True)


@pytest.mark.parametrize(
    ("password", "options", "words"),
    [
        pytest.param("rahasia", {"sslmode": "disable"}, "rejects connection", id="no TLS"),
        pytest.param("salah", {"sslmode": "require"}, "password authentication", id="password"),
        pytest.param("", {"sslmode": "require"}, "no password supplied", id="no password"),
    ],
)
def test_nothing_else_gets_in(office, password, options, words):
    _, server, kiosk = office
    with pytest.raises(psycopg.OperationalError, match=words):
        _who_is(kiosk, server.url(user="kiosk", password=password, **options))


def test_a_server_with_a_certificate_of_another_authority_is_not_believed(office, tmp_path):
    _, server, kiosk = office
    believed = tmp_path / "authority.pem"
    believed.write_bytes(server.authority.read_bytes())
    server.certify(server.address)
    server.stop()
    server.start()
    options = {"sslmode": "verify-full", "sslrootcert": str(believed)}
    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        _who_is(kiosk, server.url(user="kiosk", password="rahasia", **options))
    url = server.url(user="kiosk", password="rahasia", **server.verified())
    assert _who_is(kiosk, url)[2]


def test_a_partition_makes_a_connect_time_out_and_heal_makes_it_work(office):
    lan, server, kiosk = office
    url = server.url(user="kiosk", password="rahasia", sslmode="require")
    lan.partition(server.host, kiosk)
    with pytest.raises(psycopg.errors.ConnectionTimeout):
        _who_is(kiosk, f"{url}&connect_timeout=2")
    assert server.run("SELECT 1") == [(1,)]
    lan.heal()
    assert _who_is(kiosk, url)


def test_a_partition_ends_a_waiting_connection_by_its_own_time_out(office):
    lan, server, kiosk = office
    patience = {"tcp_user_timeout": "500", "keepalives_idle": "1", "keepalives_interval": "1"}
    url = server.url(user="kiosk", password="rahasia", sslmode="require", **patience)
    with kiosk.entered(), psycopg.connect(url, autocommit=True) as client:
        lan.partition(server.host, kiosk)
        with pytest.raises(psycopg.OperationalError, match=r"timed out|closed"):
            client.execute("SELECT 1")


def test_a_rejecting_server_is_refused_at_once(office):
    lan, server, kiosk = office
    lan.reject(kiosk, server.host)
    with pytest.raises(psycopg.OperationalError, match="refused"):
        _who_is(kiosk, server.url(user="kiosk", sslmode="require", connect_timeout="10"))


def test_a_killed_server_on_the_lan_recovers(office):
    _, server, kiosk = office
    server.run("CREATE TABLE IF NOT EXISTS note (text text)")
    server.run("INSERT INTO note VALUES ('kept')")
    server.kill()
    server.start()
    assert server.run("SELECT text FROM note") == [("kept",)]
    assert _who_is(kiosk, server.url(user="kiosk", password="rahasia", sslmode="require"))
