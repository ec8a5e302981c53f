"""The page before a service that is disturbed or gives no numbers: what is known, ways on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.hours_said import hours_in_full
from kiosk.pages.page import BODY_MM, GAP_MM, NAME_MM, TARGET_MM, Page, Sized
from kiosk.pages.paged_text import PagedText, Section
from kiosk.pages.service_title import ServiceTitle
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton, one_size
from kiosk.pages.words import Words, is_disrupted, is_sold_out, is_without_numbers, stopping
from queueing.model import Outage
from queueing.snapshots import KioskSnapshot, ServiceLine
from queueing.stock import LimitReason
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import Language, plain
from shared_ui.theme import Metrics

TWO_LINES_MM = 27.0
"""A button that holds two lines of running text."""


class WarningPanel(QWidget):
    """A panel with the outage's icon; its texts lie in a layout of the page."""

    ICON_MM = 20.0

    def __init__(self) -> None:
        super().__init__()
        self._metrics = Metrics(3.6)
        self._icon = "outage"
        self.pad_mm = 5.0
        self.column = QVBoxLayout(self)

    def show_icon(self, icon: str) -> None:
        """Draw another icon."""
        self._icon = icon
        self.update()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self._metrics = metrics
        pad = round(metrics.mm(self.pad_mm))
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
        pad = m.mm(self.pad_mm)
        paint_icon(painter, QRectF(pad, pad, side, side), self._icon, theme.DOWN)


