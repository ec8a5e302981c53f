"""The settings as one dialog: first the lock, then the topics and one button to save all."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.pages.touch_button import Look, TouchButton
from kiosk.settings_dialog.counters_page import CountersPage
from kiosk.settings_dialog.drafts import Draft, PreviewWish, Problem, Topic
from kiosk.settings_dialog.fields import TEXT_MM, plain_label, style
from kiosk.settings_dialog.neighbours_page import NeighboursPage
from kiosk.settings_dialog.office_page import OfficePage
from kiosk.settings_dialog.page import SettingsPage
from kiosk.settings_dialog.permission_band import PermissionBand
from kiosk.settings_dialog.pin_page import PinPage
from kiosk.settings_dialog.printer_page import PrinterPage
from kiosk.settings_dialog.probes_page import ProbesPage
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.sections import SectionsPage
from kiosk.settings_dialog.services_page import ServicesPage
from kiosk.settings_dialog.topic_list import TopicList
from kiosk.settings_dialog.topic_pages import DatabasePage, StationPage
from kiosk.settings_dialog.topics import TOPICS
from kiosk.touches import Touches
from shared_ui import theme
from shared_ui.theme import Metrics

FORGOTTEN_MS = 180_000
"""Settings left open are closed, unsaved, before the next visitor finds them."""
SHARE = 0.92
"""Of the kiosk's window."""
P = TypeVar("P", bound=SettingsPage)


