"""A small word for the staff at the foot of every page: paper, and numbers to be merged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.pages.header import Dot
from kiosk.pages.page import CAPTION_MM
from kiosk.pages.paper_words import say_fault
from kiosk.pages.text_block import TextBlock
from kiosk.pages.views import Doubt, PrinterView
from kiosk.pages.words import Words
from queueing.snapshots import KioskSnapshot
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.theme import Metrics

LEAST_MM = 92.0
"""The width of the mark where there is something to say."""


class StaffMark(QWidget):
    """An icon and a caption in the softest ink; empty while there is nothing to see to."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._snapshot: KioskSnapshot | None = None
        self._printer = PrinterView()
        self._panel = Doubt.NONE
        self._least = 0
        self._silent = False
        self._no_backup = False
        self._icon = Dot()
        self._text = TextBlock(
            CAPTION_MM, colour=theme.INK_SOFT, max_lines=2, align=Qt.AlignmentFlag.AlignRight
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._icon)
        self.retranslate()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._icon.set_metrics(metrics)
        self._text.set_metrics(metrics)
        self._least = round(metrics.mm(LEAST_MM))
        self._keep_room()
        self._row.setSpacing(metrics.unit)

    def _keep_room(self) -> None:
        # Languages and switches may be smaller beside it; a cut word helps nobody.
        self.setMinimumWidth(self._least if self._text.text() else 0)

    def show_printer(self, printer: PrinterView) -> None:
        """Say what staff should see to."""
        self._printer = printer
        self.retranslate()

    def show_snapshot(self, snapshot: KioskSnapshot) -> None:
        """Say how many numbers wait to be merged into the server's office."""
        self._snapshot = snapshot
        self.retranslate()

    def show_panel(self, doubt: Doubt) -> None:
        """Say that the panel's size is not known, or that it is too small."""
        self._panel = doubt
        self.retranslate()

    def show_sound(self, silent: bool) -> None:
        """Say that pages cannot be read aloud."""
        self._silent = silent
        self.retranslate()

    def show_backup(self, failed: bool) -> None:
        """Say that the backup of the day could not be made."""
        self._no_backup = failed
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        fault = say_fault(self._printer)
        pending = ""
        if self._snapshot is not None:
            pending = Words(self._language, self._snapshot).pending()
        panel = {
            Doubt.UNKNOWN: self.tr("Ukuran layar belum diketahui: isi di setelan"),
            Doubt.SMALL: self.tr("Layar ini terlalu kecil untuk kios"),
        }.get(self._panel, "")
        icon = "printer" if fault else "broken-link" if pending else "settings"
        if self._silent and not (fault or pending):
            icon = "read-aloud"
        sound = self.tr("Tidak ada suara: periksa pengeras suara") if self._silent else ""
        backup = ""
        if self._no_backup:
            backup = self.tr("Cadangan hari ini gagal: lihat setelan, Cadangan")
        self._icon.show_icon(icon, theme.INK_SOFT)
        self._text.set_text(" · ".join(filter(None, (pending, fault, panel, sound, backup))))
        self._keep_room()
        self._icon.setVisible(bool(self._text.text()))

    def text(self) -> str:
        """Give what is said, "" for nothing."""
        return self._text.text()
