"""This office tells others how it is: what works, since when, signed with its key."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, insert, select, update

from queueing.actions.neighbours import check_place, record_of_office
from queueing.actions.recording import done_before
from queueing.errors import BadSetting, NotPermitted
from queueing.model import Actor, LocalText, Outage, OutageState, Service
from queueing.neighbours import LateData, OfficeService, OfficeStatus, OwnStatus, ServiceState
from queueing.states import ComponentKind
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.neighbour_rows import own_status
from queueing.store.outage_rows import outages_of
from queueing.store.rows import office_of, services_of, text_columns

MAX_PLACES, MAX_NAME = 20, 120
_EPOCH = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
GRACE = timedelta(minutes=5)
"""A file is on its way for a while: only then is the promised next one overdue."""


def make_office_key(
    store: Store, *, renew: bool, actor: Actor | None, request_id: str, now: datetime
) -> OwnStatus:
    """Make the key this office signs with, or with `renew` a new one; give how it speaks now.

    Raises BadSetting when there is one already: a new key must be trusted anew by everybody.
    """
    from queueing.exchange.status_file import new_private_key, public_key_of

    with store.write() as connection:
        if done_before(connection, request_id, "make_office_key") is None:
            there = connection.execute(select(t.office_key.c.id)).first()
            if there is not None and not renew:
                raise BadSetting(
                    "office_key",
                    "this office has a key already",
                    "show it with antrean status show-key; --renew makes another, "
                    "which every other office must trust anew",
                )
            private = new_private_key()
            values = {
                "private_key": private,
                "public_key": public_key_of(private),
                "made_at": now,
            }
            if there is None:
                connection.execute(insert(t.office_key).values(id=1, sequence=0, **values))
            else:
                connection.execute(update(t.office_key).values(values))
            details = {"public_key": values["public_key"]}
            record_of_office(connection, "make_office_key", actor, request_id, now, details)
        return own_status(connection)


def save_own_status(
    store: Store, *, status: OwnStatus, actor: Actor | None, request_id: str, now: datetime
) -> OwnStatus:
    """Set code, places, pace and note of what this office tells others; give it as stored.

    Raises BadSetting naming the field.
    """
    check_own_status(status)
    with store.write() as connection:
        if done_before(connection, request_id, "save_own_status") is None:
            write_own_status(connection, status)
            details = {
                "code": status.code,
                "places": list(status.places),
                "every_minutes": status.every_minutes,
                "note": status.note.id,
            }
            record_of_office(connection, "save_own_status", actor, request_id, now, details)
        return own_status(connection)


def check_own_status(status: OwnStatus) -> None:
    """Raise BadSetting unless this office can speak so."""
    from queueing.exchange.status_file import check_code, check_words

    if status.code:
        check_code(status.code, "status.code")
    if not 1 <= status.every_minutes <= 24 * 60:
        raise BadSetting("status.every_minutes", "is no pace", "write 1 to 1440 minutes")
    if len(status.places) > MAX_PLACES:
        raise BadSetting("status.places", "are too many", f"name at most {MAX_PLACES}")
    for place in status.places:
        check_place(place, "status.places")
        if "://" in place:
            raise BadSetting(
                "status.places", f"{place} is an address", "a file is put into a folder"
            )
    check_words(status.note, "status.note")


def write_own_status(connection: Connection, status: OwnStatus) -> None:
    """Store checked settings, in the caller's transaction."""
    connection.execute(update(t.office).values(code=status.code))
    values: dict[str, Any] = {
        "every_minutes": status.every_minutes,
        "places": list(status.places),
        **text_columns("note", status.note),
    }
    if connection.execute(select(t.office_status.c.id)).first() is None:
        connection.execute(insert(t.office_status).values(id=1, file="", troubles=[], **values))
    else:
        connection.execute(update(t.office_status).values(values))


def publish_status(
    store: Store, *, actor: Actor | None, now: datetime, anyway: bool = False
) -> OwnStatus | None:
    """Sign a new file when something changed or the next word is due; give it as it is then.

    Gives None when nothing was due (with `anyway` it always is), or this office has no code or
    no key yet. Several stations may ask at the same moment: one file is made. Raises
    BadStatusFile where the office's own words cannot be told, naming the field.
    """
    with store.read() as connection:
        if not _due(connection, now, anyway):
            return None
    with store.write() as connection:
        own = own_status(connection)
        said = _due(connection, now, anyway)
        if said is None:
            return None
        return _signed(connection, own, said, actor, now)


