"""The office, its stations, services, components and counters."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from queueing.store.columns import UtcMoment
from queueing.store.tables.base import key, metadata, texts

office = Table(
    "office",
    metadata,
    key(),
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
    # The office's own code among the offices that exchange their status; "" while it has none.
    Column("code", String(40), nullable=False, server_default=text("''")),
    # Within how many minutes a person who missed the call comes back without a new number.
    Column("return_minutes", Integer, nullable=False, server_default=text("120")),
    # How long before a promised word is due the console reminds.
    Column("reminder_minutes", Integer, nullable=False, server_default=text("5")),
    # What is done when those who wait would be served after closing: queueing.closing.
    Column("last_ticket_rule", String(10), nullable=False, server_default=text("'warn'")),
    # At most so many numbers by one hand in so many seconds at a kiosk; 0 sets no limit.
    Column("bulk_limit", Integer, nullable=False, server_default=text("0")),
    Column("bulk_seconds", Integer, nullable=False, server_default=text("60")),
    # Presses of "server error" at so many counters within so many minutes propose an outage.
    Column("trouble_minutes", Integer, nullable=False, server_default=text("5")),
    Column("trouble_counters", Integer, nullable=False, server_default=text("2")),
    # So long a proposal that was waved away is not made again.
    Column("proposal_rest_minutes", Integer, nullable=False, server_default=text("30")),
    # After a restore whose numbers may have been given already: the series of that day.
    Column("reset_day", Date),
    Column("reset_series", String(4), nullable=False, server_default=text("''")),
    # Last: it is long, and only those who ask for it should have to read it.
    Column("logo", LargeBinary),
)

station = Table(
    "station",
    metadata,
    key(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", String(10), nullable=False),
    Column("registered_at", UtcMoment, nullable=False),
    # A kiosk's own series while it is cut off: "K" in "AK-017". Never given to another.
    Column("letter", String(2), unique=True),
    # Its login on a server, None on an SQLite file.
    Column("login", String(63), unique=True),
    Column("retired_at", UtcMoment),
    # Numbers taken at a kiosk before this moment do not count for the limit by one hand.
    Column("bulk_lifted_at", UtcMoment),
)

station_presence = Table(
    "station_presence",
    metadata,
    Column("station_id", ForeignKey("station.id"), primary_key=True),
    # Which PC holds the name, by an id that the PC made for itself.
    Column("place_id", String(36), nullable=False),
    Column("host", Text, nullable=False),
    Column("version", String(40), nullable=False),
    Column("started_at", UtcMoment, nullable=False),
    # By the clock of the database, like no other moment.
    Column("seen_at", UtcMoment, nullable=False),
    Column("clock_offset_ms", Integer, nullable=False),
    Column("pending", Integer, nullable=False),
    Column("pending_since", UtcMoment),
    # Set when the station ended in good order: the name is free at once.
    Column("released_at", UtcMoment),
    # What of its equipment is missing, one a line: queueing.presence.told.
    Column("troubles", Text, nullable=False, server_default=text("''")),
)

station_wish = Table(
    "station_wish",
    metadata,
    Column("station_id", ForeignKey("station.id"), primary_key=True),
    # What the office wants of the station's own settings, as JSON.
    Column("settings", Text, nullable=False),
    # Grows with every wish.
    Column("number", Integer, nullable=False),
    Column("wished_at", UtcMoment, nullable=False),
    Column("wished_by", Text, nullable=False),
    # What the station said last: which wish it has taken up, when, and what stood in the way.
    Column("applied_number", Integer, nullable=False, server_default=text("0")),
    Column("applied_at", UtcMoment),
    Column("problem", Text, nullable=False, server_default=text("''")),
)

service = Table(
    "service",
    metadata,
    key(),
    Column("office_id", ForeignKey("office.id"), nullable=False),
    Column("prefix", String(2), nullable=False),
    *texts("name"),
    *texts("requirements"),
    *texts("procedure"),
    *texts("duration"),
    *texts("fee"),
    *texts("product"),
    *texts("complaints"),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    # The service offered instead when this one stands still or is sold out (suket).
    Column("instead_service_id", Integer),
    # One of queueing.services.SERVICE_ICONS, "" for none.
    Column("icon", Text, nullable=False, server_default=text("''")),
    UniqueConstraint("office_id", "prefix"),
)

service_hours = Table(
    "service_hours",
    metadata,
    Column("service_id", ForeignKey("service.id"), primary_key=True),
    # ISO weekday; one that is missing is as the office's.
    Column("weekday", Integer, primary_key=True),
    # When numbers are given on the office's wall clock; both NULL: none on this weekday.
    Column("opens_at", Time),
    Column("closes_at", Time),
)

component = Table(
    "component",
    metadata,
    key(),
    Column("code", String(40), nullable=False, unique=True),
    *texts("name"),
    # What sort of thing it is: queueing.states.ComponentKind.
    Column("kind", String(20), nullable=False, server_default=text("'other'")),
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
    key(),
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
    # 1 to 9: its share of the counter's calls beside the other services, see calling_order.
    Column("weight", Integer, nullable=False, server_default=text("1")),
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
