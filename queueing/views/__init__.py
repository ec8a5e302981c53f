"""One frozen snapshot per screen, read in one transaction."""

from queueing.views.console import console_snapshot
from queueing.views.lookup import find_ticket, office_logo
from queueing.views.public import board_snapshot, kiosk_snapshot

__all__ = ["board_snapshot", "console_snapshot", "find_ticket", "kiosk_snapshot", "office_logo"]
