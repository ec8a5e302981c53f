"""Where a run's office stands: on a server of its own with a LAN and a proxy, or in a file."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from antrean.db.server_init import Plan, init_server
from queueing.actions import OfficeData, set_up_office
from queueing.model import Counter, StationKind
from queueing.store import open_store
from tests.chaos.schedule import FILE, KIOSK, SERVER, STATIONS
from tests.chaos.stations import Enter, state_of
from tests.lan.bad_disk import SmallDisk, small_disk, why_no_small_disk, why_no_strace
from tests.lan.namespaces import Host, Lan, why_no_namespaces
from tests.lan.postgres_server import LanServer, new_folder, serving
from tests.lan.proxy_process import ProxyProcess
from tests.office import default_data

DATABASE = "antrean"
SERVICES = tuple(range(1, 5))
"""Few, so that lines grow and meet."""
DISK_MB = 320


@dataclass
class Office:
    """What faults can be done to, and how each station reaches it."""

    admin_url: str
    urls: dict[str, str]
    enter: dict[str, Enter] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    """The faults that this machine can do."""
    left_out: list[str] = field(default_factory=list)
    """Those it cannot, and why."""
    server: LanServer | None = None
    proxy: ProxyProcess | None = None
    lan: Lan | None = None
    hosts: dict[str, Host] = field(default_factory=dict)
    disk: SmallDisk | None = None
    kiosk_disk: SmallDisk | None = None


def data_with(counters: int) -> OfficeData:
    """Give the shipped office with so many counters that offer all."""
    shipped = default_data()
    every = frozenset(service.id for service in shipped.services)
    made = [Counter(n, n, f"Loket {n}", every, active=True) for n in range(1, counters + 1)]
    return replace(shipped, counters=tuple(made))


@contextmanager
def in_file(folder: Path, names: list[str], counters: int) -> Iterator[Office]:
    """Give an office in a file, on a disk that can be full where one can be mounted."""
    with ExitStack() as stack:
        place = folder / "office"
        place.mkdir()
        why = why_no_small_disk()
        disk = None if why else stack.enter_context(small_disk(place, 64))
        url = f"sqlite:///{place / 'office.db'}"
        store = open_store(url, create=True)
        set_up_office(store, data_with(counters))
        store.close()
        kinds = frozenset((*FILE, *STATIONS)) - (frozenset({"disk full"}) if why else frozenset())
        left_out = [f"disk full: {why}"] if why else []
        yield Office(url, dict.fromkeys(names, url), kinds=kinds, left_out=left_out, disk=disk)


@contextmanager
def on_server(folder: Path, names: list[str], counters: int, seed: int) -> Iterator[Office]:
    """Give an office on a server, each station with its own login, every other behind a proxy."""
    kinds, left_out = set(SERVER) | set(STATIONS) | set(KIOSK), []
    with ExitStack() as stack:
        lan = hosts = disk = kiosk_disk = None
        if why := why_no_namespaces():
            kinds -= {"server cut off", "station cut off"}
            left_out.append(f"partitions: {why}")
        else:
            lan = stack.enter_context(Lan())
            hosts = {name: lan.host(name) for name in ("server", "proxy", *names)}
        place = new_folder("server")
        if why := why_no_small_disk():
            kinds -= {"server's disk full", "kiosk's disk full"}
            left_out.append(f"full disks: {why}")
        else:
            disk = stack.enter_context(small_disk(place, DISK_MB))
            kiosk_disk = stack.enter_context(small_disk(state_of(folder, "kiosk-1"), 8))
        if why := why_no_strace():
            kinds -= {"server's disk keeps nothing"}
            left_out.append(f"a disk that keeps nothing: {why}")
        settings = {"fsync": "on", "max_wal_size": "64MB", "min_wal_size": "32MB"}
        server = stack.enter_context(
            serving(folder=place, host=hosts and hosts["server"], **settings)
        )
        urls = stations_on(server, folder, names, counters)
        proxy = stack.enter_context(
            ProxyProcess((server.address, server.port), host=hosts and hosts["proxy"], seed=seed)
        )
        for number, name in enumerate(names):
            if number % 2 or lan is None:
                urls[name] = proxy.url(urls[name])
        yield Office(
            server.admin_url(DATABASE),
            urls,
            {name: _entering(hosts[name]) for name in names} if hosts else {},
            frozenset(kinds),
            left_out,
            server,
            proxy,
            lan,
            hosts or {},
            disk,
            kiosk_disk,
        )


def _entering(host: Host) -> Enter:
    return lambda command: host.command(*command)


def stations_on(server: LanServer, folder: Path, names: list[str], counters: int) -> dict[str, str]:
    """Make office and logins as `antrean db init --server` does; give each station's URL."""
    stations = tuple((StationKind(name.rpartition("-")[0]), name) for name in names)
    plan = Plan(stations, folder / "files", host=server.address)
    with contextlib.redirect_stdout(io.StringIO()) as said:
        init_server(server.admin_url(DATABASE), data_with(counters), plan, datetime.now(UTC))
    (folder / "init.txt").write_text(said.getvalue(), encoding="utf-8")
    rows = server.run("SELECT name, login FROM station", DATABASE)
    return {str(name): server.url(DATABASE, user=str(login)) for name, login in rows}
