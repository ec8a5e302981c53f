"""The list of the settings' topics, an alert beside one where a field is wrong."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.fields import TEXT_MM
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.topics import TOPICS, topic_name
from shared_ui import theme
from shared_ui.icons import icon
from shared_ui.theme import Metrics

COLUMNS = 4
"""Of topics over the page, on an upright window."""
BIGGEST = 16_777_215


class TopicList(QListWidget):
    """One line for each entry of TOPICS, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topics")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        for _ in TOPICS:
            self.addItem(QListWidgetItem())

    def retranslate(self) -> None:
        """Say everything again."""
        for place, topic in enumerate(TOPICS):
            self.item(place).setText(topic_name(topic))

    def show_for(self, role: Role) -> None:
        """Show the topics a role sees, and begin with the first."""
        seen = [role in entry.roles for entry in TOPICS.values()]
        for place, shown in enumerate(seen):
            self.item(place).setHidden(not shown)
        self.setCurrentRow(seen.index(True))

    def mark(self, complaining: set[Topic], px: int) -> None:
        """Give every topic its icon, `px` large."""
        for place, topic in enumerate(TOPICS):
            wrong = topic in complaining
            name = "alert" if wrong else TOPICS[topic].icon
            colour = theme.DOWN if wrong else theme.INK_SOFT
            self.item(place).setIcon(icon(name, px, colour))

    def arrange(self, metrics: Metrics, room: int | None) -> None:
        """Stand as one column; or, with `room` pixels, in rows that are as wide as that."""
        self.setFont(metrics.font(TEXT_MM, "semibold"))
        upright = room is not None
        self.setFlow(QListWidget.Flow.LeftToRight if upright else QListWidget.Flow.TopToBottom)
        self.setWrapping(upright)
        across, row = round(metrics.mm(68)), round(metrics.mm(14))
        high = -(-self.count() // COLUMNS) * row + metrics.unit * 2
        self.setGridSize(QSize() if room is None else QSize(room // COLUMNS, row))
        self.setMinimumWidth(0 if upright else across)
        self.setMaximumWidth(BIGGEST if upright else across)
        self.setMinimumHeight(high if upright else 0)
        self.setMaximumHeight(high if upright else BIGGEST)
