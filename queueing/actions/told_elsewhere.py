"""What other offices told, as evidence beside the probes of the component that depends on them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from queueing.neighbours import Age, NeighbourNews, OfficeStatus, ServiceState
from queueing.probes import Code, Finding, Probe, ProbeKind, ProbeRun, Verdict
from queueing.store.neighbour_rows import staff_news

Told = tuple[Probe, ProbeRun]


def told_elsewhere(connection: Connection, component_id: int, now: datetime) -> tuple[Told, ...]:
    """Give each fresh word of an office that the component depends on, as a probe that found it.

    One word is enough to propose: an office does not err as a line does. Old words say nothing.
    """
    return tuple(
        _as_found(news, news.status)
        for news in staff_news(connection)
        if news.neighbour.component_id == component_id
        and news.status is not None
        and news.age(now) is Age.FRESH
    )


def _as_found(news: NeighbourNews, status: OfficeStatus) -> Told:
    hurt = [s for s in status.services if s.troubled]
    verdict = Verdict.OK
    if hurt or status.late_data:
        stopped = any(s.state is ServiceState.STOPPED for s in hurt)
        verdict = Verdict.FAILED if stopped else Verdict.SLOW
    begun = [s.since for s in hurt if s.since is not None]
    begun += [late.since for late in status.late_data]
    since = min(begun, default=status.issued_at)
    what = [s.name.id for s in hurt] + [late.what.id for late in status.late_data]
    well = verdict is Verdict.OK
    finding = Finding(
        verdict,
        Code.TOLD_WELL if well else Code.TOLD_TROUBLE,
        news.neighbour.code,
        status.issued_at,
        0,
        (("host", news.neighbour.name), ("what", ", ".join(what))),
    )
    probe = Probe(
        # No probe of the office's own: those count from 1.
        -news.neighbour.id,
        "",
        news.neighbour.name,
        ProbeKind.HTTP,
        news.neighbour.source,
        failures_needed=1,
        slow_needed=1,
        successes_needed=1,
        slow_ms=1,
    )
    trouble = (None, 0) if well else (since, 1)
    return probe, ProbeRun(finding, since, 1, *trouble)
