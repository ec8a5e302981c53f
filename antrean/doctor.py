"""`antrean doctor`: looks at this PC and says what is there, what is missing and the remedy."""

from __future__ import annotations

import platform
import socket
import sqlite3
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from queueing.errors import AntreanError

if TYPE_CHECKING:
    from shared_ui.station_settings import Kind


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    what: str
    fine: bool
    told: str
    remedy: str = ""


def run(config: Path | None) -> int:
    """Print every finding; give 1 when something is not as it should be."""
    findings = look(config)
    for finding in findings:
        mark = "ok  " if finding.fine else "BAD "
        print(f"{mark} {finding.what}: {finding.told}")
        if finding.remedy:
            print(f"       remedy: {finding.remedy}")
    return 0 if all(f.fine for f in findings) else 1


def look(config: Path | None) -> list[Finding]:
    """Look at everything; one failing look does not stop the others."""
    from shared_ui.station_file import find_config, load

    findings = [_versions(), _checked("fonts", _fonts, "install Antrean again")]
    path = find_config(config, "kiosk")
    try:
        loaded = load(path, _kind_in(path))
    except AntreanError as error:
        return [*findings, Finding("settings", False, error.message, error.remedy)]
    settings = loaded.settings
    told = "; ".join(loaded.warnings) or f"{path} ({settings.kind} {settings.name!r})"
    findings.append(Finding("settings", not loaded.warnings, told))
    findings.append(_checked("database", lambda: _database(settings.database_url)))
    if settings.printer.enabled:
        printer = settings.printer
        ask = partial(_printer, printer.host, printer.port)
        findings.append(_checked("printer", ask, "check cable, address and power"))
    return findings


def _checked(what: str, ask: Callable[[], str], remedy: str = "") -> Finding:
    try:
        return Finding(what, True, ask())
    except AntreanError as error:
        return Finding(what, False, error.message, error.remedy)
    except UnicodeError as error:
        # A host such as "a..b" fails before anybody is asked for it.
        return Finding(what, False, f"no address: {error}", "correct printer.host")
    except OSError as error:
        return Finding(what, False, str(error), remedy)


def _kind_in(path: Path) -> Kind:
    """Give the kind of station the file is for; whatever is odd is for load() to name."""
    try:
        kind = tomllib.loads(path.read_text(encoding="utf-8"))["station"]["kind"]
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return "kiosk"
    return kind if kind in ("board", "console") else "kiosk"


def _versions() -> Finding:
    import PySide6
    import sqlalchemy

    told = (
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"SQLAlchemy {sqlalchemy.__version__}, SQLite {sqlite3.sqlite_version}"
    )
    # PySide6 6.12.0 loses references to None on Python before 3.12 and aborts (docs/decisions).
    bad = sys.version_info < (3, 12) and PySide6.__version__.startswith("6.12.0")
    return Finding("versions", not bad, told, "install PySide6-Essentials 6.11.3" if bad else "")


def _fonts() -> str:
    fonts = sorted(resources.FONTS.glob("*.ttf"))
    if len(fonts) < 3:
        raise FileNotFoundError(f"{resources.FONTS}: the bundled font is missing")
    return f"{len(fonts)} weights bundled"


def _database(url: str) -> str:
    from queueing.store import open_store

    store = open_store(url)
    store.close()
    return url


def _printer(host: str, port: int) -> str:
    with socket.create_connection((host, port), timeout=3):
        return f"{host}:{port} takes connections"
