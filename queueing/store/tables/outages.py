"""What broke, what was said of it, and what may be broken."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata, texts

outage = Table(
    "outage",
    metadata,
    key(),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    *texts("title"),
    *texts("cause"),
    *texts("advice"),
    Column("state", String(12), nullable=False, index=True),
    Column("since", UtcMoment, nullable=False),
    Column("expected_from", UtcMoment),
    Column("expected_until", UtcMoment),
    Column("last_word_at", UtcMoment, nullable=False),
    Column("next_word_at", UtcMoment),
    Column("resolved_at", UtcMoment),
    # Whether services stand still or are slower than usual: queueing.states.Severity.
    Column("severity", String(10), nullable=False, server_default=text("'stopped'")),
    # Maintenance that was announced ahead.
    Column("planned_from", UtcMoment),
    Column("planned_until", UtcMoment),
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
    key(),
    Column("outage_id", ForeignKey("outage.id"), nullable=False, index=True),
    Column("at", UtcMoment, nullable=False),
    Column("state", String(12), nullable=False),
    *texts("text"),
    Column("next_word_at", UtcMoment),
    Column("officer", Text, nullable=False),
    Column("severity", String(10), nullable=False, server_default=text("'stopped'")),
    Column("expected_from", UtcMoment),
    Column("expected_until", UtcMoment),
)

ready_word = Table(
    "ready_word",
    metadata,
    key(),
    Column("position", Integer, nullable=False),
    *texts("text"),
    # What goes with the sentence; NULL leaves it as it is.
    Column("state", String(12)),
    Column("severity", String(10)),
)

outage_template = Table(
    "outage_template",
    metadata,
    key(),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    *texts("title"),
    *texts("cause"),
    *texts("advice"),
    Column("severity", String(10), nullable=False, server_default=text("'stopped'")),
    UniqueConstraint("component_id", "severity"),
)
