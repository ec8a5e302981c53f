"""A citizen takes a number."""

from __future__ import annotations

from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from queueing.actions import issue_in_file as in_file
from queueing.actions import issue_on_server as on_server
from queueing.actions.issue_facts import Wanted
from queueing.actions.issue_limits import bulk_ends, left_now
from queueing.actions.own_hours import outside_now
from queueing.errors import (
    IssuingStopped,
    OutsideServiceHours,
    Refused,
    RequestReused,
    SoldOut,
    TooManyAtOnce,
)
from queueing.model import Actor, PriorityClass, Ticket
from queueing.numbering import ticket_code
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.failures import known_error
from queueing.store.rows import ticket_of
from queueing.waits import Wait


def issue_ticket(
    store: Store,
    *,
    service_id: int,
    priority: PriorityClass,
    language: str,
    print_it: bool,
    actor: Actor,
    request_id: str,
    now: datetime,
    paper: bool = True,
    series: str = "",
    first_request: str = "",
    promise: bool = False,
    reference: str = "",
    wait: Wait | None = None,
) -> Ticket:
    """Take the next number of a service; with `print_it` its slip is queued in the same commit.

    Without `paper` (the kiosk has none now) the slip is only kept, so that staff can have it
    printed. The number exists once this returns. Asking again with the same `request_id` gives
    the same ticket. A kiosk that is cut off gives numbers of its own `series` from its own file,
    see queueing.detached. `promise`: the visitor was told that today may not be enough; the slip
    then says that the number holds on the next service day, as it does by itself while an outage
    makes the service stand still. Who gives the `reference` number of an invitation for today
    gets the place that was kept. `wait` is what the visitor was told of waiting, for the slip; it
    is dropped where an outage has changed it. Raises NotFound, ServiceClosed, IssuingStopped,
    OutsideServiceHours, SoldOut, TooManyAtOnce, RequestReused or a StoreError.
    """
    # The code comes from the request, so a repeated request is refused by the same constraint.
    wanted = Wanted(
        service_id=service_id,
        priority=priority,
        language=language,
        print_it=print_it,
        paper=paper,
        code=ticket_code(request_id),
        job_id=str(uuid5(NAMESPACE_OID, request_id)),
        actor=actor,
        request_id=request_id,
        now=now,
        series=series,
        first_request=first_request,
        promise=promise,
        reference=reference,
        wait=wait,
    )
    take = on_server.take if store.on_server else in_file.take
    try:
        return take(store, wanted)
    except IssuingStopped:
        # Asked again after its answer was lost, and stopped since: the number was given.
        given = _ticket_of(store, request_id)
        if given is None:
            raise
        return given
    except IntegrityError as error:
        return _issued_before(store, request_id, error)
    except (OutsideServiceHours, SoldOut, TooManyAtOnce) as error:
        # Perhaps this very request took the last one, or one in time, and its answer was lost.
        given = _ticket_of(store, request_id)
        if given is not None:
            return given
        raise _told(store, wanted, error) from None


def _told(
    store: Store, wanted: Wanted, error: OutsideServiceHours | SoldOut | TooManyAtOnce
) -> Refused:
    """Give the refusal with what people ask next: when again. A server's knows only its kind."""
    if isinstance(error, OutsideServiceHours):
        error.outside = outside_now(store, wanted.service_id, wanted.now)
    if isinstance(error, SoldOut) and error.left is None:
        error.left = left_now(store, wanted.service_id, wanted.now)
    if isinstance(error, TooManyAtOnce) and error.again_at is None:
        error.again_at = bulk_ends(store, wanted)
    return error


def _ticket_of(store: Store, request_id: str) -> Ticket | None:
    with store.read() as connection:
        row = connection.execute(
            select(t.ticket).where(t.ticket.c.request_id == request_id)
        ).first()
    return None if row is None else ticket_of(row)


def _issued_before(store: Store, request_id: str, error: IntegrityError) -> Ticket:
    given = _ticket_of(store, request_id)
    if given is not None:
        return given
    with store.read() as connection:
        used = connection.execute(
            select(t.event.c.kind).where(t.event.c.request_id == request_id)
        ).scalar()
    if used is not None:
        raise RequestReused(f"request {request_id} was a {used}, not an issue_ticket") from error
    if "unique" in str(error.orig).lower():
        # No request was repeated: the counter of numbers has fallen behind the tickets.
        raise known_error("malformed", store.place) from error
    raise error
