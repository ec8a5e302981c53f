"""What a state that was replaced by a backup still tells of numbers; read from its file."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Replaced:
    """Numbers and series that were given in a state that is gone."""

    last_numbers: dict[tuple[date, int, str], int]
    """By day, id of service and series; of the day asked for and later ones (wrong clocks)."""
    prefixes: dict[int, str]
    """By id of service."""
    reset_series: str
    """The series an earlier restore gave that day, "" for none."""
    knows: bool
    """Whether it contains the event asked for."""
    papers: dict[str, tuple[str, str]]
    """State and reason of the print jobs asked for, by id."""


def read_replaced(
    path: Path, day: date, request_id: str | None, job_ids: Collection[str] = ()
) -> Replaced | None:
    """Read what was given from `day` on of an office's file; None when it is damaged or none.

    Any schema is understood. `request_id` is that of an event whose being there is told,
    `job_ids` are those of papers that are asked for.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            if file.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return None
            return _read(file, day.isoformat(), request_id, job_ids)
    except (sqlite3.Error, ValueError):
        return None


def _read(
    file: sqlite3.Connection, day: str, request_id: str | None, job_ids: Collection[str]
) -> Replaced:
    last: dict[tuple[date, int, str], int] = {}
    # The tickets as well: a counter of numbers that fell behind them must not do so again.
    for query in (
        "SELECT service_day, service_id, series, last_number FROM series_counter"
        " WHERE service_day >= ?",
        "SELECT service_day, issue_service_id, series, max(number) FROM ticket"
        " WHERE service_day >= ? GROUP BY service_day, issue_service_id, series",
    ):
        for told, service_id, series, number in file.execute(query, (day,)):
            key = (date.fromisoformat(told), service_id, series)
            last[key] = max(number, last.get(key, 0))
    known = file.execute("SELECT 1 FROM event WHERE request_id = ?", (request_id,)).fetchone()
    return Replaced(
        last_numbers=last,
        prefixes=dict(file.execute("SELECT id, prefix FROM service").fetchall()),
        reset_series=_reset_series(file, day),
        knows=known is not None,
        papers=_papers(file, job_ids),
    )


def _papers(file: sqlite3.Connection, job_ids: Collection[str]) -> dict[str, tuple[str, str]]:
    query = "SELECT state, reason FROM print_job WHERE id = ?"
    found = ((job_id, file.execute(query, (job_id,)).fetchone()) for job_id in job_ids)
    return {job_id: (row[0], row[1]) for job_id, row in found if row is not None}


def _reset_series(file: sqlite3.Connection, day: str) -> str:
    columns = {row[1] for row in file.execute("PRAGMA table_info(office)")}
    if "reset_day" not in columns:
        return ""
    found = file.execute("SELECT reset_series FROM office WHERE reset_day = ?", (day,)).fetchone()
    return str(found[0]) if found else ""
