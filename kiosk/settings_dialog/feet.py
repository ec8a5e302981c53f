"""The foot of the settings: what was saved or refused, and the buttons for all topics."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.pages.touch_button import Look, TouchButton
from kiosk.settings_dialog.fields import TEXT_MM, plain_label
from shared_ui import theme
from shared_ui.theme import Metrics


class Feet(QWidget):
    """A message, and beside it undo, close, save; the dialog listens to the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._message = plain_label()
        self._message.setObjectName("settings-message")
        self.save = TouchButton("settings-save", Look.PRIMARY, cap_mm=5.0, height_mm=18)
        self.close_button = TouchButton("settings-close", cap_mm=5.0, height_mm=18)
        self.undo = TouchButton("settings-undo", cap_mm=5.0, height_mm=18)
        self.undo.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._message, 1)
        for button in self._buttons():
            self._row.addWidget(button)

    def _buttons(self) -> tuple[TouchButton, ...]:
        return self.undo, self.close_button, self.save

    def say(self, message: str, *, wrong: bool = False) -> None:
        """Say what was saved, or why nothing was."""
        palette = self._message.palette()
        colour = theme.DOWN if wrong else theme.OK
        palette.setColor(self._message.foregroundRole(), colour)
        self._message.setPalette(palette)
        self._message.setText(message)

    def message(self) -> str:
        """Give what is said."""
        return self._message.text()

    def set_busy(self, busy: bool) -> None:
        """Take no second save meanwhile."""
        self.save.setEnabled(not busy)
        self.undo.setEnabled(not busy)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        for button in self._buttons():
            button.set_metrics(metrics)
        self._message.setFont(metrics.font(TEXT_MM, "semibold"))
        self._row.setSpacing(metrics.unit)

    def retranslate(self) -> None:
        """Say everything again."""
        self.save.set_caption(self.tr("Simpan"))
        self.close_button.set_caption(self.tr("Tutup"))
        self.undo.set_caption(self.tr("Urungkan simpanan"))
