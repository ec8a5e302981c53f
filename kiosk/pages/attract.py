"""What a kiosk shows to an empty room: whose it is, what time it is, and that a touch begins."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from kiosk.pages.messages import Picture
from kiosk.pages.page import BODY_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.text_block import TextBlock
from queueing.snapshots import KioskSnapshot
from shared_ui import theme
from shared_ui.language import Language, plain

OFFICE_MM, BEGIN_MM = 16.0, 12.0
BEGIN = {
    "id": "Sentuh layar untuk mengambil nomor",
    "jv": "Tutul layar kangge mendhet nomer",
    "en": "Touch the screen to take a number",
}
"""Each in its own language: nobody has chosen one yet."""


class AttractPage(Page):
    """Nothing on it is pressed: a touch anywhere leads to the services."""

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._picture = Picture()
        self._picture.show_icon("touch")
        self._office = TextBlock(OFFICE_MM, "bold", max_lines=2, align=middle)
        self._first = TextBlock(BEGIN_MM, "semibold", max_lines=2, colour=theme.BRAND, align=middle)
        self._others = [
            TextBlock(BODY_MM, max_lines=2, colour=theme.INK_SOFT, align=middle) for _ in BEGIN
        ][1:]
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._office)
        self._column.addStretch(1)
        self._column.addWidget(self._picture, 0, middle)
        self._column.addWidget(self._first)
        for text in self._others:
            self._column.addWidget(text)
        self._column.addStretch(2)
        self.retranslate()

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (self._picture, self._office, self._first, *self._others)

    def arrange(self) -> None:
        """Set spacing."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(round(self.metrics.mm(GAP_MM)))
        self._picture.setVisible(not self.low)
        self._office.set_cap(NAME_MM if self.low else OFFICE_MM, self.metrics)
        self._first.set_cap(NAME_MM if self.low else BEGIN_MM, self.metrics)

    def show_snapshot(self, snapshot: KioskSnapshot, _now: datetime) -> None:
        """Say whose kiosk it is."""
        self._office.set_text(plain(snapshot.office.name))

    def retranslate(self) -> None:
        """Put the kiosk's own language first."""
        first, *others = sorted(BEGIN, key=lambda code: code != self.language.code)
        self._first.set_text(BEGIN[first])
        for text, code in zip(self._others, others, strict=True):
            text.set_text(BEGIN[code])
