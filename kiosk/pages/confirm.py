"""The page before a number is taken: what to bring, how many wait, priority or not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.opening import numbers_from, takes_numbers
from kiosk.pages.notice_band import NoticeBand, Tone
from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.paper_words import say_missing
from kiosk.pages.service_title import ServiceTitle
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from kiosk.pages.views import PrinterView
from kiosk.pages.words import Words, is_disrupted
from queueing.model import LocalText, PriorityClass
from queueing.snapshots import KioskSnapshot, ServiceLine
from shared_ui import theme
from shared_ui.language import Language, plain

LEFT, RIGHT = 56, 44
"""The shares of the two columns."""


class ConfirmPage(Page):
    """Signals: take_wanted(PriorityClass); back_wanted(); priority_changed(PriorityClass)."""

    take_wanted = Signal(PriorityClass)
    back_wanted = Signal()
    priority_changed = Signal(PriorityClass)

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._line: ServiceLine | None = None
        self._snapshot: KioskSnapshot | None = None
        self._now: datetime | None = None
        self._busy = False
        self._printer = PrinterView()
        self._priority = PriorityClass.ORDINARY
        self._title = ServiceTitle()
        self._facts = PagedText("more-facts")
        self._waiting = TextBlock(NAME_MM, "semibold", max_lines=2)
        self._note = TextBlock(CAPTION_MM, colour=theme.DOWN, max_lines=3)
        self._ask = TextBlock(CAPTION_MM + 1, "semibold", max_lines=2)
        self._no = TouchButton("priority-no", Look.CHOICE)
        self._yes = TouchButton("priority-yes", Look.CHOICE)
        self._who = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=4)
        self._paper = NoticeBand()
        self._closed = TextBlock(BODY_MM, "semibold", colour=theme.BRAND, max_lines=5)
        self._take = TouchButton("take-number", Look.PRIMARY, cap_mm=NAME_MM, height_mm=38)
        self._back = TouchButton("confirm-back", icon="back")
        self._build()
        self._no.clicked.connect(lambda: self._choose(PriorityClass.ORDINARY))
        self._yes.clicked.connect(lambda: self._choose(PriorityClass.PRIORITY))
        self._take.clicked.connect(self._wanted)
        self._back.clicked.connect(self.back_wanted)
        self._choose(PriorityClass.ORDINARY)
        self.retranslate()

    def _build(self) -> None:
        self._choices = QVBoxLayout()
        for part in (self._ask, self._no, self._yes, self._who):
            self._choices.addWidget(part)
        self._right = QVBoxLayout()
        self._right.addWidget(self._waiting)
        self._right.addWidget(self._note)
        self._right.addStretch(1)
        self._right.addLayout(self._choices)
        self._right.addWidget(self._closed)
        self._right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._facts, LEFT)
        self._columns.addLayout(self._right, RIGHT)
        self._feet = QHBoxLayout()
        self._feet.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        self._feet.addStretch(1)
        self._feet.addWidget(self._take)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addLayout(self._columns, 1)
        self._column.addWidget(self._paper)
        self._column.addLayout(self._feet)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (
            self._title,
            self._facts,
            self._waiting,
            self._note,
            self._paper,
            self._ask,
            self._no,
            self._yes,
            self._who,
            self._closed,
            self._take,
            self._back,
        )

    def arrange(self) -> None:
        """Set margins and spacing; upright the columns stand one over the other."""
        gap = round(self.metrics.mm(GAP_MM))
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        self._columns.setSpacing(gap * (2 if self.portrait else 5))
        self._right.setSpacing(gap)
        self._choices.setSpacing(gap)
        self._column.setSpacing(round(gap * 1.5))
        share = 0.62 if self.portrait else RIGHT / (LEFT + RIGHT)
        self._take.setFixedWidth(round((self.width() - gap * 5) * share))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the big button under its column."""
        self.arrange()

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter take the number."""
        return self._take

    def back_button(self) -> QAbstractButton | None:
        """Let Escape go back."""
        return self._back

    def show_service(self, line: ServiceLine, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show a service anew: nothing chosen yet but the ordinary line."""
        self._choose(PriorityClass.ORDINARY)
        self.set_busy(False)
        self.refresh(line, snapshot, now)

    def refresh(self, line: ServiceLine, snapshot: KioskSnapshot, now: datetime) -> None:
        """Show the same service as it is now; the visitor's choice stays."""
        self._line, self._snapshot, self._now = line, snapshot, now
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """Show that the number is being taken; nothing can be pressed meanwhile."""
        self._busy = busy
        for button in (self._take, self._back, self._yes, self._no):
            button.setEnabled(not busy)
        self._say_take()

    def show_printer(self, printer: PrinterView) -> None:
        """Say beforehand when the number will only be shown on the screen."""
        self._printer = printer
        self.retranslate()

    @property
    def priority(self) -> PriorityClass:
        """The chosen class."""
        return self._priority

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._ask.set_text(self.tr("Apakah Anda termasuk prioritas?"))
        self._no.set_caption(self.tr("Umum"))
        self._yes.set_caption(self.tr("Prioritas"))
        self._who.set_text(
            self.tr(
                "Prioritas: lansia, disabilitas, hamil, membawa anak kecil, korban bencana. "
                "Tanpa biaya tambahan."
            )
        )
        self._back.set_caption(self.tr("Kembali"))
        self._say_take()
        if self._line is not None and self._snapshot is not None:
            self._say_service(self._line, self._snapshot)

    def _say_take(self) -> None:
        self._take.set_caption(self.tr("Sebentar…") if self._busy else self.tr("Ambil nomor"))

    def _say_service(self, line: ServiceLine, snapshot: KioskSnapshot) -> None:
        service = line.service
        words = Words(self.language, snapshot)
        self._title.show_service(plain(service.prefix), plain(self.language.text(service.name)))
        self._facts.show_sections(self._sections(line), self.tr("Berikutnya"))
        if line.waiting:
            text = self.tr("{count} orang menunggu").format(count=line.waiting)
        else:
            text = words.waiting(line)
        self._waiting.set_text(text)
        now = self._now or snapshot.read_at
        offered = takes_numbers(snapshot.opening, now)
        for part in (self._ask, self._no, self._yes, self._who, self._take):
            part.setVisible(offered)
        self._closed.setVisible(not offered)
        self._closed.set_text(words.no_numbers(snapshot.opening, numbers_from(snapshot.opening)))
        self._say_paper(offered)
        disrupted = line.outage is not None and is_disrupted(line)
        self._note.setVisible(disrupted)
        if line.outage is not None:
            self._note.set_text(words.since(line.outage))

    def _say_paper(self, offered: bool) -> None:
        text = say_missing(self._printer) if offered else ""
        self._paper.say(Tone.PAPER, text, "", "")
        self._paper.setVisible(bool(text))

    def _sections(self, line: ServiceLine) -> tuple[Section, ...]:
        service = line.service
        parts: tuple[tuple[str, LocalText], ...] = (
            (self.tr("Syarat"), service.requirements),
            (self.tr("Cara"), service.procedure),
            (self.tr("Lama pelayanan"), service.duration),
            (self.tr("Biaya"), service.fee),
            (self.tr("Hasil"), service.product),
            (self.tr("Pengaduan"), service.complaints),
        )
        texts = ((heading, self.language.text(text).strip()) for heading, text in parts)
        sections = tuple(Section(heading, text) for heading, text in texts if text)
        return sections or (Section("", self.tr("Syarat dapat ditanyakan kepada petugas.")),)

    def _choose(self, priority: PriorityClass) -> None:
        changed, self._priority = priority is not self._priority, priority
        self._yes.setChecked(priority is PriorityClass.PRIORITY)
        self._no.setChecked(priority is PriorityClass.ORDINARY)
        if changed:
            self.priority_changed.emit(priority)

    def _wanted(self) -> None:
        if not self._busy:
            self.take_wanted.emit(self.priority)
