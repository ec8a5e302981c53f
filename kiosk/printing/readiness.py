"""Whether a printer can be trusted with the next paper: heartbeat, papers in doubt, settling."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kiosk.printing import presenter
from kiosk.printing.errors import TransportError, WriteTimedOut
from kiosk.printing.link import CLEAR_BUFFERS, PrinterLink
from kiosk.printing.printer_state import StateKind, StateTeller
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.settling import settle
from kiosk.printing.slip.slip import Slip
from kiosk.printing.status import PrinterStatus
from kiosk.printing.timing import Timing

log = logging.getLogger(__name__)
MISSES_UNTIL_OFFLINE = 2
UNKNOWNS_UNTIL_OUT_OF_SERVICE = 2


class PaperEncoder(Protocol):
    """Turns slips into the bytes of one printer model."""

    def paper(self, slip: Slip) -> bytes:
        """Give the bytes of one paper; raises SlipError when it cannot be drawn."""
        ...

    def flush(self) -> bytes:
        """Give the bytes that end what a broken connection left unfinished."""
        ...


class Readiness:
    """Looks at one printer and remembers what speaks for and against it.

    At start and after a paper in doubt the printer must first prove that older papers are over.
    """

    def __init__(
        self,
        link: PrinterLink,
        profile: PrinterProfile,
        timing: Timing,
        teller: StateTeller,
        given_up: Callable[[], bool],
    ) -> None:
        self._link = link
        self._profile = profile
        self._timing = timing
        self._teller = teller
        self._given_up = given_up
        self._misses = 0
        self._refusals = 0
        self._unknowns = 0
        self._settled = False
        self._flush_due = False
        self._escalated = False
        self._cleared_for = ""

    @property
    def settled(self) -> bool:
        """Whether nothing of earlier papers can still be in the printer."""
        return self._settled

    def caught(self, papers: int) -> None:
        """Say how many papers were on their way when the kiosk ended last."""
        # Only a paper that was cut short leaves something in the printer to be ended.
        self._flush_due = papers > 0
        self._link.owed = papers

    def look(self, encoder: PaperEncoder) -> str:
        """Look at the printer and tell people; give what keeps it from printing, "" if nothing."""
        try:
            return self._look(encoder)
        finally:
            self._teller.seen()

    def _look(self, encoder: PaperEncoder) -> str:
        try:
            self._link.open()
            status = self._link.status()
            if status is not None and status.ready and self._settled:
                status = self._with_presenter(status)
        except TransportError as error:
            log.info("printer: %s", error)
            return self._missed("unreachable")
        if status is None:
            # An answer that comes late must not be taken for that to the next question.
            self._link.close()
            return self._missed("silent")
        self._misses = 0
        if status.ready and not self._settled:
            return self._settle(status, encoder)
        if status.ready and self._refusals >= MISSES_UNTIL_OFFLINE:
            # It says so, but breaks off whenever a paper comes.
            self._teller.tell("offline", "unreachable")
        else:
            self.tell(status)
        return status.reason

    @property
    def refusals(self) -> int:
        """How often in a row the line broke before the first byte of a paper."""
        return self._refusals

    def refused(self) -> str:
        """Note a paper of which not one byte could be sent; give the reason to tell."""
        self._refusals += 1
        if self._refusals >= MISSES_UNTIL_OFFLINE:
            self._teller.tell("offline", "unreachable")
        return "unreachable"

    def accepted(self) -> None:
        """Note that a paper was sent, or that none waits any more."""
        self._refusals = 0

    def _missed(self, reason: str) -> str:
        """Note that the printer could not be used at all; two in a row are told."""
        self._misses += 1
        state = self._teller.state
        if state.kind == "out-of-service":
            return state.reason
        if self._misses >= MISSES_UNTIL_OFFLINE or state.kind != "ready":
            self._teller.tell("offline", reason)
        return reason

    def clear_for(self, job_id: str) -> None:
        """Empty the printer once for a job whose earlier paper staff did not find.

        Only where the line is in doubt: what comes out of a settled one is nobody's old paper.
        Not while it cannot be reached: the next look tries again.
        """
        if self._settled or not self._profile.status.clears or self._cleared_for == job_id:
            return
        try:
            self._link.open()
            if self._link.hears:
                self._link.order(CLEAR_BUFFERS)
        except TransportError as error:
            log.info("printer: %s", error)
            return
        # What of the paper is out already still hangs from the roll.
        self._cleared_for, self._flush_due = job_id, True

    def proven(self) -> None:
        """Note a paper that came out."""
        self._unknowns = 0

    def doubted(self) -> None:
        """Note a paper of which nobody knows; two in a row take the printer out of service."""
        self._settled, self._flush_due = False, True
        self._unknowns += 1
        if self._unknowns >= UNKNOWNS_UNTIL_OUT_OF_SERVICE:
            self._teller.tell("out-of-service", "unknown-papers")

    def tell(self, status: PrinterStatus) -> None:
        """Tell what the printer says of itself."""
        kind: StateKind = "ready" if status.ready else "blocked"
        self._teller.tell(
            kind, status.reason, near_end=status.paper_near_end, confirms=self._link.proves
        )

    def fault(self, reason: str) -> None:
        """Tell a fault that showed at the end of a paper; the next look clears it."""
        self._teller.tell("blocked", reason)

    def _with_presenter(self, status: PrinterStatus) -> PrinterStatus:
        try:
            jammed = presenter.in_trouble(self._link, self._profile.presenter)
        except WriteTimedOut:
            if not self._link.is_open:
                raise
            return status
        return replace(status, presenter_error=jammed)

    def _settle(self, status: PrinterStatus, encoder: PaperEncoder) -> str:
        """Let the printer prove that older papers are over.

        Paper is fed and cut for it at most once, or a printer that never proves anything would
        empty its roll.
        """
        flush, self._flush_due = self._flush_due, False
        try:
            data = encoder.flush() if flush else b""
            settled = settle(
                self._link, self._timing, data, self._profile.fence.seconds, self._given_up
            )
        except TransportError as error:
            log.info("printer: %s", error)
            settled = False
        if settled:
            self._settled, self._escalated = True, False
            if self._teller.state.kind == "out-of-service":
                self._unknowns = 0
            self.tell(status)
            return ""
        if not flush and not self._escalated:
            # A paper torn before the last restart swallows the question; end it next time.
            self._flush_due = self._escalated = True
        self._link.close()
        self._teller.tell("out-of-service", "no-proof")
        return "no-proof"
