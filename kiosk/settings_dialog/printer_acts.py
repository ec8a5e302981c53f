"""What the printer's page wants of printers: test print, probe, preview, the list of USB ones."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import OfficeDraft, PreviewWish, PrinterDraft
from kiosk.settings_dialog.office_page import MAX_LOGO_BYTES
from kiosk.settings_dialog.saving import printer_section
from queueing.errors import AntreanError
from shared_ui.off_thread import OffThread

if TYPE_CHECKING:
    from kiosk.print_hook import PrinterSetup

Start = Callable[[Coroutine[Any, Any, None]], None]


class PrinterActs(QObject):
    """Serves one dialog at a time; all work is done on the settings' own thread."""

    def __init__(self, beside: OffThread, printers: Callable[[], PrinterSetup]) -> None:
        super().__init__()
        self._beside, self._printers = beside, printers
        self._drawing = False
        self._wish: PreviewWish | None = None
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog, self._wish = dialog, None
        dialog.finished.connect(self._closed)
        page = dialog.printer
        page.test_wanted.connect(lambda draft: start(self._test(dialog, draft)))
        page.probe_wanted.connect(lambda draft: start(self._probe(dialog, draft)))
        page.usb_wanted.connect(lambda: start(self._find_usb(dialog)))
        dialog.preview_wanted.connect(lambda wish: start(self._preview(dialog, wish)))
        dialog.office.logo_chosen.connect(lambda path: start(self._take_logo(dialog, path)))

    def _closed(self) -> None:
        self._dialog = self._wish = None

    def _open(self, dialog: SettingsDialog) -> bool:
        """Whether there is still somebody to tell: a printer may answer after the dialog closed."""
        return self._dialog is dialog

    async def _test(self, dialog: SettingsDialog, draft: PrinterDraft) -> None:
        if not self._open(dialog):
            return
        dialog.printer.show_result(self.tr("Sedang dicetak…"), busy=True)
        told = await self._told(self._printers().test_print, draft)
        if self._open(dialog):
            dialog.printer.show_result(told)

    async def _probe(self, dialog: SettingsDialog, draft: PrinterDraft) -> None:
        if not self._open(dialog):
            return
        dialog.printer.show_probed(self.tr("Printer sedang ditanyai…"), busy=True)
        told = await self._told(self._printers().probe, draft)
        if self._open(dialog):
            dialog.printer.show_probed(told)

    async def _told(self, ask: Callable[[Any], str], draft: PrinterDraft) -> str:
        """Ask a printer; give its answer, or what went wrong, in words for staff."""
        try:
            return await self._beside(ask, printer_section(draft))
        except AntreanError as error:
            return self.tr("Gagal: {reason}").format(reason=f"{error.message}; {error.remedy}")
        except (OSError, ValueError) as error:
            return self.tr("Gagal: {reason}").format(reason=str(error))

    async def _find_usb(self, dialog: SettingsDialog) -> None:
        try:
            found = await self._beside(self._printers().usb_printers)
        except (AntreanError, OSError) as error:
            if self._open(dialog):
                dialog.printer.complain("usb", str(error))
            return
        if self._open(dialog):
            dialog.printer.show_usb(found)

    async def _preview(self, dialog: SettingsDialog, wish: PreviewWish) -> None:
        """Draw the last paper that was wanted; those asked for meanwhile are skipped."""
        self._wish = wish
        if self._drawing:
            return
        self._drawing = True
        try:
            while self._wish is not None:
                wish, self._wish = self._wish, None
                await self._draw(dialog, wish)
        finally:
            self._drawing = False

    async def _draw(self, dialog: SettingsDialog, wish: PreviewWish) -> None:
        office = wish.office or OfficeDraft(self.tr("Nama kantor"), "", None)
        try:
            section = printer_section(wish.printer)
        except ValueError:
            # The place is not written yet; the paper looks the same wherever the printer is.
            section = printer_section(
                replace(wish.printer, host="-", usb="", device="-", queue="-")
            )
        try:
            png = await self._beside(
                self._printers().preview,
                section,
                office_name=office.name,
                follow_address=office.follow_address,
                logo=office.logo,
                outage=wish.outage,
                copy=wish.copy,
            )
        except (AntreanError, OSError) as error:
            if self._open(dialog):
                dialog.printer.preview.show_trouble(str(error))
            return
        if not self._open(dialog):
            return
        kind = self.tr("Teks") if section.native else self.tr("Gambar")
        dialog.printer.preview.show_paper(png, kind)

    async def _take_logo(self, dialog: SettingsDialog, path: Path) -> None:
        try:
            png = await self._beside(_read, path)
        except OSError as error:
            if self._open(dialog):
                dialog.office.complain("logo", f"{path}: {error.strerror}")
            return
        if not self._open(dialog):
            return
        if len(png) > MAX_LOGO_BYTES:
            text = self.tr("Gambar terlalu besar. Pilih PNG sampai 256 kB.")
            dialog.office.complain("logo", text)
        elif not png.startswith(b"\x89PNG\r\n"):
            dialog.office.complain("logo", self.tr("Ini bukan PNG. Pilih gambar PNG."))
        else:
            dialog.office.show_logo(png)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_LOGO_BYTES + 1)
