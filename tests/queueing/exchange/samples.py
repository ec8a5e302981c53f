"""Offices that tell each other how they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from queueing.exchange.status_file import new_private_key
from queueing.model import LocalText
from queueing.neighbours import LateData, OfficeService, OfficeStatus, ServiceState

NOW = datetime(2017, 6, 14, 0, 10, tzinfo=UTC)
"""Wednesday 14 June 2017, 07.10 WIB."""
SINCE = datetime(2017, 2, 15, 1, 0, tzinfo=UTC)
"""The day of the election of 2017: since then what Bangsri records has not arrived."""
KEY, OTHER_KEY = new_private_key(), new_private_key()

RECORDING = LocalText("Perekaman KTP-el", "Perekaman KTP-el", "e-KTP recording")


def bangsri(sequence: int = 7, issued_at: datetime = NOW, **changes: object) -> OfficeStatus:
    """Give what the district office of Bangsri says."""
    values: dict[str, object] = {
        "code": "jepara-bangsri",
        "name": "Kecamatan Bangsri",
        "issued_at": issued_at,
        "next_due": issued_at + timedelta(minutes=30),
        "sequence": sequence,
        "services": (
            OfficeService(
                "A", RECORDING, ServiceState.STOPPED, issued_at - timedelta(hours=1, minutes=10)
            ),
            OfficeService(
                "S", LocalText("Surat keterangan (suket)", "", "Letter"), ServiceState.WORKS
            ),
        ),
        "late_data": (LateData(LocalText("Data perekaman", "", "Recordings"), SINCE),),
        "note": LocalText("Perekaman dapat dilakukan di Mlonggo."),
    }
    return OfficeStatus(**{**values, **changes})
