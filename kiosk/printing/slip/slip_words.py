"""From the facts the office keeps to the words of a slip, in the visitor's language."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import Slip, SlipWords
from queueing.model import Severity
from queueing.slip_facts import OutageLine, SlipFacts

INDONESIAN = SlipWords()
#: Draft: a native speaker should check the Javanese krama.
JAVANESE = SlipWords(
    heading="Nomer antrean panjenengan",
    people_ahead="{count} tiyang wonten ngajeng panjenengan",
    one_ahead="1 tiyang wonten ngajeng panjenengan",
    nobody_ahead="Boten wonten antrean ing ngajeng panjenengan",
    when_printed="nalika kacithak",
    outage="Layanan kaganggu",
    copy_mark="SALINAN",
    time="jam\u00a0{time}\u00a0{zone}",
    ticket="Tiket {code}",
    days=("Senin", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu", "Ngahad"),
)
ENGLISH = SlipWords(
    heading="Your queue number",
    people_ahead="{count} people ahead of you",
    one_ahead="1 person ahead of you",
    nobody_ahead="Nobody ahead of you",
    when_printed="when printed",
    outage="Service disrupted",
    copy_mark="SALINAN / COPY",
    time="{time}\u00a0{zone}",
    ticket="Ticket {code}",
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
WORDS = {"id": INDONESIAN, "jv": JAVANESE, "en": ENGLISH}

#: Lines in an outage box: since when, place kept, next word (DOMAIN §6.2).
_OUTAGE = {
    "id": (
        "{title} sejak pukul\u00a0{since}.",
        "Kabar berikutnya paling lambat pukul\u00a0{next}.",
        "Lama gangguan belum diketahui. Nomor Anda tetap berlaku.",
    ),
    "jv": (
        "{title} wiwit jam\u00a0{since}.",
        "Pawartos salajengipun paling kasep jam\u00a0{next}.",
        "Dangunipun gangguan dereng kasumerepan. Nomer panjenengan tetep lumampah.",
    ),
    "en": (
        "{title} since\u00a0{since}.",
        "Next update by\u00a0{next}.",
        "It is not known how long it will last. Your number stays valid.",
    ),
}
#: Headings where nothing stands still: slower than usual, and work to come.
_HEADING = {
    "id": ("Lebih lambat dari biasa", "Pemeliharaan direncanakan"),
    "jv": ("Langkung alon saking padatanipun", "Pangopènan karancang"),
    "en": ("Slower than usual", "Planned maintenance"),
}
_PLANNED = {
    "id": "{title}: {day}, pukul\u00a0{hours}.",
    "jv": "{title}: {day}, jam\u00a0{hours}.",
    "en": "{title}: {day}, {hours}.",
}
_GOES_ON = {
    "id": "Nomor Anda tetap berlaku dan dipanggil menurut urutan.",
    "jv": "Nomer panjenengan tetep lumampah lan katimbalan miturut urutan.",
    "en": "Your number stays valid and is called in its order.",
}
#: Instead of the people ahead, whom a kiosk that is cut off cannot count.
_DETACHED = {
    "id": "Sistem antrean terputus",
    "jv": "Sistem antrean pedhot",
    "en": "Queue system disconnected",
}
#: What holds should today not be enough, and what holds once a ticket was carried over.
_PROMISE = {
    "id": (
        "Bila hari ini tidak terlayani, nomor ini berlaku pada hari kerja berikutnya"
        " dan dipanggil lebih dulu.",
        "Berlaku {day}. Dipanggil lebih dulu, sesuai urutan lama.",
    ),
    "jv": (
        "Menawi dinten punika dereng kaladosan, nomer punika lumampah ing dinten kerja"
        " candhakipun lan dipuntimbali langkung rumiyin.",
        "Lumampah {day}. Dipuntimbali langkung rumiyin, miturut urutan lami.",
    ),
    "en": (
        "If you are not served today, this number is valid on the next working day"
        " and is called first.",
        "Valid on {day}. Called first, in the old order.",
    ),
}
#: How long the visitor may wait: a range, a short one, hours; and the same from a recovery on.
_WAIT = {
    "id": (
        "Perkiraan tunggu {low}–{high}\u00a0menit",
        "Perkiraan tunggu kurang dari {high}\u00a0menit",
        "Perkiraan tunggu {low}–{high}\u00a0jam",
        "Setelah pulih: {wait}",
    ),
    "jv": (
        "Ngentosi {low}–{high}\u00a0menit",
        "Ngentosi kirang saking {high}\u00a0menit",
        "Ngentosi {low}–{high}\u00a0jam",
        "Sasampunipun pulih: {wait}",
    ),
    "en": (
        "Expected wait {low}–{high}\u00a0minutes",
        "Expected wait less than {high}\u00a0minutes",
        "Expected wait {low}–{high}\u00a0hours",
        "After recovery: {wait}",
    ),
}
_HOURS_FROM = 120
_NOTICE = {
    "id": "Simpan tiket ini sampai Anda selesai dilayani.",
    "jv": "Tiket punika kasimpena ngantos rampung dipunladosi.",
    "en": "Keep this ticket until you have been served.",
}


def slip_of(facts: SlipFacts, *, copy: bool = False, logo: Raster | None = None) -> Slip:
    """Word the facts; raises KeyError or ValueError for an unknown time zone."""
    zone = ZoneInfo(facts.time_zone)
    language = facts.language if facts.language in WORDS else "id"
    return Slip(
        office_name=facts.office_name,
        number_label=facts.label,
        service_name=facts.service_name.in_language(language),
        people_ahead=facts.people_ahead,
        wait_line=_DETACHED[language] if facts.detached else _wait_line(facts, language),
        outage_lines=_outage_lines(facts.outages, language, zone),
        issued_at=facts.issued_at.astimezone(zone),
        zone_label=facts.zone_label,
        qr_text=_qr_text(facts),
        notice_line=_NOTICE[language],
        ticket_code=facts.code,
        copy=copy,
        words=_words(facts.outages, language),
        logo=logo,
        promise_line=_promise_line(facts, language),
    )


def _promise_line(facts: SlipFacts, language: str) -> str:
    promise, carried = _PROMISE[language]
    if facts.valid_on is not None:
        return carried.replace("{day}", WORDS[language].date_line(facts.valid_on))
    return promise if facts.promised else ""


def _wait_line(facts: SlipFacts, language: str) -> str:
    """Give the range the visitor was told, "" where nothing was."""
    if facts.wait is None:
        return ""
    minutes, least, hours, later = _WAIT[language]
    low, high = facts.wait.low, facts.wait.high
    if low == 0:
        said = least.format(high=high)
    elif low < _HOURS_FROM:
        said = minutes.format(low=low, high=high)
    else:
        said = hours.format(low=_hours(low, language), high=_hours(high, language))
    if facts.wait_from_recovery:
        return later.format(wait=said[:1].lower() + said[1:])
    return said


def _hours(minutes: int, language: str) -> str:
    half = ".5" if language == "en" else ",5"
    return f"{minutes // 60}{half if minutes % 60 else ''}"


def _qr_text(facts: SlipFacts) -> str:
    """Give the address where this ticket can be followed, its code where the office has none."""
    if not facts.follow_address:
        return facts.code
    # The label last: a prefix with braces in it must not be filled in.
    with_code = facts.follow_address.replace("{code}", quote(facts.code, safe=""))
    return with_code.replace("{label}", quote(facts.label, safe=""))


def _words(outages: tuple[OutageLine, ...], language: str) -> SlipWords:
    """Give the fixed words, with the heading of the weightiest notice."""
    words = WORDS[language]
    if not outages or any(_stops(outage) for outage in outages):
        return words
    slower = any(outage.planned_until is None for outage in outages)
    return replace(words, outage=_HEADING[language][0 if slower else 1])


def _stops(outage: OutageLine) -> bool:
    return outage.severity is Severity.STOPPED and outage.planned_until is None


def _outage_lines(
    outages: tuple[OutageLine, ...], language: str, zone: ZoneInfo
) -> tuple[str, ...]:
    if not outages:
        return ()
    since_line, next_line, place_line = _OUTAGE[language]
    lines = []
    for outage in outages:
        if outage.planned_until is not None:
            told = _planned_line(outage.since, outage.planned_until, language, zone)
        else:
            told = since_line.replace("{since}", f"{outage.since.astimezone(zone):%H.%M}")
        # Replacing the title last keeps braces in it from being filled in.
        lines.append(told.replace("{title}", outage.title.in_language(language).rstrip(". ")))
    # Work to come owes no word before it begins.
    due = [o.next_word_at for o in outages if o.next_word_at and o.planned_until is None]
    stops = any(_stops(outage) for outage in outages)
    lines.append(place_line if stops else _GOES_ON[language])
    if due:
        lines.append(next_line.replace("{next}", f"{min(due).astimezone(zone):%H.%M}"))
    return tuple(lines)


def _planned_line(begin: datetime, end: datetime, language: str, zone: ZoneInfo) -> str:
    words, first, last = WORDS[language], begin.astimezone(zone), end.astimezone(zone)
    day = f"{words.days[first.weekday()]} {first.day} {words.months[first.month - 1]}"
    hours = f"{first:%H.%M}\u2013{last:%H.%M}"
    return _PLANNED[language].replace("{day}", day).replace("{hours}", hours)
