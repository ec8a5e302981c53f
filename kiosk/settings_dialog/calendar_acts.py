"""The page of the calendar, and what it asks of the public list of holidays."""

from __future__ import annotations

from datetime import date

from kiosk.settings_dialog.calendar_desk import CalendarDesk
from kiosk.settings_dialog.calendar_page import CalendarDraft, CalendarPage
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.page_acts import PageActs, Start
from kiosk.settings_dialog.proposals_form import Differs, Line
from queueing.opening_days import CalendarDay
from shared_ui.off_thread import OffThread


class CalendarActs(PageActs[date, CalendarDraft]):
    """Serves one dialog at a time; the list takes long to load and has the settings' thread."""

    def __init__(self, desk: CalendarDesk, off_thread: OffThread, beside: OffThread) -> None:
        super().__init__(Topic.CALENDAR, CalendarPage, desk, off_thread)
        self._beside = beside
        self._dialog: SettingsDialog | None = None

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Do what `dialog` asks for; `start` runs a coroutine and keeps it."""
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        form = dialog.page(CalendarPage).proposals
        form.wanted.connect(lambda year: start(self._propose(dialog, year)))

    def _closed(self) -> None:
        self._dialog = None

    async def _propose(self, dialog: SettingsDialog, year: int) -> None:
        page = dialog.page(CalendarPage)
        page.proposals.busy()
        # What was typed and not saved yet is no news either.
        lines = await self._beside(_differences, year, page.days.rows())
        if self._dialog is dialog:
            page.proposals.show_lines(lines)


def _differences(year: int, days: tuple[CalendarDay, ...]) -> tuple[Line, ...]:
    from queueing.actions.holiday_proposals import Difference, differences, listed_holidays

    words = {
        Difference.NEW: Differs.NEW,
        Difference.SETTLED: Differs.SETTLED,
        Difference.DROPPED: Differs.DROPPED,
    }
    known = {day.day: day for day in days if day.day.year == year}
    found = differences(listed_holidays(year), known)
    return tuple(Line(each.day, words[each.difference]) for each in found)
