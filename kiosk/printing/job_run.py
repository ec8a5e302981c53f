"""One paper on its way: from the first byte to the proof, or to doubt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from kiosk.printing.errors import TransportError
from kiosk.printing.link import PrinterLink, Timing
from kiosk.printing.profile import PrinterProfile
from kiosk.printing.status import Completion, PaperReply, PrinterStatus, Reply
from queueing.model import PrintState

NO_PROOF_EXPECTED = "printer-cannot-confirm"
NOT_CUT = "not-cut"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a paper ended; `counts` tells whether it speaks against the printer."""

    state: PrintState
    reason: str = ""
    counts: bool = False


class JobRun:
    """Sends one paper and waits for its proof; nothing here ever sends a paper twice.

    `on_held(reason)` is called when the printer keeps the paper back, `on_status(status)` with
    what it says meanwhile, `hurry()` gives the monotonic moment by which to end, or None.
    """

    def __init__(
        self,
        link: PrinterLink,
        profile: PrinterProfile,
        timing: Timing,
        *,
        on_held: Callable[[str], None],
        on_status: Callable[[PrinterStatus], None],
        hurry: Callable[[], float | None],
    ) -> None:
        self._link = link
        self._profile = profile
        self._timing = timing
        self._on_held = on_held
        self._on_status = on_status
        self._hurry = hurry
        self._held = False
        self._deadline = 0.0

    def run(self, paper: bytes) -> Outcome:
        """Send `paper` with its fence and give what became of it."""
        fence = self._link.fence()
        try:
            self._link.forget_proofs()
        except TransportError:
            return Outcome(PrintState.QUEUED, "connection-lost")
        try:
            self._link.send(paper + fence)
        except TransportError as error:
            if error.sent == 0:
                return Outcome(PrintState.QUEUED, "connection-lost")
            return Outcome(PrintState.UNKNOWN, "write-failed", counts=True)
        if not fence:
            return self._unproven()
        try:
            return self._await(fence)
        except TransportError:
            return Outcome(PrintState.UNKNOWN, "connection-lost", counts=True)

    def _unproven(self) -> Outcome:
        """A printer that cannot confirm leaves every paper in doubt, but is not at fault."""
        return Outcome(PrintState.UNKNOWN, NO_PROOF_EXPECTED)

    def _await(self, fence: bytes) -> Outcome:
        self._deadline = monotonic() + self._profile.fence.seconds
        ask_at = monotonic() + self._timing.doubt
        while True:
            reply = self._link.proof(fence, self._timing.slice)
            if reply is not None:
                return self._proven(reply)
            now, hurry = monotonic(), self._hurry()
            if hurry is not None and now >= hurry:
                return Outcome(PrintState.UNKNOWN, "stopped")
            if self._link.answers and now >= ask_at:
                self._ask_why()
                ask_at = monotonic() + self._timing.retry
            if monotonic() >= self._deadline:
                # The proof may have come while the printer was asked why.
                reply = self._link.proof(fence, 0.0)
                if reply is not None:
                    return self._proven(reply)
                return Outcome(PrintState.UNKNOWN, "no-proof", counts=True)

    def _ask_why(self) -> None:
        """Tell a paper that waits in the printer from one nobody knows about.

        While the printer itself says that paper or cover holds the job back there is no
        deadline: the paper will come out.
        """
        status = self._link.ask_status()
        if status is None:
            return
        self._on_status(status)
        if status.holds_paper_back:
            self._deadline = monotonic() + self._profile.fence.seconds
            if not self._held:
                self._held = True
                self._on_held(status.reason)
        elif self._held:
            self._held = False
            self._deadline = monotonic() + self._profile.fence.seconds

    def _proven(self, reply: Reply) -> Outcome:
        if isinstance(reply, PaperReply) and reply.paper_out:
            return Outcome(PrintState.UNKNOWN, "paper-out", counts=True)
        state = PrintState.CONFIRMED if isinstance(reply, Completion) else PrintState.PROCESSED
        try:
            not_cut = self._profile.cut.kind != "none" and self._link.cutter_failed()
        except TransportError:
            not_cut = False
        return Outcome(state, NOT_CUT if not_cut else "")
