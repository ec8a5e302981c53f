"""One frozen snapshot per screen, read in one transaction."""

from queueing.views.capacity import batch_snapshot, list_view, stock_view
from queueing.views.console import console_snapshot
from queueing.views.day_course import day_course
from queueing.views.incident import incident, past_outages
from queueing.views.lookup import find_ticket, office_logo
from queueing.views.public import board_snapshot, kiosk_snapshot
from queueing.views.references import reference_answers
from queueing.views.settings_history import SettingChange, settings_history
from queueing.views.stations import stations_at_work, stations_snapshot, wish_of_station
from queueing.views.waiting import closing_now, waiting_forecast

__all__ = [
    "SettingChange",
    "batch_snapshot",
    "board_snapshot",
    "closing_now",
    "console_snapshot",
    "day_course",
    "find_ticket",
    "incident",
    "kiosk_snapshot",
    "list_view",
    "office_logo",
    "past_outages",
    "reference_answers",
    "settings_history",
    "stations_at_work",
    "stations_snapshot",
    "stock_view",
    "waiting_forecast",
    "wish_of_station",
]
