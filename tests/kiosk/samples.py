"""Offices, services and outages for the kiosk's tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from queueing.model import (
    Component,
    LocalText,
    Office,
    OpeningState,
    Outage,
    OutageState,
    Service,
)
from queueing.opening_days import Pause
from queueing.snapshots import KioskSnapshot, Opening, ServiceLine

NOW = datetime(2017, 6, 14, 1, 41, tzinfo=UTC)
"""08.41 WIB on the day of Jepara."""
EMPTY = LocalText("")

OFFICE = Office(
    id=1,
    name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    opens_at=time(7, 30),
    closes_at=time(14, 30),
    working_days=frozenset({1, 2, 3, 4, 5}),
    priority_share=2,
    ordinary_share=1,
    min_calls_before_skip=3,
    next_word_minutes=30,
)
OPEN = Opening(OpeningState.OPEN, None, datetime(2017, 6, 14, 7, 30, tzinfo=UTC))
EARLY = Opening(OpeningState.BEFORE_OPENING, datetime(2017, 6, 14, 0, 30, tzinfo=UTC), None)
_BREAK = (datetime(2017, 6, 14, 5, tzinfo=UTC), datetime(2017, 6, 14, 6, tzinfo=UTC))
ON_BREAK = Opening(OpeningState.ON_BREAK, None, OPEN.closes_at, Pause(*_BREAK))
TAKING_TURNS = Opening(OpeningState.OPEN, None, OPEN.closes_at, Pause(*_BREAK, 50))
HOLIDAY = Opening(
    OpeningState.CLOSED_TODAY,
    datetime(2017, 7, 3, 0, 30, tzinfo=UTC),
    None,
    name=LocalText("Idulfitri", "Riyaya", "Eid al-Fitr"),
)
CLOSED = Opening(OpeningState.AFTER_CLOSING, datetime(2017, 6, 15, 0, 30, tzinfo=UTC), None)

NAMES = (
    ("A", LocalText("Perekaman KTP-el", "Perekaman KTP-el", "ID card enrolment")),
    ("B", LocalText("Pencetakan KTP-el", "Nyithak KTP-el", "ID card printing")),
    ("C", LocalText("Kartu Keluarga", "Kertu Kulawarga", "Family card")),
    ("D", LocalText("Akta (kelahiran, kematian, perkawinan)", "", "Birth, death, marriage")),
    ("E", LocalText("Pindah/Datang")),
    ("F", LocalText("Kartu Identitas Anak (KIA)")),
    ("G", LocalText("Pengambilan dokumen")),
    ("H", LocalText("Konsultasi & pengaduan")),
    ("S", LocalText("Surat keterangan (suket)")),
)
REQUIREMENTS = LocalText(
    "Kartu Keluarga asli dan satu salinan.\nSurat pengantar dari kelurahan atau desa.\n"
    "Berusia 17 tahun atau sudah menikah."
)


def service(place: int, prefix: str, name: LocalText, **fields: object) -> Service:
    given: dict[str, object] = {
        "requirements": REQUIREMENTS,
        "procedure": LocalText("Ambil nomor, tunggu dipanggil, serahkan berkas di loket."),
        "duration": LocalText("15 menit"),
        "fee": LocalText("Gratis"),
        "product": LocalText("Bukti perekaman"),
        "complaints": LocalText("Loket 9 atau telepon kantor"),
        **fields,
    }
    return Service(id=place, prefix=prefix, name=name, position=place, active=True, **given)  # type: ignore[arg-type]


SERVICES = tuple(service(n, p, name) for n, (p, name) in enumerate(NAMES, 1))
NASTY = LocalText(
    ('<b>"Kartu"</b> & \x1b[2J\x00 ' + "Keluarga yang sangat panjang " * 10)[:299] + "."
)
"""300 characters with markup, quotes and control bytes."""
NATIONAL = Component(1, "national_server", LocalText("Server pusat"))


def outage(state: OutageState = OutageState.CHECKING, **fields: object) -> Outage:
    given: dict[str, object] = {
        "resolved_at": None,
        "next_word_at": NOW + timedelta(minutes=19),
        "expected_from": None,
        "expected_until": None,
        **fields,
    }
    return Outage(
        id=1,
        component=NATIONAL,
        title=LocalText("Perekaman dan Pencetakan KTP-el terganggu"),
        cause=LocalText("Server pusat (Kemendagri) tidak dapat dihubungi."),
        advice=LocalText("Simpan nomor Anda, atau pilih layanan lain."),
        state=state,
        since=NOW - timedelta(minutes=11),
        affected=SERVICES[:2],
        working=SERVICES[2:],
        last_word_at=NOW - timedelta(minutes=10),
        **given,  # type: ignore[arg-type]
    )


def snapshot(
    *,
    services: tuple[Service, ...] = SERVICES,
    waiting: tuple[int, ...] = (188, 44, 6, 2, 0, 1, 12, 3, 0),
    outages: tuple[Outage, ...] = (),
    opening: Opening = OPEN,
    read_at: datetime = NOW,
) -> KioskSnapshot:
    def stopped(each: Service) -> Outage | None:
        for one in outages:
            if one.resolved_at is None and each.id in {s.id for s in one.affected}:
                return one
        return None

    counts = (*waiting, *([4] * len(services)))
    lines = tuple(
        ServiceLine(each, count, stopped(each), 1)
        for each, count in zip(services, counts, strict=False)
    )
    return KioskSnapshot(read_at, OFFICE, opening, lines, outages)


def long_named() -> KioskSnapshot:
    """Every name half as long again, as a translation may be, and one of them nasty."""
    stretched = tuple(
        replace(s, name=LocalText(f"{s.name.id} {s.name.id[: len(s.name.id) // 2]}"))
        for s in SERVICES
    )
    nasty = replace(stretched[2], name=NASTY)
    return snapshot(services=(*stretched[:2], nasty, *stretched[3:]), outages=(outage(),))