class AffectedServicePage(Page):
    """Signals: anyway_wanted(); instead_wanted(service_id) — the service offered in its place;
    other_wanted(); later_wanted().
    """

    anyway_wanted = Signal()
    instead_wanted = Signal(int)
    other_wanted = Signal()
    later_wanted = Signal()

    touched_below = True

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
        self._ask = TextBlock(BODY_MM, "semibold", max_lines=3)
        self._anyway = TouchButton("take-anyway", Look.SECONDARY)
        self._instead = TouchButton("instead-service", Look.SECONDARY)
        self._instead_id = 0
        self._other = TouchButton("other-service", Look.PRIMARY)
        self._later = TouchButton("come-back-later", Look.SECONDARY)
        self._anyway.clicked.connect(self.anyway_wanted)
        self._instead.clicked.connect(lambda: self.instead_wanted.emit(self._instead_id))
        self._other.clicked.connect(self.other_wanted)
        self._later.clicked.connect(self.later_wanted)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ways = (self._anyway, self._instead, self._other, self._later)
        one_size(*ways)
        for button in ways:
            # A service's name is longer than what the others say.
            self._ways.addWidget(button, 4 if button is self._instead else 3)
        asking = QHBoxLayout()
        asking.addWidget(self._ask, 1)
        asking.addWidget(self._facts.controls)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._panel, 1)
        self._column.addLayout(asking)
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
            self._instead,
            self._other,
            self._later,
        )

    def arrange(self) -> None:
        """Set spacing; upright the three ways stand one over the other."""
        gap = round(self.metrics.mm(GAP_MM))
        self._title.set_low(self.low)
        self._panel.pad_mm = 3.0 if self.low else 5.0
        self._panel.set_metrics(self.metrics)
        self._what.set_cap(BODY_MM - 1 if self.low else NAME_MM, self.metrics)
        self._show_title()
        for button in (self._anyway, self._instead, self._other, self._later):
            button.set_height(TARGET_MM if self.low or self.portrait else TWO_LINES_MM)
        way = QBoxLayout.Direction
        self._ways.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        self._ways.setSpacing(gap)
        self._column.setSpacing(gap)

    def _show_title(self) -> None:
        # Where every line counts the panel's heading names the service by itself.
        named = self._line is not None and not is_without_numbers(self._line)
        self._title.setVisible(not (self.low and named))

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Let digits press what can be chosen here."""
        return (self._anyway, self._instead, self._other, self._later, self._facts.button)

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter lead to the services that work."""
        return self._other

    def back_button(self) -> QAbstractButton | None:
        """Let Escape lead to the services."""
        return self._other

    @property
    def line(self) -> ServiceLine | None:
        """The service that is warned of."""
        return self._line

    @property
    def offered(self) -> ServiceLine | None:
        """The service offered in its place."""
        lines = () if self._snapshot is None else self._snapshot.lines
        return next((line for line in lines if line.service.id == self._instead_id), None)

    def show_service(self, line: ServiceLine, snapshot: KioskSnapshot) -> None:
        """Show all that disturbs `line`, whose outage is open."""
        self._line, self._snapshot = line, snapshot
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._ask.set_text(self.tr("Anda ingin bagaimana?"))
        self._anyway.set_caption(self.tr("Tetap ambil nomor"))
        self._other.set_caption(self.tr("Pilih layanan lain"))
        self._later.set_caption(self.tr("Datang lagi nanti"))
        if self._line is None or self._snapshot is None:
            return
        service, words = self._line.service, Words(self.language, self._snapshot)
        self._title.show_service(plain(service.prefix), plain(self.language.text(service.name)))
        self._show_title()
        self._anyway.setVisible(not is_without_numbers(self._line))
        self._offer_instead(self._line, self._snapshot)
        if self._line.outside is not None:
            self._panel.show_icon("clock")
            self._what.set_text(self.tr("Layanan ini sedang tidak memberi nomor."))
            keeps = self.tr("Yang sudah memegang nomor tetap dilayani.")
            facts = (hours_in_full(self._line.outside, words), keeps)
            sections = tuple(Section("", fact) for fact in facts)
            self._facts.show_sections(sections, self.tr("Berikutnya"))
            return
        self._panel.show_icon("close" if is_sold_out(self._line) else "outage")
        if is_sold_out(self._line):
            self._what.set_text(self.tr("Nomor layanan ini sudah habis."))
            self._facts.show_sections(self._gone(self._line, words), self.tr("Berikutnya"))
            return
        if self._line.outage is None:
            return
        outages = stopping(self._line, self._snapshot) or (self._line.outage,)
        self._what.set_text(" ".join(words.since(outage) for outage in outages))
        self._facts.show_sections(self._sections(outages, words), self.tr("Berikutnya"))

    def _gone(self, line: ServiceLine, words: Words) -> tuple[Section, ...]:
        """Say of what there is not more, and when there are numbers again."""
        assert line.left is not None
        why = {
            LimitReason.STOCK: self.tr("Bahan untuk layanan ini habis dan belum dikirim lagi."),
            LimitReason.QUOTA: self.tr("Jumlah nomor untuk hari ini sudah terpenuhi."),
            LimitReason.PRINTING: self.tr("Kartu yang dapat dicetak hari ini sudah terpenuhi."),
            LimitReason.SLOT: self.tr("Jumlah nomor untuk jam ini sudah terpenuhi."),
        }[line.left.reason]
        if line.left.again_at is None:
            again = self.tr("Kapan ada nomor lagi belum diketahui.")
        else:
            text = self.tr("Nomor dapat diambil lagi {moment}.")
            again = text.format(moment=words.soon(line.left.again_at))
        keeps = self.tr("Yang sudah memegang nomor tetap dilayani.")
        return (Section("", f"{why} {again}"), Section("", keeps))

    def _offer_instead(self, line: ServiceLine, snapshot: KioskSnapshot) -> None:
        """Offer the service in its place while that one works."""
        offered = next(
            (
                other
                for other in snapshot.lines
                if other.service.id == line.service.instead_id
                and other.service.active
                and not is_disrupted(other)
                and not is_without_numbers(other)
            ),
            None,
        )
        self._instead.setVisible(offered is not None)
        if offered is not None:
            self._instead_id = offered.service.id
            name = plain(self.language.text(offered.service.name))
            self._instead.set_caption(self.tr("Ambil {service}").format(service=name))

    def _sections(self, outages: tuple[Outage, ...], words: Words) -> tuple[Section, ...]:
        assert self._line is not None
        texts = []
        for outage in outages:
            cause = plain(self.language.text(outage.cause))
            unknown = f"{words.expected(outage)} {words.next_word(outage)}".strip()
            texts.append(" ".join(part for part in (cause, unknown) if part))
        keeps = self.tr("Nomor tetap berlaku dan tempat Anda dalam antrean tetap terjaga.")
        count = self.tr("{count} orang sudah menunggu.").format(count=self._line.waiting)
        texts.append(f"{keeps} {count}" if self._line.waiting else keeps)
        if outages[0].working:
            works = self.tr("Tetap dilayani: {services}.")
            texts.append(works.format(services=words.names(outages[0].working)))
        return tuple(Section("", text) for text in texts if text)
