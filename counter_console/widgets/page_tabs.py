"""The names of the supervisor's pages in a row; one press opens a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counter_console.shortcuts import KEYS
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.surface import Panel
from counter_console.words import ACT_ICONS, act_label


class PageTabs(Panel):
    """Signals: pressed(str) — the page's name."""

    pressed = Signal(str)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(across=True, edge=None, margin=0.5, parent=parent)
        self.buttons = {name: self._button(name) for name in names}
        self.box.addStretch(1)
        self.retranslate()
        self.hide()

    def _button(self, name: str) -> ActionButton:
        button = ActionButton(f"tab-{name}", ACT_ICONS[name], KEYS[name], self)
        button.setCheckable(True)
        button.set_small(True)
        button.keep_width()
        button.clicked.connect(lambda: self.pressed.emit(name))
        self.box.addWidget(button)
        return button

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self.box.setContentsMargins(round(sizes.unit * 1.5), sizes.unit // 2, 0, sizes.unit // 2)

    def show_page(self, name: str) -> None:
        """Show which page is open; none of them hides the row."""
        for own, button in self.buttons.items():
            button.setChecked(own == name)
        self.setVisible(bool(name))

    def retranslate(self) -> None:
        """Write the names in the language spoken now."""
        for name, button in self.buttons.items():
            button.say(act_label(name))
