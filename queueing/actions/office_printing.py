"""What the office puts on its slips beside the number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update

from queueing.actions.recording import done_before, record
from queueing.actions.valid_printing import check_follow_address, check_logo
from queueing.actions.valid_settings import check_nobody_pending
from queueing.model import Actor, Office
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import office_of


def set_office_printing(
    store: Store,
    *,
    follow_address: str,
    logo: bytes | None,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Office:
    """Set the address under which a ticket can be followed, and the logo (PNG, None for none).

    In the address {code} and {label} stand for the ticket's; "" for none. Numbers given from
    now on carry it; a copy says what its first paper said. Raises BadSetting, TicketsPending.
    """
    address = follow_address.strip()
    check_follow_address(address)
    if logo is not None:
        check_logo(logo)
    with store.write() as connection:
        if done_before(connection, request_id, "set_office_printing") is None:
            check_nobody_pending(connection, now)
            before = office_of(connection)
            connection.execute(update(t.office).values(follow_address=address, logo=logo))
            record(
                connection,
                "set_office_printing",
                actor=actor,
                request_id=request_id,
                now=now,
                details={
                    "from": before.follow_address,
                    "to": address,
                    "logo_bytes": len(logo or b""),
                },
            )
        return office_of(connection)
