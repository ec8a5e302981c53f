"""The languages a kiosk offers to its visitors, in the order of the buttons, the first to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.language import NAMES

PLACES = ("first", "second", "third")


class LanguagesPage(TopicPage):
    """Signals: elsewhere(Topic, section) — where the other languages are set."""

    elsewhere = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._choices = {place: QComboBox() for place in PLACES}
        for place, choice in self._choices.items():
            if place != PLACES[0]:
                choice.addItem("", "")
            for code, name in NAMES.items():
                choice.addItem(name, code)
            self.form.add(f"language-{place}", choice)
        self._ticket = plain_label()
        self.form.add("language-ticket", self._ticket)
        self._voice, self._voice_told = self.add_test("languages-voice")
        self._board, self._board_told = self.add_test("languages-board")
        self._voice.clicked.connect(lambda: self.elsewhere.emit(Topic.VOICE, ""))
        self._board.clicked.connect(lambda: self.elsewhere.emit(Topic.BOARD, ""))
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        say = self.form.name
        say(
            "language-first",
            self.tr("Bahasa pertama"),
            self.tr("Setelah setiap pengunjung layar kembali ke bahasa ini."),
        )
        say(
            "language-second",
            self.tr("Bahasa kedua"),
            self.tr("Tombolnya di bawah layar. Kosong: tidak ditawarkan."),
        )
        say("language-third", self.tr("Bahasa ketiga"), self.tr("Seperti yang kedua."))
        for place in PLACES[1:]:
            self._choices[place].setItemText(0, self.tr("Tidak ada"))
        say("language-ticket", self.tr("Bahasa tiket"))
        self._ticket.setText(self.tr("Seperti yang dipilih pengunjung di layar."))
        self._voice.set_caption(self.tr("Bahasa suara papan"))
        self._voice_told.setText(self.tr("Untuk setiap hari, di Suara."))
        self._board.set_caption(self.tr("Bahasa tulisan papan"))
        self._board_told.setText(self.tr("Untuk setiap papan, di Papan."))

    def show_draft(self, order: tuple[str, ...]) -> None:
        """Show the languages that are offered, the first to begin."""
        for choice, code in zip(self._choices.values(), (*order, "", ""), strict=False):
            choice.setCurrentIndex(choice.findData(code))

    def draft(self) -> tuple[str, ...] | None:
        """Give the languages in their order, "" for none; None before they were shown."""
        codes = tuple(choice.currentData() for choice in self._choices.values())
        if None in codes:
            return None
        while codes[-1] == "":
            codes = codes[:-1]
        return codes
