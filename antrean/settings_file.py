"""Does what `antrean settings` asks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from antrean.capacity import STATION
from antrean.documents import office_url
from queueing import actions
from queueing.model import Actor, StationKind
from queueing.office_file import Change, Preview, export_settings, import_file, preview_file
from queueing.store import open_store


def export(url: str | None, file: Path) -> int:
    """Write the settings; raises FileExistsError, OSError, StoreError."""
    store = open_store(office_url(url, None))
    try:
        export_settings(store, file)
    finally:
        store.close()
    print(f"{file}: all settings of {store.place}, without any password, PIN or key")
    return 0


def take(url: str | None, file: Path, officer: str, now: datetime, *, really: bool) -> int:
    """Show what would change, or change it; raises FileProblem, AntreanError."""
    store = open_store(office_url(url, None))
    try:
        station = actions.register_station(store, name=STATION, kind=StationKind.CONSOLE, now=now)
        actor = Actor(station.id, None, officer.strip())
        if really:
            done = import_file(store, file, expected=None, actor=actor, now=now)
        else:
            done = preview_file(store, file, actor=actor, now=now)
    finally:
        store.close()
    _print(done)
    if really:
        print(f"{file}: {len(done.changes)} changes made")
    else:
        print(f"{len(done.changes)} changes; nothing was changed yet: --yes does it")
    return 0


def _print(preview: Preview) -> None:
    for change in preview.changes:
        print("\n    ".join(_lines(change)))
    for stay in preview.stays:
        print(f"stays: {stay.table} {stay.name}")


def _lines(change: Change) -> list[str]:
    details = change.details
    named = ("prefix", "number", "code", "component", "service", "name")
    name = next((str(details[key]) for key in named if details.get(key)), "")
    lines = [f"{change.kind} {name}".strip()]
    if "to" in details:
        lines.append(f"{details.get('from')} -> {details['to']}")
    days = [day for day in details.get("days", []) if isinstance(day, dict)]
    for each in (details, *days):
        before = f"{each['day']} " if each is not details else ""
        for field, (old, new) in each.get("changes", {}).items():
            lines.append(f"{before}{field}: {old} -> {new}")
    return lines
