"""Takes the settings of a file into an office at work: all of them in one transaction, or none.

What the file has is added or changed; what it does not have stays. Looking first and doing are
the same acts, of which the first are taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, select

from queueing.actions import OfficeData, valid_settings
from queueing.actions.recording import record
from queueing.errors import Refused
from queueing.model import Actor
from queueing.office_file.exporting import read_office
from queueing.office_file.taking import Taking
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.joined import JoinedStore
from queueing.views.settings_history import lettered


@dataclass(frozen=True, slots=True)
class Change:
    """What an act of the import does, as its event tells it."""

    kind: str
    details: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stay:
    """What the office has and the file has not, or what no import changes."""

    table: str
    """Of the file: "services", "office.time_zone"."""
    name: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do."""

    changes: tuple[Change, ...]
    stays: tuple[Stay, ...]


class ChangedMeanwhile(Refused):
    """The office is no longer as it was when somebody looked; `preview` is what would be now."""

    def __init__(self, preview: Preview) -> None:
        super().__init__("the office was changed meanwhile", "look at what would be changed now")
        self.preview = preview


class _TakenBack(Exception):
    """Ends a transaction that was only for looking."""


def preview_import(store: Store, data: OfficeData, *, actor: Actor, now: datetime) -> Preview:
    """Tell what an import would do, and do none of it.

    Raises BadSetting or another AntreanError exactly where the import would; its `where` names
    the place in the file, if one is to blame.
    """
    found: list[Preview] = []
    try:
        with store.write() as connection:
            found.append(_do(store, connection, data, actor, now))
            raise _TakenBack
    except _TakenBack:
        return found[0]


def import_settings(
    store: Store,
    data: OfficeData,
    *,
    name: str,
    expected: Preview | None,
    actor: Actor,
    now: datetime,
) -> Preview:
    """Do it, all or nothing; `name` is the file's, for the history.

    Raises ChangedMeanwhile where it would not do what `expected` says, or an AntreanError.
    """
    with store.write() as connection:
        details: dict[str, Any] = {"name": name}
        record(
            connection,
            "import_settings",
            actor=actor,
            request_id=str(uuid4()),
            now=now,
            details=details,
        )
        done = _do(store, connection, data, actor, now)
        if expected is not None and done != expected:
            raise ChangedMeanwhile(done)
    return done


def _do(
    store: Store, connection: Connection, data: OfficeData, actor: Actor, now: datetime
) -> Preview:
    valid_settings.check_all(data)
    latest = connection.execute(select(func.max(t.event.c.id))).scalar() or 0
    before = read_office(connection)
    joined = JoinedStore(store, connection)

    def act(what: Callable[..., Any], **how: Any) -> Any:
        return what(joined, actor=actor, request_id=str(uuid4()), now=now, **how)

    Taking(connection, data, act).take_all()
    letters = {s.id: s.prefix for s in read_office(connection).services}
    query = (
        select(t.event.c.kind, t.event.c.details)
        .where(t.event.c.id > latest)
        .order_by(t.event.c.id)
    )
    changes = tuple(
        Change(row.kind, _without_ids(lettered(row.details, letters)))
        for row in connection.execute(query)
    )
    return Preview(changes, _stays(before, data))


def _without_ids(details: dict[str, Any]) -> dict[str, Any]:
    # The id of what is new is another one each time somebody looks.
    return {key: value for key, value in details.items() if key != "probe"}


def _stays(before: OfficeData, data: OfficeData) -> tuple[Stay, ...]:
    stays = [
        Stay(f"office.{field}", str(getattr(before.office, field)))
        for field in ("time_zone", "zone_label")
        if getattr(before.office, field) != getattr(data.office, field)
    ]
    for table, name in _NAMES.items():
        wanted = set(name(data))
        stays += [Stay(table, each) for each in name(before) if each not in wanted]
    return tuple(stays)


def _quotas(data: OfficeData) -> list[str]:
    letters = {s.id: s.prefix for s in data.services}
    return [
        " ".join(
            str(part)
            for part in (letters[q.service_id], q.weekday, q.begins_at, q.ends_at)
            if part is not None
        )
        for q in data.quotas
    ]


_NAMES: dict[str, Callable[[OfficeData], list[str]]] = {
    "components": lambda data: [c.code for c in data.components],
    "services": lambda data: [s.prefix for s in data.services],
    "counters": lambda data: [str(c.number) for c in data.counters],
    "quotas": _quotas,
    "stock": lambda data: [item.code for item in data.stock],
    "calendar.periods": lambda data: [
        f"{p.name} {p.first_day or ''}".strip() for p in data.periods
    ],
    "calendar.days": lambda data: [str(day.day) for day in data.days],
    "neighbours": lambda data: [n.code for n in data.neighbours],
    "probes": lambda data: [f"{p.component}: {p.name}" for p in data.probes],
}
"""How what stands in a table is known: by that it is the same in file and office."""
