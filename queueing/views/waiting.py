"""What is known of today's waiting: the facts a forecast stands on, read in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from math import inf
from typing import Any

from sqlalchemy import bindparam, literal, or_, select

from queueing.calendar import hours_on, start_of_day
from queueing.closing import closing_outlook
from queueing.model import (
    AT_COUNTER,
    IN_LINE,
    Counter,
    LastTicketRule,
    Outage,
    Severity,
    TicketState,
)
from queueing.service_shares import are_equal
from queueing.standstill import stretches_of
from queueing.states import PriorityClass
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.call_rows import weights_of
from queueing.store.failures import damage_told
from queueing.store.outage_rows import outages_of
from queueing.store.prepared import PreparedRows
from queueing.today import OpenCounter, Today, facts_of
from queueing.todays_calls import Span, Visit
from queueing.views.scene import Scene
from queueing.waiting_facts import LineFacts, Stop
from queueing.waiting_time import Forecasting
from queueing.waits import ClosingOutlook

Minutes = Callable[[datetime], float]
"""Gives a moment as minutes from now."""

_OVER = (TicketState.SERVED, TicketState.SKIPPED, TicketState.PARKED)
_TICKETS = PreparedRows(
    select(
        t.ticket.c.service_id,
        t.ticket.c.priority,
        t.ticket.c.state,
        t.ticket.c.issued_at,
        t.ticket.c.place_at,
        t.ticket.c.changed_at,
        t.ticket.c.counter_id,
        t.ticket.c.last_called_at,
        t.ticket.c.finished_at,
    )
    .where(
        t.ticket.c.line_day == bindparam("day"),
        t.ticket.c.state.in_([literal(s.value) for s in (*IN_LINE, *AT_COUNTER, *_OVER)]),
    )
    .order_by(t.ticket.c.place_at, t.ticket.c.id)
)


def waiting_forecast(store: Store, *, now: datetime, classes_known: bool = True) -> Forecasting:
    """Read what is known of the waiting and give a forecast that is still to be played.

    Playing it takes far longer than reading and needs no database: see Forecasting. With
    `classes_known` False, as on a board, the usual share of the priority class is taken.
    Raises StoreError.
    """
    with damage_told(store.place), store.read() as connection:
        scene = Scene(connection, now)
        rows = _TICKETS(connection, day=scene.day)
        outages = _todays_outages(scene)
    services = [service.id for service in scene.services.values() if service.active]
    facts = facts_of(_today(scene, rows, outages, classes_known))
    closing = _closing(scene, facts, services)
    return Forecasting(facts, services, now, closing=closing)


def closing_now(store: Store, *, now: datetime) -> ClosingOutlook | None:
    """Compare the expected finish with closing, without playing a forecast.

    None on a closed day, and where the office does not want it said. Raises StoreError.
    """
    with damage_told(store.place), store.read() as connection:
        scene = Scene(connection, now)
        if scene.office.last_ticket_rule is LastTicketRule.OFF:
            return None
        rows = _TICKETS(connection, day=scene.day)
        outages = _todays_outages(scene)
    services = [service.id for service in scene.services.values() if service.active]
    # The classes of people change no figure here.
    return _closing(scene, facts_of(_today(scene, rows, outages, False)), services)


def _closing(scene: Scene, facts: LineFacts, services: Sequence[int]) -> ClosingOutlook | None:
    """Compare with closing, unless the office does not want it said."""
    rule = scene.office.last_ticket_rule
    if rule is LastTicketRule.OFF:
        return None
    told = closing_outlook(facts, hours_on(scene.calendar, scene.day), scene.now, services)
    return None if told is None else replace(told, stops=rule is LastTicketRule.STOP)


def _todays_outages(scene: Scene) -> list[Outage]:
    begun = start_of_day(scene.now, scene.office.time_zone)
    shown = or_(t.outage.c.resolved_at.is_(None), t.outage.c.resolved_at > begun)
    return outages_of(scene.connection, scene.services, shown, scene.now)


def _today(
    scene: Scene, rows: Iterable[Any], outages: Sequence[Outage], classes_known: bool
) -> Today:
    """Give the day in minutes from now."""

    def at(moment: datetime) -> float:
        return (moment - scene.now).total_seconds() / 60

    hours = hours_on(scene.calendar, scene.day)
    return Today(
        now=0.0,
        services=list(scene.services),
        counters=[_open(c, at) for c in scene.counters.values() if c.signed_in_service_ids],
        visits=[visit for row in rows if (visit := _visit(row, at)) is not None],
        priority_share=scene.office.priority_share,
        ordinary_share=scene.office.ordinary_share,
        halts=_halts(outages, at, scene.now),
        stops=[_stop(outage, at) for outage in outages if outage.stops_services],
        slower_since=_slower_since(outages, at, scene.now),
        breaks=[
            (at(pause.begins_at), at(pause.ends_at), pause.serving_percent / 100)
            for pause in hours.pauses
        ],
        opens_at=None if hours.opens_at is None else at(hours.opens_at),
        closes_at=None if hours.closes_at is None else at(hours.closes_at),
        without_numbers=frozenset(
            service.id for service in scene.services.values() if scene.outside(service)
        ),
        classes_known=classes_known,
    )


def _open(counter: Counter, at: Minutes) -> OpenCounter:
    paused = counter.paused_since
    weights = weights_of(counter)
    return OpenCounter(
        counter.id,
        counter.signed_in_service_ids,
        counter.turn,
        paused_at=None if paused is None else at(paused),
        weights={} if are_equal(weights) else weights,
    )


def _visit(row: Any, at: Minutes) -> Visit | None:
    """Give one person's day so far, None where a counter knows nothing of it."""
    service, came = row.service_id, at(row.issued_at)
    priority = row.priority == PriorityClass.PRIORITY
    if row.state in IN_LINE:
        return Visit(service, priority, came)
    if row.last_called_at is None or row.counter_id is None:
        return None
    done = None if row.state in AT_COUNTER else at(row.finished_at or row.changed_at)
    missed = row.state == TicketState.SKIPPED
    return Visit(service, priority, came, row.counter_id, at(row.last_called_at), done, missed)


def _stop(outage: Outage, at: Minutes) -> Stop:
    expected = None
    if outage.expected_from is not None and outage.expected_until is not None:
        expected = at(outage.expected_from), at(outage.expected_until)
    return Stop(frozenset(s.id for s in outage.affected), -at(outage.since), expected)


def _halts(outages: Sequence[Outage], at: Minutes, now: datetime) -> dict[int, list[Span]]:
    """Give when each service stood still today, or was slower and is no longer."""
    halts: dict[int, list[Span]] = {}
    for outage in outages:
        spans = _spans(outage, at, now, Severity.STOPPED)
        slower = _spans(outage, at, now, Severity.SLOWER)
        spans += slower[:-1] if outage.slows_services else slower
        for service in outage.affected:
            halts.setdefault(service.id, []).extend(spans)
    return halts


def _slower_since(outages: Sequence[Outage], at: Minutes, now: datetime) -> dict[int, float]:
    since: dict[int, float] = {}
    for outage in outages:
        spans = _spans(outage, at, now, Severity.SLOWER)
        if outage.slows_services and spans:
            for service in outage.affected:
                since[service.id] = max(since.get(service.id, -inf), spans[-1][0])
    return since


def _spans(outage: Outage, at: Minutes, now: datetime, severity: Severity) -> list[Span]:
    return [(at(each.begin), at(each.end)) for each in stretches_of(outage, now, severity)]
