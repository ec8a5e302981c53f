"""The settings as one dialog: first the lock, then the topics and one button to save all."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.counters_page import CountersPage
from kiosk.settings_dialog.database_page import DatabasePage
from kiosk.settings_dialog.drafts import Draft, PreviewWish, Problem, Topic
from kiosk.settings_dialog.feet import Feet
from kiosk.settings_dialog.fields import style
from kiosk.settings_dialog.languages_page import LanguagesPage
from kiosk.settings_dialog.neighbours_page import NeighboursPage
from kiosk.settings_dialog.office_page import OfficePage
from kiosk.settings_dialog.page import SettingsPage
from kiosk.settings_dialog.pin_page import PinPage
from kiosk.settings_dialog.printer_page import PrinterPage
from kiosk.settings_dialog.probes_page import ProbesPage
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.services_page import ServicesPage
from kiosk.settings_dialog.topic_book import TopicBook
from kiosk.settings_dialog.topic_pages import StationPage
from kiosk.touches import Touches
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
        self._has_office = True
        self.pin = PinPage()
        self._book = TopicBook()
        self._feet = Feet()
        self._topics, self._undo = self._book.topics, self._feet.undo
        self.permission = self._book.permission
        self.station, self.database = self.page(StationPage), self.page(DatabasePage)
        self.printer, self.office = self.page(PrinterPage), self.page(OfficePage)
        self.services, self.counters = self.page(ServicesPage), self.page(CountersPage)
        self.neighbours, self.probes = self.page(NeighboursPage), self.page(ProbesPage)
        self.database_test_wanted = self.database.test_wanted
        self.services.elsewhere.connect(self.show_section)
        self.page(LanguagesPage).elsewhere.connect(self.show_section)
        self.printer.changed.connect(self._want_preview)
        self.office.changed.connect(self._want_preview)
        self._body = QStackedWidget()
        self._build()
        self._forgotten = QTimer(self, interval=FORGOTTEN_MS, singleShot=True)
        self._forgotten.timeout.connect(self.reject)
        self._touches = Touches(self, 0, lambda: False)
        self._touches.touched.connect(self._forgotten.start)
        self.retranslate()
        self.set_metrics(metrics)

    def _build(self) -> None:
        all_topics = QWidget()
        self._column = QVBoxLayout(all_topics)
        self._column.addWidget(self._book, 1)
        self._column.addWidget(self._feet)
        self._body.addWidget(self.pin)
        self._body.addWidget(all_topics)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self._body)
        self.pin.pin_given.connect(self.pin_given)
        self.pin.cancelled.connect(self.reject)
        self._feet.close_button.clicked.connect(self.reject)
        self._feet.save.clicked.connect(self._wanted)
        self._feet.undo.clicked.connect(self.undo_wanted)
        self.finished.connect(lambda _: self._rest())

    def pages(self) -> dict[Topic, SettingsPage]:
        """Give the page of each topic, in their order."""
        return self._book.pages

    def page(self, kind: type[P]) -> P:
        """Give the page of a kind."""
        return self._book.page(kind)

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
        self._body.setCurrentIndex(1)
        self._book.show_for(role)
        self._want_preview()

    @property
    def is_unlocked(self) -> bool:
        """Whether the topics are in sight."""
        return self._body.currentIndex() == 1

    def stay_open(self) -> None:
        """Count anew until the settings are closed as forgotten: something is under way."""
        if self._forgotten.isActive():
            self._forgotten.start()

    def show_section(self, topic: Topic, section: str) -> None:
        """Go to a section of another page."""
        self._book.show_topic(topic, section)

    def show_office(self, known: bool) -> None:
        """Let the office's topics be edited, or not while it cannot be read."""
        self._has_office = known
        self._book.open_office(known)

    def ask_permission(self) -> None:
        """Say over the office's pages that nothing of them can be saved by this login."""
        self._book.ask_permission()

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
            languages=self.page(LanguagesPage).draft(),
            backup=self.page(BackupPage).draft(),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say beside each field what is wrong with it, and go to the first."""
        homeless = self._book.show_problems(problems)
        if homeless:
            self.say(homeless, wrong=True)

    def say(self, message: str, *, wrong: bool = False) -> None:
        """Say what was saved, or why nothing was."""
        self._feet.say(message, wrong=wrong)

    def message(self) -> str:
        """Give what is said at the foot."""
        return self._feet.message()

    def set_busy(self, busy: bool) -> None:
        """Take no second save meanwhile."""
        self._feet.set_busy(busy)

    def allow_undo(self) -> None:
        """Offer to bring back what the last save replaced."""
        self._feet.undo.show()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the kiosk's window."""
        self._metrics = metrics
        self.setStyleSheet(style(metrics))
        self.pin.set_metrics(metrics)
        self._book.set_metrics(metrics, self._room_above())
        self._feet.set_metrics(metrics)
        pad = metrics.unit
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(metrics.unit * 2)
        self._stand_in_the_middle()

    def _room_above(self) -> int | None:
        """Give how wide rows of topics may be on an upright window; None where they stand aside."""
        parent = self._parent
        if parent.height() <= parent.width():
            return None
        return round(parent.width() * SHARE) - self._metrics.unit * 12

    def retranslate(self) -> None:
        """Say everything again."""
        self._book.retranslate()
        self._feet.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; Enter in a field must not press a button by chance."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _wanted(self) -> None:
        self.save_wanted.emit(self.draft())

    def _want_preview(self) -> None:
        if not self.is_unlocked:
            return
        preview, printer = self.printer.preview, self.printer.draft()
        office = self.office.draft() if self._has_office else None
        self.preview_wanted.emit(PreviewWish(printer, office, preview.outage, preview.copy))

    def _stand_in_the_middle(self) -> None:
        parent = self._parent
        width, height = round(parent.width() * SHARE), round(parent.height() * SHARE)
        corner = parent.mapToGlobal(parent.rect().center())
        self.setGeometry(corner.x() - width // 2, corner.y() - height // 2, width, height)
