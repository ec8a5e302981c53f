"""Snapshots of the day of 14 June 2017 in Jepara, as the board sees them (DOMAIN §1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from queueing.model import (
    Component,
    LocalText,
    Office,
    OpeningState,
    Outage,
    OutageState,
    OutageUpdate,
    Service,
)
from queueing.snapshots import BoardCall, BoardSnapshot, Opening, ServiceLine

ZONE = ZoneInfo("Asia/Jakarta")
EMPTY = LocalText("")
OFFICE = Office(
    id=1,
    name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    opens_at=time(7, 30),
    closes_at=time(14, 30),
    working_days=frozenset(range(1, 6)),
    priority_share=2,
    ordinary_share=1,
    min_calls_before_skip=3,
    next_word_minutes=30,
)
_NAMES = {
    "A": "Perekaman KTP-el",
    "B": "Pencetakan KTP-el",
    "C": "Kartu Keluarga",
    "D": "Akta Kelahiran, Kematian, Perkawinan",
    "E": "Pindah dan Datang",
    "F": "Kartu Identitas Anak (KIA)",
    "G": "Pengambilan Dokumen",
    "H": "Konsultasi dan Pengaduan",
    "S": "Surat Keterangan (Suket)",
}
SERVER = Component(1, "national-server", LocalText("Server pusat KTP-el"))


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """Give a moment of the day by the office's clock, as UTC."""
    return datetime(2017, 6, 14, hour, minute, second, tzinfo=ZONE).astimezone(UTC)


def service(prefix: str, name: str | None = None, number: int | None = None) -> Service:
    """Give a service of the default office, or one of another name."""
    place = list(_NAMES).index(prefix) + 1 if number is None else number
    return Service(
        id=place,
        prefix=prefix,
        name=LocalText(_NAMES[prefix] if name is None else name),
        requirements=EMPTY,
        procedure=EMPTY,
        duration=EMPTY,
        fee=EMPTY,
        product=EMPTY,
        complaints=EMPTY,
        position=place,
        active=True,
    )


SERVICES = {prefix: service(prefix) for prefix in _NAMES}


def call(
    label: str, counter: int, when: datetime, count: int = 1, *, serving: bool = False
) -> BoardCall:
    """Give a call of ticket `label`; its id is made of the label, so it is the same each time."""
    number = sum(ord(letter) << (6 * place) for place, letter in enumerate(label))
    of = SERVICES.get(label[0], SERVICES["A"])
    return BoardCall(number, label, of, counter, f"Loket {counter}", when, count, serving)


RECENT = (
    call("D-012", 5, at(8, 39), serving=True),
    call("C-040", 3, at(8, 36), serving=True),
    call("A-044", 1, at(8, 29), serving=True),
    call("B-019", 2, at(8, 27), serving=True),
    call("G-008", 5, at(8, 25)),
    call("C-039", 3, at(8, 21)),
    call("E-003", 3, at(8, 16)),
    call("A-043", 1, at(8, 15)),
)
WAITING = {"A": 188, "B": 44, "C": 6, "D": 2, "E": 0, "F": 3, "G": 11, "H": 1, "S": 5}


def outage(
    state: OutageState = OutageState.CHECKING,
    *,
    next_word: datetime | None = at(9, 0),
    last_word: datetime = at(8, 31),
    cause: str = "Server pusat di Jakarta tidak dapat dihubungi.",
    advice: str = (
        "Anda boleh menunggu, memilih layanan lain, atau pulang dan datang lagi hari ini. "
        "Surat keterangan (suket) tetap dapat diminta di loket 5."
    ),
    title: str = "Perekaman dan Pencetakan KTP-el terganggu",
    expected: tuple[datetime | None, datetime | None] = (None, None),
    resolved: datetime | None = None,
    number: int = 1,
    component: Component = SERVER,
    affected: str = "AB",
) -> Outage:
    """Give the outage of 08.30, or another one like it."""
    return Outage(
        id=number,
        component=component,
        title=LocalText(title),
        cause=LocalText(cause),
        advice=LocalText(advice),
        state=state,
        since=at(8, 30),
        affected=tuple(SERVICES[p] for p in affected),
        working=tuple(SERVICES[p] for p in SERVICES if p not in affected),
        expected_from=expected[0],
        expected_until=expected[1],
        last_word_at=last_word,
        next_word_at=next_word,
        resolved_at=resolved,
        updates=(OutageUpdate(last_word, state, LocalText(""), next_word, "Sari"),),
    )


