"""Hands a paper to a printer that may stall, never waiting longer than a stop can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic, sleep

from kiosk.printing.errors import TransportError, WriteTimedOut
from kiosk.printing.profiles.profile import TransferFacts
from kiosk.printing.transports.line import Transport


def never() -> bool:
    """Answer no: nobody gives up, nothing explains a stall."""
    return False


@dataclass(frozen=True, slots=True)
class Patience:
    """What decides how long a printer may take no bytes.

    `given_up()` ends the wait. `explained()` is asked after each `slice` seconds (see Timing) in
    which nothing was taken, and tells whether the printer itself says why, and will go on: then
    the time it may stall begins anew.
    """

    given_up: Callable[[], bool] = never
    explained: Callable[[], bool] = never


def hand_over(
    transport: Transport,
    data: bytes,
    facts: TransferFacts,
    slice_seconds: float,
    patience: Patience,
) -> None:
    """Write `data` in the profile's chunks; every byte taken renews the time it may stall.

    Raises TransportError, whose `sent` counts the bytes of `data` that may have left.
    """
    # A line that cannot tell how far it got must get the whole time at once.
    turn = slice_seconds if transport.resumes else facts.stall_seconds
    sent = 0
    stalled_at = monotonic() + facts.stall_seconds
    while sent < len(data):
        end = min(len(data), (sent // facts.chunk_bytes + 1) * facts.chunk_bytes)
        late = None
        try:
            transport.write(data[sent:end], turn)
            taken = end - sent
        except WriteTimedOut as error:
            late, taken = error, error.sent
        except TransportError as error:
            error.sent += sent
            raise
        sent += taken
        if late is not None and not transport.resumes:
            raise WriteTimedOut(str(late), sent=sent) from late
        if taken or _explained(patience, sent):
            stalled_at = monotonic() + facts.stall_seconds
        if sent < len(data) and (patience.given_up() or monotonic() >= stalled_at):
            raise WriteTimedOut(f"only {sent} of {len(data)} bytes were taken", sent=sent)
        if late is None and sent < len(data):
            sleep(facts.chunk_delay_ms / 1000)


def _explained(patience: Patience, sent: int) -> bool:
    try:
        return patience.explained()
    except TransportError as error:
        error.sent = sent
        raise
