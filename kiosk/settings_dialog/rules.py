"""What a field may hold, said in the words of the staff: what is wrong and what to write."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.drafts import (
    BackupDraft,
    Draft,
    OfficeDraft,
    PrinterDraft,
    Problem,
    StationDraft,
    Topic,
)
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.model import Counter, Service

READ_AS_DIGITS = frozenset("IOQZ")
MAX_NAME = 300
MAX_STATION_NAME = 60
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
_USB = re.compile(r"([0-9a-f]{4}:[0-9a-f]{4}(/[\x21-\x7e]{1,120})?)?")
_WEB = re.compile(r"https?://[^\s/]+", re.IGNORECASE)
T = TypeVar("T")


def check(draft: Draft) -> tuple[Problem, ...]:
    """Give every field that cannot be saved; empty when all is well."""
    problems = [
        *_station(draft.station),
        *_languages(draft.languages),
        *_database(draft.database_url),
        *_printer(draft.printer),
    ]
    if draft.office is not None:
        problems += _office(draft.office)
    problems += _services(draft.services or ())
    problems += _counters(draft.counters or ())
    if draft.backup is not None:
        problems += _backup(draft.backup)
    return tuple(problems)


def _station(draft: StationDraft) -> Iterable[Problem]:
    name = draft.name.strip()
    if not name or len(name) > MAX_STATION_NAME or not name.isprintable():
        text = QCoreApplication.translate("SettingsRules", "Isi nama, 1 sampai 60 huruf.")
        yield Problem(Topic.STATION, "name", text)
    place = draft.voice_pack
    if place and not (Path(place).is_absolute() and place.isprintable()):
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis nama lengkap folder di PC ini, misalnya {example}"
        ).format(example="/srv/antrean/suara")
        yield Problem(Topic.STATION, "voice_pack", text)


def _languages(order: tuple[str, ...] | None) -> Iterable[Problem]:
    for place, code in enumerate(order or ()):
        field = f"language-{('first', 'second', 'third')[place]}"
        if not code:
            text = QCoreApplication.translate(
                "SettingsRules", "Pilih bahasa di sini, atau kosongkan juga yang di bawahnya."
            )
            yield Problem(Topic.LANGUAGES, field, text)
        elif code in (order or ())[:place]:
            text = QCoreApplication.translate(
                "SettingsRules", "Bahasa ini sudah dipilih di atas. Pilih yang lain."
            )
            yield Problem(Topic.LANGUAGES, field, text)


def _database(url: str) -> Iterable[Problem]:
    scheme, mark, rest = url.partition("://")
    if not (scheme and mark and rest.strip("/")) or not url.isprintable():
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis alamat lengkap, misalnya sqlite:////var/lib/antrean/kantor.db"
        )
        yield Problem(Topic.DATABASE, "url", text)


def _printer(draft: PrinterDraft) -> Iterable[Problem]:
    field, text = "", ""
    if draft.connection == "tcp" and not _HOST.fullmatch(draft.host):
        field = "host"
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis alamat printer, misalnya 192.168.1.50"
        )
    elif draft.connection == "usb" and not _USB.fullmatch(draft.usb):
        field = "usb"
        text = QCoreApplication.translate(
            "SettingsRules", "Pilih printer dari daftar, atau tulis misalnya 04b8:0e28"
        )
    elif draft.connection in ("serial", "file") and not _is_place(draft.device):
        field = "device"
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis nama perangkat, misalnya {example}"
        ).format(example="COM3" if draft.connection == "serial" else "/dev/usb/lp0")
    elif draft.connection == "queue" and not _is_place(draft.queue):
        field = "queue"
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis nama antrean cetak seperti di komputer ini."
        )
    if field:
        yield Problem(Topic.PRINTER, field, text)
    if draft.enabled and not draft.profile:
        text = QCoreApplication.translate("SettingsRules", "Pilih jenis printer.")
        yield Problem(Topic.PRINTER, "profile", text)


def _office(draft: OfficeDraft) -> Iterable[Problem]:
    if not is_name(draft.name):
        yield Problem(Topic.OFFICE, "name", name_needed())
    address = draft.follow_address
    if address and not (_WEB.match(address) and "{code}" in address):
        text = QCoreApplication.translate(
            "SettingsRules",
            "Tulis alamat web dengan {mark} untuk kode tiket, misalnya {example}",
        ).format(mark="{code}", example="https://antre.contoh.go.id/t/{code}")
        yield Problem(Topic.OFFICE, "follow_address", text)


def _backup(draft: BackupDraft) -> Iterable[Problem]:
    folder = draft.folder
    if folder and not (Path(folder).is_absolute() and folder.isprintable()):
        text = QCoreApplication.translate(
            "SettingsRules", "Tulis folder dengan alamat lengkap, misalnya {example}"
        ).format(example="/media/usb/cadangan")
        yield Problem(Topic.BACKUP, "folder", text)


def _is_place(text: str) -> bool:
    return bool(text.strip()) and text.isprintable()


def _services(services: tuple[Service, ...]) -> Iterable[Problem]:
    doubled = _doubled(service.prefix for service in services)
    for row, service in enumerate(services):
        if not is_name(service.name.id):
            yield Problem(Topic.SERVICES, "name_id", name_needed(), row)
        prefix = service.prefix
        text = ""
        if len(prefix) != 1 or not "A" <= prefix <= "Z":
            text = QCoreApplication.translate("SettingsRules", "Isi satu huruf A sampai Z.")
        elif prefix in READ_AS_DIGITS:
            text = QCoreApplication.translate(
                "SettingsRules",
                "Huruf {letter} mudah terbaca sebagai angka. Pilih selain I, O, Q dan Z.",
            ).format(letter=prefix)
        elif prefix in doubled:
            text = QCoreApplication.translate(
                "SettingsRules", "Huruf {letter} sudah dipakai layanan lain. Pilih huruf lain."
            ).format(letter=prefix)
        if text:
            yield Problem(Topic.SERVICES, "prefix", text, row)
        yield from _hours(service, row)


def _hours(service: Service, row: int) -> Iterable[Problem]:
    for own in service.hours:
        if own.opens_at is not None and own.closes_at is not None and own.opens_at >= own.closes_at:
            text = QCoreApplication.translate(
                "SettingsRules", "{day}: isi jam selesai yang sesudah jam mulai."
            ).format(day=weekday_names()[own.weekday])
            yield Problem(Topic.SERVICES, "hours", text, row)
            return


def _counters(counters: tuple[Counter, ...]) -> Iterable[Problem]:
    doubled = _doubled(counter.number for counter in counters)
    for row, counter in enumerate(counters):
        if not is_name(counter.name):
            yield Problem(Topic.COUNTERS, "name", name_needed(), row)
        if counter.number in doubled:
            text = QCoreApplication.translate(
                "SettingsRules", "Nomor {number} sudah dipakai loket lain. Pilih nomor lain."
            ).format(number=counter.number)
            yield Problem(Topic.COUNTERS, "number", text, row)
        if counter.active and not counter.service_ids:
            text = QCoreApplication.translate(
                "SettingsRules", "Pilih sedikitnya satu layanan untuk loket yang dipakai."
            )
            yield Problem(Topic.COUNTERS, "services", text, row)


def is_name(name: str) -> bool:
    """Tell whether a text can be a name."""
    return bool(name.strip()) and len(name) <= MAX_NAME


def name_needed() -> str:
    """Say what a name must be."""
    return QCoreApplication.translate("SettingsRules", "Isi nama, 1 sampai 300 huruf.")


def _doubled(values: Iterable[T]) -> set[T]:
    seen: set[T] = set()
    return {value for value in values if value in seen or seen.add(value)}  # type: ignore[func-returns-value]


def check_printer(draft: PrinterDraft) -> tuple[Problem, ...]:
    """Give what of a printer's fields cannot be saved."""
    return tuple(_printer(draft))
