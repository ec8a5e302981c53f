"""Sentences by which the next word about an outage needs no typing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.field_kinds import TextFields
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import LocalText, OutageState, ReadyWord, Severity

MAX_WORDS = 9
MAX_TEXT = 600
STATES = (None, OutageState.CHECKING, OutageState.CAUSE_KNOWN, OutageState.MONITORING)
SEVERITIES = (None, Severity.STOPPED, Severity.SLOWER)


class ReadyWordList(ListPage[ReadyWord]):
    """At most nine, in the order of the digits that choose them."""

    def __init__(self) -> None:
        super().__init__("ready")
        self._text = TextFields(self.form, "text", lines=True)
        self._state, self._severity = QComboBox(), QComboBox()
        self.form.add("state", self._state)
        self.form.add("severity", self._severity)
        self._state.addItems([""] * len(STATES))
        self._severity.addItems([""] * len(SEVERITIES))
        self._remove = self.add_removal("ready-remove")
        self._up = TouchButton("ready-up", cap_mm=4.4, height_mm=16)
        self._up.clicked.connect(lambda: self.shift(-1))
        self.add_tool(self._up)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        self._up.set_caption(self.tr("Naik"))
        self._text.name(
            self.tr("Kalimat ({language})"),
            self.tr("Petugas memilihnya dengan satu tombol, 1 sampai 9 menurut urutan."),
        )
        self.form.name(
            "state", self.tr("Keadaan"), self.tr("Keadaan gangguan sesudah kalimat ini dipilih.")
        )
        self.form.name(
            "severity",
            self.tr("Beratnya"),
            self.tr("Ikut berubah bila kalimat ini dipilih. Tanpa kalimat berlaku yang bawaan."),
        )
        states = {
            None: self.tr("tidak berubah"),
            OutageState.CHECKING: self.tr("sedang diperiksa"),
            OutageState.CAUSE_KNOWN: self.tr("sebab diketahui"),
            OutageState.MONITORING: self.tr("sudah pulih, dipantau"),
        }
        severities = {
            None: self.tr("tidak berubah"),
            Severity.STOPPED: self.tr("berhenti"),
            Severity.SLOWER: self.tr("lebih lambat dari biasa"),
        }
        for place, state in enumerate(STATES):
            self._state.setItemText(place, states[state])
        for place, severity in enumerate(SEVERITIES):
            self._severity.setItemText(place, severities[severity])

    def new_row(self, place: int) -> ReadyWord:
        """Give a sentence to fill."""
        return ReadyWord(LocalText(""))

    def first_field(self) -> str:
        """Begin with the sentence."""
        return "text_id"

    def title(self, row: ReadyWord) -> str:
        """Give the sentence."""
        return row.text.id or self.tr("Kalimat baru")

    def fill(self, row: ReadyWord) -> None:
        """Put a sentence into the fields."""
        self._text.fill(row.text)
        self._state.setCurrentIndex(STATES.index(row.state) if row.state in STATES else 0)
        self._severity.setCurrentIndex(SEVERITIES.index(row.severity))
        self.add_button.setEnabled(len(self._rows) < MAX_WORDS)

    def taken(self, row: ReadyWord, place: int) -> ReadyWord:
        """Give the sentence as the fields now say it."""
        state = STATES[self._state.currentIndex()]
        if row.state not in STATES and state is None:
            state = row.state
        severity = SEVERITIES[self._severity.currentIndex()]
        return replace(row, text=self._text.taken(row.text), state=state, severity=severity)
