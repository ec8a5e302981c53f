"""The console's words for what holds for a number: the day it is valid, the time to come back."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from counter_console.allowed_acts import comes_late
from counter_console.words import at_text
from queueing.model import Ticket
from queueing.snapshots import WaitingTicket
from shared_ui.language import date_text

translate = QCoreApplication.translate


def day_text(day: date, code: str) -> str:
    """Give "Kamis, 15 Juni" in the language `code`."""
    return date_text(day, code, with_year=False)


def return_text(row: WaitingTicket, now: datetime, zone: str) -> str:
    """Say until when a skipped person comes back to the old place; "" for one never limited."""
    if row.return_until is None:
        return ""
    if row.outage is not None:
        return translate("ConsoleGuarantee", "waktu kembali berhenti selama gangguan")
    if comes_late(row, now):
        text = translate("ConsoleGuarantee", "waktu kembali lewat {time}")
    else:
        text = translate("ConsoleGuarantee", "boleh kembali sampai {time}")
    return text.format(time=at_text(row.return_until, zone))


def carried_from(ticket: Ticket, code: str) -> str:
    """Say "dari Rabu" of a ticket that was carried over; "" of any other."""
    if ticket.line_day is None or ticket.line_day == ticket.service_day:
        return ""
    weekday = date_text(ticket.service_day, code).partition(",")[0]
    return translate("ConsoleGuarantee", "dari {day}").format(day=weekday)


def valid_text(ticket: Ticket, today: date, code: str) -> str:
    """Say for which later day a ticket holds; "" for one of today's lines."""
    if ticket.line_day is None or ticket.line_day <= today:
        return ""
    return translate("ConsoleGuarantee", "Berlaku {day}, dipanggil lebih dulu").format(
        day=day_text(ticket.line_day, code)
    )
