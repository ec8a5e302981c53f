"""An officer of the day at a real console: presses its buttons and reads its window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from antrean.hand import click, find, type_text
from antrean.replay.waiting import answer, until
from queueing.model import Counter, LocalText, OutageState, Severity
from queueing.snapshots import ConsoleSnapshot

if TYPE_CHECKING:
    from counter_console.controller import ConsoleController
    from counter_console.station import ConsoleStation


class Desk:
    """One counter with its console; `current` is the label of the ticket there."""

    def __init__(self, station: ConsoleStation, counter: Counter) -> None:
        self.station = station
        self.counter = counter
        self.snapshot: ConsoleSnapshot | None = None
        self.turn = 0
        """Goes up whenever the ticket here changes, so that old plans can be told."""

    @property
    def window(self) -> QWidget:
        """The console's window."""
        return self.station.window

    @property
    def controller(self) -> ConsoleController:
        """The console's controller, there once its database is open."""
        assert self.station.controller is not None, "wait for ready() first"
        return self.station.controller

    @property
    def current(self) -> str | None:
        """The label of the ticket at this counter, as the console shows it."""
        shown = self.snapshot
        return shown.current.ticket.label if shown and shown.current else None

    async def ready(self) -> None:
        """Wait for the console's first picture of the office."""
        await until(lambda: self.station.controller is not None, "a console to open the office")
        self.controller.snapshot_read.connect(self._read)
        await self.controller.refresh()

    def _read(self, snapshot: ConsoleSnapshot) -> None:
        self.snapshot = snapshot

    async def sit_down(self) -> None:
        """Sign in by name to the counter that the console's settings propose."""
        click(self.window, f"counter-{self.counter.number}")
        type_text(self.window, "officer", f"Petugas {self.counter.number}")
        await self._done(lambda: click(self.window, "sign-in"))

    async def press(self, name: str) -> None:
        """Press a button that acts at once and wait until the console has done it."""
        await self._done(lambda: click(self.window, name))

    async def _done(self, act: Callable[[], object]) -> None:
        self.turn += 1
        await answer(self.controller.act_done, act, f"the console of {self.counter.name}")

    async def park(self) -> None:
        """Set the person here aside, giving the first ready reason."""
        self.turn += 1

        def act() -> None:
            click(self.window, "park")
            if find(self.window, "choice-1") is not None:
                click(self.window, "choice-1")

        await answer(self.controller.act_done, act, "parking")

    async def take_back_parked(self) -> int:
        """Put everybody parked back into the line; give how many."""
        back = 0
        if find(self.window, "parked") is None:
            # A panel stands where the lists are.
            click(self.window, "close-panel")
        click(self.window, "parked")
        while self.snapshot is not None and self.snapshot.parked:
            self._select_first_row()
            # The console reads again before it says that the act is done.
            await self.press("unpark")
            back += 1
        click(self.window, "waiting")
        return back

    def _select_first_row(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QAbstractItemView

        view = find(self.window, "waiting-list")
        assert isinstance(view, QAbstractItemView)
        row = view.visualRect(view.model().index(0, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    async def announce(self, component: str, severity: Severity = Severity.STOPPED) -> None:
        """Announce an outage: the amber button, then the component."""
        if find(self.window, f"component-{component}") is None:
            click(self.window, "outage")
        await until(
            lambda: find(self.window, f"component-{component}") is not None, "the outage panel"
        )
        if severity is not Severity.STOPPED:
            click(self.window, f"severity-{severity}")
        await self.press(f"component-{component}")

    async def give_word(
        self, state: OutageState, text: LocalText, severity: Severity | None = None
    ) -> None:
        """Give the next word about the open outage through the form."""
        await self._open_outages("update")
        click(self.window, "update")
        await until(lambda: find(self.window, "cause-id") is not None, "the outage form")
        click(self.window, f"state-{state}")
        if severity is not None:
            click(self.window, f"word-severity-{severity}")
        type_text(self.window, "cause-id", text.id)
        for code, words in (("jv", text.jv), ("en", text.en)):
            if words and find(self.window, f"cause-{code}") is not None:
                type_text(self.window, f"cause-{code}", words)
        await self.press("send-update")

    async def end_outage(self) -> None:
        """Say that the outage is over."""
        await self._open_outages("resolve")
        await self.press("resolve")

    async def carry_over(self, prefixes: list[str]) -> int:
        """Let everybody who waits for these services stand in the next open day's line."""
        await self._open_outages("carry")
        click(self.window, "carry")
        await until(lambda: find(self.window, "carry-day") is not None, "the carry-over panel")
        assert self.snapshot is not None
        for service in self.snapshot.services:
            row = find(self.window, f"carry-{service.prefix}")
            if isinstance(row, QAbstractButton) and row.isChecked() != (service.prefix in prefixes):
                click(self.window, f"carry-{service.prefix}")
        before = len(self.snapshot.waiting) + len(self.snapshot.parked)
        await self.press("carry-over")
        return before - len(self.snapshot.waiting) - len(self.snapshot.parked)

    async def _open_outages(self, needed: str) -> None:
        if find(self.window, needed) is None:
            click(self.window, "outage")
        await until(lambda: find(self.window, needed) is not None, f"{needed!r} in the panel")
