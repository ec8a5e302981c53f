"""A console looks for all without ever waiting for what it looks at."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field, replace

import pytest

from counter_console.probe_watch import ProbeWatch
from queueing.actions.probe_rounds import Round
from queueing.actions.probes import probe_list, save_probe
from queueing.actions.proposals import dismiss_proposal
from queueing.errors import StoreError
from queueing.model import Actor
from queueing.probes import Code, Finding, Probe, ProbeKind, Verdict
from shared_ui.off_thread import OffThread
from tests.counter_console.samples import NOW
from tests.office import request
from tests.patience import until
from tests.queueing.probing.loopback import hanging, serving

PROBE = Probe(1, "national-server", "Server pusat", ProbeKind.TCP, "192.0.2.1:443")


@dataclass
class Office:
    """An office that has a round to do once, and takes what was found."""

    due: list[Probe]
    found: list[tuple[int, Finding]] = field(default_factory=list)
    left: int = 0
    fails: bool = False

    def probe_round(self, now):
        if self.fails:
            raise StoreError("no database")
        due, self.due = tuple(self.due), []
        return Round(due)

    def report_findings(self, findings, now):
        self.found += findings

    def leave_probes(self, now):
        self.left += 1


@pytest.fixture
def off_thread():
    made = OffThread("test-probes")
    yield made
    made.close()


def watch(office, off_thread, look=None):
    return ProbeWatch(office, off_thread, lambda: NOW, look, round_seconds=0.02)


async def test_a_look_that_hangs_holds_up_neither_the_screen_nor_the_other_looks(qapp, off_thread):
    freed = threading.Event()
    threads = set()

    def look(probe, now):
        threads.add(threading.current_thread())
        if probe.id == 1:
            freed.wait(10)
        return Finding(Verdict.OK, Code.ANSWERED, probe.target, now, 1)

    office = Office([PROBE, replace(PROBE, id=2)])
    watching = watch(office, off_thread, look)
    watching.begin()
    await until(lambda: office.found)
    assert [probe_id for probe_id, _ in office.found] == [2]
    # The worker thread of the office is free, and the loop turns.
    assert await off_thread(lambda: "free") == "free"
    assert threading.main_thread() not in threads
    # Due again meanwhile: a look that is under way is not begun twice.
    office.due = [PROBE]
    await until(lambda: not office.due)
    await watching.end()
    assert len(threads) == 2
    assert office.left == 1
    freed.set()


async def test_a_fault_of_our_own_is_a_finding_and_the_watch_goes_on(qapp, off_thread):
    def look(probe, now):
        return Finding(Verdict.OK, Code.ANSWERED, probe.target, now, 1 // (probe.id - 1))

    office = Office([PROBE, replace(PROBE, id=2)])
    watching = watch(office, off_thread, look)
    watching.begin()
    await until(lambda: len(office.found) == 2)
    await watching.end()
    codes = {probe_id: finding.code for probe_id, finding in office.found}
    assert codes == {1: Code.CHECK_BROKE, 2: Code.ANSWERED}


async def test_a_database_that_fails_ends_no_watch(qapp, off_thread, monkeypatch):
    monkeypatch.setattr("counter_console.probe_watch.TROUBLE_SECONDS", 0.01)
    office = Office([PROBE], fails=True)
    watching = watch(
        office, off_thread, lambda probe, now: Finding(Verdict.OK, Code.ANSWERED, "x", now, 1)
    )
    watching.begin()
    await asyncio.sleep(0.05)
    office.fails = False
    await until(lambda: office.found)
    await watching.end()


async def test_a_server_that_hangs_is_proposed_and_the_officer_asked(desk, store):
    """The whole way: a socket that says nothing, the rules, the band on the console."""
    station = desk.controller._station_id
    with serving(hanging) as port:
        probe = replace(
            PROBE,
            id=0,
            kind=ProbeKind.HTTP,
            target=f"http://127.0.0.1:{port}/",
            timeout_ms=200,
            failures_needed=1,
        )
        what = {"actor": Actor(station), "request_id": request(), "now": NOW}
        save_probe(store, probe=probe, **what)
        link = desk.controller._office.probes
        watching = ProbeWatch(link, desk.controller._off_thread, lambda: NOW, round_seconds=0.05)
        watching.begin()
        await until(lambda: any(run for _, run in probe_list(store)))
        await watching.end()
    await desk.controller.refresh()
    band = desk.window.proposals.band
    assert band.isVisible()
    assert "belum dijawab dalam 0,2 detik" in band.evidence.text()
    dismiss_proposal(store, proposal_id=1, actor=Actor(station), request_id=request(), now=NOW)
    await desk.controller.refresh()
    assert not band.isVisible()
