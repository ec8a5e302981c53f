"""The page of a board's voice, with a call to be tried on this PC."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.boards_page import BoardFacts, BoardsPage
from kiosk.settings_dialog.fields import TEXT_MM, Form, plain_label
from kiosk.settings_dialog.voice_fields import VoiceFields
from kiosk.settings_dialog.weekdays import weekday_names
from kiosk.voice_trial import Said, Trial
from queueing.model import Service
from shared_ui.board_wish import Wish
from shared_ui.language import NAMES, plain
from shared_ui.theme import Metrics


@dataclass(frozen=True, slots=True)
class TrialAsk:
    """A call to be tried, by settings that may not be saved yet."""

    settings: Wish
    trial: Trial


class VoicePage(BoardsPage):
    """Signals: trial_wanted(TrialAsk)."""

    trial_wanted = Signal(TrialAsk)

    def __init__(self) -> None:
        super().__init__("voice", VoiceFields())
        self.trial = Form()
        self._services: dict[str, Service] = {}
        self._counters: dict[int, str] = {}
        self._said, self._prefix, self._counter = QComboBox(), QComboBox(), QComboBox()
        self._number = QSpinBox(minimum=1, maximum=999)
        self._number.setValue(232)
        self._day = QComboBox()
        for said in Said:
            self._said.addItem("", said)
        for day in range(1, 8):
            self._day.addItem("", day)
        for field, editor in (
            ("trial-said", self._said),
            ("trial-prefix", self._prefix),
            ("trial-number", self._number),
            ("trial-counter", self._counter),
            ("trial-day", self._day),
        ):
            self.trial.add(field, editor)
        self._try = TouchButton("try-voice", cap_mm=4.6, height_mm=16)
        self._result = plain_label()
        self._result.setObjectName("try-voice-result")
        self._try.clicked.connect(self._want)
        beside = QWidget()
        self._right = QVBoxLayout(beside)
        self._right.setContentsMargins(0, 0, 0, 0)
        for part in (self.trial, self._try, self._result):
            self._right.addWidget(part)
        self._right.addStretch(1)
        self.finish_beside(beside)

    def show_facts(self, facts: BoardFacts) -> None:
        """Offer the office's letters and counters."""
        super().show_facts(facts)
        services = (line.service for line in facts.office.lines if line.service.active)
        self._services = {service.prefix: service for service in services}
        self._counters = dict(facts.counters)
        _offer(self._prefix, [(prefix, prefix) for prefix in self._services])
        counters = self._counters.items()
        _offer(self._counter, [(f"{number}: {plain(name)}", number) for number, name in counters])

    def show_today(self, weekday: int) -> None:
        """Choose the day whose languages are tried."""
        self._day.setCurrentIndex(weekday - 1)

    def _want(self) -> None:
        settings = self.settings()
        if not (settings and self._services and self._counters):
            return
        number = int(self._counter.currentData())
        trial = Trial(
            Said(self._said.currentData()),
            self._services[self._prefix.currentData()],
            self._number.value(),
            (number, self._counters[number]),
            int(self._day.currentData()),
        )
        self.trial_wanted.emit(TrialAsk(settings, trial))

    def show_trial(self, lines: tuple[tuple[str, str], ...], note: str, *, busy: bool) -> None:
        """Say what is said, language by language, and what is in the way."""
        told = [f"{NAMES[language]}: {words}" for language, words in lines]
        self._result.setText("\n".join([*told, *([note] if note else [])]))
        self._try.setEnabled(not busy)

    def trial_text(self) -> str:
        """Give what is said beside the button."""
        return self._result.text()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.trial.set_metrics(metrics)
        self._try.set_metrics(metrics)
        self._result.setFont(metrics.font(TEXT_MM))
        self._right.setSpacing(metrics.unit * 2)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        say = self.trial.name
        say(
            "trial-said",
            self.tr("Dengarkan contoh"),
            self.tr("Dengan isian halaman ini, juga sebelum disimpan, di pengeras suara PC ini."),
        )
        for place, text in enumerate(
            (
                self.tr("Panggilan"),
                self.tr("Panggilan kedua"),
                self.tr("Nomor dilewati"),
                self.tr("Berita gangguan"),
            )
        ):
            self._said.setItemText(place, text)
        say("trial-prefix", self.tr("Huruf"))
        say("trial-number", self.tr("Nomor"))
        say("trial-counter", self.tr("Loket"))
        say("trial-day", self.tr("Pada hari"))
        for place in range(7):
            self._day.setItemText(place, weekday_names()[place + 1])
        self._try.set_caption(self.tr("Coba suara"))


def _offer(choice: QComboBox, items: list[tuple[str, object]]) -> None:
    chosen = choice.currentData()
    choice.clear()
    for text, data in items:
        choice.addItem(text, data)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
