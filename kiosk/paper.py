"""What is known of the paper: the states of jobs, and whether the printer works."""

from __future__ import annotations

from kiosk.pages.views import PrintProgress
from queueing.model import PrintState

_PROGRESS = {
    PrintState.SENDING: PrintProgress.PRINTING,
    PrintState.CONFIRMED: PrintProgress.OUT,
    PrintState.PROCESSED: PrintProgress.OUT,
    PrintState.BLOCKED: PrintProgress.TROUBLE,
    PrintState.HELD: PrintProgress.TROUBLE,
    PrintState.UNKNOWN: PrintProgress.TROUBLE,
    PrintState.NOT_PRINTED: PrintProgress.TROUBLE,
}


class Paper:
    """Remembers job states, which may come before their number is on the screen."""

    def __init__(self) -> None:
        self._states: dict[int, PrintState] = {}
        self.works = True

    def job_changed(self, ticket_id: int, state: PrintState) -> PrintProgress | None:
        """Note a job's state; give what to show, None for a job that only waits."""
        self._states[ticket_id] = state
        return _PROGRESS.get(state)

    def first_progress(self, ticket_id: int) -> PrintProgress:
        """Give what to show beside a number that was just taken."""
        known = _PROGRESS.get(self._states.get(ticket_id, PrintState.QUEUED))
        if known is not None:
            return known
        return PrintProgress.PRINTING if self.works else PrintProgress.TROUBLE

    def forget(self) -> None:
        """Forget the jobs of visitors who have gone."""
        self._states.clear()
