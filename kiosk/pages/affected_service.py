"""The warning before a disturbed service: what is known, and three ways on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.page import BODY_MM, GAP_MM, NAME_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.service_title import ServiceTitle
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton
from kiosk.pages.words import Words
from queueing.model import Outage
from queueing.snapshots import KioskSnapshot, ServiceLine
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import Language, plain
from shared_ui.theme import Metrics


class WarningPanel(QWidget):
    """A panel with the outage's icon; its texts lie in a layout of the page."""

    ICON_MM = 20.0

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self.column = QVBoxLayout(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        pad = round(metrics.mm(5))
        left = round(metrics.mm(self.ICON_MM)) + 2 * pad
        self.column.setContentsMargins(left, pad, pad, pad)
        self.column.setSpacing(metrics.unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel and its icon."""
        m = self._metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = m.line / 2
        painter.setPen(QPen(theme.DOWN, m.line))
        painter.setBrush(theme.DOWN_SOFT)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, m.radius, m.radius)
        side = m.mm(self.ICON_MM)
        pad = m.mm(5)
        paint_icon(painter, QRectF(pad, pad, side, side), "outage", theme.DOWN)


class AffectedServicePage(Page):
    """Signals: anyway_wanted(); other_wanted(); later_wanted()."""

    anyway_wanted = Signal()
    other_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._line: ServiceLine | None = None
        self._snapshot: KioskSnapshot | None = None
        self._title = ServiceTitle()
        self._panel = WarningPanel()
        self._what = TextBlock(NAME_MM, "bold", max_lines=4)
        self._facts = PagedText("more-facts")
        self._panel.column.addWidget(self._what)
        self._panel.column.addWidget(self._facts, 1)
        self._ask = TextBlock(BODY_MM, "semibold", max_lines=1)
        self._anyway = TouchButton("take-anyway", Look.SECONDARY)
        self._other = TouchButton("other-service", Look.PRIMARY)
        self._later = TouchButton("come-back-later", Look.SECONDARY)
        self._anyway.clicked.connect(self.anyway_wanted)
        self._other.clicked.connect(self.other_wanted)
        self._later.clicked.connect(self.later_wanted)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self._anyway, self._other, self._later):
            self._ways.addWidget(button, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._panel, 1)
        self._column.addWidget(self._ask)
        self._column.addLayout(self._ways)
        self.retranslate()

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (
            self._title,
            self._panel,
            self._what,
            self._facts,
            self._ask,
            self._anyway,
            self._other,
            self._later,
        )

    def arrange(self) -> None:
        """Set spacing; upright the three ways stand one over the other."""
        gap = round(self.metrics.mm(GAP_MM))
        way = QBoxLayout.Direction
        self._ways.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        self._ways.setSpacing(gap)
        self._column.setSpacing(gap)

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter lead to the services that work."""
        return self._other

    def back_button(self) -> QAbstractButton | None:
        """Let Escape lead to the services."""
        return self._other

    def show_service(self, line: ServiceLine, snapshot: KioskSnapshot) -> None:
        """Show what disturbs `line`, whose outage is open."""
        self._line, self._snapshot = line, snapshot
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._ask.set_text(self.tr("Anda ingin bagaimana?"))
        self._anyway.set_caption(self.tr("Tetap ambil nomor"))
        self._other.set_caption(self.tr("Pilih layanan lain"))
        self._later.set_caption(self.tr("Datang lagi nanti"))
        if self._line is None or self._snapshot is None or self._line.outage is None:
            return
        service, words = self._line.service, Words(self.language, self._snapshot)
        self._title.show_service(plain(service.prefix), plain(self.language.text(service.name)))
        self._what.set_text(words.since(self._line.outage))
        self._facts.show_sections(self._sections(self._line.outage, words), self.tr("Berikutnya"))

    def _sections(self, outage: Outage, words: Words) -> tuple[Section, ...]:
        assert self._line is not None
        cause = plain(self.language.text(outage.cause))
        unknown = f"{words.expected(outage)} {words.next_word(outage)}".strip()
        texts = [" ".join(part for part in (cause, unknown) if part)]
        keeps = self.tr("Nomor tetap berlaku dan tempat Anda dalam antrean tetap terjaga.")
        count = self.tr("{count} orang sudah menunggu.").format(count=self._line.waiting)
        texts.append(f"{keeps} {count}" if self._line.waiting else keeps)
        if outage.working:
            works = self.tr("Tetap dilayani: {services}.")
            texts.append(works.format(services=words.names(outage.working)))
        return tuple(Section("", text) for text in texts if text)
