"""What is said of an outage without typing, what services need, and when one is proposed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QSpinBox

from kiosk.settings_dialog.component_list import ComponentList, ComponentRow
from kiosk.settings_dialog.ready_word_list import ReadyWordList
from kiosk.settings_dialog.sections import SectionsPage
from kiosk.settings_dialog.template_list import TemplateList
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.model import OutageTemplate, ReadyWord, Service
from queueing.probing.rules import TroubleRules

RANGES = {
    "next_word_minutes": (1, 1440),
    "reminder_minutes": (1, 120),
    "counters_needed": (2, 20),
    "report_minutes": (1, 120),
    "rest_minutes": (1, 1440),
}
"""What the office takes; the first two are said of a notice, the others of proposals."""


@dataclass(frozen=True, slots=True)
class OutagesDraft:
    """All that is ready for an outage."""

    templates: tuple[OutageTemplate, ...]
    ready_words: tuple[ReadyWord, ...]
    components: tuple[ComponentRow, ...]
    rules: TroubleRules
    next_word_minutes: int
    reminder_minutes: int


class RulesForm(TopicPage):
    """When the next word is due, and when counters propose an outage."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = {n: QSpinBox(minimum=a, maximum=b) for n, (a, b) in RANGES.items()}
        for field, editor in self.numbers.items():
            self.form.add(field, editor)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name(
            "next_word_minutes",
            self.tr("Kabar berikutnya (menit)"),
            self.tr("Sekian menit sesudah sebuah kabar dijanjikan kabar berikutnya."),
        )
        form.name(
            "reminder_minutes",
            self.tr("Ingatkan sebelumnya (menit)"),
            self.tr("Konsol mengingatkan sebelum kabar yang dijanjikan jatuh tempo."),
        )
        form.name(
            "counters_needed",
            self.tr("Laporan dari (loket)"),
            self.tr('Sekian loket menekan "Lapor gangguan": gangguan diusulkan, tidak diumumkan.'),
        )
        form.name(
            "report_minutes",
            self.tr("Dalam waktu (menit)"),
            self.tr("Laporan yang berjarak lebih lama tidak dihitung bersama."),
        )
        form.name(
            "rest_minutes",
            self.tr("Usulan diabaikan (menit)"),
            self.tr("Selama ini usulan yang diabaikan tidak diajukan lagi."),
        )


class OutagesPage(SectionsPage[tuple[Service, ...], OutagesDraft]):
    """Sections: texts of outages, ready words, components, rules."""

    def __init__(self) -> None:
        super().__init__("outages")
        self.templates, self.ready = TemplateList(), ReadyWordList()
        self.components, self.rules = ComponentList(), RulesForm()
        self.add_section("templates", self.templates)
        self.add_section("ready", self.ready)
        self.add_section("components", self.components)
        self.add_section("rules", self.rules)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.name_section("templates", self.tr("Naskah"))
        self.name_section("ready", self.tr("Kata siap pakai"))
        self.name_section("components", self.tr("Yang dibutuhkan layanan"))
        self.name_section("rules", self.tr("Waktu dan usulan"))

    def show_facts(self, facts: tuple[Service, ...]) -> None:
        """Take the services."""
        self.components.show_services(facts)

    def show_draft(self, draft: OutagesDraft) -> None:
        """Fill the fields."""
        stored = tuple(row.component for row in draft.components if row.component.id)
        self.templates.show_components(stored)
        self.templates.show_rows(draft.templates)
        self.ready.show_rows(draft.ready_words)
        self.components.show_rows(draft.components)
        numbers = self.rules.numbers
        for field in RANGES:
            source = draft if hasattr(draft, field) else draft.rules
            numbers[field].setValue(getattr(source, field))

    def draft(self) -> OutagesDraft:
        """Give what stands in the fields."""
        numbers = {field: number.value() for field, number in self.rules.numbers.items()}
        return OutagesDraft(
            self.templates.rows(),
            self.ready.rows(),
            self.components.rows(),
            TroubleRules(
                numbers["report_minutes"], numbers["counters_needed"], numbers["rest_minutes"]
            ),
            numbers["next_word_minutes"],
            numbers["reminder_minutes"],
        )
