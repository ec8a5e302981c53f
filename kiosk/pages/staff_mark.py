"""A small word for the staff at the foot of every page: the paper is near its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.pages.header import Dot
from kiosk.pages.page import CAPTION_MM
from kiosk.pages.paper_words import say_fault
from kiosk.pages.text_block import TextBlock
from kiosk.pages.views import PrinterView
from shared_ui import theme
from shared_ui.theme import Metrics


class StaffMark(QWidget):
    """An icon and a caption in the softest ink; empty while there is nothing to see to."""

    def __init__(self) -> None:
        super().__init__()
        self._printer = PrinterView()
        self._icon = Dot()
        self._text = TextBlock(
            CAPTION_MM, colour=theme.INK_SOFT, max_lines=2, align=Qt.AlignmentFlag.AlignRight
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._icon)
        self._icon.show_icon("printer", theme.INK_SOFT)
        self.retranslate()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._icon.set_metrics(metrics)
        self._text.set_metrics(metrics)
        self._row.setSpacing(metrics.unit)

    def show_printer(self, printer: PrinterView) -> None:
        """Say what staff should see to."""
        self._printer = printer
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        text = say_fault(self._printer)
        self._text.set_text(text)
        self._icon.setVisible(bool(text))

    def text(self) -> str:
        """Give what is said, "" for nothing."""
        return self._text.text()
