"""The pages that are filled and saved by themselves, in the order in which they are saved."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.settings_dialog.calendar_acts import CalendarActs
from kiosk.settings_dialog.calendar_desk import CalendarDesk
from kiosk.settings_dialog.capacity_desk import CapacityDesk
from kiosk.settings_dialog.capacity_page import CapacityPage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.history_acts import HistoryActs
from kiosk.settings_dialog.outages_desk import OutagesDesk
from kiosk.settings_dialog.outages_page import OutagesPage
from kiosk.settings_dialog.page_acts import PageActs, TopicActs
from kiosk.settings_dialog.priority_desk import PriorityDesk
from kiosk.settings_dialog.priority_page import PriorityPage
from kiosk.settings_dialog.probe_acts import ProbeActs
from kiosk.settings_dialog.saver import SettingsActs
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread


def page_acts(
    office: SettingsActs,
    off_thread: OffThread,
    beside: OffThread,
    clock: Clock,
    new_id: Callable[[], str],
) -> tuple[TopicActs, ...]:
    """Give what serves each page; `beside` is for what may not wait for the office."""
    capacity = CapacityDesk(office, clock, new_id)
    calendar = CalendarDesk(office, clock, new_id)
    outages = OutagesDesk(office, clock, new_id)
    priority = PriorityDesk(office, clock, new_id)
    return (
        PageActs(Topic.PRIORITY, PriorityPage, priority, off_thread),
        PageActs(Topic.CAPACITY, CapacityPage, capacity, off_thread),
        CalendarActs(calendar, off_thread, beside),
        PageActs(Topic.OUTAGES, OutagesPage, outages, off_thread),
        ProbeActs(office, off_thread, beside, clock, new_id),
        HistoryActs(office, off_thread),
    )
