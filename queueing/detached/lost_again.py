"""A server that was put back to an older backup gets again what a kiosk had brought it since.

Who holds such a number was told that it is valid. Numbers that the server itself gave and lost
with the state that was replaced are beyond this.
"""

from __future__ import annotations

import logging
from datetime import date, timedelta

from sqlalchemy import delete, select, update

from queueing.actions.print_jobs import OPEN
from queueing.detached.local_office import merged, moved
from queueing.model import PrintState
from queueing.store import Store
from queueing.store import tables as t

log = logging.getLogger(__name__)
DAYS = 1
"""So many days back it is looked: older numbers have expired, or were purged on purpose."""
LOST = "restart"
"""Why nobody knows of a paper: the worker's word for one that was caught by an end."""


def take_back_lost(local: Store, server: Store, *, today: date) -> int:
    """Have the next merge bring again what `server` does not know any more; give how many.

    A service that has another letter there is another one: its numbers stay here. A paper that
    had not been sent when the server took it over may have come out since: it is unknown.
    Raises StoreError.
    """
    query = (
        select(t.ticket.c.id, t.ticket.c.request_id, t.ticket.c.issue_service_id, t.ticket.c.label)
        .join(merged, merged.c.ticket_id == t.ticket.c.id)
        .where(
            t.ticket.c.office_id == t.OFFICE_ID,
            t.ticket.c.service_day >= today - timedelta(days=DAYS),
        )
    )
    with local.read() as connection:
        mine = connection.execute(query).all()
    if not mine:
        return 0
    requests = [row.request_id for row in mine]
    with server.read() as connection:
        known = set(
            connection.execute(
                select(t.ticket.c.request_id).where(t.ticket.c.request_id.in_(requests))
            ).scalars()
        )
        services = connection.execute(select(t.service.c.id, t.service.c.prefix)).all()
    letters = {row.id: row.prefix for row in services}
    lost = [
        row.id
        for row in mine
        if row.request_id not in known
        and row.label.startswith(letters.get(row.issue_service_id, "?"))
    ]
    if lost:
        log.warning("the server knows %d numbers no more that it had from this kiosk", len(lost))
        _not_merged(local, lost)
    return len(lost)


def _not_merged(local: Store, ids: list[int]) -> None:
    jobs = select(t.print_job.c.id).where(t.print_job.c.ticket_id.in_(ids))
    with local.write() as connection:
        connection.execute(delete(merged).where(merged.c.ticket_id.in_(ids)))
        connection.execute(
            update(moved)
            .where(moved.c.job_id.in_(jobs), moved.c.state.in_(OPEN), moved.c.at.is_not(None))
            .values(state=PrintState.UNKNOWN, reason=LOST)
        )
        connection.execute(update(moved).where(moved.c.job_id.in_(jobs)).values(at=None))
