"""Whatever is cut, lost or killed, and in whichever order: every number is there once."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from queueing.detached.outbox import issued_before, own_request, pending
from queueing.detached.papers_over import papers_waiting
from queueing.model import Ticket, TicketState
from queueing.store import tables as t
from tests.office import Clock, Desk, Kiosk, events, request
from tests.queueing.detached.cut_off import CutOff, tickets_on

SEEDS = range(6)
STEPS = 70


class Killed(Exception):
    """The kiosk's process ended here."""


@dataclass
class Life:
    """A kiosk that is cut off and killed as chance has it, and what it promised to whom."""

    chance: random.Random
    away: CutOff
    desk: Kiosk
    connected: bool = True
    promised: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def take(self) -> None:
        """Somebody asks for a number, or asks again; what was said once must stay."""
        again = bool(self.asked) and self.chance.random() < 0.3
        asked = self.chance.choice(self.asked) if again else request()
        label = self.issue(asked)
        if asked not in self.promised:
            self.asked.append(asked)
        assert self.promised.setdefault(asked, label) == label

    def issue(self, asked: str) -> str:
        known = issued_before(self.away.local, asked)
        if known is not None:
            return known.label
        if asked in self.promised:
            # Given by the server and still on the kiosk's screen.
            return self.promised[asked]
        prefix, printed = self.chance.choice("AAB"), self.chance.random() < 0.5
        doubtful = False
        if self.connected:
            fate = self.chance.random()
            if fate < 0.6:
                return self.desk.take(prefix, request_id=asked, print_it=printed).label
            doubtful, self.connected = True, False
            if fate < 0.8:
                self.desk.take(prefix, request_id=asked, print_it=printed)
        ticket: Ticket = self.away.take(
            prefix, request_id=asked, print_it=printed, doubtful=doubtful
        )
        return ticket.label

    def come_back(self) -> None:
        """Merge, perhaps killed on the way, perhaps beside another merge, and begin anew."""
        try:
            self.away.merge(between=self.fault)
            self.away.hand_over(between=self.fault)
            self.connected = True
        except Killed:
            self.restart()

    def fault(self, _step: str) -> None:
        fate = self.chance.random()
        if fate < 0.15:
            raise Killed
        if fate < 0.25:
            self.away.merge()

    def restart(self) -> None:
        """End and begin again, without the server."""
        self.connected = False
        self.away.local.close()
        self.away.open()


def serve_somebody(desk: Desk, chance: random.Random) -> None:
    called = desk.call_next()
    if called is not None and chance.random() < 0.8:
        desk.serve(called)
    elif called is not None:
        desk.do(_cancel, ticket_id=called.id)


def _cancel(store, **what):
    from queueing import actions

    return actions.cancel(store, **what)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_promise_is_on_the_server_once(store, tmp_path: Path, clock: Clock, seed: int):
    chance = random.Random(seed)
    lives = []
    for name in ("kiosk-1", "kiosk-2", "kiosk-3"):
        away = CutOff(store, tmp_path / "state", clock, name)
        lives.append(Life(chance, away, Kiosk(store, clock, name)))
    desk = Desk(store, 6, "Ani", clock)
    desk.sign_in()
    for _ in range(STEPS):
        life = chance.choice(lives)
        step = chance.random()
        if step < 0.6:
            life.take()
        elif step < 0.7:
            life.connected = False
        elif step < 0.85:
            life.come_back()
        elif step < 0.9:
            life.restart()
        else:
            serve_somebody(desk, chance)
    for life in lives:
        life.away.merge()
        life.away.hand_over()
        assert pending(life.away.local).count == 0
        assert papers_waiting(life.away.local) == 0
        life.away.local.close()
    check(store, lives)


def check(store, lives: list[Life]) -> None:
    there = tickets_on(store)
    labels = [ticket.label for ticket in there]
    promised = [label for life in lives for label in life.promised.values()]
    assert len(set(labels)) == len(labels)
    assert len(set(promised)) == len(promised)
    assert set(promised) <= set(labels)
    # Nobody holds the rest: it was replaced, or it is told why not.
    told = {event.details.get("replaces") for event in events(store, kind="issue_ticket")}
    rest = [ticket for ticket in there if ticket.label not in promised]
    assert {ticket.label for ticket in rest} <= told
    assert TicketState.WAITING not in {ticket.state for ticket in rest}
    no_gaps(store, there)
    in_order(there)
    once_each(store, lives, there)


def no_gaps(store, there: list[Ticket]) -> None:
    """The numbers of each series are 1 to its counter, without one missing."""
    with store.read() as connection:
        counters = connection.execute(select(t.series_counter)).all()
    given: dict[tuple[int, str], list[int]] = {}
    for ticket in there:
        given.setdefault((ticket.issue_service_id, ticket.series), []).append(ticket.number)
    assert {(row.service_id, row.series): row.last_number for row in counters} == {
        key: len(numbers) for key, numbers in given.items()
    }
    assert all(sorted(n) == list(range(1, len(n) + 1)) for n in given.values())


def in_order(there: list[Ticket]) -> None:
    """Places are the moments of issue, also where the merge came hours later."""
    assert all(ticket.place_at == ticket.issued_at for ticket in there)
    for series in {(ticket.issue_service_id, ticket.series) for ticket in there}:
        mine = [x for x in there if (x.issue_service_id, x.series) == series]
        assert [x.number for x in mine] == sorted(x.number for x in mine)


def once_each(store, lives: list[Life], there: list[Ticket]) -> None:
    """One event of issue a ticket, and one valid number a request."""
    issued = [event.ticket_id for event in events(store, kind="issue_ticket")]
    assert len(issued) == len(set(issued))
    assert set(issued) == {ticket.id for ticket in there}
    with store.read() as connection:
        requests = dict(connection.execute(select(t.ticket.c.request_id, t.ticket.c.label)).all())
    for life in lives:
        for asked, label in life.promised.items():
            assert label in (requests.get(asked), requests.get(own_request(asked)))
