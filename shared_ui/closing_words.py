"""What is said when those who wait would be served after closing, or no numbers are given."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto

from queueing.snapshots import Opening, ServiceLine
from queueing.waits import OfficeOutlook
from shared_ui.language import clock_text, date_text, local_time
from shared_ui.tongue import Tongue

OLDEST = timedelta(minutes=3)
"""An older outlook is not told any more."""


class Door(Enum):
    """Whether a newcomer to a service still gets a number today."""

    OPEN = auto()
    LATE = auto()
    """A number is given, and today may not be enough."""
    FULL = auto()
    """None is given: those who wait fill the day until closing."""
    STOPPED = auto()
    """None is given: an officer stopped it."""


def door_of(line: ServiceLine, outlook: OfficeOutlook | None, now: datetime) -> Door:
    """Tell how the door of a service stands; an officer's word goes before the reckoning."""
    if line.issuing_stopped_at is not None:
        return Door.STOPPED
    closing = None if outlook is None else outlook.closing
    if closing is None or now - closing.at > OLDEST or now >= closing.closes_at:
        return Door.OPEN
    told = closing.of(line.service.id)
    stands_still = line.outage is not None and line.outage.stops_services
    # Of a service that stands still nobody knows more than that; see its own words.
    if told is None or not told.newcomer_after or (stands_still and not told.stopped):
        return Door.OPEN
    return Door.FULL if closing.stops else Door.LATE


class ClosingWords:
    """Says it in one language; whole sentences of the context "Closing"."""

    def __init__(self, tongue: Tongue, zone: str, now: datetime) -> None:
        self._tongue, self._zone, self._now = tongue, zone, now

    def translate(self, context: str, text: str) -> str:
        """Say a sentence in the chosen language; of this name the translators' tool finds it."""
        return self._tongue.translate(context, text)

    def short(self, door: Door) -> str:
        """Give a tile's line, "" while the door is open."""
        translate = self.translate
        if door is Door.LATE:
            return translate("Closing", "mungkin lewat jam tutup")
        if door is Door.FULL:
            return translate("Closing", "penuh sampai jam tutup")
        if door is Door.STOPPED:
            return translate("Closing", "nomor hari ini dihentikan")
        return ""

    def sentence(self, door: Door, opening: Opening) -> str:
        """Give what a visitor reads before a number, "" while the door is open."""
        translate = self.translate
        again = opening.following
        if door is Door.OPEN:
            return ""
        if door is Door.LATE:
            said = translate(
                "Closing", "Kemungkinan tidak terlayani hari ini (tutup pukul {time})."
            ).format(time=self._clock(opening.closes_at))
            if again is None:
                return said
            goes_on = translate("Closing", "Nomor dapat dilanjutkan {day}.")
            return f"{said} {goes_on.format(day=self._day(again))}"
        if door is Door.FULL:
            said = translate(
                "Closing", "Antrean sudah penuh sampai jam tutup (pukul {time})."
            ).format(time=self._clock(opening.closes_at))
        else:
            said = translate(
                "Closing",
                "Nomor layanan ini untuk hari ini sudah dihentikan. "
                "Nomor yang sudah diambil tetap berlaku.",
            )
        if again is None:
            return said
        text = translate("Closing", "Nomor diberikan lagi {day} pukul {time}.")
        return f"{said} {text.format(day=self._day(again), time=self._clock(again))}"

    def _clock(self, at: datetime | None) -> str:
        return "" if at is None else clock_text(local_time(at, self._zone))

    def _day(self, at: datetime) -> str:
        local, today = local_time(at, self._zone), local_time(self._now, self._zone)
        if local.date() == today.date() + timedelta(days=1):
            return self.translate("Closing", "besok")
        return date_text(local, self._tongue.code, with_year=False)
