"""What each of a board's settings is called, in the history of changes and in refusals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate: Callable[[str, str], str] = QCoreApplication.translate
BOARD_FIELDS: dict[str, Callable[[], str]] = {
    "station.language": lambda: translate("BoardFields", "bahasa papan"),
    "screen.panel_inches": lambda: translate("BoardFields", "layar (inci)"),
    "screen.output": lambda: translate("BoardFields", "nama layar"),
    "board.farthest_seat_m": lambda: translate("BoardFields", "kursi terjauh (meter)"),
    "board.sound": lambda: translate("BoardFields", "bunyi"),
    "board.counter": lambda: translate("BoardFields", "loket yang ditampilkan"),
    "board.lists": lambda: translate("BoardFields", "daftar di samping panggilan"),
    "board.slides": lambda: translate("BoardFields", "folder gambar"),
    "board.slide_seconds": lambda: translate("BoardFields", "lama gambar (detik)"),
    "theme.logo": lambda: translate("BoardFields", "logo"),
    "theme.background": lambda: translate("BoardFields", "warna latar"),
    "theme.panel": lambda: translate("BoardFields", "warna panel"),
    "theme.call": lambda: translate("BoardFields", "warna panggilan"),
    "voice.enabled": lambda: translate("BoardFields", "suara"),
    "voice.pack": lambda: translate("BoardFields", "folder suara"),
    "voice.languages": lambda: translate("BoardFields", "bahasa suara"),
    "voice.monday": lambda: translate("BoardFields", "bahasa suara hari Senin"),
    "voice.tuesday": lambda: translate("BoardFields", "bahasa suara hari Selasa"),
    "voice.wednesday": lambda: translate("BoardFields", "bahasa suara hari Rabu"),
    "voice.thursday": lambda: translate("BoardFields", "bahasa suara hari Kamis"),
    "voice.friday": lambda: translate("BoardFields", "bahasa suara hari Jumat"),
    "voice.saturday": lambda: translate("BoardFields", "bahasa suara hari Sabtu"),
    "voice.sunday": lambda: translate("BoardFields", "bahasa suara hari Minggu"),
    "voice.digit_by_digit": lambda: translate("BoardFields", "angka satu per satu"),
    "voice.zero": lambda: translate("BoardFields", "sebutan nol"),
    "voice.skipped": lambda: translate("BoardFields", "nomor yang dilewati disebut"),
    "voice.counter_names": lambda: translate("BoardFields", "nama loket disebut"),
    "voice.notice_minutes": lambda: translate("BoardFields", "gangguan diulang (menit)"),
    "voice.volume": lambda: translate("BoardFields", "volume"),
    "voice.quiet_from": lambda: translate("BoardFields", "sunyi mulai"),
    "voice.quiet_until": lambda: translate("BoardFields", "sunyi sampai"),
}
"""By section and key of the settings file."""
