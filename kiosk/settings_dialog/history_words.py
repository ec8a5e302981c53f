"""Changes of settings in words: what was done, to what, and each field from old to new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.board_words import BOARD_FIELDS

translate: Callable[[str, str], str] = QCoreApplication.translate
MAX_SHOWN = 80
_NAMED_BY = ("prefix", "number", "code", "component", "day", "service", "name")


def act_text(kind: str, details: dict[str, Any]) -> str:
    """Say what was done to what."""
    text = _ACTS.get(kind, lambda: kind)()
    name = next((str(details[key]) for key in _NAMED_BY if details.get(key)), "")
    return f"{text} {name}".strip()


def field_texts(details: dict[str, Any]) -> tuple[str, ...]:
    """Say each field that changed: "nama: Rekam -> Perekaman"."""
    return tuple(f"{name}: {_shown(old)} → {_shown(new)}" for name, old, new in _pairs(details))


def _pairs(details: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    days = details.get("days", [])
    for each in (details, *(day for day in days if isinstance(day, dict))):
        before = f"{each['day']} " if each is not details else ""
        for name, (old, new) in each.get("changes", {}).items():
            yield before + _field(name), old, new
    old, new = details.get("from"), details.get("to")
    if "to" not in details:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in new.items():
            if old.get(name) != value:
                yield _field(name), old.get(name), value
    else:
        yield translate("SettingsHistory", "nilai"), old, new


def _shown(value: Any) -> str:
    if value is None or value == "" or value == []:
        return "–"
    if isinstance(value, bool):
        yes, no = translate("SettingsHistory", "ya"), translate("SettingsHistory", "tidak")
        return yes if value else no
    said = "; ".join(str(part) for part in value) if isinstance(value, list) else str(value)
    return said if len(said) <= MAX_SHOWN else said[:MAX_SHOWN] + "…"


def _field(name: str) -> str:
    if name in BOARD_FIELDS:
        return BOARD_FIELDS[name]()
    whole, _, language = name.partition(".")
    said = _FIELDS.get(whole, lambda: whole)()
    return f"{said} ({language})" if language else said


_ACTS: dict[str, Callable[[], str]] = {
    "set_office_name": lambda: translate("SettingsHistory", "Nama kantor"),
    "set_office_printing": lambda: translate("SettingsHistory", "Isi tiket"),
    "set_return_minutes": lambda: translate("SettingsHistory", "Waktu kembali"),
    "set_office_hours": lambda: translate("SettingsHistory", "Jam kantor"),
    "set_calling_rule": lambda: translate("SettingsHistory", "Aturan panggilan"),
    "set_last_ticket_rule": lambda: translate("SettingsHistory", "Aturan menjelang tutup"),
    "set_bulk_limit": lambda: translate("SettingsHistory", "Batas satu tangan"),
    "set_word_minutes": lambda: translate("SettingsHistory", "Waktu kabar"),
    "set_trouble_rules": lambda: translate("SettingsHistory", "Aturan usulan"),
    "save_service": lambda: translate("SettingsHistory", "Layanan"),
    "save_counter": lambda: translate("SettingsHistory", "Loket"),
    "save_quota": lambda: translate("SettingsHistory", "Kuota layanan"),
    "delete_quota": lambda: translate("SettingsHistory", "Kuota dihapus, layanan"),
    "save_stock_item": lambda: translate("SettingsHistory", "Barang"),
    "save_component": lambda: translate("SettingsHistory", "Komponen"),
    "save_outage_template": lambda: translate("SettingsHistory", "Naskah gangguan"),
    "save_ready_words": lambda: translate("SettingsHistory", "Kata siap pakai"),
    "save_period": lambda: translate("SettingsHistory", "Periode"),
    "delete_period": lambda: translate("SettingsHistory", "Periode dihapus:"),
    "save_calendar_days": lambda: translate("SettingsHistory", "Hari di kalender"),
    "delete_calendar_day": lambda: translate("SettingsHistory", "Hari dihapus dari kalender:"),
    "save_probe": lambda: translate("SettingsHistory", "Pemeriksaan"),
    "delete_probe": lambda: translate("SettingsHistory", "Pemeriksaan dihapus:"),
    "save_neighbour": lambda: translate("SettingsHistory", "Kantor lain"),
    "delete_neighbour": lambda: translate("SettingsHistory", "Kantor lain dihapus:"),
    "import_settings": lambda: translate("SettingsHistory", "Berkas setelan diterapkan:"),
    "save_own_status": lambda: translate("SettingsHistory", "Kabar kantor ini"),
    "wish_station_settings": lambda: translate("SettingsHistory", "Setelan"),
    "tell_station_settings": lambda: translate("SettingsHistory", "Berkas setelan diubah di"),
}
_FIELDS: dict[str, Callable[[], str]] = {
    "name": lambda: translate("SettingsHistory", "nama"),
    "active": lambda: translate("SettingsHistory", "dipakai"),
    "prefix": lambda: translate("SettingsHistory", "huruf"),
    "number": lambda: translate("SettingsHistory", "nomor"),
    "position": lambda: translate("SettingsHistory", "urutan"),
    "service_id": lambda: translate("SettingsHistory", "layanan"),
    "service_ids": lambda: translate("SettingsHistory", "layanan"),
    "components": lambda: translate("SettingsHistory", "yang dibutuhkan"),
    "amount": lambda: translate("SettingsHistory", "banyaknya"),
    "weekday": lambda: translate("SettingsHistory", "hari"),
    "begins_at": lambda: translate("SettingsHistory", "mulai"),
    "ends_at": lambda: translate("SettingsHistory", "sampai"),
    "daily_capacity": lambda: translate("SettingsHistory", "dapat dibuat sehari"),
    "low_at": lambda: translate("SettingsHistory", "ingatkan pada sisa"),
    "first_day": lambda: translate("SettingsHistory", "hari pertama"),
    "last_day": lambda: translate("SettingsHistory", "hari terakhir"),
    "kind": lambda: translate("SettingsHistory", "jenis"),
    "estimated": lambda: translate("SettingsHistory", "perkiraan"),
    "instead_id": lambda: translate("SettingsHistory", "sebagai gantinya"),
    "title": lambda: translate("SettingsHistory", "judul"),
    "cause": lambda: translate("SettingsHistory", "sebab"),
    "advice": lambda: translate("SettingsHistory", "anjuran"),
    "requirements": lambda: translate("SettingsHistory", "syarat"),
    "procedure": lambda: translate("SettingsHistory", "tata cara"),
    "duration": lambda: translate("SettingsHistory", "lama layanan"),
    "fee": lambda: translate("SettingsHistory", "biaya"),
    "product": lambda: translate("SettingsHistory", "hasil layanan"),
    "complaints": lambda: translate("SettingsHistory", "pengaduan"),
    "code": lambda: translate("SettingsHistory", "kode"),
    "target": lambda: translate("SettingsHistory", "yang diperiksa"),
    "every_seconds": lambda: translate("SettingsHistory", "setiap (detik)"),
    "hours": lambda: translate("SettingsHistory", "jam buka"),
    "breaks": lambda: translate("SettingsHistory", "istirahat"),
    "opens_at": lambda: translate("SettingsHistory", "buka"),
    "closes_at": lambda: translate("SettingsHistory", "tutup"),
}
