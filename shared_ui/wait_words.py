"""How a wait is said: a range, never a single minute; or that it is not known."""

from __future__ import annotations

from datetime import datetime, timedelta

from queueing.model import PriorityClass
from queueing.snapshots import ServiceLine
from queueing.waits import OfficeOutlook, Wait, WaitKind, WaitRange
from shared_ui.tongue import Tongue

OLDEST = timedelta(minutes=3)
"""An older outlook is not told any more: nothing new could be read."""
HOURS_FROM = 120


def wait_of(
    outlook: OfficeOutlook | None, line: ServiceLine, priority: PriorityClass, now: datetime
) -> Wait | None:
    """Give what a newcomer to a line is told, None where nothing is to be said.

    The line was read after the outlook: what an outage has changed meanwhile is not told.
    """
    if outlook is None or now - outlook.at > OLDEST:
        return None
    if outlook.closing is not None and now >= outlook.closing.closes_at:
        # Nobody is called any more today, in however many minutes.
        return None
    wait = outlook.told(line.service.id, priority)
    stopped = line.outage is not None and line.outage.stops_services
    if stopped and wait.kind is WaitKind.KNOWN:
        return Wait(WaitKind.UNKNOWN)
    if not stopped and wait.kind is WaitKind.AFTER_RECOVERY:
        return None
    return wait


class WaitWords:
    """Says waits in one language; whole sentences of the context "Waits"."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue

    def translate(self, context: str, text: str) -> str:
        """Say a sentence in the chosen language; of this name the translators' tool finds it."""
        return self._tongue.translate(context, text)

    def short(self, wait: Wait | None) -> str:
        """Give a tile's line, "" for nothing."""
        translate = self.translate
        if wait is None:
            return ""
        if wait.after_closing:
            return translate("Waits", "mungkin lewat jam tutup")
        if wait.range is None:
            return translate("Waits", "waktu belum diketahui")
        if wait.kind is WaitKind.AFTER_RECOVERY:
            return translate("Waits", "setelah pulih {range}").format(range=self.range(wait.range))
        return self.range(wait.range)

    def brief(self, wait: Wait | None) -> str:
        """Give the same as short(), where that has no room; "" for nothing."""
        translate = self.translate
        if wait is None:
            return ""
        if wait.after_closing:
            return translate("Waits", "lewat jam tutup")
        if wait.range is None:
            return translate("Waits", "belum diketahui")
        if wait.range.low < HOURS_FROM:
            said = translate("Waits", "{low}–{high} menit")
            said = said.format(low=wait.range.low, high=wait.range.high)
        else:
            said = translate("Waits", "{low}–{high} jam")
            low, high = self._hours(wait.range.low), self._hours(wait.range.high)
            said = said.format(low=low, high=high)
        if wait.kind is WaitKind.AFTER_RECOVERY:
            return translate("Waits", "pulih + {range}").format(range=said)
        return said

    def sentence(self, wait: Wait | None) -> str:
        """Give a whole sentence, "" for nothing."""
        translate = self.translate
        if wait is None:
            return ""
        if wait.after_closing:
            return translate(
                "Waits", "Giliran Anda mungkin lewat jam tutup. Silakan bertanya kepada petugas."
            )
        if wait.range is None:
            return translate("Waits", "Waktu tunggu belum diketahui.")
        said = self.range(wait.range)
        if wait.kind is WaitKind.AFTER_RECOVERY:
            return translate("Waits", "Waktu tunggu setelah pulih {range}.").format(range=said)
        return translate("Waits", "Waktu tunggu {range}.").format(range=said)

    def range(self, minutes: WaitRange) -> str:
        """Give "sekitar 20–35 menit", "kurang dari 10 menit" or "sekitar 2–3,5 jam"."""
        translate = self.translate
        if minutes.low == 0:
            text = translate("Waits", "kurang dari {high} menit")
            return text.format(high=minutes.high)
        if minutes.low < HOURS_FROM:
            text = translate("Waits", "sekitar {low}–{high} menit")
            return text.format(low=minutes.low, high=minutes.high)
        text = translate("Waits", "sekitar {low}–{high} jam")
        return text.format(low=self._hours(minutes.low), high=self._hours(minutes.high))

    def _hours(self, minutes: int) -> str:
        # The sign between whole hours and a half: "2,5" in Indonesian, "2.5" in English.
        comma = self.translate("Waits", "2,5")[1:2]
        return f"{minutes // 60}{comma}5" if minutes % 60 else str(minutes // 60)
