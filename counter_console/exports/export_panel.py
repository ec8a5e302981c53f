"""The notice taken out of the office: copied for a chat, saved for a website or the door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.exports.wish import Document, ExportWish
from counter_console.widgets.action_button import ActionButton, Kind
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from queueing.model import LANGUAGES
from queueing.snapshots import ConsoleSnapshot
from shared_ui import theme
from shared_ui.documents.bulletin import Bulletin
from shared_ui.documents.whatsapp import whatsapp_text
from shared_ui.language import NAMES

_ICONS = {
    Document.CHAT: "copy",
    Document.PAGE: "save",
    Document.SHEET: "save",
    Document.JSON: "save",
}


class ExportPanel(SidePanel):
    """Signals: wished(ExportWish)."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("export-panel", parent)
        self._code = "id"
        self._bulletin: Bulletin | None = None
        self._preview: Text | None = None

    def show_snapshot(self, snapshot: ConsoleSnapshot, now: datetime) -> None:
        """Take the notices to be exported as they stand at `now`."""
        self._bulletin = Bulletin.of(snapshot, now)
        self._draw()

    def speak(self, code: str) -> None:
        """Make text and sheet in this language; page and JSON have all of them."""
        self._code = code
        self._draw()

    def retranslate(self) -> None:
        """Write everything anew."""
        super().retranslate()
        self._draw()

    def _draw(self) -> None:
        if self._bulletin is None:
            return
        shown = (self._code, self.sizes)
        # Built anew only on a change, so that the focus is kept.
        if shown != self._shown:
            self._shown = shown
            self._build()
        assert self._preview is not None
        self._preview.setText(whatsapp_text(self._bulletin, self._code).rstrip())

    def _build(self) -> None:
        self.clear()
        self.title.say(self.tr("Bagikan pemberitahuan"))
        self._say(self.tr("Teks yang sama dengan papan, untuk orang yang belum berangkat."))
        self.add(self._languages())
        labels = {
            Document.CHAT: (
                self.tr("Salin untuk WhatsApp"),
                self.tr("Lalu tempel di grup atau status"),
            ),
            Document.SHEET: (self.tr("Simpan PDF A4"), self.tr("Untuk ditempel di pintu")),
            Document.PAGE: (self.tr("Simpan halaman web"), self.tr("Tiga bahasa, satu berkas")),
            Document.JSON: (self.tr("Simpan JSON"), self.tr("Untuk program lain")),
        }
        for document, (label, note) in labels.items():
            button = ActionButton(document, _ICONS[document])
            button.set_kind(Kind.PRIMARY if document is Document.CHAT else Kind.NORMAL)
            button.say(label, note)
            button.clicked.connect(self._wishing(document))
            self.add(button)
        self._say(self.tr("Isi teks"), "strong")
        self._preview = Text("body", theme.INK)
        self._preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self._preview)

    def _wishing(self, document: Document) -> Callable[[], None]:
        return lambda: self.wished.emit(ExportWish(document, self._code))

    def _choosing(self, code: str) -> Callable[[], None]:
        return lambda: self.speak(code)

    def _languages(self) -> QWidget:
        holder = QWidget()
        row = QGridLayout(holder)
        space(row, self.sizes, 0, 0.75)
        for place, code in enumerate(LANGUAGES):
            chosen = code == self._code
            button = ActionButton(f"export-{code}", "check" if chosen else "")
            button.set_small(True)
            button.set_kind(Kind.LEAD if chosen else Kind.QUIET)
            button.say(NAMES[code])
            button.clicked.connect(self._choosing(code))
            row.addWidget(button, 0, place)
            row.setColumnStretch(place, 1)
        return holder

    def _say(self, text: str, role: str = "body") -> None:
        label = Text(role, theme.INK if role == "strong" else theme.INK_SOFT)
        label.say(text)
        self.add(label)
