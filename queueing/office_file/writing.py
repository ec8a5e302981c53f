"""An office's settings as the text of an office file, which reading.py takes back unchanged."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import fields
from datetime import timedelta
from typing import Any

import tomlkit

from queueing.actions import OfficeData
from queueing.model import Component, Counter, LocalText, OutageTemplate, Service, Severity
from queueing.neighbours import Neighbour
from queueing.office_file.entries import OfficeEntry
from queueing.office_file.probe_file import ProbeEntry, ProposalsEntry
from queueing.opening_days import CalendarDay, Period, WeekdayHours

HEADER = (
    "All settings of an office of Antrean, to be read, kept and imported again.",
    "Not in here: tickets and figures, what is on hand of the stock, PINs, passwords, logins,",
    "the office's private key, and what each PC has in its own station file.",
)


def office_text(data: OfficeData) -> str:
    """Give the text of the file; the same settings always give the same text."""
    document = tomlkit.document()
    for line in HEADER:
        document.add(tomlkit.comment(line))
    for key, value in _tables(data).items():
        document[key] = value
    return tomlkit.dumps(document)


def _tables(data: OfficeData) -> dict[str, Any]:
    letters = {service.id: service.prefix for service in data.services}
    codes = {component.id: component.code for component in data.components}
    tables: dict[str, Any] = {
        "office": _office(data),
        "status": _status(data),
        "proposals": _named(data.trouble_rules, ProposalsEntry),
        "calendar": _calendar(data),
        "components": [_component(each, data.templates) for each in data.components],
        "services": [_service(each, letters) for each in data.services],
        "counters": [
            {
                "number": counter.number,
                "name": counter.name,
                "services": _letters(counter.service_ids, letters),
                "active": counter.active,
                **_weights(counter, letters),
            }
            for counter in data.counters
        ],
        "quotas": [
            _set(
                service=letters[quota.service_id],
                amount=quota.amount,
                weekday=quota.weekday,
                begins_at=quota.begins_at,
                ends_at=quota.ends_at,
            )
            for quota in data.quotas
        ],
        "stock": [
            _set(
                code=item.code,
                name=_text(item.name),
                services=_letters(item.service_ids, letters),
                daily_capacity=item.daily_capacity,
                low_at=item.low_at,
            )
            for item in data.stock
        ],
        "ready_words": [
            _set(text=_text(word.text), state=word.state, severity=word.severity)
            for word in data.ready_words
        ],
        "neighbours": [_neighbour(each, codes) for each in data.neighbours],
        "probes": [_set(**_named(each, ProbeEntry)) for each in data.probes],
    }
    return {key: value for key, value in tables.items() if value}


def _set(**values: Any) -> dict[str, Any]:
    """Leave out what says nothing; words of an enum are words."""
    return {
        key: str(value) if isinstance(value, str) else value
        for key, value in values.items()
        if value is not None
    }


def _named(source: Any, entry: Any) -> dict[str, Any]:
    return {name: getattr(source, name) for name in entry.model_fields}


def _text(text: LocalText) -> Any:
    said = {"id": text.id, "jv": text.jv, "en": text.en}
    table = tomlkit.inline_table()
    table.update({code: words for code, words in said.items() if words or code == "id"})
    return table


def _weights(counter: Counter, letters: dict[int, str]) -> dict[str, Any]:
    table = tomlkit.inline_table()
    table.update({letters[each]: weight for each, weight in counter.weights})
    return {"weights": table} if counter.weights else {}


def _letters(ids: Iterable[int], letters: dict[int, str]) -> list[str]:
    return sorted(letters[each] for each in ids if each in letters)


def _office(data: OfficeData) -> dict[str, Any]:
    told = {
        name: getattr(data.office, name)
        for name in OfficeEntry.model_fields
        if name not in ("working_days", "logo_png", "last_ticket_rule")
    }
    told["working_days"] = sorted(data.office.working_days)
    told["last_ticket_rule"] = str(data.office.last_ticket_rule)
    if data.logo is not None:
        told["logo_png"] = b64encode(data.logo).decode()
    return told


def _status(data: OfficeData) -> dict[str, Any]:
    own = data.status
    return {
        "code": own.code,
        "every_minutes": own.every_minutes,
        "places": list(own.places),
        "note": _text(own.note),
    }


def _component(component: Component, templates: tuple[OutageTemplate, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "code": component.code,
        "kind": str(component.kind),
        "name": _text(component.name),
    }
    for template in templates:
        if template.component.code != component.code:
            continue
        texts = {name: _text(getattr(template, name)) for name in ("title", "cause", "advice")}
        if template.severity is Severity.SLOWER:
            said["slower"] = texts
        else:
            said |= texts
    # A table below comes after all that stands in the table itself.
    return {key: said[key] for key in sorted(said, key=lambda name: name == "slower")}


def _service(service: Service, letters: dict[int, str]) -> dict[str, Any]:
    texts = {
        field.name: _text(getattr(service, field.name))
        for field in fields(service)
        if isinstance(getattr(service, field.name), LocalText)
    }
    return {
        "prefix": service.prefix,
        **texts,
        "components": sorted(service.components),
        "instead": letters.get(service.instead_id or 0, ""),
        "icon": service.icon,
        "active": service.active,
        **_hours(service.hours),
    }


def _calendar(data: OfficeData) -> dict[str, Any]:
    tables = {
        "periods": [_period(period) for period in data.periods],
        "days": [_day(day) for day in data.days],
    }
    return {name: rows for name, rows in tables.items() if rows}


def _period(period: Period) -> dict[str, Any]:
    breaks = [
        _set(
            begins_at=b.begins_at,
            ends_at=b.ends_at,
            weekday=b.weekday,
            serving_percent=b.serving_percent,
        )
        for b in period.breaks
    ]
    said = _set(name=period.name, first_day=period.first_day, last_day=period.last_day)
    return said | _hours(period.hours) | ({"breaks": breaks} if breaks else {})


def _hours(hours: tuple[WeekdayHours, ...]) -> dict[str, Any]:
    rows = [_set(weekdays=[h.weekday], opens_at=h.opens_at, closes_at=h.closes_at) for h in hours]
    return {"hours": rows} if rows else {}


def _day(day: CalendarDay) -> dict[str, Any]:
    return _set(
        day=day.day,
        name=day.name.id,
        name_jv=day.name.jv,
        name_en=day.name.en,
        opens_at=day.opens_at,
        closes_at=day.closes_at,
        estimated=day.estimated,
        source=day.source,
    )


def _neighbour(neighbour: Neighbour, codes: dict[int, str]) -> dict[str, Any]:
    return {
        "code": neighbour.code,
        "name": neighbour.name,
        "source": neighbour.source,
        "public_key": neighbour.public_key,
        "unknown_minutes": neighbour.unknown_after // timedelta(minutes=1),
        "component": codes.get(neighbour.component_id or 0, ""),
        "active": neighbour.active,
    }
