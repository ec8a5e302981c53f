"""A server of a test's own breaks in each way that is asked for, and comes back with its data."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import psycopg
import pytest

from tests.lan.postgres_server import LanServer, serving

SOON = 10
"""Seconds: only a hang takes longer."""


@pytest.fixture(scope="module")
def server() -> Iterator[LanServer]:
    with serving() as made:
        made.run("CREATE TABLE note (text text)")
        yield made


@pytest.mark.parametrize(
    "end",
    [LanServer.stop, LanServer.crash, LanServer.kill, LanServer.kill_postmaster],
    ids=lambda end: end.__name__,
)
def test_a_server_that_ended_starts_again_with_what_was_committed(
    server: LanServer, end: Callable[[LanServer], None]
):
    with psycopg.connect(server.url(), autocommit=True) as client:
        client.execute("INSERT INTO note VALUES (%s)", [end.__name__])
        client.execute("BEGIN")
        client.execute("INSERT INTO note VALUES ('in a transaction')")
        end(server)
        assert server.processes() == []
        with pytest.raises(psycopg.OperationalError):
            client.execute("COMMIT")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url(), connect_timeout=2)
    server.start()
    assert server.run(f"SELECT count(*) FROM note WHERE text = '{end.__name__}'") == [(1,)]
    assert server.run("SELECT count(*) FROM note WHERE text = 'in a transaction'") == [(0,)]


def test_a_killed_server_leaves_no_process(server):
    with psycopg.connect(server.url()):
        processes = server.processes()
        assert len(processes) > 2
        server.kill()
    assert not [each for each in processes if each.is_running() and each.status() != "zombie"]
    server.start()


def test_a_paused_server_hangs_and_goes_on(server):
    with psycopg.connect(server.url(), autocommit=True) as client:
        server.pause()
        heard: list[tuple] = []
        asking = threading.Thread(
            target=lambda: heard.append(client.execute("SELECT 'heard'").fetchone()), daemon=True
        )
        asking.start()
        asking.join(0.3)
        assert heard == []
        server.resume()
        asking.join(SOON)
        assert heard == [("heard",)]


def test_a_paused_server_can_be_stopped(server):
    server.pause()
    server.stop()
    server.start()
    assert server.run("SELECT 1") == [(1,)]


def test_a_server_of_another_version_runs_too():
    with serving(18) as server:
        (told,) = server.run("SHOW server_version")
        assert str(told[0]).startswith("18.")


def test_settings_and_lines_of_hba_are_those_asked_for_and_the_owner_still_gets_in():
    with serving(hba=["host all all all reject"], max_connections="7") as closed:
        with pytest.raises(psycopg.OperationalError, match="rejects connection"):
            psycopg.connect(closed.url())
        assert closed.run("SELECT current_user::text") == [("owner",)]
        assert closed.run("SHOW max_connections") == [("7",)]
        assert closed.run("SHOW synchronous_commit") == [("on",)]
