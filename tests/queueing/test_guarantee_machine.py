"""Any history of days, outages and carry-overs: what is promised to whoever holds a number."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter as Count
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from queueing import actions
from queueing.calendar import service_day
from queueing.errors import Refused
from queueing.model import ALLOWED_MOVES, IN_LINE, Ticket, TicketState
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.outage_rows import stopped_services
from queueing.store.rows import ticket_of
from tests.office import SERVICES, Clock, Desk, Kiosk, new_office, new_server_office, request
from tests.postgres import drop_database

prefixes = st.sampled_from("AABC")
ENDED = {state for state, moves in ALLOWED_MOVES.items() if not moves}
LOSING = ("skip", "expire")


class Guarantee(RuleBasedStateMachine):
    """People, one officer, outages and nights on a real database."""

    store: Store

    def new_store(self) -> Store:
        self.folder = Path(tempfile.mkdtemp(prefix="antrean-guarantee-"))
        return new_office(self.folder / "office.db")

    def end_store(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize()
    def open_the_office(self) -> None:
        self.store, self.clock = self.new_store(), Clock()
        self.kiosk = Kiosk(self.store, self.clock)
        self.desk = Desk(self.store, 6, "Ani", self.clock)
        self.desk.sign_in()
        self.outages: dict[str, int] = {}
        self.places: dict[int, Any] = {}
        self.told = 0
        self.still: frozenset[int] = frozenset()
        """Services that stand still since before the last act."""

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        try:
            self._let_everything_end()
        finally:
            self.end_store()

    def tickets(self) -> list[Ticket]:
        with self.store.read() as connection:
            return [ticket_of(row) for row in connection.execute(select(t.ticket))]

    def today(self) -> date:
        return service_day(self.clock(), "Asia/Jakarta")

    def ask(self, act: Any, **arguments: Any) -> Any:
        try:
            return self.desk.do(act, **arguments)
        except Refused:
            return None

    @rule(people=st.lists(st.tuples(prefixes, st.booleans()), min_size=1, max_size=4))
    def people_take_numbers(self, people: list[tuple[str, bool]]) -> None:
        for prefix, priority in people:
            self.kiosk.take(prefix, priority=priority)

    @rule(prefix=prefixes, end=st.sampled_from(["serve", "skip", "park"]))
    def somebody_is_called(self, prefix: str, end: str) -> None:
        self._free_the_counter()
        today = self.today()
        line = [x for x in self.tickets() if x.line_day == today and x.state in IN_LINE]
        called = self.ask(actions.call_next, service_id=SERVICES[prefix])
        if called is None:
            return
        same = [
            x for x in line if (x.service_id, x.priority) == (called.service_id, called.priority)
        ]
        assert min(same, key=lambda x: (x.place_at, x.id)).id == called.id
        acts = {"serve": (actions.start, actions.finish), "park": (actions.park,)}
        for act in acts.get(end, (actions.recall, actions.skip)):
            self.ask(act, ticket_id=called.id)

    def _free_the_counter(self) -> None:
        for ticket in self.tickets():
            if ticket.state is TicketState.CALLED:
                self.ask(actions.park, ticket_id=ticket.id)

    @precondition(lambda self: self.places)
    @rule(which=st.integers(0, 50), late=st.booleans())
    def somebody_comes_back(self, which: int, late: bool) -> None:
        ids = sorted(self.places)
        ticket_id = ids[which % len(ids)]
        if self.ask(actions.reinstate, ticket_id=ticket_id, late=late) is None:
            self.ask(actions.unpark, ticket_id=ticket_id)

    @rule(code=st.sampled_from(["national-server", "card-blanks"]))
    def something_breaks_or_works_again(self, code: str) -> None:
        if code in self.outages:
            self.desk.recover(self.outages.pop(code))
        else:
            self.outages[code] = self.desk.outage(code).id

    @rule(chosen=st.sets(prefixes, min_size=1), days=st.none() | st.integers(1, 2))
    def an_officer_carries_over(self, chosen: set[str], days: int | None) -> None:
        same = request()
        to_day = None if days is None else self.today() + timedelta(days=days)
        arguments = {
            "service_ids": [SERVICES[prefix] for prefix in chosen],
            "to_day": to_day,
            "request_id": same,
        }
        done = self.ask(actions.carry_over, **arguments)
        assert done is not None
        before = self.tickets()
        assert self.ask(actions.carry_over, **arguments) == done
        assert self.tickets() == before

    @rule(minutes=st.integers(1, 150))
    def time_passes(self, minutes: int) -> None:
        self.clock.tick(minutes=minutes)

    @rule(chosen=st.sets(prefixes), prefix=prefixes)
    def an_evening_and_a_morning(self, chosen: set[str], prefix: str) -> None:
        self.kiosk.take(prefix)
        if chosen:
            self.an_officer_carries_over(chosen, None)
        self.midnight_passes()
        self.people_take_numbers([(prefix, False), ("C", True)])

    @rule()
    def midnight_passes(self) -> None:
        tomorrow = (self.clock.now + timedelta(days=1)).date()
        # 08.00 WIB: as a station that is switched on in the morning does it.
        self.clock.now = self.clock.now.replace(
            year=tomorrow.year, month=tomorrow.month, day=tomorrow.day, hour=1, minute=0, second=0
        )
        self.desk.do(actions.carry_after_outage)
        self.desk.do(actions.expire_old_tickets, grace_days=1)

    @invariant()
    def nobody_is_skipped_or_expired_while_the_service_stands_still(self) -> None:
        services = {ticket.id: ticket.service_id for ticket in self.tickets()}
        with self.store.read() as connection:
            rows = connection.execute(select(t.event).order_by(t.event.c.id)).all()
            now_still = stopped_services(connection, self.clock())
        for event in rows[self.told :]:
            if event.kind in LOSING and event.ticket_id is not None:
                # An outage begins and ends in a step of its own.
                assert services[event.ticket_id] not in self.still & now_still
        self.told, self.still = len(rows), now_still

    @invariant()
    def no_label_stands_twice_in_one_days_lines_and_places_are_for_ever(self) -> None:
        tickets = self.tickets()
        labels = Count((ticket.line_day, ticket.label) for ticket in tickets)
        assert set(labels.values()) <= {1}
        for ticket in tickets:
            own = (ticket.label, ticket.service_day, ticket.place_at)
            assert self.places.setdefault(ticket.id, own) == own
            assert ticket.line_day is not None
            assert ticket.line_day >= ticket.service_day

    def _let_everything_end(self) -> None:
        for code in list(self.outages):
            self.something_breaks_or_works_again(code)
        self._free_the_counter()
        for _ in range(8):
            self.clock.tick(days=1)
            self.desk.do(actions.expire_old_tickets)
        assert {ticket.state for ticket in self.tickets()} <= ENDED
        with self.store.read() as connection:
            ends = select(t.event.c.ticket_id).where(
                t.event.c.to_state.in_(ENDED), t.event.c.from_state != t.event.c.to_state
            )
            once = Count(connection.execute(ends).scalars())
        assert once == Count(self.places.keys())


class GuaranteeOnServer(Guarantee):
    """The same on PostgreSQL."""

    def new_store(self) -> Store:
        return new_server_office()

    def end_store(self) -> None:
        self.store.close()
        drop_database(self.store.url)


@pytest.mark.parametrize(("machine", "examples"), [(Guarantee, 10), (GuaranteeOnServer, 1)])
def test_any_history_keeps_what_was_promised(machine, examples):
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[phase for phase in Phase if phase is not Phase.shrink],
        ),
    )
