"""Files that carry a login to its PC: a station's TOML, a keeper's password file."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, urlencode

CA_PLACE = "/etc/antrean/ca.crt"
"""Where setup/lan/station.sh puts the authority's certificate."""


def server_url(
    host: str, port: int, database: str, login: str, password: str = "", ca: str = CA_PLACE
) -> str:
    """Give the URL by which a login reaches the office: encrypted, and only this server."""
    who = f"{quote(login)}:{quote(password, safe='')}" if password else quote(login)
    shown = f"[{host}]" if ":" in host else host
    query = urlencode({"sslmode": "verify-full", "sslrootcert": ca}, safe="/:\\")
    return f"postgresql://{who}@{shown}:{port}/{database}?{query}"


def station_text(kind: str, name: str, url: str) -> str:
    """Give a station's settings file."""
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment("Carry this file to the PC of this station, and nowhere else:"))
    document.add(tomlkit.comment("it holds the station's password. Then delete it here."))
    document["station"] = {"name": name, "kind": kind}
    document["database"] = {"url": url}
    return tomlkit.dumps(document)


def password_line(host: str, port: int, database: str, login: str, password: str) -> str:
    """Give a line of libpq's password file (PGPASSFILE)."""
    plain = host.replace("\\", "\\\\").replace(":", "\\:")
    return f"{plain}:{port}:{database}:{login}:{password}\n"


def write_new(path: Path, text: str) -> None:
    """Write a file only this user may read; raises FileExistsError rather than replace one."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
