"""All topics of the settings: their list, and beside or under it the page of one."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.page import SettingsPage
from kiosk.settings_dialog.permission_band import PermissionBand
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.sections import SectionsPage
from kiosk.settings_dialog.topic_list import TopicList
from kiosk.settings_dialog.topics import TOPICS
from shared_ui.theme import Metrics

P = TypeVar("P", bound=SettingsPage)


class TopicBook(QWidget):
    """A page for each entry of TOPICS; one of them is in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._metrics: Metrics | None = None
        self._complaining: set[Topic] = set()
        self.pages = {topic: entry.make() for topic, entry in TOPICS.items()}
        self.topics = TopicList()
        self.permission = PermissionBand()
        self._heading = plain_label()
        self._stack = QStackedWidget()
        for page in self.pages.values():
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            self._stack.addWidget(scroll)
        self.topics.currentRowChanged.connect(self._go_to)
        right = QVBoxLayout()
        right.addWidget(self._heading)
        right.addWidget(self.permission)
        right.addWidget(self._stack, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(self.topics)
        self._sides.addLayout(right, 1)

    def page(self, kind: type[P]) -> P:
        """Give the page of a kind."""
        return next(page for page in self.pages.values() if isinstance(page, kind))

    def show_for(self, role: Role) -> None:
        """Show the topics of a role."""
        self.topics.show_for(role)
        self.topics.setFocus()

    def show_topic(self, topic: Topic, section: str = "") -> None:
        """Go to a page, and there to a section."""
        self.topics.setCurrentRow(list(TOPICS).index(topic))
        page = self.pages[topic]
        if section and isinstance(page, SectionsPage):
            page.show_section(section)

    def open_office(self, known: bool) -> None:
        """Let the office's topics be edited, or not while it cannot be read."""
        for topic, page in self.pages.items():
            if TOPICS[topic].of_office:
                page.setEnabled(known)

    def ask_permission(self) -> None:
        """Say over the office's pages that nothing of them can be saved by this login."""
        self.permission.needed = True
        self._go_to(self.topics.currentRow())

    def show_problems(self, problems: tuple[Problem, ...]) -> str:
        """Say beside each field what is wrong with it, and go to the first.

        Gives what no field could say, "" for nothing.
        """
        homeless = ""
        for page in self.pages.values():
            page.be_content()
        self._complaining = {problem.topic for problem in problems}
        for problem in problems:
            page = self.pages[problem.topic]
            if not page.complain(problem.field, problem.message, problem.item):
                homeless = problem.message
        self._mark_topics()
        if problems:
            self.show_topic(problems[0].topic)
        return homeless

    def set_metrics(self, metrics: Metrics, room: int | None) -> None:
        """Take the sizes of the window; with `room` pixels the topics stand in rows above."""
        self._metrics = metrics
        self.permission.set_metrics(metrics)
        for page in self.pages.values():
            page.set_metrics(metrics)
        self._heading.setFont(metrics.font(6.0, "bold"))
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if room is None else way.TopToBottom)
        self._sides.setSpacing(metrics.unit * 2)
        self.topics.arrange(metrics, room)
        self._mark_topics()

    def retranslate(self) -> None:
        """Say everything again."""
        self.topics.retranslate()
        self.permission.retranslate()
        for page in self.pages.values():
            page.retranslate()
        self.topics.setCurrentRow(max(0, self.topics.currentRow()))
        self._go_to(self.topics.currentRow())

    def _go_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        of_office = place >= 0 and list(TOPICS.values())[place].of_office
        self.permission.setVisible(self.permission.needed and of_office)
        if place >= 0:
            self._heading.setText(self.topics.item(place).text())

    def _mark_topics(self) -> None:
        if self._metrics is not None:
            self.topics.mark(self._complaining, round(self._metrics.mm(5)))
