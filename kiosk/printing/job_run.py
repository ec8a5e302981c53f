"""One paper on its way: from the first byte to the proof, or to doubt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from kiosk.printing import presenter
from kiosk.printing.errors import ConnectionLost, TransportError
from kiosk.printing.handover import Patience
from kiosk.printing.link import PrinterLink
from kiosk.printing.printer_state import NO_PROOF_EXPECTED, NOT_CUT, NOT_TAKEN
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.status import Completion, PaperReply, PrinterStatus, Reply
from kiosk.printing.timing import Timing
from queueing.model import PrintState

INITIALISE = b"\x1b@"
SPEAK_UP = b"\x1da\x0f"
"""GS a 15: tell by yourself what changes. ESC @ ends that, so it comes after it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a paper ended; `counts` tells whether it speaks against the printer."""

    state: PrintState
    reason: str = ""
    counts: bool = False


@dataclass(frozen=True, slots=True)
class JobNews:
    """Who hears of a paper on its way.

    `held(reason)` is called when the printer keeps the paper back, `status(status)` with what it
    says meanwhile, `fault(reason)` with what is wrong after the paper, `beat()` every slice;
    `hurry()` gives the monotonic moment by which to end, or None.
    """

    held: Callable[[str], None]
    status: Callable[[PrinterStatus], None]
    fault: Callable[[str], None]
    beat: Callable[[], None]
    hurry: Callable[[], float | None]


class JobRun:
    """Sends one paper and waits for its proof; nothing here ever sends a paper twice.

    While the printer says that paper or cover keeps the job back there is no deadline: the paper
    will come out. A printer that stops taking bytes is asked nothing, since a question inside a
    picture would be dots: it may say by itself what is the matter (status.automatic of the
    profile), else the paper is in doubt once it has stalled too long.
    """

    def __init__(
        self, link: PrinterLink, profile: PrinterProfile, timing: Timing, news: JobNews
    ) -> None:
        self._link = link
        self._profile = profile
        self._timing = timing
        self._news = news
        self._held = False
        self._held_told = False
        self._fault = ""
        self._deadline = 0.0

    def run(self, paper: bytes) -> Outcome:
        """Send `paper` with its fence and give what became of it."""
        fence = self._link.fence()
        try:
            self._link.forget_proofs()
            self._link.send(
                self._speaking_up(paper),
                fence,
                Patience(given_up=self._hurried, explained=self._explained),
            )
        except TransportError as error:
            return self._not_handed_over(error)
        if not fence:
            return Outcome(PrintState.UNKNOWN, NO_PROOF_EXPECTED)
        try:
            return self._await(fence)
        except TransportError:
            return Outcome(PrintState.UNKNOWN, "connection-lost", counts=True)

    def _speaking_up(self, paper: bytes) -> bytes:
        heard = self._profile.status.automatic and self._link.hears
        if not heard or not paper.startswith(INITIALISE):
            return paper
        return INITIALISE + SPEAK_UP + paper[len(INITIALISE) :]

    def _not_handed_over(self, error: TransportError) -> Outcome:
        if error.sent == 0 and not self._held_told:
            return Outcome(PrintState.QUEUED)
        if self._hurried():
            return Outcome(PrintState.UNKNOWN, "stopped")
        lost = isinstance(error, ConnectionLost)
        return Outcome(PrintState.UNKNOWN, "connection-lost" if lost else "write-failed", True)

    def _explained(self) -> bool:
        """Tell, while the printer takes nothing, whether it says why and will go on."""
        self._news.beat()
        self._listen()
        return self._held

    def _hurried(self) -> bool:
        """Tell whether to end now; a paper that is held will not come within any grace."""
        hurry = self._news.hurry()
        return hurry is not None and (self._held or monotonic() >= hurry)

    def _await(self, fence: bytes) -> Outcome:
        self._renew()
        ask_at = monotonic() + self._timing.doubt
        while True:
            reply = self._link.proof(fence, self._timing.slice)
            if reply is not None:
                return self._proven(reply)
            if self._hurried():
                return Outcome(PrintState.UNKNOWN, "stopped")
            self._news.beat()
            self._listen()
            if self._link.answers and monotonic() >= ask_at:
                self._heard(self._link.ask_status())
                ask_at = monotonic() + self._timing.retry
            if monotonic() >= self._deadline:
                # The proof may have come while the printer was asked why.
                reply = self._link.proof(fence, 0.0)
                if reply is not None:
                    return self._proven(reply)
                return Outcome(PrintState.UNKNOWN, self._fault or "no-proof", counts=True)

    def _listen(self) -> None:
        """Hear what the printer says by itself; that it is well again only ends a hold."""
        status = self._link.told()
        if status is not None and (self._held or not status.ready):
            self._heard(status, asked=False)

    def _heard(self, status: PrinterStatus | None, *, asked: bool = True) -> None:
        """Tell a paper that waits in the printer from one nobody knows about."""
        if status is None:
            return
        self._fault = status.reason
        if asked or not status.ready:
            self._news.status(status)
        if status.holds_paper_back:
            self._held = True
            self._renew()
            if not self._held_told:
                self._held_told = True
                self._news.held(status.reason)
        elif self._held:
            self._held = False
            self._renew()

    def _renew(self) -> None:
        self._deadline = monotonic() + self._profile.fence.seconds

    def _proven(self, reply: Reply) -> Outcome:
        if isinstance(reply, PaperReply) and reply.paper_out:
            return Outcome(PrintState.UNKNOWN, "paper-out", counts=True)
        state = PrintState.CONFIRMED if isinstance(reply, Completion) else PrintState.PROCESSED
        return Outcome(state, self._remark())

    def _remark(self) -> str:
        """Look what became of the paper after it was printed: cut, taken?

        A line that breaks now tells nothing: the paper is proven.
        """
        facts = self._profile.presenter
        with suppress(TransportError):
            if self._link.cutter_failed():
                self._news.fault("cutter")
                return NOT_CUT
        remark = presenter.see_off(self._link, facts, self._timing, self._left_alone)
        with suppress(TransportError):
            if remark == NOT_TAKEN and presenter.in_trouble(self._link, facts):
                self._news.fault("presenter")
        return remark

    def _left_alone(self) -> bool:
        self._news.beat()
        return self._news.hurry() is not None
