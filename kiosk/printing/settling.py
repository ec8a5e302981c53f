"""Makes a printer prove that earlier papers are over, before the next one is sent."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from kiosk.printing.handover import Patience
from kiosk.printing.link import PAPER_QUESTION, PrinterLink
from kiosk.printing.status import Reply
from kiosk.printing.timing import Timing


def settle(
    link: PrinterLink,
    timing: Timing,
    flush: bytes,
    seconds: float,
    given_up: Callable[[], bool],
) -> bool:
    """See to it that earlier papers are over; False without a proof of it within `seconds`.

    `flush` ends a torn paper, b"" where none is known of. `given_up` is asked now and then
    whether waiting still makes sense. A late proof of an older paper must not be taken for that
    of the next one: with GS r they look alike, so this waits until the printer has been quiet,
    longer while answers are missing. Raises TransportError.
    """
    fence = link.fence()
    if flush or fence:
        link.forget_proofs()
        link.send(flush, fence, Patience(given_up=given_up))
    if not fence:
        return True
    if _proof(link, timing, fence, seconds, given_up) is None:
        return False
    while fence == PAPER_QUESTION:
        quiet = timing.late if link.owed else timing.quiet
        if _proof(link, timing, fence, quiet, given_up) is None:
            break
    link.owed = 0
    return True


def _proof(
    link: PrinterLink,
    timing: Timing,
    fence: bytes,
    seconds: float,
    given_up: Callable[[], bool],
) -> Reply | None:
    """Wait for a proof in slices that a stop can end."""
    deadline = monotonic() + seconds
    while (left := deadline - monotonic()) > 0 and not given_up():
        found = link.proof(fence, min(left, timing.slice))
        if found is not None:
            return found
    return None
