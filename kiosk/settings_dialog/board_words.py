"""A board in words: how it is, what became of a wish, and what its settings are called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from queueing.presence import Condition, StationRecord, StationWish, conditions, equipment
from shared_ui.language import clock_text, local_time

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


def condition_text(record: StationRecord, newest: str) -> str:
    """Say in a few sentences how a board is; `newest` is the newest version of all."""
    files = equipment(record.troubles).get(Condition.FILES, "")
    words = {
        Condition.GONE: translate("BoardState", "Papan tidak terlihat: mati atau terputus."),
        Condition.SLOW: translate("BoardState", "Papan lambat menjawab."),
        Condition.CLOCK: translate("BoardState", "Jam papan salah."),
        Condition.SCREEN: translate("BoardState", "Layarnya terputus."),
        Condition.SILENT: translate("BoardState", "Papan tanpa suara."),
        Condition.FILES: translate("BoardState", "Berkas ditolak: {files}.").format(files=files),
        Condition.OLD: translate("BoardState", "Versinya lama."),
        Condition.FINE: translate("BoardState", "Papan menyala."),
        Condition.ENDED: translate("BoardState", "Papan dimatikan."),
        Condition.NEW: translate("BoardState", "Papan belum pernah menyala."),
    }
    return " ".join(words[c] for c in conditions(record, newest) if c in words)


def state_text(wish: StationWish | None, zone: str) -> str:
    """Say what became of the last wish; `zone` is the office's."""
    if wish is None:
        return translate(
            "BoardState",
            "Setelannya belum dilaporkan, isian ini setelan bawaan. Yang diubah di sini dipakai "
            "setelah papan menyala.",
        )
    if wish.applied_number < wish.number or wish.applied_at is None:
        return translate("BoardState", "Setelan yang disimpan menunggu diambil papan.")
    if wish.problem:
        text = translate("BoardState", "Setelan terakhir tidak dipakai papan: {reason}")
        return text.format(reason=wish.problem)
    local = local_time(wish.applied_at, zone)
    text = translate("BoardState", "Setelan ini dipakai sejak {day} pukul {time}.")
    return text.format(day=f"{local:%d.%m.%Y}", time=clock_text(local))
