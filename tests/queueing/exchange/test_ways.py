"""A file comes whole over a folder and over a line that comes and goes, or the trouble is named."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from queueing.exchange import serving
from queueing.exchange.fetching import Fetcher, NotThere, TooLong, Unreachable
from queueing.exchange.places import PlaceTrouble, file_name, put
from queueing.exchange.serving import StatusServer
from queueing.exchange.status_file import MAX_BYTES

CODE = "jepara-bangsri"


@contextmanager
def served(file: bytes | None, port: int = 0) -> Iterator[int]:
    server = StatusServer("127.0.0.1", port, CODE, lambda: file)
    with closing(server):
        yield server.port


def asked(port: int, said: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(said)
        answer = b""
        while piece := line.recv(65536):
            answer += piece
        return answer


def test_a_folder_holds_the_files_of_many_offices(tmp_path):
    put(b"satu", str(tmp_path), CODE)
    put(b"dua", str(tmp_path), "jepara-mlonggo")
    assert Fetcher().fetch(str(tmp_path), CODE) == b"satu"
    assert Fetcher().fetch(str(tmp_path / file_name("jepara-mlonggo")), CODE) == b"dua"
    put(b"tiga", str(tmp_path), CODE)
    assert Fetcher().fetch(str(tmp_path), CODE) == b"tiga"
    assert len(list(tmp_path.iterdir())) == 2, "nothing is left lying"


def test_a_stick_that_is_not_there_is_named_on_both_sides(tmp_path):
    with pytest.raises(PlaceTrouble, match="no such folder") as told:
        put(b"satu", str(tmp_path / "usb"), CODE)
    assert "stick" in told.value.remedy
    with pytest.raises(NotThere, match="no file"):
        Fetcher().fetch(str(tmp_path / "usb"), CODE)


def test_a_place_that_takes_nothing_is_named_and_the_old_file_stays(tmp_path, monkeypatch):
    put(b"satu", str(tmp_path), CODE)
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(PlaceTrouble, match="No space left"):
        put(b"dua", str(tmp_path), CODE)
    assert Fetcher().fetch(str(tmp_path), CODE) == b"satu"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_long_file_is_not_taken_from_anywhere(tmp_path):
    long = b"x" * (MAX_BYTES + 1)
    put(long, str(tmp_path), CODE)
    with pytest.raises(TooLong):
        Fetcher().fetch(str(tmp_path), CODE)
    with served(long) as port, pytest.raises(TooLong):
        Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE)


def test_a_line_that_is_cut_and_comes_back_brings_the_file_again():
    with served(b"satu") as port:
        assert Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE) == b"satu"
        assert Fetcher().fetch(f"http://127.0.0.1:{port}", CODE) == b"satu"
    with pytest.raises(Unreachable):
        Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE)
    with served(b"dua", port):
        assert Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE) == b"dua"


def test_a_line_that_says_nothing_holds_nobody_up():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        fetcher = Fetcher(seconds=0.2)
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        for _ in range(2):
            with pytest.raises(Unreachable):
                fetcher.fetch(address, CODE)


def test_a_share_that_hangs_is_asked_by_one_thread_only(tmp_path):
    pipe = tmp_path / file_name(CODE)
    os.mkfifo(pipe)
    fetcher = Fetcher(seconds=0.05)
    # Not their count: one of another test may end meanwhile.
    before = set(threading.enumerate())
    for _ in range(3):
        with pytest.raises(Unreachable, match="no answer"):
            fetcher.fetch(str(tmp_path), CODE)
    assert len(set(threading.enumerate()) - before) == 1
    with pipe.open("wb") as freed:
        freed.write(b"satu")


@pytest.mark.parametrize("address", ["http://", "http://[::1", "https://no-such-host.invalid/"])
def test_an_address_that_leads_nowhere_is_named(address):
    with pytest.raises(Unreachable):
        Fetcher(seconds=2).fetch(address, CODE)


def test_the_server_gives_its_one_file_and_nothing_else():
    with served(b"satu") as port:
        address = f"http://127.0.0.1:{port}"
        for path in ("/../etc/passwd", "/other.json", "//", "/%2e%2e/"):
            with pytest.raises(NotThere, match="404"):
                Fetcher().fetch(address + path.replace("//", "/x/"), "x")
        assert b"501" in asked(port, b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc")
        assert b"501" in asked(port, b"DELETE / HTTP/1.0\r\n\r\n")
        head = asked(port, b"HEAD / HTTP/1.0\r\n\r\n")
        assert b"200" in head
        assert b"satu" not in head


def test_before_anything_was_published_the_server_says_so():
    with served(None) as port, pytest.raises(NotThere, match="503"):
        Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE)


def test_readers_that_dawdle_are_turned_out(monkeypatch):
    monkeypatch.setattr(serving, "READER_SECONDS", 0.1)
    with served(b"satu") as port, socket.create_connection(("127.0.0.1", port)) as slow:
        slow.settimeout(5)
        slow.sendall(b"GET / HT")
        assert slow.recv(100) == b""
        monkeypatch.undo()
        assert Fetcher().fetch(f"http://127.0.0.1:{port}/", CODE) == b"satu"


def test_more_readers_than_seats_are_sent_away(monkeypatch):
    monkeypatch.setattr(serving, "AT_ONCE", 1)
    with served(b"satu") as port, socket.create_connection(("127.0.0.1", port)) as first:
        first.sendall(b"GET / HT")
        with socket.create_connection(("127.0.0.1", port)) as second:
            second.settimeout(5)
            assert second.recv(100) == b""
