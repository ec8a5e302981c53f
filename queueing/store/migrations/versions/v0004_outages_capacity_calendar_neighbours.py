"""Fourth schema: outages with severity and proposals, capacity, calendar, other offices."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

SERVER = sorted(Path(__file__).parent.glob("v0004_*.sql"))
TELLING = (
    "calendar_break", "calendar_day", "calendar_hours", "calendar_period", "issuing_stop",
    "neighbour", "neighbour_status", "outage_proposal", "probe", "quota", "service_stock",
    "stock_item", "waiting_entry",
)  # fmt: skip
KINDS = {
    "national-server": "national_server", "office-network": "office_network",
    "card-printer": "card_printer", "card-blanks": "blanks", "electricity": "electricity",
}  # fmt: skip
"""The components of the office data that shipped before components had a kind."""


def upgrade() -> None:
    """Add columns and tables; on PostgreSQL also replace what takes and merges numbers."""
    _columns()
    _outages_and_lines()
    _tables()
    if op.get_bind().dialect.name == "postgresql":
        for table in TELLING:
            op.execute(
                f"CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION tell_change()"
            )
        # By the driver itself: to SQLAlchemy a percent sign is a parameter.
        driver = op.get_bind().connection.dbapi_connection
        assert driver is not None
        for statements in SERVER:
            driver.cursor().execute(statements.read_text(encoding="utf-8"))


def _columns() -> None:
    def number(name: str, default: int) -> sa.Column[Any]:
        return sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text(str(default)))

    def word(name: str, length: int, default: str) -> sa.Column[Any]:
        default_text = sa.text(f"'{default}'")
        return sa.Column(name, sa.String(length), nullable=False, server_default=default_text)

    def words(name: str) -> sa.Column[Any]:
        return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''"))

    def moment(name: str) -> sa.Column[Any]:
        return sa.Column(name, sa.DateTime(timezone=True), nullable=True)

    added: dict[str, tuple[sa.Column[Any], ...]] = {
        "office": (
            word("code", 40, ""),
            number("return_minutes", 120),
            number("reminder_minutes", 5),
            word("last_ticket_rule", 10, "warn"),
            number("bulk_limit", 0),
            number("bulk_seconds", 60),
            number("trouble_minutes", 5),
            number("trouble_counters", 2),
            number("proposal_rest_minutes", 30),
        ),
        "station": (moment("bulk_lifted_at"),),
        "station_presence": (words("troubles"),),
        "service": (sa.Column("instead_service_id", sa.Integer(), nullable=True),),
        "component": (word("kind", 20, "other"),),
        "series_counter": (number("starts_after", 0),),
        "ticket": (sa.Column("line_day", sa.Date(), nullable=True), moment("return_until")),
        "outage": (
            word("severity", 10, "stopped"),
            moment("planned_from"),
            moment("planned_until"),
        ),
        "outage_update": (
            word("severity", 10, "stopped"),
            moment("expected_from"),
            moment("expected_until"),
        ),
    }
    for table, columns in added.items():
        for column in columns:
            op.add_column(table, column)


def _outages_and_lines() -> None:
    with op.batch_alter_table("outage_template") as template:
        template.add_column(
            sa.Column(
                "severity", sa.String(10), nullable=False, server_default=sa.text("'stopped'")
            )
        )
        template.drop_constraint(op.f("uq_outage_template_component_id"), type_="unique")
        template.create_unique_constraint(
            op.f("uq_outage_template_component_id_severity"), ["component_id", "severity"]
        )
    component = sa.table("component", sa.column("code"), sa.column("kind"))
    for code, kind in KINDS.items():
        op.execute(component.update().where(component.c.code == code).values(kind=kind))
    op.execute("UPDATE ticket SET line_day = service_day")
    op.drop_index(op.f("ix_ticket_line"), table_name="ticket")
    op.create_index(
        "ix_ticket_line",
        "ticket",
        ["line_day", "service_id", "state", "priority", "place_at"],
        unique=False,
    )
    op.drop_index(op.f("ix_ticket_state"), table_name="ticket")
    op.create_index("ix_ticket_state", "ticket", ["state", "line_day"], unique=False)
    few = sa.text("outage_id IS NOT NULL")
    op.create_index(
        "ix_event_outage_id", "event", ["outage_id"], sqlite_where=few, postgresql_where=few
    )


def _tables() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name_id", sa.Text(), nullable=False),
        sa.Column("name_jv", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("opens_at", sa.Time(), nullable=True),
        sa.Column("closes_at", sa.Time(), nullable=True),
        sa.Column("source", sa.String(length=10), nullable=False),
        sa.Column("estimated", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_calendar_day")),
    )
    op.create_table(
        "calendar_period",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_period")),
    )
    op.create_table(
        "neighbour",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("unknown_minutes", sa.Integer(), nullable=False),
        sa.Column("component_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["component_id"], ["component.id"], name=op.f("fk_neighbour_component_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_neighbour")),
        sa.UniqueConstraint("code", name=op.f("uq_neighbour_code")),
    )
    op.create_table(
        "office_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("private_key", sa.Text(), nullable=False),
        sa.Column("public_key", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_key")),
    )
    op.create_table(
        "ready_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Text(), nullable=False),
        sa.Column("text_jv", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=True),
        sa.Column("severity", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ready_word")),
    )
    op.create_table(
        "office_status",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("every_minutes", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("note_jv", sa.Text(), nullable=False),
        sa.Column("note_en", sa.Text(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("troubles", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_status")),
    )
    op.create_table(
        "stock_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name_id", sa.Text(), nullable=False),
        sa.Column("name_jv", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("daily_capacity", sa.Integer(), nullable=True),
        sa.Column("low_at", sa.Integer(), nullable=False),
        sa.Column("on_hand", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_item")),
        sa.UniqueConstraint("code", name=op.f("uq_stock_item_code")),
    )
    op.create_table(
        "calendar_break",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("begins_at", sa.Time(), nullable=False),
        sa.Column("ends_at", sa.Time(), nullable=False),
        sa.Column("serving_percent", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"], ["calendar_period.id"], name=op.f("fk_calendar_break_period_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_break")),
    )
    op.create_table(
        "calendar_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens_at", sa.Time(), nullable=True),
        sa.Column("closes_at", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["period_id"], ["calendar_period.id"], name=op.f("fk_calendar_hours_period_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_hours")),
        sa.UniqueConstraint(
            "period_id", "weekday", name=op.f("uq_calendar_hours_period_id_weekday")
        ),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_lease_station_id")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
    )
    op.create_table(
        "neighbour_status",
        sa.Column("neighbour_id", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbour_id"], ["neighbour.id"], name=op.f("fk_neighbour_status_neighbour_id")
        ),
        sa.PrimaryKeyConstraint("neighbour_id", name=op.f("pk_neighbour_status")),
    )
    op.create_table(
        "probe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("component_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("every_seconds", sa.Integer(), nullable=False),
        sa.Column("timeout_ms", sa.Integer(), nullable=False),
        sa.Column("failures_needed", sa.Integer(), nullable=False),
        sa.Column("slow_needed", sa.Integer(), nullable=False),
        sa.Column("successes_needed", sa.Integer(), nullable=False),
        sa.Column("slow_ms", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["component_id"], ["component.id"], name=op.f("fk_probe_component_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_probe")),
    )
    op.create_table(
        "invitation_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_invitation_batch_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation_batch")),
    )
    op.create_table(
        "issuing_stop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=10), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_issuing_stop_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuing_stop")),
    )
    op.create_index("ix_issuing_stop_service", "issuing_stop", ["service_id", "day"], unique=False)
    op.create_table(
        "outage_proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("component_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("outage_id", sa.Integer(), nullable=True),
        sa.Column("open_component_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["component_id"], ["component.id"], name=op.f("fk_outage_proposal_component_id")
        ),
        sa.ForeignKeyConstraint(
            ["open_component_id"],
            ["component.id"],
            name=op.f("fk_outage_proposal_open_component_id"),
        ),
        sa.ForeignKeyConstraint(
            ["outage_id"], ["outage.id"], name=op.f("fk_outage_proposal_outage_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outage_proposal")),
        sa.UniqueConstraint("open_component_id", name=op.f("uq_outage_proposal_open_component_id")),
    )
    op.create_table(
        "probe_state",
        sa.Column("probe_id", sa.Integer(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("result", sa.String(length=10), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("trouble_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("trouble_run", sa.Integer(), nullable=False),
        sa.Column("latency_ms", sa.Integer(), nullable=True),
        sa.Column("finding", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["probe_id"], ["probe.id"], name=op.f("fk_probe_state_probe_id")),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_probe_state_station_id")
        ),
        sa.PrimaryKeyConstraint("probe_id", name=op.f("pk_probe_state")),
    )
    op.create_table(
        "quota",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("begins_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_quota_service_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota")),
    )
    op.create_index(op.f("ix_quota_service_id"), "quota", ["service_id"], unique=False)
    op.create_table(
        "service_stock",
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("stock_item_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_stock_service_id")
        ),
        sa.ForeignKeyConstraint(
            ["stock_item_id"], ["stock_item.id"], name=op.f("fk_service_stock_stock_item_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "stock_item_id", name=op.f("pk_service_stock")),
    )
    op.create_table(
        "trouble_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("component_id", sa.Integer(), nullable=False),
        sa.Column("counter_id", sa.Integer(), nullable=False),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["component_id"], ["component.id"], name=op.f("fk_trouble_report_component_id")
        ),
        sa.ForeignKeyConstraint(
            ["counter_id"], ["counter.id"], name=op.f("fk_trouble_report_counter_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trouble_report")),
    )
    op.create_index("ix_trouble_report_at", "trouble_report", ["at"], unique=False)
    op.create_table(
        "stock_movement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stock_item_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("change", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.Column("station_id", sa.Integer(), nullable=True),
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_stock_movement_station_id")
        ),
        sa.ForeignKeyConstraint(
            ["stock_item_id"], ["stock_item.id"], name=op.f("fk_stock_movement_stock_item_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_movement")),
    )
    op.create_index(
        "ix_stock_movement_day", "stock_movement", ["stock_item_id", "day"], unique=False
    )
    op.create_index("ix_stock_movement_ticket", "stock_movement", ["ticket_id"], unique=False)
    op.create_table(
        "waiting_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("place_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("ticket_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["invitation_batch.id"], name=op.f("fk_waiting_entry_batch_id")
        ),
        sa.ForeignKeyConstraint(
            ["ticket_id"],
            ["ticket.id"],
            name=op.f("fk_waiting_entry_ticket_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_waiting_entry_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_entry")),
        sa.UniqueConstraint(
            "service_id", "reference", name=op.f("uq_waiting_entry_service_id_reference")
        ),
    )
    op.create_index(
        op.f("ix_waiting_entry_ticket_id"), "waiting_entry", ["ticket_id"], unique=False
    )
    op.create_index(
        "ix_waiting_entry_line", "waiting_entry", ["service_id", "state", "place_at"], unique=False
    )
