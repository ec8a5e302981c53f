"""What was changed in the settings: when, at which PC, by whom, from what to what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kiosk.settings_dialog.fields import TEXT_MM, no_menu, plain_label
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.language import plain
from shared_ui.theme import Metrics


@dataclass(frozen=True, slots=True)
class Told:
    """One change as it is read: the line, and under it each field from old to new."""

    line: str
    fields: tuple[str, ...]


class HistoryPage(TopicPage):
    """A list, latest first; nothing here is changed."""

    def __init__(self) -> None:
        super().__init__()
        self._note = plain_label()
        self._results.append(self._note)
        self._column.addWidget(self._note)
        self.list = QListWidget()
        self.list.setObjectName("history-list")
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._column.addWidget(self.list, 20)
        no_menu(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.list.setFont(metrics.font(TEXT_MM))

    def retranslate(self) -> None:
        """Say everything again."""
        self._note.setText(
            self.tr(
                "Yang berubah di setelan kantor, yang terbaru di atas. "
                "Catatan ini tidak dapat diubah."
            )
        )

    def show_changes(self, changes: tuple[Told, ...]) -> None:
        """Show these."""
        self.list.clear()
        for change in changes:
            text = "\n".join([plain(change.line), *(f"    {plain(f)}" for f in change.fields)])
            self.list.addItem(QListWidgetItem(text))
