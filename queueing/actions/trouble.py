"""Officers say that something does not work; two of them propose, none of them publishes."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from queueing.actions.judging import judge
from queueing.actions.recording import done_before, record
from queueing.errors import MoveNotAllowed, NotAtThisCounter, NotFound, NotSignedIn
from queueing.model import Actor
from queueing.probes import TroubleReport
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.probe_rows import reports_of

TAKEN_BACK_WITHIN = timedelta(seconds=15)
"""The console offers it for ten; a press on its way is not lost."""


def report_trouble(
    store: Store, *, component_code: str, actor: Actor, request_id: str, now: datetime
) -> TroubleReport:
    """Keep that an officer found a component not working; with others' presses it proposes.

    Raises NotFound for an unknown component, NotSignedIn without a counter.
    """
    with store.write() as connection:
        component_id = _component(connection, component_code)
        done = done_before(connection, request_id, "report_trouble")
        if done is not None:
            return _by_request(connection, request_id)
        if actor.counter_id is None:
            raise NotSignedIn("trouble is told by a counter")
        report_id = connection.execute(
            insert(t.trouble_report)
            .values(
                at=now,
                component_id=component_id,
                counter_id=actor.counter_id,
                officer=actor.officer,
            )
            .returning(t.trouble_report.c.id)
        ).scalar_one()
        _record(connection, "report_trouble", component_code, report_id, actor, request_id, now)
        judge(connection, component_id, actor, now)
        return _report(connection, report_id)


def withdraw_trouble(
    store: Store, *, report_id: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Take an own press back, at once after it; what it proposed goes with it.

    Raises NotFound, NotAtThisCounter for another's, MoveNotAllowed when it is too late.
    """
    with store.write() as connection:
        if done_before(connection, request_id, "withdraw_trouble") is not None:
            return
        row = connection.execute(
            select(t.trouble_report).where(t.trouble_report.c.id == report_id)
        ).first()
        if row is None or row.withdrawn_at is not None:
            raise NotFound(f"trouble report {report_id}")
        if row.counter_id != actor.counter_id:
            raise NotAtThisCounter(f"report {report_id} is of counter id {row.counter_id}")
        if now - row.at > TAKEN_BACK_WITHIN:
            raise MoveNotAllowed(f"report {report_id} is too old to be taken back")
        connection.execute(
            update(t.trouble_report)
            .where(t.trouble_report.c.id == report_id)
            .values(withdrawn_at=now)
        )
        code = connection.execute(
            select(t.component.c.code).where(t.component.c.id == row.component_id)
        ).scalar_one()
        _record(connection, "withdraw_trouble", code, report_id, actor, request_id, now)
        judge(connection, row.component_id, actor, now)


def _component(connection: Connection, code: str) -> int:
    found = connection.execute(select(t.component.c.id).where(t.component.c.code == code)).scalar()
    if found is None:
        raise NotFound(f"component {code!r}")
    return int(found)


def _record(
    connection: Connection,
    kind: str,
    code: str,
    report_id: int,
    actor: Actor,
    request_id: str,
    now: datetime,
) -> None:
    record(
        connection,
        kind,
        actor=actor,
        request_id=request_id,
        now=now,
        details={"component": code, "report": report_id},
    )


def _by_request(connection: Connection, request_id: str) -> TroubleReport:
    told = connection.execute(
        select(t.event.c.details).where(t.event.c.request_id == request_id)
    ).scalar_one()
    return _report(connection, int(told["report"]))


def _report(connection: Connection, report_id: int) -> TroubleReport:
    found = reports_of(connection, t.trouble_report.c.id == report_id)
    if not found:
        raise NotFound(f"trouble report {report_id} was taken back")
    return found[0]
