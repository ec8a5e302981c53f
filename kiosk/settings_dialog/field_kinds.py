"""Fields that several settings pages have: services to tick, a text in three languages, a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, Qt, QTime
from PySide6.QtWidgets import (
    QDateEdit,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTimeEdit,
)

from kiosk.settings_dialog.fields import Form
from queueing.model import LocalText, Service
from shared_ui.language import NAMES, plain

_ID = Qt.ItemDataRole.UserRole


class ServiceTicks(QListWidget):
    """The office's services, each with a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_services(self, services: Iterable[Service]) -> None:
        """Take the services that can be ticked; those that were stay so."""
        chosen = self.ticked()
        self.clear()
        for service in services:
            item = QListWidgetItem(plain(f"{service.prefix}  {service.name.id}"))
            item.setData(_ID, service.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.tick(chosen)

    def tick(self, service_ids: frozenset[int]) -> None:
        """Tick these and no other."""
        for place in range(self.count()):
            item = self.item(place)
            on = item.data(_ID) in service_ids
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def ticked(self) -> frozenset[int]:
        """Give the ids of the ticked ones."""
        items = [self.item(place) for place in range(self.count())]
        return frozenset(int(i.data(_ID)) for i in items if i.checkState() is Qt.CheckState.Checked)


class TextFields:
    """A field for each language; a text nobody touched is kept to the byte."""

    def __init__(self, form: Form, field: str, *, lines: bool = False, longest: int = 300) -> None:
        self._form, self._field = form, field
        self.edits: dict[str, QLineEdit | QPlainTextEdit] = {
            code: QPlainTextEdit() if lines else QLineEdit(maxLength=longest) for code in NAMES
        }
        for code, edit in self.edits.items():
            form.add(f"{field}_{code}", edit)

    def name(self, pattern: str, help_text: str) -> None:
        """Say what the fields are; `pattern` has a place {language}.

        The first field's help is `help_text`; the others say what being empty means.
        """
        help_others = QCoreApplication.translate(
            "TextFields", "Bila kosong, teks Indonesia yang dipakai."
        )
        for place, (code, language) in enumerate(NAMES.items()):
            said = pattern.format(language=language)
            self._form.name(f"{self._field}_{code}", said, help_others if place else help_text)

    def fill(self, text: LocalText) -> None:
        """Put a text into the fields."""
        for code, edit in self.edits.items():
            said = str(getattr(text, code))
            if isinstance(edit, QLineEdit):
                edit.setText(said)
                edit.setCursorPosition(0)
            else:
                edit.setPlainText(said)

    def taken(self, before: LocalText) -> LocalText:
        """Give the text as the fields now say it."""
        return LocalText(**{code: self._one(code, str(getattr(before, code))) for code in NAMES})

    def _one(self, code: str, before: str) -> str:
        edit = self.edits[code]
        if isinstance(edit, QLineEdit):
            return edit.text().strip() if edit.isModified() else before
        return edit.toPlainText().strip() if edit.document().isModified() else before


class TimeField(QTimeEdit):
    """A time of the office's wall clock, as people write it here: 08.30."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("HH.mm")
        self._filled = time(0)

    def fill(self, moment: time) -> None:
        """Show a time."""
        self._filled = moment
        self.setTime(QTime(moment.hour, moment.minute))

    def taken(self) -> time:
        """Give the time that stands there, to the minute; untouched as it was filled."""
        said = time(self.time().hour(), self.time().minute())
        return self._filled if said == self._filled.replace(second=0, microsecond=0) else said


class DateField(QDateEdit):
    """A date as people write it here: 31.12.2026, with a calendar to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("dd.MM.yyyy")
        self.setCalendarPopup(True)

    def fill(self, day: date) -> None:
        """Show a date."""
        self.setDate(QDate(day.year, day.month, day.day))

    def taken(self) -> date:
        """Give the date that stands there."""
        return date(self.date().year(), self.date().month(), self.date().day())
