"""What PostgreSQL and libpq say, as the error that says what is wrong and what helps.

The codes are SQLSTATEs (PostgreSQL manual, appendix A); a connection that could not be made
has none, only libpq's words.
"""

from __future__ import annotations

from typing import Any

from queueing.errors import (
    AntreanError,
    BadSetting,
    IssuingStopped,
    NotPermitted,
    OutsideServiceHours,
    ServiceClosed,
    SoldOut,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreLoginRefused,
    StoreMissing,
    StoreReadOnly,
    StoreReplaced,
    StoreUnreachable,
    TooManyAtOnce,
)

SERVICE_CLOSED = "AN001"
"""Raised by take_ticket: the service takes no numbers."""
ISSUING_STOPPED = "AN003"
"""Raised by take_ticket: no more numbers of the service are given today."""
SOLD_OUT = "AN004"
"""Raised by take_ticket: there are no more numbers of the service."""
TOO_MANY = "AN005"
"""Raised by take_ticket: too many numbers by one hand."""
OUTSIDE_HOURS = "AN006"
"""Raised by take_ticket: the service gives no numbers at this hour."""
NOT_THIS_STATION = "AN002"
"""Raised by the office's own functions: the login may not act as that station."""

_HELD = (StoreLocked, "was busy too long", "try again; see what holds it: antrean db check")
_GONE = (StoreUnreachable, "does not answer", "check server, cable and network")
_DAMAGED = (StoreCorrupt, "is damaged", "put the last backup in its place")
_DENIED = (
    NotPermitted,
    "does not allow this to this station's login",
    "do it at a station that may, or with the administrator's login",
)
_LOGIN = (
    StoreLoginRefused,
    "refuses this station's login",
    "take the station file that antrean db init wrote, and see pg_hba.conf",
)
_KINDS: dict[str, tuple[type[AntreanError], str, str]] = {
    "40001": _HELD,
    "40P01": _HELD,
    "55P03": _HELD,
    "57014": _HELD,
    "57P01": _GONE,
    "57P02": _GONE,
    "57P03": _GONE,
    "57P05": _GONE,
    "25P03": _GONE,
    "53300": (StoreUnreachable, "has no connection left", "raise max_connections on the server"),
    "53100": (StoreFull, "cannot grow: the server's disk is full", "free some room on the server"),
    "53200": (StoreError, "is short of memory", "see the server's log"),
    "58030": (StoreCorrupt, "cannot be read from the server's disk", "check the server's disk"),
    "25006": (StoreReadOnly, "may not be written now", "see whether it is a standby"),
    "3D000": (StoreMissing, "is not there", "run: antrean db init --server"),
    "3F000": (StoreMissing, "has no Antrean tables", "run: antrean db init --server"),
    "42P01": (StoreMissing, "has no Antrean tables", "run: antrean db init --server"),
    "42883": (StoreMissing, "lacks a function of this Antrean", "run: antrean db upgrade"),
    "42703": _DAMAGED,
    "42501": _DENIED,
    NOT_THIS_STATION: _DENIED,
    ISSUING_STOPPED: (IssuingStopped, "gives no more numbers of this service today", ""),
    SERVICE_CLOSED: (ServiceClosed, "takes no numbers of this service now", ""),
    OUTSIDE_HOURS: (OutsideServiceHours, "gives no numbers of this service at this hour", ""),
    SOLD_OUT: (SoldOut, "has no more numbers of this service", ""),
    TOO_MANY: (TooManyAtOnce, "gives one hand no more numbers of this service now", ""),
    "23503": (
        StoreReplaced,
        "does not know this station or what it speaks of;"
        " perhaps an older backup was put in its place",
        "start this station again",
    ),
    "28P01": _LOGIN,
    "28000": _LOGIN,
}
_LOST = "OperationalError"
"""What psycopg raises when the line broke or was never there."""
_CLASSES: dict[str, tuple[type[AntreanError], str, str]] = {"08": _GONE, "XX": _DAMAGED}
_WORDS: tuple[tuple[str, tuple[type[AntreanError], str, str]], ...] = (
    ("password authentication failed", _LOGIN),
    ("no pg_hba.conf entry", _LOGIN),
    ("pg_hba.conf rejects", _LOGIN),
    ("no password supplied", _LOGIN),
    ("is not permitted to log in", _LOGIN),
    (
        "certificate",
        (StoreLoginRefused, "shows another certificate", "see sslrootcert in the station's file"),
    ),
    (
        "does not support ssl",
        (StoreLoginRefused, "offers no encryption", "switch ssl on in postgresql.conf"),
    ),
    ("too many connections", _KINDS["53300"]),
    ("remaining connection slots", _KINDS["53300"]),
)


def server_error(error: Any, place: str) -> AntreanError | None:
    """Give the error for a psycopg.Error, None for a broken rule of the schema."""
    code = getattr(error, "sqlstate", None)
    kind = _KINDS.get(code or "") or _CLASSES.get((code or "")[:2])
    if kind is None and code is None:
        if _LOST not in {each.__name__ for each in type(error).__mro__}:
            # psycopg itself refused a value: a text with a NUL.
            return BadSetting("text", "holds a character that cannot be kept", "write it anew")
        kind = _by_words(str(error))
    if kind is None:
        if (code or "").startswith("23"):
            return None
        said = " ".join(str(error).split())
        return StoreError(f"{place}: {said}", "see the server's log; run: antrean db check")
    error_class, what, remedy = kind
    return error_class(f"{place} {what}", remedy)


def _by_words(text: str) -> tuple[type[AntreanError], str, str]:
    said = text.lower()
    for mark, kind in _WORDS:
        if mark in said:
            return kind
    if 'database "' in said and "does not exist" in said:
        return _KINDS["3D000"]
    # No code and none of these words: the line broke, or nobody was there.
    return _GONE
