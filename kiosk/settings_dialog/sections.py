"""A settings page of several sections, one of them in sight."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QStackedWidget, QVBoxLayout

from kiosk.pages.touch_button import Look, TouchButton
from kiosk.settings_dialog.list_page import NARROW_MM
from kiosk.settings_dialog.page import D, DraftPage, F, SettingsPage
from shared_ui.theme import Metrics


class SectionsPage(DraftPage[F, D]):
    """A field of a section is called `section:field` outside."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._sections: dict[str, SettingsPage] = {}
        self._buttons: dict[str, TouchButton] = {}
        self._narrow_below = 0
        self._group = QButtonGroup(self)
        self._row = QGridLayout()
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._stack.setCurrentIndex)

    def add_section(self, key: str, page: SettingsPage) -> None:
        """Add a section and the button that shows it."""
        button = TouchButton(f"{self._name}-{key}", Look.CHOICE, cap_mm=4.0, height_mm=13)
        self._group.addButton(button, len(self._sections))
        button.setChecked(not self._sections)
        self._stack.addWidget(page)
        self._sections[key], self._buttons[key] = page, button
        self._arrange()

    def name_section(self, key: str, text: str) -> None:
        """Say what a section is about."""
        self._buttons[key].set_caption(text)

    def show_section(self, key: str) -> None:
        """Bring a section into sight."""
        self._buttons[key].setChecked(True)
        self._stack.setCurrentWidget(self._sections[key])

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._narrow_below = round(metrics.mm(NARROW_MM))
        self._arrange()
        self._row.setSpacing(metrics.unit)
        self._column.setSpacing(metrics.unit * 2)
        for button in self._buttons.values():
            button.set_metrics(metrics)
        for section in self._sections.values():
            section.set_metrics(metrics)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons wide enough for their words."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = len(self._buttons)
        if columns > 3 and self.width() < self._narrow_below:
            columns = 2
        for place, button in enumerate(self._buttons.values()):
            self._row.addWidget(button, place // columns, place % columns)

    def retranslate(self) -> None:
        """Say everything again."""
        for section in self._sections.values():
            section.retranslate()

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong and the section it is in; the first one wins."""
        key, _, own = field.partition(":")
        if key not in self._sections:
            return False
        if not self._complaining:
            self.show_section(key)
        self._complaining = True
        return self._sections[key].complain(own, message, item)

    _complaining = False

    def be_content(self) -> None:
        """Take every complaint back."""
        self._complaining = False
        for section in self._sections.values():
            section.be_content()
