"""What stands on one paper, ready in the visitor's language; kept as JSON."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from kiosk.printing.errors import SlipError
from kiosk.printing.slip.raster import Raster

NO_BREAK = "\u00a0"
Day = date
"""Under another name: the words have a field `date`."""


@dataclass(frozen=True, slots=True)
class SlipWords:
    """The fixed words of a slip; Indonesian unless given. `{…}` marks are filled in when drawn."""

    heading: str = "Nomor antrean Anda"
    people_ahead: str = "{count} orang di depan\u00a0Anda"
    one_ahead: str = "1 orang di depan\u00a0Anda"
    nobody_ahead: str = "Tidak ada antrean di depan\u00a0Anda"
    when_printed: str = "saat dicetak"
    outage: str = "Layanan terganggu"
    copy_mark: str = "SALINAN"
    date: str = "{day}, {number}\u00a0{month}\u00a0{year}"
    time: str = "pukul\u00a0{time}\u00a0{zone}"
    ticket: str = "Tiket {code}"
    days: tuple[str, ...] = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
    months: tuple[str, ...] = (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    )

    def ahead_line(self, count: int) -> str:
        """Say how many people stood ahead when the slip was made."""
        if count <= 0:
            return self.nobody_ahead
        return self.one_ahead if count == 1 else self.people_ahead.replace("{count}", str(count))

    def date_line(self, moment: Day) -> str:
        """Give the date of `moment`, which, if it is one, must already be in the office's zone."""
        return (
            self.date.replace("{day}", self.days[moment.weekday()])
            .replace("{number}", str(moment.day))
            .replace("{month}", self.months[moment.month - 1])
            .replace("{year}", str(moment.year))
        )

    def time_line(self, moment: datetime, zone: str) -> str:
        """Give the office's time with a full stop, as Indonesian writes it (DOMAIN §3)."""
        return self.time.replace("{time}", f"{moment:%H.%M}").replace("{zone}", zone).strip()


@dataclass(frozen=True, slots=True)
class Slip:
    """One paper. `issued_at` is aware and already in the office's zone.

    `qr_text` is drawn as a code, `ticket_code` in its place where it is too long. The logo is
    the office's, not the ticket's: it is not kept with the job.
    """

    office_name: str
    number_label: str
    service_name: str
    people_ahead: int | None
    wait_line: str
    outage_lines: tuple[str, ...]
    issued_at: datetime
    zone_label: str
    qr_text: str
    notice_line: str
    ticket_code: str
    copy: bool = False
    words: SlipWords = field(default_factory=SlipWords)
    logo: Raster | None = None
    promise_line: str = ""
    """What is promised for a later service day, "" for nothing."""

    def as_copy(self) -> Slip:
        """Give the same paper marked as a copy."""
        return replace(self, copy=True)

    def to_json(self) -> str:
        """Give the text that print jobs keep, without the logo."""
        kept = asdict(replace(self, logo=None))
        del kept["logo"]
        return json.dumps(kept, default=datetime.isoformat, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Slip:
        """Read what to_json() wrote; raises SlipError otherwise."""
        try:
            raw = json.loads(text)
            return cls(
                **{
                    **raw,
                    "issued_at": datetime.fromisoformat(raw["issued_at"]),
                    "outage_lines": tuple(raw["outage_lines"]),
                    "words": _words_from(raw["words"]),
                }
            )
        except (ValueError, KeyError, TypeError) as error:
            raise SlipError(f"a stored slip cannot be read: {error}", "reprint it") from error


def _words_from(raw: dict[str, Any]) -> SlipWords:
    return SlipWords(**{**raw, "days": tuple(raw["days"]), "months": tuple(raw["months"])})


def visible(text: str) -> str:
    """Strip what has no shape (control, format, unpaired) and make white space one space.

    A no-break space stays, so that "pukul 08.41" is not torn. The office keeps its text
    verbatim.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = "".join(" " if ch.isspace() and ch != NO_BREAK else ch for ch in composed)
    shown = "".join(ch for ch in spaced if unicodedata.category(ch) not in _SHAPELESS)
    return " ".join(word for word in shown.split(" ") if word).strip()


_SHAPELESS = {"Cc", "Cf", "Cs", "Co", "Cn"}
