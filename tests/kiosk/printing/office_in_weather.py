"""An office in any weather: a real database, worker and line; faults, kills, staff who answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic
from uuid import uuid4

from sqlalchemy import select

from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.profiles.profile import PrinterProfile
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.script import read_step
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.printing.worker import PrintWorker
from queueing.actions import answer_print, issue_ticket, register_station, reprint, withdraw_print
from queueing.actions.print_jobs import print_jobs_of
from queueing.errors import Refused
from queueing.model import Actor, PrintRecord, PrintState, PriorityClass, StationKind
from queueing.store import Store
from queueing.store import tables as t
from queueing.views import console_snapshot
from tests.kiosk.printing.lives import HASTY, Life
from tests.kiosk.printing.papers import Papers
from tests.office import MORNING, SERVICES
from tests.patience import wait_until

DONE = (PrintState.CONFIRMED, PrintState.PROCESSED)
DOUBTFUL = (PrintState.BLOCKED, PrintState.HELD, PrintState.UNKNOWN)
UNDER_WAY = (PrintState.QUEUED, PrintState.BLOCKED, PrintState.SENDING, PrintState.HELD)


class OfficeInWeather:
    """Takes the steps of a schedule, and says in the end what would be a lie to a citizen.

    A step is an order of the virtual printer's scripts, or one of `print`, `print 2`, `restart`,
    `kill` (also at a moment), `pause SECONDS`, `answer yes|no|truly [copy]`, `reprint`, `withdraw`.
    """

    def __init__(
        self,
        store: Store,
        printer: VirtualPrinter,
        profile: PrinterProfile,
        *,
        native: bool = False,
    ) -> None:
        self.store, self.printer, self.profile = store, printer, profile
        self._native = native
        self.lies: list[str] = []
        self.tickets: list[int] = []
        self._excused: set[int] = set()
        self._begun = monotonic()
        self._appointments: list[object] = []
        self.papers = Papers(printer, profile, native=native)
        station = register_station(store, name="Kios 1", kind=StationKind.KIOSK, now=MORNING)
        self.station_id = station.id
        self._actor = Actor(station.id)
        self._life, self.worker = self._new_life()

    def clock(self) -> datetime:
        return MORNING.astimezone(UTC) + timedelta(seconds=monotonic() - self._begun)

    def begin(self) -> None:
        """Start the kiosk."""
        self._life, self.worker = self._new_life()
        self.worker.start()

    def _new_life(self) -> tuple[Life, PrintWorker]:
        life = Life(OfficeJobStore(self.store, self.station_id), self.printer.port)
        return life, PrintWorker(
            store=life,
            transport=life,
            profile=self.profile,
            make_encoder=lambda: SlipEncoder(self.profile, native=self._native),
            clock=self.clock,
            on_job=self._watch,
            on_status=lambda state: None,
            timing=HASTY,
        )

    def end(self) -> None:
        """End the kiosk, in order or as it was killed."""
        # The first wait also is for a paper whose proof is still to come.
        assert self.worker.stop(1.5) or self.worker.stop(10)

    def take(self, step: str) -> None:
        """Take one step of a schedule."""
        if self._life.dead:
            self.end()
            self.begin()
        word, *rest = step.split()
        if word in _OFFICE_STEPS:
            _OFFICE_STEPS[word](self, rest)
        elif step.endswith(": kill"):
            self._appoint(step.removesuffix("kill") + "drop", self._life.kill)
        else:
            self._appoint(step, None)

    def clear_up(self) -> None:
        """Put the printer right and wait until every paper is out, or in doubt."""
        for appointment in self._appointments:
            self.printer.machine.cancel(appointment)

        def over() -> bool:
            if self._life.dead:
                self.end()
                self.begin()
            if self.printer.faults != Faults():
                self.printer.set_faults(Faults())
            # Also frees a cutter that only reported its jam.
            self.printer.set_condition("ready")
            return not any(job.state in UNDER_WAY for job in self.jobs())

        wait_until(over, self.story)
        wait_until(lambda: self.printer.machine.waiting == 0, self.story)

    def staff_answer_truly(self) -> None:
        """Let staff look for every paper in doubt and have printed again what is not there."""
        for job in self.jobs():
            if job.state is PrintState.UNKNOWN:
                self._answer(job, came_out=bool(self.papers.of(job)), copy=True)
        self.worker.wake()

    def jobs(self) -> list[PrintRecord]:
        """Every print job, oldest first."""
        return [job for n in self.tickets for job in print_jobs_of(self.store, ticket_id=n)]

    def check(self) -> None:
        """Hold what must hold whenever no paper is under way."""
        assert self.lies == [], self.story()
        console = console_snapshot(self.store, counter_id=None, now=self.clock())
        listed = {job.id for job in console.doubtful_prints}
        jobs = self.jobs()
        assert listed == {job.id for job in jobs if job.state in DOUBTFUL}, self.story()
        for ticket in self.tickets:
            self._check_ticket(ticket, [job for job in jobs if job.ticket_id == ticket])

    def _check_ticket(self, ticket: int, jobs: list[PrintRecord]) -> None:
        unmarked = self.papers.of(next(job for job in jobs if not job.copy))
        copies = [job for job in jobs if job.copy]
        marked = self.papers.of(copies[0]) if copies else []
        assert len(unmarked) <= 1, self.story()
        assert len(marked) <= len(copies), self.story()
        if unmarked and marked:
            # The second paper of a ticket is the one that says SALINAN.
            assert unmarked[0] < marked[0], self.story()
        doubt = any(job.state in DOUBTFUL for job in jobs)
        assert unmarked or marked or doubt or ticket in self._excused, self.story()

    def _watch(self, job_id: str, ticket_id: int, state: PrintState, reason: str) -> None:
        """At the moment a paper is called printed it must be out."""
        if state in DONE and not self.papers.of(self._job(job_id)):
            self.lies.append(f"{job_id} of {ticket_id} is {state}, but there is no paper")

    def _job(self, job_id: str) -> PrintRecord:
        with self.store.read() as connection:
            query = select(t.print_job.c.ticket_id).where(t.print_job.c.id == job_id)
            ticket = connection.execute(query).scalar_one()
        return next(j for j in print_jobs_of(self.store, ticket_id=ticket) if j.id == job_id)

    def _appoint(self, step: str, act: Callable[[], None] | None) -> None:
        read = read_step(step)
        assert read is not None
        do = act or (lambda: read.order.do(self.printer))
        if read.moment is None:
            do()
            return
        machine = self.printer.machine
        self._appointments.append(machine.when(read.moment.unit, int(read.moment.count), do))

    def _print(self, rest: list[str]) -> None:
        for _ in range(int(rest[0]) if rest else 1):
            issued = issue_ticket(
                self.store,
                service_id=SERVICES["A"],
                priority=PriorityClass.ORDINARY,
                language="id",
                print_it=True,
                actor=self._actor,
                request_id=str(uuid4()),
                now=self.clock(),
            )
            self.tickets.append(issued.id)
        self.worker.wake()

    def _restart(self, rest: list[str]) -> None:
        self.end()
        assert not any(job.state is PrintState.SENDING for job in self.jobs()), self.story()
        self.begin()

    def _kill(self, rest: list[str]) -> None:
        self._life.kill()

    def _pause(self, rest: list[str]) -> None:
        time.sleep(float(rest[0]))

    def _answer_oldest(self, rest: list[str]) -> None:
        job = next((job for job in self.jobs() if job.state is PrintState.UNKNOWN), None)
        if job is None:
            return
        there = bool(self.papers.of(job))
        came_out = {"yes": True, "no": False}.get(rest[0], there)
        self._answer(job, came_out=came_out, copy="copy" in rest)
        if came_out and not there:
            self._excused.add(job.ticket_id)

    def _answer(self, job: PrintRecord, *, came_out: bool, copy: bool) -> None:
        try:
            answer_print(
                self.store,
                job_id=job.id,
                came_out=came_out,
                copy=copy and not came_out,
                actor=self._actor,
                request_id=str(uuid4()),
                now=self.clock(),
            )
        except Refused:
            return
        if not came_out and not copy:
            self._excused.add(job.ticket_id)
        self.worker.wake()

    def _reprint(self, rest: list[str]) -> None:
        for ticket in self.tickets[-1:]:
            try:
                reprint(
                    self.store,
                    ticket_id=ticket,
                    actor=self._actor,
                    request_id=str(uuid4()),
                    now=self.clock(),
                )
            except Refused:
                continue
            self.worker.wake()

    def _withdraw(self, rest: list[str]) -> None:
        job = next((job for job in self.jobs() if job.state in UNDER_WAY[:2]), None)
        if job is None:
            return
        try:
            withdraw_print(
                self.store,
                job_id=job.id,
                actor=self._actor,
                request_id=str(uuid4()),
                now=self.clock(),
            )
        except Refused:
            return
        self._excused.add(job.ticket_id)

    def story(self) -> str:
        """Say how everything stands, for whoever reads why a test failed."""
        jobs = [
            f"{job.ticket_label}{' SALINAN' if job.copy else ''}: {job.state} {job.reason!r}"
            f" papers={self.papers.of(job)}"
            for job in self.jobs()
        ]
        state = self.worker.state
        return "\n".join([*jobs, f"printer {state.kind} {state.reason}", *self.lies])


_OFFICE_STEPS: dict[str, Callable[[OfficeInWeather, list[str]], None]] = {
    "print": OfficeInWeather._print,
    "restart": OfficeInWeather._restart,
    "kill": OfficeInWeather._kill,
    "pause": OfficeInWeather._pause,
    "answer": OfficeInWeather._answer_oldest,
    "reprint": OfficeInWeather._reprint,
    "withdraw": OfficeInWeather._withdraw,
}
