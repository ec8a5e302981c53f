"""Kiosk, board and console that nobody touches begin anew when the office's day turns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from counter_console.station import ConsoleStation
from display_board.station import BoardStation
from kiosk.station import KioskStation
from queueing.model import TicketState
from queueing.store import open_store
from shared_ui import theme
from tests.display_board.looking import shown_text
from tests.end_to_end.conftest import Office
from tests.office import Clock, Desk, Kiosk, ticket_now
from tests.patience import until

MIDNIGHT = datetime(2017, 6, 14, 17, 0, tzinfo=UTC)
"""The end of Wednesday 14 June 2017 in Jepara (WIB)."""
STATIONS = {"kiosk": KioskStation, "board": BoardStation, "counter": ConsoleStation}


@pytest.fixture(autouse=True)
def like_stations(qapp) -> Iterator[None]:
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    theme.dress(qapp)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@asynccontextmanager
async def left_running(office: Office, clock: Clock) -> AsyncIterator[dict[str, Any]]:
    """Run the three stations under one clock."""
    stop = asyncio.Event()
    stations = {kind: made(office.config(kind), clock) for kind, made in STATIONS.items()}
    for station in stations.values():
        station.window.show()
    running = [asyncio.ensure_future(station.run(stop)) for station in stations.values()]
    try:
        await until(lambda: all(s.controller is not None for s in stations.values()))
        yield stations
    finally:
        stop.set()
        await asyncio.wait_for(asyncio.gather(*running), 60)


async def test_the_day_turns_under_programs_left_running(any_office: Office) -> None:
    clock = Clock(MIDNIGHT - timedelta(days=1, hours=2))
    store = open_store(any_office.url)
    citizens, desk = Kiosk(store, clock, name="Kios lain"), Desk(store, 1, "Budi", clock)
    of_yesterday = citizens.take("B")
    clock.now = MIDNIGHT - timedelta(hours=1)
    desk.sign_in("A")
    citizens.take("A")
    called = desk.must_call()
    citizens.take("A"), citizens.take("A")
    async with left_running(any_office, clock) as stations:
        board = stations["board"].window
        kiosk = stations["kiosk"].window
        await until(lambda: called.label in shown_text(board))
        await until(lambda: "2 menunggu" in kiosk.choose._tiles[0].view.state)
        console = stations["counter"].console
        await until(lambda: console._snapshot and len(console._snapshot.waiting) == 2)
        assert "14 Juni" in kiosk._header._date.text()

        # Nobody does anything; only the clock goes on.
        clock.now = MIDNIGHT + timedelta(seconds=1)
        await until(lambda: called.label not in shown_text(board))
        await until(lambda: "Belum ada" in kiosk.choose._tiles[0].view.state)
        await until(lambda: console._snapshot.waiting == ())
        await until(lambda: "15 Juni" in kiosk._header._date.text())
        await until(lambda: ticket_now(store, of_yesterday.id).state is TicketState.EXPIRED)
        assert citizens.take("A").label == "A-001"
    store.close()
