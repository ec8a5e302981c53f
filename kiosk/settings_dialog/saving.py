"""What a save has to do, and what it says was done; plain facts without a screen."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.drafts import (
    BackupDraft,
    Draft,
    PrinterDraft,
    Problem,
    StationDraft,
    Topic,
)
from queueing.errors import BadSetting
from queueing.model import Counter, Service

if TYPE_CHECKING:
    from shared_ui.station_settings import PrinterSection, StationSettings


def draft_of(settings: StationSettings) -> tuple[StationDraft, str, PrinterDraft]:
    """Give the fields that a station's settings fill."""
    station = StationDraft(
        name=settings.name,
        panel_inches=settings.panel_inches,
        idle_seconds=settings.idle_seconds,
        countdown_seconds=settings.countdown_seconds,
        attract_seconds=settings.kiosk.attract_seconds,
        voice_volume=settings.voice.volume,
        voice_pack=settings.voice.pack or "",
    )
    printer = PrinterDraft(**settings.printer.model_dump())
    return station, settings.database_url, printer


def backup_of(settings: StationSettings) -> BackupDraft:
    """Give what this PC's settings say of backups."""
    return BackupDraft(**settings.backup.model_dump())


def languages_of(settings: StationSettings) -> tuple[str, ...]:
    """Give the languages that are offered, the one to begin with first."""
    return tuple(dict.fromkeys((settings.language, *settings.offered_languages)))


def settings_with(settings: StationSettings, draft: Draft) -> StationSettings:
    """Give the settings as the fields say them; raises ValueError where a section refuses."""
    data = settings.model_dump()
    data["station"]["name"] = draft.station.name
    if draft.languages is not None and draft.languages != languages_of(settings):
        data["station"]["language"] = draft.languages[0]
        data["kiosk"]["languages"] = draft.languages
    if draft.station.panel_inches != settings.panel_inches:
        # A file that names no size goes on without one until somebody chooses one.
        data["screen"]["panel_inches"] = draft.station.panel_inches
    data["kiosk"] |= {
        "idle_seconds": draft.station.idle_seconds,
        "countdown_seconds": draft.station.countdown_seconds,
        "attract_seconds": draft.station.attract_seconds,
    }
    data["voice"] |= {
        "volume": draft.station.voice_volume,
        "pack": draft.station.voice_pack or None,
    }
    data["database"]["url"] = draft.database_url
    data["printer"] = asdict(draft.printer)
    if draft.backup is not None:
        data["backup"] = asdict(draft.backup)
    return type(settings).model_validate(data)


def printer_section(draft: PrinterDraft) -> PrinterSection:
    """Give the printer's settings; raises ValueError where the section refuses."""
    from shared_ui.station_settings import PrinterSection

    return PrinterSection.model_validate(asdict(draft))


def changed_services(
    old: tuple[Service, ...], new: tuple[Service, ...]
) -> tuple[tuple[int, Service], ...]:
    """Give row and service of each that must be saved; the place in the list is the order."""
    before = {service.id: service for service in old}
    # A list whose order nobody changed keeps its numbers, gaps and all.
    if [s.id for s in new[: len(old)]] == [s.id for s in old]:
        last = max((s.position for s in old), default=0)
        ordered = [
            replace(s, position=before[s.id].position)
            if s.id in before
            else replace(s, position=last + 1 + row - len(old))
            for row, s in enumerate(new)
        ]
    else:
        ordered = [replace(s, position=row + 1) for row, s in enumerate(new)]
    return tuple(
        (row, s)
        for row, s in enumerate(ordered)
        if s.id not in before or service_facts(before[s.id]) != service_facts(s)
    )


def changed_counters(
    old: tuple[Counter, ...], new: tuple[Counter, ...]
) -> tuple[tuple[int, Counter], ...]:
    """Give row and counter of each that must be saved."""
    before = {counter.id: counter for counter in old}
    return tuple(
        (row, c)
        for row, c in enumerate(new)
        if c.id not in before or counter_facts(before[c.id]) != counter_facts(c)
    )


def services_saved(rows: tuple[Service, ...], known: tuple[Service, ...]) -> tuple[Service, ...]:
    """Give the rows with the ids of those that were added a moment ago."""
    ids = {service.prefix: service.id for service in known}
    taken = {row.id for row in rows if row.id}
    return tuple(
        replace(row, id=ids[row.prefix])
        if not row.id and ids.get(row.prefix, 0) not in {0, *taken}
        else row
        for row in rows
    )


def counters_saved(rows: tuple[Counter, ...], known: tuple[Counter, ...]) -> tuple[Counter, ...]:
    """Give the rows with the ids of those that were added a moment ago."""
    ids = {counter.number: counter.id for counter in known}
    taken = {row.id for row in rows if row.id}
    return tuple(
        replace(row, id=ids[row.number])
        if not row.id and ids.get(row.number, 0) not in {0, *taken}
        else row
        for row in rows
    )


_FIELDS = {
    "office.name": (Topic.OFFICE, "name"),
    "office.follow_address": (Topic.OFFICE, "follow_address"),
    "office.return_minutes": (Topic.OFFICE, "return_minutes"),
    "office.logo": (Topic.OFFICE, "logo"),
    "station.name": (Topic.STATION, "name"),
    "database.url": (Topic.DATABASE, "url"),
    "service.name": (Topic.SERVICES, "name_id"),
    "service.prefix": (Topic.SERVICES, "prefix"),
    "service.icon": (Topic.SERVICES, "icon"),
    "service.hours": (Topic.SERVICES, "hours"),
    "counter.name": (Topic.COUNTERS, "name"),
    "counter.number": (Topic.COUNTERS, "number"),
    "counter.weights": (Topic.COUNTERS, "services"),
}


def problem_of(error: BadSetting, topic: Topic, row: int | None) -> Problem:
    """Give the field at which the office's refusal is shown."""
    where, field = _FIELDS.get(error.field, (topic, error.field))
    return Problem(where, field, f"{error.message}; {error.remedy}", row)


def service_facts(service: Service) -> Service:
    """Give what of a service the page of services sets."""
    return replace(service, components=frozenset())


def counter_facts(
    counter: Counter,
) -> tuple[int, str, bool, frozenset[int], tuple[tuple[int, int], ...]]:
    """Give what of a counter is set; who sits there changes all day."""
    return counter.number, counter.name, counter.active, counter.service_ids, counter.weights


def overtaken(topic: Topic, field: str, shown: str, row: int | None = None) -> Problem:
    """Give what is said where somebody else changed the same meanwhile."""
    text = QCoreApplication.translate(
        "SettingsRows",
        "Diubah orang lain sejak dibuka di sini, sekarang: {row}. "
        "Simpan sekali lagi untuk memakai isian ini.",
    )
    return Problem(topic, field, text.format(row=shown), row)
