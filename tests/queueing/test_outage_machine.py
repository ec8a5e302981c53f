"""Any order of words about several components: what must hold after each, on both engines."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from queueing import actions, views
from queueing.errors import BadSetting, Refused
from queueing.model import OutageState, Severity
from queueing.store import tables as t
from queueing.store.outage_rows import outages_of, stopped_services
from queueing.store.rows import services_of
from tests.office import SERVICES, Clock, Desk, new_office, new_server_office, request, words
from tests.postgres import drop_database

components = st.sampled_from(["national-server", "card-printer", "card-blanks"])
severities = st.sampled_from(Severity)
hours = st.integers(-1, 4)
desks = st.integers(0, 1)


class OutageGraph(RuleBasedStateMachine):
    """Two officers announce, tell, plan and end, in any order, while time passes."""

    engine = "sqlite"

    @initialize()
    def open_the_office(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="antrean-outages-"))
        on_file = self.engine == "sqlite"
        self.store = new_office(self.folder / "office.db") if on_file else new_server_office()
        self.clock = Clock()
        self.desks = [Desk(self.store, c, f"Petugas {c}", self.clock) for c in (1, 6)]
        self.ids: list[int] = []
        self.told: dict[int, tuple[Any, ...]] = {}
        self.last: tuple[int, Any, dict[str, Any], Any] | None = None

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            if self.engine != "sqlite":
                drop_database(self.store.url)
            shutil.rmtree(self.folder)

    def ask(self, desk: int, act: Any, **arguments: Any) -> None:
        arguments |= {"request_id": request(), "now": self.clock.tick()}
        try:
            outage = self.desks[desk].do(act, **arguments)
        except (Refused, BadSetting):
            return
        self.last = (desk, act, arguments, outage)
        if outage.id not in self.ids:
            self.ids.append(outage.id)

    @rule(desk=desks, component=components, severity=severities, only_b=st.booleans())
    def something_breaks(self, desk: int, component: str, severity: Any, only_b: bool) -> None:
        services = [SERVICES["B"]] if only_b else None
        more = {"component_code": component, "severity": severity, "service_ids": services}
        self.ask(desk, actions.publish_outage, **more)

    @rule(desk=desks, component=components, severity=severities, begin=hours, end=hours)
    def work_is_planned(
        self, desk: int, component: str, severity: Any, begin: int, end: int
    ) -> None:
        now = self.clock()
        times = {
            "planned_from": now + timedelta(hours=begin),
            "planned_until": now + timedelta(hours=end),
        }
        self.ask(desk, actions.publish_outage, component_code=component, severity=severity, **times)

    @rule(
        desk=desks,
        which=st.integers(0, 9),
        state=st.sampled_from(OutageState),
        severity=st.none() | severities,
    )
    def more_is_known(self, desk: int, which: int, state: Any, severity: Any) -> None:
        if self.ids:
            told = {"outage_id": self.ids[which % len(self.ids)], "text": words("Kabar.")}
            self.ask(desk, actions.update_outage, state=state, severity=severity, **told)

    @rule(desk=desks, which=st.integers(0, 9))
    def it_is_over(self, desk: int, which: int) -> None:
        if self.ids:
            over = self.ids[which % len(self.ids)]
            self.ask(desk, actions.resolve_outage, outage_id=over)

    @rule(minutes=st.integers(-90, 240))
    def time_passes_or_the_clock_is_set(self, minutes: int) -> None:
        self.clock.tick(minutes=minutes)

    @rule(desk=desks)
    def a_station_looks_at_the_clock(self, desk: int) -> None:
        actor, now = self.desks[desk].actor, self.clock()
        actions.begin_planned_outages(self.store, actor=actor, now=now)
        assert actions.begin_planned_outages(self.store, actor=actor, now=now) == ()

    @rule()
    def the_same_press_again(self) -> None:
        if self.last is not None:
            desk, act, arguments, outage = self.last
            before = self.history()
            assert self.desks[desk].do(act, **arguments).id == outage.id
            assert self.history() == before

    def history(self) -> list[Any]:
        with self.store.read() as connection:
            query = select(t.outage_update).order_by(t.outage_update.c.id)
            return [tuple(row) for row in connection.execute(query)]

    @invariant()
    def the_notices_are_true(self) -> None:
        if not hasattr(self, "store"):
            return
        with self.store.read() as connection:
            services = services_of(connection)
            outages = outages_of(connection, services, t.outage.c.id > 0)
            begun = outages_of(connection, services, t.outage.c.id > 0, self.clock())
            stopped = stopped_services(connection, self.clock())
        going = [o for o in outages if o.resolved_at is None and not o.is_planned]
        codes = [o.component.code for o in going]
        assert len(codes) == len(set(codes)), "one open notice a component"
        held = {s.id for o in begun if o.stops_services for s in o.affected}
        assert stopped == held, "a service stands still because of an open outage, and only then"
        for outage in outages:
            self.one_notice_is_true(outage, stopped)

    def one_notice_is_true(self, outage: Any, stopped: frozenset[int]) -> None:
        over = outage.state is OutageState.RESOLVED
        assert (outage.next_word_at is None) == over == (outage.resolved_at is not None)
        assert not {s.id for s in outage.working} & stopped, "what stands still is not said to work"
        if over:
            assert not {s.id for s in outage.served_again} & stopped
        times = [word.at for word in outage.updates]
        assert times == sorted(times)
        assert outage.updates[-1].state is outage.state
        assert outage.updates[-1].severity is outage.severity
        assert outage.last_word_at == times[-1]
        before = self.told.get(outage.id, ())
        assert outage.updates[: len(before)] == before, "what was said stays"
        self.told[outage.id] = outage.updates

    @invariant()
    def lines_show_what_stands_still(self) -> None:
        if hasattr(self, "store"):
            for line in views.kiosk_snapshot(self.store, now=self.clock()).lines:
                if line.outage is not None:
                    assert line.outage.stops_services
                    assert line.notice is not None
                    assert line.notice.stops_services


@pytest.mark.parametrize(("engine", "examples"), [("sqlite", 12), ("postgresql", 2)])
def test_any_order_of_words_keeps_the_notices_true(engine, examples):
    machine = type("OutageGraphOn", (OutageGraph,), {"engine": engine})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            # Shrinking a failure takes minutes; twenty steps can be read as they are.
            phases=[phase for phase in Phase if phase is not Phase.shrink],
        ),
    )
