"""A field for a colour as it stands in a settings file, with the colour itself beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QLineEdit

SIDE = 64
"""Pixels of the sample; Qt scales it to the field."""


class ColourField(QLineEdit):
    """Signals: changed() — another text stands there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(maxLength=7)
        self._sample: QAction = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._show)

    def fill(self, colour: str) -> None:
        """Show a colour such as "#0A1B2B"."""
        self.setText(colour)

    def taken(self) -> str:
        """Give what stands there, in capitals."""
        return self.text().strip().upper()

    def _show(self, text: str) -> None:
        colour, sample = QColor(text.strip()), QPixmap(SIDE, SIDE)
        sample.fill(colour if colour.isValid() else QColor("white"))
        self._sample.setIcon(QIcon(sample))
        self.changed.emit()
