"""Carries the feed's "something changed" from its thread into Qt's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class FeedBridge(QObject):
    """Signals: changed() — the database may hold something new; read a snapshot again."""

    changed = Signal()

    def notify(self) -> None:
        """Say that something changed; may be called from any thread."""
        self.changed.emit()
