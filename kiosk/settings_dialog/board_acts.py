"""Fills and saves the pages of the boards, draws a board, and hears what became of a wish."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.preview_hook import NoPicture, PreviewWanted, Render
from kiosk.settings_dialog.board_desk import BoardDesk
from kiosk.settings_dialog.board_page import BoardPage, PreviewAsk
from kiosk.settings_dialog.board_rules import without_places
from kiosk.settings_dialog.boards_page import BoardFacts, BoardsDraft, BoardsPage
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.page_acts import PageActs, Start
from queueing.errors import AntreanError
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
LOOK_SECONDS = 2.0
LOOKS = 30
"""So often it is looked whether a board has answered; after that the page says it waits."""


class BoardsActs(PageActs[BoardFacts, BoardsDraft]):
    """Serves one page of the boards."""

    def __init__(
        self, topic: Topic, page: type[BoardsPage], desk: BoardDesk, off_thread: OffThread
    ) -> None:
        super().__init__(topic, page, desk, off_thread)
        self._boards, self._of = desk, page
        self._dialog: SettingsDialog | None = None
        self._start: Start | None = None
        self._looking = False

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Remember who is served; `start` runs a coroutine and keeps it."""
        self._dialog, self._start = dialog, start
        dialog.finished.connect(self._closed)

    def _closed(self) -> None:
        self._dialog = None

    def is_open(self, dialog: SettingsDialog) -> bool:
        """Tell whether there is still somebody to tell."""
        return self._dialog is dialog

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read and show; while a board has not answered, look again."""
        await super().fill(dialog)
        if self._filled and self._start is not None and not self._looking:
            self._start(self._look(dialog))

    async def _look(self, dialog: SettingsDialog) -> None:
        page, self._looking = dialog.page(self._of), True
        try:
            for _ in range(LOOKS):
                if not self.is_open(dialog) or not _waits(page.facts):
                    return
                await asyncio.sleep(LOOK_SECONDS)
                facts = await self._off_thread(self._boards.look)
                if self.is_open(dialog):
                    page.show_states(facts)
        except AntreanError as error:
            log.info("no word of the boards: %s", error)
        finally:
            self._looking = False


def _waits(facts: BoardFacts | None) -> bool:
    wishes = (fact.wish for fact in (() if facts is None else facts.boards))
    return any(wish is not None and wish.applied_number < wish.number for wish in wishes)


class BoardPageActs(BoardsActs, QObject):
    """Serves the page with the picture, which is drawn beside, the last one wanted."""

    def __init__(
        self, desk: BoardDesk, off_thread: OffThread, beside: OffThread, render: Render | None
    ) -> None:
        QObject.__init__(self)
        BoardsActs.__init__(self, Topic.BOARD, BoardPage, desk, off_thread)
        self._beside, self._render = beside, render
        self._ask: PreviewAsk | None = None
        self._drawing = False

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Draw what the page asks for."""
        super().serve(dialog, start)
        page = dialog.page(BoardPage)
        page.preview_wanted.connect(lambda ask: start(self._preview(dialog, ask)))

    async def _preview(self, dialog: SettingsDialog, ask: PreviewAsk) -> None:
        """Draw the last board that was wanted; those asked for meanwhile are skipped."""
        self._ask = ask
        if self._drawing:
            return
        self._drawing = True
        try:
            while self._ask is not None:
                ask, self._ask = self._ask, None
                await self._draw(dialog, ask)
        finally:
            self._drawing = False

    async def _draw(self, dialog: SettingsDialog, ask: PreviewAsk) -> None:
        page = dialog.page(BoardPage)
        facts, render = page.facts, self._render
        if render is None or facts is None:
            page.preview.show_trouble(self.tr("Di sini papan tidak dapat digambar."))
            return
        try:
            picture = await self._beside(render, _wanted(facts, ask))
        except NoPicture as error:
            log.warning("no picture of the board: %s", error)
            if self.is_open(dialog):
                text = self.tr("Papan belum dapat digambar: {reason}")
                page.preview.show_trouble(text.format(reason=error.message))
            return
        if self.is_open(dialog):
            page.preview.show_board(picture)


def _wanted(facts: BoardFacts, ask: PreviewAsk) -> PreviewWanted:
    """Give the office with so many counters that call, the one that is shown alone among them."""
    alone = ask.settings["board"]["counter"]
    counters = sorted(facts.counters, key=lambda one: one[0] != alone)[: ask.calls]
    settings = without_places(ask.settings)
    logo = ask.settings["theme"]["logo"]
    if Path(logo).is_absolute():
        # The same file may lie here too; otherwise the picture is without it.
        settings = {**settings, "theme": {**settings["theme"], "logo": logo}}
    return PreviewWanted(settings, facts.office, facts.now, tuple(counters), ask.upright)
