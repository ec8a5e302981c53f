"""Where a person asks by a reference number whether the card is due; takes no ticket for it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.pages.page import BODY_MM, GAP_MM, LEAST_MM, NAME_MM, TARGET_MM, Page, Sized
from kiosk.pages.reference_words import ReferenceWords
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from queueing.snapshots import KioskSnapshot
from queueing.stock import EntryState, ReferenceAnswer
from shared_ui import theme
from shared_ui.language import Language
from shared_ui.theme import Metrics

KEYS = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ-/.")
MAX_TYPED = 40


class ReferenceButton(QWidget):
    """The way to the page, in sight only where somebody is on a waiting list.

    Signals: wanted().
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listed, self._at_start = False, False
        self._button = TouchButton("ask-reference", icon="search")
        self._button.clicked.connect(self.wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._button)
        self.retranslate()
        self.hide()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._button.set_metrics(metrics)
        self.setMinimumHeight(self._button.sizeHint().height())

    def show_snapshot(self, snapshot: KioskSnapshot, _now: datetime) -> None:
        """Appear while there is a waiting list, and a server that knows it."""
        self._listed = snapshot.waiting_list and snapshot.cut_off_since is None
        self.setVisible(self._listed and self._at_start)

    def at_start(self, at_start: bool) -> None:
        """Be there beside the services only."""
        self._at_start = at_start
        self.setVisible(self._listed and self._at_start)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._button.set_caption(self.tr("Kartu saya sudah bisa diambil?"))
        self.updateGeometry()


class AskReferencePage(Page):
    """Signals: asked(reference); take_wanted(answer) — an invited person wants the number;
    back_wanted().
    """

    asked = Signal(str)
    take_wanted = Signal(object)
    back_wanted = Signal()

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._typed, self._said = "", ""
        self._invited: ReferenceAnswer | None = None
        self._title = TextBlock(NAME_MM, "bold", max_lines=2)
        self._number = TextBlock(NAME_MM, "bold", max_lines=1, colour=theme.BRAND)
        self._answer = TextBlock(BODY_MM, max_lines=6)
        self._keys = [TouchButton(f"key-{key}") for row in KEYS for key in row]
        self._erase = TouchButton("key-erase", icon="backspace")
        self._back = TouchButton("reference-back", icon="back")
        self._take = TouchButton("reference-take", Look.PRIMARY)
        self._ask = TouchButton("reference-ask", Look.PRIMARY)
        self._lay_out()
        self._erase.clicked.connect(lambda: self._type_anew(self._typed[:-1]))
        self._back.clicked.connect(self.back_wanted)
        self._ask.clicked.connect(self._wanted)
        self._take.clicked.connect(lambda: self.take_wanted.emit(self._invited))
        self.retranslate()
        self.clear()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        letters = "".join(KEYS)
        for key, button in zip(letters, self._keys, strict=True):
            button.set_caption(key)
            button.clicked.connect(lambda _=False, key=key: self._type_anew(self._typed + key))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._erase.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._feet = QHBoxLayout()
        self._feet.addWidget(self._back)
        self._feet.addStretch(1)
        self._feet.addWidget(self._take)
        self._feet.addWidget(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._number)
        self._column.addWidget(self._answer, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._grid)
        self._column.addLayout(self._feet)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        ends = (self._erase, self._back, self._take, self._ask)
        return (self._title, self._number, self._answer, *self._keys, *ends)

    def arrange(self) -> None:
        """Set spacing."""
        gap = round(self.metrics.mm(GAP_MM))
        low = self.low and not self.portrait
        self._column.setSpacing(round(gap * 0.6) if low else gap)
        self._grid.setSpacing(gap)
        self._feet.setSpacing(gap)
        columns = self._columns()
        self._title.set_cap(BODY_MM - 1 if self.low else NAME_MM, self.metrics)
        for button in (*self._keys, self._erase):
            button.set_height(LEAST_MM if low or self.reach else TARGET_MM)
        # Where there is little height, what was typed stands between the buttons.
        if low:
            self._feet.insertWidget(1, self._number, 100)
        else:
            self._column.insertWidget(1, self._number)
        self._show_title()
        for place, button in enumerate((*self._keys, self._erase)):
            self._grid.addWidget(button, *divmod(place, columns))
        for column in range(14):
            # A grid keeps columns it once had.
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _columns(self) -> int:
        if not self.portrait:
            return 14
        return 10 if self.room_mm[0] >= 10 * (LEAST_MM + GAP_MM) else 7

    def _show_title(self) -> None:
        self._title.setVisible(not (self.low and self._said))

    def back_button(self) -> QAbstractButton | None:
        """Let Escape go back."""
        return self._back

    def take_key(self, event: QKeyEvent) -> bool:
        """Take letters and digits of a keyboard; Enter asks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wanted()
            return True
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._type_anew(self._typed[:-1])
            return True
        key = event.text().upper()
        if len(key) == 1 and key in "".join(KEYS):
            self._type_anew(self._typed + key)
            return True
        return super().take_key(event)

    def clear(self) -> None:
        """Forget what was typed and said: the next person must not see it."""
        self._type_anew("")

    def say(self, text: str) -> None:
        """Say something of the number that was asked for."""
        self._said = text
        self._answer.set_text(text)
        self._show_title()

    def show_answers(self, answers: tuple[ReferenceAnswer, ...], words: ReferenceWords) -> None:
        """Say where the number stands; an invitation for today leads to a number."""
        self.say(words.of(answers))
        today = [a for a in answers if a.state is EntryState.INVITED and words.is_today(a)]
        self._invited = today[0] if today else None
        self._take.setVisible(self._invited is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no trace."""
        self.clear()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._title.set_text(self.tr("Ketik nomor referensi pada bukti perekaman Anda"))
        self._erase.setAccessibleName(self.tr("Hapus satu huruf"))
        self._back.set_caption(self.tr("Kembali"))
        self._ask.set_caption(self.tr("Lihat"))
        self._take.set_caption(self.tr("Ambil nomor antrean"))
        # An answer of before may be in the other language: it is asked for again.
        self._type_anew(self._typed)

    def _type_anew(self, typed: str) -> None:
        self._typed = typed[:MAX_TYPED]
        self._invited = None
        self._take.hide()
        self._ask.setEnabled(bool(self._typed))
        self._number.set_text(self._typed or "–")
        self.say("")

    def _wanted(self) -> None:
        if self._typed:
            self.asked.emit(self._typed)
