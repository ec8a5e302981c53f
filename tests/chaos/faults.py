"""How each fault is done and ended."""

from __future__ import annotations

import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from itertools import cycle
from pathlib import Path
from threading import Event, Thread
from time import monotonic, sleep

from tests.chaos.offices import Office
from tests.chaos.schedule import Fault
from tests.chaos.stations import Stations
from tests.lan.bad_disk import SmallDisk, failing_syncs
from tests.lan.postgres_server import LanServer

KEEPS_FREE = 4096
AGAIN_SECONDS = 0.25
"""A commit fault strikes one commit; so often the next is armed."""
COMMITS = (None, "take_ticket", "merge_ticket")
"""An act's own COMMIT, and the statements that are commits themselves."""
Doing = Callable[[Office, Stations, Fault], AbstractContextManager[None]]


def revive(server: LanServer) -> None:
    """Have the server answer again, whatever became of it."""
    until = monotonic() + 15
    while server.processes() and monotonic() < until:
        if server.is_ready():
            return
        sleep(0.1)
    server.kill()
    # Its socket's lock file may be of a process id that is another's by now.
    for lock in server.folder.glob(".s.PGSQL.*"):
        lock.unlink()
    server.start()


def _server(office: Office) -> LanServer:
    assert office.server is not None
    return office.server


def _down(how: str) -> Doing:
    @contextmanager
    def doing(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
        getattr(_server(office), how)()
        yield
        revive(_server(office))

    return doing


@contextmanager
def _server_frozen(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    _server(office).pause()
    yield
    _server(office).resume()


@contextmanager
def _cut_off(office: Office, _stations: Stations, fault: Fault) -> Iterator[None]:
    assert office.lan is not None
    name = "server" if fault.kind == "server cut off" else fault.target
    office.lan.partition(office.hosts[name])
    yield
    office.lan.heal()


def _proxy(name: str, **arguments: object) -> Doing:
    @contextmanager
    def doing(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
        assert office.proxy is not None
        office.proxy.do(name, **arguments)
        yield
        office.proxy.do("heal")

    return doing


@contextmanager
def _refused(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    assert office.proxy is not None
    office.proxy.do("refuse")
    office.proxy.do("cut")
    yield
    office.proxy.do("heal")


def _again_and_again(name: str, *markers: str | None) -> Doing:
    @contextmanager
    def doing(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
        over = Event()
        turns = cycle(markers)

        def repeat() -> None:
            assert office.proxy is not None
            while not over.is_set():
                office.proxy.do(name, **({"marker": next(turns)} if markers else {}))
                over.wait(AGAIN_SECONDS)
            office.proxy.do("heal")

        thread = Thread(target=repeat)
        thread.start()
        yield
        over.set()
        thread.join()

    return doing


@contextmanager
def _full(disk: SmallDisk | None) -> Iterator[None]:
    assert disk is not None
    with suppress(OSError):
        disk.fill(KEEPS_FREE)
    try:
        yield
    finally:
        disk.empty()


@contextmanager
def _server_full(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    with _full(office.disk):
        yield
    revive(_server(office))


@contextmanager
def _server_keeps_nothing(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    with failing_syncs(_server(office)):
        yield
    revive(_server(office))


@contextmanager
def _file_full(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    with _full(office.disk):
        yield


@contextmanager
def _kiosk_full(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    with _full(office.kiosk_disk):
        yield


@contextmanager
def _lock_held(office: Office, _stations: Stations, _fault: Fault) -> Iterator[None]:
    path = Path(office.admin_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(path, timeout=30, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        yield
        raw.execute("ROLLBACK")


@contextmanager
def _station_killed(_office: Office, stations: Stations, fault: Fault) -> Iterator[None]:
    stations.kill(fault.target)
    yield
    stations.start(fault.target)


@contextmanager
def _station_frozen(_office: Office, stations: Stations, fault: Fault) -> Iterator[None]:
    stations.signal(fault.target, signal.SIGSTOP)
    yield
    stations.signal(fault.target, signal.SIGCONT)


DOING: dict[str, Doing] = {
    "server killed": _down("kill"),
    "server crashes": _down("crash"),
    "server stopped": _down("stop"),
    "server frozen": _server_frozen,
    "server cut off": _cut_off,
    "station cut off": _cut_off,
    "answers come late": _proxy("delay", to_server=40, to_client=40, jitter=120),
    "lines cut": _again_and_again("cut"),
    "answers to commits lost": _again_and_again("cut_after_commit", *COMMITS),
    "commits lost": _again_and_again("cut_before_commit", *COMMITS),
    "lines half open": _proxy("half_open"),
    "connections refused": _refused,
    "lines stall": _proxy("stall"),
    "server's disk full": _server_full,
    "server's disk keeps nothing": _server_keeps_nothing,
    "disk full": _file_full,
    "lock held": _lock_held,
    "station killed": _station_killed,
    "station frozen": _station_frozen,
    "kiosk's disk full": _kiosk_full,
}
