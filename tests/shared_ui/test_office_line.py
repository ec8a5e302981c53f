"""A station on a server lives in the server's time, and its office's day turns under it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from queueing import views
from queueing.model import StationKind, TicketState
from queueing.store import Store
from shared_ui import clock as clock_room
from shared_ui.clock import OfficeClock
from shared_ui.office_line import OfficeLine
from tests.office import MORNING, Clock, Kiosk, events, new_office, new_server_office, ticket_now
from tests.postgres import drop_database, shared_server

MIDNIGHT = datetime(2017, 6, 14, 17, 0, tzinfo=UTC)
"""The end of Wednesday 14 June 2017 in WIB."""
JUMPS = [timedelta(days=-3), timedelta(minutes=90), timedelta(days=400)]


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request, tmp_path) -> Iterator[Store]:
    on_server = request.param == "postgresql"
    store = new_server_office() if on_server else new_office(tmp_path / "office.db")
    yield store
    store.close()
    if on_server:
        drop_database(store.url)


@pytest.fixture
def lines() -> Iterator[list[OfficeLine]]:
    opened: list[OfficeLine] = []
    yield opened
    for line in opened:
        line.close(MORNING)


@pytest.fixture
def pc(monkeypatch) -> Clock:
    """Give a PC whose clock is wrong."""
    one = Clock(datetime.now(UTC) + timedelta(days=1))

    class Times(datetime):
        @classmethod
        def now(cls, tz=None):
            return one.now

    monkeypatch.setattr(clock_room, "datetime", Times)
    return one


def read(line: OfficeLine, now: datetime):
    return line.read(lambda store: views.kiosk_snapshot(store, now=now), now)


def server_time() -> datetime:
    ((moment,),) = shared_server().run("SELECT clock_timestamp()")
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC)


@pytest.mark.parametrize("jump", JUMPS, ids=str)
def test_on_a_server_the_pcs_clock_decides_nothing(pc, lines, jump):
    office = new_server_office()
    clock = OfficeClock()
    line = OfficeLine(StationKind.KIOSK, clock=clock)
    lines.append(line)
    before = server_time()
    line.open(office.url, "Kios 1", clock())
    assert before <= clock() <= server_time() + timedelta(seconds=1)
    pc.now += jump
    assert before <= clock() <= server_time() + timedelta(seconds=1)
    assert abs(read(line, clock()).read_at - server_time()) < timedelta(minutes=1)
    line.close()
    office.close()
    drop_database(office.url)


def test_in_a_file_the_pcs_clock_is_the_offices(pc, lines, tmp_path):
    store = new_office(tmp_path / "office.db")
    clock = OfficeClock()
    line = OfficeLine(StationKind.KIOSK, clock=clock)
    lines.append(line)
    line.open(store.url, "Kios 1", clock())
    assert clock() == pc.now
    pc.tick(hours=5)
    assert clock() == pc.now
    store.close()


def test_a_replay_on_a_server_keeps_the_day_it_plays(office, lines):
    clock = OfficeClock(lambda: MORNING)
    line = OfficeLine(StationKind.CONSOLE, clock=clock)
    lines.append(line)
    line.open(office.url, "Meja 1", clock())
    read(line, clock())
    assert clock() == MORNING


def expirers(office: Store) -> list[StationKind]:
    """Give the kinds of station that end old tickets there."""
    return [StationKind.CONSOLE] + ([] if office.on_server else [StationKind.KIOSK])


@pytest.mark.parametrize("kind", list(StationKind))
def test_at_midnight_old_tickets_end_under_a_program_left_running(office, lines, kind):
    clock = Clock(MIDNIGHT - timedelta(days=1, hours=1))
    waiting = Kiosk(office, clock, name="Kios lain").take("A")
    clock.now = MIDNIGHT - timedelta(hours=1)
    line = OfficeLine(kind, clock=OfficeClock(clock))
    lines.append(line)
    line.open(office.url, "Satu", clock())
    # Yesterday's tickets have their day of grace.
    for now in (clock(), MIDNIGHT - timedelta(microseconds=1)):
        read(line, now)
        assert ticket_now(office, waiting.id).state is TicketState.WAITING
    read(line, MIDNIGHT)
    ended = kind in expirers(office)
    state = TicketState.EXPIRED if ended else TicketState.WAITING
    assert ticket_now(office, waiting.id).state is state
    read(line, MIDNIGHT + timedelta(seconds=5))
    assert len(events(office, kind="expire")) == int(ended)


def test_a_clock_that_runs_back_over_midnight_ends_nothing_twice(office, lines):
    clock = Clock(MIDNIGHT - timedelta(days=1, hours=1))
    Kiosk(office, clock, name="Kios lain").take("A")
    line = OfficeLine(StationKind.CONSOLE, clock=OfficeClock(clock))
    lines.append(line)
    line.open(office.url, "Satu", MIDNIGHT - timedelta(hours=1))
    for minutes in (1, -1, 1, -60, 2):
        read(line, MIDNIGHT + timedelta(minutes=minutes))
    assert len(events(office, kind="expire")) == 1
