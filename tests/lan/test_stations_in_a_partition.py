"""A station whose server says nothing any more still ends, and its window never hangs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from counter_console.station import ConsoleStation
from display_board.station import BoardStation
from kiosk.station import KioskStation
from queueing.feed.server_feed import ListeningConnection
from queueing.store.server_line import BoundedConnection
from shared_ui import theme
from tests.lan.postgres_server import LanServer, serving
from tests.lan.proxy import Proxy
from tests.office import Clock, make_office_at, new_server_office
from tests.patience import PATIENCE_SECONDS, until
from tests.postgres import drop_database, shared_server

STATIONS = {"kiosk": KioskStation, "board": BoardStation, "console": ConsoleStation}
HANGS_SECONDS = 2.5
"""How long the worker waits for an answer here; a window that hung would hang as long."""

"""Twice what is promised for the return, on a machine that does other things as well."""


@pytest.fixture(autouse=True)
def like_a_station(qapp) -> Iterator[None]:
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    theme.dress(qapp)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def behind_proxy(monkeypatch) -> Iterator[tuple[Proxy, str]]:
    monkeypatch.setattr(BoundedConnection, "answer_seconds", HANGS_SECONDS)
    monkeypatch.setattr(ListeningConnection, "answer_seconds", HANGS_SECONDS)
    store = new_server_office()
    server = shared_server()
    with Proxy((server.address, server.port)) as passing:
        yield passing, passing.url(store.url)
    store.close()
    drop_database(store.url)


def config_of(kind: str, url: str, folder: Path) -> Path:
    file = folder / f"{kind}.toml"
    file.write_text(
        f'[station]\nname = "Satu"\nkind = "{kind}"\n[database]\nurl = "{url}"\n'
        '[screen]\nfullscreen = false\ngeometry = "900x560+0+0"\n'
        + ("[printer]\nenabled = false\n" if kind == "kiosk" else ""),
        encoding="utf-8",
    )
    return file


class Pulse:
    """Notes the longest time in which the window's loop did not turn."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.ensure_future(self._beat())

    async def _beat(self) -> None:
        last = monotonic()
        while True:
            await asyncio.sleep(0.01)
            now = monotonic()
            self.longest, last = max(self.longest, now - last), now

    def stop(self) -> None:
        self._task.cancel()


@pytest.mark.parametrize("kind", sorted(STATIONS))
async def test_it_ends_in_a_partition_and_its_window_goes_on_meanwhile(
    behind_proxy, tmp_path, kind
):
    proxy, url = behind_proxy
    station = STATIONS[kind](config_of(kind, url, tmp_path), Clock())
    station.window.show()
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(lambda: station.controller is not None and proxy.connections >= 2)
    await asyncio.sleep(0.1)
    proxy.stall()
    pulse = Pulse()
    reading = asyncio.ensure_future(refreshed(station))
    await asyncio.sleep(0.1)
    assert not reading.done()
    stop.set()
    await asyncio.wait_for(running, 60)
    pulse.stop()
    await asyncio.gather(reading, return_exceptions=True)
    assert pulse.longest < HANGS_SECONDS / 2


async def refreshed(station) -> None:
    """Have the station read now."""
    if isinstance(station, ConsoleStation):
        await station.controller.refresh()
    else:
        await station.controller_refresh()


@pytest.fixture
def own_server() -> Iterator[LanServer]:
    with serving() as server:
        server.run("CREATE DATABASE antrean")
        make_office_at(server.url("antrean")).close()
        yield server


def has_read(station) -> bool:
    """Tell whether the station shows the office."""
    if isinstance(station, ConsoleStation):
        return station.console is not None and station.console._snapshot is not None
    if isinstance(station, BoardStation):
        return station.window.shown_snapshot is not None
    return station.controller is not None


def is_cut_off(station) -> bool:
    """Tell whether the station's screen says that nothing new comes."""
    if isinstance(station, ConsoleStation):
        return station.console.stale.isVisible()
    if isinstance(station, BoardStation):
        return station.window.is_stale
    return station._acts._cut_off_since is not None


@pytest.mark.parametrize("ending", ["kill", "stop"])
@pytest.mark.parametrize("kind", sorted(STATIONS))
async def test_it_says_that_the_server_is_gone_and_mends_itself(own_server, tmp_path, kind, ending):
    station = STATIONS[kind](config_of(kind, own_server.url("antrean"), tmp_path), Clock())
    station.window.show()
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(lambda: has_read(station))
    assert not is_cut_off(station)
    getattr(own_server, ending)()
    await until(lambda: is_cut_off(station))
    await asyncio.to_thread(own_server.start)
    back = monotonic()
    await until(lambda: not is_cut_off(station))
    assert monotonic() - back < PATIENCE_SECONDS
    stop.set()
    await asyncio.wait_for(running, 60)
