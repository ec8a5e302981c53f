"""When the office serves: its hours, periods with breaks, days of their own, proposals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtWidgets import QComboBox

from kiosk.settings_dialog.day_list import DayList
from kiosk.settings_dialog.field_kinds import TimeField
from kiosk.settings_dialog.hours_fields import WeekdayTicks
from kiosk.settings_dialog.period_list import PeriodList
from kiosk.settings_dialog.proposals_form import ProposalsForm
from kiosk.settings_dialog.sections import SectionsPage
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.model import LastTicketRule
from queueing.opening_days import CalendarDay, Period
from shared_ui.theme import Metrics


@dataclass(frozen=True, slots=True)
class CalendarDraft:
    """All that decides when the office serves; days of this year and later ones."""

    opens_at: time
    closes_at: time
    working_days: frozenset[int]
    """ISO weekdays."""
    rule: LastTicketRule
    periods: tuple[Period, ...]
    days: tuple[CalendarDay, ...]


class OfficeHoursForm(TopicPage):
    """The ordinary week, and what happens before closing."""

    def __init__(self) -> None:
        super().__init__()
        self.opens, self.closes, self.days = TimeField(), TimeField(), WeekdayTicks()
        self.rule = QComboBox()
        for field, editor in (
            ("opens_at", self.opens),
            ("closes_at", self.closes),
            ("working_days", self.days),
            ("last_ticket_rule", self.rule),
        ):
            self.form.add(field, editor)
        for rule in LastTicketRule:
            self.rule.addItem("", rule)
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.days.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name("opens_at", self.tr("Buka pukul"))
        form.name(
            "closes_at",
            self.tr("Tutup pukul"),
            self.tr("Berlaku pada hari yang tidak punya jam sendiri di periode atau hari khusus."),
        )
        form.name("working_days", self.tr("Hari kerja"), self.tr("Pada hari lain kantor tutup."))
        self.days.retranslate()
        form.name(
            "last_ticket_rule",
            self.tr("Menjelang tutup"),
            self.tr(
                "Dibandingkan: perkiraan selesainya semua yang menunggu, jam istirahat "
                "dikurangi, dengan jam tutup."
            ),
        )
        words = {
            LastTicketRule.OFF: self.tr("Tidak diperhitungkan"),
            LastTicketRule.WARN: self.tr("Kios memperingatkan, nomor tetap dapat diambil"),
            LastTicketRule.STOP: self.tr("Kios tidak memberi nomor yang tidak terlayani"),
        }
        for place, rule in enumerate(LastTicketRule):
            self.rule.setItemText(place, words[rule])


class CalendarPage(SectionsPage[date, CalendarDraft]):
    """Sections: hours, periods, days, proposals. Proposals that are taken over become days."""

    def __init__(self) -> None:
        super().__init__("calendar")
        self.hours, self.periods = OfficeHoursForm(), PeriodList()
        self.days, self.proposals = DayList(), ProposalsForm()
        self.add_section("hours", self.hours)
        self.add_section("periods", self.periods)
        self.add_section("days", self.days)
        self.add_section("proposals", self.proposals)
        self.proposals.taken.connect(self._take_over)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.name_section("hours", self.tr("Jam kantor"))
        self.name_section("periods", self.tr("Istirahat dan periode"))
        self.name_section("days", self.tr("Libur dan hari khusus"))
        self.name_section("proposals", self.tr("Usulan libur"))

    def show_facts(self, facts: date) -> None:
        """Take the office's day of today."""
        self.periods.today = self.days.today = facts
        self.proposals.year.setValue(facts.year)

    def show_draft(self, draft: CalendarDraft) -> None:
        """Fill the fields."""
        self.hours.opens.fill(draft.opens_at)
        self.hours.closes.fill(draft.closes_at)
        self.hours.days.fill(draft.working_days)
        self.hours.rule.setCurrentIndex(self.hours.rule.findData(draft.rule))
        self.periods.show_rows(draft.periods)
        self.days.show_rows(draft.days)

    def draft(self) -> CalendarDraft:
        """Give what stands in the fields."""
        hours = self.hours
        return CalendarDraft(
            hours.opens.taken(),
            hours.closes.taken(),
            hours.days.taken(),
            LastTicketRule(hours.rule.currentData()),
            self.periods.rows(),
            self.days.rows(),
        )

    def _take_over(self, kept: tuple[CalendarDay, ...], dropped: tuple[CalendarDay, ...]) -> None:
        gone = {day.day for day in (*kept, *dropped)}
        days = [day for day in self.days.rows() if day.day not in gone]
        self.days.show_rows(tuple(sorted([*days, *kept], key=lambda day: day.day)))
