"""The crew that measures throughput: what it counts was really issued."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.crew import WARM_UP, Crew, Run
from benchmarks.office import make_office
from benchmarks.sqlite_issue import SIDES


@pytest.fixture(scope="module")
def crew():
    with Crew(2) as started:
        yield started


@pytest.mark.parametrize("side", SIDES)
def test_every_counted_ticket_stands_in_the_database_with_a_number_of_its_own(
    crew, side, tmp_path: Path
):
    office = make_office(tmp_path / "office.db")
    run = crew.run(SIDES[side], office, 2, 0.2)
    with closing(sqlite3.connect(office.path)) as connection:
        numbers: dict[int, list[int]] = {}
        for service_id, number in connection.execute(
            "SELECT service_id, number FROM ticket ORDER BY number"
        ):
            numbers.setdefault(service_id, []).append(number)
    issued = sum(len(line) for line in numbers.values())
    late = 2  # each process may finish one ticket after the time
    assert issued - 2 * WARM_UP - late <= round(run.rate * 0.2) <= issued - 2 * WARM_UP
    assert all(line == list(range(1, len(line) + 1)) for line in numbers.values())


def test_a_run_adds_its_processes_and_keeps_the_longest_wait():
    run = Run([(30, 0.002), (20, 0.5)], seconds=2.0)
    assert run.rate == 25
    assert run.longest_ms == 500
