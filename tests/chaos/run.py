"""One run: an office, its stations as processes, faults by a seed, and the rules at the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

from tests.chaos.checker import Violation, check, wait_for_boards
from tests.chaos.faults import DOING, revive
from tests.chaos.history import History, keep_rows, read_history
from tests.chaos.offices import SERVICES, Office, in_file, on_server
from tests.chaos.schedule import Fault, Pace, lanes
from tests.chaos.station import Task
from tests.chaos.stations import Stations, until_open

SETTLES_SECONDS = 90.0
"""So long the last station may take; a run that needs it is a hang."""
SHORTEST = 3.0
"""Seconds without a fault before and after: stations start, and are seen to work again."""
Told = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """What a run is."""

    engine: str
    seed: int
    seconds: float
    kiosks: int = 3
    consoles: int = 3
    boards: int = 2
    pause: float = 0.15
    pace: Pace = field(default_factory=Pace)
    only: frozenset[str] | None = None
    """These faults only; None for all."""

    @property
    def names(self) -> list[str]:
        """The stations' names."""
        counts = {"kiosk": self.kiosks, "console": self.consoles, "board": self.boards}
        return [f"{kind}-{n}" for kind, count in counts.items() for n in range(1, count + 1)]


@dataclass(frozen=True)
class Outcome:
    """What came of a run."""

    violations: tuple[Violation, ...]
    figures: dict[str, int]
    left_out: tuple[str, ...]
    faults: tuple[Fault, ...]


def run(plan: Plan, folder: Path, tell: Told = lambda _: None) -> Outcome:
    """Do it; logs and office lie in `folder`, which exists and is empty."""
    place: AbstractContextManager[Office] = (
        in_file(folder, plan.names, plan.consoles)
        if plan.engine == "sqlite"
        else on_server(folder, plan.names, plan.consoles, plan.seed)
    )
    with place as office:
        stations = Stations(folder, _tasks(plan, office, folder), office.enter)
        try:
            faults = _work(plan, office, stations, tell)
            violations = _settle(office, stations, folder)
        finally:
            stations.end()
        history = read_history(office.admin_url, folder / "logs")
        keep_rows(history, folder / "rows.json")
        violations += check(history)
        return Outcome(tuple(violations), figures(history), tuple(office.left_out), tuple(faults))


def _tasks(plan: Plan, office: Office, folder: Path) -> list[Task]:
    tasks = []
    for name in plan.names:
        kind, _, number = name.partition("-")
        mine = SERVICES if kind == "kiosk" else _pair(int(number))
        tasks.append(
            Task(
                kind, name, office.urls[name], str(folder), plan.seed, plan.pause,
                int(number) if kind == "console" else 0, mine,
            )
        )  # fmt: skip
    return tasks


def _pair(number: int) -> tuple[int, ...]:
    """Give two of four services, so that counters share lines, each with another neighbour."""
    return SERVICES[number % 4], SERVICES[(number + 1) % 4]


def _work(plan: Plan, office: Office, stations: Stations, tell: Told) -> list[Fault]:
    stations.start_all()
    drawn = lanes(
        plan.seed,
        plan.engine,
        plan.seconds,
        plan.names,
        plan.pace,
        possible=office.kinds,
        only=plan.only,
    )
    until_open(stations.folder, plan.names)
    begun = monotonic()
    failures: list[BaseException] = []

    def follow(lane: list[Fault]) -> None:
        try:
            for fault in lane:
                sleep(max(0.0, begun + fault.begin - monotonic()))
                tell(
                    f"{monotonic() - begun:6.1f} s  {fault.kind} {fault.target}, {fault.seconds} s"
                )
                with DOING[fault.kind](office, stations, fault):
                    sleep(fault.seconds)
        except BaseException as error:  # noqa: BLE001 - raised below, where the run sees it
            failures.append(error)

    threads = [Thread(target=follow, args=(lane,)) for lane in drawn]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    sleep(max(0.0, begun + plan.seconds - monotonic()))
    return [fault for lane in drawn for fault in lane]


def _settle(office: Office, stations: Stations, folder: Path) -> list[Violation]:
    if office.server is not None:
        revive(office.server)
    sleep(SHORTEST / 2)
    stations.start_all()
    stations.say("settle")
    working = [name for name in stations.tasks if not name.startswith("board")]
    ended = stations.wait_for(working, SETTLES_SECONDS)
    wait_for_boards(office.admin_url, folder)
    stations.say("end")
    boards = [name for name in stations.tasks if name.startswith("board")]
    ended |= stations.wait_for(boards, SETTLES_SECONDS)
    return [
        Violation("no station fails", f"{name} ended with {code}, see logs/{name}.err")
        for name, code in ended.items()
        if code != 0
    ]


def figures(history: History) -> dict[str, int]:
    """Count what happened, so that a run in which nothing did is seen."""
    said = Counter(line["do"] for lines in history.lines.values() for line in lines)
    return {
        "tickets": len(history.tickets),
        "of kiosks cut off": sum(bool(ticket.series) for ticket in history.tickets),
        "replaced": sum("replaces" in event.details for event in history.events),
        "kept at consoles": sum(bool(line.get("kept")) for _, line in history.said("got")),
        "called": sum(event.kind == "call_next" for event in history.events),
        "events": len(history.events),
        **{word: said[word] for word in ("got", "failed", "refused", "shown", "stale", "begins")},
    }


def write_down(plan: Plan, outcome: Outcome, folder: Path) -> None:
    """Keep beside the logs what was done and what was found."""
    facts = {
        "engine": plan.engine,
        "seed": plan.seed,
        "faults": [fault.facts() for fault in outcome.faults],
        "left out": outcome.left_out,
        "figures": outcome.figures,
        "violations": [[each.rule, each.what] for each in outcome.violations],
    }
    (folder / "run.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
