"""The days of the week by name, for fields that choose one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def weekday_names() -> dict[int, str]:
    """Give the names by ISO weekday, Monday 1 … Sunday 7."""
    translate = QCoreApplication.translate
    return {
        1: translate("SettingsWeekdays", "Senin"),
        2: translate("SettingsWeekdays", "Selasa"),
        3: translate("SettingsWeekdays", "Rabu"),
        4: translate("SettingsWeekdays", "Kamis"),
        5: translate("SettingsWeekdays", "Jumat"),
        6: translate("SettingsWeekdays", "Sabtu"),
        7: translate("SettingsWeekdays", "Minggu"),
    }
