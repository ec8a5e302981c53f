"""The weekdays on which a service gives numbers at hours of its own."""

from __future__ import annotations

from kiosk.settings_dialog.hours_fields import WeekHours


class ServiceHoursFields(WeekHours):
    """Each weekday as the office has it, with times, or without numbers."""

    def __init__(self) -> None:
        super().__init__()
        for day, (kind, *_) in self.rows.items():
            kind.setObjectName(f"service-hours-{day}")

    def words(self) -> tuple[str, str, str]:
        """Give what a day can be."""
        return self.tr("seperti kantor"), self.tr("jam sendiri"), self.tr("tanpa nomor")
