"""Snapshots of an invented office, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from queueing.model import (
    Component,
    Counter,
    LocalText,
    Office,
    OpeningState,
    Outage,
    OutageState,
    OutageTemplate,
    PrinterRecord,
    PrintRecord,
    PrintState,
    PriorityClass,
    Service,
    Ticket,
    TicketState,
)
from queueing.snapshots import ConsoleSnapshot, FoundTicket, Opening, ServiceLine, WaitingTicket

NOW = datetime(2017, 6, 14, 1, 41, tzinfo=UTC)
"""Wednesday 14 June 2017, 08.41 WIB."""
NONE = LocalText("")
SERVER = Component(1, "national-server", LocalText("Server pusat"))
PRINTER = Component(2, "card-printer", LocalText("Pencetak kartu"))
NAMES = {
    "A": "Perekaman KTP-el",
    "B": "Pencetakan KTP-el",
    "C": "Kartu Keluarga",
    "D": "Akta (kelahiran, kematian, perkawinan)",
    "E": "Pindah/Datang",
    "F": "KIA",
    "G": "Pengambilan dokumen",
    "H": "Konsultasi & pengaduan",
    "S": "Surat keterangan (suket)",
}
NEEDS = {"A": {"national-server"}, "B": {"national-server", "card-printer"}, "F": {"card-printer"}}


def service(place: int, prefix: str, name: str) -> Service:
    """Make a service."""
    return Service(
        id=place,
        prefix=prefix,
        name=LocalText(name),
        requirements=NONE,
        procedure=NONE,
        duration=NONE,
        fee=NONE,
        product=NONE,
        complaints=NONE,
        position=place,
        active=True,
        components=frozenset(NEEDS.get(prefix, set())),
    )


SERVICES = tuple(service(i, p, n) for i, (p, n) in enumerate(NAMES.items(), 1))
BY_PREFIX = {s.prefix: s for s in SERVICES}
OFFICE = Office(
    id=1,
    name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    opens_at=time(7, 30),
    closes_at=time(15, 0),
    working_days=frozenset({1, 2, 3, 4, 5}),
    priority_share=2,
    ordinary_share=1,
    min_calls_before_skip=2,
    next_word_minutes=30,
)
TEMPLATES = tuple(
    OutageTemplate(c.id, c, LocalText(title), NONE, NONE)
    for c, title in (
        (SERVER, "Perekaman dan Pencetakan KTP-el terganggu"),
        (PRINTER, "Pencetakan KTP-el dan KIA terganggu"),
        (Component(3, "office-network", LocalText("Jaringan kantor")), "Jaringan terganggu"),
        (Component(4, "card-blanks", LocalText("Blangko KTP-el")), "Pencetakan KTP-el berhenti"),
        (Component(5, "electricity", LocalText("Listrik")), "Semua layanan terganggu"),
    )
)


def counter(number: int = 3, officer: str | None = "Sri Wahyuni", **changes: Any) -> Counter:
    """Make a counter, as a rule with an officer who serves all it offers."""
    ids = frozenset({1, 2, 3, 4})
    made = Counter(
        id=number,
        number=number,
        name=f"Loket {number}",
        service_ids=ids,
        active=True,
        officer=officer,
        signed_in_service_ids=ids if officer else frozenset(),
    )
    return replace(made, **changes)


def ticket(
    number: int = 17,
    prefix: str = "A",
    state: TicketState = TicketState.WAITING,
    **changes: Any,
) -> Ticket:
    """Make a ticket taken `number` minutes before 08.41 at the latest."""
    at_counter = state in (TicketState.CALLED, TicketState.SERVING)
    issued = NOW - timedelta(minutes=60) + timedelta(seconds=number * 7)
    here = BY_PREFIX[prefix]
    made = Ticket(
        id=here.id * 1000 + number,
        code=f"T{here.id}{number:04d}",
        service_day=date(2017, 6, 14),
        issue_service_id=here.id,
        service_id=here.id,
        series="",
        number=number,
        label=f"{prefix}-{number:03d}",
        priority=PriorityClass.ORDINARY,
        state=state,
        issued_at=issued,
        place_at=issued,
        changed_at=issued,
        station_id=1,
        counter_id=3 if at_counter else None,
        call_count=1 if at_counter else 0,
        last_called_at=NOW - timedelta(minutes=4) if at_counter else None,
        started_at=NOW - timedelta(minutes=3) if state is TicketState.SERVING else None,
    )
    return replace(made, **changes)


def row(made: Ticket, outage: Outage | None = None) -> WaitingTicket:
    """Make a row of a list."""
    return WaitingTicket(made, next(s for s in SERVICES if s.id == made.service_id), outage)


def outage(**changes: Any) -> Outage:
    """Make an outage of the national server since 08.30, next word 09.00."""
    made = Outage(
        id=1,
        component=SERVER,
        title=LocalText("Perekaman dan Pencetakan KTP-el terganggu"),
        cause=LocalText("Server pusat (Kemendagri) tidak dapat dihubungi."),
        advice=LocalText("Anda boleh menunggu atau kembali nanti."),
        state=OutageState.CHECKING,
        since=NOW - timedelta(minutes=11),
        affected=SERVICES[:2],
        working=SERVICES[2:],
        expected_from=None,
        expected_until=None,
        last_word_at=NOW - timedelta(minutes=11),
        next_word_at=NOW + timedelta(minutes=19),
        resolved_at=None,
    )
    return replace(made, **changes)


def print_job(
    state: PrintState = PrintState.UNKNOWN, number: int = 18, reason: str = "", **changes: Any
) -> PrintRecord:
    """Make a print job in doubt, as a rule at Kios 1."""
    made = PrintRecord(
        id=f"job-{number}",
        ticket_id=1000 + number,
        ticket_label=f"A-{number:03d}",
        station_id=1,
        station_name="Kios 1",
        state=state,
        reason=reason,
        copy=False,
        created_at=NOW - timedelta(minutes=6),
        changed_at=NOW - timedelta(minutes=5),
        slip="{}",
    )
    return replace(made, **changes)


def printer(kind: str = "ready", reason: str = "", station: int = 1, **changes: Any):
    """Make a kiosk's printer, in its state since 08.30 and heard of just now."""
    made = PrinterRecord(
        station_id=station,
        station_name=f"Kios {station}",
        kind=kind,
        reason=reason,
        near_end=False,
        confirms=True,
        since=NOW - timedelta(minutes=11),
        seen_at=NOW,
        place="192.168.1.50:9100",
        profile="generic-80",
    )
    return replace(made, **changes)


