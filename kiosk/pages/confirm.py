"""The page before a number is taken: what to bring, how many wait, priority or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from kiosk.pages.confirm_layout import LEFT, RIGHT, arrange_confirm, keep_whole
from kiosk.pages.door_said import door_at, late_text, no_number_text
from kiosk.pages.notice_band import NoticeBand, Tone
from kiosk.pages.page import BODY_MM, CAPTION_MM, NAME_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.paper_words import say_missing
from kiosk.pages.promise_words import promise_text
from kiosk.pages.service_title import ServiceTitle
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton, one_size
from kiosk.pages.views import PrinterView
from kiosk.pages.words import Words, is_disrupted
from queueing.model import LocalText, PriorityClass
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.waits import OfficeOutlook, Wait, WaitKind
from shared_ui import theme
from shared_ui.closing_words import Door
from shared_ui.language import Language, plain
from shared_ui.neighbour_words import NeighbourWords
from shared_ui.tongue import tongue
from shared_ui.wait_words import WaitWords, wait_of


class ConfirmPage(Page):
    """Signals: take_wanted(PriorityClass); back_wanted(); priority_changed(PriorityClass)."""

    take_wanted = Signal(PriorityClass)
    back_wanted = Signal()
    priority_changed = Signal(PriorityClass)

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._line: ServiceLine | None = None
        self._snapshot: KioskSnapshot | None = None
        self._now: datetime | None = None
        self._outlook: OfficeOutlook | None = None
        self._busy = False
        self._printer = PrinterView()
        self._priority = PriorityClass.ORDINARY
        self._title = ServiceTitle()
        self._facts = PagedText("more-facts")
        self._waiting = TextBlock(NAME_MM, "semibold", max_lines=2)
        self._wait = TextBlock(BODY_MM - 1, max_lines=3)
        self._note = TextBlock(CAPTION_MM, colour=theme.DOWN, max_lines=3)
        self._elsewhere = TextBlock(CAPTION_MM, max_lines=3)
        self._promise = TextBlock(CAPTION_MM, max_lines=4)
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
        self._choices = QGridLayout()
        one_size(self._no, self._yes)
        self._right = QVBoxLayout()
        for part in (self._waiting, self._wait, self._note, self._elsewhere):
            self._right.addWidget(part)
        self._right.addStretch(1)
        self._right.addLayout(self._choices)
        self._right.addWidget(self._closed)
        self._right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._facts, LEFT)
        self._columns.addLayout(self._right, RIGHT)
        self._feet = QHBoxLayout()
        self._feet.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        self._feet.addWidget(self._facts.controls)
        self._feet.addStretch(0)
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
            *(self._waiting, self._wait, self._note, self._promise, self._elsewhere),
            self._paper,
            *(self._ask, self._no, self._yes, self._who),
            self._closed,
            self._take,
            self._back,
        )

    def arrange(self) -> None:
        """Set margins and spacing; upright the columns stand one over the other."""
        arrange_confirm(self)
        if self._line is not None and self._snapshot is not None:
            self._say_service(self._line, self._snapshot)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the big button under its column."""
        self.arrange()

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Let digits press what can be chosen here."""
        return (self._no, self._yes, self._facts.button)

    def first_focus(self) -> QAbstractButton:
        """Let Enter take the number."""
        return self._take

    def back_button(self) -> QAbstractButton:
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

    def show_waits(self, outlook: OfficeOutlook | None) -> None:
        """Tell how long the visitor waits, None to tell nothing."""
        self._outlook = outlook
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
    def wait(self) -> Wait | None:
        """What the visitor is told of waiting, in the class that is chosen; None for nothing."""
        line, snapshot = self._line, self._snapshot
        if line is None or snapshot is None or snapshot.cut_off_since is not None:
            return None
        now = self._now or snapshot.read_at
        wait = wait_of(self._outlook, line, self._priority, now)
        if self._door is not Door.LATE:
            return wait
        # The slip says what is said here: that the number goes on on another day.
        return replace(wait or Wait(WaitKind.UNKNOWN), range=None, after_closing=True)

    @property
    def line(self) -> ServiceLine | None:
        """The service whose number may be taken."""
        return self._line

    @property
    def _door(self) -> Door:
        return door_at(self._line, self._snapshot, self._outlook, self._now)

    @property
    def promises(self) -> bool:
        """Whether today may not be enough, so that the number holds on the next service day."""
        line, wait = self._line, self.wait
        late = wait is not None and wait.after_closing
        return late or (line is not None and line.outage is not None and is_disrupted(line))

    @property
    def _promise_said(self) -> bool:
        # The page of the number and the slip say it, too.
        return self.promises and (self.portrait or not self.low)

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
        keep_whole(self)
        self._say_take()
        if self._line is not None and self._snapshot is not None:
            self._say_service(self._line, self._snapshot)

    def _say_take(self) -> None:
        anyway = self._door is Door.LATE
        take = self.tr("Tetap ambil nomor") if anyway else self.tr("Ambil nomor")
        self._take.set_caption(self.tr("Sebentar…") if self._busy else take)

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
        self._say_wait()
        now = self._now or snapshot.read_at
        why = no_number_text(self._door, self.language, snapshot, now)
        for part in (self._ask, self._no, self._yes, self._who, self._take):
            part.setVisible(not why)
        self._closed.setVisible(bool(why))
        self._closed.set_text(why)
        self._say_paper(not why)
        disrupted = line.outage is not None and is_disrupted(line)
        told = line.outage or line.notice
        noted = disrupted or (told is not None and told.resolved_at is None)
        # Where there is little height: who is warned has just read it.
        self._note.setVisible(noted and not self.low)
        self._note.set_colour(theme.DOWN if disrupted else theme.INK)
        if told is not None:
            self._note.set_text(words.since(told))
        self._promise.set_text(promise_text())
        self._promise.setVisible(self._promise_said and not why)
        elsewhere = NeighbourWords(now, snapshot.office.time_zone, self.language.code)
        hint = elsewhere.hint(snapshot.neighbours, service.name.id)
        self._elsewhere.set_text(hint)
        self._elsewhere.setVisible(bool(hint))

    def _say_wait(self) -> None:
        door, snapshot = self._door, self._snapshot
        if snapshot is None or door is Door.OPEN:
            text = WaitWords(tongue(self.language.code)).sentence(self.wait)
        elif door is Door.LATE:
            text = late_text(self.language, snapshot, self._now or snapshot.read_at)
        else:
            text = ""
        self._say_take()
        self._wait.set_text(text)
        self._wait.setVisible(bool(text))
        self._promise.setVisible(self._take.isVisibleTo(self) and self._promise_said)

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
            self._say_wait()
            self.priority_changed.emit(priority)

    def _wanted(self) -> None:
        if not self._busy:
            self.take_wanted.emit(self.priority)
