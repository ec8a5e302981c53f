"""One connection through the proxy: what comes in on one line goes out on the other, or not."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from dataclasses import dataclass, field
from typing import Literal

from tests.lan.commit_fault import CommitFault, CommitLost, Passage

Direction = Literal["to_server", "to_client"]
_CHUNK = 65536


@dataclass
class Conditions:
    """How the network is at the moment, for all connections."""

    draw: random.Random
    delays: dict[Direction, float] = field(
        default_factory=lambda: {"to_server": 0.0, "to_client": 0.0}
    )
    """Seconds."""
    jitter: float = 0.0
    swallowed: frozenset[Direction] = frozenset()
    fault: CommitFault | None = None
    moving: asyncio.Event = field(default_factory=asyncio.Event)
    """Not set: everything waits."""


class LinePair:
    """A client's line and the line to the server that belongs to it."""

    def __init__(self, conditions: Conditions, client: asyncio.StreamWriter) -> None:
        self._conditions = conditions
        self._passage = Passage()
        self._writers: dict[Direction, asyncio.StreamWriter] = {"to_client": client}
        self.lost: set[Direction] = set()
        """Directions in which bytes were swallowed: after a hole no later byte may follow."""

    async def serve(self, from_client: asyncio.StreamReader, target: tuple[str, int]) -> None:
        """Carry both directions until both lines have ended. Raises a group of OSError."""
        try:
            if "to_server" in self._conditions.swallowed:
                self.lost.add("to_server")
                await self._pass(from_client, "to_server")
                return
            from_server, self._writers["to_server"] = await asyncio.open_connection(*target)
            async with asyncio.TaskGroup() as ways:
                ways.create_task(self._pass(from_client, "to_server"))
                ways.create_task(self._pass(from_server, "to_client"))
        finally:
            for line in self._writers.values():
                line.close()

    def cut(self) -> None:
        """End both lines by a reset, with what was on its way."""
        for line in self._writers.values():
            with contextlib.suppress(OSError):
                made: socket.socket = line.get_extra_info("socket")
                made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            line.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, way: Direction) -> None:
        """Carry one direction until its sender has gone."""
        arrived: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        async with asyncio.TaskGroup() as both_ends:
            both_ends.create_task(self._take(reader, arrived, way))
            both_ends.create_task(self._hand_over(arrived, way))

    async def _take(
        self,
        reader: asyncio.StreamReader,
        arrived: asyncio.Queue[tuple[float, bytes]],
        way: Direction,
    ) -> None:
        now = asyncio.get_running_loop().time
        conditions = self._conditions
        data = b"first"
        while data:
            try:
                data = await reader.read(_CHUNK)
            except OSError:
                data = b""  # a reset ends the line as a close does
            delay = conditions.delays[way] + conditions.draw.uniform(0, conditions.jitter)
            arrived.put_nowait((now() + delay, data))

    async def _hand_over(self, arrived: asyncio.Queue[tuple[float, bytes]], way: Direction) -> None:
        data = b"first"
        while data:
            due, data = await arrived.get()
            await asyncio.sleep(due - asyncio.get_running_loop().time())
            await self._conditions.moving.wait()
            if way in self._conditions.swallowed:
                self.lost.add(way)
            if way not in self.lost:
                await self._write(data, way)

    async def _write(self, data: bytes, way: Direction) -> None:
        line = self._writers[way]
        if not data:
            line.close()
            return
        fault = self._conditions.fault
        pass_on = self._passage.to_server if way == "to_server" else self._passage.to_client
        try:
            for piece in pass_on(data, fault):
                line.write(piece)
            await line.drain()
        except CommitLost:
            self.lost |= {"to_server", "to_client"}
            if fault is not None and not fault.hang:
                self.cut()