def found(made: Ticket, *jobs: PrintRecord) -> FoundTicket:
    """Make what a search for a ticket gives."""
    return FoundTicket(made, next(s for s in SERVICES if s.id == made.service_id), jobs)


def waiting(count: int, broken: Outage | None = None) -> tuple[WaitingTicket, ...]:
    """Make a line of `count` people over several services; every seventh has priority."""
    rows = []
    for number in range(1, count + 1):
        prefix = "AABACADB"[number % 8]
        kind = PriorityClass.PRIORITY if number % 7 == 0 else PriorityClass.ORDINARY
        made = ticket(number, prefix, priority=kind)
        hit = broken if broken and BY_PREFIX[prefix] in broken.affected else None
        rows.append(row(made, hit))
    return tuple(rows)


def snapshot(**changes: Any) -> ConsoleSnapshot:
    """Make what a console shows; signed in to Loket 3 unless `counter` says otherwise."""
    line: tuple[WaitingTicket, ...] = changes.get("waiting", ())
    going: tuple[Outage, ...] = changes.get("outages", ())
    here: Counter | None = changes.pop("counter", counter())
    others = tuple(counter(n, {1: "Budi", 5: "Dewi"}.get(n)) for n in range(1, 7) if n != 3)
    at = tuple(
        ServiceLine(
            s,
            sum(1 for r in line if r.ticket.service_id == s.id),
            next((o for o in going if s in o.affected), None),
            1,
        )
        for s in SERVICES
    )
    made = ConsoleSnapshot(
        read_at=NOW,
        office=OFFICE,
        opening=Opening(
            OpeningState.OPEN,
            None,
            datetime(2017, 6, 14, 15, 0, tzinfo=ZoneInfo("Asia/Jakarta")),
        ),
        counter=here,
        counters=tuple(sorted((*others, here or counter(3, None)), key=lambda c: c.number)),
        services=SERVICES,
        lines=at,
        current=None,
        waiting=(),
        parked=(),
        skipped=(),
        outages=(),
        components=tuple(t.component for t in TEMPLATES),
        templates=TEMPLATES,
        doubtful_prints=(),
        served_today=12,
    )
    return replace(made, **changes)
