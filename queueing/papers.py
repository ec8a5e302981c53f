"""Print jobs and printers as the office sees them, and the reasons the office itself gives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from queueing.states import PrintState

SCREEN_ONLY = "screen-only"
"""The kiosk had no paper: the number was shown, its slip is kept for a console."""
WITHDRAWN = "withdrawn"
"""Staff took the job back before anything was sent."""
TICKET_ENDED = "ticket-ended"
"""The ticket's day was over before anything was sent."""
BY_STAFF = "staff"
"""Somebody looked whether the paper came out."""
RESTORED = "restored"
"""A backup was put in place, and nobody knows whether the paper came out since it was made."""
CANNOT_CONFIRM = "printer-cannot-confirm"
"""The whole paper was sent to a printer that answers nothing."""
NEVER_SENT = frozenset({SCREEN_ONLY, WITHDRAWN, TICKET_ENDED, "cannot-be-drawn", "unreadable"})
"""Reasons with which a job is `not_printed` and not one byte of it left the kiosk."""

SEEN_EVERY = timedelta(seconds=30)
"""A printer of which nothing is new is noted again after this long: every commit makes all
screens read again, and a heartbeat is no news."""
PRINTER_SILENT_AFTER = timedelta(seconds=90)
"""Three notes missed: what is known of the printer is no longer what is so now."""
STOPPED = "stopped"
"""The kind of a printer whose kiosk was ended on purpose."""


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """A print job as the office sees it."""

    id: str
    ticket_id: int
    ticket_label: str
    station_id: int
    station_name: str
    state: PrintState
    reason: str
    copy: bool
    created_at: datetime
    changed_at: datetime
    slip: str
    """The slip as JSON, drawn by kiosk.printing; kept so that a reprint is the same paper."""
    clear_first: bool = False
    """Staff said that an earlier paper of this ticket did not come out at this station: the
    printer may still hold it."""

    @property
    def never_sent(self) -> bool:
        """Tell whether the job is over and not one byte of it left the kiosk."""
        return self.state is PrintState.NOT_PRINTED and self.reason in NEVER_SENT


@dataclass(frozen=True, slots=True)
class PrinterRecord:
    """A kiosk's printer as the office sees it; words as in kiosk.printing.printer_state."""

    station_id: int
    station_name: str
    kind: str
    """starting, ready, blocked, offline, out-of-service, or stopped (the kiosk was ended)."""
    reason: str
    near_end: bool
    confirms: bool
    """Whether it can say that a paper came out."""
    since: datetime
    """Since when `kind` and `reason` hold (aware UTC)."""
    seen_at: datetime
    """The last word of its kiosk (aware UTC), noted at most every SEEN_EVERY."""
    place: str
    profile: str

    def is_silent(self, now: datetime) -> bool:
        """Tell whether its kiosk has said nothing for too long, though it was not ended."""
        return self.kind != STOPPED and now - self.seen_at > PRINTER_SILENT_AFTER
