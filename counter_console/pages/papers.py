"""Tickets and printers, and the search, while nobody is signed in at this console."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.sizes import Sizes
from counter_console.widgets.find_panel import FindPanel
from counter_console.widgets.prints_panel import PrintsPanel
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language


class PapersPage(QWidget):
    """Signals: closed() — back to signing in."""

    closed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prints, self.finder = PrintsPanel(), FindPanel(language)
        self._row = QHBoxLayout(self)
        for panel in (self.prints, self.finder):
            self._row.addWidget(panel, 1)
            panel.closed.connect(self.closed)
        # One way back is enough; the titles stay on one line.
        policy = self.prints.close_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.prints.close_button.setSizePolicy(policy)
        self.prints.close_button.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Take the window's sizes."""
        edge = round(sizes.unit * 1.5)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(edge)

    def show_snapshot(
        self, snapshot: ConsoleSnapshot, now: datetime, silent: frozenset[int] = frozenset()
    ) -> None:
        """Draw the snapshot; `silent`: kiosks not heard of."""
        self.prints.show_snapshot(snapshot, now, silent)
        self.finder.show_snapshot(snapshot, now)

    def show_time(self, now: datetime) -> None:
        """Let the times grow."""
        self.prints.show_time(now)
        self.finder.show_time(now)

    def retranslate(self) -> None:
        """Speak the new language; the next snapshot is drawn anew."""
        self.prints.retranslate()
        self.finder.retranslate()
