"""What a kiosk's printing worker does to print jobs, without a printer."""

from __future__ import annotations

from typing import Any

from queueing import actions, views
from queueing.model import PrintRecord, PrintState
from queueing.store import Store
from tests.office import Kiosk

P = PrintState
#: A way to each state, by allowed moves only.
WAYS = {
    P.QUEUED: [],
    P.BLOCKED: [P.BLOCKED],
    P.SENDING: [P.SENDING],
    P.HELD: [P.SENDING, P.HELD],
    P.CONFIRMED: [P.SENDING, P.CONFIRMED],
    P.PROCESSED: [P.SENDING, P.PROCESSED],
    P.UNKNOWN: [P.SENDING, P.UNKNOWN],
    P.NOT_PRINTED: [P.NOT_PRINTED],
}


def next_job(store: Store, kiosk: Kiosk) -> PrintRecord | None:
    """Give the job the kiosk's worker would take."""
    return actions.next_print_job(store, station_id=kiosk.actor.station_id)


def mark(
    store: Store, job: PrintRecord, state: PrintState, reason: str = "", **more: Any
) -> PrintRecord:
    """Move a job on as the worker does."""
    return actions.mark_print_job(
        store, job_id=job.id, state=state, reason=reason, now=job.created_at, **more
    )


def bring(store: Store, job: PrintRecord, state: PrintState) -> PrintRecord:
    """Bring a queued job to `state`."""
    for step in WAYS[state]:
        job = mark(store, job, step, "paper" if step is P.BLOCKED else "")
    assert job.state is state
    return job


def doubtful(kiosk: Kiosk) -> tuple[PrintRecord, ...]:
    """Give the papers a console lists."""
    return views.console_snapshot(kiosk.store, counter_id=None, now=kiosk.clock()).doubtful_prints
