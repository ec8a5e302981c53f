"""What somebody asks for by itself: one ticket, the office's logo."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from queueing.calendar import service_day
from queueing.model import Ticket
from queueing.numbering import codes_in, label_of
from queueing.snapshots import FoundTicket
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import damage_told
from queueing.store.paper_rows import prints_of_ticket
from queueing.store.rows import office_of, services_of, ticket_of


def find_ticket(store: Store, *, text: str, now: datetime) -> FoundTicket | None:
    """Give the ticket that was typed or scanned, None when there is none.

    `text` is a label in today's lines ("a17", "A-017", "a 17") or one that was carried over to a
    later day's, a ticket's code of any day, or an
    address that contains the code, as the QR code on the slip does. Raises StoreError.
    """
    with damage_told(store.place), store.read() as connection:
        ticket = _by_label(connection, text, now) or _by_code(connection, text)
        if ticket is None:
            return None
        return FoundTicket(
            ticket=ticket,
            service=services_of(connection)[ticket.service_id],
            prints=prints_of_ticket(connection, ticket.id),
        )


def _by_label(connection: Connection, text: str, now: datetime) -> Ticket | None:
    wanted = label_of(text)
    if wanted is None:
        return None
    day = service_day(now, office_of(connection).time_zone)
    row = connection.execute(
        select(t.ticket)
        .where(t.ticket.c.line_day >= day, t.ticket.c.label == wanted)
        .order_by(t.ticket.c.line_day)
        .limit(1)
    ).first()
    return None if row is None else ticket_of(row)


def _by_code(connection: Connection, text: str) -> Ticket | None:
    codes = codes_in(text)
    if not codes:
        return None
    # Codes are 50 random bits: two tickets of one text would be two codes in it.
    row = connection.execute(
        select(t.ticket).where(t.ticket.c.code.in_(codes)).order_by(t.ticket.c.id.desc()).limit(1)
    ).first()
    return None if row is None else ticket_of(row)


def office_logo(store: Store) -> bytes | None:
    """Give the PNG that slips carry, None for none; raises StoreError."""
    with damage_told(store.place), store.read() as connection:
        logo: bytes | None = connection.execute(
            select(t.office.c.logo).where(t.office.c.id == t.OFFICE_ID)
        ).scalar()
        return logo
