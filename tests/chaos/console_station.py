"""A console of a chaos run: an officer calls, serves, sends on, sets aside, by chance."""

from __future__ import annotations

from time import sleep
from typing import Any

from counter_console.acts import Act, Wish
from counter_console.kept_acts import CutOff, KeptTicket
from counter_console.office_link import StoreLink
from counter_console.requests import Press, Request, basis, press
from queueing.back_off import back_off
from queueing.errors import Refused, StoreError
from queueing.model import Actor, PriorityClass, Ticket, TicketState
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from tests.chaos.station import Station, Task

ASKED_TWICE = 0.1
WITH_SOMEBODY = {
    TicketState.CALLED: [
        *[Act.START] * 6, Act.RECALL, Act.RECALL, Act.SKIP, Act.PARK, Act.TRANSFER, Act.CANCEL,
    ],
    TicketState.SERVING: [*[Act.FINISH] * 6, Act.NEXT, Act.PARK, Act.TRANSFER],
}  # fmt: skip


class ChaosConsole(Station):
    """Works as the console's controller lets the worker thread work."""

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self.link = StoreLink(task.url, self.changed.set)
        self.actor = Actor(0)
        self._failed: Press | None = None
        self._goes_on = False

    def open(self) -> None:
        """Open the office; the officer sits down."""
        station = self.link.open(self.task.name, self.now())
        self.actor = Actor(station.id, self.task.counter, self.task.name)

    def run(self) -> None:
        """Do what an officer does, until it is over and nobody is left in hand."""
        self.open_until_it_works()
        self._sign_in()
        while self.works:
            self.rest(lambda: None)
            self._once(self._wish)
        # Whoever is in hand is seen to, so that what was asked last has an answer.
        while not self._once(self._last_wish) or self._goes_on:
            pass
        self.link.close()
        self.book.write("settled")

    def _sign_in(self) -> None:
        wish = Wish(
            Act.SIGN_IN,
            counter_id=self.task.counter,
            officer=self.task.name,
            service_ids=frozenset(self.task.services),
        )
        while not self._once(lambda _: wish):
            pass

    def _once(self, choose: Any) -> bool:
        """Read, and press one button; tell whether all of it went well."""
        cut_off = False
        try:
            snapshot = self.link.snapshot(counter_id=self.task.counter, now=self.now())
        except CutOff as error:
            snapshot, cut_off, choose = error.shown, True, _in_hand
        except StoreError as error:
            self.book.write("not read", why=f"{type(error).__name__}: {error}")
            sleep(back_off(1))
            return False
        for act in self.link.refusals(self.now()):
            self.book.write("kept refused", request=act.request_id, why=act.refusal)
        again = self._failed
        if again is None or basis(again.wish, snapshot) != again.basis:
            wish = choose(snapshot)
            self._goes_on = self.task.plain and wish is not None
            if wish is None:
                self._failed = None
                return not cut_off
            again = press(wish, snapshot, self.now(), self.new_id)
        self._failed = again
        if not all(self._perform(request) for request in again.requests):
            return False
        self._failed = None
        return not cut_off

    def _perform(self, request: Request) -> bool:
        self.book.write("ask", act=request.name, request=request.request_id)
        try:
            done = self._asked(request)
            if done is not None and self.choice.random() < ASKED_TWICE:
                self._asked(request)
        except StoreError as error:
            why = f"{type(error).__name__}: {error}"
            self.book.write("failed", request=request.request_id, why=why)
            return False
        except Refused as error:
            why = f"{type(error).__name__}: {error}"
            self.book.write("refused", request=request.request_id, why=why)
        return True

    def _asked(self, request: Request) -> object:
        done = self.link.perform(
            request.name,
            actor=self.actor,
            request_id=request.request_id,
            now=self.now(),
            **request.what,
        )
        kept = isinstance(done, KeptTicket)
        told = done.ticket if isinstance(done, KeptTicket) else done
        ticket = told.id if isinstance(told, Ticket) else None
        self.book.write(
            "got", act=request.name, request=request.request_id, ticket=ticket, kept=kept
        )
        return done

    def _wish(self, snapshot: ConsoleSnapshot) -> Wish | None:
        current = snapshot.current
        if self.task.plain:
            return _straight_on(snapshot)
        if current is not None:
            return self._about(self.choice.choice(WITH_SOMEBODY[current.ticket.state]), current)
        chance = self.choice.random()
        if chance < 0.1 and snapshot.parked:
            return Wish(Act.UNPARK, ticket_id=self.choice.choice(snapshot.parked).ticket.id)
        if chance < 0.2 and snapshot.skipped:
            return Wish(Act.REINSTATE, ticket_id=self.choice.choice(snapshot.skipped).ticket.id)
        if chance < 0.25 and snapshot.waiting:
            return self._about(Act.ROW_PRIORITY, self.choice.choice(snapshot.waiting))
        return Wish(Act.NEXT)

    def _about(self, act: Act, row: WaitingTicket) -> Wish:
        ticket = row.ticket
        if act is Act.TRANSFER:
            others = [one for one in self.task.services if one != ticket.service_id]
            return Wish(act, ticket_id=ticket.id, service_id=self.choice.choice(others))
        if act is Act.ROW_PRIORITY:
            urgent = ticket.priority is PriorityClass.PRIORITY
            other = PriorityClass.ORDINARY if urgent else PriorityClass.PRIORITY
            return Wish(act, ticket_id=ticket.id, priority=other)
        return Wish(act, reason="-")

    def _last_wish(self, snapshot: ConsoleSnapshot) -> Wish | None:
        """Nothing more, but for a ticket that is left called for the boards to show."""
        if self.task.plain:
            return _straight_on(snapshot)
        if snapshot.current is None:
            return Wish(Act.NEXT) if self._failed is not None else None
        serving = snapshot.current.ticket.state is TicketState.SERVING
        return Wish(Act.FINISH) if serving else None


def _in_hand(snapshot: ConsoleSnapshot) -> Wish | None:
    """Give what an officer can do without the server, with who is at the counter."""
    if snapshot.current is None:
        return None
    called = snapshot.current.ticket.state is TicketState.CALLED
    return Wish(Act.START if called else Act.FINISH)


def _straight_on(snapshot: ConsoleSnapshot) -> Wish | None:
    """Give the press of an officer who serves one after the other, None when nobody waits."""
    current = snapshot.current
    if current is not None and current.ticket.state is TicketState.CALLED:
        return Wish(Act.START)
    if snapshot.waiting:
        return Wish(Act.NEXT)
    return None if current is None else Wish(Act.FINISH)