def _due(connection: Connection, now: datetime, anyway: bool) -> OfficeStatus | None:
    """Give what is to be said now, None when it was said lately."""
    from queueing.exchange.status_file import BadStatusFile, introduced

    own = own_status(connection)
    if not own.code or not own.public_key:
        return None
    said = _status_now(connection, own, now)
    if anyway or own.published_at is None or not own.file:
        return said
    pace = timedelta(minutes=own.every_minutes)
    # Also when the clock was set back: what is signed in the future is refused everywhere.
    if not own.published_at <= now < own.published_at + pace:
        return said
    try:
        before, by = introduced(own.file)
    except BadStatusFile:
        return said
    return None if said.says_the_same(before) and by == own.public_key else said


def _signed(
    connection: Connection, own: OwnStatus, said: OfficeStatus, actor: Actor | None, now: datetime
) -> OwnStatus:
    from queueing.exchange.status_file import BadStatusFile, introduced, signed

    key = connection.execute(select(t.office_key)).one()
    file = signed(said, key.private_key)
    connection.execute(update(t.office_key).values(sequence=said.sequence))
    if connection.execute(select(t.office_status.c.id)).first() is None:
        write_own_status(connection, own)
    connection.execute(update(t.office_status).values(published_at=now, file=file.decode()))
    try:
        before = introduced(own.file)[0] if own.file else None
    except BadStatusFile:
        before = None
    if not said.says_the_same(before):
        request_id = str(uuid5(NAMESPACE_OID, f"{key.public_key} {said.sequence} published"))
        details = {"sequence": said.sequence, "troubled": said.troubled}
        record_of_office(connection, "publish_status", actor, request_id, now, details)
    return own_status(connection)


def current_own_status(store: Store) -> OwnStatus:
    """Give how this office tells others of itself; raises StoreError."""
    with store.read() as connection:
        return own_status(connection)


def settings_of_own_status(store: Store) -> OwnStatus:
    """Give how this office speaks as far as this login may read it; raises StoreError.

    A kiosk on a server may not: there the settings show no key and no places.
    """
    try:
        return current_own_status(store)
    except NotPermitted:
        with store.read() as connection:
            return OwnStatus(office_of(connection).code)


def note_places(store: Store, troubles: tuple[tuple[str, str], ...]) -> None:
    """Keep which places did not take the last file, and why; writes only what differs."""
    with store.read() as connection:
        if own_status(connection).troubles == troubles:
            return
    with store.write() as connection:
        said = [[place, why] for place, why in troubles]
        connection.execute(update(t.office_status).values(troubles=said))


def _status_now(connection: Connection, own: OwnStatus, now: datetime) -> OfficeStatus:
    office = office_of(connection)
    services = services_of(connection)
    found = outages_of(connection, services, t.outage.c.resolved_at.is_(None))
    outages = [o for o in found if o.state is not OutageState.PLANNED]
    number = connection.execute(select(t.office_key.c.sequence)).scalar_one()
    issued = now.replace(microsecond=0)
    pace = timedelta(minutes=own.every_minutes)
    return OfficeStatus(
        code=own.code,
        name=office.name[:MAX_NAME],
        issued_at=issued,
        next_due=issued + pace + max(GRACE, pace / 2),
        # From the clock on: a restored office is not silent until it has caught up.
        sequence=max(number + 1, int((now - _EPOCH).total_seconds())),
        services=tuple(_service(s, outages) for s in services.values() if s.active),
        late_data=tuple(
            LateData(o.component.name, min(o.since.replace(microsecond=0), issued))
            for o in outages
            if o.component.kind is ComponentKind.SYNCHRONISATION
            and o.state is not OutageState.MONITORING
        ),
        note=own.note,
    )


def _service(service: Service, outages: list[Outage]) -> OfficeService:
    name = LocalText(
        service.name.id[:MAX_NAME], service.name.jv[:MAX_NAME], service.name.en[:MAX_NAME]
    )
    mine = [o for o in outages if any(s.id == service.id for s in o.affected)]
    stopping = [o for o in mine if o.stops_services]
    hurting = stopping or [o for o in mine if o.slows_services]
    if not hurting:
        return OfficeService(service.prefix, name, ServiceState.WORKS)
    worst = min(hurting, key=lambda outage: outage.since)
    return OfficeService(
        service.prefix,
        name,
        ServiceState.STOPPED if stopping else ServiceState.SLOWER,
        *(
            None if moment is None else moment.replace(microsecond=0)
            for moment in (
                worst.since,
                worst.expected_from,
                worst.expected_until,
                worst.next_word_at,
            )
        ),
    )
