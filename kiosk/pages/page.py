"""The bones of every page: sized in millimetres, spoken in the visitor's language."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from shared_ui.language import Language
from shared_ui.theme import Metrics

BODY_MM = 7.3
"""Capital height of running text at 0.6 m (EN 301 549 5.1.4)."""
CAPTION_MM = 5.0
NAME_MM = 10.0
TITLE_MM = 12.0
TARGET_MM = 25.0
GAP_MM = 3.0
BACK_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sized(Protocol):
    """A part whose letters and margins follow the window's size."""

    def set_metrics(self, metrics: Metrics) -> None: ...


class Page(QWidget):
    """Base of the pages; a page has no signal of its own but those of its class."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self.metrics = Metrics(3.6)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return ()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window and lay out anew."""
        self.metrics = metrics
        for part in self.parts():
            part.set_metrics(metrics)
        self.arrange()

    def arrange(self) -> None:
        """Set margins and spacing from `metrics`."""

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""

    def first_focus(self) -> QAbstractButton | None:
        """Give the button that Enter presses when the page appears."""
        return None

    def back_button(self) -> QAbstractButton | None:
        """Give the button that Escape and Backspace press."""
        return None

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no button wanted; tell whether it was taken."""
        if event.key() in BACK_KEYS:
            return _press(self.back_button())
        if event.key() in ENTER_KEYS:
            return _press(self.first_focus())
        return False

    @property
    def portrait(self) -> bool:
        """Whether the page stands upright."""
        return self.window().height() > self.window().width()


def _press(button: QAbstractButton | None) -> bool:
    if button is None or not button.isEnabled() or not button.isVisible():
        return False
    button.click()
    return True
