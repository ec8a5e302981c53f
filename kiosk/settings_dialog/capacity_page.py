"""How much there is: quotas, what services use up, and how much one hand takes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QSpinBox

from kiosk.settings_dialog.quota_list import QuotaList
from kiosk.settings_dialog.sections import SectionsPage
from kiosk.settings_dialog.stock_list import StockList
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.model import Service
from queueing.stock import Quota, StockItem


@dataclass(frozen=True, slots=True)
class CapacityDraft:
    """All limits of the office."""

    bulk_limit: int
    """At most so many numbers by one hand; 0 sets no limit."""
    bulk_seconds: int
    quotas: tuple[Quota, ...]
    items: tuple[StockItem, ...]


class OneHandForm(TopicPage):
    """How many numbers one hand takes at a kiosk."""

    def __init__(self) -> None:
        super().__init__()
        self.limit = QSpinBox(minimum=0, maximum=1000)
        self.seconds = QSpinBox(minimum=1, maximum=3600)
        self.form.add("bulk_limit", self.limit)
        self.form.add("bulk_seconds", self.seconds)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.limit.setSpecialValueText(self.tr("tanpa batas"))
        self.form.name(
            "bulk_limit",
            self.tr("Paling banyak (nomor)"),
            self.tr("Sebanyak ini nomor satu layanan berturut-turut di satu kios."),
        )
        self.form.name(
            "bulk_seconds",
            self.tr("Dalam waktu (detik)"),
            self.tr(
                "Setelah waktu ini nomor berikutnya diberikan lagi. antrean stock lift "
                "mengizinkan seseorang mengambil untuk orang lain, sekali."
            ),
        )


class CapacityPage(SectionsPage[tuple[Service, ...], CapacityDraft]):
    """Sections: quotas, stock, one hand."""

    def __init__(self) -> None:
        super().__init__("capacity")
        self.quotas, self.stock, self.hand = QuotaList(), StockList(), OneHandForm()
        self.add_section("quotas", self.quotas)
        self.add_section("stock", self.stock)
        self.add_section("hand", self.hand)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.name_section("quotas", self.tr("Kuota"))
        self.name_section("stock", self.tr("Blangko dan cetak"))
        self.name_section("hand", self.tr("Satu tangan"))

    def show_facts(self, facts: tuple[Service, ...]) -> None:
        """Take the services."""
        self.quotas.show_services(facts)
        self.stock.show_services(facts)

    def show_draft(self, draft: CapacityDraft) -> None:
        """Fill the fields."""
        self.quotas.show_rows(draft.quotas)
        self.stock.show_rows(draft.items)
        self.hand.limit.setValue(draft.bulk_limit)
        self.hand.seconds.setValue(draft.bulk_seconds)

    def draft(self) -> CapacityDraft:
        """Give what stands in the fields."""
        return CapacityDraft(
            self.hand.limit.value(),
            self.hand.seconds.value(),
            self.quotas.rows(),
            self.stock.rows(),
        )
