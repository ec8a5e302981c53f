"""The office wishes settings of a station from afar; the station says what became of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, text, update

from queueing.actions.changes import changes_of_sections
from queueing.actions.recording import done_before, record
from queueing.errors import BadSetting, NotFound, StationRetired
from queueing.model import Actor
from queueing.presence import RETIRED_REMEDY, StationWish
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment
from queueing.store.wish_rows import wish_by_station

Sections = Mapping[str, Mapping[str, Any]]
MOST_BYTES = 20_000
MOST_PROBLEM = 500
_APPLIED = text("SELECT wish_applied(:station_id, :number, :problem, :now)").bindparams(
    bindparam("now", type_=UtcMoment())
)
_TOLD = text(
    "SELECT tell_settings(:station_id, :settings, :request_id, :details, :now)"
).bindparams(bindparam("now", type_=UtcMoment()))


def wish_station_settings(
    store: Store,
    *,
    station_id: int,
    settings: Sections,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> StationWish | None:
    """Wish that a station has these settings: {section: {key: value}}, values as JSON holds them.

    What is not named stays as it was wished before. What every key may hold is the matter of the
    station, which refuses what it cannot be. Gives None where nothing is wished at all. Raises
    NotFound, StationRetired, BadSetting for what is no table of sections or too much.
    """
    kind = "wish_station_settings"
    with store.write() as connection:
        known = wish_by_station(connection, station_id)
        if done_before(connection, request_id, kind) is not None:
            return known
        name = _name_of(connection, station_id)
        before = {} if known is None else _sections(known.settings)
        wanted = _merged(before, settings)
        changed = changes_of_sections(before, wanted)
        if not changed:
            return known
        by = actor.officer
        _write(connection, station_id, known, _as_text(wanted), {"wished_at": now, "wished_by": by})
        details = {"station_id": station_id, "name": name, "changes": changed}
        record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
        return wish_by_station(connection, station_id)


def report_applied(
    store: Store, *, station_id: int, number: int, problem: str, now: datetime
) -> None:
    """Say that a station has taken up wish `number`, or what stood in the way.

    An older word than one that is there changes nothing. Raises NotPermitted for another
    station's login.
    """
    said = {"number": number, "problem": problem[:MOST_PROBLEM], "now": now}
    with store.write() as connection:
        if store.on_server:
            connection.execute(_APPLIED, {"station_id": station_id, **said})
            return
        row = t.station_wish
        connection.execute(
            update(row)
            .where(row.c.station_id == station_id, row.c.number >= number)
            .where(row.c.applied_number <= number)
            .values(applied_number=number, applied_at=now, problem=said["problem"])
        )


def tell_station_settings(
    store: Store, *, station_id: int, settings: str, request_id: str, now: datetime
) -> StationWish:
    """Say what settings a station has, because somebody wrote its file: they are the wish now.

    `settings` as in wish_station_settings, as JSON text. Raises NotFound, BadSetting,
    NotPermitted for another station's login.
    """
    kind = "tell_station_settings"
    wanted = _sections(settings)
    with store.write() as connection:
        known = wish_by_station(connection, station_id)
        name = _name_of(connection, station_id)
        changed = {} if known is None else changes_of_sections(_sections(known.settings), wanted)
        details = {"station_id": station_id, "name": name, "changes": changed} if changed else None
        if store.on_server:
            said = {"station_id": station_id, "settings": _as_text(wanted), "now": now}
            said |= {"request_id": request_id, "details": details and json.dumps(details)}
            connection.execute(_TOLD, said)
        elif done_before(connection, request_id, kind) is None:
            values = {"wished_at": now, "wished_by": "", "applied_at": now, "problem": ""}
            number = 1 if known is None else known.number + 1
            values |= {"applied_number": number}
            _write(connection, station_id, known, _as_text(wanted), values)
            if details is not None:
                actor = Actor(station_id)
                record(
                    connection, kind, actor=actor, request_id=request_id, now=now, details=details
                )
        told = wish_by_station(connection, station_id)
        assert told is not None, "it was written a moment ago"
        return told


def _name_of(connection: Connection, station_id: int) -> str:
    station = t.station
    row = connection.execute(
        select(station.c.name, station.c.retired_at).where(station.c.id == station_id)
    ).first()
    if row is None:
        raise NotFound(f"station {station_id}")
    if row.retired_at is not None:
        raise StationRetired(f"{row.name!r} was retired", RETIRED_REMEDY)
    return str(row.name)


def _write(
    connection: Connection,
    station_id: int,
    known: StationWish | None,
    settings: str,
    values: dict[str, Any],
) -> None:
    row = t.station_wish
    if known is None:
        connection.execute(
            insert(row).values(station_id=station_id, settings=settings, number=1, **values)
        )
        return
    connection.execute(
        update(row)
        .where(row.c.station_id == station_id)
        .values(settings=settings, number=known.number + 1, **values)
    )


def _merged(before: Sections, wanted: Sections) -> dict[str, dict[str, Any]]:
    if not all(isinstance(values, Mapping) for values in wanted.values()):
        raise BadSetting("settings", "no table of sections", "write {section: {key: value}}")
    named = [*before, *(section for section in wanted if section not in before)]
    return {name: {**before.get(name, {}), **wanted.get(name, {})} for name in named}


def _sections(said: str) -> dict[str, dict[str, Any]]:
    try:
        found = json.loads(said)
    except ValueError as error:
        raise BadSetting("settings", f"no JSON ({error})", "write JSON") from error
    if not isinstance(found, dict) or not all(isinstance(v, dict) for v in found.values()):
        raise BadSetting("settings", "no table of sections", "write {section: {key: value}}")
    return found


def _as_text(sections: Sections) -> str:
    said = json.dumps(sections, ensure_ascii=False)
    if len(said.encode()) > MOST_BYTES:
        raise BadSetting("settings", "too long", f"write at most {MOST_BYTES} bytes")
    return said
