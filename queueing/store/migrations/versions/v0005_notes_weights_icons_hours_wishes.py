"""Fifth schema: notes on tickets, weights, icons and hours of services, wishes for stations."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

SERVER = sorted(Path(__file__).parent.glob("v0005_*.sql"))
TELLING = ("service_hours", "station_wish")


def upgrade() -> None:
    """Add columns and tables; on PostgreSQL also what tells of them and what stations call."""
    nothing = sa.text("''")
    op.add_column("ticket", sa.Column("note", sa.Text(), nullable=False, server_default=nothing))
    op.add_column("service", sa.Column("icon", sa.Text(), nullable=False, server_default=nothing))
    op.add_column(
        "counter_service",
        sa.Column("weight", sa.Integer(), nullable=False, server_default=sa.text("1")),
    )
    calls = sa.text("kind IN ('call_next', 'undo')")
    op.create_index(
        "ix_event_calls", "event", ["counter_id", "at"], sqlite_where=calls, postgresql_where=calls
    )
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


def _tables() -> None:
    op.create_table(
        "service_hours",
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens_at", sa.Time(), nullable=True),
        sa.Column("closes_at", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_hours_service_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "weekday", name=op.f("pk_service_hours")),
    )
    op.create_table(
        "station_wish",
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("wished_by", sa.Text(), nullable=False),
        sa.Column("applied_number", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_station_wish_station_id")
        ),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_station_wish")),
    )
