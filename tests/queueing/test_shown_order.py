"""The waiting list a console shows is the order in which people are really called."""

from __future__ import annotations

from collections import Counter as Count
from datetime import timedelta
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.model import PriorityClass
from tests.office import SERVICES, Clock, Desk, Kiosk, new_office

ways = st.lists(
    st.tuples(
        st.sampled_from("ABC"),
        st.booleans(),
        st.integers(-300, 300),
        st.sampled_from(["", "", "", "transfer", "priority"]),
    ),
    min_size=1,
    max_size=25,
)


def console(desk):
    return views.console_snapshot(desk.store, counter_id=desk.counter_id, now=desk.clock())


def crowd(store, clock, people):
    kiosk, desk = Kiosk(store, clock), Desk(store, 6, "Ani", clock)
    desk.sign_in("ABC")
    begin = clock.now
    for prefix, priority, seconds, then in people:
        clock.now = begin + timedelta(seconds=600 + seconds)
        ticket = kiosk.take(prefix, priority=priority)
        if then == "transfer":
            target = SERVICES["B" if prefix != "B" else "C"]
            desk.do(actions.transfer, ticket_id=ticket.id, service_id=target)
        elif then == "priority":
            desk.do(actions.set_priority, ticket_id=ticket.id, priority=PriorityClass.PRIORITY)
    clock.now = begin + timedelta(hours=1)
    return desk


def call_all(desk):
    called = []
    while (ticket := desk.call_next()) is not None:
        called.append(ticket.id)
        desk.serve(ticket)
    return called


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    people=ways, calls_before=st.integers(0, 5), shares=st.sampled_from([(2, 1), (1, 1), (3, 2)])
)
def test_the_shown_order_is_the_order_of_calls(tmp_path_factory, people, calls_before, shares):
    path = tmp_path_factory.mktemp("crowd") / "office.db"
    store = new_office(path, priority_share=shares[0], ordinary_share=shares[1])
    desk = crowd(store, Clock(), people)
    for _ in range(calls_before):
        ticket = desk.call_next()
        if ticket is not None:
            desk.serve(ticket)
    shown = [row.ticket.id for row in console(desk).waiting]
    assert call_all(desk) == shown
    store.close()


def test_three_hundred_people_are_called_in_the_shown_order(store, clock):
    chance = Random(14062017)
    people = [
        (
            chance.choice("ABC"),
            chance.random() < 0.3,
            chance.randrange(-500, 500),
            chance.choice(["", "", "", "", "transfer", "priority"]),
        )
        for _ in range(300)
    ]
    desk = crowd(store, clock, people)
    snapshot = console(desk)
    shown = [row.ticket.id for row in snapshot.waiting]
    assert len(shown) == 300
    assert Count(row.service.prefix for row in snapshot.waiting) == Count(
        {each.service.prefix: each.waiting for each in snapshot.lines if each.waiting}
    )
    assert call_all(desk) == shown
