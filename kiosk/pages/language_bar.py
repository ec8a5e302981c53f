"""The languages, always in sight, each under its own name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.pages.page import GAP_MM
from kiosk.pages.touch_button import Look, TouchButton, one_size
from shared_ui.language import NAMES
from shared_ui.theme import Metrics


class LanguageBar(QWidget):
    """Signals: language_chosen(code)."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._buttons: dict[str, TouchButton] = {}
        for code, name in NAMES.items():
            button = TouchButton(f"language-{code}", Look.CHOICE)
            button.set_caption(name)
            button.clicked.connect(lambda _=False, code=code: self._choose(code))
            self._buttons[code] = button
            self._row.addWidget(button)
        one_size(*self._buttons.values())
        self._offered = tuple(NAMES)
        self.mark("id")

    def offer(self, codes: tuple[str, ...]) -> None:
        """Offer these languages in this order; of one alone there is nothing to choose."""
        self._offered = codes
        for code, button in self._buttons.items():
            self._row.removeWidget(button)
            button.setVisible(code in codes and len(codes) > 1)
        for code in codes:
            self._row.addWidget(self._buttons[code])

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._row.setSpacing(round(metrics.mm(GAP_MM)))
        for button in self._buttons.values():
            button.set_metrics(metrics)

    def mark(self, code: str) -> None:
        """Show which language is spoken."""
        for each, button in self._buttons.items():
            button.setChecked(each == code)

    def choose_next(self) -> None:
        """Choose the language after the one spoken."""
        codes = self._offered
        spoken = next((code for code in codes if self._buttons[code].isChecked()), codes[-1])
        self._choose(codes[(codes.index(spoken) + 1) % len(codes)])

    def _choose(self, code: str) -> None:
        self.mark(code)
        self.language_chosen.emit(code)
