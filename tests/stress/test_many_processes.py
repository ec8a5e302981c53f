"""Two kiosks and two consoles, each a process, at one database; any of them may die at once."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from random import Random
from time import monotonic, sleep
from typing import Any

import pytest

from queueing import actions
from queueing.model import Actor, PriorityClass
from queueing.store import Store, open_store
from tests.office import MORNING, SERVICES, new_office, new_server_office, table_copy
from tests.patience import wait_until
from tests.postgres import drop_database

pytestmark = pytest.mark.stress
REPOSITORY = Path(__file__).parents[2]
PATIENCE = 240.0
"""Seconds until a run that does not end is given up."""


class Office:
    """The database of a stress test and the processes that work on it."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder, self.store, self.url = folder, store, store.url
        self.running: dict[str, subprocess.Popen[str]] = {}
        self._lines_before: dict[str, int] = {}

    def stop(self, role: str) -> Path:
        return self.folder / f"{role}.stop"

    def end_of_day(self) -> None:
        """Stop the kiosks, let the consoles serve who is left, and wait for all of them."""
        for role in ("kiosk", "console"):
            self.stop(role).touch()
            self.wait_for(role)

    def log(self, name: str) -> Path:
        return self.folder / f"{name}.log"

    def launch(self, name: str, count: int) -> None:
        role = name.partition("-")[0]
        self._lines_before[name] = self._lines(name)
        errors = (self.folder / f"{name}.err").open("a")
        with errors:
            self.running[name] = subprocess.Popen(
                [
                    sys.executable,
                    *("-m", "tests.stress.workers", role, self.url, name),
                    *(str(self.log(name)), str(self.stop(role)), str(count)),
                ],
                cwd=REPOSITORY,
                stderr=errors,
                text=True,
            )

    def wait_for_work_of(self, name: str) -> None:
        """Wait until the process has done something since it was launched."""
        wait_until(
            lambda: self._lines(name) > self._lines_before[name],
            lambda: (self.folder / f"{name}.err").read_text(),
        )

    def _lines(self, name: str) -> int:
        return self.log(name).read_bytes().count(b"\n") if self.log(name).exists() else 0

    def wait_for(self, role: str) -> None:
        end = monotonic() + PATIENCE
        for name, process in self.running.items():
            if name.partition("-")[0] == role:
                code = process.wait(max(1.0, end - monotonic()))
                assert code == 0, (name, (self.folder / f"{name}.err").read_text())

    def end(self) -> None:
        for process in self.running.values():
            if process.poll() is None:
                process.kill()
            process.wait()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with self.store.read() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

    def is_whole(self) -> bool:
        """Tell whether SQLite finds its file undamaged; a server looks after that itself."""
        return self.store.on_server or self.rows("PRAGMA integrity_check") == [("ok",)]

    def said(self, word: str) -> list[tuple[str, list[str]]]:
        """Give the lines of all logs that begin with `word`, with the name of the process."""
        return [
            (log.stem, line.split()[1:])
            for log in sorted(self.folder.glob("*.log"))
            for line in log.read_text().splitlines()
            if line.startswith(word)
        ]


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request, tmp_path):
    on_server = request.param == "postgresql"
    store = new_server_office() if on_server else new_office(tmp_path / "office.db")
    office = Office(tmp_path, store)
    yield office
    office.end()
    store.close()
    if on_server:
        drop_database(store.url)


def check_numbers(office: Office) -> int:
    """Hold that every series is gapless; give how many tickets there are."""
    series: dict[Any, list[int]] = defaultdict(list)
    for day, service, number in office.rows(
        "SELECT service_day, issue_service_id, number FROM ticket"
    ):
        series[day, service].append(number)
    for numbers in series.values():
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
    return sum(map(len, series.values()))


def check_acknowledged(office: Office) -> None:
    """Hold that every acknowledged number is there once, with the label that was told."""
    kept: dict[str, list[str]] = defaultdict(list)
    for request_id, label in office.rows("SELECT request_id, label FROM ticket"):
        kept[request_id].append(label)
    told = office.said("got")
    assert told
    for _, (request_id, label) in told:
        assert kept[request_id] == [label]


def check_calls(office: Office) -> None:
    """Follow every event: who is called waits, a counter holds one, a ticket is held by one."""
    state: dict[int, str] = {}
    holder: dict[int, int] = {}
    at_counter: dict[int, int] = {}
    for ticket, kind, before, after, counter in office.rows(
        "SELECT ticket_id, kind, from_state, to_state, counter_id FROM event "
        "WHERE ticket_id IS NOT NULL ORDER BY id"
    ):
        assert before == state.get(ticket, "")
        state[ticket] = after
        if kind == "call_next":
            assert before == "waiting", f"ticket {ticket} was called twice"
            assert counter not in at_counter
            assert ticket not in holder
            at_counter[counter], holder[ticket] = ticket, counter
        elif kind in ("start", "finish"):
            assert holder[ticket] == counter
            assert at_counter[counter] == ticket
        if after == "served":
            del at_counter[holder.pop(ticket)]
    assert (at_counter, holder) == ({}, {})


def test_a_crowd_at_two_kiosks_and_two_consoles_is_served_one_by_one(office):
    # The crowd of tests/chaos is larger.
    many = 600
    for name in ("kiosk-1", "kiosk-2", "console-1", "console-2"):
        office.launch(name, many // 2)
    office.wait_for("kiosk")
    office.end_of_day()

    assert check_numbers(office) == many
    check_acknowledged(office)
    check_calls(office)
    called = [ticket for _, (ticket,) in office.said("call")]
    assert len(called) == len(set(called)) == many
    assert {name for name, _ in office.said("call")} == {"console-1", "console-2"}
    assert office.rows("SELECT DISTINCT state FROM ticket") == [("served",)]
    assert office.is_whole()


def test_kill_9_of_any_of_them_loses_nothing_that_was_acknowledged(office):
    chance = Random(20170614)
    names = ["kiosk-1", "kiosk-2", "console-1", "console-2"]
    for name in names:
        office.launch(name, 1_000_000)
    # Each dies in the middle of its work, one kiosk twice.
    for name in [*chance.sample(names, 4), "kiosk-1"]:
        office.wait_for_work_of(name)
        sleep(chance.uniform(0.0, 0.3))
        process = office.running[name]
        assert process.poll() is None, (office.folder / f"{name}.err").read_text()
        process.kill()
        assert process.wait() == -9
        office.launch(name, 1_000_000)
    for name in names:
        office.wait_for_work_of(name)
    office.end_of_day()

    assert check_numbers(office) > 50
    check_acknowledged(office)
    check_calls(office)
    asked_and_told = check_repetitions(office)
    assert asked_and_told > 50
    assert office.rows("SELECT DISTINCT state FROM ticket") == [("served",)]
    assert office.is_whole()


def check_repetitions(office: Office) -> int:
    """Ask again with every acknowledged request id: the same number, and nothing is changed."""
    store = open_store(office.url)
    try:
        before = table_copy(store)
        told = office.said("got")
        for _, (request_id, label) in told:
            ticket = actions.issue_ticket(
                store,
                service_id=SERVICES["A"],
                priority=PriorityClass.ORDINARY,
                language="id",
                print_it=True,
                actor=Actor(1),
                request_id=request_id,
                now=MORNING,
            )
            assert ticket.label == label
        assert table_copy(store) == before
        return len(told)
    finally:
        store.close()
