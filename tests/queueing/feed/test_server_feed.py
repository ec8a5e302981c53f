"""Word of changes from a server comes again after every loss of the line."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing
from time import monotonic, sleep

import psycopg
import pytest

from queueing import feed as feed_room
from queueing.feed import Feed, server_feed
from queueing.feed.feed import END_SECONDS, REST_SECONDS
from queueing.store.server_line import CONNECT_SECONDS
from tests.lan.postgres_server import LanServer, serving
from tests.postgres import drop_database, new_database, shared_server
from tests.queueing.feed.bell import LONG, Bell, threads_named_feed, watching

LISTENERS = "FROM pg_stat_activity WHERE application_name = 'antrean feed'"


@pytest.fixture
def empty() -> Iterator[str]:
    """Give the URL of a database without an office: hints need none."""
    url = new_database()
    yield url
    drop_database(url)


@pytest.fixture
def own_server() -> Iterator[LanServer]:
    with serving() as server:
        yield server


def hint(url: str, text: str = "", times: int = 1) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for _ in range(times):
            connection.execute("SELECT pg_notify('antrean', %s)", [text])


def after(bell: Bell, url: str) -> None:
    """Hold that a hint sent now is heard."""
    known = bell.rings
    hint(url)
    bell.wait_for(known + 1)


@pytest.mark.parametrize("ending", ["stop", "kill", "crash"])
def test_a_server_that_comes_back_is_listened_to_again(own_server, ending):
    bell = Bell()
    with watching(own_server.url(), bell):
        bell.wait_for(1)
        getattr(own_server, ending)()
        # The loss itself is told, so that screens read and learn of it.
        bell.wait_for(2)
        own_server.start()
        # What was committed meanwhile was told by nobody else.
        bell.wait_for(3)
        after(bell, own_server.url())


def test_a_line_ended_by_the_server_is_made_anew(empty):
    bell = Bell()
    with watching(empty, bell):
        bell.wait_for(1)
        shared_server().run(f"SELECT pg_terminate_backend(pid) {LISTENERS}")
        bell.wait_for(3)
        after(bell, empty)


def test_a_storm_of_hints_is_spoken_of_only_so_often(empty):
    bell = Bell()
    with watching(empty, bell):
        bell.wait_for(1)
        begun = monotonic()
        hint(empty, times=500)
        sleep(2 * REST_SECONDS)
        bell.stays_silent()
        assert 2 <= bell.rings <= 2 + (monotonic() - begun) / REST_SECONDS


def test_what_a_hint_says_is_not_looked_at(empty):
    bell = Bell()
    with watching(empty, bell):
        bell.wait_for(1)
        hint(empty, "'; DROP TABLE ticket; -- \N{SNOWMAN}" + "x" * 7000)
        bell.wait_for(2)
        bell.stays_silent()


def test_while_there_is_no_server_the_slow_poll_goes_on():
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"postgresql://kiosk@127.0.0.1:{nobody.getsockname()[1]}/antrean"
        bell = Bell()
        with watching(url, bell, slow_seconds=0.05):
            bell.wait_for(5)


def test_a_frozen_server_is_noticed_by_the_slow_poll(own_server, monkeypatch):
    # Its kernel acknowledges every byte, so neither keepalive nor time-out of TCP says a word.
    monkeypatch.setattr(server_feed.ListeningConnection, "answer_seconds", 0.3)
    bell = Bell()
    with watching(own_server.url(), bell, slow_seconds=0.2):
        bell.wait_for(1)
        own_server.pause()
        known = bell.rings
        bell.wait_for(known + 3)
        own_server.resume()
        after(bell, own_server.url())


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Give a port that takes a connection and never says a word."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        yield listening.getsockname()[1]


def test_stop_returns_soon_during_an_attempt_to_connect(silent_port):
    feed = Feed(f"postgresql://kiosk@127.0.0.1:{silent_port}/antrean", Bell(), slow_seconds=LONG)
    feed.start()
    sleep(0.2)
    begun = monotonic()
    feed.stop()
    assert monotonic() - begun < CONNECT_SECONDS + 2
    assert threads_named_feed() == []


def test_stop_waits_for_no_back_off(monkeypatch):
    monkeypatch.setattr(server_feed, "back_off", lambda failures: LONG)
    bell = Bell()
    with watching("postgresql://kiosk@127.0.0.1:1/antrean", bell):
        bell.wait_for(1)
        begun = monotonic()
    assert monotonic() - begun < LONG
    assert threads_named_feed() == []


def test_a_feed_whose_thread_hangs_is_stopped_all_the_same_and_silent(empty, monkeypatch):
    monkeypatch.setattr(feed_room.feed, "END_SECONDS", 0.05)
    assert END_SECONDS > CONNECT_SECONDS
    with psycopg.connect(empty) as holding:
        begin, bell = monotonic(), Bell()

        def slow(**arguments: object) -> psycopg.Connection:
            sleep(0.5)
            raise psycopg.OperationalError("too late")

        monkeypatch.setattr(server_feed.ListeningConnection, "connect", slow)
        feed = Feed(empty, bell, slow_seconds=0.01)
        feed.start()
        feed.stop()
        assert monotonic() - begin < 0.5
        sleep(0.6)
        assert bell.rings == 0
        holding.close()
