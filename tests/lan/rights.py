"""Who may do what, written out by hand: the matrix that the server's answers are held against.

Letters: K kiosk, B board, C console, R report (the backup's login), P purge.
"""

from __future__ import annotations

LANGUAGES = ("id", "jv", "en")
LOGINS = {"K": "Kios 1", "B": "Papan 1", "C": "Loket 1", "R": "backup", "P": "cleanup"}

READ = {
    "alembic_version": "KBCRP",
    "office": "KBCRP",
    "station": "KBCR",
    "station_presence": "CR",
    # A board through its view, and only its own.
    "station_wish": "BCR",
    "service": "KBCR",
    "component": "KBCR",
    "service_component": "KBCR",
    "service_hours": "KBCR",
    "counter": "KBCR",
    "counter_service": "KBCR",
    "series_counter": "KCRP",
    "ticket": "KBCRP",
    "event": "KCRP",
    "outage": "KBCR",
    "outage_service": "KBCR",
    "outage_update": "KBCR",
    "outage_template": "KCR",
    "print_job": "KCRP",
    "printer": "KCR",
    **dict.fromkeys(
        (
            *("quota", "stock_item", "service_stock", "issuing_stop"),
            *("calendar_period", "calendar_hours", "calendar_break", "calendar_day"),
            *("neighbour", "neighbour_status"),
        ),
        "KBCR",
    ),
    # To a board without reference numbers, and only whose places are kept.
    "waiting_entry": "KBCR",
    "invitation_batch": "KBCR",
    **dict.fromkeys(
        (
            *("stock_movement", "probe", "probe_state", "lease"),
            *("trouble_report", "outage_proposal", "ready_word"),
        ),
        "CR",
    ),
    # The key this office signs with: of those who sign, and of who keeps the whole.
    "office_key": "CR",
    "office_status": "CR",
}
"""Tables by their name, as the programs ask: a kiosk's and a board's views among them."""
VIEWED = (
    *("counter", "outage_update", "issuing_stop", "neighbour", "neighbour_status"),
    "invitation_batch",
)
READ_ITSELF = {
    **READ,
    # Not the tables themselves, which name officers, or where other offices are read.
    "counter": "CR",
    "outage_update": "CR",
    "issuing_stop": "CR",
    "neighbour": "CR",
    "neighbour_status": "CR",
    "invitation_batch": "CR",
    # A board reads views only.
    **{
        table: READ[table].replace("B", "")
        for table in READ
        if table not in (*VIEWED, "alembic_version")
    },
}
"""Tables themselves."""

INSERT = {
    "event": "KCP",
    "print_job": "C",
    "printer": "K",
    "outage": "C",
    "outage_service": "C",
    "outage_update": "C",
    **dict.fromkeys(
        (
            *("probe_state", "lease", "trouble_report", "outage_proposal", "stock_movement"),
            *("invitation_batch", "waiting_entry", "issuing_stop", "neighbour_status"),
            "station_wish",
        ),
        "C",
    ),
}
DELETE = {"ticket": "P", "event": "P", "print_job": "P", "series_counter": "P"}
UPDATE = {
    **{f"print_job.{column}": "KC" for column in ("state", "reason", "changed_at")},
    **{
        f"printer.{column}": "K"
        for column in (
            *("station_id", "kind", "reason", "near_end", "confirms"),
            *("since", "seen_at", "place", "profile"),
        )
    },
    **{
        f"ticket.{column}": "C"
        for column in (
            *("state", "changed_at", "service_id", "counter_id", "call_count", "priority"),
            *("last_called_at", "started_at", "finished_at", "line_day", "return_until"),
            "note",
        )
    },
    **{
        f"counter.{column}": "C"
        for column in (
            *("officer", "station_id", "signed_in_at", "paused_since", "pause_reason", "turn"),
        )
    },
    "counter_service.signed_in": "C",
    "station.retired_at": "C",
    "station.bulk_lifted_at": "C",
    **dict.fromkeys(
        (f"station_wish.{c}" for c in ("settings", "number", "wished_at", "wished_by")), "C"
    ),
    **{
        f"outage.{column}": "C"
        for column in (
            *("id", "component_id", "open_component_id", "state", "since", "expected_from"),
            *("expected_until", "last_word_at", "next_word_at", "resolved_at", "severity"),
            *("planned_from", "planned_until"),
            *(f"{text}_{code}" for text in ("title", "cause", "advice") for code in LANGUAGES),
        )
    },
    "trouble_report.withdrawn_at": "C",
    "stock_item.on_hand": "C",
    "issuing_stop.lifted_at": "C",
    "office_key.sequence": "C",
    **dict.fromkeys((f"office_status.{c}" for c in ("published_at", "file", "troubles")), "C"),
    **{
        f"{table}.{column}": "C"
        for table, columns in {
            "probe_state": "probe_id station_id checked_at result since run latency_ms finding"
            " trouble_since trouble_run",
            "lease": "name station_id until",
            "outage_proposal": "id component_id kind proposed_at since seen_at evidence state"
            " decided_at officer outage_id open_component_id",
            "waiting_entry": "id service_id reference place_at state changed_at batch_id ticket_id",
            "neighbour_status": "neighbour_id checked_at trouble issued_at received_at sequence"
            " body",
        }.items()
        for column in columns.split()
    },
}
"""By table and column."""

CALL = {
    "take_ticket": "K",
    "merge_ticket": "K",
    "merge_print_job": "K",
    "begin_behind": "C",
    "own_station": "KC",
    "office_day": "P",
    "beat": "KBC",
    "leave_station": "KBC",
    "wish_applied": "B",
    "tell_settings": "B",
}
"""Functions of the office; every other one may be called by nobody."""
