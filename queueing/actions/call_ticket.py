"""One person is called by number, whoever else waits: somebody must be seen now."""

from __future__ import annotations

from datetime import datetime

from queueing.actions.call_next import call_to, ready_counter
from queueing.actions.recording import ticket_done_before, ticket_for
from queueing.calendar import service_day
from queueing.errors import MoveNotAllowed, NotServedHere
from queueing.model import Actor, Ticket
from queueing.store import Store
from queueing.store.rows import office_of


def call_ticket(
    store: Store, *, ticket_id: int, actor: Actor, request_id: str, now: datetime
) -> Ticket:
    """Call the person with this number to `actor.counter_id`; the order of the others stays.

    It is an event of its own, so that everybody can see who was called out of turn. Raises
    NotServedHere for a service this counter is not signed in to, MoveNotAllowed for who does not
    wait in today's line, NotSignedIn, CounterPaused, CounterBusy, NotAtThisCounter, NotFound.
    """
    with store.write() as connection:
        again = ticket_done_before(connection, request_id, "call_ticket")
        if again is not None:
            return again
        counter = ready_counter(connection, actor)
        ticket = ticket_for(connection, ticket_id, actor)
        if ticket.service_id not in counter.signed_in_service_ids:
            raise NotServedHere(f"{ticket.label}: counter {counter.number} does not serve it")
        today = service_day(now, office_of(connection).time_zone)
        if (ticket.line_day or ticket.service_day) != today:
            raise MoveNotAllowed(f"{ticket.label} stands in the line of another day")
        return call_to(connection, ticket, "call_ticket", actor, request_id, now)
