"""Officers come to a counter, pause and leave."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from queueing.actions.recording import done_before, holds_somebody, record
from queueing.errors import BadSetting, CounterBusy, CounterTaken, NotFound, NotSignedIn
from queueing.model import Actor, Counter
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.rows import counter_of

MAX_OFFICER = 60


def sign_in(
    store: Store,
    *,
    counter_id: int,
    officer: str,
    service_ids: frozenset[int],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Counter:
    """Seat `officer` at a counter for some of the services it offers.

    The same officer may sign in again, for example after a restart. Raises CounterTaken while
    somebody else sits there, NotFound for a counter out of use, BadSetting for no name, no
    service or one not offered there.
    """
    name = officer.strip()
    if not name or len(name) > MAX_OFFICER:
        raise BadSetting("officer", "a name is needed", f"write 1 to {MAX_OFFICER} characters")
    with store.write() as connection:
        counter = counter_of(connection, counter_id)
        if done_before(connection, request_id, "sign_in") is not None:
            return counter
        if not counter.active:
            raise NotFound(f"counter {counter.number} is out of use")
        if counter.officer is not None and counter.officer != name:
            raise CounterTaken(f"counter {counter.number}: {counter.officer} sits there")
        if not service_ids or not service_ids <= counter.service_ids:
            raise BadSetting(
                "services",
                "choose services of this counter",
                "tick at least one service that the counter offers",
            )
        _set_services(connection, counter_id, service_ids)
        return _change(
            connection,
            counter_id,
            "sign_in",
            actor,
            request_id,
            now,
            {"officer": name, "services": sorted(service_ids)},
            officer=name,
            station_id=actor.station_id,
            signed_in_at=now,
            paused_since=None,
            pause_reason="",
        )


def sign_out(store: Store, *, actor: Actor, request_id: str, now: datetime) -> Counter:
    """Leave the counter; raises CounterBusy while somebody is there."""
    with store.write() as connection:
        counter = counter_of(connection, actor.counter_id)
        if done_before(connection, request_id, "sign_out") is not None:
            return counter
        if holds_somebody(connection, counter.id):
            raise CounterBusy(f"counter {counter.number} still has somebody")
        _set_services(connection, counter.id, frozenset())
        return _change(
            connection,
            counter.id,
            "sign_out",
            actor,
            request_id,
            now,
            {"officer": counter.officer},
            officer=None,
            station_id=None,
            signed_in_at=None,
            paused_since=None,
            pause_reason="",
        )


def pause_counter(
    store: Store, *, reason: str, actor: Actor, request_id: str, now: datetime
) -> Counter:
    """Stop calling for a while, with the reason; raises NotSignedIn, BadSetting without one."""
    if not reason.strip():
        raise BadSetting("reason", "a pause needs a reason", "choose or write one")
    return _pause(store, "pause_counter", actor, request_id, now, now, reason.strip())


def resume_counter(store: Store, *, actor: Actor, request_id: str, now: datetime) -> Counter:
    """Go on after a pause; raises NotSignedIn."""
    return _pause(store, "resume_counter", actor, request_id, now, None, "")


def _pause(
    store: Store,
    kind: str,
    actor: Actor,
    request_id: str,
    now: datetime,
    since: datetime | None,
    reason: str,
) -> Counter:
    with store.write() as connection:
        counter = counter_of(connection, actor.counter_id)
        if done_before(connection, request_id, kind) is not None:
            return counter
        if counter.officer is None:
            raise NotSignedIn(f"counter {counter.number}: nobody is signed in")
        return _change(
            connection,
            counter.id,
            kind,
            actor,
            request_id,
            now,
            {"reason": reason},
            paused_since=since,
            pause_reason=reason,
        )


def _set_services(connection: Connection, counter_id: int, wanted: frozenset[int]) -> None:
    link = t.counter_service
    connection.execute(
        update(link)
        .where(link.c.counter_id == counter_id)
        .values(signed_in=link.c.service_id.in_(wanted))
    )


def _change(
    connection: Connection,
    counter_id: int,
    kind: str,
    actor: Actor,
    request_id: str,
    now: datetime,
    details: dict[str, Any],
    **changes: Any,
) -> Counter:
    connection.execute(update(t.counter).where(t.counter.c.id == counter_id).values(**changes))
    there = Actor(actor.station_id, counter_id, actor.officer)
    record(connection, kind, actor=there, request_id=request_id, now=now, details=details)
    return counter_of(connection, counter_id)
