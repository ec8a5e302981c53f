"""The office's services: names, prefix, requirements, order, whether they are offered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import LocalText, Service
from shared_ui.language import NAMES

NOTHING = LocalText("")
MAX_NAME = 300


class ServicesPage(ListPage[Service]):
    """A list of services."""

    def __init__(self) -> None:
        super().__init__("services")
        self._prefix = QLineEdit(maxLength=1)
        self._active = QCheckBox()
        self._names = {code: QLineEdit(maxLength=MAX_NAME) for code in NAMES}
        self._needs = {code: QPlainTextEdit() for code in NAMES}
        self.form.add("prefix", self._prefix)
        self.form.add("active", self._active)
        for code, name in self._names.items():
            self.form.add(f"name_{code}", name)
        for code, need in self._needs.items():
            self.form.add(f"requirements_{code}", need)
        self._up = TouchButton("services-up", cap_mm=4.4, height_mm=16)
        self._down = TouchButton("services-down", cap_mm=4.4, height_mm=16)
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down.clicked.connect(lambda: self.shift(1))
        self.add_tool(self._up)
        self.add_tool(self._down)
        self._prefix.textEdited.connect(lambda text: self._prefix.setText(text.upper()))
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah"))
        self._up.set_caption(self.tr("Naik"))
        self._down.set_caption(self.tr("Turun"))
        self.form.name("prefix", self.tr("Huruf nomor"))
        self.form.name("active", self.tr("Dilayani"))
        self._active.setText(self.tr("Tampil di kios"))
        for code, language in NAMES.items():
            name = self.tr("Nama ({language})").format(language=language)
            self.form.name(f"name_{code}", name)
            need = self.tr("Syarat ({language})").format(language=language)
            self.form.name(f"requirements_{code}", need)

    def new_row(self, place: int) -> Service:
        """Give an empty service at the end."""
        return Service(
            id=0,
            prefix="",
            name=NOTHING,
            requirements=NOTHING,
            procedure=NOTHING,
            duration=NOTHING,
            fee=NOTHING,
            product=NOTHING,
            complaints=NOTHING,
            position=place + 1,
            active=True,
        )

    def title(self, row: Service) -> str:
        """Give prefix and name, and whether it is not offered."""
        name = row.name.id or self.tr("Layanan baru")
        name = f"{row.prefix or '–'}  {name}"
        return name if row.active else self.tr("{name} (tidak tampil)").format(name=name)

    def first_field(self) -> str:
        """Begin a new service with its letter."""
        return "prefix"

    def fill(self, row: Service) -> None:
        """Put a service into the fields."""
        self._prefix.setText(row.prefix)
        self._active.setChecked(row.active)
        for code in NAMES:
            self._names[code].setText(getattr(row.name, code))
            self._names[code].setCursorPosition(0)
            self._needs[code].setPlainText(getattr(row.requirements, code))

    def taken(self, row: Service, place: int) -> Service:
        """Give the service as the fields now say it; a field nobody touched keeps its text."""
        return replace(
            row,
            prefix=self._prefix.text().strip(),
            active=self._active.isChecked(),
            name=LocalText(**{code: self._text(row.name, code) for code in NAMES}),
            requirements=LocalText(**{code: self._need(row, code) for code in NAMES}),
        )

    def _text(self, old: LocalText, code: str) -> str:
        field, before = self._names[code], str(getattr(old, code))
        return field.text().strip() if field.isModified() else before

    def _need(self, row: Service, code: str) -> str:
        field, before = self._needs[code], str(getattr(row.requirements, code))
        return field.toPlainText() if field.document().isModified() else before
