"""The proxy does the same from a process of its own."""

from __future__ import annotations

import psycopg
import pytest

from tests.lan.namespaces import needs_namespaces
from tests.lan.postgres_server import serving
from tests.lan.proxy_process import ProxyProcess


def test_a_proxy_process_loses_an_answer_when_told(notes):
    with ProxyProcess((notes.address, notes.port)) as proxy:
        proxy.do("cut_after_commit", marker="insert")
        assert not proxy.happened()
        with (
            psycopg.connect(proxy.url(notes.url()), autocommit=True) as client,
            pytest.raises(psycopg.OperationalError),
        ):
            client.execute("INSERT INTO note VALUES ('mine')")
        assert proxy.happened(5)
        assert notes.run("SELECT * FROM note") == [("mine",)]
        proxy.do("heal")
        with psycopg.connect(proxy.url(notes.url())):
            assert proxy.do("cut") == 1


def test_a_wrong_command_is_an_error_here(notes):
    with ProxyProcess((notes.address, notes.port)) as proxy:
        with pytest.raises(RuntimeError, match="dance"):
            proxy.do("dance")
        proxy.do("delay", to_client=1)


@needs_namespaces()
def test_a_proxy_stands_between_two_hosts_of_a_lan(lan):
    at_server, at_proxy, kiosk = (lan.host(name) for name in ("server", "proxy", "kiosk"))
    with (
        serving(host=at_server) as server,
        ProxyProcess((server.address, server.port), host=at_proxy) as proxy,
        kiosk.entered(),
        psycopg.connect(proxy.url(server.url())) as client,
    ):
        lan.partition(kiosk, at_server)
        assert client.execute("SELECT host(inet_client_addr())").fetchone() == (at_proxy.address,)
