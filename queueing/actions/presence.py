"""A station says that it is there, and that it leaves: one PC at a time under one name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn
from uuid import uuid4

from sqlalchemy import Connection, Row, bindparam, insert, select, text, update

from queueing.actions.recording import record
from queueing.errors import StationRetired, StationTaken, StoreReplaced
from queueing.model import Actor
from queueing.presence import (
    NOTED_EVERY,
    RETIRED_REMEDY,
    Hold,
    clock_wrong,
    is_held,
    offset_ms,
)
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.columns import UtcMoment

TAKEN_REMEDY = "end it there, or give this station a name of its own in its settings file"
_MOMENTS = [bindparam(n, type_=UtcMoment()) for n in ("since", "clock", "pending_since")]
_BEAT = text(
    "SELECT * FROM beat(:station_id, :place_id, :host, :version, :since, :clock, :pending,"
    " :pending_since, :troubles)"
).bindparams(*_MOMENTS)
_LEAVE = text("SELECT leave_station(:station_id, :place_id, :since)").bindparams(
    bindparam("since", type_=UtcMoment())
)


def claim_station(
    store: Store,
    *,
    station_id: int,
    place_id: str,
    host: str,
    version: str,
    now: datetime,
    since: datetime | None = None,
    pending: int = 0,
    pending_since: datetime | None = None,
    troubles: str = "",
) -> Hold:
    """Take the station's name for the PC `place_id`, or keep it: once at start, then as a beat.

    `since` is what the beat before gave (Hold.since), None at the start of a program. `now` is
    the PC's own clock, whatever the program believes the time to be; on a server time is
    measured by the server's, in a file by `now`. `pending` numbers given while cut off wait to
    be merged, the oldest since `pending_since`. `troubles` is what presence.told gave.

    Raises StationTaken while another PC was seen under the name within presence.HELD_FOR, or
    another program of this PC took it after `since`; StationRetired; StoreReplaced when there
    is no such station; NotPermitted when the server knows the login as another station's.
    """
    said = {"host": host, "version": version, "pending": pending, "pending_since": pending_since}
    said["troubles"] = troubles
    if store.on_server:
        return _claim_on_server(store, station_id, place_id, since, now, said)
    mine = _Mine(station_id, place_id, since, now)
    # Looked at first without the write lock: a commit makes every screen read again.
    with store.read() as connection:
        kept = _kept(connection, mine, store)
        if _nothing_new(kept, mine, said):
            return Hold(now, kept.started_at, timedelta(0))
    with store.write() as connection:
        return _claim_in_file(connection, store, mine, said)


def release_station(
    store: Store, *, station_id: int, place_id: str, since: datetime, now: datetime
) -> None:
    """Leave in good order, so that another PC may take the name at once.

    Nothing happens when another has it already.
    """
    if store.on_server:
        with store.alone() as connection:
            connection.execute(
                _LEAVE, {"station_id": station_id, "place_id": place_id, "since": since}
            )
        return
    with store.write() as connection:
        connection.execute(
            update(t.station_presence)
            .where(
                t.station_presence.c.station_id == station_id,
                t.station_presence.c.place_id == place_id,
                t.station_presence.c.started_at == since,
                t.station_presence.c.released_at.is_(None),
            )
            .values(released_at=now)
        )


def _claim_on_server(
    store: Store,
    station_id: int,
    place_id: str,
    since: datetime | None,
    now: datetime,
    said: dict[str, Any],
) -> Hold:
    with store.alone() as connection:
        told = connection.execute(
            _BEAT,
            {"station_id": station_id, "place_id": place_id, "since": since, "clock": now, **said},
        ).one()
    if told.verdict == "unknown":
        raise _unknown(store, station_id)
    if told.verdict == "retired":
        raise _retired(told.station_name, told.since)
    if told.verdict == "taken":
        _taken(told.station_name, told.holder, told.since)
    moment = told.moment.astimezone(UTC)
    return Hold(moment, told.since.astimezone(UTC), now - moment)


class _Mine:
    """Who claims, in a file."""

    def __init__(
        self, station_id: int, place_id: str, since: datetime | None, now: datetime
    ) -> None:
        self.station_id, self.place_id, self.since, self.now = station_id, place_id, since, now

    def has(self, kept: Any) -> bool:
        """Tell whether the presence is this program's, or this PC's at the start of one."""
        same_place = kept.place_id == self.place_id
        return same_place and (self.since is None or kept.started_at == self.since)


def _kept(connection: Connection, mine: _Mine, store: Store) -> Any:
    """Give station and presence as one row; raises StoreReplaced, StationRetired, StationTaken."""
    row = connection.execute(
        select(t.station.c.name, t.station.c.retired_at, t.station_presence)
        .select_from(t.station.outerjoin(t.station_presence))
        .where(t.station.c.id == mine.station_id)
    ).first()
    if row is None:
        raise _unknown(store, mine.station_id)
    if row.retired_at is not None:
        raise _retired(row.name, row.retired_at)
    held = row.seen_at is not None and is_held(row.seen_at, row.released_at, mine.now)
    if held and not mine.has(row):
        _taken(row.name, row.host, row.started_at)
    return row


def _nothing_new(kept: Any, mine: _Mine, said: dict[str, Any]) -> bool:
    if mine.since is None or not mine.has(kept) or kept.released_at is not None:
        return False
    if any(getattr(kept, name) != value for name, value in said.items()):
        return False
    return bool(abs(mine.now - kept.seen_at) < NOTED_EVERY)


def _claim_in_file(connection: Connection, store: Store, mine: _Mine, said: dict[str, Any]) -> Hold:
    kept: Row[Any] = _kept(connection, mine, store)
    keeps = mine.since is not None and mine.has(kept)
    since = mine.since if keeps and mine.since is not None else mine.now
    values = {
        **said,
        "place_id": mine.place_id,
        "started_at": since,
        "seen_at": mine.now,
        # The database's clock is this PC's.
        "clock_offset_ms": offset_ms(timedelta(0)),
        "released_at": None,
    }
    if kept.seen_at is None:
        row = {"station_id": mine.station_id, **values}
        connection.execute(insert(t.station_presence).values(row))
    else:
        own = t.station_presence.c.station_id == mine.station_id
        connection.execute(update(t.station_presence).where(own).values(values))
        if kept.place_id != mine.place_id:
            details = {"host": said["host"], "version": said["version"], "before": kept.host}
            _tell(connection, mine, "claim_station", details)
        if clock_wrong(kept.clock_offset_ms):
            _tell(connection, mine, "clock", {"wrong": False, "offset_ms": 0})
    return Hold(mine.now, since, timedelta(0))


def _tell(connection: Connection, mine: _Mine, kind: str, details: dict[str, Any]) -> None:
    record(
        connection,
        kind,
        actor=Actor(mine.station_id),
        request_id=str(uuid4()),
        now=mine.now,
        details=details,
    )


def _unknown(store: Store, station_id: int) -> StoreReplaced:
    return StoreReplaced(
        f"{store.place} knows no station {station_id}; perhaps an older backup was put in its"
        " place",
        "start this station again",
    )


def _retired(name: str, at: datetime) -> StationRetired:
    return StationRetired(f"{name!r} was retired on {at.astimezone(UTC):%Y-%m-%d}", RETIRED_REMEDY)


def _taken(name: str, host: str, since: datetime) -> NoReturn:
    moment = since.astimezone(UTC)
    raise StationTaken(
        f"{name!r} is at work on the PC {host} since {moment:%Y-%m-%d %H:%M} UTC",
        TAKEN_REMEDY,
        host,
        moment,
    )
