"""`antrean replay`: the day from the first visitor to closing, deed by deed."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TypeVar

from antrean.replay.desk import Desk
from antrean.replay.plan import Plan
from antrean.replay.report import OutageFacts, Recorder
from antrean.replay.scenario import Day, find_scenario, load_day
from antrean.replay.scenario_file import CarryOver, OutageEntry, OutageWord
from antrean.replay.stage import Stage, with_qt
from antrean.replay.visitors import Visitor, visitors_of
from antrean.replay.waiting import until
from antrean.replay.watch import EVERY

T = TypeVar("T")
START_EARLY = timedelta(minutes=5)
AFTER_CLOSING = timedelta(minutes=20)
"""How long officers finish what they began before closing."""


def run(scenario: str, out: Path, speed: float | None) -> int:
    """Play a scenario; write report.json, tickets and pictures to `out`; give the exit code.

    Raises FileProblem for a bad file, NothingHappened when a program did not do its part.
    """
    day = load_day(find_scenario(scenario))
    visitors = visitors_of(day)
    begin = min(day.opens, visitors[0].arrives) - START_EARLY
    report = with_qt(lambda: _play(day, visitors, begin, out, speed), shown=speed is not None)
    print(json.dumps(report, indent=2, ensure_ascii=False))
    print(f"report, tickets and pictures are in {out}", file=sys.stderr)
    return 0


async def _play(
    day: Day, visitors: list[Visitor], begin: datetime, out: Path, speed: float | None
) -> dict[str, object]:
    began = monotonic()
    async with Stage(day, begin, out, speed) as stage:
        play = Play(day, visitors, stage)
        await play.run()
        await stage.all_printed()
        report = play.recorder.report(stage)
    report["replay_seconds"] = round(monotonic() - began, 1)
    (out / "report.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    return report


class Play:
    """The day: who does what when. Each deed is done by hand on a real window."""

    def __init__(self, day: Day, visitors: list[Visitor], stage: Stage) -> None:
        self.day, self.stage, self.visitors = day, stage, visitors
        self.plan = Plan()
        self.recorder = Recorder(day, len(visitors))
        self.by_label: dict[str, Visitor] = {}
        self.down: set[str] = set()
        """Prefixes that cannot be served now."""
        self.prefixes = {s.id: s.prefix for s in day.office.services}

    async def run(self) -> None:
        """Do every deed of the day."""
        for desk in self.stage.desks:
            await desk.sit_down()
        self._plan_day()
        while (step := self.plan.next_deed()) is not None:
            moment, deed = step
            await self.stage.clock.move_to(moment)
            await deed()

    def _plan_day(self) -> None:
        at, moment = self.plan.at, self.day.moment
        for visitor in self.visitors:
            at(visitor.arrives, self._with(self._arrive, visitor))
        for desk in self.stage.desks:
            at(self.day.opens, self._with(self._call_next, desk))
        for outage in self.day.scenario.outages:
            at(moment(outage.published), self._with(self._break, outage))
            for word in outage.updates:
                at(moment(word.at), self._with(self._tell, (outage, word)))
            at(moment(outage.resolved), self._with(self._mend, outage))
            minute = moment(outage.published) + EVERY
            while minute < moment(outage.resolved):
                at(minute, self._watch)
                minute += EVERY
        for wall in self.day.scenario.looks.forecasts:
            at(moment(wall), self._forecast)
        if (rest := self.day.scenario.carry_over) is not None:
            at(moment(rest.at), self._with(self._carry_over, rest))
        for wall in self.day.scenario.looks.pictures:
            at(moment(wall), self._with(self._look, f"{wall:%H.%M}"))
        at(self.day.closes, self._with(self._look, "closing"))

    @staticmethod
    def _with(deed: Callable[[T], Awaitable[None]], about: T) -> Callable[[], Awaitable[None]]:
        return lambda: deed(about)

    # -- citizens ------------------------------------------------------------------------

    async def _arrive(self, visitor: Visitor) -> None:
        label = await self.stage.kiosk.take_number(visitor)
        if label is None:
            return
        self.by_label[label] = visitor
        for desk in self.stage.desks:
            if desk.current is None and self._serves(desk, visitor.prefix):
                await self._call_next(desk)
                break

    def _serves(self, desk: Desk, prefix: str) -> bool:
        mine = {self.prefixes[i] for i in desk.counter.service_ids}
        return prefix in mine and prefix not in self.down

    # -- officers ------------------------------------------------------------------------

    async def _call_next(self, desk: Desk) -> None:
        now = self.stage.now
        if not self.day.opens <= now < self.day.closes:
            return
        if all(self.prefixes[i] in self.down for i in desk.counter.service_ids):
            return
        await desk.press("next")
        if desk.current is not None:
            self._plan_visit(desk, self.by_label[desk.current])

    def _plan_visit(self, desk: Desk, visitor: Visitor) -> None:
        habits, now, turn = self.day.scenario.habits, self.stage.now, desk.turn
        if visitor.stays:
            at = now + timedelta(seconds=habits.walk_seconds)
            self.plan.at(at, lambda: self._start(desk, turn, visitor))
        else:
            at = now + timedelta(seconds=habits.recall_seconds)
            self.plan.at(at, lambda: self._recall(desk, turn))

    async def _start(self, desk: Desk, turn: int, visitor: Visitor) -> None:
        if desk.turn != turn:
            return
        await desk.press("start")
        served, later = desk.turn, self.stage.now + timedelta(seconds=visitor.service_seconds)
        self.plan.at(later, lambda: self._finish(desk, served))

    async def _finish(self, desk: Desk, turn: int) -> None:
        if desk.turn != turn or self.stage.now > self.day.closes + AFTER_CLOSING:
            return
        await desk.press("finish")
        await self._call_next(desk)

    async def _recall(self, desk: Desk, turn: int) -> None:
        if desk.turn != turn:
            return
        await desk.press("recall")
        called = desk.turn
        later = self.stage.now + timedelta(seconds=self.day.scenario.habits.recall_seconds)
        self.plan.at(later, lambda: self._skip(desk, called))

    async def _skip(self, desk: Desk, turn: int) -> None:
        if desk.turn != turn:
            return
        await desk.press("skip")
        await self._call_next(desk)

    # -- the outage ----------------------------------------------------------------------

    def _desk(self, number: int) -> Desk:
        return next(d for d in self.stage.desks if d.counter.number == number)

    async def _break(self, entry: OutageEntry) -> None:
        facts = OutageFacts(entry, self.stage.now)
        self.recorder.outages.append(facts)
        begin = monotonic()
        desk = self._desk(entry.published_by)
        pressed = self.stage.spawn(desk.announce(entry.component, entry.severity))
        await until(lambda: bool(self.stage.board_outages()), "the notice on the board")
        facts.board_delay_ms = (monotonic() - begin) * 1000
        await until(lambda: bool(self.stage.kiosk_outages()), "the notice on the kiosk")
        facts.kiosk_delay_ms = (monotonic() - begin) * 1000
        await pressed
        self._what_stands_still()
        for other in self.stage.desks:
            if other.current is not None and other.current.split("-")[0] in self.down:
                await other.park()
                await self._call_next(other)

    async def _tell(self, told: tuple[OutageEntry, OutageWord]) -> None:
        entry, word = told
        desk = self._desk(entry.published_by)
        await desk.give_word(word.state, word.text.local(), word.severity)
        await self.stage.look(set())
        before = set(self.down)
        self._what_stands_still()
        if before - self.down:
            await self._go_on(desk)

    def _what_stands_still(self) -> None:
        stopping = (o for o in self.stage.board_outages() if o.stops_services)
        self.down = {s.prefix for o in stopping for s in o.affected}

    async def _watch(self) -> None:
        await self.stage.look(self.down)

    async def _mend(self, entry: OutageEntry) -> None:
        desk = self._desk(entry.published_by)
        await desk.end_outage()
        self.recorder.resolved(entry, self.stage.now)
        self.down.clear()
        await self._go_on(desk)

    async def _go_on(self, desk: Desk) -> None:
        await desk.take_back_parked()
        for other in self.stage.desks:
            if other.current is None:
                await self._call_next(other)

    async def _carry_over(self, rest: CarryOver) -> None:
        self.recorder.carried = await self._desk(rest.by).carry_over(rest.services)

    # -- looking -------------------------------------------------------------------------

    async def _look(self, name: str) -> None:
        await self.stage.pictures(name)

    async def _forecast(self) -> None:
        self.recorder.forecast(self.stage)
