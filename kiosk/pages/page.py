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
LEAST_MM = 20.0
"""No target is lower than this (Colle & Hiszem 2004), not even a key of a keyboard."""
GAP_MM = 3.0
LOW_MM, LOW_UPRIGHT_MM = 195.0, 330.0
"""Pages lower than these (a 21.5 inch panel lying, a 17 inch one upright) leave out what can be
left out, and turn what a larger one shows at once."""
BACK_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Asterisk)
"""A numeric keypad has no Escape: its star goes back."""
KEY = "keypadKey"
"""Property of a button: the key that presses it."""
TYPING = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
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
        self.room_mm = (500.0, 230.0)
        """Width and height a page has, in millimetres."""

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return ()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window and lay out anew."""
        self.metrics = metrics
        for part in self.parts():
            part.set_metrics(metrics)
        self.arrange()

    reach = False
    """Whether everything that is touched must stand in the lower half of the screen."""
    touched_below = False
    """Whether it does so by itself, so that the page may keep its whole height."""

    def set_room(self, room_mm: tuple[float, float]) -> None:
        """Take the width and height there are for the page, in millimetres."""
        if room_mm != self.room_mm:
            self.room_mm = room_mm
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

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Give the buttons that the keys 1 to 9 press, also those not in sight now."""
        return ()

    def pressable(self) -> list[QAbstractButton]:
        """Give those of them that are in sight."""
        return [button for button in self.numbered() if not button.isHidden()]

    def mark_keys(self) -> None:
        """Tell the buttons which key presses them, for who uses a keypad."""
        for place, button in enumerate(self.pressable()):
            button.setProperty(KEY, str(place + 1))

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no button wanted; tell whether it was taken."""
        if event.modifiers() & ~TYPING:
            return False
        if event.key() in BACK_KEYS:
            return _press(self.back_button())
        if event.key() in ENTER_KEYS:
            return _press(self.first_focus())
        place = event.key() - Qt.Key.Key_1
        pressable = self.pressable()
        if 0 <= place < len(pressable) and not event.isAutoRepeat():
            return _press(pressable[place])
        return False

    @property
    def portrait(self) -> bool:
        """Whether the page stands upright."""
        return self.window().height() > self.window().width()

    @property
    def low(self) -> bool:
        """Whether there is too little height for all that a page likes to say."""
        return self.room_mm[1] < (LOW_UPRIGHT_MM if self.portrait else LOW_MM)


def _press(button: QAbstractButton | None) -> bool:
    if button is None or not button.isEnabled() or not button.isVisible():
        return False
    button.click()
    return True
