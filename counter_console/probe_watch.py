"""Looks at the office's components for all stations, while this console has the task."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from datetime import datetime
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from queueing.errors import StoreError
from queueing.probes import Finding, Probe
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from queueing.actions.probe_rounds import Round

log = logging.getLogger(__name__)
ROUND_SECONDS = 5.0
"""Probes look every ten seconds at the most often."""
TROUBLE_SECONDS = 30.0
"""After the database failed the officer has it first."""
AT_ONCE = 8
Found = tuple[int, Finding]
Look = Callable[[Probe, datetime], Finding]


class ProbeOffice(Protocol):
    """What the watch needs of the office; called on the worker thread, raises StoreError."""

    def probe_round(self, now: datetime) -> Round:
        """Give what this station has to do now."""

    def report_findings(self, findings: list[Found], now: datetime) -> None:
        """Keep what was found."""

    def leave_probes(self, now: datetime) -> None:
        """Give the task back."""


class ProbeWatch:
    """One task that never blocks: each look is on a thread of its own, which ends by itself."""

    def __init__(
        self,
        office: ProbeOffice,
        off_thread: OffThread,
        clock: Clock,
        look: Look | None = None,
        round_seconds: float = ROUND_SECONDS,
    ) -> None:
        self._office, self._off_thread, self._clock = office, off_thread, clock
        self._look, self._round_seconds = look or _look, round_seconds
        self._under_way: dict[int, Probe] = {}
        self._found: list[Found] = []
        self._news = asyncio.Event()
        self._had_work = False
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Look, round after round, until the end."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def end(self) -> None:
        """Look no more and give the task back; no server that is looked at is waited for."""
        if self._task is None:
            return
        self._task.cancel()
        (ended,) = await asyncio.gather(self._task, return_exceptions=True)
        if isinstance(ended, Exception):
            log.error("a fault in the watch over probes", exc_info=ended)
        if self._had_work:
            await self._attempt(self._off_thread(self._office.leave_probes, self._clock()))

    async def _run(self) -> None:
        while True:
            pause = await self._round()
            self._news.clear()
            if not self._found:
                await _until(self._news, pause)

    async def _round(self) -> float:
        """Bring home what was found, begin what is due; give the seconds until the next."""
        try:
            found, self._found = self._found, []
            if found:
                await self._off_thread(self._office.report_findings, found, self._clock())
            todo = await self._off_thread(self._office.probe_round, self._clock())
            if todo.asked and not found and not todo.due:
                await self._off_thread(self._office.report_findings, [], self._clock())
        except StoreError as error:
            # What was found meanwhile is old news by then.
            log.info("no probes now: %s", error)
            return TROUBLE_SECONDS
        self._had_work = self._had_work or bool(todo.due) or todo.asked
        for probe in todo.due:
            if probe.id not in self._under_way and len(self._under_way) < AT_ONCE:
                self._begin(probe)
        return self._round_seconds

    async def _attempt(self, work: Coroutine[object, object, None]) -> None:
        try:
            await work
        except StoreError as error:
            log.info("the task of looking was not given back: %s", error)

    def _begin(self, probe: Probe) -> None:
        self._under_way[probe.id] = probe
        loop, began = asyncio.get_running_loop(), self._clock()
        looking: Future[Finding] = Future()

        def ended(done: Future[Finding]) -> None:
            try:
                loop.call_soon_threadsafe(self._ended, probe, began, done)
            except RuntimeError:
                # The console is gone; nobody asks any more.
                log.debug("a look outlived the console")

        looking.add_done_callback(ended)
        name = f"probe-{probe.id}"
        # A daemon: a console that is closed does not wait for a server that hangs.
        work = (looking, self._look, probe, began)
        Thread(target=_work, args=work, name=name, daemon=True).start()

    def _ended(self, probe: Probe, began: datetime, done: Future[Finding]) -> None:
        del self._under_way[probe.id]
        error = done.exception()
        if error is not None:
            from queueing.probing.look import broken

            log.error("a fault in the look of probe %s", probe.id, exc_info=error)
            self._found.append((probe.id, broken(probe, began, error)))
        else:
            self._found.append((probe.id, done.result()))
        self._news.set()


def _work(looking: Future[Finding], look: Look, probe: Probe, began: datetime) -> None:
    try:
        looking.set_result(look(probe, began))
    except Exception as error:  # noqa: BLE001 - logged, and told as a finding, where it is heard
        looking.set_exception(error)


def _look(probe: Probe, now: datetime) -> Finding:
    # httpx and dnspython are left to the probe's own thread.
    from queueing.probing.look import look

    return look(probe, now)


async def _until(news: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(news.wait(), seconds)
    except TimeoutError:
        return
