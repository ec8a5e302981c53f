"""What is said when somebody is called, and of an outage, as names of clips; pure.

A sentence that is free text cannot be put together from clips, so a notice is spoken in its
fixed parts: which services, since when, that numbers stay valid, when the next word comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from queueing.model import Outage, OutageState
from shared_ui.voice.numbers import ZERO, spoken_number

CALL = "nomor-antrean"
GO_TO = "silakan-menuju"
AGAIN = {2: "panggilan-kedua", 3: "panggilan-ketiga"}
ONCE_MORE = "panggilan-ulang"
COUNTER = "loket"
ATTENTION, SERVICE, AND = "perhatian", "layanan", "dan"
STOPPED, SLOWER = "terganggu-sejak-pukul", "lebih-lambat-sejak-pukul"
BACK = "pulih-pukul"
PLANNED = "pemeliharaan-pukul"
VALID = "nomor-anda-tetap-berlaku"
NEXT_WORD, NO_WORD = "kabar-berikutnya-paling-lambat-pukul", "belum-ada-kabar-baru-per-pukul"
PAST = "lewat"
PASSED_OVER, ASK_OFFICER = "kami-lewati", "silakan-lapor"
PHRASES = frozenset(
    {CALL, GO_TO, *AGAIN.values(), ONCE_MORE, COUNTER, ATTENTION, SERVICE, AND, STOPPED, SLOWER}
    | {BACK, PLANNED, VALID, NEXT_WORD, NO_WORD, PAST, PASSED_OVER, ASK_OFFICER}
)
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LABEL = re.compile(r"([A-Z]+)-?(\d+)")
_NUMBERED = re.compile(r"\s*(?:loket|counter)\s+(\d+)\s*", re.IGNORECASE)
SHOWN_AFTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Manner:
    """How an office wants its numbers read."""

    digit_by_digit: bool = False
    zero: str = ZERO
    """The clip of a nought in Indonesian, numbers.ZERO or EMPTY."""


def called(
    label: str,
    call_count: int,
    counter_number: int,
    counter_name: str,
    language: str,
    manner: Manner = Manner(),
    places: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """Give what is said for a call: "Nomor antrean A, dua ratus tiga puluh dua, silakan …".

    `places` are the names of places the voice knows ("ruang-foto"); a counter of such a name is
    called by it, every other by its number. Raises ValueError for a label that is none.
    """
    again = () if call_count < 2 else (AGAIN.get(call_count, ONCE_MORE),)
    place = place_of(counter_number, counter_name, language, places)
    return (*again, *_numbered(label, language, manner), GO_TO, *place)


def passed_over(label: str, language: str, manner: Manner = Manner()) -> tuple[str, ...]:
    """Give what is said once nobody came: "Nomor … kami lewati. Silakan lapor …" (DOMAIN §4).

    Raises ValueError for a label that is none.
    """
    return (*_numbered(label, language, manner), PASSED_OVER, ASK_OFFICER)


def _numbered(label: str, language: str, manner: Manner) -> tuple[str, ...]:
    found = _LABEL.fullmatch(label)
    if found is None:
        raise ValueError(f"{label!r} is no number of a queue")
    number = spoken_number(
        int(found[2]), language, digit_by_digit=manner.digit_by_digit, zero=manner.zero
    )
    return (CALL, *found[1], *number)


def place_of(
    number: int, name: str, language: str, places: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Give how a counter is spoken: by its own name where the voice has it, else by number."""
    own = slug(name)
    if own in places:
        return (own,)
    numbered = _NUMBERED.fullmatch(name)
    return (COUNTER, *spoken_number(int(numbered[1]) if numbered else number, language))


def slug(name: str) -> str:
    """Give the clip's name of a place: "Ruang Foto" is "ruang-foto"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def spoken_time(moment: datetime, time_zone: str, language: str) -> tuple[str, ...]:
    """Give a wall-clock time: "delapan, tiga puluh", "sembilan", "delapan lewat lima"."""
    local = moment.astimezone(ZoneInfo(time_zone))
    hour = spoken_number(local.hour, language)
    if not local.minute:
        return hour
    minute = spoken_number(local.minute, language)
    return (*hour, PAST, *minute) if local.minute < 10 else (*hour, *minute)


def announced(outage: Outage, now: datetime, time_zone: str, language: str) -> tuple[str, ...]:
    """Give what is said of an outage at `now` (aware)."""
    services = _services(service.prefix for service in outage.affected)
    said: tuple[str, ...] = (ATTENTION, *services)
    if outage.resolved_at is not None:
        return (*said, BACK, *spoken_time(outage.resolved_at, time_zone, language))
    if outage.state is OutageState.PLANNED and outage.planned_from is not None:
        return (*said, PLANNED, *spoken_time(outage.planned_from, time_zone, language))
    kind = SLOWER if outage.slows_services else STOPPED
    said = (*said, kind, *spoken_time(outage.since, time_zone, language), VALID)
    if outage.next_word_at is None:
        return said
    if outage.is_overdue(now):
        return (*said, NO_WORD, *spoken_time(outage.next_word_at, time_zone, language))
    return (*said, NEXT_WORD, *spoken_time(outage.next_word_at, time_zone, language))


def _services(prefixes: Iterable[str]) -> tuple[str, ...]:
    letters = sorted(prefixes)
    if not letters:
        return ()
    *first, last = letters
    return (SERVICE, *first, *((AND,) if first else ()), last)
