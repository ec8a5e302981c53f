"""In any weather a citizen holds one paper, or the staff know whose paper is in doubt."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.desk import quick_profile
from tests.kiosk.printing.office_in_weather import DONE, OfficeInWeather
from tests.kiosk.printing.weather import live_through
from tests.office import new_office

pytestmark = pytest.mark.usefixtures("qapp")
REPOSITORY = Path(__file__).resolve().parents[3]
EXAMPLES = int(os.environ.get("ANTREAN_SCHEDULES", "4"))
LIVES = int(os.environ.get("ANTREAN_LIVES", "2"))
"""Processes that are killed."""
CONDITIONS = ["paper-out", "cover-open", "cutter", "offline", "silent", "near-end", "ready"]
BREAKS = ["drop", "reset", "power-off", "power-off 0.2", "kill", "kill", "restart"]
FAULTS = [
    "frames on",
    "cutter-fails",
    "cutter-fails and-goes-on",
    "token missing",
    "token wrong",
    "token duplicate",
    "token duplicate",
    "window 4096",
]
#: Later, an answer to GS r cannot be told from that for the next paper (kiosk.printing.link).
LATENESS = {"gs-h": [0.05, 0.4, 0.7, 1.2], "gs-r": [0.02]}
STAFF = [
    "answer truly copy",
    "answer truly copy",
    "answer truly",
    "answer no copy",
    "answer yes",
    "reprint",
    "withdraw",
]
PAUSES = [f"pause {seconds}" for seconds in (0.05, 0.1, 0.2, 0.4, 1.0)]


def schedules(fence: str) -> st.SearchStrategy[list[str]]:
    """Give schedules of episodes: what will strike, a paper, time, more trouble, help."""
    breaks = [one for one in BREAKS if one != "restart"]
    sudden = st.sampled_from([*CONDITIONS, *breaks])
    # The picture of a ticket has some 700 rows; as dots it is 50,000 bytes, as text 600.
    rows = st.tuples(st.integers(0, 750), sudden).map(lambda at: f"after {at[0]} rows: {at[1]}")
    size = st.one_of(st.integers(0, 900), st.integers(0, 60_000))
    octets = st.tuples(size, sudden).map(lambda at: f"after {at[0]} bytes: {at[1]}")
    late = st.sampled_from(LATENESS[fence]).map(lambda seconds: f"token late {seconds}")
    speed = st.sampled_from(["speed 3000", "speed 3000", "speed full"])
    trouble = st.one_of(rows, rows, octets, st.sampled_from([*CONDITIONS, *FAULTS]), late)
    episode = st.tuples(
        st.lists(speed, max_size=1),
        st.lists(trouble, max_size=2),
        st.sampled_from([["print"], ["print"], ["print 2"]]),
        st.sampled_from(PAUSES).map(lambda pause: [pause]),
        st.lists(st.sampled_from([*CONDITIONS, *BREAKS, *BREAKS]), max_size=1),
        st.lists(st.sampled_from(PAUSES), max_size=1),
        st.lists(st.sampled_from(["ready", "ready", "no-faults"]), max_size=2),
        st.lists(st.sampled_from(STAFF), max_size=2),
    ).map(lambda parts: [step for part in parts for step in part])
    return st.lists(episode, min_size=1, max_size=4).map(
        lambda episodes: [*(step for episode in episodes for step in episode), "print"]
    )


@pytest.mark.parametrize(
    ("name", "fence", "native"),
    [("epson-tm-t20iii", "gs-h", False), ("generic-80", "gs-r", True)],
)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_in_any_weather_a_ticket_is_one_paper_or_known_to_be_in_doubt(name, fence, native, data):
    steps = data.draw(schedules(fence), label="steps")
    live_through(steps, quick_profile(name, fence, seconds=0.8), native=native)


CHILD = """
import sys, time
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.worker import PrintWorker
from queueing.store import open_store
from tests.kiosk.printing.desk import quick_profile
from tests.kiosk.printing.lives import HASTY
from tests.office import Clock
url, station, port, fence = sys.argv[1:]
profile = quick_profile(fence=fence, seconds=3.0)
PrintWorker(
    store=OfficeJobStore(open_store(url), int(station)),
    transport=TcpTransport("127.0.0.1", int(port)),
    profile=profile,
    make_encoder=lambda: SlipEncoder(profile),
    clock=Clock(),
    on_job=lambda *news: None,
    on_status=lambda state: None,
    timing=HASTY,
).start()
print("started", flush=True)
time.sleep(60)
"""


@pytest.mark.stress
@pytest.mark.parametrize("fence", ["gs-h", "gs-r"])
def test_kill_9_at_any_row_or_byte_leaves_every_ticket_on_one_paper_or_in_doubt(tmp_path, fence):
    chance = random.Random(20170614)
    store = new_office(tmp_path / "office.db")
    profile = quick_profile(fence=fence, seconds=3.0)
    with VirtualPrinter(rows_per_second=5000, buffer_bytes=4096) as printer:
        office = OfficeInWeather(store, printer, profile)
        for _ in range(LIVES):
            office.take("print 3")
            live_until_killed(printer, fence, office, chance)
        office.begin()
        office.clear_up()
        office.check()
        office.staff_answer_truly()
        office.clear_up()
        office.end()
        office.check()
        assert sum(job.state in DONE for job in office.jobs()) >= 2 * LIVES
    store.close()


def live_until_killed(printer, fence, office, chance) -> None:
    """Let a real process print, and end it by SIGKILL at some row or byte of its papers."""
    command = [sys.executable, "-c", CHILD, office.store.url, str(office.station_id)]
    with subprocess.Popen(
        [*command, str(printer.port), fence], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "started\n"
        if chance.random() < 0.5:
            printer.machine.when("rows", chance.randrange(1400), child.kill)
        else:
            printer.machine.when("bytes", chance.randrange(100_000), child.kill)
        assert child.wait(30) == -signal.SIGKILL
