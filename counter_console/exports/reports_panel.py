"""The outages there were, newest first, each with its report as PDF and as a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.exports.wish import Document, ExportWish
from counter_console.sizes import Sizes
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import Panel
from counter_console.widgets.text import Line, Text
from queueing.model import Outage
from shared_ui import theme
from shared_ui.language import Language, clock_text, date_text, local_time


class ReportCard(Panel):
    """One outage; signals: pressed(Document)."""

    pressed = Signal(object)

    def __init__(self, outage: Outage, zone: str, language: Language) -> None:
        super().__init__(margin=1.0)
        self.outage = outage
        self._title = Line("strong", lines=2, parent=self)
        self._when = Line("body", theme.INK_SOFT, parent=self)
        self._buttons = QHBoxLayout()
        self.box.addWidget(self._title)
        self.box.addWidget(self._when)
        self.box.addLayout(self._buttons)
        self._title.say(language.text(outage.title))
        self._when.say(self._period(zone, language.code))
        for document, label in (
            (Document.REPORT, self.tr("Laporan PDF")),
            (Document.TABLE, self.tr("Tabel CSV")),
        ):
            button = ActionButton(f"{document}-{outage.id}", "save", "", self)
            button.set_small(True)
            button.say(label)
            button.clicked.connect(self._pressing(document))
            self._buttons.addWidget(button, 1)

    def _pressing(self, document: Document) -> Callable[[], None]:
        return lambda: self.pressed.emit(document)

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        super().set_sizes(sizes)
        self._buttons.setSpacing(sizes.unit)

    def _period(self, zone: str, code: str) -> str:
        begin = local_time(self.outage.since, zone)
        facts = {"day": date_text(begin, code), "begin": clock_text(begin)}
        if self.outage.resolved_at is None:
            return self.tr("{day}, sejak pukul {begin}, belum selesai").format(**facts)
        end = local_time(self.outage.resolved_at, zone)
        until = clock_text(end)
        if end.date() != begin.date():
            until = f"{until} ({date_text(end, code)})"
        return self.tr("{day}, pukul {begin}–{end}").format(end=until, **facts)


class ReportsPanel(SidePanel):
    """Signals: wished(ExportWish)."""

    wished = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("reports-panel", parent)
        self._language = language
        self._outages: tuple[Outage, ...] | None = None
        self._zone = "UTC"
        self.cards: list[ReportCard] = []

    def show_loading(self) -> None:
        """Say that the outages are being read."""
        self._outages, self._shown = None, None
        self._build(self.tr("Sedang membaca daftar gangguan."))

    def show_outages(self, outages: tuple[Outage, ...], zone: str) -> None:
        """List the outages; `zone` is the office's."""
        self._outages, self._zone = outages, zone
        self._build(
            self.tr("Apa yang terjadi, apa yang dikatakan, siapa yang menunggu, berapa lama.")
            if outages
            else self.tr("Belum pernah ada gangguan yang diumumkan.")
        )

    def show_trouble(self, reason: str) -> None:
        """Say why there is no list."""
        self._outages = None
        self._build(reason)

    def retranslate(self) -> None:
        """Write everything anew."""
        super().retranslate()
        if self._outages is not None:
            self.show_outages(self._outages, self._zone)

    def _build(self, text: str) -> None:
        self.clear()
        self.cards = []
        self.title.say(self.tr("Laporan gangguan"))
        said = Text("body", theme.INK_SOFT)
        said.say(text)
        self.add(said)
        for outage in self._outages or ():
            card = ReportCard(outage, self._zone, self._language)
            card.pressed.connect(
                lambda document, outage_id=outage.id: self.wished.emit(
                    ExportWish(document, self._language.code, outage_id)
                )
            )
            self.cards.append(card)
            self.add(card)
