"""What the page of the calendar asks of the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.calendar_page import CalendarDraft
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import DeskSaved, OfficeDesk
from kiosk.settings_dialog.row_saver import RowKind, save_rows
from kiosk.settings_dialog.rules import is_name, name_needed
from kiosk.settings_dialog.weekdays import weekday_names
from queueing.opening_days import Break, CalendarDay, Period

TOPIC = Topic.CALENDAR
translate = QCoreApplication.translate


class CalendarDesk(OfficeDesk[date, CalendarDraft]):
    """Reads and saves the calendar, one act for each change."""

    _known: CalendarDraft

    def _look(self) -> tuple[date, CalendarDraft]:
        from queueing.calendar import service_day
        from queueing.store.calendar_rows import calendar_of
        from queueing.store.rows import office_of

        with self.store.read() as connection:
            office = office_of(connection)
            today = service_day(self._clock(), office.time_zone)
            found = calendar_of(connection, office, date(today.year, 1, 1))
        hours = (office.opens_at, office.closes_at, office.working_days, office.last_ticket_rule)
        return today, CalendarDraft(*hours, found.periods, found.days)

    def read(self) -> tuple[date, CalendarDraft]:
        """Read today and the calendar from this year on; raises StoreError."""
        today, self._known = self._look()
        return today, self._known

    def check(self, draft: CalendarDraft) -> tuple[Problem, ...]:
        """Give every field that cannot be saved."""
        return (*_hours(draft), *_periods(draft.periods), *_days(draft.days))

    def save(self, draft: CalendarDraft) -> DeskSaved[CalendarDraft]:
        """Save what differs; raises StoreError or NotPermitted."""
        _, now = self._look()
        said, problem = self._save_hours(now, draft)
        if problem is None:
            periods = save_rows(
                self._period_kind(), self._known.periods, now.periods, draft.periods
            )
            self._known = replace(self._known, periods=periods.known)
            draft = replace(draft, periods=periods.rows)
            said, problem = (*said, *periods.said), periods.problem
        if problem is None:
            days = save_rows(self._day_kind(), self._known.days, now.days, draft.days)
            self._known = replace(self._known, days=days.known)
            draft = replace(draft, days=days.rows)
            said, problem = (*said, *days.said), days.problem
        return DeskSaved(draft, said, problem)

    def _save_hours(
        self, now: CalendarDraft, draft: CalendarDraft
    ) -> tuple[tuple[str, ...], Problem | None]:
        from queueing.actions import set_last_ticket_rule, set_office_hours

        said: tuple[str, ...] = ()
        wanted, before, there = (_ordinary(each) for each in (draft, self._known, now))
        rule_wanted = draft.rule is not self._known.rule
        overtaken = wanted != before and there not in (before, wanted)
        if overtaken or (rule_wanted and now.rule not in (self._known.rule, draft.rule)):
            self._known = replace(
                self._known,
                opens_at=now.opens_at,
                closes_at=now.closes_at,
                working_days=now.working_days,
                rule=now.rule,
            )
            field = "opens_at" if overtaken else "last_ticket_rule"
            return said, Problem(TOPIC, f"hours:{field}", _overtaken(now))
        if wanted != before:
            opens, closes, days = wanted
            self.do(set_office_hours, opens_at=opens, closes_at=closes, working_days=days)
            self._known = replace(self._known, opens_at=opens, closes_at=closes, working_days=days)
            said = (translate("SettingsCalendar", "jam kantor"),)
        if rule_wanted:
            self.do(set_last_ticket_rule, rule=draft.rule)
            self._known = replace(self._known, rule=draft.rule)
            said = (*said, translate("SettingsCalendar", "aturan menjelang tutup"))
        return said, None

    def _period_kind(self) -> RowKind[Period]:
        from queueing.actions import delete_period, save_period

        def write(period: Period) -> Period:
            found = self.do(save_period, period=period).periods
            if period.id:
                return next(each for each in found if each.id == period.id)
            return max(found, key=lambda each: each.id)

        return RowKind(
            topic=TOPIC,
            section="periods",
            field="name",
            key=lambda period: period.id,
            title=lambda period: period.name,
            write=write,
            delete=lambda period: void(self.do(delete_period, period_id=period.id)),
            anew=lambda period: replace(period, id=0),
        )

    def _day_kind(self) -> RowKind[CalendarDay]:
        from queueing.actions import delete_calendar_day, save_calendar_day

        def write(day: CalendarDay) -> CalendarDay:
            self.do(save_calendar_day, day=day)
            return day

        return RowKind(
            topic=TOPIC,
            section="days",
            field="day",
            key=lambda day: day.day,
            title=lambda day: f"{day.day:%d.%m.%Y} {day.name.id}",
            write=write,
            delete=lambda day: void(self.do(delete_calendar_day, day=day.day)),
        )


def void(_: object) -> None:
    """Let go of what an act gives."""


def _ordinary(draft: CalendarDraft) -> tuple[time, time, frozenset[int]]:
    return draft.opens_at, draft.closes_at, draft.working_days


def _overtaken(now: CalendarDraft) -> str:
    text = translate(
        "SettingsCalendar",
        "Diubah orang lain sejak dibuka di sini, sekarang: {opens}-{closes}, {days}. "
        "Simpan sekali lagi untuk memakai isian ini.",
    )
    names = weekday_names()
    days = ", ".join(names[day] for day in sorted(now.working_days))
    return text.format(opens=f"{now.opens_at:%H.%M}", closes=f"{now.closes_at:%H.%M}", days=days)


def _hours(draft: CalendarDraft) -> Iterator[Problem]:
    if draft.opens_at >= draft.closes_at:
        yield Problem(TOPIC, "hours:closes_at", _later(draft.opens_at))
    if not draft.working_days:
        text = translate("SettingsCalendar", "Hari kerja: centang sedikitnya satu hari.")
        yield Problem(TOPIC, "hours:working_days", text)


def _later(begins: time) -> str:
    text = translate("SettingsCalendar", "Tutup pukul: tulis jam sesudah pukul {begin}.")
    return text.format(begin=f"{begins:%H.%M}")


def _periods(periods: tuple[Period, ...]) -> Iterator[Problem]:
    for row, period in enumerate(periods):
        if not is_name(period.name):
            yield Problem(TOPIC, "periods:name", name_needed(), row)
        if period.first_day and period.last_day and period.first_day > period.last_day:
            text = translate(
                "SettingsCalendar", "Hari terakhir: tulis tanggal yang tidak sebelum hari pertama."
            )
            yield Problem(TOPIC, "periods:last_day", text, row)
        for hours in period.hours:
            if hours.opens_at is not None and hours.opens_at >= (hours.closes_at or time(0)):
                text = translate(
                    "SettingsCalendar", "Jam buka, {day}: tulis jam tutup sesudah pukul {begin}."
                ).format(day=weekday_names()[hours.weekday], begin=f"{hours.opens_at:%H.%M}")
                yield Problem(TOPIC, "periods:hours", text, row)
                break
        text = _breaks(period.breaks)
        if text:
            yield Problem(TOPIC, "periods:breaks", text, row)


def _breaks(breaks: tuple[Break, ...]) -> str:
    for pause in breaks:
        if pause.begins_at >= pause.ends_at:
            text = translate(
                "SettingsCalendar", "Istirahat mulai pukul {begin}: tulis akhir sesudahnya."
            )
            return text.format(begin=f"{pause.begins_at:%H.%M}")
    for one, other in pairwise(breaks):
        if one.weekday == other.weekday and other.begins_at < one.ends_at:
            text = translate(
                "SettingsCalendar",
                "Istirahat pukul {begin} bertumpang tindih dengan yang sebelumnya. "
                "Tulis jam lain atau hapus salah satu.",
            )
            return text.format(begin=f"{other.begins_at:%H.%M}")
    return ""


def _days(days: tuple[CalendarDay, ...]) -> Iterator[Problem]:
    seen: set[date] = set()
    for row, day in enumerate(days):
        if day.day in seen:
            text = translate(
                "SettingsCalendar", "Tanggal: sudah ada di daftar. Ubah yang itu, atau tanggal ini."
            )
            yield Problem(TOPIC, "days:day", text, row)
        seen.add(day.day)
        if not is_name(day.name.id):
            yield Problem(TOPIC, "days:name_id", name_needed(), row)
        if day.opens_at is not None and day.opens_at >= (day.closes_at or time(0)):
            yield Problem(TOPIC, "days:closes_at", _later(day.opens_at), row)
