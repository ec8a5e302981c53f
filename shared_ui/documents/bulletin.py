"""What the office says of its disruptions at one moment, and how long that may be believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from queueing.calendar import first_moment, service_day
from queueing.model import Office, Outage
from queueing.notices import in_order, is_public
from queueing.snapshots import Opening, ServiceLine
from shared_ui.language import clock_text, date_text, local_time, plain
from shared_ui.notice_text import NoticeText, notice_text
from shared_ui.tongue import tongue


class Seen(Protocol):
    """What a bulletin is made of: the snapshot of any screen."""

    @property
    def office(self) -> Office: ...
    @property
    def opening(self) -> Opening: ...
    @property
    def lines(self) -> tuple[ServiceLine, ...]: ...
    @property
    def outages(self) -> tuple[Outage, ...]: ...


@dataclass(frozen=True, slots=True)
class Bulletin:
    """The notices of one office as they stood at `written_at` (aware UTC)."""

    office: Office
    opening: Opening
    lines: tuple[ServiceLine, ...]
    outages: tuple[Outage, ...]
    """What the public is told of, in the board's order."""
    written_at: datetime

    @classmethod
    def of(cls, seen: Seen, now: datetime) -> Bulletin:
        """Take what the board would show of a snapshot at `now`."""
        zone = seen.office.time_zone
        shown = in_order((o for o in seen.outages if is_public(o, now, zone)), now)
        return cls(seen.office, seen.opening, seen.lines, shown, now)

    def notices(self, language: str) -> tuple[NoticeText, ...]:
        """Give each outage in the board's words."""
        zone = self.office.time_zone
        return tuple(notice_text(o, self.written_at, zone, language) for o in self.outages)

    @property
    def fresh_until(self) -> datetime:
        """Give the moment from which the text must be looked up anew.

        That is the earliest promised word still to come, or begin of planned work; where none is,
        it is as far off as the office usually promises the next word. At midnight it ends in
        any case: it names the hours of today, and "tomorrow".
        """
        now, zone = self.written_at, self.office.time_zone
        open_ones = [o for o in self.outages if o.resolved_at is None]
        turns = [at for o in open_ones for at in (o.next_word_at, o.since) if at and at > now]
        usual = now + timedelta(minutes=self.office.next_word_minutes)
        midnight = first_moment(service_day(now, zone) + timedelta(days=1), zone)
        return min(*turns, midnight) if turns else min(usual, midnight)


class AboutBulletin:
    """What a bulletin says about itself in one language: written when, to be believed how long."""

    def __init__(self, bulletin: Bulletin, language: str) -> None:
        self.bulletin, self.language = bulletin, language
        self.office = " ".join(plain(bulletin.office.name).split())
        self._tongue = tongue(language)

    def translate(self, context: str, text: str) -> str:
        """Give a sentence in the language of the bulletin."""
        return self._tongue.translate(context, text)

    def moment(self, at: datetime) -> str:
        """Give "Rabu, 14 Juni 2017 pukul 08.31 WIB": it is read elsewhere and later."""
        office = self.bulletin.office
        local = local_time(at, office.time_zone)
        hour = self.translate("Board", "pukul {time}").format(time=clock_text(local))
        return f"{date_text(local, self.language)} {hour} {office.zone_label}".strip()

    def written(self) -> str:
        """Say when it was written."""
        return self.translate("Bulletin", "Ditulis {moment}.").format(
            moment=self.moment(self.bulletin.written_at)
        )

    def no_longer_sure(self) -> str:
        """Say from when on it may be out of date, for who reads it without a clock beside it."""
        return self.translate(
            "Bulletin",
            "Setelah {moment} isi ini mungkin sudah tidak berlaku. Tanyakan kabar terbaru.",
        ).format(moment=self.moment(self.bulletin.fresh_until))

    def out_of_date(self) -> str:
        """Say that what was due by then has not reached this text."""
        return self.translate(
            "Bulletin",
            "Isi ini mungkin sudah tidak berlaku: seharusnya diperbarui paling lambat {moment}, "
            "dan itu belum terjadi.",
        ).format(moment=self.moment(self.bulletin.fresh_until))

    def nothing_announced(self) -> str:
        """Say that no outage is announced, which is no promise that all is well."""
        return self.translate("Bulletin", "Tidak ada gangguan yang diumumkan.")

    def heading(self) -> str:
        """Name what this is."""
        return self.translate("Bulletin", "Keadaan layanan")
