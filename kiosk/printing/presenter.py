"""A presenter: waits until the visitor took the ticket, and clears away what nobody took."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from time import monotonic, sleep

from kiosk.printing.errors import TransportError
from kiosk.printing.link import PrinterLink
from kiosk.printing.printer_state import NOT_TAKEN, RETRACTED
from kiosk.printing.profiles.profile import PresenterFacts
from kiosk.printing.timing import Timing

STATUS = b"\x1de\x06"
ORDERS = {"retract": b"\x1de\x02", "eject": b"\x1de\x05"}
TICKET_THERE = 0x08
TROUBLE = 0x40 | 0x80
"""Error, jam."""


def in_trouble(link: PrinterLink, facts: PresenterFacts) -> bool:
    """Tell whether it reports an error or a jam; one that does not answer is not accused.

    Asked only while no paper and no proof is on its way. Raises TransportError.
    """
    if facts.kind == "none" or not link.proves:
        return False
    answer = link.ask_byte(STATUS)
    return answer is not None and bool(answer & TROUBLE)


def see_off(
    link: PrinterLink, facts: PresenterFacts, timing: Timing, over: Callable[[], bool]
) -> str:
    """Wait until the ticket is taken, else do what the profile says; give the job's remark.

    `over` is asked every slice whether to leave it at that: then nothing is done with the ticket.
    A line that breaks meanwhile, or a presenter that says nothing, tells nothing about the
    ticket, which is proven already.
    """
    if facts.kind == "none" or not link.proves:
        return ""
    remark = ""
    with suppress(TransportError):
        left = _watch(link, facts.wait_seconds, timing, over)
        remark = NOT_TAKEN if left else ""
        order = ORDERS.get(facts.then)
        if left == TICKET_THERE and order is not None:
            link.order(order)
            pause(timing, over)
            if facts.then == "retract" and not _told(link):
                remark = RETRACTED
    return remark


def pause(timing: Timing, over: Callable[[], bool]) -> None:
    """Wait between two questions, unless it is over."""
    until = monotonic() + timing.presenter
    while (left := until - monotonic()) > 0 and not over():
        sleep(min(left, timing.slice))


def _watch(link: PrinterLink, seconds: float, timing: Timing, over: Callable[[], bool]) -> int:
    """Watch the ticket; give what is told of it in the end, 0 where it was taken or it is over."""
    deadline = monotonic() + seconds
    while (told := _told(link)) == TICKET_THERE and monotonic() < deadline:
        pause(timing, over)
        if over():
            return 0
    return told


def _told(link: PrinterLink) -> int:
    """Ask for the bits that are known, 0 without an answer."""
    return (link.ask_byte(STATUS) or 0) & (TICKET_THERE | TROUBLE)
