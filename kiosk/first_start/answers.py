"""What the first start asks, and the office that comes of it; no screen, no database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from queueing.model import Counter, Service

if TYPE_CHECKING:
    from kiosk.settings_dialog.drafts import PrinterDraft
    from queueing.actions import OfficeData

ZONES = {
    "WIB": "Asia/Jakarta",
    "WITA": "Asia/Makassar",
    "WIT": "Asia/Jayapura",
}
"""The country's three times, by the word people say."""
MAX_NAME = 300
MAX_COUNTERS = 24


@dataclass(frozen=True, slots=True)
class Answers:
    """What stands in the fields of all pages but the PIN's."""

    language: str
    office_name: str
    zone: str
    """A key of ZONES."""
    opens_at: time
    closes_at: time
    working_days: frozenset[int]
    """ISO weekdays."""
    prefixes: frozenset[str]
    """The letters of the services that are offered."""
    counters: int
    printer: PrinterDraft


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a field, in the words of the staff."""

    field: str
    message: str


def wrong_with_office(name: str) -> tuple[Complaint, ...]:
    """Look at the first page."""
    if 1 <= len(name.strip()) <= MAX_NAME and name.isprintable():
        return ()
    text = QCoreApplication.translate("FirstStart", "Isi nama kantor, 1 sampai 300 huruf.")
    return (Complaint("office-name", text),)


def wrong_with_hours(
    opens_at: time, closes_at: time, days: frozenset[int]
) -> tuple[Complaint, ...]:
    """Look at the second page."""
    found = []
    if not opens_at < closes_at:
        text = QCoreApplication.translate("FirstStart", "Jam tutup harus sesudah jam buka.")
        found.append(Complaint("closes", text))
    if not days:
        text = QCoreApplication.translate("FirstStart", "Pilih sedikitnya satu hari.")
        found.append(Complaint("days", text))
    return tuple(found)


def wrong_with_services(prefixes: frozenset[str]) -> tuple[Complaint, ...]:
    """Look at the third page."""
    if prefixes:
        return ()
    text = QCoreApplication.translate("FirstStart", "Pilih sedikitnya satu layanan.")
    return (Complaint("services", text),)


def office_of(template: OfficeData, answers: Answers) -> OfficeData:
    """Give the office of the answers; what is not asked comes from `template`."""
    services = _services(template.services, answers.prefixes)
    ids = frozenset(service.id for service in services)
    office = replace(
        template.office,
        name=answers.office_name.strip(),
        time_zone=ZONES[answers.zone],
        zone_label=answers.zone,
        opens_at=answers.opens_at,
        closes_at=answers.closes_at,
        working_days=answers.working_days,
    )
    return replace(
        template,
        office=office,
        services=services,
        counters=_counters(template.counters, answers.counters, ids),
        quotas=tuple(quota for quota in template.quotas if quota.service_id in ids),
        stock=tuple(
            replace(item, service_ids=item.service_ids & ids)
            for item in template.stock
            if item.service_ids & ids
        ),
    )


def _services(offered: Iterable[Service], prefixes: frozenset[str]) -> tuple[Service, ...]:
    kept = [service for service in offered if service.prefix in prefixes]
    ids = {service.id for service in kept}
    return tuple(
        service if service.instead_id in ids else replace(service, instead_id=None)
        for service in kept
    )


def _counters(shipped: Sequence[Counter], count: int, ids: frozenset[int]) -> tuple[Counter, ...]:
    """Give so many counters; together they serve everything."""
    counters = []
    for number in range(1, count + 1):
        like = shipped[number - 1].service_ids & ids if number <= len(shipped) else ids
        counters.append(Counter(number, number, f"Loket {number}", like or ids, active=True))
    served = frozenset[int]().union(*(counter.service_ids for counter in counters))
    last = counters[-1]
    counters[-1] = replace(last, service_ids=last.service_ids | (ids - served))
    return tuple(counters)
