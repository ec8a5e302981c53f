"""No number is given beyond a limit, on either engine."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text

from queueing import actions, views
from queueing.errors import BadSetting, NotFound, SoldOut, TooManyAtOnce
from queueing.model import Actor, PriorityClass
from queueing.stock import LimitReason
from queueing.store import open_store
from queueing.store.limit_rows import left_of
from queueing.store.rows import office_of
from tests.office import SERVICES, Clock, Kiosk, events, refused, request
from tests.queueing.capacity.office_stock import A, blanks, left, quota, slot


def test_a_sold_out_service_gives_no_number_and_says_when_again(store, kiosk, desk):
    quota(desk, 2)
    kiosk.take("A")
    assert left(desk).amount == 1
    kiosk.take("A")
    with refused(store, SoldOut) as caught:
        kiosk.take("A")
    assert caught.value.left.reason is LimitReason.QUOTA
    assert caught.value.left.again_at.date() == kiosk.clock().date() + timedelta(days=1)
    assert left(desk) == caught.value.left
    # Other services go on.
    kiosk.take("C")


def test_the_request_that_took_the_last_number_gets_it_again(kiosk, desk):
    quota(desk, 1)
    asked = request()
    first = kiosk.take("A", request_id=asked)
    assert kiosk.take("A", request_id=asked).id == first.id


def test_a_cancelled_number_frees_its_place(kiosk, desk):
    quota(desk, 1)
    ticket = kiosk.take("A")
    desk.do(actions.cancel, ticket_id=ticket.id)
    kiosk.take("A")
    with pytest.raises(SoldOut):
        kiosk.take("A")


def test_a_slot_that_is_full_gives_numbers_again_in_the_next(kiosk, desk):
    slot(desk, 1, 8, 9)
    slot(desk, 1, 9, 10)
    kiosk.take("A")
    with pytest.raises(SoldOut) as caught:
        kiosk.take("A")
    assert caught.value.left.reason is LimitReason.SLOT
    assert f"{caught.value.left.again_at:%H.%M}" == "09.00"
    kiosk.clock.tick(hours=1)
    kiosk.take("A")
    with pytest.raises(SoldOut):
        kiosk.take("A")
    kiosk.clock.tick(hours=1)
    kiosk.take("A")


def test_blanks_are_promised_to_everybody_in_line_of_every_service_that_uses_them(kiosk, desk):
    blanks(desk, on_hand=2, prefixes="AB")
    kiosk.take("A")
    kiosk.take("B")
    with pytest.raises(SoldOut) as caught:
        kiosk.take("A")
    assert caught.value.left.reason is LimitReason.STOCK
    assert caught.value.left.again_at is None


def test_printing_of_a_day_is_promised_and_used_once(kiosk, desk):
    blanks(desk, on_hand=100, daily=2)
    desk.serve(_called(kiosk, desk))
    kiosk.take("B")
    with pytest.raises(SoldOut) as caught:
        kiosk.take("B")
    assert caught.value.left.reason is LimitReason.PRINTING
    kiosk.clock.tick(days=1)
    kiosk.take("B")


def _called(kiosk, desk):
    kiosk.take("B")
    return desk.must_call("B")


def test_a_quota_that_was_lowered_takes_no_number_back(store, kiosk, desk):
    made = quota(desk, 5)
    for _ in range(3):
        kiosk.take("A")
    lowered = desk.do(actions.save_quota, quota=type(made)(made.id, A, 1))
    assert lowered.amount == 1
    assert left(desk).amount == 0
    desk.do(actions.delete_quota, quota_id=made.id)
    assert left(desk) is None
    assert len(events(store, kind="delete_quota")) == 1


def test_two_quotas_of_the_same_hours_are_refused(desk):
    quota(desk, 5)
    with pytest.raises(BadSetting):
        quota(desk, 6)
    slot(desk, 5, 8, 10)
    with pytest.raises(BadSetting):
        slot(desk, 5, 9, 11)
    with pytest.raises(NotFound):
        desk.do(actions.delete_quota, quota_id=99)


def test_one_hand_takes_so_many_numbers_and_then_waits(kiosk, desk):
    desk.do(actions.set_bulk_limit, limit=2, seconds=60)
    first = kiosk.take("A")
    kiosk.take("A")
    with pytest.raises(TooManyAtOnce) as caught:
        kiosk.take("A")
    assert caught.value.again_at == first.issued_at + timedelta(seconds=60)
    # Another service, and another kiosk, are other hands.
    kiosk.take("C")
    Kiosk(kiosk.store, kiosk.clock, "kiosk-2").take("A")
    kiosk.clock.tick(seconds=60)
    kiosk.take("A")


def test_an_officer_lifts_the_limit_by_one_hand_once(kiosk, desk):
    desk.do(actions.set_bulk_limit, limit=1, seconds=600)
    kiosk.take("A")
    desk.do(actions.lift_bulk_limit, kiosk_id=kiosk.actor.station_id)
    kiosk.take("A")
    with pytest.raises(TooManyAtOnce):
        kiosk.take("A")
    with pytest.raises(NotFound):
        desk.do(actions.lift_bulk_limit, kiosk_id=desk.actor.station_id)


def test_kiosks_at_the_same_moment_never_give_more_than_there_is(store, desk):
    quota(desk, 25)
    blanks(desk, on_hand=15, prefixes="BC")
    kiosks = [Kiosk(store, Clock(), f"kiosk-{number}").actor for number in range(4)]

    def take_all(actor: Actor) -> list[str]:
        own = open_store(store.url)
        given = []
        try:
            for number in range(30):
                service = SERVICES["AABC"[number % 4]]
                try:
                    ticket = actions.issue_ticket(
                        own,
                        service_id=service,
                        priority=PriorityClass.ORDINARY,
                        language="id",
                        print_it=False,
                        actor=actor,
                        request_id=request(),
                        now=desk.clock.now,
                    )
                    given.append(ticket.label)
                except SoldOut:
                    given.append("")
        finally:
            own.close()
        return given

    with ThreadPoolExecutor(4) as together:
        given = [label for each in together.map(take_all, kiosks) for label in each]
    taken = [label for label in given if label]
    assert len(set(taken)) == len(taken)
    assert sum(label.startswith("A") for label in taken) == 25
    assert sum(not label.startswith("A") for label in taken) == 15
    assert left(desk).amount == 0


@pytest.mark.server_only
def test_the_server_and_the_pages_count_alike(store, kiosk, desk):
    """Whatever the office looks like, sold_out() says so exactly when the pages say 0."""
    slot(desk, 2, 8, 9)
    quota(desk, 4, weekday=3)
    blanks(desk, on_hand=6, daily=3, prefixes="AB")

    def agrees() -> str | None:
        # It holds rows, so not in a transaction that only reads.
        with store.write() as connection:
            office = office_of(connection)
            found = left_of(connection, office, desk.clock.now, A)[A]
            why = connection.execute(
                text("SELECT sold_out(:service, :day, :now, :zone)"),
                {
                    "service": A,
                    "day": desk.clock.now.date(),
                    "now": desk.clock.now,
                    "zone": office.time_zone,
                },
            ).scalar()
        assert (found.amount == 0) == (why is not None), (found, why)
        return why

    seen = {agrees()}
    for hours in (0, 0, 0, 1, 0, 0, 24, 0, 0, 0):
        desk.clock.tick(hours=hours)
        try:
            kiosk.take("A")
        except SoldOut:
            seen.add(agrees())
            ticket = desk.call_next("A")
            if ticket is not None:
                desk.serve(ticket)
        seen.add(agrees())
    assert {None, "slot", "printing"} <= seen


def test_an_office_without_limits_says_nothing_of_them(store, kiosk):
    snapshot = views.board_snapshot(store, now=kiosk.clock())
    assert {line.left for line in snapshot.lines if line.service.prefix != "B"} == {None}
