"""Turns what a driver raises into the error that says what is wrong and what helps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError

from queueing.errors import (
    AntreanError,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
    StoreReplaced,
)
from queueing.store.moved_mark import REFUSAL, moved_error
from queueing.store.server_failures import server_error

_KNOWN: tuple[tuple[str, type[StoreError], str, str], ...] = (
    (
        "locked",
        StoreLocked,
        "is held by another program",
        "close the program that keeps it open",
    ),
    (
        "busy",
        StoreLocked,
        "is held by another program",
        "close the program that keeps it open",
    ),
    (
        "readonly",
        StoreReadOnly,
        "may not be written",
        "give this user the right to write it",
    ),
    (
        "read-only",
        StoreReadOnly,
        "may not be written",
        "give this user the right to write it",
    ),
    (
        "not a database",
        StoreCorrupt,
        "is no Antrean database",
        "put the last backup in its place",
    ),
    ("malformed", StoreCorrupt, "is damaged", "put the last backup in its place"),
    ("could not decode", StoreCorrupt, "is damaged", "put the last backup in its place"),
    ("no such column", StoreCorrupt, "is damaged", "put the last backup in its place"),
    ("too big", StoreCorrupt, "is damaged", "put the last backup in its place"),
    ("disk i/o error", StoreCorrupt, "cannot be read from the disk", "check the disk"),
    (
        "is full",
        StoreFull,
        "cannot grow: the disk is full",
        "free some room on the disk",
    ),
    ("unable to open", StoreMissing, "cannot be opened", "check folder and rights"),
    ("no such table", StoreMissing, "has no Antrean tables", "run: antrean db init"),
)


def store_error(error: DBAPIError, place: str) -> AntreanError | None:
    """Give the error for what a driver raised, None for a violated rule of the schema.

    A StoreError, or on a server also NotPermitted and what its functions refuse.

    A reference that leads nowhere is no broken rule: acts speak of stations, counters and
    tickets that were read from the database, so it is no longer the same one.
    """
    if not isinstance(error.orig, sqlite3.Error):
        return server_error(error.orig, place)
    if not isinstance(error, IntegrityError):
        return known_error(str(error.orig), place)
    if "FOREIGN KEY" in str(error.orig):
        return StoreReplaced(
            f"{place} does not know this station or what it speaks of;"
            " perhaps an older backup was put in its place",
            "start this station again",
        )
    if REFUSAL in str(error.orig):
        return moved_error(place, str(error.orig).partition(REFUSAL)[2].rpartition(" (")[0])
    return None


@contextmanager
def damage_told(place: str) -> Iterator[None]:
    """Raise StoreCorrupt where reading meets a value that no office can have written.

    Such a value, or a driver's message about a damaged file that is no text itself, comes as
    ValueError and not as an error of the database.
    """
    try:
        yield
    except ValueError as error:
        raise known_error(f"malformed: {error}", place) from error


def known_error(text: str, place: str) -> StoreError:
    """Give the StoreError for what a driver said of the file at `place`."""
    for mark, kind, what, remedy in _KNOWN:
        if mark in text.lower():
            return kind(f"{place} {what}", remedy)
    return StoreError(f"{place}: {text}", "see the log; run: antrean db check")
