"""Which acts of an officer can be taken back, for how long, and what the ticket was before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from queueing.errors import UndoTooLate
from queueing.model import ALLOWED_MOVES, Ticket, TicketState

UNDO_SECONDS = 10
"""So long after it an act can be taken back: long enough to see the wrong number, too short for
anybody in the room to have gone home because of it."""
_WINDOW = timedelta(seconds=UNDO_SECONDS)

_S = TicketState
#: Acts that can be taken back and the state each leads to; None where it leaves the state alone.
LEADS_TO: Mapping[str, TicketState | None] = MappingProxyType(
    {
        "call_next": _S.CALLED,
        "call_ticket": _S.CALLED,
        "recall": None,
        "start": _S.SERVING,
        "finish": _S.SERVED,
        "skip": _S.SKIPPED,
        "park": _S.PARKED,
        "unpark": _S.WAITING,
        "reinstate": _S.WAITING,
        "transfer": _S.TRANSFERRED,
        "cancel": _S.CANCELLED,
        "set_priority": None,
    }
)
#: The only moves of an undo: each a move of such an act backwards. Nothing brings back a day.
UNDO_MOVES: Mapping[TicketState, frozenset[TicketState]] = MappingProxyType(
    {
        state: frozenset(
            before
            for before, following in ALLOWED_MOVES.items()
            if state in following and state in LEADS_TO.values()
        )
        for state in TicketState
    }
)
_MOMENTS = frozenset({"changed_at", "last_called_at", "started_at", "finished_at", "return_until"})


def check_in_time(at: datetime, now: datetime) -> None:
    """Hold that an act done at `at` can still be taken back at `now`; raises UndoTooLate."""
    # Both ways: a clock that was set back makes no old act a new one.
    if abs(now - at) > _WINDOW:
        raise UndoTooLate(
            f"the act is {int(abs(now - at).total_seconds())} s old, {UNDO_SECONDS} are allowed",
            "set it right by the ordinary acts: bring the ticket back, or call it by number",
        )


def kept(ticket: Ticket, changed: Iterable[str]) -> dict[str, Any]:
    """Give what `ticket` says in the columns about to change, as an event can hold it."""
    found = {name: getattr(ticket, name) for name in sorted(changed) if name != "state"}
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in found.items()
    }


def restored(before: Mapping[str, Any]) -> dict[str, Any]:
    """Give the columns back that `kept` put down, as they are written."""
    return {
        name: datetime.fromisoformat(value) if name in _MOMENTS and value is not None else value
        for name, value in before.items()
    }
