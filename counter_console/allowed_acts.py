"""Which acts the ticket's state and the office's rules allow now, and why not the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from counter_console.acts import (
    ON_CURRENT,
    ON_LIST,
    ON_PAPER,
    ON_PROPOSALS,
    ON_ROW,
    ON_STOCK,
    Act,
)
from queueing.model import ALLOWED_MOVES, IN_LINE, TicketState
from queueing.snapshots import ConsoleSnapshot, WaitingTicket


class WhyNot(StrEnum):
    """Why an act is not offered."""

    NOT_SIGNED_IN = "not_signed_in"
    SIGNED_IN = "signed_in"
    NOBODY_HERE = "nobody_here"
    SOMEBODY_CALLED = "somebody_called"
    SOMEBODY_HERE = "somebody_here"
    NOT_CALLED = "not_called"
    NOT_STARTED = "not_started"
    ALREADY_STARTED = "already_started"
    TOO_FEW_CALLS = "too_few_calls"
    OUTAGE = "outage"
    PAUSED = "paused"
    NOT_PAUSED = "not_paused"
    NOTHING_SELECTED = "nothing_selected"
    OTHER_STATE = "other_state"
    NO_OUTAGE = "no_outage"
    ALL_ANNOUNCED = "all_announced"
    NO_DOUBTFUL_PRINT = "no_doubtful_print"
    NO_OTHER_SERVICE = "no_other_service"
    OTHER_SERVICE = "other_service"
    NOBODY_WAITS = "nobody_waits"


_S = TicketState
#: The state each act on a ticket leads to; acts missing here change no state.
LEADS_TO: Mapping[Act, TicketState] = MappingProxyType(
    {
        Act.START: _S.SERVING,
        Act.FINISH: _S.SERVED,
        Act.SKIP: _S.SKIPPED,
        Act.PARK: _S.PARKED,
        Act.TRANSFER: _S.TRANSFERRED,
        Act.CANCEL: _S.CANCELLED,
        Act.UNPARK: _S.WAITING,
        Act.REINSTATE: _S.WAITING,
        Act.CALL_ROW: _S.CALLED,
        Act.ROW_TRANSFER: _S.TRANSFERRED,
        Act.ROW_CANCEL: _S.CANCELLED,
    }
)


@dataclass(frozen=True, slots=True)
class AllowedActs:
    """The acts offered now, and for each other act the reason."""

    acts: frozenset[Act]
    reasons: frozenset[tuple[Act, WhyNot]]

    def __contains__(self, act: Act) -> bool:
        return act in self.acts

    def why_not(self, act: Act) -> WhyNot | None:
        """Give the reason why `act` is not offered, None when it is."""
        return next((why for refused, why in self.reasons if refused is act), None)


def allowed_acts(snapshot: ConsoleSnapshot, selected: WaitingTicket | None = None) -> AllowedActs:
    """Sort every act into allowed and refused for this snapshot and the selected row."""
    refused = {act: why for act in Act if (why := _why_not(act, snapshot, selected)) is not None}
    return AllowedActs(frozenset(set(Act) - set(refused)), frozenset(refused.items()))


def _why_not(act: Act, snapshot: ConsoleSnapshot, selected: WaitingTicket | None) -> WhyNot | None:
    counter = snapshot.counter
    signed_in = counter is not None and counter.officer is not None
    if act is Act.SIGN_IN:
        return WhyNot.SIGNED_IN if signed_in else None
    if act in ON_PAPER:
        return _why_not_paper(act, snapshot)
    if act is Act.RETIRE:
        # Whoever sees to the PCs need not sit at a counter; which one is for its page.
        return None
    if not signed_in:
        return WhyNot.NOT_SIGNED_IN
    if act in ON_CURRENT:
        return _why_not_current(act, snapshot)
    if act in ON_ROW:
        return _why_not_row(act, snapshot, selected)
    if act in ON_PROPOSALS or act in ON_STOCK or act in ON_LIST or act is Act.UNDO:
        # Whether there is something to be taken back is for undo_offer.
        return None
    if act in (Act.NEXT, Act.NEXT_OF_SERVICE):
        return _why_not_next(act, snapshot)
    return _why_not_counter(act, snapshot)


def carried_rows(snapshot: ConsoleSnapshot) -> tuple[WaitingTicket, ...]:
    """Give whom a carry-over takes along: whoever waits, and whoever was set aside."""
    return (*snapshot.waiting, *snapshot.parked)


def comes_late(row: WaitingTicket, now: datetime) -> bool:
    """Tell whether the time is over in which a skipped person comes back by one key."""
    if row.return_until is None or row.outage is not None:
        # While the service stands still, so does the time.
        return False
    return now > row.return_until


def _why_not_next(act: Act, snapshot: ConsoleSnapshot) -> WhyNot | None:
    assert snapshot.counter is not None
    if snapshot.counter.paused_since is not None:
        return WhyNot.PAUSED
    if snapshot.current is None:
        return None
    if snapshot.current.ticket.state is _S.CALLED:
        return WhyNot.SOMEBODY_CALLED
    # "Finish and next" is the usual act; from one service only it would surprise.
    return WhyNot.SOMEBODY_HERE if act is Act.NEXT_OF_SERVICE else None


def _why_not_current(act: Act, snapshot: ConsoleSnapshot) -> WhyNot | None:
    current = snapshot.current
    if current is None:
        return WhyNot.NOBODY_HERE
    state = current.ticket.state
    if act is Act.RECALL:
        return None if state is _S.CALLED else WhyNot.ALREADY_STARTED
    if act in LEADS_TO and LEADS_TO[act] not in ALLOWED_MOVES[state]:
        return WhyNot.NOT_STARTED if state is _S.CALLED else WhyNot.ALREADY_STARTED
    if act is Act.SKIP:
        return _why_not_skip(snapshot, current)
    if act is Act.TRANSFER:
        return _why_not_transfer(snapshot, current)
    return None


def _why_not_skip(snapshot: ConsoleSnapshot, current: WaitingTicket) -> WhyNot | None:
    # Nobody is skipped while the service is disrupted (DOMAIN §6.5).
    if current.outage is not None and current.outage.stops_services:
        return WhyNot.OUTAGE
    few = current.ticket.call_count < snapshot.office.min_calls_before_skip
    return WhyNot.TOO_FEW_CALLS if few else None


def _why_not_transfer(snapshot: ConsoleSnapshot, ticket: WaitingTicket) -> WhyNot | None:
    others = (s for s in snapshot.services if s.active and s.id != ticket.ticket.service_id)
    return None if any(others) else WhyNot.NO_OTHER_SERVICE


def _why_not_row(
    act: Act, snapshot: ConsoleSnapshot, selected: WaitingTicket | None
) -> WhyNot | None:
    if selected is None:
        return WhyNot.NOTHING_SELECTED
    state = selected.ticket.state
    if act is Act.UNPARK and state is not _S.PARKED:
        return WhyNot.OTHER_STATE
    if act is Act.REINSTATE and state is not _S.SKIPPED:
        return WhyNot.OTHER_STATE
    if act is Act.ROW_PRIORITY and state not in IN_LINE:
        return WhyNot.OTHER_STATE
    if act in LEADS_TO and LEADS_TO[act] not in ALLOWED_MOVES[state]:
        return WhyNot.OTHER_STATE
    if act is Act.ROW_TRANSFER:
        return _why_not_transfer(snapshot, selected)
    return _why_not_call(snapshot, selected) if act is Act.CALL_ROW else None


def _why_not_call(snapshot: ConsoleSnapshot, selected: WaitingTicket) -> WhyNot | None:
    counter = snapshot.counter
    if counter is None or selected.ticket.service_id not in counter.signed_in_service_ids:
        return WhyNot.OTHER_SERVICE
    # Somebody at the counter is not ended by calling another out of turn: that would surprise.
    return _why_not_next(Act.NEXT_OF_SERVICE, snapshot)


def _why_not_counter(act: Act, snapshot: ConsoleSnapshot) -> WhyNot | None:
    counter = snapshot.counter
    assert counter is not None
    paused = counter.paused_since is not None
    told = [outage for outage in snapshot.outages if not outage.resolved_at]
    # Work to come leaves its component free: it may fail before.
    announced = {outage.component.code for outage in told if not outage.is_planned}
    refusals: dict[Act, tuple[bool, WhyNot]] = {
        Act.SIGN_OUT: (snapshot.current is not None, WhyNot.SOMEBODY_HERE),
        Act.PAUSE: (paused, WhyNot.PAUSED),
        Act.RESUME: (not paused, WhyNot.NOT_PAUSED),
        Act.PUBLISH: (
            all(t.component.code in announced for t in snapshot.templates),
            WhyNot.ALL_ANNOUNCED,
        ),
        Act.CARRY_OVER: (not carried_rows(snapshot), WhyNot.NOBODY_WAITS),
        Act.STOP_ISSUING: (
            all(x.issuing_stopped_at is not None for x in snapshot.lines),
            WhyNot.OTHER_STATE,
        ),
        Act.LIFT_ISSUING: (
            all(x.issuing_stopped_at is None for x in snapshot.lines),
            WhyNot.OTHER_STATE,
        ),
        Act.UPDATE: (not told, WhyNot.NO_OUTAGE),
        Act.RESOLVE: (not told, WhyNot.NO_OUTAGE),
    }
    refused, why = refusals[act]
    return why if refused else None


def _why_not_paper(act: Act, snapshot: ConsoleSnapshot) -> WhyNot | None:
    # A copy is printed of any ticket that is found, doubt or not; the office refuses the rest.
    if act is Act.PRINT_COPY or snapshot.doubtful_prints:
        return None
    return WhyNot.NO_DOUBTFUL_PRINT
