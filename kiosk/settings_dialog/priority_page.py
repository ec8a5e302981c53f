"""Whom the counters call first: the shares of the priority classes, and calls before a skip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QSpinBox

from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.page import DraftPage
from kiosk.settings_dialog.topic_pages import TopicPage

MOST = 99


@dataclass(frozen=True, slots=True)
class PriorityDraft:
    """How the classes share the calls; all at least 1."""

    priority_share: int
    ordinary_share: int
    min_calls_before_skip: int


class PriorityPage(TopicPage, DraftPage[None, PriorityDraft]):
    """The calling rule, with what it means in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.priority, self.ordinary, self.calls = (
            QSpinBox(minimum=1, maximum=MOST) for _ in "123"
        )
        self.meaning = plain_label()
        for field, editor in (
            ("priority_share", self.priority),
            ("ordinary_share", self.ordinary),
            ("meaning", self.meaning),
            ("min_calls_before_skip", self.calls),
        ):
            self.form.add(field, editor)
        self.priority.valueChanged.connect(lambda _: self._say())
        self.ordinary.valueChanged.connect(lambda _: self._say())
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name(
            "priority_share",
            self.tr("Panggilan prioritas"),
            self.tr(
                "Prioritas: lanjut usia, penyandang disabilitas, ibu hamil, dengan anak kecil. "
                "Alasannya tidak pernah dicatat."
            ),
        )
        form.name(
            "ordinary_share",
            self.tr("Panggilan biasa"),
            self.tr("Sekian orang biasa sesudah panggilan prioritas di atas."),
        )
        form.name("meaning", self.tr("Artinya"))
        form.name(
            "min_calls_before_skip",
            self.tr("Dipanggil sebelum dilewati"),
            self.tr("Sekian kali seorang dipanggil sebelum petugas dapat melewatinya."),
        )
        self._say()

    def _say(self) -> None:
        text = self.tr(
            "Bila kedua kelas menunggu: {priority} prioritas, lalu {ordinary} biasa, dan "
            "seterusnya. Seorang biasa menunggu paling lama {priority} panggilan prioritas."
        )
        said = text.format(priority=self.priority.value(), ordinary=self.ordinary.value())
        self.meaning.setText(said)

    def show_facts(self, facts: None) -> None:
        """Take nothing: the rule stands for itself."""

    def show_draft(self, draft: PriorityDraft) -> None:
        """Fill the fields."""
        self.priority.setValue(draft.priority_share)
        self.ordinary.setValue(draft.ordinary_share)
        self.calls.setValue(draft.min_calls_before_skip)

    def draft(self) -> PriorityDraft:
        """Give what stands in the fields."""
        return PriorityDraft(self.priority.value(), self.ordinary.value(), self.calls.value())
