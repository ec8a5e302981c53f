"""The first start as a program of its own: the window, and what it makes on a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kiosk.first_start.answers import Answers
from kiosk.first_start.making import make, take_station_file
from kiosk.first_start.window import FirstStartWindow
from kiosk.settings_dialog.drafts import PrinterDraft
from kiosk.settings_dialog.saving import printer_section
from queueing.errors import AntreanError
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay

if TYPE_CHECKING:
    from kiosk.printer_setup import KioskPrinterSetup
    from queueing.actions import OfficeData
    from shared_ui.startup import StopLike

SIZE = (1280, 800)


class FirstStart(QObject):
    """See shared_ui.startup.Station; `completed` tells whether the kiosk may begin."""

    def __init__(self, template: OfficeData, config: Path, url: str) -> None:
        """`url`: where the office will be; `config`: this kiosk's settings, written at the end."""
        super().__init__()
        self._template, self._config, self._url = template, config, url
        self._language = Language()
        self._off_thread = OffThread("first-start")
        self._under_way = UnderWay("the first start")
        self._printers: KioskPrinterSetup
        self.completed = False
        self.window = FirstStartWindow(template.office, template.services, len(template.counters))
        self.window.resize(*SIZE)

    async def run(self, stop: StopLike) -> None:
        """Ask until all is made and the kiosk is wanted, or the window was closed."""
        from kiosk.printer_setup import KioskPrinterSetup

        self._printers = KioskPrinterSetup(_now, lambda: None, self._config)
        self._wire(stop)
        await self._offer_printers()
        try:
            await stop.wait()
        finally:
            await self._under_way.cancel()
            await self._off_thread(self._printers.end)
            await self._off_thread.end()
            self.window.close()
            self._language.switch("id")

    def _wire(self, stop: StopLike) -> None:
        window = self.window
        window.closing.connect(stop.set)
        window.done.connect(self._complete)
        window.done.connect(stop.set)
        window.about.language_chosen.connect(self._language.switch)
        window.about.file_wanted.connect(self._choose_file)
        window.wanted.connect(lambda answers, pin: self._under_way.begin(self._make(answers, pin)))
        page = window.printer
        page.test_wanted.connect(
            lambda draft: self._under_way.begin(self._test(draft, page.show_result))
        )
        page.probe_wanted.connect(lambda draft: self._under_way.begin(self._probe(draft)))
        page.usb_wanted.connect(lambda: self._under_way.begin(self._find_usb()))
        window.ready.test_wanted.connect(
            lambda: self._under_way.begin(self._test(page.draft(), window.ready.show_result))
        )

    def _complete(self) -> None:
        self.completed = True

    # What the pages want

    async def _make(self, answers: Answers, pin: str) -> None:
        try:
            made = await self._off_thread(
                lambda: make(self._template, answers, pin, self._url, self._config)
            )
        except AntreanError as error:
            self._failed(f"{error.message}; {error.remedy}" if error.remedy else error.message)
        except (OSError, ValueError) as error:
            self._failed(str(error))
        else:
            self.window.show_made(made)

    def _failed(self, reason: str) -> None:
        self.window.say(self.tr("Belum berhasil: {reason}").format(reason=reason), wrong=True)
        self.window.ask_pin_again()

    async def _offer_printers(self) -> None:
        from shared_ui.station_settings import PrinterSection

        profiles = await self._off_thread(self._printers.profiles)
        usual = PrinterDraft(**PrinterSection().model_dump())
        self.window.printer.show_draft(usual, profiles)

    async def _test(self, draft: PrinterDraft, show: Callable[..., None]) -> None:
        show(self.tr("Sedang dicetak…"), busy=True)
        show(await self._told(self._printers.test_print, draft))

    async def _probe(self, draft: PrinterDraft) -> None:
        page = self.window.printer
        page.show_probed(self.tr("Printer sedang ditanyai…"), busy=True)
        page.show_probed(await self._told(self._printers.probe, draft))

    async def _told(self, ask: Callable[[Any], str], draft: PrinterDraft) -> str:
        try:
            section = printer_section(draft)
            return await self._off_thread(ask, section)
        except AntreanError as error:
            return self.tr("Gagal: {reason}").format(reason=f"{error.message}; {error.remedy}")
        except (OSError, ValueError) as error:
            return self.tr("Gagal: {reason}").format(reason=str(error))

    async def _find_usb(self) -> None:
        try:
            found = await self._off_thread(self._printers.usb_printers)
        except (AntreanError, OSError) as error:
            self.window.printer.show_probed(str(error))
            return
        self.window.printer.show_usb(found)

    def _choose_file(self) -> None:
        """Let the file be chosen that `antrean db init --server` made for this kiosk."""
        dialog = QFileDialog(self.window, self.tr("Berkas stasiun"), "", "*.toml")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._under_way.begin(self.take_file(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def take_file(self, chosen: Path) -> None:
        """Use a station file made elsewhere: everything else is in the office it names."""
        try:
            await self._off_thread(take_station_file, chosen, self._config)
        except (AntreanError, OSError) as error:
            self.window.about.told.setText(str(error))
            return
        self.window.done.emit()


def _now() -> datetime:
    return datetime.now(UTC)
