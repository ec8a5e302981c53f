"""What a counter called today, where its services have unequal weights."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, literal_column, select

from queueing.model import Counter, PriorityClass
from queueing.service_shares import Shares, are_equal
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.prepared import PreparedRows
from queueing.store.undone import standing

_CALLS = PreparedRows(
    select(t.event.c.id, t.event.c.kind, t.event.c.details)
    .where(
        t.event.c.counter_id == bindparam("counter_id"),
        t.event.c.at >= bindparam("since", type_=UtcMoment),
        # As ix_event_calls has it, word for word: else SQLite does not see that it fits.
        literal_column(t.CALLS),
    )
    .order_by(t.event.c.at, t.event.c.id)
)


def weights_of(counter: Counter) -> dict[int, int]:
    """Give the weight of each service the counter is signed in to."""
    return {each: counter.weight_of(each) for each in sorted(counter.signed_in_service_ids)}


def what_is_noted(counter: Counter, service_id: int, kind: PriorityClass) -> dict[str, object]:
    """Give what the event of a call says for the calls to come; nothing where weights are equal."""
    if are_equal(weights_of(counter)):
        return {}
    # A ticket goes on to other services, and its class may be changed.
    return {"service": service_id, "class": kind.value}


def calls_of(
    connection: Connection, counter: Counter, since: datetime
) -> list[tuple[int, PriorityClass]]:
    """Give service and class of what a counter called from `since` on, oldest first.

    Calls that were taken back do not count, nor those of before its weights were unequal.
    """
    rows = standing(_CALLS(connection, counter_id=counter.id, since=since))
    return [
        (int(row.details["service"]), PriorityClass(row.details["class"]))
        for row in rows
        if "service" in row.details
    ]


def shares_of(connection: Connection, counter: Counter, since: datetime) -> Shares | None:
    """Give what a counter's services have called since the day began, None for equal weights."""
    weights = weights_of(counter)
    if are_equal(weights):
        return None
    calls: dict[PriorityClass, list[int]] = {kind: [] for kind in PriorityClass}
    for service_id, kind in calls_of(connection, counter, since):
        calls[kind].append(service_id)
    return Shares(weights, calls)
