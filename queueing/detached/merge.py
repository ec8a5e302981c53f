"""Brings what a kiosk did while it was cut off to the server, once and only once.

Each number is one transaction on the server, which knows it by its request id; only then is it
marked here. Cut or killed between the two, it is brought again and the server says that it has
it. Numbers first; their papers follow in papers_over.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import bindparam, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from queueing.detached import merge_in_file
from queueing.detached.bringing import Brought
from queueing.detached.local_office import merged
from queueing.detached.outbox import unmerged
from queueing.errors import Refused, StoreReplaced
from queueing.store import Store
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared

log = logging.getLogger(__name__)
_MERGE = Prepared(
    text(
        "SELECT merge_ticket(:station_id, :service_id, :priority, :series, :number, :label,"
        " :code, :service_day, :issued_at, :place_at, :request_id, :first_request,"
        " :cancel_request, :now)"
    ).bindparams(*(bindparam(name, type_=UtcMoment()) for name in ("issued_at", "place_at", "now")))
)


def no_step(_step: str) -> None:
    """Do nothing between two steps; tests end the process there."""


def merge_tickets(
    local: Store,
    server: Store,
    *,
    station_id: int,
    now: datetime,
    between: Callable[[str], None] = no_step,
) -> int:
    """Bring the numbers the server does not have, oldest first; give how many it took now.

    One the server refuses stays here, is logged and counted by pending(), and holds up no
    other. Raises StoreError when the line breaks; call again when it is back.
    """
    taken = 0
    for row in unmerged(local):
        brought = Brought.of(row, station_id, now)
        try:
            server_id = _bring(server, brought)
        except (Refused, StoreReplaced, IntegrityError) as error:
            # The last: somebody else gave that number under this station's name.
            log.error("%s is not taken over by the server: %s", brought.label, error)
            continue
        between("on the server")
        with local.write() as connection:
            done = insert(merged).values(ticket_id=row.id, server_id=server_id, at=now)
            # Another merge may have been as fast.
            connection.execute(done.on_conflict_do_nothing())
        between("marked")
        taken += 1
    return taken


def _bring(server: Store, brought: Brought) -> int:
    if not server.on_server:
        return merge_in_file.merge(server, brought)
    with server.alone() as connection:
        rows = _MERGE(
            connection,
            station_id=brought.station_id,
            service_id=brought.service_id,
            priority=brought.priority,
            series=brought.series,
            number=brought.number,
            label=brought.label,
            code=brought.code,
            service_day=brought.service_day,
            issued_at=brought.issued_at,
            place_at=brought.place_at,
            request_id=brought.request_id,
            first_request=brought.first_request,
            cancel_request=brought.cancel_request,
            now=brought.now,
        )
    return int(rows[0][0])
