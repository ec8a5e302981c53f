"""A short run on each engine: few stations, the faults that matter most, always the same seed."""

from __future__ import annotations

import pytest

from tests.chaos.run import Plan, run, write_down
from tests.chaos.schedule import Pace

pytestmark = pytest.mark.stress
QUICK = Pace(lasts=(0.4, 1.4), between=(0.2, 0.6))
FAULTS = {
    "sqlite": {"disk full", "lock held", "station killed", "station frozen"},
    "postgresql": {
        "server killed",
        "server cut off",
        "lines cut",
        "answers to commits lost",
        "server's disk full",
        "station killed",
        "station frozen",
    },
}
SECONDS = {"sqlite": 5.0, "postgresql": 8.0}


@pytest.mark.parametrize("engine", sorted(FAULTS))
def test_all_promises_hold_whatever_fails(engine, tmp_path):
    plan = Plan(
        engine,
        seed=20170614,
        seconds=SECONDS[engine],
        kiosks=2,
        consoles=2,
        boards=1,
        pause=0.06,
        pace=QUICK,
        only=frozenset(FAULTS[engine]),
    )
    outcome = run(plan, tmp_path)
    write_down(plan, outcome, tmp_path)
    assert outcome.violations == ()
    # A run in which nothing happened holds every promise, too.
    assert outcome.figures["tickets"] > 20
    assert outcome.figures["called"] > 0
    assert len(outcome.faults) >= 4
    if engine == "postgresql":
        assert outcome.figures["of kiosks cut off"] > 0
