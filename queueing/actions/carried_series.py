"""Whose numbers the carried ones are on another day, and where that day's own begin."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.sqlite import insert as upsert_into

from queueing.model import Ticket
from queueing.store import tables as t


def each_number_once(
    connection: Connection, day: date, service_id: int, series: str, group: list[Ticket]
) -> list[Ticket]:
    """Give those of a series that can stand together in the lines of `day`, in order of place.

    Numbers begin anew each day: of two with one label, from different days, only one can go,
    and whoever stands in the later line (as a rule: is here today) does.
    """
    there = t.ticket
    taken = set(
        connection.execute(
            select(there.c.number).where(
                there.c.line_day == day,
                there.c.issue_service_id == service_id,
                there.c.series == series,
            )
        ).scalars()
    )
    going = []
    for ticket in sorted(group, key=lambda x: x.line_day or x.service_day, reverse=True):
        if ticket.number not in taken:
            taken.add(ticket.number)
            going.append(ticket)
    return sorted(going, key=lambda x: (x.place_at, x.id))


def is_free_for(
    connection: Connection, day: date, service_id: int, series: str, highest: int
) -> bool:
    """Tell whether the numbers up to `highest` are nobody else's on that day."""
    counter = t.series_counter
    row = connection.execute(
        select(counter.c.starts_after, counter.c.last_number).where(
            counter.c.office_id == t.OFFICE_ID,
            counter.c.service_day == day,
            counter.c.service_id == service_id,
            counter.c.series == series,
        )
    ).first()
    return row is None or row.last_number == row.starts_after or highest <= row.starts_after


def begin_behind(connection: Connection, day: date, service_id: int, series: str) -> None:
    """Let that day's numbers begin behind those that were carried to it."""
    asked = {"day": day, "service_id": service_id, "series": series}
    if connection.dialect.name == "postgresql":
        # A console chooses no number: the office's own function looks for the highest.
        connection.execute(text("SELECT begin_behind(:day, :service_id, :series)"), asked)
        return
    highest = connection.execute(
        select(t.ticket.c.number)
        .where(
            t.ticket.c.line_day == day,
            t.ticket.c.service_day < day,
            t.ticket.c.issue_service_id == service_id,
            t.ticket.c.series == series,
        )
        .order_by(t.ticket.c.number.desc())
        .limit(1)
    ).scalar_one()
    counter = t.series_counter
    first = upsert_into(counter).values(
        office_id=t.OFFICE_ID,
        service_day=day,
        service_id=service_id,
        series=series,
        last_number=highest,
        starts_after=highest,
    )
    connection.execute(
        first.on_conflict_do_update(
            index_elements=list(counter.primary_key),
            set_={"last_number": highest, "starts_after": highest},
            where=counter.c.last_number < highest,
        )
    )
