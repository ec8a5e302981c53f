"""Second schema: what the kiosks' printers say, the office's follow address and logo."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table of printers and two settings of the office."""
    op.create_table(
        "printer",
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("near_end", sa.Boolean(), nullable=False),
        sa.Column("confirms", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_printer_station_id")),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_printer")),
    )
    # The address before the logo: SQLite reads a row from its beginning, and every number
    # reads the address.
    op.add_column(
        "office",
        sa.Column("follow_address", sa.Text(), nullable=False, server_default=sa.text("''")),
    )
    op.add_column("office", sa.Column("logo", sa.LargeBinary(), nullable=True))
