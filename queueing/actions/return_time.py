"""How long who missed the call keeps the place is a setting of the office."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update

from queueing.actions.recording import done_before, record
from queueing.actions.valid_settings import check_return_minutes
from queueing.model import Actor, Office
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import office_of


def set_return_minutes(
    store: Store, *, minutes: int, actor: Actor, request_id: str, now: datetime
) -> Office:
    """Set how many minutes a skipped person may come back without a new number.

    Whoever was skipped already keeps the time that was told. Raises BadSetting outside 1 … 1440.
    """
    kind = "set_return_minutes"
    check_return_minutes(minutes)
    with store.write() as connection:
        if done_before(connection, request_id, kind) is None:
            before = office_of(connection).return_minutes
            connection.execute(update(t.office).values(return_minutes=minutes))
            record(
                connection,
                kind,
                actor=actor,
                request_id=request_id,
                now=now,
                details={"from": before, "to": minutes},
            )
        return office_of(connection)
