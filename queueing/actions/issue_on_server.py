"""A number on PostgreSQL: one statement, so that its series is held for one round trip."""

from __future__ import annotations

from datetime import UTC

from sqlalchemy import bindparam, text

from queueing.actions.issue_facts import Wanted, facts_of, slip_facts
from queueing.actions.print_jobs import first_state
from queueing.model import Ticket, TicketState
from queueing.store import Store
from queueing.store.columns import UtcMoment
from queueing.store.prepared import Prepared

_TAKE = Prepared(
    text(
        "SELECT * FROM take_ticket(:service_id, :priority, :request_id, :code, :station_id,"
        " :counter_id, :officer, :now, :job_id, :job_state, :job_reason, :slip, :reference)"
    ).bindparams(bindparam("now", type_=UtcMoment()))
)


def take(store: Store, wanted: Wanted) -> Ticket:
    """Take the number by the office's own function; raises IntegrityError when asked before.

    The moment is the database's unless this login owns the schema; the slip is completed there.
    """
    state, reason = first_state(paper=wanted.paper)
    # Planning what is asked of the office took as long as all the rest.
    with store.alone(plans_kept=True) as connection:
        facts = facts_of(connection, wanted.service_id, wanted.actor.station_id)
        slip = None
        if wanted.print_it:
            slip = slip_facts(
                connection, facts, wanted, label="", people_ahead=0, issued_at=wanted.now
            ).to_json()
        row = _TAKE(
            connection,
            service_id=wanted.service_id,
            priority=wanted.priority.value,
            request_id=wanted.request_id,
            code=wanted.code,
            station_id=wanted.actor.station_id,
            counter_id=wanted.actor.counter_id,
            officer=wanted.actor.officer,
            now=wanted.now,
            job_id=wanted.job_id if wanted.print_it else None,
            job_state=state.value,
            job_reason=reason,
            slip=slip,
            reference=wanted.reference,
        )[0]
    ticket_id, number, shown, series, day, ahead, issued_at, place_at = row
    return Ticket(
        id=ticket_id,
        code=wanted.code,
        service_day=day,
        issue_service_id=wanted.service_id,
        service_id=wanted.service_id,
        series=series,
        number=number,
        label=shown,
        priority=wanted.priority,
        state=TicketState.WAITING,
        issued_at=issued_at.astimezone(UTC),
        place_at=place_at.astimezone(UTC),
        changed_at=issued_at.astimezone(UTC),
        station_id=wanted.actor.station_id,
        people_ahead=ahead,
        line_day=day,
    )
