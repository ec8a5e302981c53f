"""Any order of papers sent, torn, answered for, printed again and taken back."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections import Counter as Count
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.actions.print_jobs import ALLOWED
from queueing.errors import MoveNotAllowed, Refused
from queueing.model import DOUBTFUL, PrintState
from queueing.papers import NEVER_SENT
from tests.office import Clock, Desk, Kiosk, new_office

P = PrintState
WAYS = [
    [P.SENDING, P.CONFIRMED],
    [P.SENDING, P.UNKNOWN],
    [P.SENDING, P.UNKNOWN, P.CONFIRMED],
    [P.SENDING, P.HELD],
    [P.SENDING, P.HELD, P.PROCESSED],
    [P.SENDING, P.QUEUED],
    [P.SENDING],
    [P.BLOCKED],
    [P.NOT_PRINTED],
]
STEPS = 60
MOST_TICKETS = 4
"""Few, so that much happens to each."""


class PaperDay:
    """Kiosks with a worker each, and staff at two desks, all at the same print jobs."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self.chance = chance
        self.store = new_office(folder / "office.db")
        self.raw = sqlite3.connect(folder / "office.db", isolation_level=None)
        self.clock = Clock()
        self.kiosks = [Kiosk(self.store, self.clock, f"kiosk-{n}") for n in (1, 2)]
        self.desks = [Desk(self.store, c, f"Petugas {c}", self.clock) for c in (5, 6)]
        self.ids: list[int] = []
        self.acts: list[Callable[[], None]] = [
            self.somebody_takes_a_number,
            self.a_worker_prints,
            self.a_worker_prints,
            self.a_kiosk_starts_again,
            self.staff_answer,
            self.staff_answer,
            self.staff_take_back,
            self.staff_print_again,
            self.staff_print_again,
        ]

    def close(self) -> None:
        self.raw.close()
        self.store.close()

    def run(self) -> None:
        for _ in range(STEPS):
            self.chance.choice(self.acts)()
            self.check_papers_of_each_ticket()
            self.check_events()
        self.the_night_comes()
        self.check_events()
        self.check_console()

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.raw.execute(query, values).fetchall()

    def ask(self, act: Any, **arguments: Any) -> None:
        """Do an act that the rules may refuse; then nothing may have changed."""
        jobs = "SELECT * FROM print_job ORDER BY id"
        before = self.rows(jobs), self.rows("SELECT * FROM ticket")
        try:
            self.chance.choice(self.desks).do(act, **arguments)
        except Refused as error:
            assert error.message
            assert (self.rows(jobs), self.rows("SELECT * FROM ticket")) == before

    # -- what happens ------------------------------------------------------------------------

    def somebody_takes_a_number(self) -> None:
        if len(self.ids) < MOST_TICKETS:
            paper = self.chance.random() < 0.7
            ticket = self.chance.choice(self.kiosks).take("A", print_it=True, paper=paper)
            self.ids.append(ticket.id)

    def a_worker_prints(self) -> None:
        station = self.chance.choice(self.kiosks).actor.station_id
        job = actions.next_print_job(self.store, station_id=station)
        if job is None:
            return
        way = self.chance.choice(WAYS)
        if self.chance.random() < 0.2:
            way = self.chance.choices(list(P), k=3)
        for state in way:
            reason = "cannot-be-drawn" if state is P.NOT_PRINTED else "paper-out"
            try:
                actions.mark_print_job(
                    self.store, job_id=job.id, state=state, reason=reason, now=self.clock.tick()
                )
            except MoveNotAllowed:
                continue

    def a_kiosk_starts_again(self) -> None:
        station = self.chance.choice(self.kiosks).actor.station_id
        actions.recover_print_jobs(self.store, station_id=station, now=self.clock.tick())
        left = self.rows("SELECT state FROM print_job WHERE station_id = ?", station)
        assert not {P.SENDING, P.HELD} & {row[0] for row in left}

    def some_job(self) -> str | None:
        jobs = self.rows("SELECT id FROM print_job ORDER BY created_at, id")
        return self.chance.choice(jobs)[0] if jobs else None

    def staff_answer(self) -> None:
        job_id = self.some_job()
        if job_id is not None:
            came_out, copy = self.chance.random() < 0.4, self.chance.random() < 0.5
            self.ask(actions.answer_print, job_id=job_id, came_out=came_out, copy=copy)

    def staff_take_back(self) -> None:
        job_id = self.some_job()
        if job_id is not None:
            self.ask(actions.withdraw_print, job_id=job_id)

    def staff_print_again(self) -> None:
        if self.ids:
            self.ask(actions.reprint, ticket_id=self.chance.choice(self.ids))

    def the_night_comes(self) -> None:
        self.clock.tick(days=1)
        self.ask(actions.expire_old_tickets)
        left = {row[0] for row in self.rows("SELECT state FROM print_job")}
        assert not left & {P.QUEUED, P.BLOCKED}

    # -- what must hold ----------------------------------------------------------------------

    def check_papers_of_each_ticket(self) -> None:
        """At most one paper of a ticket has no copy mark, and one at a time is under way."""
        unmarked: Count[int] = Count()
        under_way: Count[int] = Count()
        for ticket_id, state, reason, copy in self.rows(
            "SELECT ticket_id, state, reason, copy FROM print_job"
        ):
            gave_up = state == P.NOT_PRINTED and reason in NEVER_SENT
            unmarked[ticket_id] += not copy and not gave_up
            under_way[ticket_id] += state in (P.QUEUED, P.BLOCKED, P.SENDING, P.HELD, P.UNKNOWN)
        assert max(unmarked.values(), default=0) <= 1
        assert max(under_way.values(), default=0) <= 1

    def check_events(self) -> None:
        """Jobs move along the graph, and each move is an event."""
        chains: dict[str, list[str]] = defaultdict(list)
        for details, before, after in self.rows(
            "SELECT details, from_state, to_state FROM event "
            "WHERE kind IN ('print', 'answer_print', 'withdraw_print') ORDER BY id"
        ):
            chain = chains[json.loads(details)["job"]]
            assert before == (chain[-1] if chain else P.QUEUED)
            assert PrintState(after) in ALLOWED[PrintState(before)]
            chain.append(after)
        for job_id, state, reason in self.rows("SELECT id, state, reason FROM print_job"):
            if job_id not in chains:
                assert state == P.QUEUED or (state, reason) == (P.NOT_PRINTED, "screen-only")
                continue
            assert chains[job_id][-1] == state
            if state == P.NOT_PRINTED and reason in ("withdrawn", "ticket-ended"):
                assert [P.QUEUED, *chains[job_id]][-2] in (P.QUEUED, P.BLOCKED)

    def check_console(self) -> None:
        now = self.clock()
        listed = views.console_snapshot(self.store, counter_id=6, now=now).doubtful_prints
        held = {row[0] for row in self.rows("SELECT id FROM print_job WHERE state = 'held'")}
        assert {job.id for job in listed if job.state is not P.UNKNOWN} == held
        assert {job.state for job in listed} <= set(DOUBTFUL)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_any_order_of_acts_gives_a_ticket_one_paper_and_marked_copies(seed):
    with (
        tempfile.TemporaryDirectory(prefix="antrean-papers-") as folder,
        closing(PaperDay(Path(folder), Random(seed))) as day,
    ):
        day.run()
