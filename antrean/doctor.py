"""`antrean doctor`: looks at this PC and says what is there, what is missing and the remedy."""

from __future__ import annotations

import platform
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
    from kiosk.printing.profiles.profile import PrinterProfile
    from shared_ui.station_settings import Kind, PrinterSection, StationSettings

OPEN_SECONDS, CLOSE_SECONDS = 3.0, 0.2


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
    findings += _database_findings(settings, path)
    if settings.kind == "board":
        from antrean import doctor_board

        findings += [_checked(*one) for one in doctor_board.looks(settings)]
    if settings.printer.enabled:
        findings += _printer_findings(settings.printer, path)
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


def _database_findings(settings: StationSettings, path: Path) -> list[Finding]:
    """Open the database; look at the station's name, and at line, clock and secret of a server."""
    from antrean import doctor_station
    from queueing.store import open_store
    from queueing.store.migrating import HEAD

    url = settings.database_url
    try:
        store = open_store(url)
    except AntreanError as error:
        return [Finding("database", False, error.message, error.remedy)]
    try:
        # Not the URL: what the doctor says is sent to others, and a URL may hold a password.
        findings = [Finding("database", True, f"{store.place}, schema {HEAD}")]
        if store.on_server:
            from antrean.doctor_lan import looks

            findings += [_checked(what, ask) for what, ask in looks(path, url, store)]
        findings += [_checked(*one) for one in doctor_station.looks(settings, store)]
        return findings
    finally:
        store.close()


def _printer_findings(printer: PrinterSection, config: Path) -> list[Finding]:
    """Look at the profile, at what was probed, and whether the printer can be reached."""
    return [
        *_own_profiles(),
        _checked("profile", partial(_profile, printer.profile)),
        _checked("probe", partial(_probed, printer, config)),
        _checked("printer", partial(_reached, printer), "check cable, address and power"),
    ]


def _own_profiles() -> list[Finding]:
    """Name the office's own profile files that cannot be used; nothing where all is well."""
    from kiosk.printing.profiles.profile import load_profile, profile_names

    looked = (_checked("own profile", partial(_title, load_profile, n)) for n in profile_names())
    return [finding for finding in looked if not finding.fine]


def _title(load: Callable[[str], PrinterProfile], name: str) -> str:
    return load(name).title


def _profile(name: str) -> str:
    from kiosk.printing.profiles.profile import load_profile

    return f"{name} ({load_profile(name).title})"


def _probed(printer: PrinterSection, config: Path) -> str:
    from kiosk.printing.profiles.unit_file import unit_file, unit_for

    facts = unit_for(unit_file(config), printer)
    if facts is None:
        return "never; antrean printer probe finds out what this printer answers"
    return f"{facts.probed_at:%Y-%m-%d}, status {_known(facts.answers)}, proof {facts.fence}"


def _known(answers: bool) -> str:
    return "answered" if answers else "not answered"


def _reached(printer: PrinterSection) -> str:
    """Open the line to the printer and end it again; nothing is sent."""
    from kiosk.printing.transports.choice import transport_for

    line = transport_for(printer)
    line.open(OPEN_SECONDS)
    line.close(CLOSE_SECONDS)
    return f"{printer.place} takes connections"
