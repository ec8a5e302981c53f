"""Reads an office file: what a new office starts with, or all that one was exported with."""

from __future__ import annotations

import binascii
from base64 import b64decode
from dataclasses import replace
from pathlib import Path
from typing import Any

from queueing.actions import OfficeData, valid_settings
from queueing.errors import BadSetting
from queueing.model import (
    Component,
    Counter,
    Office,
    OutageTemplate,
    ReadyWord,
    Service,
    Severity,
)
from queueing.office_file.calendar_file import weekday_hours
from queueing.office_file.checked_toml import FileProblem, load
from queueing.office_file.entries import (
    ComponentEntry,
    CounterEntry,
    DefaultsEntry,
    NoticeEntry,
    OfficeEntry,
    OfficeFile,
    ServiceEntry,
)
from queueing.office_file.toml_lines import Place, line_of
from queueing.stock import Quota, StockItem


def load_office(path: Path) -> OfficeData:
    """Read an office file; raises FileProblem naming file, key and remedy."""
    file = load(path, OfficeFile)
    try:
        data = office_data(file)
    except BadSetting as error:
        raise FileProblem(_told(path, error, ("office", "logo_png"))) from error
    try:
        valid_settings.check_all(data)
    except BadSetting as error:
        raise FileProblem(_told(path, error, _culprit(data, error))) from error
    return data


def _told(path: Path, error: BadSetting, where: Place) -> str:
    said = f"{path}: {error.message}; {error.remedy}"
    line = line_of(path.read_text(encoding="utf-8"), where) if where else None
    return said if line is None else f"{said} (line {line})"


def _culprit(data: OfficeData, error: BadSetting) -> Place:
    """Give the place of what was refused: alone, too, it is refused for the same."""
    key = error.field.rpartition(".")[2]
    if error.field.startswith("office."):
        return ("office", key)
    nothing: dict[str, Any] = dict.fromkeys(_TABLES, ())
    for name, table in _TABLES.items():
        for place, row in enumerate(getattr(data, name)):
            try:
                valid_settings.check_all(replace(data, **(nothing | {name: (row,)})))
            except BadSetting as same:
                if same.field == error.field:
                    return (*table, place, key)
    return ()


_TABLES: dict[str, Place] = {
    **{name: (name,) for name in ("services", "counters", "quotas", "stock", "probes")},
    **{name: (name,) for name in ("neighbours", "ready_words")},
    **{name: ("calendar", name) for name in ("periods", "days")},
}
"""Where the file has what, whose rows are in the same order here."""


def office_data(file: OfficeFile) -> OfficeData:
    """Give a checked file as the data of a new office."""
    components = {
        c.code: Component(number, c.code, c.name.local(), c.kind)
        for number, c in enumerate(file.components, 1)
    }
    ids = {s.prefix: number for number, s in enumerate(file.services, 1)}
    services = tuple(_service(ids, s, file.defaults) for s in file.services)
    return OfficeData(
        office=Office(id=1, **file.office.model_dump(exclude={"logo_png"})),
        logo=_logo(file.office),
        components=tuple(components.values()),
        services=services,
        counters=tuple(_counter(n, c, ids) for n, c in enumerate(file.counters, 1)),
        templates=tuple(
            _template(components[c.code], notice, severity)
            for c in file.components
            for severity, notice in ((Severity.STOPPED, c), (Severity.SLOWER, c.slower))
            if notice is not None and notice.title.id
        ),
        ready_words=tuple(ReadyWord(w.text.local(), w.state, w.severity) for w in file.ready_words),
        periods=file.calendar.as_periods(),
        days=file.calendar.as_days(),
        status=file.status.own(),
        neighbours=tuple(n.neighbour(p, components) for p, n in enumerate(file.neighbours)),
        quotas=tuple(
            Quota(0, ids[q.service], q.amount, q.weekday, q.begins_at, q.ends_at)
            for q in file.quotas
        ),
        stock=tuple(
            StockItem(
                id=0,
                code=item.code,
                name=item.name.local(),
                service_ids=frozenset(ids[prefix] for prefix in item.services),
                daily_capacity=item.daily_capacity,
                low_at=item.low_at,
            )
            for item in file.stock
        ),
        probes=tuple(probe.as_probe() for probe in file.probes),
        trouble_rules=file.proposals.as_rules(),
    )


def _counter(number: int, entry: CounterEntry, ids: dict[str, int]) -> Counter:
    return Counter(
        number,
        entry.number,
        entry.name,
        frozenset(ids[prefix] for prefix in entry.services),
        entry.active,
        weights=tuple(
            sorted((ids[p], weight) for p, weight in entry.weights.items() if weight > 1)
        ),
    )


def _logo(entry: OfficeEntry) -> bytes | None:
    try:
        return b64decode(entry.logo_png, validate=True) or None
    except (binascii.Error, ValueError) as error:
        raise BadSetting("office.logo_png", "is no base64", "export it again") from error


def _template(
    component: Component, notice: ComponentEntry | NoticeEntry, severity: Severity
) -> OutageTemplate:
    texts = (notice.title.local(), notice.cause.local(), notice.advice.local())
    return OutageTemplate(0, component, *texts, severity)


def _service(ids: dict[str, int], entry: ServiceEntry, defaults: DefaultsEntry) -> Service:
    return Service(
        id=ids[entry.prefix],
        prefix=entry.prefix,
        name=entry.name.local(),
        requirements=entry.requirements.local(),
        procedure=entry.procedure.local(),
        duration=entry.duration.local(),
        fee=(entry.fee or defaults.fee).local(),
        product=entry.product.local(),
        complaints=(entry.complaints or defaults.complaints).local(),
        position=ids[entry.prefix],
        active=entry.active,
        components=entry.components,
        instead_id=ids.get(entry.instead),
        icon=entry.icon,
        hours=weekday_hours(entry.hours),
    )
