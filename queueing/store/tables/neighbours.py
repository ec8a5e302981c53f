"""Other offices and their last word; what this office tells them, and the key it signs with."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table, Text

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata, texts

neighbour = Table(
    "neighbour",
    metadata,
    key(),
    Column("code", String(40), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    # Where its status file is read: a path or an http(s) address.
    Column("source", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    # From what age on its word says nothing any more.
    Column("unknown_minutes", Integer, nullable=False),
    # What here depends on that office: its trouble proposes an outage of this component.
    Column("component_id", ForeignKey("component.id")),
)

neighbour_status = Table(
    "neighbour_status",
    metadata,
    Column("neighbour_id", ForeignKey("neighbour.id"), primary_key=True),
    Column("checked_at", UtcMoment, nullable=False),
    # What was in the way at the last look, "" when nothing was.
    Column("trouble", Text, nullable=False),
    # Of the last good file: when it was signed and taken, its number, and the file itself.
    Column("issued_at", UtcMoment),
    Column("received_at", UtcMoment),
    Column("sequence", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

office_status = Table(
    "office_status",
    metadata,
    key(),
    # What the office tells others of itself: how often at least, a sentence of its own, where.
    Column("every_minutes", Integer, nullable=False),
    *texts("note"),
    Column("places", JSON, nullable=False),
    # The last file, and which places did not take it (place and why).
    Column("published_at", UtcMoment),
    Column("file", Text, nullable=False),
    Column("troubles", JSON, nullable=False),
)

office_key = Table(
    "office_key",
    metadata,
    key(),
    Column("private_key", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("made_at", UtcMoment, nullable=False),
    # Goes up with every file that is signed.
    Column("sequence", Integer, nullable=False),
)
