"""All that is known about the outages, read from the band's "selengkapnya"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout

from kiosk.pages.page import GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import TouchButton
from kiosk.pages.words import Words
from queueing.model import Outage, Severity
from queueing.snapshots import KioskSnapshot
from shared_ui.language import Language, plain


class OutageDetailsPage(Page):
    """Signals: back_wanted()."""

    back_wanted = Signal()

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._snapshot: KioskSnapshot | None = None
        self._title = TextBlock(NAME_MM, "bold", max_lines=1)
        self._facts = PagedText("more-facts")
        self._back = TouchButton("details-back", icon="back")
        self._back.clicked.connect(self.back_wanted)
        feet = QHBoxLayout()
        feet.addWidget(self._back)
        feet.addStretch(1)
        feet.addWidget(self._facts.controls)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._facts, 1)
        self._column.addLayout(feet)
        self.retranslate()

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (self._title, self._facts, self._back)

    def arrange(self) -> None:
        """Set spacing."""
        self._column.setSpacing(round(self.metrics.mm(GAP_MM) * 1.5))

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Let digits press what can be chosen here."""
        return (self._facts.button,)

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter go back."""
        return self._back

    def back_button(self) -> QAbstractButton | None:
        """Let Escape go back."""
        return self._back

    def show_snapshot(self, snapshot: KioskSnapshot) -> None:
        """Show the outages of `snapshot`."""
        self._snapshot = snapshot
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._title.set_text(self.tr("Pengumuman gangguan"))
        self._back.set_caption(self.tr("Kembali"))
        if self._snapshot is None:
            return
        words = Words(self.language, self._snapshot)
        sections: list[Section] = []
        for outage in self._snapshot.outages:
            sections += self._about(outage, words)
        if not sections:
            sections = [Section("", self.tr("Tidak ada gangguan. Semua layanan berjalan."))]
        self._facts.show_sections(tuple(sections), self.tr("Berikutnya"))

    def _about(self, outage: Outage, words: Words) -> list[Section]:
        if outage.resolved_at is not None:
            return [Section(words.progress(outage), words.since(outage))]
        say = self.language.text
        if outage.is_planned:
            about = [
                Section(words.progress(outage), f"{words.since(outage)} {words.still_valid()}"),
                Section("", plain(say(outage.cause))),
                Section(self._heading_of_affected(outage), words.names(outage.affected)),
                Section(self.tr("Tetap dilayani"), words.names(outage.working)),
            ]
            return [section for section in about if section.text]
        about = [
            Section(words.progress(outage), f"{words.since(outage)} {words.still_valid()}"),
            Section(self.tr("Sebabnya"), plain(say(outage.cause))),
            Section(self.tr("Sampai kapan"), words.expected(outage)),
            Section(self.tr("Yang dapat Anda lakukan"), plain(say(outage.advice))),
            Section(self._heading_of_affected(outage), words.names(outage.affected)),
            Section(self.tr("Tetap dilayani"), words.names(outage.working)),
            Section(self.tr("Kabar"), self._news(outage, words)),
        ]
        return [section for section in about if section.text]

    def _heading_of_affected(self, outage: Outage) -> str:
        if outage.severity is Severity.SLOWER:
            return self.tr("Lebih lambat")
        return self.tr("Selama itu berhenti") if outage.is_planned else self.tr("Terganggu")

    def _news(self, outage: Outage, words: Words) -> str:
        last = self.tr("Kabar terakhir {moment}.")
        return f"{last.format(moment=words.moment(outage.last_word_at))} {words.next_word(outage)}"
