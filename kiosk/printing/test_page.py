"""The slip of a test print: looks like a ticket, but can be taken for none."""

from __future__ import annotations

from datetime import datetime

from kiosk.printing.slip import Slip

LABEL = "TES"
TITLE = "Uji cetak"
NOTICE = "Bila semua baris terbaca dan kertas terpotong, printer siap dipakai."


def test_page_slip(office_name: str, printer: str, now: datetime, zone_label: str) -> Slip:
    """Give the slip of a test print; `now` is aware and in the office's zone.

    `printer` names the profile and place of the printer, for whoever finds the paper.
    """
    return Slip(
        office_name=office_name,
        number_label=LABEL,
        service_name=TITLE,
        people_ahead=None,
        wait_line="",
        outage_lines=(),
        issued_at=now,
        zone_label=zone_label,
        qr_text=LABEL,
        notice_line=f"{printer}. {NOTICE}",
        ticket_code=LABEL,
    )
