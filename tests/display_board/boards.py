"""A board as a program, with the acts of other stations."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

from display_board.station import BoardStation


@asynccontextmanager
async def running(config, clock):
    station = BoardStation(config, clock)
    stop = asyncio.Event()
    station.window.show()
    work = asyncio.ensure_future(station.run(stop))
    try:
        yield station
    finally:
        stop.set()
        await asyncio.wait_for(work, 10)
