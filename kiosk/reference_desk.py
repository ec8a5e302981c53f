"""Answers who asks by a reference number, and lets nobody try numbers one after another."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.pages.reference_words import ReferenceWords
from kiosk.visit import Step
from queueing.errors import AntreanError
from queueing.stock import ReferenceAnswer

if TYPE_CHECKING:
    from kiosk.controller import KioskController
    from kiosk.kiosk_acts import KioskActs
    from kiosk.office_watch import OfficeWatch
    from kiosk.window import KioskWindow
    from queueing.snapshots import KioskSnapshot
    from shared_ui.clock import Clock
    from shared_ui.language import Language
    from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
ASKS, WITHIN = 6, timedelta(minutes=1)
"""So many questions in so long at one kiosk: enough for people, too few to try numbers."""


class Patience:
    """Counts the questions of the last minute."""

    def __init__(self) -> None:
        self._asked: list[datetime] = []

    def may_ask(self, now: datetime) -> bool:
        """Count a question; tell whether it is answered."""
        self._asked = [at for at in self._asked if now - WITHIN < at <= now]
        if len(self._asked) >= ASKS:
            return False
        self._asked.append(now)
        return True


class ReferenceDesk(QObject):
    """Leads from the start page to the question and back; an invited person on to a number."""

    def __init__(
        self,
        kiosk: KioskController,
        window: KioskWindow,
        acts: KioskActs,
        watch: OfficeWatch,
        off_thread: OffThread,
        language: Language,
        clock: Clock,
    ) -> None:
        super().__init__(kiosk)
        self._kiosk, self._window, self._acts = kiosk, window, acts
        self._off_thread, self._language, self._clock = off_thread, language, clock
        self._zone: str | None = None
        self._patience = Patience()
        self._task: asyncio.Task[None] | None = None
        watch.read.connect(self._office_read)
        window.reference_button.wanted.connect(self._open)
        window.reference.asked.connect(self._asked)
        window.reference.take_wanted.connect(self._take)
        window.reference.back_wanted.connect(kiosk.home_page)

    def _office_read(self, snapshot: KioskSnapshot, _now: datetime) -> None:
        self._zone = snapshot.office.time_zone

    def _open(self) -> None:
        if self._kiosk.visit.step is Step.START and self._zone is not None:
            self._kiosk.visit.step = Step.DETAILS
            self._window.show_to_read(self._window.reference)

    def _asked(self, reference: str) -> None:
        if self._zone is None or (self._task is not None and not self._task.done()):
            return
        words = ReferenceWords(self._language, self._clock(), self._zone)
        if not self._patience.may_ask(self._clock()):
            self._window.reference.say(words.too_often())
            return
        self._task = asyncio.get_running_loop().create_task(self._answer(reference, words))

    async def _answer(self, reference: str, words: ReferenceWords) -> None:
        page = self._window.reference
        try:
            answers = await self._off_thread(
                self._acts.ask_reference, reference=reference, now=self._clock()
            )
        except AntreanError as error:
            log.warning("a reference number could not be looked up: %s", error)
            page.say(words.unreadable())
            return
        # Whoever left has left no trace.
        if page.isVisible():
            page.show_answers(answers, words)

    def _take(self, answer: ReferenceAnswer) -> None:
        if self._kiosk.visit.step is Step.DETAILS:
            self._kiosk.go_on(answer.service_id, answer.reference)
