"""A disk that is full or does not keep costs the server its work, never what it confirmed."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from tests.lan.bad_disk import (
    failing_syncs,
    failing_syncs_from,
    needs_small_disk,
    needs_strace,
    small_disk,
)
from tests.lan.postgres_server import LanServer, new_folder, serving

MANY = 100


@pytest.fixture
def disk_folder() -> Path:
    return new_folder("disk")


def _insert_until_it_fails(server: LanServer, size: int = 10) -> int:
    """Write rows, each a transaction, until the server refuses; give how many were confirmed."""
    confirmed = 0
    with suppress(psycopg.Error), psycopg.connect(server.url(), autocommit=True) as client:
        for number in range(MANY):
            client.execute("INSERT INTO note VALUES (%s, %s)", [number, os.urandom(size)])
            confirmed += 1
    assert confirmed < MANY, "nothing failed"
    return confirmed


def _kept(server: LanServer) -> list[int]:
    with psycopg.connect(server.admin_url()) as client:
        return [row[0] for row in client.execute("SELECT number FROM note ORDER BY number")]


def _make_table(server: LanServer) -> None:
    server.run("CREATE TABLE note (number int, weight bytea)")
    server.run("ALTER TABLE note ALTER weight SET STORAGE EXTERNAL")


@needs_small_disk()
def test_a_full_disk_is_full_until_it_is_emptied(disk_folder):
    with small_disk(disk_folder, 2) as disk:
        disk.fill(leave=8192)
        with pytest.raises(OSError, match="No space"):
            (disk.path / "more").write_bytes(b"x" * 100_000)
        disk.empty()
        (disk.path / "more").write_bytes(b"x" * 100_000)
    assert list(disk_folder.iterdir()) == []


@needs_small_disk()
def test_what_was_confirmed_survives_a_full_disk(disk_folder):
    with small_disk(disk_folder, 96) as disk, serving(folder=disk.path) as server:
        _make_table(server)
        disk.fill(leave=200_000)
        confirmed = _insert_until_it_fails(server, size=20_000)
        disk.empty()
        server.crash()
        server.start()
        assert _kept(server)[:confirmed] == list(range(confirmed))
        server.run("INSERT INTO note VALUES (1000, '')")


@needs_strace()
def test_a_running_server_confirms_nothing_that_the_disk_refuses():
    with serving(fsync="on") as server:
        _make_table(server)
        with failing_syncs(server):
            assert _insert_until_it_fails(server) == 0
        server.crash()
        server.start()
        server.run("INSERT INTO note VALUES (1000, '')")
        assert _kept(server)[-1] == 1000


@needs_strace()
def test_what_was_confirmed_before_the_disk_failed_is_kept():
    with serving(fsync="on") as server:
        _make_table(server)
        server.stop()
        server.before = failing_syncs_from(20)
        server.start()
        confirmed = _insert_until_it_fails(server)
        assert confirmed > 5
        server.kill()
        server.before = []
        server.start()
        assert _kept(server)[:confirmed] == list(range(confirmed))
