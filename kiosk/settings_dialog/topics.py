"""The pages of the settings, one entry each: a new page is added here and in Topic."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.board_page import BoardPage
from kiosk.settings_dialog.calendar_page import CalendarPage
from kiosk.settings_dialog.capacity_page import CapacityPage
from kiosk.settings_dialog.counters_page import CountersPage
from kiosk.settings_dialog.database_page import DatabasePage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.file_page import FilePage
from kiosk.settings_dialog.history_page import HistoryPage
from kiosk.settings_dialog.languages_page import LanguagesPage
from kiosk.settings_dialog.neighbours_page import NeighboursPage
from kiosk.settings_dialog.office_page import OfficePage
from kiosk.settings_dialog.outages_page import OutagesPage
from kiosk.settings_dialog.page import SettingsPage
from kiosk.settings_dialog.printer_page import PrinterPage
from kiosk.settings_dialog.priority_page import PriorityPage
from kiosk.settings_dialog.probes_page import ProbesPage
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.security_page import SecurityPage
from kiosk.settings_dialog.services_page import ServicesPage
from kiosk.settings_dialog.topic_pages import StationPage
from kiosk.settings_dialog.voice_page import VoicePage

KEEPERS = frozenset({Role.SUPERVISOR, Role.TECHNICIAN})
TECHNICIAN = frozenset({Role.TECHNICIAN})
Said = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: what makes it, what it is called, its icon, and whose settings it holds."""

    make: Callable[[], SettingsPage]
    name: Callable[[Said], str]
    """Takes QCoreApplication.translate, by whose name lupdate finds the words."""
    icon: str
    of_office: bool = True
    """Whether it is closed while the office cannot be read."""
    roles: frozenset[Role] = KEEPERS
    """Who sees it."""


TOPICS: dict[Topic, Entry] = {
    Topic.STATION: Entry(
        StationPage,
        lambda translate: translate("SettingsTopics", "Kios ini"),
        "keyboard",
        False,
        TECHNICIAN,
    ),
    Topic.DATABASE: Entry(
        DatabasePage,
        lambda translate: translate("SettingsTopics", "Basis data"),
        "settings",
        False,
        TECHNICIAN,
    ),
    Topic.PRINTER: Entry(
        PrinterPage,
        lambda translate: translate("SettingsTopics", "Printer"),
        "printer",
        False,
        frozenset(Role),
    ),
    Topic.LANGUAGES: Entry(
        LanguagesPage,
        lambda translate: translate("SettingsTopics", "Bahasa"),
        "language",
        False,
        TECHNICIAN,
    ),
    Topic.BOARD: Entry(
        BoardPage,
        lambda translate: translate("SettingsTopics", "Papan"),
        "station",
        roles=TECHNICIAN,
    ),
    Topic.VOICE: Entry(
        VoicePage, lambda translate: translate("SettingsTopics", "Suara"), "read-aloud"
    ),
    Topic.OFFICE: Entry(
        OfficePage, lambda translate: translate("SettingsTopics", "Kantor"), "info"
    ),
    Topic.SERVICES: Entry(
        ServicesPage, lambda translate: translate("SettingsTopics", "Layanan"), "menu"
    ),
    Topic.COUNTERS: Entry(
        CountersPage, lambda translate: translate("SettingsTopics", "Loket"), "counter"
    ),
    Topic.PRIORITY: Entry(
        PriorityPage, lambda translate: translate("SettingsTopics", "Prioritas"), "priority"
    ),
    Topic.CAPACITY: Entry(
        CapacityPage, lambda translate: translate("SettingsTopics", "Kapasitas"), "report"
    ),
    Topic.CALENDAR: Entry(
        CalendarPage, lambda translate: translate("SettingsTopics", "Kalender"), "clock"
    ),
    Topic.OUTAGES: Entry(
        OutagesPage, lambda translate: translate("SettingsTopics", "Gangguan"), "outage"
    ),
    Topic.PROBES: Entry(
        ProbesPage, lambda translate: translate("SettingsTopics", "Pemeriksaan"), "search"
    ),
    Topic.NEIGHBOURS: Entry(
        NeighboursPage, lambda translate: translate("SettingsTopics", "Kantor lain"), "transfer"
    ),
    Topic.HISTORY: Entry(
        HistoryPage, lambda translate: translate("SettingsTopics", "Riwayat"), "recall"
    ),
    Topic.FILE: Entry(
        FilePage,
        lambda translate: translate("SettingsTopics", "Berkas setelan"),
        "copy",
        roles=TECHNICIAN,
    ),
    Topic.BACKUP: Entry(
        BackupPage,
        lambda translate: translate("SettingsTopics", "Cadangan"),
        "save",
        False,
        TECHNICIAN,
    ),
    Topic.SECURITY: Entry(
        SecurityPage,
        lambda translate: translate("SettingsTopics", "PIN"),
        "people",
        False,
        TECHNICIAN,
    ),
}


def topic_name(topic: Topic) -> str:
    """Give what a page is called, in the language spoken now."""
    return TOPICS[topic].name(QCoreApplication.translate)
