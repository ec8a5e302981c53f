"""Rows of print jobs and printers as the office's frozen words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, exists, select

from queueing.errors import NotFound
from queueing.model import PrinterRecord, PrintRecord, PrintState
from queueing.papers import BY_STAFF
from queueing.store import tables as t


def print_records() -> Select[Any]:
    """Give the query of print jobs with their ticket's label and station's name, oldest first."""
    earlier = t.print_job.alias("earlier")
    # The copy mark as well: nothing is cleared for the first paper of a ticket.
    lost = exists().where(
        earlier.c.ticket_id == t.print_job.c.ticket_id,
        earlier.c.station_id == t.print_job.c.station_id,
        earlier.c.id != t.print_job.c.id,
        earlier.c.state == PrintState.NOT_PRINTED,
        earlier.c.reason == BY_STAFF,
        t.print_job.c.copy,
    )
    return (
        select(
            t.print_job,
            t.ticket.c.label,
            t.station.c.name.label("station_name"),
            lost.label("clear_first"),
        )
        .join(t.ticket, t.ticket.c.id == t.print_job.c.ticket_id)
        .join(t.station, t.station.c.id == t.print_job.c.station_id)
        .order_by(t.print_job.c.created_at, t.print_job.c.id)
    )


def print_record_of(row: Any) -> PrintRecord:
    """Give a print job of a row of print_records()."""
    return PrintRecord(
        id=row.id,
        ticket_id=row.ticket_id,
        ticket_label=row.label,
        station_id=row.station_id,
        station_name=row.station_name,
        state=PrintState(row.state),
        reason=row.reason,
        copy=row.copy,
        created_at=row.created_at,
        changed_at=row.changed_at,
        slip=row.slip,
        clear_first=bool(row.clear_first),
    )


def print_record_by_id(connection: Connection, job_id: str) -> PrintRecord:
    """Give a print job; raises NotFound."""
    row = connection.execute(print_records().where(t.print_job.c.id == job_id)).first()
    if row is None:
        raise NotFound(f"print job {job_id}")
    return print_record_of(row)


def prints_of_ticket(connection: Connection, ticket_id: int) -> tuple[PrintRecord, ...]:
    """Give the print jobs of a ticket, oldest first."""
    rows = connection.execute(print_records().where(t.print_job.c.ticket_id == ticket_id))
    return tuple(print_record_of(row) for row in rows)


def printers_of(connection: Connection) -> tuple[PrinterRecord, ...]:
    """Give the printer of every kiosk that ever spoke of one, by station name."""
    rows = connection.execute(
        select(t.printer, t.station.c.name.label("station_name"))
        .join(t.station, t.station.c.id == t.printer.c.station_id)
        .where(t.station.c.retired_at.is_(None))
        .order_by(t.station.c.name)
    )
    return tuple(PrinterRecord(**row._mapping) for row in rows)
