"""A backup took the place of a state: no number of that day comes twice, and no paper."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, insert, select, update

from queueing.actions.print_answers import UNDER_WAY
from queueing.actions.recording import record
from queueing.calendar import service_day, start_of_day
from queueing.model import Actor, PrintState
from queueing.numbering import restored_series
from queueing.papers import RESTORED
from queueing.store import tables as t
from queueing.store.replaced_state import Replaced
from queueing.store.rows import office_of


def last_request(connection: Connection) -> str | None:
    """Give the request id of the latest event, None where nothing happened yet."""
    query = select(t.event.c.request_id).order_by(t.event.c.id.desc()).limit(1)
    found: str | None = connection.execute(query).scalar()
    return found


def papers_under_way(connection: Connection) -> list[str]:
    """Give the ids of print jobs that will still come out by themselves."""
    query = select(t.print_job.c.id).where(t.print_job.c.state.in_(UNDER_WAY))
    return list(connection.execute(query).scalars())


def go_on_after_restore(
    connection: Connection, replaced: Replaced | None, *, complete: bool, now: datetime
) -> str:
    """Have numbers go on where nobody was given one; give the day's series, "" for the usual.

    To be called in the transaction that put the backup in place, with what can be read of the
    state it replaced (None: nothing). That state tells what was given since the backup only if
    it grew out of it: if it has the backup's latest event, and its services have the letters of
    the backup's. Then numbers go on above both. Else (a lost disk, a server made anew, a damaged
    file) nobody knows what was given, and the day gets a series that no restore had before.
    `complete`: staff say that nothing was given after the backup, as in a planned move.

    A paper that the backup holds as under way stands where the replaced state left it; if that
    cannot be known, nobody knows whether it came out, and staff are asked.
    """
    office = office_of(connection)
    day = service_day(now, office.time_zone)
    row = connection.execute(select(t.office.c.reset_day, t.office.c.reset_series)).one()
    series = row.reset_series if row.reset_day == day else ""
    asked = replaced is not None and _grew_out_of(connection, replaced)
    if asked or not complete:
        _settle_papers(connection, replaced.papers if replaced is not None and asked else {}, now)
    if replaced is not None and (complete or asked):
        _above(connection, replaced)
        series = replaced.reset_series or series
    elif not complete:
        used = _series_of(connection, day) | {series}
        if replaced is not None:
            used |= {given for _, _, given in replaced.last_numbers} | {replaced.reset_series}
        series = _new_series(now, office.time_zone, used)
    connection.execute(update(t.office).values(reset_day=day if series else None))
    connection.execute(update(t.office).values(reset_series=series))
    _record(connection, now, {"series": series, "known": replaced is not None})
    return series


def _grew_out_of(connection: Connection, replaced: Replaced) -> bool:
    prefixes = _prefixes(connection)
    return replaced.knows and all(
        prefixes.get(service_id) == replaced.prefixes.get(service_id)
        for _, service_id, _ in replaced.last_numbers
    )


def _prefixes(connection: Connection) -> dict[int, str]:
    rows = connection.execute(select(t.service.c.id, t.service.c.prefix))
    return {row.id: row.prefix for row in rows}


def _above(connection: Connection, replaced: Replaced) -> None:
    counter, known = t.series_counter, _prefixes(connection)
    for (day, service_id, series), number in replaced.last_numbers.items():
        if service_id not in known:
            continue
        mine = (
            (counter.c.service_day == day)
            & (counter.c.service_id == service_id)
            & (counter.c.series == series)
        )
        last = connection.execute(select(counter.c.last_number).where(mine)).scalar()
        if last is None:
            values = {"office_id": t.OFFICE_ID, "service_day": day, "last_number": number}
            connection.execute(
                insert(counter).values(service_id=service_id, series=series, **values)
            )
        elif last < number:
            connection.execute(update(counter).where(mine).values(last_number=number))


def _settle_papers(
    connection: Connection, known: dict[str, tuple[str, str]], now: datetime
) -> None:
    jobs = select(t.print_job).where(t.print_job.c.state.in_(UNDER_WAY))
    for job in connection.execute(jobs).all():
        state, reason = known.get(job.id, (PrintState.UNKNOWN, RESTORED))
        if (state, reason) == (job.state, job.reason):
            continue
        connection.execute(
            update(t.print_job)
            .where(t.print_job.c.id == job.id)
            .values(state=state, reason=reason, changed_at=now)
        )
        record(
            connection,
            "print",
            actor=Actor(job.station_id),
            request_id=str(uuid4()),
            now=now,
            ticket_id=job.ticket_id,
            from_state=job.state,
            to_state=state,
            details={"job": job.id, "reason": reason, "restored": True},
        )


def _series_of(connection: Connection, day: Any) -> set[str]:
    counted = select(t.series_counter.c.series).where(t.series_counter.c.service_day == day)
    given = select(func.distinct(t.ticket.c.series)).where(
        t.ticket.c.office_id == t.OFFICE_ID, t.ticket.c.service_day == day
    )
    return {*connection.execute(counted).scalars(), *connection.execute(given).scalars()}


def _new_series(now: datetime, time_zone: str, used: Set[str]) -> str:
    seconds = (now - start_of_day(now, time_zone)).total_seconds()
    step = 0
    while (series := restored_series(seconds, step)) in used:
        step += 1
    return series


def _record(connection: Connection, now: datetime, details: dict[str, Any]) -> None:
    connection.execute(
        insert(t.event).values(
            at=now,
            kind="restore",
            request_id=str(uuid4()),
            officer="",
            from_state="",
            to_state="",
            details=details,
        )
    )
