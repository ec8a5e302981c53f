"""Before there is anything to show: getting ready, or what is wrong and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from counter_console.sizes import Sizes


class NoticePage(QWidget):
    """Draws one heading and one explanation in the middle of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.text = QLabel(self), QLabel(self)
        self._box = QVBoxLayout(self)
        self._box.addStretch(2)
        for label in (self.heading, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._box.addWidget(label)
        self._box.addStretch(3)
        self.show_getting_ready()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        self.heading.setFont(sizes.font("huge"))
        self.text.setFont(sizes.font("body"))
        self._box.setSpacing(sizes.unit * 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short."""
        side = max(24, (self.width() - 620) // 2)
        self._box.setContentsMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def show_getting_ready(self) -> None:
        """Say that the console is opening the office's data."""
        self.heading.setText(self.tr("Menyiapkan loket"))
        self.text.setText(self.tr("Membuka data antrean kantor."))

    def show_trouble(self, reason: str) -> None:
        """Say what keeps the console from working; it tries again by itself."""
        from shared_ui.language import plain

        text = self.tr("{reason} Dicoba lagi setiap beberapa detik.").format(reason=reason)
        self.heading.setText(self.tr("Loket belum dapat dipakai"))
        self.text.setText(plain(text))
