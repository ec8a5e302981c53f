"""The pages that are filled and saved by themselves, in the order in which they are saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.preview_hook import Render
from kiosk.settings_dialog.board_acts import BoardPageActs
from kiosk.settings_dialog.board_desk import OF_BOARD, OF_VOICE, BoardDesk
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
from kiosk.settings_dialog.voice_acts import VoiceActs
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.sounds import has_sound_device
from shared_ui.voice.speaker import Play


@dataclass(frozen=True, slots=True)
class Equipment:
    """What pages try out on this PC: a board that is drawn, a call that is heard."""

    render: Render | None = None
    """None where nothing here can draw a board."""
    play: Play | None = None
    """None for this PC's sound device."""
    heard: Callable[[], bool] = has_sound_device


def page_acts(
    office: SettingsActs,
    off_thread: OffThread,
    beside: OffThread,
    clock: Clock,
    new_id: Callable[[], str],
    equipment: Equipment = Equipment(),
) -> tuple[TopicActs, ...]:
    """Give what serves each page; `beside` is for what may not wait for the office."""
    board = BoardDesk(office, clock, new_id, Topic.BOARD, OF_BOARD)
    voice = BoardDesk(office, clock, new_id, Topic.VOICE, OF_VOICE)
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
        BoardPageActs(board, off_thread, beside, equipment.render),
        VoiceActs(voice, off_thread, beside, clock, equipment.play, equipment.heard),
        HistoryActs(office, off_thread),
    )
