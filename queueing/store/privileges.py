"""Who may do what on a server: group roles by kind of login, their grants and their rows.

A kind is a group role `<database>_<kind>`; its logins are members. Where these roles were never
made (a database with one login for all) nothing is granted and nothing restricted. Everything is
taken away and given anew each time, so that running it again mends what was changed by hand.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from queueing.store import tables as t

OWNER = "owner"
KINDS = ("kiosk", "board", "console", "report", "purge")
STATIONS = ("kiosk", "board", "console")

_PUBLIC_FACTS = (
    *("office", "service", "service_component", "component", "counter"),
    *("counter_service", "outage", "outage_service", "outage_update", "ticket", "quota"),
    *("stock_item", "service_stock", "issuing_stop", "calendar_period", "calendar_hours"),
    *("calendar_break", "calendar_day", "neighbour", "neighbour_status", "service_hours"),
)
"""What kiosk and board draw."""
_JOB_STEPS = "UPDATE (state, reason, changed_at)"
GRANTS: dict[str, dict[str, str]] = {
    "kiosk": {
        **dict.fromkeys((*_PUBLIC_FACTS, "outage_template", "station"), "SELECT"),
        # Through views, which name no officer.
        "counter": "",
        "outage_update": "",
        "neighbour": "",
        "neighbour_status": "",
        "issuing_stop": "",
        "waiting_entry": "SELECT",
        "invitation_batch": "",
        "series_counter": "SELECT",
        "event": "SELECT, INSERT",
        "print_job": f"SELECT, {_JOB_STEPS}",
        "printer": "SELECT, INSERT, UPDATE",
    },
    "board": {},
    "console": {
        **dict.fromkeys((table.name for table in t.metadata.sorted_tables), "SELECT"),
        # Of a ticket never what it was issued with: number, label, day, place, code.
        "ticket": "SELECT, UPDATE (state, changed_at, service_id, counter_id, call_count,"
        " last_called_at, started_at, finished_at, priority, line_day, return_until, note)",
        "event": "SELECT, INSERT",
        "counter": "SELECT, UPDATE (officer, station_id, signed_in_at, paused_since,"
        " pause_reason, turn)",
        "counter_service": "SELECT, UPDATE (signed_in)",
        "outage": "SELECT, INSERT, UPDATE",
        "outage_service": "SELECT, INSERT",
        "outage_update": "SELECT, INSERT",
        "print_job": f"SELECT, INSERT, {_JOB_STEPS}",
        "station": "SELECT, UPDATE (retired_at, bulk_lifted_at)",
        "station_wish": "SELECT, INSERT, UPDATE (settings, number, wished_at, wished_by)",
        "probe_state": "SELECT, INSERT, UPDATE",
        "lease": "SELECT, INSERT, UPDATE",
        "trouble_report": "SELECT, INSERT, UPDATE (withdrawn_at)",
        "outage_proposal": "SELECT, INSERT, UPDATE",
        "stock_item": "SELECT, UPDATE (on_hand)",
        "stock_movement": "SELECT, INSERT",
        "invitation_batch": "SELECT, INSERT",
        "waiting_entry": "SELECT, INSERT, UPDATE",
        "issuing_stop": "SELECT, INSERT, UPDATE (lifted_at)",
        "neighbour_status": "SELECT, INSERT, UPDATE",
        "office_key": "SELECT, UPDATE (sequence)",
        "office_status": "SELECT, UPDATE (published_at, file, troubles)",
    },
    "report": dict.fromkeys((table.name for table in t.metadata.sorted_tables), "SELECT"),
    "purge": {
        "office": "SELECT",
        "ticket": "SELECT, DELETE",
        "event": "SELECT, INSERT, DELETE",
        "print_job": "SELECT, DELETE",
        "series_counter": "SELECT, DELETE",
    },
}
"""Table rights of each kind; whatever is not here is refused."""

_OWN = "station_id = (SELECT own_station())"
_ALL = "true"
_PAST = "service_day < (SELECT office_day()) - 1"
_PAST_LINE = "line_day < (SELECT office_day()) - 1"
"""A ticket carried over stands in the line of a later day than that of its number."""
ROWS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "event": (
        ("kiosk", "SELECT", _OWN),
        ("kiosk", "INSERT", f"kind IN ('print', 'printer') AND {_OWN}"),
        ("console", "SELECT", _ALL),
        ("console", "INSERT", f"kind <> 'issue_ticket' AND {_OWN}"),
        ("report", "SELECT", _ALL),
        ("purge", "SELECT", _ALL),
        ("purge", "INSERT", "kind = 'purge'"),
        # Which days is for the trigger: it knows the ticket's.
        ("purge", "DELETE", _ALL),
    ),
    "ticket": (
        ("kiosk", "SELECT", _ALL),
        ("console", "SELECT", _ALL),
        ("console", "UPDATE", _ALL),
        ("report", "SELECT", _ALL),
        ("purge", "SELECT", _ALL),
        ("purge", "DELETE", _PAST_LINE),
    ),
    "print_job": (
        ("kiosk", "SELECT", _OWN),
        ("kiosk", "UPDATE", _OWN),
        ("console", "ALL", _ALL),
        ("report", "SELECT", _ALL),
        ("purge", "SELECT", _ALL),
        ("purge", "DELETE", f"ticket_id IN (SELECT id FROM ticket WHERE {_PAST_LINE})"),
    ),
    "series_counter": (
        ("kiosk", "SELECT", _ALL),
        ("console", "SELECT", _ALL),
        ("report", "SELECT", _ALL),
        ("purge", "SELECT", _ALL),
        ("purge", "DELETE", _PAST),
    ),
    "lease": (
        ("console", "SELECT", _ALL),
        ("console", "INSERT", _OWN),
        # Kept, or taken from one that is over: never from a station that has it.
        ("console", "UPDATE", f"{_OWN} OR until < clock_timestamp()"),
        ("report", "SELECT", _ALL),
    ),
    "printer": (
        ("kiosk", "ALL", _OWN),
        ("console", "SELECT", _ALL),
        ("report", "SELECT", _ALL),
    ),
}
"""Which rows of a table each kind sees and writes; the owner's functions see all."""