OPEN = Opening(OpeningState.OPEN, None, datetime(2017, 6, 14, 14, 30, tzinfo=ZONE))
BEFORE = Opening(
    OpeningState.BEFORE_OPENING,
    datetime(2017, 6, 14, 7, 30, tzinfo=ZONE),
    datetime(2017, 6, 14, 14, 30, tzinfo=ZONE),
)
CLOSED = Opening(OpeningState.AFTER_CLOSING, datetime(2017, 6, 15, 7, 30, tzinfo=ZONE), None)


def snapshot(
    read_at: datetime,
    *,
    calls: tuple[BoardCall, ...] = (),
    recent: tuple[BoardCall, ...] = RECENT,
    waiting: dict[str, int] | None = None,
    outages: tuple[Outage, ...] = (),
    opening: Opening = OPEN,
) -> BoardSnapshot:
    """Give a snapshot of the Jepara office."""
    people = WAITING if waiting is None else waiting
    open_ones = [o for o in outages if o.state is not OutageState.RESOLVED]
    lines = tuple(
        ServiceLine(s, people.get(p, 0), next((o for o in open_ones if s in o.affected), None), 1)
        for p, s in SERVICES.items()
    )
    return BoardSnapshot(read_at, OFFICE, opening, calls, recent, lines, outages)


TWO_CALLS = (call("C-041", 3, at(8, 41)), call("D-013", 4, at(8, 40, 20), 2))
SIX_CALLS = (
    call("C-041", 3, at(8, 41)),
    call("D-013", 4, at(8, 40, 50), 2),
    call("G-012", 5, at(8, 40, 40)),
    call("A-045", 1, at(8, 40, 30)),
    call("B-020", 2, at(8, 40, 20), 3),
    call("F-007", 6, at(8, 40, 10)),
)


def scenes() -> dict[str, tuple[BoardSnapshot, datetime]]:
    """Give the named scenes of the day with the moment they are looked at."""
    now = at(8, 41, 5)
    broken = outage()
    late = at(9, 5)
    calm = {p: n for p, n in WAITING.items() if p != "A"} | {"A": 12}
    recovered = outage(
        OutageState.RESOLVED, resolved=at(10, 40), last_word=at(10, 40), next_word=None
    )
    return {
        "calm": (snapshot(now, calls=TWO_CALLS, waiting=calm), now),
        "outage": (snapshot(now, calls=TWO_CALLS, outages=(broken,)), now),
        "overdue": (snapshot(late, calls=(call("C-044", 3, late),), outages=(broken,)), late),
        "six-calls": (snapshot(now, calls=SIX_CALLS, waiting=calm), now),
        "six-calls-outage": (snapshot(now, calls=SIX_CALLS, outages=(broken,)), now),
        "recovered": (
            snapshot(at(10, 41), calls=(call("A-045", 1, at(10, 41)),), outages=(recovered,)),
            at(10, 41),
        ),
        "stale-outage": (snapshot(now, calls=TWO_CALLS, outages=(broken,)), at(8, 44, 10)),
        "before-opening": (
            snapshot(at(7, 5), recent=(), waiting={"A": 14, "C": 2}, opening=BEFORE),
            at(7, 5),
        ),
        "no-calls": (snapshot(at(7, 31), recent=(), waiting={"A": 14, "C": 2}), at(7, 31)),
        "closed": (snapshot(at(14, 40), waiting={}, opening=CLOSED), at(14, 40)),
    }


def with_name(base: BoardSnapshot, name: str) -> BoardSnapshot:
    """Give `base` with every service called `name`."""

    def named(of: Service) -> Service:
        return replace(of, name=LocalText(name))

    def renamed(of: BoardCall) -> BoardCall:
        return replace(of, service=named(of.service))

    return replace(
        base,
        lines=tuple(replace(line, service=named(line.service)) for line in base.lines),
        calls=tuple(map(renamed, base.calls)),
        recent=tuple(map(renamed, base.recent)),
        outages=tuple(
            replace(
                o,
                affected=tuple(map(named, o.affected)),
                working=tuple(map(named, o.working)),
            )
            for o in base.outages
        ),
    )
