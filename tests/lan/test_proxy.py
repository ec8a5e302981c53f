"""A proxy between a client and PostgreSQL does to a connection what a bad network does."""

from __future__ import annotations

import threading
from time import monotonic

import psycopg
import pytest

from tests.lan.proxy import Proxy

SOON = 10
"""Seconds: only a hang takes longer."""


def _row(client: psycopg.Connection) -> tuple | None:
    return client.execute("SELECT 'heard'").fetchone()


def _later(act) -> tuple[threading.Thread, list]:
    """Do something in a thread that may hang; give the thread, and where its outcome comes."""
    outcome: list = []

    def doing() -> None:
        try:
            outcome.append(act())
        except psycopg.Error as error:
            outcome.append(error)

    thread = threading.Thread(target=doing, daemon=True)
    thread.start()
    return thread, outcome


def test_a_proxy_without_faults_passes_everything_on(client, proxy):
    assert _row(client) == ("heard",)
    rows = client.execute("SELECT repeat('x', 1000) FROM generate_series(1, 2000)").fetchall()
    assert sum(len(row[0]) for row in rows) == 2_000_000
    assert proxy.connections == 1


@pytest.mark.parametrize("way", ["to_server", "to_client"])
def test_a_delay_delays_each_direction(client, proxy, way):
    proxy.delay(**{way: 150})
    begun = monotonic()
    assert _row(client) == ("heard",)
    assert monotonic() - begun >= 0.15
    proxy.heal()
    assert _row(client) == ("heard",)


def test_jitter_changes_no_order(client, proxy):
    proxy.delay(to_server=1, to_client=1, jitter=5)
    with client.pipeline():
        cursors = [client.execute("SELECT %s::int", [number]) for number in range(50)]
        assert [cursor.fetchone()[0] for cursor in cursors] == list(range(50))


def test_a_cut_ends_every_connection_and_new_ones_are_welcome(client, proxy, notes):
    assert proxy.cut() == 1
    with pytest.raises(psycopg.OperationalError):
        _row(client)
    with psycopg.connect(proxy.url(notes.url())) as another:
        assert _row(another) == ("heard",)


def test_a_refusing_proxy_keeps_the_connections_it_has(client, proxy, notes):
    proxy.refuse()
    with pytest.raises(psycopg.OperationalError, match="refused"):
        psycopg.connect(proxy.url(notes.url()))
    assert _row(client) == ("heard",)
    proxy.accept()
    psycopg.connect(proxy.url(notes.url())).close()


def test_a_half_open_hangs_until_the_clients_deadline(proxy, notes):
    proxy.half_open()
    with pytest.raises(psycopg.errors.ConnectionTimeout):
        psycopg.connect(proxy.url(notes.url()), connect_timeout=2)
    proxy.heal()
    psycopg.connect(proxy.url(notes.url())).close()


def test_a_connection_that_lost_something_hangs_and_is_cut_by_heal(client, proxy):
    proxy.half_open()
    thread, outcome = _later(lambda: _row(client))
    thread.join(0.3)
    assert thread.is_alive()
    assert outcome == []
    proxy.heal()
    thread.join(SOON)
    assert isinstance(outcome[0], psycopg.OperationalError)


def test_half_open_to_the_client_still_lets_the_server_act(client, proxy, notes):
    proxy.half_open(to_server=False)
    thread, outcome = _later(lambda: client.execute("INSERT INTO note VALUES ('done')"))
    until = monotonic() + SOON
    while notes.run("SELECT * FROM note") != [("done",)]:
        assert monotonic() < until, "the server did not act"
    thread.join(0.1)
    assert thread.is_alive()
    proxy.heal()
    thread.join(SOON)
    assert isinstance(outcome[0], psycopg.OperationalError)


def test_half_open_to_the_server_keeps_from_it_that_the_client_has_gone(client, proxy, notes):
    client.execute("BEGIN")
    client.execute("LOCK TABLE note")
    proxy.half_open(to_client=False)
    client.close()
    locked = "SELECT count(*) FROM pg_locks WHERE relation = 'note'::regclass AND granted"
    assert notes.run(locked) == [(1,)]
    proxy.heal()
    notes.run("SET lock_timeout = '10s'; LOCK TABLE note")


def test_a_connection_that_lost_nothing_survives_a_half_open(client, proxy):
    proxy.half_open()
    proxy.heal()
    assert _row(client) == ("heard",)


def test_a_stalled_network_loses_nothing(client, proxy):
    proxy.stall()
    thread, outcome = _later(lambda: _row(client))
    thread.join(0.3)
    assert thread.is_alive()
    proxy.heal()
    thread.join(SOON)
    assert outcome == [("heard",)]


def test_the_proxy_of_a_dead_server_ends_each_connection(notes):
    with Proxy(("127.0.0.1", 1)) as nowhere, pytest.raises(psycopg.OperationalError):
        psycopg.connect(nowhere.url(notes.url()), connect_timeout=5)


def test_a_closed_proxy_leaves_no_connection_open(notes):
    with Proxy((notes.address, notes.port)) as passing:
        client = psycopg.connect(passing.url(notes.url()))
    with client, pytest.raises(psycopg.OperationalError):
        _row(client)
