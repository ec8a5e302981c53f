"""The lock and every page of the settings, filled from the office; and the first start."""

from __future__ import annotations

import asyncio
import gc
import tempfile
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication, QListWidget

import resources
from antrean.board_preview import render
from antrean.db.moving import server_moves
from antrean.screens.flaws import Measure
from antrean.screens.office import NOW, SampleOffice
from antrean.screens.scene import Panel, Scenes, Shown, settle
from kiosk.first_start.making import Made
from kiosk.first_start.window import FirstStartWindow
from kiosk.office_acts import StoreActs
from kiosk.pages.touch_button import TouchButton
from kiosk.preview_hook import BoardPicture, PreviewWanted
from kiosk.print_hook import PrintBridge
from kiosk.printer_setup import KioskPrinterSetup
from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.board_page import BoardPage, PreviewAsk
from kiosk.settings_dialog.controller import SettingsController
from kiosk.settings_dialog.drafts import PrinterDraft
from kiosk.settings_dialog.file_page import FilePage
from kiosk.settings_dialog.served_pages import Equipment
from kiosk.settings_dialog.topics import TOPICS
from kiosk.settings_dialog.voice_page import VoicePage
from kiosk.window import KioskWindow
from queueing.office_file.reading import load_office
from queueing.views import kiosk_snapshot
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from shared_ui.station_settings import PrinterSection, default_settings

PIN = "271828"
_BOARDS: list[BoardPicture] = []
PATIENCE = 60.0


def settings_scenes(
    office: SampleOffice, language: Language, panel: Panel, meant: frozenset[str]
) -> Scenes:
    """Show the lock, then one topic after the other; only while all works."""
    read = kiosk_snapshot(office.store, now=NOW)
    if read.outages:
        return
    measure = Measure(meant=meant)
    window = KioskWindow(language, lambda: NOW, panel_inches=panel.inches)
    window.resize(panel.width, panel.height)
    window.show_snapshot(read, NOW)
    window.show_start()
    window.show()
    try:
        with tempfile.TemporaryDirectory(prefix="antrean-settings-") as folder:
            at_work = _AtWork(office, window, Path(folder), panel)
            for name in at_work.topics():
                settle()
                assert at_work.controller.dialog is not None
                yield Shown(f"settings-{name}", at_work.controller.dialog, measure)
            at_work.end()
    finally:
        window.allow_close()
        window.close()
        window.deleteLater()


class _AtWork:
    """The settings of a kiosk; what they do on a loop is done before anybody looks."""

    def __init__(
        self, office: SampleOffice, window: KioskWindow, folder: Path, panel: Panel
    ) -> None:
        base = default_settings("kiosk", "Kios 1")
        settings = base.model_copy(
            update={"database": base.database.model_copy(update={"url": office.store.url})}
        )
        file = folder / "kiosk.toml"
        app = QApplication.instance()
        self._loop = asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app))
        self._acts = StoreActs(settings, lambda: None, PrintBridge(), lambda _: None)
        self._off_thread = OffThread("screens")
        printers = KioskPrinterSetup(lambda: NOW, lambda: None, file)
        self.controller = SettingsController(
            window,
            self._acts,
            self._off_thread,
            lambda: NOW,
            station_file=file,
            settings=lambda: settings,
            printers=lambda: printers,
            panel_inches=lambda: panel.inches,
            equipment=Equipment(_drawn, heard=lambda: False),
            moves=server_moves,
        )

    def topics(self) -> Iterator[str]:
        """Show one page after the other; give their names."""
        self._do(self._open())
        yield "lock"
        self._do(self._unlock())
        self._do(self._try_out())
        dialog = self.controller.dialog
        assert dialog is not None
        # Whatever a page wishes from here on would need a loop.
        for speaker in (dialog, *dialog.pages().values()):
            speaker.blockSignals(True)
        row = dialog.findChild(QListWidget, "topics")
        assert row is not None
        for place, topic in enumerate(TOPICS):
            row.setCurrentRow(place)
            yield topic.value

    async def _open(self) -> None:
        await self._off_thread(self._acts.open, NOW)
        self.controller.open()
        await _settled()

    async def _unlock(self) -> None:
        assert self.controller.dialog is not None
        self.controller.dialog.pin_given.emit(PIN)
        await _settled()

    async def _try_out(self) -> None:
        """Press what fills a page with an answer."""
        assert self.controller.dialog is not None
        backup = self.controller.dialog.page(BackupPage)
        backup.backup_wanted.emit()
        await _settled()
        backup.preview_wanted.emit(backup.chosen())
        await _settled()
        move = self.controller.dialog.database.move_form
        move.show_busy(True)
        move.show_progress("ticket", 1240, 5000)
        move.show_moved_from("/var/lib/antrean/office.db")
        file = self.controller.dialog.page(FilePage)
        file.path.setText(str(resources.OFFICES / "kecamatan.toml"))
        file.preview_wanted.emit(resources.OFFICES / "kecamatan.toml")
        board, voice = (
            self.controller.dialog.page(BoardPage),
            self.controller.dialog.page(VoicePage),
        )
        board.preview.occasion.setCurrentIndex(1)
        board.preview_wanted.emit(PreviewAsk(board.settings(), 6, False))
        voice.findChildren(TouchButton, "try-voice")[0].click()
        await _settled()

    def end(self) -> None:
        """Close the dialog and the office."""
        self._do(self._end())
        self._loop.close()
        del self._loop
        # Its timers belong to this thread: a later collection may come in another one.
        gc.collect()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._loop.run(work)

    async def _end(self) -> None:
        await self.controller.stop()
        await self._off_thread(self._acts.close)
        await self._off_thread.end()


def first_start_scenes(
    office: SampleOffice, language: Language, panel: Panel, meant: frozenset[str]
) -> Scenes:
    """Show the six pages."""
    if kiosk_snapshot(office.store, now=NOW).outages:
        return
    template = load_office(resources.OFFICES / "disdukcapil.toml")
    window = FirstStartWindow(
        template.office, template.services, len(template.counters), panel.inches
    )
    window.resize(panel.width, panel.height)
    window.show()
    window.printer.show_draft(PrinterDraft(**PrinterSection().model_dump()), ())
    measure = Measure(meant=meant)
    try:
        for place in range(5):
            window.go_to(place)
            settle()
            yield Shown(f"first-start-{place + 1}", window, measure)
        window.show_made(Made("/var/lib/antrean/office.db", True, template.office.name, 9, 6))
        settle()
        yield Shown("first-start-6", window, measure)
    finally:
        window.close()
        window.deleteLater()


def _drawn(wanted: PreviewWanted) -> BoardPicture:
    """Draw the board once: the pages are judged, not the picture in one of them."""
    if not _BOARDS:
        _BOARDS.append(render(wanted))
    return _BOARDS[0]


async def _settled() -> None:
    """Wait until nothing else is under way on the loop."""
    async with asyncio.timeout(PATIENCE):
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(others)
