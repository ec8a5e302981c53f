"""What is said of a service outside hours of its own: why no number, and when there is one."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.pages.words import Words
from queueing.opening_days import OutsideHours
from shared_ui.language import Language, date_text


def hours_of_tile(outside: OutsideHours, words: Words, language: Language) -> str:
    """Give "Buka pukul 08.00", or "Hari ini tutup pukul 12.00 · buka besok pukul 08.00"."""
    again = outside.opens_at
    if again is not None and outside.opens_today:
        text = QCoreApplication.translate("KioskHours", "Buka {moment}")
        return text.format(moment=words.moment(again))
    said = QCoreApplication.translate("KioskHours", "Hari ini tidak buka")
    if outside.closed_at is not None:
        text = QCoreApplication.translate("KioskHours", "Hari ini tutup {moment}")
        said = text.format(moment=words.moment(outside.closed_at))
    if again is None:
        return said
    tomorrow = again.date() == outside.day + timedelta(days=1)
    # Of a later day the date alone: tiles are narrow, and the next page says all of it.
    day = words.soon(again) if tomorrow else date_text(again, language.code, with_year=False)
    text = QCoreApplication.translate("KioskHours", "buka {moment}")
    return f"{said} · {text.format(moment=day)}"


def hours_in_full(outside: OutsideHours, words: Words) -> str:
    """Give the same in sentences."""
    why = again = ""
    if outside.opens_at is not None:
        text = QCoreApplication.translate("KioskHours", "Nomor dapat diambil lagi {moment}.")
        if outside.opens_today:
            text = QCoreApplication.translate("KioskHours", "Nomor dapat diambil mulai {moment}.")
        again = text.format(moment=words.soon(outside.opens_at))
    if outside.closed_at is not None:
        text = QCoreApplication.translate("KioskHours", "Hari ini layanan ini tutup {moment}.")
        why = text.format(moment=words.moment(outside.closed_at))
    elif not outside.opens_today:
        why = QCoreApplication.translate("KioskHours", "Hari ini layanan ini tidak memberi nomor.")
    return f"{why} {again}".strip()