EXECUTE: dict[str, tuple[str, ...]] = {
    "take_ticket": ("kiosk",),
    "merge_ticket": ("kiosk",),
    "merge_print_job": ("kiosk",),
    "beat": STATIONS,
    "leave_station": STATIONS,
    "wish_applied": ("board",),
    "tell_settings": ("board",),
    "begin_behind": ("console",),
    "own_station": ("kiosk", "console"),
    "office_day": ("purge",),
}
"""The functions a kind may call by itself; all others only run inside these, or as triggers."""
SEQUENCES: dict[str, tuple[str, ...]] = {
    "kiosk": ("event",),
    "console": (
        "event",
        "outage",
        "outage_update",
        "trouble_report",
        "outage_proposal",
        "stock_movement",
        "invitation_batch",
        "waiting_entry",
        "issuing_stop",
    ),
    "purge": ("event",),
}
"""Tables whose ids a kind takes."""

VIEWS: dict[str, tuple[str, ...]] = {
    "board": (*_PUBLIC_FACTS, "station", "station_wish", "waiting_entry", "invitation_batch"),
    "kiosk": (
        *("counter", "outage_update", "issuing_stop", "neighbour", "neighbour_status"),
        "invitation_batch",
    ),
}
"""Tables a kind reads through views, in a schema of its name; its logins look there first, so
that the queries are the same for all.
"""
HIDDEN: dict[str, dict[str, str]] = {
    "office": {"logo": "NULL::bytea"},
    "counter": {"officer": "NULL::text", "signed_in_at": "NULL::timestamptz"},
    "outage_update": {"officer": "''::text"},
    "issuing_stop": {"officer": "''::text"},
    "invitation_batch": {"officer": "''::text"},
    "waiting_entry": {"reference": "''::text"},
    "neighbour": {"source": "''::text", "public_key": "''::text"},
    # Where it was looked for is for officers.
    "neighbour_status": {"trouble": "''::text"},
    "ticket": {
        **dict.fromkeys(("code", "request_id", "note"), "''::text"),
        "priority": "'ordinary'::text",
    },
    "station_wish": {"wished_by": "''::text"},
}
"""Columns the views give no word of: who sits where, whose ticket, who may be ill."""
VIEW_ROWS: dict[str, str] = {
    # Whoever stands before a board sees today; more, because clocks and zones differ.
    "ticket": "line_day >= current_date - 2",
    "station": "login = session_user",
    "station_wish": "station_id IN (SELECT id FROM public.station WHERE login = session_user)",
    # For whom places are kept.
    "waiting_entry": "state = 'invited'",
}


def role(database: str, kind: str) -> str:
    """Give the group role of a kind of login."""
    return f"{database}_{kind}"


def database_of(connection: Connection) -> str:
    """Give the name of the database."""
    return str(connection.execute(text("SELECT current_database()")).scalar_one())


def may_change_settings(connection: Connection) -> bool:
    """Tell whether this login may change the office's settings; in a file everybody may."""
    if connection.dialect.name == "sqlite":
        return True
    asked = text("SELECT has_table_privilege('public.office', 'UPDATE')")
    return bool(connection.execute(asked).scalar_one())


def search_path(kind: str) -> str:
    """Give where a login of this kind looks for tables."""
    return f"{kind}, public" if kind in VIEWS else "public"


def has_roles(connection: Connection) -> bool:
    """Tell whether the group roles of this database were made."""
    wanted = [role(database_of(connection), kind) for kind in (OWNER, *KINDS)]
    found = connection.execute(
        text("SELECT count(*) FROM pg_roles WHERE rolname = ANY(:wanted)"), {"wanted": wanted}
    ).scalar_one()
    return bool(found == len(wanted))
