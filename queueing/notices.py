"""Which notices are shown when and in which order, and the sentences the office has ready."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from queueing.model import LocalText, Outage, OutageState, ReadyWord, Severity

RECOVERED_FOR = timedelta(minutes=15)
"""How long a resolved outage stays on the screens (DOMAIN §6.5)."""
SOON = timedelta(hours=1)
"""So long before it begins maintenance is told first of all."""

#: What an update can say without typing, where the office has no sentences of its own.
#: Javanese is a draft a native speaker should check.
READY_WORDS = (
    ReadyWord(
        LocalText(
            "Belum ada perubahan. Kami terus menghubungi pihak terkait.",
            "Dereng wonten ewah-ewahan. Kita taksih ngubungi ingkang wenang.",
            "No change yet. We keep in touch with those in charge.",
        )
    ),
    ReadyWord(
        LocalText(
            "Penyebab sudah diketahui. Perbaikan sedang berjalan.",
            "Sebabipun sampun dipunmangertosi. Saweg dipundandosi.",
            "The cause is known. Repair is under way.",
        ),
        OutageState.CAUSE_KNOWN,
    ),
    ReadyWord(
        LocalText(
            "Mulai pulih. Layanan berjalan, lebih lambat dari biasa.",
            "Wiwit pulih. Layanan lumampah, langkung alon saking padatanipun.",
            "Beginning to recover. Service runs, slower than usual.",
        ),
        OutageState.CAUSE_KNOWN,
        Severity.SLOWER,
    ),
    ReadyWord(
        LocalText(
            "Sudah berjalan lagi. Kami pantau dulu.",
            "Sampun lumampah malih. Taksih kita awasi.",
            "It works again. We are watching it.",
        ),
        OutageState.MONITORING,
    ),
)
_AND = {"id": " dan ", "jv": " lan ", "en": " and "}
_DISRUPTED = {
    Severity.STOPPED: LocalText("{names} terganggu", "{names} kaganggu", "{names} disrupted"),
    Severity.SLOWER: LocalText(
        "{names} lebih lambat dari biasa",
        "{names} langkung alon saking padatanipun",
        "{names} slower than usual",
    ),
}
_MAINTENANCE = LocalText("Pemeliharaan {names}", "Pangopènan {names}", "Maintenance: {names}")


def disrupted_title(names: Iterable[LocalText], severity: Severity) -> LocalText:
    """Give the title of a notice about just these services or things."""
    return _filled(_DISRUPTED[severity], tuple(names))


def maintenance_title(name: LocalText) -> LocalText:
    """Give the title of planned work on a component."""
    return _filled(_MAINTENANCE, (name,))


def _filled(pattern: LocalText, names: tuple[LocalText, ...]) -> LocalText:
    def said(language: str) -> str:
        words = [name.in_language(language) for name in names]
        listed = _AND[language].join([", ".join(words[:-1]), words[-1]] if words[1:] else words)
        return pattern.in_language(language).replace("{names}", listed)

    return LocalText(said("id"), said("jv"), said("en"))


def fresh(text: LocalText, before: LocalText) -> LocalText:
    """Give `text` without translations that are left over from `before`.

    Where the Indonesian says something new, an unchanged translation says something old: then
    everybody reads the Indonesian.
    """
    if text.id.strip() == before.id.strip():
        return text
    return LocalText(
        text.id,
        "" if text.jv.strip() == before.jv.strip() else text.jv,
        "" if text.en.strip() == before.en.strip() else text.en,
    )


def is_public(outage: Outage, now: datetime, zone: str) -> bool:
    """Tell whether kiosk and board show it: planned work from the day before on."""
    if outage.was_cancelled:
        return False
    if outage.resolved_at is not None:
        return now - outage.resolved_at < RECOVERED_FOR
    return not outage.is_planned or announced_from(outage.since, zone) <= now


def announced_from(begins: datetime, zone: str) -> datetime:
    """Give since when kiosk and board tell of work that begins then: all of the day before."""
    day = begins.astimezone(ZoneInfo(zone)).date() - timedelta(days=1)
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))


def in_order(outages: Iterable[Outage], now: datetime) -> tuple[Outage, ...]:
    """Give notices by weight: what stands still, what begins within the hour, what is slower,
    what is watched, what has recovered, what is planned for later, and what is over.

    Among equals the latest first, of planned work the earliest.
    """
    return tuple(sorted(outages, key=lambda outage: (_weight(outage, now), _turn(outage))))


def _weight(outage: Outage, now: datetime) -> int:
    if outage.is_planned:
        return 1 if outage.since - now <= SOON else 5
    if outage.resolved_at is not None:
        return 4 if now - outage.resolved_at < RECOVERED_FOR else 6
    if outage.stops_services:
        return 0
    return 2 if outage.slows_services else 3


def _turn(outage: Outage) -> float:
    at = outage.since.timestamp()
    return at if outage.is_planned else -at
