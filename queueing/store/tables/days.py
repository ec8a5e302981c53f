"""The office's calendar: hours and breaks of a stretch of the year, days of their own."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from queueing.store.tables.base import key, metadata, texts

calendar_period = Table(
    "calendar_period",
    metadata,
    key(),
    Column("name", Text, nullable=False),
    # Both NULL: the ordinary year. A shorter period outranks a longer one.
    Column("first_day", Date),
    Column("last_day", Date),
)

calendar_hours = Table(
    "calendar_hours",
    metadata,
    key(),
    Column("period_id", ForeignKey("calendar_period.id"), nullable=False),
    Column("weekday", Integer, nullable=False),
    # Both NULL: closed on this weekday.
    Column("opens_at", Time),
    Column("closes_at", Time),
    UniqueConstraint("period_id", "weekday"),
)

calendar_break = Table(
    "calendar_break",
    metadata,
    key(),
    Column("period_id", ForeignKey("calendar_period.id"), nullable=False),
    # ISO weekday, NULL for every working day that has no break of its own.
    Column("weekday", Integer),
    Column("begins_at", Time, nullable=False),
    Column("ends_at", Time, nullable=False),
    # How many of a hundred counters go on: 0 when the office closes, 50 when officers rotate.
    Column("serving_percent", Integer, nullable=False),
)

calendar_day = Table(
    "calendar_day",
    metadata,
    Column("day", Date, primary_key=True),
    # holiday (closed) or special (opened on its own hours).
    Column("kind", String(10), nullable=False),
    *texts("name"),
    Column("opens_at", Time),
    Column("closes_at", Time),
    # office, or library for what was proposed and taken over.
    Column("source", String(10), nullable=False),
    Column("estimated", Boolean, nullable=False),
)
