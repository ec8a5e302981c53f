"""Asks one question with ready answers: one press, or one digit, and it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counter_console.shortcuts import KEYS, PANEL_KEYS, choice_key
from counter_console.sizes import Sizes, spread
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.surface import Panel, space
from counter_console.widgets.text import Line, Text
from shared_ui import theme


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: the button's object name, what it says, and what it stands for."""

    name: str
    label: str
    value: object
    icon: str = ""
    note: str = ""
    enabled: bool = True


class SidePanel(Panel):
    """A panel in the place of the list: title, content that scrolls. Signals: closed()."""

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=1.5, parent=parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.sizes = Sizes(15, 8)
        self._shown: object = None
        self._keys: dict[str, QAbstractButton] = {}
        self.title = Line("large", parent=self)
        self.close_button = ActionButton("close-panel", "close", KEYS["close-panel"], self)
        self.close_button.set_small(True)
        self.close_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        self.box.addLayout(top)
        self.content = QVBoxLayout()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.content)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.box.addWidget(self._scroll, 1)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self.sizes = sizes
        space(self.content, sizes, 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the fixed texts anew; what is shown next is built anew as well."""
        self._shown = None
        self.close_button.say(self.tr("Tutup"))

    def scroll_to_top(self) -> None:
        """Show the content from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Take away all content."""
        self._keys = {}
        while (item := self.content.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        """Put `widget` below what is there, in the window's sizes."""
        self.content.addWidget(widget)
        spread(widget, self.sizes)
        if hasattr(widget, "set_sizes"):
            widget.set_sizes(self.sizes)
        # Not at the next turn of the loop: the next key may already be meant for it.
        widget.show()

    def key(self, keys: str, button: QAbstractButton) -> None:
        """Let a key press a button while this panel is open and no text is typed."""
        if len(keys) == 1:
            # No shortcut: a scanner types single characters as well (scanner).
            self._keys[keys] = button
        elif keys:
            shortcut = QShortcut(QKeySequence(keys), button)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)

    def press_key(self, character: str) -> bool:
        """Press the button of a single character; tell whether there is one to be seen."""
        button = self._keys.get(character.upper())
        if button is None or not button.isVisible():
            return False
        button.click()
        return True


class ChoicePanel(SidePanel):
    """Signals: chosen(object, str) — the value of the answer and the reason in words."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("choice", parent)
        self.buttons: list[ActionButton] = []
        self.reasons: dict[str, ActionButton] = {}
        self.other: QLineEdit | None = None

    def ask(self, title: str, question: str, choices: tuple[Choice, ...]) -> None:
        """Ask with ready answers."""
        self.clear()
        self.buttons, self.reasons, self.other = [], {}, None
        self.title.say(title)
        text = Text("body", theme.INK_SOFT)
        text.say(question)
        self.add(text)
        self.offer(choices)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Add ready answers below what is asked."""
        for place, choice in enumerate(choices):
            self.add(self._answer(choice, choice_key(place)))

    def offer_reasons(self, title: str, reasons: tuple[Choice, ...]) -> None:
        """Let one of `reasons` go with the answer, the first unless another is pressed."""
        label = Text("strong")
        label.say(title)
        self.add(label)
        self.reasons = {}
        holder = QWidget()
        row, group = QHBoxLayout(holder), QButtonGroup(holder)
        space(row, self.sizes, 0, 0.5)
        for reason in reasons:
            key = PANEL_KEYS[reason.name]
            button = ActionButton(reason.name, reason.icon, key)
            button.setCheckable(True)
            button.setChecked(not self.reasons)
            button.set_small(True)
            button.say(reason.label)
            group.addButton(button)
            self.key(key, button)
            self.reasons[reason.name] = button
            row.addWidget(button, 1)
        self.add(holder)

    @property
    def reason(self) -> str:
        """The words of the reason that goes with the answer, "" where none was offered."""
        chosen = (button.text() for button in self.reasons.values() if button.isChecked())
        return next(chosen, "")

    def allow_words(
        self,
        name: str,
        hint: str,
        value: object,
        send: str = "",
        refused: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Let the officer also write an answer of at most 80 characters.

        `send` is what the button says; `refused` tells why a text is none, "" for one that is.
        """
        self.other = QLineEdit()
        self.other.setObjectName(f"{name}-text")
        self.other.setMaxLength(80)
        self.other.setPlaceholderText(hint)
        self.other.setFont(self.sizes.font("body"))
        self.other.setFixedHeight(round(self.sizes.body * 2.3))
        button = ActionButton(name, "check", "Return")
        button.set_small(True)
        button.say(send or self.tr("Pakai alasan ini"))
        button.setEnabled(False)
        field, why = self.other, Text("body")
        why.setObjectName(f"{name}-why")

        def written(text: str) -> None:
            why.say(refused(text))
            why.setVisible(bool(why.text()))
            button.setEnabled(bool(text.strip()) and not why.text())

        field.textChanged.connect(written)
        field.returnPressed.connect(button.click)
        button.clicked.connect(lambda: self.chosen.emit(value, field.text().strip()))
        for widget in (field, why, button):
            self.add(widget)
        why.hide()
        self.buttons.append(button)

    def _answer(self, choice: Choice, key: str) -> ActionButton:
        button = ActionButton(choice.name, choice.icon, key)
        button.set_label_lines(2 if len(choice.label) > 34 else 1)
        button.say(choice.label, choice.note)
        button.setEnabled(choice.enabled)
        button.clicked.connect(lambda: self.chosen.emit(choice.value, choice.label))
        self.key(key, button)
        self.buttons.append(button)
        return button
