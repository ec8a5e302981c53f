"""An office on a server of its own, made by `antrean db init --server`, with its logins."""

from __future__ import annotations

import stat
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from antrean.db.new_office import office_data
from antrean.db.server_init import Plan, init_server
from queueing.model import StationKind
from queueing.store import Store, open_store
from shared_ui.station_file import load
from tests.lan.postgres_server import LanServer

STATIONS = {
    "Kios 1": "kiosk",
    "Kios 2": "kiosk",
    "Papan 1": "board",
    "Loket 1": "console",
    "Loket 2": "console",
}
TLS_ALWAYS = ("hostssl all owner samenet trust", "hostssl all all samenet scram-sha-256")


@dataclass
class Served:
    """The office, the folder with its files, and what the command printed."""

    server: LanServer
    out: Path
    printed: str
    database: str = "antrean"

    def url(self, station: str) -> str:
        """Give the URL in a station's file, read as the station does."""
        path = self.out / f"{station}.toml"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        kind = tomllib.loads(path.read_text())["station"]["kind"]
        return load(path, kind).settings.database_url

    def keeper_url(self, login: str) -> str:
        """Give a URL with the password of a login that is no station's."""
        line = (self.out / f"{self.database}_{login}.pgpass").read_text().splitlines()[0]
        host, _, database, user, password = line.split(":")
        return self.server.url(database, user, password, **self.server.verified()).replace(
            f"@{self.server.address}:", f"@{host}:"
        )

    def open(self, station: str) -> Store:
        """Open the office as a station does."""
        return open_store(self.url(station))

    def sql(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement as the server's administrator."""
        return self.server.run(statement, self.database)


def init(server: LanServer, out: Path, *more: str, database: str = "antrean", admin: str = ""):
    """Run `antrean db init --server` on it; give the ended process."""
    command = [
        *(sys.executable, "-m", "antrean", "db", "init"),
        *("--server", admin or server.admin_url(database)),
        *("--host", server.address, "--ca", str(server.authority), "--out", str(out), *more),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def served(
    server: LanServer, out: Path, database: str = "antrean", networks: tuple[str, ...] = ()
) -> Served:
    """Make the office with its usual stations; in this process, which is faster."""
    plan = Plan(
        stations=tuple((StationKind(kind), name) for name, kind in STATIONS.items()),
        out=out,
        networks=networks,
        host=server.address,
        ca=str(server.authority),
    )
    printed = StringIO()
    with redirect_stdout(printed):
        data = office_data("disdukcapil", None)
        assert init_server(server.admin_url(database), data, plan, datetime.now(UTC)) == 0
    return Served(server, out, printed.getvalue(), database)
