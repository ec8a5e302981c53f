"""How much there is: quotas, stock, people invited from the waiting list, issuing stopped."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata, texts

quota = Table(
    "quota",
    metadata,
    key(),
    Column("service_id", ForeignKey("service.id"), nullable=False, index=True),
    # ISO weekday, NULL for every day.
    Column("weekday", Integer),
    # The slot of the day on the office's wall clock, NULL for the whole day.
    Column("begins_at", Time),
    Column("ends_at", Time),
    Column("amount", Integer, nullable=False),
)

stock_item = Table(
    "stock_item",
    metadata,
    key(),
    Column("code", String(40), nullable=False, unique=True),
    *texts("name"),
    # How many the office can make of it a day (cards a printer prints); NULL: no limit.
    Column("daily_capacity", Integer),
    # At or below this many the console warns.
    Column("low_at", Integer, nullable=False),
    # Sum of its movements, kept in the same transaction; NULL until one was received or counted.
    Column("on_hand", Integer),
)

service_stock = Table(
    "service_stock",
    metadata,
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    Column("stock_item_id", ForeignKey("stock_item.id"), primary_key=True),
)

stock_movement = Table(
    "stock_movement",
    metadata,
    key(),
    Column("stock_item_id", ForeignKey("stock_item.id"), nullable=False),
    Column("at", UtcMoment, nullable=False),
    Column("day", Date, nullable=False),
    # received, used, returned, spoilt or counted.
    Column("kind", String(10), nullable=False),
    # By how many the stock changed.
    Column("change", Integer, nullable=False),
    # What was counted, for "counted".
    Column("counted", Integer),
    # The ticket it was used for, which may be purged before the movement is.
    Column("ticket_id", Integer),
    Column("station_id", ForeignKey("station.id")),
    Column("officer", Text, nullable=False),
    Column("note", Text, nullable=False),
    Index("ix_stock_movement_day", "stock_item_id", "day"),
    Index("ix_stock_movement_ticket", "ticket_id"),
)

invitation_batch = Table(
    "invitation_batch",
    metadata,
    key(),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    # For which day the people are invited.
    Column("day", Date, nullable=False),
    Column("size", Integer, nullable=False),
    Column("made_at", UtcMoment, nullable=False),
    Column("officer", Text, nullable=False),
)

waiting_entry = Table(
    "waiting_entry",
    metadata,
    key(),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    # The reference number of the recording; never a name, never a NIK.
    Column("reference", String(40), nullable=False),
    # Its place in the waiting list.
    Column("place_at", UtcMoment, nullable=False),
    # waiting, invited, come, collected or withdrawn.
    Column("state", String(10), nullable=False),
    Column("changed_at", UtcMoment, nullable=False),
    Column("batch_id", ForeignKey("invitation_batch.id")),
    # The number that its holder took on the day of the invitation.
    Column("ticket_id", ForeignKey("ticket.id", ondelete="SET NULL"), index=True),
    UniqueConstraint("service_id", "reference"),
    Index("ix_waiting_entry_line", "service_id", "state", "place_at"),
)

issuing_stop = Table(
    "issuing_stop",
    metadata,
    key(),
    Column("service_id", ForeignKey("service.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("at", UtcMoment, nullable=False),
    # closing or officer.
    Column("reason", String(10), nullable=False),
    Column("officer", Text, nullable=False),
    Column("lifted_at", UtcMoment),
    Index("ix_issuing_stop_service", "service_id", "day"),
)
