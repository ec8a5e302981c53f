"""What the printing tests share: slips, a job store kept in a file, a worker that is watched."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from uuid import uuid4
from zoneinfo import ZoneInfo

from kiosk.printing.job import PrintJob
from kiosk.printing.printer_state import PrinterState
from kiosk.printing.profiles.profile import PrinterProfile, load_profile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.slip import Slip
from kiosk.printing.timing import Timing
from kiosk.printing.transports.line import Transport
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.worker import PrintWorker
from queueing.actions.print_jobs import ALLOWED
from queueing.errors import MoveNotAllowed, StoreLocked
from queueing.model import PrintState
from tests.patience import PATIENCE_SECONDS

JEPARA = ZoneInfo("Asia/Jakarta")
OPENING = datetime(2017, 6, 14, 8, 41, tzinfo=JEPARA)
OUTAGE_LINES = (
    "Perekaman dan Pencetakan KTP-el terganggu sejak pukul\u00a008.30.",
    "Lama gangguan belum diketahui. Nomor Anda tetap berlaku.",
    "Kabar berikutnya paling lambat pukul\u00a009.00.",
)
QUICK = Timing(
    connect=1.0,
    reply=0.15,
    heartbeat=0.5,
    retry=0.05,
    doubt=0.2,
    quiet=0.2,
    slice=0.03,
    close=0.3,
    presenter=0.05,
)
"""The same rules with shorter patience."""
DONE = (PrintState.CONFIRMED, PrintState.PROCESSED)


def make_slip(**changes: object) -> Slip:
    slip = Slip(
        office_name="Disdukcapil Kabupaten Jepara",
        number_label="A-017",
        service_name="Perekaman KTP-el",
        people_ahead=188,
        wait_line="",
        outage_lines=(),
        issued_at=OPENING,
        zone_label="WIB",
        qr_text="K7F2Q9XM",
        notice_line="Simpan tiket ini sampai Anda selesai dilayani.",
        ticket_code="K7F2Q9XM",
    )
    return replace(slip, **changes)


def quick_profile(
    name: str = "generic-80", fence: str = "gs-r", seconds: float = 2.0, **sections: dict
):
    """Give a shipped profile with a short fence deadline, another fence, other facts."""
    profile = load_profile(name)
    changes: dict[str, dict] = {
        "fence": {"kind": fence, "seconds": seconds},
        "transfer": {"stall_seconds": 0.5},
    }
    for section, facts in sections.items():
        changes[section] = changes.get(section, {}) | facts
    return profile.model_copy(
        update={
            section: getattr(profile, section).model_copy(update=facts)
            for section, facts in changes.items()
        }
    )


class FileJobStore:
    """Jobs in an SQLite file, with the office's own rules on which moves are allowed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._slips: dict[str, Slip] = {}
        self.locked = False
        self.history: list[tuple[str, PrintState, str]] = []
        with self._connection() as connection:
            connection.execute(
                "create table if not exists job (id text primary key, ticket integer, copy integer,"
                " slip text, state text, reason text, place integer, clear_first integer)"
            )

    def _connection(self) -> sqlite3.Connection:
        if self.locked:
            raise StoreLocked("held by the test")
        return _Closing(self._path)

    def add(
        self, slip: Slip, ticket_id: int, job_id: str = "", *, clear_first: bool = False
    ) -> str:
        job_id = job_id or str(uuid4())
        with self._lock, self._connection() as connection:
            connection.execute(
                "insert into job select ?, ?, ?, ?, 'queued', '', count(*), ? from job",
                (job_id, ticket_id, slip.copy, slip.to_json(), clear_first),
            )
        return job_id

    def recover(self, now: datetime) -> int:
        with self._lock, self._connection() as connection:
            return connection.execute(
                "update job set state = 'unknown', reason = 'restart'"
                " where state in ('sending', 'held')"
            ).rowcount

    def next_job(self, now: datetime) -> PrintJob | None:
        with self._lock, self._connection() as connection:
            row = connection.execute(
                "select id, ticket, copy, slip, clear_first from job"
                " where state in ('queued', 'blocked')"
                " order by place limit 1"
            ).fetchone()
        if row is None:
            return None
        slip = Slip.from_json(row[3])
        return PrintJob(row[0], row[1], bool(row[2]), slip, now, bool(row[4]))

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        with self._lock, self._connection() as connection:
            row = connection.execute(
                "select state, reason from job where id = ?", (job_id,)
            ).fetchone()
            old = PrintState(row[0])
            if (old, row[1]) == (state, reason):
                return
            if state not in ALLOWED[old]:
                raise MoveNotAllowed(f"{old} to {state}")
            connection.execute(
                "update job set state = ?, reason = ? where id = ?", (state, reason, job_id)
            )
            self.history.append((job_id, state, reason))

    def state(self, job_id: str) -> PrintState:
        with self._lock, self._connection() as connection:
            row = connection.execute("select state from job where id = ?", (job_id,)).fetchone()
        return PrintState(row[0])

    def reason(self, job_id: str) -> str:
        with self._lock, self._connection() as connection:
            row = connection.execute("select reason from job where id = ?", (job_id,)).fetchone()
        return str(row[0])

    def states(self) -> dict[str, PrintState]:
        with self._lock, self._connection() as connection:
            rows = connection.execute("select id, state from job order by place").fetchall()
        return {row[0]: PrintState(row[1]) for row in rows}


