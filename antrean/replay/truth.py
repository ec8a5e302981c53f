"""What the day says of the notice, of closing and of what there was, for the report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select

from queueing.states import TicketState
from queueing.store import tables as t
from queueing.store.undone import UNDO, standing
from queueing.views.incident import incident, past_outages
from queueing.waits import ClosingOutlook

if TYPE_CHECKING:
    from antrean.replay.report import OutageFacts
    from antrean.replay.stage import Stage


def of_outages(stage: Stage, zone: ZoneInfo, outages: Iterable[OutageFacts]) -> dict[str, Any]:
    """Give how the notices were kept, and what the outages cost the people in line."""
    told = past_outages(stage.store)
    stretches = [(facts.published, facts.ended or stage.now) for facts in outages]
    return {
        "notice_updates": sum(len(outage.updates) - 1 for outage in told),
        "overdue_shown": [
            {"from": _wall(begin, zone), "until": _wall(end, zone)}
            for begin, end in stage.watch.overdue_spells()
        ],
        "skipped_during_outage": _skipped(stage, stretches),
        "wait_shown_during_outage": len(stage.watch.waits),
        "screens_read_during_outage": stage.watch.looks,
        "incident": [_cost(stage, outage.id) for outage in reversed(told)],
    }


def _wall(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%H:%M}"


def _skipped(stage: Stage, stretches: list[tuple[datetime, datetime]]) -> int:
    """Count who was skipped in a service that stood still."""
    affected = {
        service.id
        for outage in past_outages(stage.store)
        for service in outage.affected
        if any(word.severity == "stopped" for word in outage.updates)
    }
    with stage.store.read() as connection:
        skips = connection.execute(
            select(t.event.c.id, t.event.c.kind, t.event.c.at, t.event.c.details)
            .join(t.ticket, t.ticket.c.id == t.event.c.ticket_id)
            .where(
                or_(t.event.c.to_state == TicketState.SKIPPED, t.event.c.kind == UNDO),
                t.ticket.c.service_id.in_(affected),
            )
        )
        moments = [row.at for row in standing(skips)]
        return sum(any(begin <= at < end for begin, end in stretches) for at in moments)


def _cost(stage: Stage, outage_id: int) -> dict[str, Any]:
    found = incident(stage.store, outage_id=outage_id, now=stage.now)
    longest = found.longest_wait
    return {
        "component": found.outage.component.code,
        "person_minutes": round(found.person_minutes),
        "person_minutes_slower": round(found.slower_minutes),
        "people": found.outcomes.people,
        "waiting_at_begin": found.at_begin,
        "waiting_most": found.most[1],
        "waiting_at_end": found.at_end,
        "served_affected": found.served_affected,
        "served_others": found.served_others,
        "longest_wait_minutes": None if longest is None else round(longest.total_seconds() / 60),
        "words_late": sum(word.late is not None for word in found.words),
    }


def of_closing(
    forecasts: Mapping[str, ClosingOutlook], zone: ZoneInfo, services: Iterable[int]
) -> dict[str, Any]:
    """Give the expected finish of the counted services against closing, at each asked moment."""
    wanted = list(services)
    told: dict[str, Any] = {}
    after = 0
    for wall, outlook in forecasts.items():
        mine = [one for one in (outlook.of(service) for service in wanted) if one is not None]
        finishes = [one.finish for one in mine if one.finish is not None]
        after = sum(one.after_closing for one in mine)
        told[wall] = {
            "waiting": sum(one.waiting for one in mine),
            "finish": _wall(max(finishes), zone) if finishes else None,
            "closing": _wall(outlook.closes_at, zone),
            "after_closing": after,
        }
    return {"expected_finish": told, "after_closing_expected": after}


def of_capacity(stage: Stage, day: date) -> dict[str, Any]:
    """Give what was used of each stock item that day, against what could be made and was left."""
    moved = t.stock_movement
    with stage.store.read() as connection:
        items = connection.execute(select(t.stock_item).order_by(t.stock_item.c.id)).all()
        rows = connection.execute(
            select(moved.c.stock_item_id, -func.sum(moved.c.change))
            .where(moved.c.kind.in_(("used", "returned")), moved.c.day == day)
            .group_by(moved.c.stock_item_id)
        ).all()
    used = {item_id: int(count) for item_id, count in rows}
    return {
        item.code: {
            "used": used.get(item.id, 0),
            "daily_capacity": item.daily_capacity,
            "on_hand": item.on_hand,
        }
        for item in items
    }
