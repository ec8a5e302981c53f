"""Other offices are trusted, and their words are taken: only good ones, only newer ones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, delete, insert, select, update

from queueing.actions import valid_settings
from queueing.actions.judging import judge
from queueing.actions.recording import done_before
from queueing.errors import AntreanError, BadSetting, NotFound
from queueing.model import Actor
from queueing.neighbours import Neighbour, OfficeStatus
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.neighbour_rows import neighbour_of, neighbours_of, own_status

MAX_SOURCE = 1000
SAID_AGAIN = timedelta(minutes=5)
"""An unchanged finding is written so rarely: in a file each commit makes every screen read."""


def save_neighbour(
    store: Store, *, neighbour: Neighbour, actor: Actor | None, request_id: str, now: datetime
) -> Neighbour:
    """Trust another office, or change how it is read (id 0 adds one); give it as it is stored.

    With another key or code its old words are forgotten. Raises BadSetting naming the field,
    NotFound for an id or component that does not exist.
    """
    check_neighbour(neighbour)
    with store.write() as connection:
        if done_before(connection, request_id, "save_neighbour") is None:
            write_neighbour(connection, neighbour)
            record_of_office(
                connection,
                "save_neighbour",
                actor,
                request_id,
                now,
                {
                    "code": neighbour.code,
                    "source": neighbour.source,
                    "public_key": neighbour.public_key,
                    "active": neighbour.active,
                },
            )
        return next(n for n in neighbours_of(connection) if n.code == neighbour.code)


def delete_neighbour(
    store: Store, *, neighbour_id: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Trust an office no more: its key and its last word are forgotten. Raises NotFound.

    What its word alone proposed is taken back.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "delete_neighbour") is not None:
            return
        known = {n.id: n for n in neighbours_of(connection)}
        if neighbour_id not in known:
            raise NotFound(f"neighbour {neighbour_id}")
        gone = known[neighbour_id]
        said = t.neighbour_status.c.neighbour_id == neighbour_id
        connection.execute(delete(t.neighbour_status).where(said))
        connection.execute(delete(t.neighbour).where(t.neighbour.c.id == neighbour_id))
        details = {"code": gone.code, "name": gone.name, "public_key": gone.public_key}
        record_of_office(connection, "delete_neighbour", actor, request_id, now, details)
        if gone.component_id is not None:
            judge(connection, gone.component_id, actor, now)


def check_neighbour(neighbour: Neighbour) -> None:
    """Raise BadSetting unless an office can be read and recognised."""
    # Here, not above: no screen of an office without neighbours loads it.
    from queueing.exchange.status_file import check_code, fingerprint

    check_code(neighbour.code, "neighbour.code")
    valid_settings.check_name(neighbour.name, "neighbour.name")
    fingerprint(neighbour.public_key)
    check_place(neighbour.source, "neighbour.source")
    if not timedelta(minutes=1) <= neighbour.unknown_after <= timedelta(days=31):
        raise BadSetting("neighbour.unknown_after", "is no age of news", "1 minute to 31 days")


def check_place(place: str, field: str) -> None:
    """Raise BadSetting unless it is a path or an http(s) address."""
    said = place.strip()
    bad = not said or len(place) > MAX_SOURCE or not place.isprintable()
    scheme, colon, rest = said.partition("://")
    if colon and (scheme.lower() not in ("http", "https") or not rest.strip("/")):
        bad = True
    if bad:
        raise BadSetting(
            field,
            f"{place!r} is no place of a file",
            "write a folder (/media/usb/antrean) or an address (http://10.20.30.40:8300/)",
        )


def write_neighbour(connection: Connection, neighbour: Neighbour) -> None:
    """Store a checked office, in the caller's transaction; raises BadSetting, NotFound."""
    known = {n.id: n for n in neighbours_of(connection)}
    before = known.get(neighbour.id)
    if neighbour.id and before is None:
        raise NotFound(f"neighbour {neighbour.id}")
    if any(n.code == neighbour.code and n.id != neighbour.id for n in known.values()):
        raise BadSetting("neighbour.code", f"{neighbour.code} is there already", "change that one")
    if neighbour.component_id is not None:
        wanted = t.component.c.id == neighbour.component_id
        if connection.execute(select(t.component.c.id).where(wanted)).first() is None:
            raise NotFound(f"component {neighbour.component_id}")
    values = {
        "code": neighbour.code,
        "name": neighbour.name.strip(),
        "source": neighbour.source.strip(),
        "public_key": neighbour.public_key,
        "position": neighbour.position,
        "active": neighbour.active,
        "unknown_minutes": int(neighbour.unknown_after.total_seconds() // 60),
        "component_id": neighbour.component_id,
    }
    if before is None:
        connection.execute(insert(t.neighbour).values(values))
        return
    connection.execute(update(t.neighbour).where(t.neighbour.c.id == before.id).values(values))
    if (before.code, before.public_key) != (neighbour.code, neighbour.public_key):
        # Another signer counts anew, and what the former said is not this one's word.
        said = t.neighbour_status.c.neighbour_id == before.id
        connection.execute(delete(t.neighbour_status).where(said))


def take_word(
    store: Store, *, neighbour: Neighbour, file: bytes, actor: Actor | None, now: datetime
) -> bool:
    """Take a file of another office if it is newer than what is known (False: the same).

    Raises BadStatusFile as queueing.exchange.status_file says; then what is known stays.
    """
    from queueing.exchange.status_file import check_successor, verified

    status = verified(file, neighbour.public_key)
    with store.write() as connection:
        row = _status_row(connection, neighbour.id)
        known = _known(row)
        new = check_successor(status, neighbour.code, known, now)
        if not new:
            _found(connection, row, neighbour.id, "", now)
            return False
        values = {
            "checked_at": now,
            "trouble": "",
            "issued_at": status.issued_at,
            "received_at": now,
            "sequence": status.sequence,
            "body": file.decode(),
        }
        _put(connection, row, neighbour.id, values)
        if neighbour.component_id is not None and actor is not None:
            judge(connection, neighbour.component_id, actor, now)
        if not status.says_the_same(known):
            details = {
                "code": status.code,
                "sequence": status.sequence,
                "troubled": status.troubled,
            }
            request_id = str(uuid5(NAMESPACE_OID, f"{neighbour.public_key} {status.sequence}"))
            if done_before(connection, request_id, "neighbour_word") is None:
                record_of_office(connection, "neighbour_word", actor, request_id, now, details)
    return True


def note_trouble(store: Store, *, neighbour: Neighbour, error: AntreanError, now: datetime) -> None:
    """Keep why the last look at an office brought nothing; what is known of it stays."""
    with store.write() as connection:
        row = _status_row(connection, neighbour.id)
        said = f"{type(error).__name__}: {error.message}"
        _found(connection, row, neighbour.id, said, now)


def _found(
    connection: Connection, row: Any, neighbour_id: int, trouble: str, now: datetime
) -> None:
    if row is not None and row.trouble == trouble and now - row.checked_at < SAID_AGAIN:
        return
    _put(connection, row, neighbour_id, {"checked_at": now, "trouble": trouble})


def _status_row(connection: Connection, neighbour_id: int) -> Any:
    said = t.neighbour_status
    return connection.execute(select(said).where(said.c.neighbour_id == neighbour_id)).first()


def _known(row: Any) -> OfficeStatus | None:
    from queueing.exchange.status_file import BadStatusFile, introduced

    if row is None or not row.body:
        return None
    try:
        return introduced(row.body.encode())[0]
    except BadStatusFile:
        # Changed in the database: whatever comes signed is better.
        return None


def _put(connection: Connection, row: Any, neighbour_id: int, values: dict[str, Any]) -> None:
    said = t.neighbour_status
    if row is not None:
        where = said.c.neighbour_id == neighbour_id
        connection.execute(update(said).where(where).values(values))
        return
    first = {"neighbour_id": neighbour_id, "sequence": 0, "body": "", **values}
    connection.execute(insert(said).values(first))


def trusted(store: Store) -> tuple[Neighbour, ...]:
    """Give every office that was ever trusted, in order; raises StoreError."""
    with store.read() as connection:
        return neighbours_of(connection)


def is_exchanging(store: Store) -> bool:
    """Tell whether this office tells others of itself, or reads others; raises StoreError."""
    with store.read() as connection:
        own = own_status(connection)
        told = bool(own.code and own.public_key)
        return told or any(n.active for n in neighbours_of(connection))


def neighbour_by_code(store: Store, code: str) -> Neighbour:
    """Give a trusted office; raises NotFound."""
    with store.read() as connection:
        row = connection.execute(select(t.neighbour).where(t.neighbour.c.code == code)).first()
    if row is None:
        raise NotFound(f"no office {code!r} is trusted", "antrean status list shows them")
    return neighbour_of(row)


def record_of_office(
    connection: Connection,
    kind: str,
    actor: Actor | None,
    request_id: str,
    now: datetime,
    details: dict[str, Any],
) -> None:
    """Append the event of an act that a command may do as well, which is no station."""
    connection.execute(
        insert(t.event).values(
            at=now,
            kind=kind,
            request_id=request_id,
            station_id=None if actor is None else actor.station_id,
            counter_id=None if actor is None else actor.counter_id,
            officer="" if actor is None else actor.officer,
            from_state="",
            to_state="",
            details=details,
        )
    )
