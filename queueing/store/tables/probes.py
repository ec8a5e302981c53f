"""What looks after the components by itself, and what it proposes to people."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata

probe = Table(
    "probe",
    metadata,
    key(),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    Column("name", Text, nullable=False),
    # http, tcp or dns.
    Column("kind", String(10), nullable=False),
    Column("target", Text, nullable=False),
    # What is special to the kind: expected status or text, resolver, TLS.
    Column("settings", JSON, nullable=False),
    Column("every_seconds", Integer, nullable=False),
    Column("timeout_ms", Integer, nullable=False),
    Column("failures_needed", Integer, nullable=False),
    Column("slow_needed", Integer, nullable=False),
    Column("successes_needed", Integer, nullable=False),
    # Answers later than this are slow; NULL: only failures count.
    Column("slow_ms", Integer),
    Column("active", Boolean, nullable=False),
)

probe_state = Table(
    "probe_state",
    metadata,
    Column("probe_id", ForeignKey("probe.id"), primary_key=True),
    Column("station_id", ForeignKey("station.id"), nullable=False),
    Column("checked_at", UtcMoment, nullable=False),
    # ok, slow or failed.
    Column("result", String(10), nullable=False),
    # When the run of the same result began, and how many there were.
    Column("since", UtcMoment, nullable=False),
    Column("run", Integer, nullable=False),
    # The same of all that is not ok, since the last good answer; NULL while all is well.
    Column("trouble_since", UtcMoment),
    Column("trouble_run", Integer, nullable=False),
    Column("latency_ms", Integer),
    Column("finding", JSON, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    # The task one station does for all: "probes", "neighbours".
    Column("name", String(20), primary_key=True),
    Column("station_id", ForeignKey("station.id"), nullable=False),
    # By the clock of the database.
    Column("until", UtcMoment, nullable=False),
)

trouble_report = Table(
    "trouble_report",
    metadata,
    key(),
    Column("at", UtcMoment, nullable=False),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    Column("counter_id", ForeignKey("counter.id"), nullable=False),
    Column("officer", Text, nullable=False),
    # Set when its officer took it back.
    Column("withdrawn_at", UtcMoment),
    Index("ix_trouble_report_at", "at"),
)

outage_proposal = Table(
    "outage_proposal",
    metadata,
    key(),
    Column("component_id", ForeignKey("component.id"), nullable=False),
    # outage, slower or recovery.
    Column("kind", String(10), nullable=False),
    Column("proposed_at", UtcMoment, nullable=False),
    # Since when the evidence says so, and when it said so last.
    Column("since", UtcMoment, nullable=False),
    Column("seen_at", UtcMoment, nullable=False),
    Column("evidence", JSON, nullable=False),
    # open, accepted, dismissed or withdrawn.
    Column("state", String(10), nullable=False),
    Column("decided_at", UtcMoment),
    Column("officer", Text, nullable=False),
    Column("outage_id", ForeignKey("outage.id")),
    # Set while it is open, NULL afterwards: at most one open proposal a component.
    Column("open_component_id", ForeignKey("component.id"), unique=True),
)
