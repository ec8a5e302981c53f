"""Fills and saves a page whose fields are one draft; its desk speaks to the office."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Generic, Protocol

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import OfficeDesk
from kiosk.settings_dialog.page import D, DraftPage, F
from queueing.errors import AntreanError, NotPermitted
from shared_ui.off_thread import OffThread

log = logging.getLogger(__name__)
Start = Callable[[Coroutine[Any, Any, None]], None]


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved, in words; `problem` or `failure` is what ended it."""

    saved: tuple[str, ...] = ()
    problem: Problem | None = None
    permitted: bool = True
    failure: str = ""


class TopicActs(Protocol):
    """What the controller asks for each page that is saved by itself."""

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what the page asks for by itself; `start` runs a coroutine and keeps it."""

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read what the page shows."""

    async def fill_closed(self, dialog: SettingsDialog) -> None:
        """Read what could not be read before; a page that was filled stays as it is."""

    def check(self, dialog: SettingsDialog) -> tuple[Problem, ...]:
        """Give every field that cannot be saved."""

    async def save(self, dialog: SettingsDialog) -> Saved:
        """Save what changed."""

    def known(self) -> Any:
        """Give what the page would show if it were filled now; None for nothing."""

    def show(self, dialog: SettingsDialog, known: Any) -> None:
        """Fill the fields with what known() gave, which may be older than what is stored."""


class PageActs(Generic[F, D]):
    """Serves one page of the dialog."""

    def __init__(
        self,
        topic: Topic,
        page: type[DraftPage[F, D]],
        desk: OfficeDesk[F, D],
        off_thread: OffThread,
    ) -> None:
        self._topic, self._page, self._desk = topic, page, desk
        self._off_thread = off_thread
        self._filled = False

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do nothing: the page asks for nothing but to be saved."""

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read and show; a page this PC's login may not even read stays closed."""
        self._filled = False
        try:
            facts, draft = await self._off_thread(self._desk.read)
        except AntreanError as error:
            log.info("settings without %s: %s", self._topic.value, error)
            dialog.page(self._page).setEnabled(False)
            return
        self._filled = True
        page = dialog.page(self._page)
        page.setEnabled(True)
        page.show_facts(facts)
        page.show_draft(draft)

    async def fill_closed(self, dialog: SettingsDialog) -> None:
        """Read what could not be read before."""
        if not self._filled:
            await self.fill(dialog)

    def check(self, dialog: SettingsDialog) -> tuple[Problem, ...]:
        """Give every field of the page that cannot be saved."""
        return self._desk.check(dialog.page(self._page).draft()) if self._filled else ()

    def known(self) -> D | None:
        """Give what the next save is compared with, None where nothing could be read."""
        return self._desk.known if self._filled else None

    def show(self, dialog: SettingsDialog, known: D | None) -> None:
        """Fill the fields with an older draft."""
        if known is not None:
            dialog.page(self._page).show_draft(known)

    async def save(self, dialog: SettingsDialog) -> Saved:
        """Save what changed; what was typed stays where it was refused."""
        if not self._filled:
            return Saved()
        page = dialog.page(self._page)
        try:
            done = await self._off_thread(self._desk.save, page.draft())
        except NotPermitted:
            return Saved(permitted=False)
        except AntreanError as error:
            return Saved(failure=f"{error.message}; {error.remedy}")
        if done.said or done.problem is not None:
            page.show_draft(done.draft)
        return Saved(done.said, done.problem)
