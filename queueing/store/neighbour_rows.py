"""Rows of other offices, their last words and this office's own, as frozen words."""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, select

from queueing.neighbours import Neighbour, NeighbourNews, OfficeStatus, OwnStatus
from queueing.store import tables as t
from queueing.store.prepared import PreparedRows
from queueing.store.rows import office_of, text_of

log = logging.getLogger(__name__)

_NEWS = PreparedRows(
    select(
        t.neighbour,
        t.neighbour_status.c.checked_at,
        t.neighbour_status.c.trouble,
        t.neighbour_status.c.received_at,
        t.neighbour_status.c.body,
    )
    .outerjoin(t.neighbour_status)
    .where(t.neighbour.c.active)
    .order_by(t.neighbour.c.position, t.neighbour.c.id)
)


def public_news(connection: Connection) -> tuple[NeighbourNews, ...]:
    """Give what kiosk and board show of other offices: their words, not how they were got."""
    return tuple(
        NeighbourNews(_public(row), _status(row.body), row.received_at) for row in _NEWS(connection)
    )


def staff_news(connection: Connection) -> tuple[NeighbourNews, ...]:
    """Give what is known of other offices, with what was in the way at the last look."""
    return tuple(
        NeighbourNews(
            neighbour_of(row), _status(row.body), row.received_at, row.checked_at, row.trouble or ""
        )
        for row in _NEWS(connection)
    )


def neighbour_of(row: Any) -> Neighbour:
    """Give an office of its row."""
    return Neighbour(
        row.id,
        row.code,
        row.name,
        row.source,
        row.public_key,
        row.position,
        bool(row.active),
        timedelta(minutes=row.unknown_minutes),
        row.component_id,
    )


def _public(row: Any) -> Neighbour:
    return Neighbour(
        row.id,
        row.code,
        row.name,
        "",
        "",
        row.position,
        unknown_after=timedelta(minutes=row.unknown_minutes),
    )


def neighbours_of(connection: Connection) -> tuple[Neighbour, ...]:
    """Give every office that was ever trusted, in order."""
    rows = connection.execute(
        select(t.neighbour).order_by(t.neighbour.c.position, t.neighbour.c.id)
    )
    return tuple(neighbour_of(row) for row in rows)


def _status(file: str | None) -> OfficeStatus | None:
    return _read(file) if file else None


@lru_cache(maxsize=64)
def _read(file: str) -> OfficeStatus | None:
    # Loaded with the first word of another office: most offices never have one.
    from queueing.exchange.status_file import BadStatusFile, introduced

    try:
        return introduced(file.encode())[0]
    except BadStatusFile as error:
        # It was good when it was taken: somebody changed the database.
        log.error("a kept word of another office is not taken: %s", error)
        return None


def own_status(connection: Connection) -> OwnStatus:
    """Give how this office tells others of itself."""
    code = office_of(connection).code
    public = connection.execute(select(t.office_key.c.public_key)).scalar() or ""
    row = connection.execute(select(t.office_status)).first()
    if row is None:
        return OwnStatus(code, public_key=public)
    return OwnStatus(
        code=code,
        every_minutes=row.every_minutes,
        places=tuple(row.places),
        note=text_of(row, "note"),
        public_key=public,
        published_at=row.published_at,
        file=row.file.encode(),
        troubles=tuple((place, why) for place, why in row.troubles),
    )
