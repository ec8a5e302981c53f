"""Third schema: stations with letter, login and presence; what a server does by itself."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SERVER = sorted(Path(__file__).parent.glob("v0003_*.sql"))


def upgrade() -> None:
    """Add columns and the table of presences; on PostgreSQL also functions and triggers."""
    op.add_column("office", sa.Column("reset_day", sa.Date(), nullable=True))
    op.add_column(
        "office",
        sa.Column(
            "reset_series", sa.String(length=4), nullable=False, server_default=sa.text("''")
        ),
    )
    op.add_column("series_counter", sa.Column("last_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("station") as station:
        station.add_column(sa.Column("letter", sa.String(length=2), nullable=True))
        station.add_column(sa.Column("login", sa.String(length=63), nullable=True))
        station.add_column(sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True))
        station.create_unique_constraint(op.f("uq_station_letter"), ["letter"])
        station.create_unique_constraint(op.f("uq_station_login"), ["login"])
    op.create_table(
        "station_presence",
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.String(length=36), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("clock_offset_ms", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("pending_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_station_presence_station_id")
        ),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_station_presence")),
    )
    op.create_index("ix_ticket_code", "ticket", ["code"])
    if op.get_bind().dialect.name == "postgresql":
        # By the driver itself: to SQLAlchemy a percent sign is a parameter.
        driver = op.get_bind().connection.dbapi_connection
        assert driver is not None
        for statements in SERVER:
            driver.cursor().execute(statements.read_text(encoding="utf-8"))
