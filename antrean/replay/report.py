"""What the day came to: every figure is counted from the database, the paper and the screens."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from antrean.replay import truth
from antrean.replay.scenario import Day
from antrean.replay.scenario_file import OutageEntry
from queueing import report as counted
from queueing.waits import ClosingOutlook

if TYPE_CHECKING:
    from antrean.replay.stage import Stage


@dataclass
class OutageFacts:
    """An outage as it was announced; delays are from the press to the painted notice."""

    entry: OutageEntry
    published: datetime
    board_delay_ms: float = 0.0
    kiosk_delay_ms: float = 0.0
    ended: datetime | None = None


class Recorder:
    """Collects what only the play can see, and writes the report."""

    def __init__(self, day: Day, visitors: int) -> None:
        self._day = day
        self._visitors = visitors
        self.outages: list[OutageFacts] = []
        self.carried: int | None = None
        """How many tickets were carried over; None where the day does not do so."""
        self._forecasts: dict[str, ClosingOutlook] = {}

    def resolved(self, entry: OutageEntry, now: datetime) -> None:
        """Note the end of an outage."""
        for facts in self.outages:
            if facts.entry is entry:
                facts.ended = now

    def forecast(self, stage: Stage) -> None:
        """Note the expected finish as the office tells it now."""
        from queueing.views.waiting import waiting_forecast

        forecast = waiting_forecast(stage.store, now=stage.now)
        while not forecast.play_some():
            pass
        told = forecast.outlook().closing
        if told is not None:
            local = stage.now.astimezone(self._zone)
            self._forecasts[f"{local:%H:%M}"] = told

    @property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self._day.office.office.time_zone)

    def report(self, stage: Stage) -> dict[str, object]:
        """Give the report of the day; its keys are the README's."""
        day, store = self._day, stage.store
        about = day.scenario.scenario
        services = day.office.services
        ours = [s.id for s in services if s.prefix in about.counted_services]
        moments = [day.moment(wall) for wall in day.scenario.looks.counts] + [day.closes]
        at = {}
        for moment in moments:
            count = counted.count_at(store, day=about.date, moment=moment, service_ids=ours)
            at[f"{moment:%H:%M}"] = {
                "issued": count.issued,
                "served": count.served,
                "waiting": count.waiting,
            }
        every = counted.count_at(
            store, day=about.date, moment=day.closes, service_ids=[s.id for s in services]
        )
        others = sum(
            counted.served_between(
                store,
                day=about.date,
                begin=facts.published,
                end=facts.ended or day.closes,
                not_services=ours,
            )
            for facts in self.outages
        )
        return {
            "scenario": about.name,
            "source": about.source,
            "counted_services": about.counted_services,
            "at": at,
            "outage": self._outage(self.outages[0]) if self.outages else None,
            "outages": [self._outage(facts) for facts in self.outages],
            "tickets": tickets(stage, about.date),
            "numbers_gapless": counted.numbers_gapless(store, day=about.date),
            "other_services_served_during_outage": others,
            "warned_before_taking": stage.kiosk.warned,
            "visitors": self._visitors,
            "turned_away": stage.kiosk.turned_away,
            **truth.of_outages(stage, self._zone, self.outages),
            **truth.of_closing(self._forecasts, self._zone, ours),
            "carried_over": self.carried,
            "capacity": truth.of_capacity(stage, about.date),
            "closing": {
                "time": f"{day.closes:%H:%M}",
                "waiting": at[f"{day.closes:%H:%M}"]["waiting"],
                "served": at[f"{day.closes:%H:%M}"]["served"],
                "all_services": {
                    "issued": every.issued,
                    "served": every.served,
                    "waiting": every.waiting,
                },
            },
        }

    def _outage(self, facts: OutageFacts) -> dict[str, object]:
        zone = self._zone
        ended = facts.ended
        return {
            "component": facts.entry.component,
            "published": f"{facts.published.astimezone(zone):%H:%M}",
            "resolved": f"{ended.astimezone(zone):%H:%M}" if ended else None,
            "minutes": round((ended - facts.published).total_seconds() / 60) if ended else None,
            "board_delay_ms": round(facts.board_delay_ms, 1),
            "kiosk_delay_ms": round(facts.kiosk_delay_ms, 1),
        }


def tickets(stage: Stage, day: object) -> dict[str, int]:
    """Hold the papers that came out against the numbers that were given.

    Every number's slip is drawn once more and looked up, dot for dot, among the papers the
    printer cut. A paper that fits no number, or fits one twice, is a duplicate; one that
    nobody promised (the number was shown on the screen only) is not missing.
    """
    slips = counted.slips_of(stage.store, day=day)  # type: ignore[arg-type]
    papers = Counter(stage.paper_hashes())
    wanted = Counter(stage.slip_hash(slip.slip, slip.copy) for slip in slips if slip.meant)
    firsts = {slip.label for slip in slips if not slip.copy}
    issued = stage.issued_labels()
    return {
        "issued": len(issued),
        "printed": sum(papers.values()),
        "duplicates": sum((papers - wanted).values()),
        "missing": sum((wanted - papers).values()) + len(set(issued) - firsts),
    }
