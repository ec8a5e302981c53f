"""The place of the calls when nobody is called: says why, and when the office opens."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from queueing.model import OpeningState
from queueing.snapshots import BoardSnapshot
from shared_ui.language import clock_text, date_text, local_time, plain


def quiet_text(snapshot: BoardSnapshot, now: datetime, language: str) -> tuple[str, str, str]:
    """Give icon, sentence and second sentence for a board without calls."""
    zone = snapshot.office.time_zone
    opening = snapshot.opening
    opens = _opens(opening.opens_at, now, zone, language)
    if opening.state is OpeningState.BEFORE_OPENING:
        return "clock", opens, QCoreApplication.translate("Board", "Silakan menunggu.")
    if opening.state is OpeningState.CLOSED_TODAY:
        return "clock", _closed(plain(snapshot.opening.name.in_language(language))), opens
    if opening.state is OpeningState.AFTER_CLOSING:
        return "clock", QCoreApplication.translate("Board", "Kantor sudah tutup"), opens
    if opening.state is OpeningState.ON_BREAK and opening.pause is not None:
        ends = clock_text(local_time(opening.pause.ends_at, zone))
        return (
            "clock",
            QCoreApplication.translate("Board", "Istirahat sampai pukul {time}").format(time=ends),
            QCoreApplication.translate("Board", "Nomor tetap bisa diambil dan tetap berlaku."),
        )
    if snapshot.recent:
        return (
            "bell",
            QCoreApplication.translate("Board", "Menunggu panggilan berikutnya"),
            QCoreApplication.translate("Board", "Nomor yang dipanggil tampil di sini."),
        )
    return (
        "bell",
        QCoreApplication.translate("Board", "Belum ada panggilan"),
        QCoreApplication.translate("Board", "Nomor yang dipanggil tampil di sini."),
    )


def _closed(name: str) -> str:
    if not name:
        return QCoreApplication.translate("Board", "Hari ini kantor tutup")
    return QCoreApplication.translate("Board", "Hari libur: {name}").format(name=name)


def _opens(at: datetime | None, now: datetime, zone: str, language: str) -> str:
    if at is None:
        return ""
    local, today = local_time(at, zone), local_time(now, zone)
    if local.date() == today.date():
        return QCoreApplication.translate("Board", "Kantor buka pukul {time}").format(
            time=clock_text(local)
        )
    return QCoreApplication.translate("Board", "Buka lagi {date} pukul {time}").format(
        date=date_text(local, language), time=clock_text(local)
    )
