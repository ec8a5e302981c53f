"""A console under test: window and controller, and a hand that waits for what it pressed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from counter_console.acts import Wish
from counter_console.console_window import ConsoleWindow
from counter_console.controller import ConsoleController
from counter_console.office_link import OfficeLink
from counter_console.widgets.action_button import ActionButton
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from tests.counter_console.samples import NOW
from tests.patience import until as until


class Ages:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        """Start at some moment."""
        self.seconds = 100.0

    def __call__(self) -> float:
        """Give the seconds."""
        return self.seconds


class Console:
    """Window and controller over `office`; `done` collects the names of ended acts."""

    def __init__(
        self,
        window: ConsoleWindow,
        language: Language,
        office: OfficeLink,
        off_thread: OffThread,
        station_id: int = 7,
    ) -> None:
        """Wire everything up."""
        self.window, self.ages, self.now = window, Ages(), NOW
        self.controller = ConsoleController(
            window, office, off_thread, lambda: self.now, language, station_id, self.ages
        )
        self.done: list[str] = []
        self.controller.act_done.connect(self.done.append)

    async def wish(self, wish: Wish) -> None:
        """Wish for something and wait until it has ended."""
        await self._ended(lambda: self.controller.wish(wish))

    async def press(self, name: str) -> None:
        """Click the button of that name and wait until its act has ended."""
        await self._ended(lambda: self.click(name))

    async def key_act(
        self,
        widget: QWidget,
        key: Qt.Key = Qt.Key.Key_Return,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key on a widget and wait until the act it began has ended."""
        await self._ended(lambda: QTest.keyClick(widget, key, held))

    async def _ended(self, act: Callable[[], None]) -> None:
        before = len(self.done)
        act()
        await until(lambda: len(self.done) > before, f"an act after {self.done[-1:]}")

    async def open(self, *names: str) -> None:
        """Click buttons that only open something."""
        for name in names:
            self.click(name)
            await asyncio.sleep(0.01)

    def click(self, name: str) -> None:
        """Click the visible button of that name."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def button(self, name: str) -> ActionButton:
        """Give the visible button of that name."""
        found = [b for b in self.window.findChildren(ActionButton, name) if b.isVisible()]
        assert found, f"no button {name!r} to be seen"
        return found[0]

    @property
    def message(self) -> str:
        """What the message line says, nothing while it is hidden."""
        band = self.window.message
        return band.line.text() if band.isVisible() else ""


async def sit_down(console: Console, number: int, officer: str = "Sri") -> None:
    """Sign in to the counter of that number."""
    console.window.activateWindow()
    await console.open(f"counter-{number}")
    QTest.keyClicks(console.window.sign_in.officer, officer)
    await console.press("sign-in")
