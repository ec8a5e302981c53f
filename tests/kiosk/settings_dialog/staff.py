"""What the settings' tests share: an office in memory, printers that obey, a member of staff."""

from __future__ import annotations

import io
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.preview_hook import BoardPicture, NoPicture, PreviewWanted
from kiosk.print_hook import ProfileChoice, UsbChoice
from kiosk.server_moves import ServerMoves
from kiosk.settings_dialog.controller import SettingsController
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.pin_guard import PinGuard, security_file
from kiosk.settings_dialog.served_pages import Equipment
from kiosk.window import KioskWindow
from shared_ui.off_thread import OffThread
from shared_ui.station_settings import PrinterSection, default_settings
from tests.kiosk import samples
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.office_in_memory import Acts
from tests.patience import until

PIN = "314159"
_file = io.BytesIO()
Image.new("1", (2, 3)).save(_file, "PNG")
PAPER = _file.getvalue()


@dataclass
class Asked:
    """One preview that was asked for."""

    section: PrinterSection
    office_name: str
    follow_address: str
    logo: bytes | None
    outage: bool
    copy: bool


class Printers:
    """Two profiles and a printer that does what it is told."""

    def __init__(self) -> None:
        self.printed: list[PrinterSection] = []
        self.probed: list[PrinterSection] = []
        self.previews: list[Asked] = []
        self.usb = (UsbChoice("04b8:0e28/X1", "EPSON TM-T20III · X1"),)
        self.error: OSError | None = None
        self.free = threading.Event()
        self.free.set()
        self.paper = PAPER

    def profiles(self) -> tuple[ProfileChoice, ...]:
        return (
            ProfileChoice("generic-58", "58 mm", 58),
            ProfileChoice("generic-80", "80 mm", 80),
        )

    def test_print(self, printer: PrinterSection) -> str:
        if self.error is not None:
            raise self.error
        self.printed.append(printer)
        assert self.free.wait(10)
        return "tercetak"

    def probe(self, printer: PrinterSection) -> str:
        if self.error is not None:
            raise self.error
        self.probed.append(printer)
        return "menjawab"

    def usb_printers(self) -> tuple[UsbChoice, ...]:
        return self.usb

    def preview(self, section: PrinterSection, **wish: object) -> bytes:
        if self.error is not None:
            raise self.error
        self.previews.append(Asked(section, **wish))
        return self.paper


class Tried:
    """What the pages of the boards try out: boards that are drawn, calls that are heard."""

    def __init__(self) -> None:
        self.boards: list[PreviewWanted] = []
        self.heard: list[bytes] = []
        self.has_sound, self.trouble = True, ""
        self.picture = BoardPicture(PAPER)

    def render(self, wanted: PreviewWanted) -> BoardPicture:
        if self.trouble:
            raise NoPicture(self.trouble, "look")
        self.boards.append(wanted)
        return self.picture

    def play(self, samples: bytes, _rate: int, _ended: threading.Event) -> None:
        if self.trouble:
            raise OSError(self.trouble)
        self.heard.append(samples)

    def equipment(self) -> Equipment:
        return Equipment(self.render, self.play, lambda: self.has_sound)


class Staff:
    """A member of staff before the kiosk."""

    def __init__(
        self,
        window: KioskWindow,
        folder: Path,
        moves: Callable[[], ServerMoves] | None = None,
    ) -> None:
        self.file = folder / "kiosk.toml"
        self.settings = default_settings("kiosk", "Kios 1")
        self.acts, self.printers = Acts(folder / "office.db"), Printers()
        self.now = samples.NOW
        self._off_thread, self.tried = OffThread("test"), Tried()
        self.controller = SettingsController(
            window,
            self.acts,
            self._off_thread,
            lambda: self.now,
            station_file=self.file,
            settings=lambda: self.settings,
            printers=lambda: self.printers,
            panel_inches=lambda: 24.0,
            equipment=self.tried.equipment(),
            moves=moves,
        )
        self.controller.station_saved.connect(self._took)

    def _took(self, settings: object) -> None:
        self.settings = settings  # type: ignore[assignment]

    @property
    def dialog(self) -> SettingsDialog:
        assert self.controller.dialog is not None
        return self.controller.dialog

    async def open(self) -> SettingsDialog:
        self.controller.open()
        await until(lambda: not self.dialog.pin._enter.isEnabled() or self.asks(), "the lock")
        await until(lambda: self.asks() or "lagi dalam" in self.dialog.pin.text(), "a question")
        return self.dialog

    def asks(self) -> bool:
        return self.dialog.pin._enter.isEnabled()

    def type(self, digits: str) -> None:
        QTest.keyClicks(self.dialog.pin, digits)
        QTest.keyClick(self.dialog.pin, Qt.Key.Key_Return)

    async def unlocked(self) -> SettingsDialog:
        security = PinGuard(security_file(self.file), clock=lambda: self.now)
        if not security.has_pin:
            security.set_pin(PIN)
        dialog = await self.open()
        self.type(PIN)
        await until(lambda: dialog.is_unlocked, "the topics")
        return dialog

    async def save(self) -> str:
        self.dialog.say("")
        self.touch("settings-save")
        await until(lambda: bool(self.dialog.message()), "what was saved")
        return self.dialog.message()

    def touch(self, name: str) -> None:
        QTest.mouseClick(part(self.dialog, name), Qt.MouseButton.LeftButton)

    def complaint(self, field: str) -> str:
        labels = self.dialog.findChildren(QLabel, f"complaint-{field}")
        assert labels
        return "".join(label.text() for label in labels)

    async def leave(self) -> None:
        await self.controller.stop()
        await self._off_thread(self.acts.close)
        self._off_thread.close()


def leaving(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    @wraps(test)
    async def run(staff: Staff, **others: object) -> None:
        try:
            await test(staff, **others)
        finally:
            await staff.leave()

    return run
