"""The stock is the sum of what happened to it, and says who did it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.errors import BadSetting, NotFound
from queueing.stock import MovementKind
from tests.office import events, request
from tests.queueing.capacity.office_stock import blanks, item_now


def test_received_spoilt_and_counted_are_kept_with_who_and_when(store, desk):
    item = blanks(desk)
    assert item.on_hand is None
    desk.do(actions.receive_stock, item_id=item.id, amount=500, note="Kemendagri")
    desk.do(actions.spoil_stock, item_id=item.id, amount=3)
    now = desk.do(actions.count_stock, item_id=item.id, amount=490)
    assert now.on_hand == 490
    moved = views.stock_view(store, now=desk.clock()).movements
    assert [(m.kind, m.change, m.counted) for m in moved] == [
        (MovementKind.COUNTED, -7, 490),
        (MovementKind.SPOILT, -3, None),
        (MovementKind.RECEIVED, 500, None),
    ]
    assert {m.officer for m in moved} == {"Ani"}
    assert moved[-1].note == "Kemendagri"
    assert len(events(store, kind="stock_received")) == 1


def test_the_end_of_a_visit_uses_one_once(store, kiosk, desk):
    blanks(desk, on_hand=10)
    ticket = kiosk.take("B")
    called = desk.must_call("B")
    desk.do(actions.start, ticket_id=called.id)
    asked = request()
    desk.do(actions.finish, ticket_id=called.id, request_id=asked)
    desk.do(actions.finish, ticket_id=called.id, request_id=asked)
    assert item_now(desk).on_hand == 9
    last = views.stock_view(store, now=desk.clock()).movements[0]
    assert (last.kind, last.ticket_label) == (MovementKind.USED, ticket.label)


def test_a_visit_that_ends_in_another_service_uses_what_that_one_uses(kiosk, desk):
    blanks(desk, on_hand=10)
    kiosk.take("B")
    called = desk.must_call("B")
    desk.do(actions.start, ticket_id=called.id)
    desk.do(actions.transfer, ticket_id=called.id, service_id=7)
    desk.serve(desk.must_call("G"))
    assert item_now(desk).on_hand == 10


def test_what_nobody_counted_holds_nobody_up(kiosk, desk):
    blanks(desk)
    kiosk.take("B")
    desk.serve(desk.must_call("B"))
    assert item_now(desk).on_hand is None


def test_a_wrong_amount_or_item_is_refused(desk):
    item = blanks(desk)
    with pytest.raises(BadSetting):
        desk.do(actions.receive_stock, item_id=item.id, amount=0)
    with pytest.raises(BadSetting):
        desk.do(actions.count_stock, item_id=item.id, amount=-1)
    with pytest.raises(NotFound):
        desk.do(actions.spoil_stock, item_id=99, amount=1)


def test_a_stock_at_its_mark_is_low(desk):
    item = blanks(desk, on_hand=11)
    assert not item.is_low
    assert desk.do(actions.spoil_stock, item_id=item.id, amount=1).is_low


steps = st.lists(
    st.tuples(st.sampled_from(["receive", "spoil", "count", "serve"]), st.integers(1, 30)),
    max_size=8,
)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_the_stock_is_the_sum_of_its_movements(store, kiosk, desk, done):
    (item,) = views.stock_view(store, now=desk.clock()).items
    if item.on_hand is None:
        item = blanks(desk, on_hand=50)
    for what, amount in done:
        if what == "receive":
            desk.do(actions.receive_stock, item_id=item.id, amount=amount)
        elif what == "spoil":
            desk.do(actions.spoil_stock, item_id=item.id, amount=amount)
        elif what == "count":
            desk.do(actions.count_stock, item_id=item.id, amount=amount)
        else:
            desk.do(actions.receive_stock, item_id=item.id, amount=200)
            kiosk.take("B")
            desk.serve(desk.must_call("B"))
    view = views.stock_view(store, now=desk.clock())
    assert view.items[0].on_hand == sum(each.change for each in view.movements)