class SettingsDialog(QDialog):
    """Signals: pin_given(pin); save_wanted(Draft); database_test_wanted(url);
    preview_wanted(PreviewWish); undo_wanted(). Opened by open(), never by exec().
    """

    pin_given = Signal(str)
    save_wanted = Signal(Draft)
    preview_wanted = Signal(PreviewWish)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget, metrics: Metrics) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint)
        self._parent = parent
        self.setObjectName("settings")
        self.setModal(True)
        self._metrics = metrics
        self._complaining: set[Topic] = set()
        self._has_office = True
        self.pin = PinPage()
        self._of_topic = {topic: entry.make() for topic, entry in TOPICS.items()}
        self.station, self.database = self.page(StationPage), self.page(DatabasePage)
        self.printer, self.office = self.page(PrinterPage), self.page(OfficePage)
        self.services, self.counters = self.page(ServicesPage), self.page(CountersPage)
        self.neighbours, self.probes = self.page(NeighboursPage), self.page(ProbesPage)
        self.database_test_wanted = self.database.test_wanted
        self.services.elsewhere.connect(self.show_section)
        self.printer.changed.connect(self._want_preview)
        self.office.changed.connect(self._want_preview)
        self.permission = PermissionBand()
        self._topics = TopicList()
        self._heading = plain_label()
        self._pages = QStackedWidget()
        self._message = plain_label()
        self._message.setObjectName("settings-message")
        self._save = TouchButton("settings-save", Look.PRIMARY, cap_mm=5.0, height_mm=18)
        self._close = TouchButton("settings-close", cap_mm=5.0, height_mm=18)
        self._undo = TouchButton("settings-undo", cap_mm=5.0, height_mm=18)
        self._undo.hide()
        self._body = QStackedWidget()
        self._build()
        self._forgotten = QTimer(self, interval=FORGOTTEN_MS, singleShot=True)
        self._forgotten.timeout.connect(self.reject)
        self._touches = Touches(self, 0, lambda: False)
        self._touches.touched.connect(self._forgotten.start)
        self.retranslate()
        self.set_metrics(metrics)

    def _build(self) -> None:
        for page in self.pages().values():
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            self._pages.addWidget(scroll)
        self._topics.currentRowChanged.connect(self._go_to)
        right = QVBoxLayout()
        right.addWidget(self._heading)
        right.addWidget(self.permission)
        right.addWidget(self._pages, 1)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self._topics)
        self._middle.addLayout(right, 1)
        self._feet = QHBoxLayout()
        self._feet.addWidget(self._message, 1)
        for foot in (self._undo, self._close, self._save):
            self._feet.addWidget(foot)
        all_topics = QWidget()
        self._column = QVBoxLayout(all_topics)
        self._column.addLayout(self._middle, 1)
        self._column.addLayout(self._feet)
        self._body.addWidget(self.pin)
        self._body.addWidget(all_topics)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self._body)
        self.pin.pin_given.connect(self.pin_given)
        self.pin.cancelled.connect(self.reject)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self._wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self.finished.connect(lambda _: self._rest())

    def pages(self) -> dict[Topic, SettingsPage]:
        """Give the page of each topic, in their order."""
        return self._of_topic

    def page(self, kind: type[P]) -> P:
        """Give the page of a kind."""
        return next(page for page in self._of_topic.values() if isinstance(page, kind))

    def begin(self) -> None:
        """Show the lock, in the middle of the kiosk's window, without a loop of its own."""
        self._body.setCurrentIndex(0)
        self.open()
        self._touches.listen(True)
        self._forgotten.start()
        self.pin.setFocus()

    def _rest(self) -> None:
        self._touches.listen(False)
        self._forgotten.stop()

    def unlock(self, role: Role = Role.TECHNICIAN) -> None:
        """Show the topics of a role."""
        self._topics.show_for(role)
        self._body.setCurrentIndex(1)
        self._topics.setFocus()
        self._want_preview()

    @property
    def is_unlocked(self) -> bool:
        """Whether the topics are in sight."""
        return self._body.currentIndex() == 1

    def show_section(self, topic: Topic, section: str) -> None:
        """Go to a section of another page."""
        self._topics.setCurrentRow(list(TOPICS).index(topic))
        page = self.pages()[topic]
        if isinstance(page, SectionsPage):
            page.show_section(section)

    def show_office(self, known: bool) -> None:
        """Let the office's topics be edited, or not while it cannot be read."""
        self._has_office = known
        for topic, page in self.pages().items():
            if TOPICS[topic].of_office:
                page.setEnabled(known)

    def ask_permission(self) -> None:
        """Say over the office's pages that nothing of them can be saved by this login."""
        self.permission.needed = True
        self._go_to(self._topics.currentRow())

    def draft(self) -> Draft:
        """Give what stands in all fields."""
        known = self._has_office
        return Draft(
            station=self.station.draft(),
            database_url=self.database.url(),
            printer=self.printer.draft(),
            office=self.office.draft() if known else None,
            services=self.services.rows() if known else None,
            counters=self.counters.rows() if known else None,
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say beside each field what is wrong with it, and go to the first."""
        for page in self.pages().values():
            page.be_content()
        self._complaining = {problem.topic for problem in problems}
        for problem in problems:
            page = self.pages()[problem.topic]
            if not page.complain(problem.field, problem.message, problem.item):
                self.say(problem.message, wrong=True)
        self._mark_topics()
        if problems:
            self._topics.setCurrentRow(list(TOPICS).index(problems[0].topic))

    def say(self, message: str, *, wrong: bool = False) -> None:
        """Say what was saved, or why nothing was."""
        palette = self._message.palette()
        colour = theme.DOWN if wrong else theme.OK
        palette.setColor(self._message.foregroundRole(), colour)
        self._message.setPalette(palette)
        self._message.setText(message)

    def message(self) -> str:
        """Give what is said at the foot."""
        return self._message.text()

    def set_busy(self, busy: bool) -> None:
        """Take no second save meanwhile."""
        self._save.setEnabled(not busy)
        self._undo.setEnabled(not busy)

    def allow_undo(self) -> None:
        """Offer to bring back what the last save replaced."""
        self._undo.show()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the kiosk's window."""
        self._metrics = metrics
        self.setStyleSheet(style(metrics))
        self.pin.set_metrics(metrics)
        self.permission.set_metrics(metrics)
        for page in self.pages().values():
            page.set_metrics(metrics)
        for button in (self._save, self._close, self._undo):
            button.set_metrics(metrics)
        self._heading.setFont(metrics.font(6.0, "bold"))
        self._arrange()
        self._message.setFont(metrics.font(TEXT_MM, "semibold"))
        pad = metrics.unit
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(metrics.unit * 2)
        self._middle.setSpacing(metrics.unit * 2)
        self._feet.setSpacing(metrics.unit)
        self._mark_topics()
        self._stand_in_the_middle()

    def _arrange(self) -> None:
        """Put the topics beside the page, or on an upright window in rows over it."""
        parent = self._parent
        upright = parent.height() > parent.width()
        way = QBoxLayout.Direction
        self._middle.setDirection(way.TopToBottom if upright else way.LeftToRight)
        room = round(parent.width() * SHARE) - self._metrics.unit * 12
        self._topics.arrange(self._metrics, room if upright else None)

    def retranslate(self) -> None:
        """Say everything again."""
        self._topics.retranslate()
        self.permission.retranslate()
        self._save.set_caption(self.tr("Simpan"))
        self._close.set_caption(self.tr("Tutup"))
        self._undo.set_caption(self.tr("Urungkan simpanan"))
        for page in self.pages().values():
            page.retranslate()
        self._topics.setCurrentRow(max(0, self._topics.currentRow()))
        self._go_to(self._topics.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; Enter in a field must not press a button by chance."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _go_to(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        of_office = place >= 0 and list(TOPICS.values())[place].of_office
        self.permission.setVisible(self.permission.needed and of_office)
        if place >= 0:
            self._heading.setText(self._topics.item(place).text())

    def _wanted(self) -> None:
        self.save_wanted.emit(self.draft())

    def _want_preview(self) -> None:
        if not self.is_unlocked:
            return
        preview, printer = self.printer.preview, self.printer.draft()
        office = self.office.draft() if self._has_office else None
        self.preview_wanted.emit(PreviewWish(printer, office, preview.outage, preview.copy))

    def _mark_topics(self) -> None:
        self._topics.mark(self._complaining, round(self._metrics.mm(5)))

    def _stand_in_the_middle(self) -> None:
        parent = self._parent
        width, height = round(parent.width() * SHARE), round(parent.height() * SHARE)
        corner = parent.mapToGlobal(parent.rect().center())
        self.setGeometry(corner.x() - width // 2, corner.y() - height // 2, width, height)
