"""Keeps the website's files as new as the board: at each change of what is said, and in between.

Only what was just read from the office is written. While the office is out of reach the files
stay as they are, and the page tells by itself that it grows old.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from counter_console.console_window import ConsoleWindow
from counter_console.exports.words import page_not_renewed_text
from queueing.snapshots import ConsoleSnapshot
from shared_ui.documents.bulletin import Bulletin
from shared_ui.documents.queue_monitor import queue_monitor_json
from shared_ui.documents.web_page import web_page
from shared_ui.off_thread import OffThread
from shared_ui.whole_file import write_whole

log = logging.getLogger(__name__)
EVERY = timedelta(minutes=5)
"""How old a file may grow while nothing changes."""
NUMBERS_EVERY = timedelta(minutes=1)
"""How often the people waiting are written anew, who change with every number."""


class PageKeeper(QObject):
    """Writes `page` and `data` of the settings' [notice]; either may be missing."""

    def __init__(
        self, window: ConsoleWindow, files: OffThread, page: str | None, data: str | None
    ) -> None:
        super().__init__(window)
        self._window, self._files = window, files
        self._wanted = [
            (Path(place), make)
            for place, make in ((page, web_page), (data, queue_monitor_json))
            if place is not None
        ]
        self._said: object = None
        self._numbers: object = None
        self._written_at: datetime | None = None
        self._told = ""
        self._task: asyncio.Task[None] | None = None

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Take what was just read; write it where it says something new or the files grow old."""
        if not self._wanted or (self._task is not None and not self._task.done()):
            return
        now = snapshot.read_at
        bulletin = Bulletin.of(snapshot, now)
        said = (bulletin.notices("id"), snapshot.office.name, snapshot.opening.state)
        numbers = tuple((line.service.prefix, line.waiting) for line in bulletin.lines)
        if not self._due(now, said, numbers):
            return
        self._task = asyncio.get_running_loop().create_task(
            self._write(bulletin, said, numbers), name="notice files"
        )

    def _due(self, now: datetime, said: object, numbers: object) -> bool:
        if self._written_at is None or said != self._said:
            return True
        age = now - self._written_at
        return age >= EVERY or (age >= NUMBERS_EVERY and numbers != self._numbers)

    async def _write(self, bulletin: Bulletin, said: object, numbers: object) -> None:
        for place, make in self._wanted:
            try:
                await self._files(write_whole, place, make(bulletin))
            except OSError as error:
                self._tell(place, error)
                return
        self._said, self._numbers, self._told = said, numbers, ""
        self._written_at = bulletin.written_at

    def _tell(self, place: Path, error: OSError) -> None:
        text = page_not_renewed_text(place, error)
        log.warning("%s", text)
        # Once a trouble: an officer who reads it each second can do no more about it.
        if text != self._told:
            self._told = text
            self._window.show_refusal(text)

    async def stop(self) -> None:
        """Wait for a file that is being written."""
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)
