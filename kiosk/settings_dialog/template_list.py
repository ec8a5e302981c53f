"""The texts by which one press announces an outage: per component, stopped or slower."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from kiosk.settings_dialog.field_kinds import TextFields
from kiosk.settings_dialog.list_page import ListPage
from queueing.model import Component, LocalText, OutageTemplate, Severity
from shared_ui.language import plain

MAX_TEXT = 600
TEXTS = ("title", "cause", "advice")


class TemplateList(ListPage[OutageTemplate]):
    """A list of templates; one that was stored keeps its component and severity."""

    def __init__(self) -> None:
        super().__init__("templates")
        self._components: tuple[Component, ...] = ()
        self._which = QComboBox()
        self.form.add("which", self._which)
        self._texts = {
            name: TextFields(self.form, name, lines=name != "title", longest=MAX_TEXT)
            for name in TEXTS
        }
        self._remove = self.add_removal("templates-remove")
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add_button.set_caption(self.tr("Tambah"))
        self._remove.set_caption(self.tr("Hapus"))
        self.form.name(
            "which",
            self.tr("Untuk"),
            self.tr("Satu naskah untuk setiap komponen, saat berhenti dan saat lebih lambat."),
        )
        self._texts["title"].name(
            self.tr("Judul ({language})"), self.tr("Apa yang terganggu. Tampil besar di papan.")
        )
        self._texts["cause"].name(
            self.tr("Sebab ({language})"), self.tr("Boleh kosong selama belum diketahui.")
        )
        self._texts["advice"].name(
            self.tr("Anjuran ({language})"), self.tr("Apa yang dapat dilakukan orang sekarang.")
        )

    def show_components(self, components: tuple[Component, ...]) -> None:
        """Take the components a text can be about."""
        self._components = components
        self.add_button.setEnabled(bool(components))

    def _free(self) -> list[tuple[Component, Severity]]:
        there = {(row.component.id, row.severity) for row in self._rows}
        pairs = [(c, s) for s in (Severity.STOPPED, Severity.SLOWER) for c in self._components]
        return [(c, s) for c, s in pairs if (c.id, s) not in there]

    def new_row(self, place: int) -> OutageTemplate:
        """Give a text for the first component that has none."""
        component, severity = self._free()[0]
        empty = LocalText("")
        return OutageTemplate(0, component, empty, empty, empty, severity)

    def first_field(self) -> str:
        """Begin with what it is for."""
        return "which"

    def title(self, row: OutageTemplate) -> str:
        """Give component and severity."""
        return self._said(row.component, row.severity)

    def _said(self, component: Component, severity: Severity) -> str:
        slower = self.tr("{name}: lebih lambat")
        text = self.tr("{name}: berhenti") if severity is Severity.STOPPED else slower
        return text.format(name=component.name.id)

    def fill(self, row: OutageTemplate) -> None:
        """Put a text into the fields."""
        # What was announced by it once stays; it can be written anew.
        self._remove.setEnabled(not row.id)
        self._which.clear()
        choices = [(row.component, row.severity), *([] if row.id else self._free())]
        for component, severity in choices:
            self._which.addItem(plain(self._said(component, severity)), (component, severity))
        self._which.setEnabled(not row.id)
        for name, fields in self._texts.items():
            fields.fill(getattr(row, name))
        self.add_button.setEnabled(bool(self._free()))

    def taken(self, row: OutageTemplate, place: int) -> OutageTemplate:
        """Give the text as the fields now say it."""
        chosen = self._which.currentIndex()
        component, severity = row.component, row.severity
        if not row.id and chosen > 0:
            component, severity = self._which.itemData(chosen)
        title, cause, advice = (self._texts[n].taken(getattr(row, n)) for n in TEXTS)
        return replace(
            row,
            component=component,
            severity=Severity(severity),
            title=title,
            cause=cause,
            advice=advice,
        )
