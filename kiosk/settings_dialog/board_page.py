"""The page of a board: its settings, and a picture of what it would show by them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from kiosk.settings_dialog.board_fields import BoardFields
from kiosk.settings_dialog.board_preview import BoardPreview
from kiosk.settings_dialog.boards_page import BoardsPage
from shared_ui.board_wish import Wish
from shared_ui.theme import Metrics

REDRAW_MS = 250


@dataclass(frozen=True, slots=True)
class PreviewAsk:
    """The board whose picture is wanted."""

    settings: Wish
    calls: int
    upright: bool


class BoardPage(BoardsPage):
    """Signals: preview_wanted(PreviewAsk) — a moment after the last change, while in sight."""

    preview_wanted = Signal(PreviewAsk)

    def __init__(self) -> None:
        super().__init__("board", BoardFields())
        self.preview = BoardPreview()
        self._redraw = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redraw.timeout.connect(self._ask)
        # Without the lambda the chosen place would become the interval.
        self.board.currentIndexChanged.connect(lambda _: self._redraw.start())
        self.fields.changed.connect(self._redraw.start)
        self.preview.changed.connect(self._redraw.start)
        self.finish_beside(self.preview)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.preview.set_metrics(metrics)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the picture drawn: nothing is drawn while nobody looks."""
        super().showEvent(event)
        self._redraw.start()

    def _ask(self) -> None:
        settings = self.settings()
        if settings and self.isVisible():
            ask = PreviewAsk(settings, self.preview.calls, self.preview.upright.isChecked())
            self.preview_wanted.emit(ask)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.preview.retranslate()
