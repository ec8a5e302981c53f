"""What every table shares: the metadata, the office's id, keys and texts in three languages."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Text

OFFICE_ID = 1
"""A database holds one office; the column is there for the day it holds more."""

AHEAD_UNKNOWN = -1
"""Kept as people_ahead where nobody could know it."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    """Make the column of an id."""
    return Column("id", Integer, primary_key=True)


def texts(name: str) -> list[Column[str]]:
    """Make the three columns of a text in the three screen languages."""
    return [Column(f"{name}_{code}", Text, nullable=False) for code in ("id", "jv", "en")]
