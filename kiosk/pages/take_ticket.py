"""The number, as large as the screen allows, and what the paper is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout

from kiosk.pages.number_parts import BigNumber, Panel
from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paper_line import PaperLine
from kiosk.pages.paper_words import say_paper
from kiosk.pages.promise_words import promise_text
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from kiosk.pages.views import NumberView, PaperView, PrintProgress
from shared_ui import theme
from shared_ui.language import Language, plain

STAY_SECONDS = {
    PrintProgress.PREPARING: 20,
    PrintProgress.PRINTING: 20,
    PrintProgress.OUT: 15,
    PrintProgress.LEFT: 20,
    PrintProgress.NOT_CUT: 25,
    PrintProgress.SENT: 25,
    PrintProgress.NO_PRINTER: 30,
    PrintProgress.SCREEN_ONLY: 45,
    PrintProgress.BLOCKED: 45,
    PrintProgress.RETRACTED: 45,
    PrintProgress.IN_DOUBT: 45,
    PrintProgress.TROUBLE: 45,
    PrintProgress.HELD: 60,
}
"""How long the number stays: longer where it must be remembered or photographed."""
EXPECTED = (PrintProgress.PREPARING, PrintProgress.PRINTING)
"""Paper that has not come by the end of its time will not be waited for in silence."""


class TakeTicketPage(Page):
    """Signals: done() — pressed or timed out; number_painted(label)."""

    done = Signal()
    number_painted = Signal(str)

    touched_below = True

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._view: NumberView | None = None
        self._shown = PaperView(PrintProgress.NO_PRINTER)
        self._left = 0
        middle = Qt.AlignmentFlag.AlignHCenter
        self._panel = Panel()
        self._lead = TextBlock(NAME_MM, "semibold", max_lines=1, align=middle)
        self._number = BigNumber()
        self._number.painted.connect(self.number_painted)
        self._service = TextBlock(NAME_MM, "semibold", max_lines=2, align=middle)
        self._ahead = TextBlock(BODY_MM, colour=theme.INK_SOFT, max_lines=2, align=middle)
        self._promise = TextBlock(CAPTION_MM, max_lines=3, align=middle)
        self._paper = PaperLine()
        self._done = TouchButton("done", Look.PRIMARY, cap_mm=NAME_MM, height_mm=30)
        self._done.clicked.connect(self.done)
        self._build()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count)
        self.retranslate()

    def _build(self) -> None:
        self._sheet = QVBoxLayout(self._panel)
        self._sheet.addStretch(1)
        self._sheet.addWidget(self._lead)
        self._sheet.addWidget(self._number, 100)
        self._sheet.addWidget(self._service)
        self._sheet.addWidget(self._ahead)
        self._sheet.addWidget(self._promise)
        self._sheet.addStretch(1)
        self._feet = QHBoxLayout()
        self._feet.addWidget(self._paper, 1)
        self._feet.addWidget(self._done, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._panel, 1)
        self._column.addLayout(self._feet)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (
            self._panel,
            self._lead,
            self._number,
            self._service,
            self._ahead,
            self._promise,
            self._paper,
            self._done,
        )

    def arrange(self) -> None:
        """Set margins and spacing."""
        m = self.metrics
        gap = round(m.mm(GAP_MM))
        low = self.low and not self.portrait
        edge = gap // 2 if low else gap * 2
        self._sheet.setContentsMargins(gap, edge, gap, edge)
        # On a small screen the number needs the room of the words over it.
        self._lead.setHidden(low)
        self._service.setHidden(low)
        self._paper.set_low(low)
        self._ahead.set_cap(CAPTION_MM + 1 if low else BODY_MM, m)
        self.retranslate()
        self._sheet.setSpacing(m.unit // 2)
        self._feet.setSpacing(gap)
        self._column.setSpacing(gap)
        way = QHBoxLayout.Direction
        self._feet.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        # Upright the width rules the number; more height would only pull the page apart.
        self._number.setMaximumHeight(round(m.mm(120 if self.portrait else 1000)))
        self._done.set_cap(BODY_MM if low else NAME_MM)
        self._done.setMinimumWidth(round(m.mm(80 if low else 105)))

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter end the visit."""
        return self._done

    def back_button(self) -> QAbstractButton | None:
        """Let Escape end the visit."""
        return self._done

    def show_number(self, view: NumberView) -> None:
        """Show a number and begin to count down."""
        self._view = view
        self._number.show_label(view.label)
        self._show_paper(PaperView(view.progress, view.cause))

    def show_paper(self, paper: PaperView) -> None:
        """Say where the paper stands; the number stays the longer the less there is of it.

        News that says nothing new lets the countdown run.
        """
        if paper != self._shown:
            self._show_paper(paper)

    def _show_paper(self, paper: PaperView) -> None:
        self._shown = paper
        self.stay()
        self.retranslate()

    def stay(self) -> None:
        """Begin the countdown anew: the visitor is still here."""
        self._left = STAY_SECONDS[self._shown.progress]
        self._say_done()
        if self._timer.isActive():
            self._timer.start()

    @property
    def view(self) -> NumberView | None:
        """The number in sight."""
        return self._view

    @property
    def paper(self) -> PaperView:
        """What is said of the paper."""
        return self._shown

    @property
    def ticket_id(self) -> int | None:
        """The ticket in sight."""
        return None if self._view is None else self._view.ticket_id

    def showEvent(self, _event: QShowEvent) -> None:
        """Let the countdown run."""
        self._timer.start()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Stop with the page."""
        self._timer.stop()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say_done()
        elif self._shown.progress in EXPECTED:
            self._show_paper(PaperView(PrintProgress.TROUBLE))
        else:
            self.done.emit()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._lead.set_text(self.tr("Nomor antrean Anda"))
        self._say_done()
        self._paper.say(say_paper(self._shown))
        if self._view is None:
            return
        self._service.set_text(plain(self.language.text(self._view.service_name)))
        ahead = self._say_ahead(self._view)
        # Without a line of its own the service stands before who is ahead.
        alone = self._service.isHidden()
        self._ahead.set_text(f"{self._service.text()} · {ahead}" if alone else ahead)
        self._promise.set_text(promise_text())
        self._promise.setVisible(self._view.disrupted or self._view.promised)

    def _say_ahead(self, view: NumberView) -> str:
        if view.people_ahead is None:
            return self.tr("Sistem antrean terputus. Nomor ini tetap berlaku.")
        if view.people_ahead:
            ahead = self.tr("{count} orang di depan Anda").format(count=view.people_ahead)
        else:
            ahead = self.tr("Tidak ada orang di depan Anda")
        if view.disrupted:
            return self.tr("{ahead} · waktu tunggu belum diketahui").format(ahead=ahead)
        return ahead

    def _say_done(self) -> None:
        text = self.tr("Selesai · {seconds} detik")
        self._done.set_caption(text.format(seconds=max(0, self._left)))
