"""The next word about an outage: state, cause, expected end, and when more will be known."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from counter_console.acts import OutageWord
from counter_console.shortcuts import SEND_KEY
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from counter_console.words import outage_word, severity_word
from queueing.model import LocalText, Outage, OutageState, ReadyWord, Severity
from shared_ui import theme
from shared_ui.language import Language, clock_text, local_time

STATES = (OutageState.CHECKING, OutageState.CAUSE_KNOWN, OutageState.MONITORING)
MINUTES = (15, 30, 60)
MAX_TEXT = 600


class OutageForm(SidePanel):
    """Signals: word_given(int, OutageWord) — the outage's id and its next word."""

    word_given = Signal(int, object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("outage-update", parent)
        self._language = language
        self.outage_id: int | None = None
        self._now, self._zone = datetime.min.replace(tzinfo=UTC), "UTC"
        self.states: dict[OutageState, ActionButton] = {}
        self.minutes: dict[int, ActionButton] = {}
        self.severities: dict[Severity, ActionButton] = {}
        self.ready: list[ActionButton] = []
        self._before: Outage | None = None
        self.cause = QPlainTextEdit()
        self.cause.setObjectName("cause-id")
        self.cause.setTabChangesFocus(True)
        self.others = {code: QLineEdit() for code in ("jv", "en")}
        self.unknown_end = self._option("end-unknown")
        self.known_end = self._option("end-known")
        self.begin, self.until = QTimeEdit(), QTimeEdit()
        self.problem = Text("strong", theme.DOWN)
        self.send = ActionButton("send-update", "read-aloud", SEND_KEY)
        self.send.set_kind(Kind.PRIMARY)
        self.send.clicked.connect(self._send)
        self.cause.textChanged.connect(self._drop_stale)
        self.key(SEND_KEY, self.send)
        self._labels = [Text("strong") for _ in range(4)]
        self._ready_box = QVBoxLayout()
        self._to = Text()
        self._range = QWidget()
        self.known_end.toggled.connect(self._range.setVisible)
        self._lay_out()

    @staticmethod
    def _option(name: str) -> ActionButton:
        button = ActionButton(name)
        button.setCheckable(True)
        button.set_small(True)
        return button

    def _lay_out(self) -> None:
        for state in STATES:
            self.states[state] = self._option(f"state-{state}")
            self.states[state].set_label_lines(2)
        for severity in Severity:
            self.severities[severity] = self._option(f"word-severity-{severity}")
        for minutes in MINUTES:
            self.minutes[minutes] = self._option(f"next-word-{minutes}")
            self.minutes[minutes].set_label_lines(2)
        self._rows: list[QHBoxLayout] = []
        span = QHBoxLayout(self._range)
        span.addWidget(self.begin)
        span.addWidget(self._to)
        span.addWidget(self.until)
        span.addStretch(1)
        self._rows.append(span)
        for code, field in self.others.items():
            field.setObjectName(f"cause-{code}")
            field.setMaxLength(MAX_TEXT)
        for name, edit in (("end-from", self.begin), ("end-until", self.until)):
            edit.setObjectName(name)
            edit.setDisplayFormat("HH.mm")
        self.content.addWidget(self._labels[0])
        self.content.addWidget(self._group(*self.states.values()))
        self.content.addWidget(self._group(*self.severities.values()))
        self.content.addWidget(self._labels[1])
        self.content.addLayout(self._ready_box)
        for widget in (self.cause, *self.others.values()):
            self.content.addWidget(widget)
        self.content.addWidget(self._labels[2])
        self.content.addWidget(self._group(self.unknown_end, self.known_end))
        self.content.addWidget(self._range)
        self.content.addWidget(self._labels[3])
        self.content.addWidget(self._group(*self.minutes.values()))
        self.content.addWidget(self.problem)
        self.box.addWidget(self.send)

    def _group(self, *buttons: ActionButton) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        group = QButtonGroup(holder)
        for button in buttons:
            group.addButton(button)
            row.addWidget(button, 1)
        self._rows.append(row)
        return holder

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        for row in self._rows:
            space(row, sizes, 0, 0.5)
        for field in (self.cause, *self.others.values(), self.begin, self.until):
            field.setFont(sizes.font("body"))
            field.setFixedHeight(round(sizes.body * (3.8 if field is self.cause else 2.2)))

    def show_outage(
        self,
        outage: Outage,
        zone: str,
        now: datetime,
        ready: tuple[ReadyWord, ...] = (),
        usual_minutes: int = 30,
    ) -> None:
        """Begin a new word about `outage` from what was said last; `ready` need no typing."""
        self.outage_id, self._zone, self._now = outage.id, zone, now
        self._before = outage
        self._offer(ready)
        self.severities[outage.severity].setChecked(True)
        self.title.say(self._language.text(outage.component.name))
        self.retranslate()
        self.states[outage.state if outage.state in STATES else STATES[0]].setChecked(True)
        self.cause.setPlainText(outage.cause.id)
        self.others["jv"].setText(outage.cause.jv)
        self.others["en"].setText(outage.cause.en)
        start = outage.expected_from or now + timedelta(minutes=30)
        end = outage.expected_until or now + timedelta(minutes=60)
        for edit, moment in ((self.begin, start), (self.until, end)):
            local = local_time(moment, zone)
            edit.setTime(QTime(local.hour, local.minute))
        known = outage.expected_until is not None and outage.expected_until > now
        (self.known_end if known else self.unknown_end).setChecked(True)
        self._range.setVisible(known)
        self.minutes[min(MINUTES, key=lambda m: abs(m - usual_minutes))].setChecked(True)
        self.show_time(now)
        self.problem.hide()
        # Selected: writing replaces the last word, leaving it repeats it.
        self.cause.selectAll()
        self.cause.setFocus()

    def retranslate(self) -> None:
        """Write the fixed texts in the language spoken now."""
        super().retranslate()
        titles = (
            self.tr("Keadaan"),
            self.tr("Yang diketahui"),
            self.tr("Perkiraan selesai"),
            self.tr("Kabar berikutnya"),
        )
        for label, title in zip(self._labels, titles, strict=True):
            label.say(title)
        for state, button in self.states.items():
            button.say(outage_word(state))
        for severity, button in self.severities.items():
            button.say(severity_word(severity))
        self.cause.setPlaceholderText(self.tr("Penyebab, dalam bahasa Indonesia"))
        self.others["jv"].setPlaceholderText(self.tr("Basa Jawa (bila ada)"))
        self.others["en"].setPlaceholderText(self.tr("English (bila ada)"))
        self.unknown_end.say(self.tr("Belum diketahui"))
        self.known_end.say(self.tr("Antara dua waktu"))
        self._to.say(self.tr("sampai"))
        self.send.say(self.tr("Umumkan kabar ini"))

    def _offer(self, ready: tuple[ReadyWord, ...]) -> None:
        """Offer sentences that are ready in all languages, with the state that goes with them."""
        for button in self.ready:
            self._ready_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ready = [self._ready_button(place, word) for place, word in enumerate(ready)]

    def _ready_button(self, place: int, word: ReadyWord) -> ActionButton:
        button = ActionButton(f"ready-{place + 1}", "read-aloud")
        button.set_small(True)
        button.set_label_lines(2)
        button.say(self._language.text(word.text))
        button.clicked.connect(lambda: self._say_ready(word))
        self._ready_box.addWidget(button)
        button.set_sizes(self.sizes)
        button.show()
        return button

    def _say_ready(self, word: ReadyWord) -> None:
        self.cause.setPlainText(word.text.id)
        self.others["jv"].setText(word.text.jv)
        self.others["en"].setText(word.text.en)
        if word.state in self.states:
            self.states[word.state].setChecked(True)
        if word.severity is not None:
            self.severities[word.severity].setChecked(True)

    def _drop_stale(self) -> None:
        """Take away translations of the last word once the Indonesian says something new."""
        if self._before is None or self.cause.toPlainText().strip() == self._before.cause.id:
            return
        for code, field in self.others.items():
            if field.text() and field.text() == getattr(self._before.cause, code):
                field.clear()

    def show_time(self, now: datetime) -> None:
        """Show which wall-clock times the next word would be promised for."""
        if self.outage_id is None:
            return
        self._now = now
        for minutes, button in self.minutes.items():
            when = clock_text(local_time(now + timedelta(minutes=minutes), self._zone))
            button.say(self.tr("+{minutes} mnt ({time})").format(minutes=minutes, time=when))

    def word(self) -> OutageWord:
        """Give what is written now."""
        known = self.known_end.isChecked()
        return OutageWord(
            state=next(s for s, button in self.states.items() if button.isChecked()),
            text=LocalText(
                self.cause.toPlainText().strip()[:MAX_TEXT],
                self.others["jv"].text().strip(),
                self.others["en"].text().strip(),
            ),
            next_word_minutes=next(m for m, b in self.minutes.items() if b.isChecked()),
            expected_from=_wall(self.begin) if known else None,
            expected_until=_wall(self.until) if known else None,
            severity=self._other_severity(),
        )

    def _other_severity(self) -> Severity | None:
        chosen = next(s for s, button in self.severities.items() if button.isChecked())
        same = self._before is not None and chosen is self._before.severity
        return None if same else chosen

    def _send(self) -> None:
        word = self.word()
        problem = self._problem(word)
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))
        if not problem and self.outage_id is not None:
            self.word_given.emit(self.outage_id, word)

    def _problem(self, word: OutageWord) -> str:
        if word.expected_from is None or word.expected_until is None:
            return ""
        if word.expected_from > word.expected_until:
            return self.tr("Perkiraan selesai: tulis waktu yang lebih awal dulu.")
        if word.expected_until <= local_time(self._now, self._zone).time():
            return self.tr("Perkiraan selesai sudah lewat. Tulis waktu yang akan datang.")
        return ""


def _wall(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
