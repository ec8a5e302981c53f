"""All settings of an office as one TOML file: read, written, looked at, taken over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from queueing.model import Actor
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.exporting import exported
from queueing.office_file.importing import (
    Change,
    ChangedMeanwhile,
    Preview,
    Stay,
    import_settings,
    preview_import,
)
from queueing.office_file.reading import load_office
from queueing.office_file.taking import NotTaken
from queueing.office_file.toml_lines import line_of
from queueing.office_file.writing import office_text
from queueing.store import Store

__all__ = [
    "Change",
    "ChangedMeanwhile",
    "FileProblem",
    "Preview",
    "Stay",
    "export_settings",
    "import_file",
    "load_office",
    "preview_file",
]


def export_settings(store: Store, path: Path) -> None:
    """Write all settings into a new file; raises FileExistsError, OSError or a StoreError."""
    text = office_text(exported(store))
    # Never over a file that is there: it may be the only copy of other settings.
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def preview_file(store: Store, path: Path, *, actor: Actor, now: datetime) -> Preview:
    """Tell what a file would change; raises FileProblem naming line and key, or AntreanError."""
    data = load_office(path)
    try:
        return preview_import(store, data, actor=actor, now=now)
    except NotTaken as error:
        raise _placed(path, error) from error


def import_file(
    store: Store, path: Path, *, expected: Preview | None, actor: Actor, now: datetime
) -> Preview:
    """Take all of a file or nothing; raises ChangedMeanwhile, FileProblem or AntreanError."""
    data = load_office(path)
    try:
        return import_settings(store, data, name=path.name, expected=expected, actor=actor, now=now)
    except NotTaken as error:
        raise _placed(path, error) from error


def _placed(path: Path, error: NotTaken) -> FileProblem:
    try:
        line = line_of(path.read_text(encoding="utf-8"), error.where)
    except (OSError, ValueError):
        line = None
    told = "" if line is None else f" (line {line})"
    return FileProblem(f"{path}: {error.message}; {error.remedy}{told}")
