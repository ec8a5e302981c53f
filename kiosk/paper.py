"""What is known of the paper: the printer's state, and what became of each number's job."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.pages.views import NoPaper, PaperView, PrinterView, PrintProgress
from queueing.model import PrintState

_PROGRESS = {
    PrintState.SENDING: PrintProgress.PRINTING,
    PrintState.CONFIRMED: PrintProgress.OUT,
    PrintState.PROCESSED: PrintProgress.OUT,
    PrintState.BLOCKED: PrintProgress.BLOCKED,
    PrintState.HELD: PrintProgress.HELD,
    PrintState.UNKNOWN: PrintProgress.IN_DOUBT,
    PrintState.NOT_PRINTED: PrintProgress.TROUBLE,
}
_OUT_WITH_A_REMARK = {
    "not-cut": PrintProgress.NOT_CUT,
    "not-taken": PrintProgress.LEFT,
    "retracted": PrintProgress.RETRACTED,
}
_CAUSES = {"paper-out": NoPaper.PAPER_OUT, "cover-open": NoPaper.COVER_OPEN}
CANNOT_CONFIRM = "printer-cannot-confirm"
SCREEN_ONLY = "screen-only"
NOT_HEARD_YET = "starting"


@dataclass(frozen=True, slots=True)
class PrinterNews:
    """The printer's state since `since` (aware UTC); words as in kiosk.printing.printer_state.

    `prints` tells whether paper can be offered, `confirms` whether the printer can say that a
    paper came out.
    """

    prints: bool
    kind: str
    reason: str
    near_end: bool
    confirms: bool
    since: datetime


class Paper:
    """Remembers the printer and the jobs, whose news may come before their number is in sight."""

    def __init__(self) -> None:
        self._news: PrinterNews | None = None
        self._jobs: dict[int, tuple[PrintState, str]] = {}

    def job_changed(self, ticket_id: int, state: PrintState, reason: str) -> None:
        """Note where a ticket's newest job stands."""
        self._jobs[ticket_id] = (state, reason)

    def printer_changed(self, news: PrinterNews) -> None:
        """Note the printer's state."""
        self._news = news

    @property
    def offered(self) -> bool:
        """Whether the next number may be promised a paper.

        A printer that was not heard of yet is not accused: its paper waits until it is.
        """
        return self._news is None or self._news.prints or self._news.kind == NOT_HEARD_YET

    def printer_view(self) -> PrinterView:
        """Give what all pages show of the printer."""
        news = self._news
        if news is None or self.offered:
            return PrinterView(near_end=news is not None and news.near_end)
        fault = news.reason or news.kind
        return PrinterView(_cause(news.reason), fault, news.near_end)

    def view(self, ticket_id: int, *, promised: bool) -> PaperView:
        """Give what to say of a number's paper; `promised` tells how the number was taken."""
        state, reason = self._jobs.get(ticket_id, (PrintState.QUEUED, ""))
        if state is not PrintState.QUEUED:
            return self._of_job(state, reason)
        why = "" if self._news is None else self._news.reason
        if not promised:
            return PaperView(PrintProgress.SCREEN_ONLY, _cause(why))
        if self._news is not None and self._news.prints:
            return PaperView(PrintProgress.PREPARING)
        return PaperView(PrintProgress.BLOCKED, _cause(why))

    def _of_job(self, state: PrintState, reason: str) -> PaperView:
        progress = _PROGRESS[state]
        if progress is PrintProgress.OUT:
            progress = _OUT_WITH_A_REMARK.get(reason, progress)
        elif reason == CANNOT_CONFIRM or (
            state is PrintState.SENDING and self._news is not None and not self._news.confirms
        ):
            progress = PrintProgress.SENT
        elif reason == SCREEN_ONLY:
            progress = PrintProgress.SCREEN_ONLY
        return PaperView(progress, _cause(reason))

    def forget(self) -> None:
        """Forget the jobs of visitors who have gone."""
        self._jobs.clear()


def _cause(reason: str) -> NoPaper:
    return _CAUSES.get(reason, NoPaper.PRINTER)
