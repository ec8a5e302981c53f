"""An office whose server stands on a LAN, with the rules that `antrean db init` printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from antrean.db.server_lines import hba_lines
from tests.antrean.served import Served, served
from tests.lan.namespaces import Host, Lan
from tests.lan.postgres_server import serving

NETWORK = "10.77.0.0/24"


@dataclass
class LanOffice:
    """The office, and a PC on its LAN that is not the server."""

    office: Served
    pc: Host

    def connect(self, url: str, **options: object) -> psycopg.Connection:
        """Connect from the PC; each statement by itself."""
        with self.pc.entered():
            return psycopg.connect(url, autocommit=True, connect_timeout=5, **options)

    def url(self, login: str) -> str:
        """Give the URL of a station ("Kios 1") or of a login that is none ("cleanup")."""
        if (self.office.out / f"{login}.toml").exists():
            return self.office.url(login)
        return self.office.keeper_url(login)


@contextmanager
def office_on_lan(out: Path) -> Iterator[LanOffice]:
    """Give it; the server knows no lines of pg_hba.conf but the printed ones and its socket."""
    with Lan() as lan:
        host, pc = lan.host("server"), lan.host("pc")
        with serving(host=host, tls=True, hba=(), fsync="off") as server:
            office = served(server, out, networks=(NETWORK,))
            lines = hba_lines("antrean", (NETWORK,))
            assert all(line in office.printed for line in lines)
            # The test's own way in, through a socket in the server's folder.
            hba = server.data / "pg_hba.conf"
            hba.write_text("\n".join(["local all owner trust", *lines, ""]), encoding="utf-8")
            server.run("SELECT pg_reload_conf()")
            yield LanOffice(office, pc)
