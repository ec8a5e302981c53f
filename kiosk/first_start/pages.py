"""The questions of the first start, a page each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from kiosk.first_start.answers import (
    MAX_COUNTERS,
    ZONES,
    Complaint,
    wrong_with_hours,
    wrong_with_office,
    wrong_with_services,
)
from kiosk.settings_dialog.fields import size_editor
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.model import Service
from shared_ui.language import NAMES
from shared_ui.theme import Metrics

WEEK = range(1, 8)


class QuestionPage(TopicPage):
    """Base of the pages; `complaints` looks at what stands in the fields."""

    def complaints(self) -> tuple[Complaint, ...]:
        """Give what is wrong."""
        return ()

    def first_field(self) -> QWidget | None:
        """Give where one begins to write."""
        return None

    def set_width(self, pixels: int) -> None:
        """Let the fields take so much, on all pages alike."""
        self.form.setFixedWidth(pixels)
        self._column.setAlignment(self.form, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        """Say everything again."""


class AboutOfficePage(QuestionPage):
    """Language, name and time. Signals: language_chosen(code); file_wanted()."""

    language_chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.language, self.zone = QComboBox(), QComboBox()
        self.name = QLineEdit(name)
        for code, spoken in NAMES.items():
            self.language.addItem(spoken, code)
        for word in ZONES:
            self.zone.addItem("", word)
        self.form.add("language", self.language)
        self.form.add("office-name", self.name)
        self.form.add("zone", self.zone)
        self._file, self.told = self.add_test("own-file")
        self._file.clicked.connect(self.file_wanted)
        self.language.currentIndexChanged.connect(
            lambda: self.language_chosen.emit(str(self.language.currentData()))
        )
        self.retranslate()
        self.finish()

    def first_field(self) -> QWidget:
        """Begin with the name, for the rest is right for most."""
        self.name.selectAll()
        return self.name

    def complaints(self) -> tuple[Complaint, ...]:
        """Look at the name."""
        return wrong_with_office(self.name.text())

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name("language", self.tr("Bahasa kios"))
        self.form.name("office-name", self.tr("Nama kantor"))
        self.form.name("zone", self.tr("Waktu setempat"))
        places = (
            self.tr("WIB · Sumatra, Jawa, Kalimantan Barat dan Tengah"),
            self.tr("WITA · Bali, Nusa Tenggara, Sulawesi, Kalimantan lainnya"),
            self.tr("WIT · Maluku dan Papua"),
        )
        for row, text in enumerate(places):
            self.zone.setItemText(row, text)
        self._file.set_caption(self.tr("Kantor ini memakai server…"))


class HoursPage(QuestionPage):
    """On which days and hours the office is open."""

    def __init__(self, opens_at: time, closes_at: time, days: frozenset[int]) -> None:
        super().__init__()
        self.opens, self.closes = _clock(opens_at), _clock(closes_at)
        self._days = {day: QCheckBox() for day in WEEK}
        for day, box in self._days.items():
            box.setObjectName(f"day-{day}")
            box.setChecked(day in days)
        self.form.add("opens", self.opens)
        self.form.add("closes", self.closes)
        self.form.add("days", _side_by_side(list(self._days.values()), columns=4))
        self.retranslate()
        self.finish()

    def days(self) -> frozenset[int]:
        """Give the ISO weekdays that are ticked."""
        return frozenset(day for day, box in self._days.items() if box.isChecked())

    def hours(self) -> tuple[time, time]:
        """Give opening and closing."""
        return _time(self.opens), _time(self.closes)

    def first_field(self) -> QWidget:
        """Begin with the opening."""
        return self.opens

    def complaints(self) -> tuple[Complaint, ...]:
        """Look at hours and days."""
        return wrong_with_hours(*self.hours(), self.days())

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        for box in self._days.values():
            size_editor(box, metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name("opens", self.tr("Buka pukul"))
        self.form.name("closes", self.tr("Tutup pukul"))
        self.form.name("days", self.tr("Hari kerja"))
        names = (
            self.tr("Senin"),
            self.tr("Selasa"),
            self.tr("Rabu"),
            self.tr("Kamis"),
            self.tr("Jumat"),
            self.tr("Sabtu"),
            self.tr("Minggu"),
        )
        for box, name in zip(self._days.values(), names, strict=True):
            box.setText(name)


class OfferPage(QuestionPage):
    """Which services there are, and how many counters."""

    def __init__(self, services: Sequence[Service], counters: int) -> None:
        super().__init__()
        self._boxes = {s.prefix: QCheckBox(f"{s.prefix}   {s.name.id}") for s in services}
        for prefix, box in self._boxes.items():
            box.setObjectName(f"offer-{prefix}")
            box.setChecked(True)
        self.counters = QSpinBox(minimum=1, maximum=MAX_COUNTERS, value=counters)
        self.form.add("services", _side_by_side(list(self._boxes.values()), columns=1))
        self.form.add("counters", self.counters)
        self.retranslate()
        self.finish()

    def prefixes(self) -> frozenset[str]:
        """Give the letters of the services that are ticked."""
        return frozenset(prefix for prefix, box in self._boxes.items() if box.isChecked())

    def first_field(self) -> QWidget:
        """Begin with the first service."""
        return next(iter(self._boxes.values()))

    def complaints(self) -> tuple[Complaint, ...]:
        """Look whether anything is offered."""
        return wrong_with_services(self.prefixes())

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        for box in self._boxes.values():
            size_editor(box, metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name("services", self.tr("Layanan"))
        self.form.name("counters", self.tr("Jumlah loket"))


def _clock(moment: time) -> QTimeEdit:
    edit = QTimeEdit(QTime(moment.hour, moment.minute))
    # 24 hours and a full stop, in every language of the screens.
    edit.setLocale(QLocale("id_ID"))
    edit.setDisplayFormat("HH.mm")
    return edit


def _time(edit: QTimeEdit) -> time:
    shown = edit.time()
    return time(shown.hour(), shown.minute())


def _side_by_side(boxes: Sequence[QCheckBox], *, columns: int) -> QWidget:
    held = QWidget()
    grid = QGridLayout(held)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // columns, place % columns)
    # Takes the width that is left, so that all pages have their fields at the same place.
    grid.setColumnStretch(columns, 1)
    held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return held
