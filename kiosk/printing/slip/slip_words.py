"""From the facts the office keeps to the words of a slip, in the visitor's language."""

from __future__ import annotations

from urllib.parse import quote
from zoneinfo import ZoneInfo

from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import Slip, SlipWords
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
        wait_line="",
        outage_lines=_outage_lines(facts.outages, language, zone),
        issued_at=facts.issued_at.astimezone(zone),
        zone_label=facts.zone_label,
        qr_text=_qr_text(facts),
        notice_line=_NOTICE[language],
        ticket_code=facts.code,
        copy=copy,
        words=WORDS[language],
        logo=logo,
    )


def _qr_text(facts: SlipFacts) -> str:
    """Give the address where this ticket can be followed, its code where the office has none."""
    if not facts.follow_address:
        return facts.code
    # The label last: a prefix with braces in it must not be filled in.
    with_code = facts.follow_address.replace("{code}", quote(facts.code, safe=""))
    return with_code.replace("{label}", quote(facts.label, safe=""))


def _outage_lines(
    outages: tuple[OutageLine, ...], language: str, zone: ZoneInfo
) -> tuple[str, ...]:
    if not outages:
        return ()
    since_line, next_line, place_line = _OUTAGE[language]
    lines = []
    for outage in outages:
        # Replacing the title last keeps braces in it from being filled in.
        since = since_line.replace("{since}", f"{outage.since.astimezone(zone):%H.%M}")
        lines.append(since.replace("{title}", outage.title.in_language(language).rstrip(". ")))
    words_due = [o.next_word_at for o in outages if o.next_word_at is not None]
    lines.append(place_line)
    if words_due:
        due = min(words_due).astimezone(zone)
        lines.append(next_line.replace("{next}", f"{due:%H.%M}"))
    return tuple(lines)
