"""Any order of acts, at any times, by several people: what must hold after each of them."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from queueing import actions, views
from queueing.errors import Refused
from queueing.model import (
    OutageState,
    PriorityClass,
)
from tests.office import SERVICES, Clock, Desk, Kiosk, new_office, request, words
from tests.queueing.office_rules import COUNTERS, OfficeRules

counters = st.sampled_from(sorted(COUNTERS))
prefixes = st.sampled_from("AABC")
tickets = st.integers(0, 30)
crowds = st.lists(
    st.tuples(prefixes, st.booleans(), st.booleans(), st.integers(-90, 90)), min_size=1, max_size=4
)
one_ticket_acts = st.sampled_from(
    [
        actions.recall,
        actions.start,
        actions.start,
        actions.finish,
        actions.finish,
        actions.skip,
        actions.reinstate,
        actions.park,
        actions.unpark,
        actions.cancel,
    ]
)


class OfficeDay(OfficeRules):
    """People, officers and outages on a real database."""

    @initialize()
    def open_the_office(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="antrean-machine-"))
        self.path = self.folder / "office.db"
        self.store = new_office(self.path)
        self.raw = sqlite3.connect(self.path, isolation_level=None)
        self.clock = Clock()
        self.kiosks = [Kiosk(self.store, self.clock, f"kiosk-{n}") for n in (1, 2)]
        self.desks = {c: Desk(self.store, c, f"Petugas {c}", self.clock) for c in COUNTERS}
        for counter in (1, 3, 6):
            self.desks[counter].sign_in(COUNTERS[counter])
        self.ids: list[int] = []
        self.identity: dict[int, tuple[Any, ...]] = {}
        self.told: list[tuple[Any, ...]] = []
        self.last_issue: tuple[str, int] = ("", 0)
        self.outages: list[int] = []
        self.pressed: dict[int, tuple[str, list[Any]]] = {}
        """Each counter's last press, and the tickets as they were before it."""

    def teardown(self) -> None:
        if hasattr(self, "store"):
            for statement in ("UPDATE event SET at = at", "DELETE FROM event"):
                with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                    self.raw.execute(statement)
            self.raw.close()
            self.store.close()
            shutil.rmtree(self.folder)

    def ask(self, desk: Desk, act: Any, **arguments: Any) -> Any:
        """Do an act that the rules may refuse; then nothing may have changed."""
        before = self.rows("SELECT * FROM ticket ORDER BY id"), self.rows("SELECT * FROM counter")
        arguments.setdefault("request_id", request())
        try:
            done = desk.do(act, **arguments)
            self.pressed[desk.counter_id] = arguments["request_id"], before[0]
            return done
        except Refused:
            after = (
                self.rows("SELECT * FROM ticket ORDER BY id"),
                self.rows("SELECT * FROM counter"),
            )
            assert after == before
            return None

    @rule(kiosk=st.integers(0, 1), people=crowds)
    def people_take_numbers(self, kiosk: int, people: list[tuple[str, bool, bool, int]]) -> None:
        for prefix, priority, paper, seconds in people:
            self.clock.tick(seconds=seconds)
            request_id = request()
            ticket = self.kiosks[kiosk].take(
                prefix, priority=priority, request_id=request_id, print_it=paper
            )
            self.ids.append(ticket.id)
            self.last_issue = (request_id, ticket.id)

    @precondition(lambda self: self.ids)
    @rule(kiosk=st.integers(0, 1), prefix=prefixes)
    def tap_twice(self, kiosk: int, prefix: str) -> None:
        request_id, ticket_id = self.last_issue
        assert self.kiosks[kiosk].take(prefix, request_id=request_id).id == ticket_id

    @rule(counter=counters)
    def sit_down(self, counter: int) -> None:
        desk = self.desks[counter]
        services = frozenset(SERVICES[prefix] for prefix in COUNTERS[counter])
        self.ask(
            desk,
            actions.sign_in,
            counter_id=counter,
            officer=desk.officer,
            service_ids=services,
        )

    @rule(
        counter=counters,
        act=st.sampled_from([actions.sign_out, actions.pause_counter, actions.resume_counter]),
    )
    def leave_or_pause(self, counter: int, act: Any) -> None:
        more = {"reason": "salat"} if act is actions.pause_counter else {}
        self.ask(self.desks[counter], act, **more)

    @rule(counter=counters, prefix=st.none() | prefixes)
    def call(self, counter: int, prefix: str | None) -> None:
        desk = self.desks[counter]
        now = self.clock.tick()
        shown = views.console_snapshot(self.store, counter_id=counter, now=now)
        seat = shown.counter
        assert seat is not None
        ready = seat.officer and seat.paused_since is None and shown.current is None
        callable_now = [
            row.ticket
            for row in shown.waiting
            if row.service.id in seat.signed_in_service_ids
            and (row.outage is None if prefix is None else row.service.id == SERVICES[prefix])
        ]
        called = self.ask(
            desk, actions.call_next, service_id=SERVICES[prefix] if prefix else None, now=now
        )
        if not ready or not callable_now:
            assert called is None
        elif prefix is None:
            assert called.id == callable_now[0].id
        else:
            firsts = {
                kind: next((one.id for one in callable_now if one.priority is kind), None)
                for kind in PriorityClass
            }
            assert called.id in firsts.values()

    @rule(counter=counters, end=st.sampled_from(["finish", "park", "skip", "stay"]))
    def serve_the_next(self, counter: int, end: str) -> None:
        self.call(counter, None)
        desk = self.desks[counter]
        held = views.console_snapshot(self.store, counter_id=counter, now=self.clock()).current
        if held is None or end == "stay":
            return
        steps: dict[str, list[Any]] = {
            "finish": [actions.start, actions.finish],
            "park": [actions.park],
            "skip": [actions.recall, actions.skip],
        }
        for act in steps[end]:
            self.ask(desk, act, ticket_id=held.ticket.id)

    @precondition(lambda self: self.ids)
    @rule(counter=counters, ticket=tickets, act=one_ticket_acts)
    def act_on_somebody(self, counter: int, ticket: int, act: Any) -> None:
        ticket_id = self.ids[ticket % len(self.ids)]
        self.ask(self.desks[counter], act, ticket_id=ticket_id)

    @rule(counter=counters, act=one_ticket_acts)
    def act_on_the_own_person(self, counter: int, act: Any) -> None:
        held = views.console_snapshot(self.store, counter_id=counter, now=self.clock()).current
        if held is not None:
            self.ask(self.desks[counter], act, ticket_id=held.ticket.id)

    @precondition(lambda self: self.ids)
    @rule(counter=counters, ticket=tickets, prefix=st.sampled_from("ABCG"))
    def send_on(self, counter: int, ticket: int, prefix: str) -> None:
        ticket_id = self.ids[ticket % len(self.ids)]
        self.ask(
            self.desks[counter],
            actions.transfer,
            ticket_id=ticket_id,
            service_id=SERVICES[prefix],
        )

    @precondition(lambda self: self.ids)
    @rule(counter=counters, ticket=tickets, priority=st.sampled_from(PriorityClass))
    def change_priority(self, counter: int, ticket: int, priority: PriorityClass) -> None:
        ticket_id = self.ids[ticket % len(self.ids)]
        self.ask(self.desks[counter], actions.set_priority, ticket_id=ticket_id, priority=priority)

    @rule(counter=counters, component=st.sampled_from(["national-server", "card-blanks"]))
    def something_breaks(self, counter: int, component: str) -> None:
        outage = self.ask(self.desks[counter], actions.publish_outage, component_code=component)
        if outage is not None:
            self.outages.append(outage.id)

    @precondition(lambda self: self.outages)
    @rule(counter=counters, which=tickets, state=st.sampled_from(OutageState))
    def tell_of_the_outage(self, counter: int, which: int, state: OutageState) -> None:
        outage_id = self.outages[which % len(self.outages)]
        if state is OutageState.RESOLVED:
            self.ask(self.desks[counter], actions.resolve_outage, outage_id=outage_id)
            return
        self.ask(
            self.desks[counter],
            actions.update_outage,
            outage_id=outage_id,
            state=state,
            text=words("Kabar."),
            next_word_at=self.clock() + timedelta(minutes=30),
        )

    @rule(counter=counters, act=one_ticket_acts, waits=st.sampled_from([0, 0, 3, 60]))
    def the_wrong_key_is_pressed(self, counter: int, act: Any, waits: int) -> None:
        self.act_on_the_own_person(counter, act)
        self.clock.tick(seconds=waits)
        self.take_back(counter)

    @rule(counter=counters)
    def take_back(self, counter: int) -> None:
        asked, before = self.pressed.get(counter, ("", []))
        back = self.ask(self.desks[counter], actions.undo, acts=[asked]) if asked else None
        if back is not None:
            (now,) = self.rows("SELECT * FROM ticket WHERE id = ?", back.id)
            assert now == next(row for row in before if row[0] == back.id)

    @rule(seconds=st.integers(-7200, 7200) | st.sampled_from([-86_400, 36_000, 86_400]))
    def time_passes_or_the_clock_is_set(self, seconds: int) -> None:
        self.clock.tick(seconds=seconds)

    @rule(counter=counters)
    def tidy_up(self, counter: int) -> None:
        self.ask(self.desks[counter], actions.expire_old_tickets)


def test_any_order_of_acts_keeps_the_rules_of_the_office():
    run_state_machine_as_test(
        OfficeDay,
        settings=settings(
            max_examples=25,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            # Shrinking a failure takes five minutes; forty steps can be read as they are.
            phases=[phase for phase in Phase if phase is not Phase.shrink],
        ),
    )
