"""A PostgreSQL server that things happen to: crashes, pauses, bad disks, a LAN, certificates.

    with serving(host=lan.host("server"), hba=HOSTSSL_ONLY, tls=True) as server:
        psycopg.connect(server.url(user="kiosk", password=..., **server.verified()))
        server.kill()
        server.start()

Unlike the server that tests of rules share, this one confirms only what a killed process has kept
(`KEEPING`); what a power cut takes is asked for with fsync="on". Whatever happens to its network,
`server.run` and `server.admin_url` reach it, through a socket in a folder.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import quote, urlencode

import psutil
import trustme

from tests.lan.namespaces import Host
from tests.postgres import OWNER, Server, account

KEEPING = {"synchronous_commit": "on"}
TRUSTING = ("host all all samenet trust",)
"""Lines of pg_hba.conf: whoever is on the same network may be anyone."""
HOSTSSL_ONLY = ("hostssl all all all scram-sha-256", "host all all all reject")
"""Lines of pg_hba.conf: only encrypted, only by password."""
TLS_VERSION = 17
"""Of the PostgreSQLs in wheels only this one was built with TLS."""


class LanServer(Server):
    """One server of its own. make() it once, then start(), and let things happen to it.

    `before` are words put before the postmaster's command at the next start, as those of
    bad_disk.failing_syncs_from.
    """

    def __init__(
        self,
        folder: Path,
        version: int = TLS_VERSION,
        *,
        host: Host | None = None,
        hba: Sequence[str] = TRUSTING,
        tls: bool = False,
        **settings: str,
    ) -> None:
        """Take an existing folder that anyone may enter, where it stands on a LAN (else loopback),
        lines for pg_hba.conf, whether it has certificates, and settings of postgresql.conf.
        """
        paths = {"unix_socket_directories": str(folder)}
        if tls:
            paths |= {"ssl": "on", "ssl_cert_file": str(folder / "server.pem")}
            paths |= {"ssl_key_file": str(folder / "server.key")}
        super().__init__(folder, version, **KEEPING | paths | settings)
        self.host, self.tls, self.before = host, tls, list[str]()
        self._hba = ["local all all trust", *hba]
        if host is not None:
            self.address, self.port = host.address, 5432

    # --- how it is reached ------------------------------------------------------------------------

    def url(
        self, database: str = "postgres", user: str = OWNER, password: str = "", **options: str
    ) -> str:
        """Give a database's URL over the network, with `options` of libpq."""
        login = f"{quote(user)}:{quote(password, safe='')}" if password else quote(user)
        query = f"?{urlencode(options)}" if options else ""
        return f"postgresql://{login}@{self.address}:{self.port}/{database}{query}"

    def admin_url(self, database: str = "postgres") -> str:
        """Give a database's URL for its owner through a socket in its folder."""
        place = urlencode({"host": str(self.folder), "port": str(self.port)})
        return f"postgresql://{OWNER}@/{database}?{place}"

    def asked_at(self) -> list[str]:
        """Give where its own programs reach it."""
        return [f"-h{self.folder}", f"-p{self.port}"]

    @property
    def authority(self) -> Path:
        """The certificate of the authority that vouches for it: a client's sslrootcert."""
        return self.folder / "authority.pem"

    def verified(self) -> dict[str, str]:
        """Give libpq's options of a client that lets nobody else pass for this server."""
        return {"sslmode": "verify-full", "sslrootcert": str(self.authority)}

    # --- how it is made and started ---------------------------------------------------------------

    def make(self) -> None:
        """Make the cluster (as a copy: making one takes a second), pg_hba.conf, certificates."""
        self._own(self.folder)
        subprocess.run(["cp", "-a", str(_pattern(self.version)), str(self.data)], check=True)
        (self.data / "pg_hba.conf").write_text("\n".join([*self._hba, ""]), encoding="utf-8")
        if self.tls:
            self.certify(self.address, "localhost")

    def certify(self, *names: str) -> None:
        """Make a new authority and a certificate for these names and addresses; read at start."""
        authority = trustme.CA()
        issued = authority.issue_cert(*names)
        authority.cert_pem.write_to_path(str(self.authority))
        issued.cert_chain_pems[0].write_to_path(str(self.folder / "server.pem"))
        key = self.folder / "server.key"
        key.unlink(missing_ok=True)
        issued.private_key_pem.write_to_path(str(key))
        key.chmod(0o600)
        if account():
            os.chown(key, account()["user"], account()["group"])

    def command(self) -> list[str]:
        """Give the command line that becomes the postmaster."""
        command = [*self.before, *super().command()]
        if self.host is None:
            return command
        return self.host.command(*command, user=(account()["user"], account()["group"]))

    def runs_as(self) -> dict[str, int]:
        """Give the account it is started as: to enter a namespace, root, who then steps down."""
        return {} if self.host is not None else super().runs_as()

    # --- what happens to it -----------------------------------------------------------------------

    def crash(self) -> None:
        """Let it drop everything at once (SIGQUIT): the next start recovers from its log."""
        self._end(signal.SIGQUIT)

    def kill(self) -> None:
        """Kill every process of it at once, as when the machine is gone (but its disk is not)."""
        self._end(signal.SIGKILL)

    def kill_postmaster(self) -> None:
        """Kill only the process that listens; the others notice that by themselves and end."""
        processes = self.processes()
        processes[0].kill()
        _wait_until_gone(processes)
        self._forget()

    def stop(self) -> None:
        """End it in order, clients or not; nothing if it does not run."""
        self.resume()
        self._end(signal.SIGINT)

    def pause(self) -> None:
        """Stop every process of it (SIGSTOP): connections stand, and nothing answers."""
        for process in self.processes():
            process.suspend()

    def resume(self) -> None:
        """Let it go on after `pause`."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                process.resume()

    def processes(self) -> list[psutil.Process]:
        """Give its processes, the postmaster first; none when it does not run."""
        if self._process is None or self._process.poll() is not None:
            return []
        postmaster = psutil.Process(self._process.pid)
        return [postmaster, *postmaster.children(recursive=True)]

    def _end(self, how: signal.Signals) -> None:
        processes = self.processes()
        if processes and how is signal.SIGKILL:
            # Each is a session of its own, so there is no group to kill; none may fork meanwhile.
            processes[0].suspend()
            for process in reversed(self.processes()):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
        elif processes:
            processes[0].send_signal(how)
        _wait_until_gone(processes)
        self._forget()

    def _forget(self) -> None:
        if self._process is not None:
            self._process.wait(30)
            self._process = None


def _wait_until_gone(processes: Sequence[psutil.Process]) -> None:
    until = monotonic() + 30
    for process in processes:
        while _is_alive(process):
            if monotonic() > until:
                raise TimeoutError(f"PostgreSQL's process {process.pid} does not end")
            sleep(0.01)


def _is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@cache
def _pattern(version: int) -> Path:
    """Give a cluster to copy, for as long as this process lives."""
    server = Server(new_folder("pattern"), version)
    server.make()
    return server.data


@cache
def _open_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="antrean-lan-"))
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def new_folder(name: str) -> Path:
    """Give a new folder that the server's account can enter, unlike pytest's; it goes with us."""
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=_open_folder()))
    folder.chmod(0o755)
    return folder


@contextmanager
def serving(
    version: int = TLS_VERSION,
    *,
    folder: Path | None = None,
    host: Host | None = None,
    hba: Sequence[str] = TRUSTING,
    tls: bool = False,
    **settings: str,
) -> Iterator[LanServer]:
    """Give a server that has started; stopped afterwards, whatever happened to it meanwhile.

    Takes what LanServer takes; without a `folder` its data are removed as well.
    """
    place = folder or new_folder("server")
    server = LanServer(place, version, host=host, hba=hba, tls=tls, **settings)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
        if folder is None:
            shutil.rmtree(place, ignore_errors=True)
