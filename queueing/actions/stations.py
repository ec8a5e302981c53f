"""The PCs of the office make themselves known, and are struck off when they are gone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text, update

from queueing.actions.recording import done_before, record
from queueing.errors import (
    BadSetting,
    NotFound,
    RequestReused,
    StationRetired,
    StationStillThere,
    TicketsPending,
)
from queueing.model import Actor, Station, StationKind
from queueing.numbering import next_letter
from queueing.presence import RETIRED_REMEDY
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.moved_mark import refuse_moved
from queueing.store.rows import station_of
from queueing.store.station_rows import station_record_by_id

MAX_NAME = 60
_WHO = text(
    "SELECT session_user, pg_has_role(session_user, relowner, 'member') FROM pg_class"
    " WHERE oid = 'office'::regclass"
)
FILE_REMEDY = "take the station file that antrean db init --server wrote for this station"


def register_station(store: Store, *, name: str, kind: StationKind, now: datetime) -> Station:
    """Give the station of that name, made when it is new; a kiosk gets its letter.

    On a server a station's login makes none: it is given its own and no other. Raises
    BadSetting for an empty or long name, one that a station of another kind has, one that the
    server does not know or that belongs to another login; StationRetired, StoreMoved.
    """
    clean = name.strip()
    if not clean or len(clean) > MAX_NAME:
        raise BadSetting("station.name", "a name is needed", f"write 1 to {MAX_NAME} characters")
    with store.read() as connection:
        refuse_moved(connection, store.place)
        row = _named(connection, clean)
        login = _own_login(connection) if store.on_server else None
    if login is None and (row is None or _lacks_letter(row)):
        with store.write() as connection:
            row = _made(connection, clean, kind, now)
    if row is None:
        raise BadSetting("station.name", f"the server knows no {clean!r}", FILE_REMEDY)
    if login is not None and row.login != login:
        raise BadSetting(
            "station.name", f"{clean!r} is not the station of the login {login}", FILE_REMEDY
        )
    station = station_of(row)
    if station.kind is not kind:
        raise BadSetting(
            "station.name", f"{clean!r} is a {station.kind} already", "give this one another name"
        )
    if row.retired_at is not None:
        raise StationRetired(f"{clean!r} was retired on {row.retired_at:%Y-%m-%d}", RETIRED_REMEDY)
    return station


def makes_stations(store: Store) -> bool:
    """Tell whether who opened `store` may make stations; a station's login on a server may not."""
    if not store.on_server:
        return True
    with store.read() as connection:
        return _own_login(connection) is None


def retire_station(
    store: Store, *, station_id: int, actor: Actor, request_id: str, now: datetime
) -> Station:
    """Strike off a station that is no longer there; its name and letter come never again.

    A kiosk that lies somewhere with numbers nobody knows of yet can still have them merged.
    Raises NotFound, StationStillThere, TicketsPending while numbers of it wait to be merged.
    """
    with store.write() as connection:
        known = station_record_by_id(connection, station_id, now)
        if known is None:
            raise NotFound(f"station {station_id}")
        station = Station(known.id, known.name, known.kind, known.letter)
        done = done_before(connection, request_id, "retire_station") is not None
        if known.retired_at is not None:
            return station
        if done:
            raise RequestReused(f"request {request_id} retired another station")
        if known.pending:
            raise TicketsPending(
                f"{known.pending} tickets of {known.name!r} wait to be merged",
                "switch it on and wait until they are",
                known.pending,
            )
        if not known.may_be_retired:
            raise StationStillThere(f"{known.name!r} is still there", "end it first")
        connection.execute(
            update(t.station).where(t.station.c.id == station_id).values(retired_at=now)
        )
        record(
            connection,
            "retire_station",
            actor=actor,
            request_id=request_id,
            now=now,
            details={"station_id": known.id, "name": known.name, "letter": known.letter},
        )
        return station


def _named(connection: Connection, name: str) -> Any:
    return connection.execute(select(t.station).where(t.station.c.name == name)).first()


def _own_login(connection: Connection) -> str | None:
    """Give the login that may act as its own station only, None for the schema's owner."""
    login, owner = connection.execute(_WHO).one()
    return None if owner else str(login)


def _lacks_letter(row: Any) -> bool:
    return row.kind == StationKind.KIOSK and row.letter is None


def _made(connection: Connection, name: str, kind: StationKind, now: datetime) -> Any:
    row = _named(connection, name)
    if row is None:
        letter = free_letter(connection) if kind is StationKind.KIOSK else None
        new = insert(t.station).values(name=name, kind=kind, registered_at=now, letter=letter)
        return connection.execute(new.returning(t.station)).one()
    if _lacks_letter(row):
        # A kiosk of a database that was made before kiosks had letters.
        own = update(t.station).where(t.station.c.id == row.id)
        lettered = own.values(letter=free_letter(connection)).returning(t.station)
        return connection.execute(lettered).one()
    return row


def free_letter(connection: Connection) -> str:
    """Give the letter of a new kiosk's own series; inside the transaction that makes it."""
    given = connection.execute(select(t.station.c.letter).where(t.station.c.letter.is_not(None)))
    prefixes = connection.execute(select(t.service.c.prefix))
    return next_letter(set(given.scalars()), set(prefixes.scalars()))