class _Closing(sqlite3.Connection):
    """A connection that a `with` commits and closes."""

    def __exit__(self, *failure):
        try:
            return super().__exit__(*failure)
        finally:
            self.close()


class Desk:
    """One station: a store, a worker at a printer's port, and what the worker said."""

    def __init__(
        self,
        store: FileJobStore,
        port: int,
        profile: PrinterProfile,
        timing: Timing = QUICK,
        watch: Callable[[str, PrintState], None] | None = None,
        transport: Transport | None = None,
        make_encoder: Callable[[PrinterProfile], SlipEncoder] = SlipEncoder,
    ) -> None:
        self._watch = watch
        self.store = store
        self.states: list[PrinterState] = []
        self.seen: list[PrinterState] = []
        self.jobs: list[tuple[str, int, PrintState, str]] = []
        self._waited_for: dict[str, int] = {}
        self._news = threading.Condition()
        self._start = monotonic()
        self.worker = PrintWorker(
            store=store,
            transport=transport or TcpTransport("127.0.0.1", port),
            profile=profile,
            make_encoder=lambda: make_encoder(profile),
            clock=self.clock,
            on_job=self._on_job,
            on_status=self._on_status,
            on_seen=self._on_seen,
            timing=timing,
        )

    def __enter__(self) -> Desk:
        self.worker.start()
        return self

    def __exit__(self, *failure: object) -> None:
        assert self.worker.stop(PATIENCE_SECONDS)

    def clock(self) -> datetime:
        return OPENING.astimezone(UTC) + timedelta(seconds=monotonic() - self._start)

    def print(self, slip: Slip, ticket_id: int = 1) -> str:
        job = self.store.add(slip, ticket_id)
        self.worker.wake()
        return job

    def wait_for_job(self, job: str, *states: PrintState) -> tuple[PrintState, str]:
        """Wait until it is or was in one of these states; give the state and its reason.

        It may be over before anybody looks, so what was told counts too; another wait for the
        same job goes on behind what this one found.
        """
        found: list[tuple[PrintState, str]] = []

        def so_it_is() -> bool:
            for place in range(self._waited_for.get(job, 0), len(self.jobs)):
                if self.jobs[place][0] == job and self.jobs[place][2] in states:
                    self._waited_for[job] = place + 1
                    found.append(self.jobs[place][2:])
                    return True
            if (state := self.store.state(job)) in states:
                found.append((state, self.store.reason(job)))
            return bool(found)

        with self._news:
            done = self._news.wait_for(so_it_is, PATIENCE_SECONDS)
        assert done, (self.store.state(job), self.jobs, self.states)
        return found[0]

    def wait_for_printer(self, *kinds: str) -> PrinterState:
        """Wait until the printer is told to be of one of these kinds and give that state."""
        with self._news:
            done = self._news.wait_for(
                lambda: bool(self.states) and self.states[-1].kind in kinds, PATIENCE_SECONDS
            )
            assert done, (self.worker.state, self.jobs)
            return self.states[-1]

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Wait until the worker's news make something true."""
        with self._news:
            assert self._news.wait_for(true, PATIENCE_SECONDS), (self.worker.state, self.jobs)

    def _on_job(self, job: str, ticket: int, state: PrintState, reason: str) -> None:
        if self._watch is not None:
            self._watch(job, state)
        with self._news:
            self.jobs.append((job, ticket, state, reason))
            self._news.notify_all()

    def _on_status(self, state: PrinterState) -> None:
        with self._news:
            self.states.append(state)
            self._news.notify_all()

    def _on_seen(self, state: PrinterState) -> None:
        with self._news:
            self.seen.append(state)
            self._news.notify_all()
