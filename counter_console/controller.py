"""Does what the officer wishes: one act at a time, and each one at most once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from counter_console.acts import Act, Wish
from counter_console.console_window import ConsoleWindow
from counter_console.kept_acts import CutOff, UndoNeedsServer
from counter_console.kiosk_watch import KioskWatch
from counter_console.office_link import OfficeLink
from counter_console.outcomes import outcome
from counter_console.planned_work import PlannedWork
from counter_console.print_words import settled_text
from counter_console.refusals import (
    bug_text,
    cut_off_text,
    failure_text,
    refusal_text,
    signed_out_text,
    unsent_text,
    wait_text,
    world_text,
)
from counter_console.requests import Press, Request, aimed, basis, press
from counter_console.undo_offer import Done, undo_offer
from queueing.errors import AntreanError, MoveNotAllowed, StoreError
from queueing.model import Actor, Counter
from queueing.snapshots import ConsoleSnapshot
from shared_ui.clock import Clock
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay

log = logging.getLogger(__name__)
STALE_AFTER_SECONDS = 10.0
"""A screen whose data is older says so."""


def new_request_id() -> str:
    """Give a new request id."""
    return str(uuid4())


class ConsoleController(QObject):
    """Signals: act_done(str) — an act has ended, by its name, and the screen shows what came
    of it (done, refused or failed); snapshot_read(ConsoleSnapshot) — the screen was redrawn.
    """

    act_done = Signal(str)
    snapshot_read = Signal(object)

    def __init__(
        self,
        window: ConsoleWindow,
        office: OfficeLink,
        off_thread: OffThread,
        clock: Clock,
        language: Language,
        station_id: int,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """`monotonic` measures the age of the data, which is real also under a replay's clock."""
        super().__init__(window)
        self._window, self._office, self._off_thread = window, office, off_thread
        self._clock, self._language, self._monotonic = clock, language, monotonic
        self._station_id = station_id
        self._counter_id: int | None = None
        self._officer = ""
        self._kiosks = KioskWatch()
        self._planned = PlannedWork(office.begin_planned, off_thread, monotonic)
        self._snapshot: ConsoleSnapshot | None = None
        self._read_at: datetime | None = None
        self._fresh_at = monotonic()
        self._why_stale = ""
        self._doing: Wish | None = None
        self._failed: Press | None = None
        self._reading = asyncio.Lock()
        self._under_way = UnderWay("the console", lambda: window.show_refusal(bug_text()))
        self._refresh_waits = False
        window.wished.connect(self.wish)
        window.retry_wanted.connect(self.retry)
        window.find_wanted.connect(self.find)
        window.ticked.connect(self.tick)

    @property
    def counter_id(self) -> int | None:
        """The counter somebody is signed in to here."""
        return self._counter_id

    # -- what the window and the feed say -----------------------------------------------

    def wish(self, wish: Wish) -> None:
        """Begin what was pressed; a press while another is worked on does nothing."""
        if self._snapshot is None:
            return
        wish = aimed(wish, self._snapshot)
        if self._doing is not None:
            if wish != self._doing:
                self._window.show_refusal(wait_text())
            return
        kept = self._failed
        # The same press again after a failure: same ids, so it cannot be done twice.
        if kept is not None and (kept.wish, kept.basis) == (wish, basis(wish, self._snapshot)):
            self._begin(kept)
        else:
            self._begin(press(wish, self._snapshot, self._clock(), new_request_id))

    def retry(self) -> None:
        """Repeat the press that failed, with the same request ids."""
        if self._failed is not None and self._doing is None:
            self._begin(self._failed)

    def changed(self) -> None:
        """Read again: the feed heard of a change, or its slow poll came round."""
        if not self._refresh_waits:
            self._refresh_waits = True
            self._under_way.begin(self._refresh_once())

    def find(self, text: str) -> None:
        """Look for the ticket of a number, a code or a QR's address, and show it."""
        self._under_way.begin(self._find(text))

    def tick(self) -> None:
        """Let the times on screen go on, and notice data that grows old."""
        age = self._monotonic() - self._fresh_at
        if age > STALE_AFTER_SECONDS:
            # A reading that hangs gives no reason of its own.
            reason = self._why_stale or world_text(StoreError("no answer"))
            self._window.show_stale(self._read_at, reason)
        now = self._clock()
        self._window.show_time(now, age)
        if self._planned.is_due(self._snapshot, now):
            self._under_way.begin(self._planned.begin(now))

    # -- coroutines ---------------------------------------------------------------------

    async def _refresh_once(self) -> None:
        async with self._reading:
            self._refresh_waits = False
            await self._read()

    async def refresh(self) -> None:
        """Read the snapshot and draw it; a failure is shown on the window."""
        async with self._reading:
            await self._read()

    async def _read(self) -> None:
        now, asked_for = self._clock(), self._counter_id
        try:
            snapshot = await self._off_thread(self._office.snapshot, counter_id=asked_for, now=now)
        except CutOff as error:
            self._snapshot = error.shown
            self._window.show_snapshot(error.shown, self._read_at or now)
            self._why_stale = cut_off_text(error.waiting)
            self._window.show_stale(self._read_at, self._why_stale)
            return
        except StoreError as error:
            log.warning("reading failed: %s", error)
            self._why_stale = world_text(error)
            self._window.show_stale(self._read_at, self._why_stale)
            return
        if asked_for != self._counter_id:
            # Somebody signed in or out meanwhile: this picture is of the seat before.
            await self._read()
            return
        if self._lost_seat(snapshot):
            self._counter_id, self._officer = None, ""
            self._window.show_refusal(signed_out_text())
            await self._read()
            return
        self._fresh_at, self._read_at, self._snapshot = self._monotonic(), now, snapshot
        self._why_stale = ""
        failed = self._failed
        if failed is not None and failed.basis != basis(failed.wish, snapshot):
            self._failed = None
            self._window.hide_failure()
        silent = self._kiosks.note(snapshot, self._fresh_at)
        self._window.show_snapshot(snapshot, now, silent)
        if refused := await self._off_thread(self._office.refusals, now):
            self._window.show_refusal(unsent_text(refused, snapshot.office.time_zone))
        # A ticket that was looked for is shown as it stands now.
        if self._window.papers.sought:
            await self._find(self._window.papers.sought)
        self.snapshot_read.emit(snapshot)

    async def _find(self, text: str) -> None:
        papers = self._window.papers
        try:
            found = await self._off_thread(self._office.find, text=text, now=self._clock())
        except StoreError as error:
            log.warning("looking for a ticket failed: %s", error)
            papers.show_trouble(text, world_text(error))
        else:
            papers.show_found(text, found)

    async def _answered_elsewhere(self, wish: Wish) -> str:
        """Say what became of a paper that somebody else had answered or taken back already."""
        jobs = self._snapshot.doubtful_prints if self._snapshot else ()
        label = next((job.ticket_label for job in jobs if job.id == wish.job_id), "")
        try:
            found = await self._off_thread(self._office.find, text=label, now=self._clock())
        except StoreError:
            found = None
        return settled_text(label, found.prints if found else (), wish.job_id)

    def _lost_seat(self, snapshot: ConsoleSnapshot) -> bool:
        if self._counter_id is None:
            return False
        return snapshot.counter is None or snapshot.counter.officer != self._officer

    def _begin(self, press: Press) -> None:
        # Busy before the loop turns: the second press of a hurried hand finds it so.
        self._doing = press.wish
        self._window.set_busy(press.wish, True)
        self._under_way.begin(self._do(press))

    async def _do(self, press: Press) -> None:
        try:
            show = await self._perform(press)
            await self.refresh()
        finally:
            self._doing = None
            self._window.set_busy(press.wish, False)
        show()
        self.act_done.emit(str(press.wish.act))

    async def _perform(self, press: Press) -> Callable[[], None]:
        """Do the requests of a press; give what is to be said afterwards."""
        wish, window = press.wish, self._window
        actor = Actor(self._station_id, self._counter_id, self._officer)
        if wish.act is Act.SIGN_IN:
            actor = Actor(self._station_id, wish.counter_id, wish.officer)
        done: list[Done] = []
        try:
            for request in press.requests:
                done.append(await self._ask(request, actor))
        except StoreError as error:
            log.warning("%s failed, may be repeated: %s", wish.act, error)
            self._failed = press
            text = failure_text(error)
            return lambda: self._say_failure(press, text)
        except AntreanError as error:
            log.info("%s refused: %s", wish.act, error)
            self._failed = None
            refusal = refusal_text(error, wish.act)
            if isinstance(error, UndoNeedsServer):
                # Offered on: the server may be back before the seconds are over.
                return lambda: window.show_refusal(refusal)
            if isinstance(error, MoveNotAllowed) and wish.job_id:
                refusal = await self._answered_elsewhere(wish)
            return lambda: self._answer(wish, done, lambda: window.show_refusal(refusal))
        self._failed = None
        result = done[-1].result
        self._take_seat(wish, result)
        snapshot = self._snapshot
        assert snapshot is not None
        came = outcome(wish, result, snapshot, self._language)
        return lambda: self._answer(wish, done, lambda: window.show_outcome(wish, came))

    async def _ask(self, request: Request, actor: Actor) -> Done:
        now = self._clock()
        result = await self._off_thread(
            self._office.perform,
            request.name,
            actor=actor,
            request_id=request.request_id,
            now=now,
            **request.what,
        )
        return Done(request, result, now)

    def _answer(self, wish: Wish, done: list[Done], say: Callable[[], None]) -> None:
        say()
        # Also of a press that was refused half-way: its first half was done.
        self._window.undo.take(wish, undo_offer(done), self._clock())

    def _say_failure(self, press: Press, text: str) -> None:
        # The snapshot read meanwhile may show that the act was done after all.
        if self._failed is press:
            self._window.show_failure(text)

    def _take_seat(self, wish: Wish, result: object) -> None:
        if wish.act is Act.SIGN_IN and isinstance(result, Counter):
            self._counter_id, self._officer = result.id, result.officer or wish.officer
        elif wish.act is Act.SIGN_OUT:
            self._counter_id, self._officer = None, ""

    async def stop(self) -> None:
        """Wait for what is under way."""
        await self._under_way.end()
