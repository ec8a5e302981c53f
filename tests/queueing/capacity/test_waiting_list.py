"""People of the waiting list are invited as many as a day holds, and have their places kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions, views
from queueing.actions.waiting_list import references_in
from queueing.errors import BadSetting, MoveNotAllowed, NotFound, NothingToInvite, SoldOut
from queueing.model import PriorityClass
from queueing.references import BadReference, sorted_out
from queueing.stock import EntryState
from tests.office import SERVICES, events, refused, request
from tests.queueing.capacity.office_stock import B, blanks, left, quota


def put(desk, *references):
    return desk.do(actions.add_references, service_id=B, references=references)


def invite(desk, days=1, **more):
    day = desk.clock().date() + timedelta(days=days)
    return desk.do(actions.invite_batch, service_id=B, day=day, **more)


def asked(desk, reference):
    (answer,) = views.reference_answers(desk.store, reference=reference, now=desk.clock())
    return answer


def take_invited(kiosk, reference):
    return actions.issue_ticket(
        kiosk.store,
        service_id=B,
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=False,
        actor=kiosk.actor,
        request_id=request(),
        now=kiosk.clock.tick(),
        reference=reference,
    )


def test_known_reference_numbers_keep_their_places_and_are_told(desk):
    assert put(desk, "R-1", "R-2").added == 2
    found = put(desk, "r-2", "R-3", "R-3")
    assert (found.added, found.known) == (1, ("R-2",))
    assert [asked(desk, f"R-{n}").place for n in (1, 2, 3)] == [1, 2, 3]


def test_a_list_with_a_nik_or_a_name_is_refused_as_a_whole(store, desk):
    with pytest.raises(BadSetting, match="line 3"):
        references_in("nomor;tanggal\nR-1;2017\nSiti Aminah;2017\n")
    with refused(store, BadSetting):
        put(desk, "R-1", "3320010101900001")
    assert references_in("Nomor referensi\n r-1 \n\nR-2,x\n") == ["R-1", "R-2"]


def test_a_batch_is_as_large_as_the_day_holds_and_takes_the_first(desk):
    blanks(desk, on_hand=100, daily=3)
    put(desk, *(f"R-{n}" for n in range(10)))
    batch = invite(desk)
    assert batch.references == ("R-0", "R-1", "R-2")
    with pytest.raises(NothingToInvite):
        invite(desk)
    with pytest.raises(BadSetting):
        invite(desk, days=2, size=4)
    assert invite(desk, days=2, size=2).references == ("R-3", "R-4")
    assert invite(desk, days=2).references == ("R-5",)


def test_a_batch_never_takes_more_blanks_than_there_are(desk):
    blanks(desk, on_hand=4, daily=3)
    put(desk, *(f"R-{n}" for n in range(10)))
    assert [invite(desk, days=day).size for day in (1, 2)] == [3, 1]
    with pytest.raises(NothingToInvite):
        invite(desk, days=3)


def test_nobody_is_invited_for_a_day_past_or_without_a_number_to_go_by(desk):
    put(desk, "R-1")
    with pytest.raises(BadSetting):
        invite(desk, days=-1, size=1)
    with pytest.raises(BadSetting):
        invite(desk)
    assert invite(desk, size=1).size == 1
    with pytest.raises(NothingToInvite):
        invite(desk, size=1)


def test_an_invited_person_gets_the_number_that_was_kept(kiosk, desk):
    blanks(desk, on_hand=100, daily=2)
    put(desk, "R-1")
    invite(desk)
    kiosk.clock.tick(days=1)
    kiosk.take("B")
    with pytest.raises(SoldOut):
        kiosk.take("B")
    with pytest.raises(SoldOut):
        take_invited(kiosk, "R-9")
    ticket = take_invited(kiosk, "R-1")
    assert asked(desk, "R-1").state is EntryState.COME
    # Once: the second is as everybody.
    with pytest.raises(SoldOut):
        take_invited(kiosk, "R-1")
    for _ in range(2):
        desk.serve(desk.must_call("B"))
    assert asked(desk, "R-1").state is EntryState.COLLECTED
    assert "R-1" not in str(events(kiosk.store, ticket_id=ticket.id))


def test_who_missed_the_day_goes_back_to_the_old_place(desk):
    put(desk, "R-1", "R-2")
    invite(desk, size=1)
    put(desk, "R-3")
    desk.clock.tick(days=2)
    assert desk.do(actions.return_missed, service_id=B) == 1
    assert asked(desk, "R-1").place == 1
    assert asked(desk, "R-3").place == 3


def test_what_is_asked_is_answered_with_place_and_days_or_as_unknown(desk):
    put(desk, *(f"R-{n}" for n in range(1, 8)))
    assert (asked(desk, "R-5").place, asked(desk, "R-5").first_day) == (5, None)
    blanks(desk, on_hand=5, daily=2)
    answer = asked(desk, "R-5")
    today = desk.clock().date()
    assert (answer.first_day, answer.last_day) == (
        today + timedelta(days=3),
        today + timedelta(days=5),
    )
    # Too few blanks for the sixth.
    assert asked(desk, "R-6").first_day is None
    assert views.reference_answers(desk.store, reference="X-1", now=desk.clock()) == ()


def test_an_invitation_is_answered_with_its_day(desk):
    put(desk, "R-1")
    batch = invite(desk, size=1)
    assert asked(desk, "R-1").invited_for == batch.day


def test_a_number_that_is_over_is_over(desk):
    put(desk, "R-1", "R-2")
    desk.do(actions.mark_collected, service_id=B, reference="r-1")
    desk.do(actions.withdraw_reference, service_id=B, reference="R-2")
    assert asked(desk, "R-1").state is EntryState.COLLECTED
    assert views.reference_answers(desk.store, reference="R-2", now=desk.clock()) == ()
    with pytest.raises(MoveNotAllowed):
        desk.do(actions.mark_collected, service_id=B, reference="R-1")
    with pytest.raises(NotFound):
        desk.do(actions.withdraw_reference, service_id=B, reference="R-8")
    # Withdrawn by mistake: it waits again, behind the others.
    assert put(desk, "R-2").added == 1


def test_the_list_says_how_many_more_a_day_holds(desk):
    blanks(desk, on_hand=100, daily=3)
    quota(desk, 2, "B")
    put(desk, "R-1", "R-2", "R-3")
    invite(desk, size=1)
    first = views.list_view(desk.store, now=desk.clock()).lists[0]
    assert (first.service_id, first.waiting, first.invited, first.room) == (SERVICES["B"], 2, 1, 1)
    assert left(desk, "B").amount == 2
    (batch,) = views.list_view(desk.store, now=desk.clock()).batches
    assert (batch.size, batch.still_invited) == (1, 1)


def test_the_list_tells_who_comes_next_and_what_each_day_can_still_take(store, desk):
    blanks(desk, on_hand=100, daily=2)
    put(desk, *(f"R-{n}" for n in range(1, 6)))
    invite(desk, size=1)
    view = views.list_view(store, now=desk.clock(), service_id=B)
    assert [(e.place, e.reference) for e in view.entries] == [
        (place, f"R-{place + 1}") for place in range(1, 5)
    ]
    # The same as the holder is told at the kiosk.
    assert view.entries[3] == asked(desk, "R-5")
    days = [desk.clock().date() + timedelta(days=ahead) for ahead in range(1, 6)]
    assert view.rooms == tuple((day, 1 if day == days[0] else 2) for day in days)
    assert views.list_view(store, now=desk.clock()).entries == ()


def test_every_line_that_is_no_reference_is_named_and_none_is_lost():
    found = sorted_out("Nomor\nR-1\nSiti Aminah\n\nr-1\n3320010101900001\nR 2 3\nR-2;x\n")
    assert found.references == ("R-1", "R-2")
    assert found.twice == 1
    assert [(line.number, line.why) for line in found.bad] == [
        (3, BadReference.NAME),
        (6, BadReference.NIK),
        (7, BadReference.FORM),
    ]
    assert found.bad[1].shown == "3320…"
    assert [line.text for line in found.bad] == ["Siti Aminah", "3320010101900001", "R 2 3"]
