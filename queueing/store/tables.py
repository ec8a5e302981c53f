"""The tables of the office database; migrations/ makes them, a test compares both."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from queueing.store.columns import UtcMoment

OFFICE_ID = 1
"""A database holds one office; the column is there for the day it holds more."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str) -> list[Column[str]]:
    """Make the three columns of a text in the three screen languages."""
    return [Column(f"{name}_{code}", Text, nullable=False) for code in ("id", "jv", "en")]


office = Table(
    "office",
    metadata,
    _key(),
    Column("name", Text, nullable=False),
    Column("time_zone", String(60), nullable=False),
    Column("zone_label", String(10), nullable=False),
    Column("opens_at", Time, nullable=False),
    Column("closes_at", Time, nullable=False),
    Column("working_days", String(7), nullable=False),
    Column("priority_share", Integer, nullable=False),
    Column("ordinary_share", Integer, nullable=False),
    Column("min_calls_before_skip", Integer, nullable=False),
    Column("next_word_minutes", Integer, nullable=False),
    Column("follow_address", Text, nullable=False, server_default=text("''")),
    # Last: it is long, and only those who ask for it should have to read it.
    Column("logo", LargeBinary),
)

station = Table(
    "station",
    metadata,
    _key(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("registered_at", UtcMoment, nullable=False),
)

service = Table(
    "service",
    metadata,
    _key(),
    Column("office_id", ForeignKey("office.id"), nullable=False),
    Column("prefix", String(2), nullable=False),
    *_text("name"),
    *_text("requirements"),
    *_text("procedure"),
    *_text("duration"),
    *_text("fee"),
    *_text("product"),
    *_text("complaints"),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("office_id", "prefix"),
)

component = Table(
    "component",
    metadata,
    _key(),
    Column("code", String(40), nullable=False, unique=True),
    *_text("name"),
)

service_component = Table(
    "service_component",
    metadata,
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    Column("component_id", ForeignKey("component.id"), primary_key=True),
)

counter = Table(
    "counter",
    metadata,
    _key(),
    Column("office_id", ForeignKey("office.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("officer", Text),
    Column("station_id", ForeignKey("station.id")),
    Column("signed_in_at", UtcMoment),
    Column("paused_since", UtcMoment),
    Column("pause_reason", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    UniqueConstraint("office_id", "number"),
)

counter_service = Table(
    "counter_service",
    metadata,
    Column("counter_id", ForeignKey("counter.id"), primary_key=True),
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    Column("signed_in", Boolean, nullable=False),
    Column("offered", Boolean, nullable=False),
)

series_counter = Table(
    "series_counter",
    metadata,
    Column("office_id", ForeignKey("office.id"), primary_key=True),
    Column("service_day", Date, primary_key=True),
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    Column("series", String(4), primary_key=True),
    Column("last_number", Integer, nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    _key(),
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
    Index("ix_ticket_line", "service_day", "service_id", "state", "priority", "place_at"),
    Index("ix_ticket_counter", "counter_id", "state"),
    Index("ix_ticket_state", "state", "service_day"),
)

event = Table(
    "event",
    metadata,
    _key(),
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
)

outage = Table(
    "outage",
    metadata,
    _key(),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    *_text("title"),
    *_text("cause"),
    *_text("advice"),
    Column("state", String(12), nullable=False, index=True),
    Column("since", UtcMoment, nullable=False),
    Column("expected_from", UtcMoment),
    Column("expected_until", UtcMoment),
    Column("last_word_at", UtcMoment, nullable=False),
    Column("next_word_at", UtcMoment),
    Column("resolved_at", UtcMoment),
    # Set while the notice is open, NULL afterwards: at most one open notice a component.
    Column("open_component_id", ForeignKey("component.id"), unique=True),
)

outage_service = Table(
    "outage_service",
    metadata,
    Column("outage_id", ForeignKey("outage.id"), primary_key=True),
    Column("service_id", ForeignKey("service.id"), primary_key=True),
)

outage_update = Table(
    "outage_update",
    metadata,
    _key(),
    Column("outage_id", ForeignKey("outage.id"), nullable=False, index=True),
    Column("at", UtcMoment, nullable=False),
    Column("state", String(12), nullable=False),
    *_text("text"),
    Column("next_word_at", UtcMoment),
    Column("officer", Text, nullable=False),
)

outage_template = Table(
    "outage_template",
    metadata,
    _key(),
    Column("component_id", ForeignKey("component.id"), nullable=False, unique=True),
    *_text("title"),
    *_text("cause"),
    *_text("advice"),
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

printer = Table(
    "printer",
    metadata,
    Column("station_id", ForeignKey("station.id"), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("near_end", Boolean, nullable=False),
    Column("confirms", Boolean, nullable=False),
    Column("since", UtcMoment, nullable=False),
    Column("seen_at", UtcMoment, nullable=False),
    Column("place", Text, nullable=False),
    Column("profile", Text, nullable=False),
)
