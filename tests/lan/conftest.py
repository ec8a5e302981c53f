"""The faults a test of the LAN can ask for."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.lan.namespaces import Lan
from tests.lan.postgres_server import LanServer, serving
from tests.lan.proxy import Proxy


@pytest.fixture
def lan() -> Iterator[Lan]:
    """Give a LAN without hosts, removed at the end; the test is marked needs_namespaces()."""
    with Lan() as made:
        yield made


@pytest.fixture(scope="module")
def standing() -> Iterator[LanServer]:
    """Give a server on loopback that the tests of one file share, and leave running."""
    with serving() as server:
        yield server


@pytest.fixture
def notes(standing: LanServer) -> LanServer:
    """Give that server with one empty table, `note (text text)`."""
    standing.run("DROP TABLE IF EXISTS note")
    standing.run("CREATE TABLE note (text text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED)")
    return standing


@pytest.fixture
def proxy(notes: LanServer) -> Iterator[Proxy]:
    """Give a proxy in front of that server."""
    with Proxy((notes.address, notes.port)) as passing:
        yield passing


@pytest.fixture
def client(notes: LanServer, proxy: Proxy) -> Iterator[psycopg.Connection]:
    """Give a connection through the proxy, in autocommit."""
    with psycopg.connect(proxy.url(notes.url()), autocommit=True) as connection:
        yield connection
