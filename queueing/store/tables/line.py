"""The line: numbers, tickets, what happened to them, their papers."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata

series_counter = Table(
    "series_counter",
    metadata,
    Column("office_id", ForeignKey("office.id"), primary_key=True),
    Column("service_day", Date, primary_key=True),
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    Column("series", String(4), primary_key=True),
    Column("last_number", Integer, nullable=False),
    # Carried-over tickets keep their numbers: those of this day begin behind them.
    Column("starts_after", Integer, nullable=False, server_default=text("0")),
    # The place of the last number: in a series places never run backwards, whatever clocks do.
    Column("last_at", UtcMoment),
)

ticket = Table(
    "ticket",
    metadata,
    key(),
    Column("code", String(10), nullable=False),
    Column("office_id", ForeignKey("office.id"), nullable=False),
    Column("service_day", Date, nullable=False),
    Column("issue_service_id", ForeignKey("service.id"), nullable=False),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    Column("series", String(4), nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", String(12), nullable=False),
    Column("priority", String(10), nullable=False),
    Column("state", String(12), nullable=False),
    Column("issued_at", UtcMoment, nullable=False),
    Column("place_at", UtcMoment, nullable=False),
    Column("changed_at", UtcMoment, nullable=False),
    Column("station_id", ForeignKey("station.id"), nullable=False),
    Column("counter_id", ForeignKey("counter.id")),
    Column("call_count", Integer, nullable=False),
    Column("last_called_at", UtcMoment),
    Column("started_at", UtcMoment),
    Column("finished_at", UtcMoment),
    Column("people_ahead", Integer, nullable=False),
    Column("request_id", String(36), nullable=False, unique=True),
    UniqueConstraint("office_id", "service_day", "issue_service_id", "series", "number"),
    # The day in whose line it stands: the day of its number, or a later one when carried over.
    # Never NULL; SQLite cannot add a column that says so.
    Column("line_day", Date),
    # Until when its holder, who missed the call, comes back without a new number.
    Column("return_until", UtcMoment),
    # A short word of an officer about what is to be done; nothing of the person.
    Column("note", Text, nullable=False, server_default=text("''")),
    Index("ix_ticket_line", "line_day", "service_id", "state", "priority", "place_at"),
    Index("ix_ticket_counter", "counter_id", "state"),
    Index("ix_ticket_state", "state", "line_day"),
    Index("ix_ticket_code", "code"),
)

CALLS = "kind IN ('call_next', 'undo')"
"""Which events the index of calls holds."""

event = Table(
    "event",
    metadata,
    key(),
    Column("at", UtcMoment, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("request_id", String(36), nullable=False, unique=True),
    Column("ticket_id", ForeignKey("ticket.id"), index=True),
    Column("outage_id", ForeignKey("outage.id")),
    Column("station_id", ForeignKey("station.id")),
    Column("counter_id", ForeignKey("counter.id")),
    Column("officer", Text, nullable=False),
    Column("from_state", String(12), nullable=False),
    Column("to_state", String(12), nullable=False),
    Column("details", JSON, nullable=False),
    # What counters call, and take back, day by day: one entry for each such event.
    Index(
        "ix_event_calls", "counter_id", "at", sqlite_where=text(CALLS), postgresql_where=text(CALLS)
    ),
    # Few events are of an outage: those of tickets take no room in it and no time.
    Index(
        "ix_event_outage_id",
        "outage_id",
        sqlite_where=text("outage_id IS NOT NULL"),
        postgresql_where=text("outage_id IS NOT NULL"),
    ),
)

print_job = Table(
    "print_job",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("ticket_id", ForeignKey("ticket.id"), nullable=False),
    Column("station_id", ForeignKey("station.id"), nullable=False),
    Column("state", String(12), nullable=False),
    Column("reason", Text, nullable=False),
    Column("copy", Boolean, nullable=False),
    Column("created_at", UtcMoment, nullable=False),
    Column("changed_at", UtcMoment, nullable=False),
    Column("slip", Text, nullable=False),
    Index("ix_print_job_station", "station_id", "state", "created_at"),
    Index("ix_print_job_ticket", "ticket_id"),
)
