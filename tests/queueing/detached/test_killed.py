"""A kiosk's process is killed at any moment of a cut; what it said once is on the server once."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from queueing.actions.print_jobs import print_jobs_of
from tests.queueing.detached.cut_off import CutOff, labels, tickets_on

STEPS = [("acknowledged", 2), ("on the server", 1), ("marked", 2), ("on the server", 4)]


def life(url: str, folder: Path, step: str, count: int) -> list[str]:
    arguments = [url, str(folder), "3", step, str(count)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.queueing.detached.life", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(("step", "count"), STEPS)
def test_what_a_killed_kiosk_said_is_on_the_server_once(store, tmp_path, clock, step, count):
    said = life(store.url, tmp_path / "own", step, count)
    assert said == ["AK-001", "AK-002", "AK-003"][: len(said)]
    next_life = CutOff(store, tmp_path / "own", clock)
    next_life.merge()
    next_life.hand_over()
    there = tickets_on(store)
    assert labels(there) == said
    assert [len(print_jobs_of(store, ticket_id=ticket.id)) for ticket in there] == [1] * len(said)
    assert next_life.take("A").number == len(said) + 1
    next_life.local.close()
