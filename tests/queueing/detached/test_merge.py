"""What a kiosk did while it was cut off is on the server once, at its place."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import update

from queueing import actions
from queueing.detached.outbox import issued_before, own_request, pending
from queueing.errors import RequestReused
from queueing.model import TicketState
from queueing.store import tables as t
from queueing.views import find_ticket
from tests.office import events, request, told
from tests.queueing.detached.cut_off import CutOff, labels, tickets_on


class Killed(Exception):
    """The process ended here."""


def killer(step):
    def between(now):
        if now == step:
            raise Killed

    return between


def test_a_number_of_a_cut_off_kiosk_bears_its_letter(cut_off):
    taken = [cut_off.take("A"), cut_off.take("A"), cut_off.take("B", priority=True)]
    assert labels(taken) == ["AK-001", "AK-002", "BK-001"]
    assert [ticket.people_ahead for ticket in taken] == [None, None, None]


def test_the_merge_brings_every_number_once_at_the_place_of_its_issue(store, kiosk, cut_off):
    first = kiosk.take("A")
    away = [cut_off.take("A"), cut_off.take("A")]
    last = kiosk.take("A")
    assert cut_off.merge() == 2
    assert cut_off.merge() == 0
    there = tickets_on(store)
    assert labels(there) == [first.label, "AK-001", "AK-002", last.label]
    assert [ticket.issued_at for ticket in there[1:3]] == [ticket.issued_at for ticket in away]
    assert {ticket.station_id for ticket in there} == {cut_off.station.id}
    assert pending(cut_off.local).count == 0


def test_what_waits_to_be_merged_is_counted_with_its_moment(cut_off):
    assert pending(cut_off.local).since is None
    first = cut_off.take("A")
    cut_off.take("C")
    assert pending(cut_off.local).count == 2
    assert pending(cut_off.local).since == first.issued_at


def test_the_event_tells_when_the_number_was_given_and_when_it_came(store, cut_off):
    ticket = cut_off.take("A", priority=True)
    cut_off.merge()
    (event,) = events(store, kind="issue_ticket")
    assert event.at == ticket.issued_at
    assert event.request_id == own_request_of(cut_off, ticket)
    assert event.details["priority"] == "priority"
    assert event.details["detached"] is True
    assert event.details["merged_at"] > event.at.isoformat()


def own_request_of(cut_off, ticket):
    (event,) = events(cut_off.local, ticket_id=ticket.id)
    return event.request_id


@pytest.mark.parametrize("step", ["on the server", "marked"])
def test_a_merge_that_is_killed_between_two_steps_brings_nothing_twice(store, cut_off, step):
    for prefix in "AAB":
        cut_off.take(prefix)
    for _ in range(6):
        try:
            cut_off.merge(between=killer(step))
        except Killed:
            continue
    cut_off.merge()
    assert sorted(labels(tickets_on(store))) == ["AK-001", "AK-002", "BK-001"]
    assert len(events(store, kind="issue_ticket")) == 3
    assert pending(cut_off.local).count == 0


def test_asking_again_gives_the_same_number_before_and_after_the_merge(store, cut_off):
    asked = request()
    first = cut_off.take("A", request_id=asked)
    assert cut_off.take("A", request_id=asked) == first
    cut_off.merge()
    cut_off.local.close()
    cut_off.open()
    assert issued_before(cut_off.local, asked) == first
    assert cut_off.take("A", request_id=asked) == first
    assert cut_off.merge() == 0


def test_numbers_go_on_at_the_second_cut_of_a_day(store, kiosk, cut_off):
    cut_off.take("A")
    cut_off.merge()
    assert kiosk.take("A").label == "A-001"
    assert cut_off.take("A").label == "AK-002"


def test_numbers_go_on_above_the_servers_when_the_kiosks_own_file_is_lost(cut_off, tmp_path):
    for _ in range(3):
        cut_off.take("A")
    cut_off.merge()
    cut_off.local.close()
    for file in (tmp_path / "state").iterdir():
        file.unlink()
    cut_off.open()
    assert cut_off.take("A").label == "AK-004"


def test_two_kiosks_give_numbers_that_cannot_meet(store, cut_off, tmp_path, clock):
    other = CutOff(store, tmp_path / "state", clock, "kiosk-2")
    assert labels([cut_off.take("A"), other.take("A")]) == ["AK-001", "AL-001"]
    assert cut_off.merge() + other.merge() == 2
    assert labels(tickets_on(store)) == ["AK-001", "AL-001"]
    other.local.close()


def test_a_number_of_a_service_that_was_closed_meanwhile_is_merged(store, cut_off):
    cut_off.take("A")
    with store.write() as connection:
        connection.execute(update(t.service).where(t.service.c.id == 1).values(active=False))
    assert cut_off.merge() == 1


def test_a_number_of_a_day_that_is_over_is_merged_and_then_expires(store, cut_off, clock):
    ticket = cut_off.take("A")
    clock.now += timedelta(days=2)
    assert cut_off.merge() == 1
    (there,) = tickets_on(store)
    assert there.service_day == ticket.service_day
    actions.expire_old_tickets(
        store, actor=_actor(cut_off), request_id=request(), now=clock.tick(), grace_days=1
    )
    assert tickets_on(store)[0].state is TicketState.EXPIRED


def _actor(cut_off):
    from queueing.model import Actor

    return Actor(cut_off.station.id)


def test_a_number_whose_reply_was_lost_is_cancelled_by_what_replaced_it(store, kiosk, cut_off):
    asked = request()
    lost = kiosk.take("A", request_id=asked, print_it=True)
    replacing = cut_off.take("A", request_id=asked, doubtful=True)
    cut_off.merge()
    cut_off.merge()
    states = {ticket.label: ticket.state for ticket in tickets_on(store)}
    assert states == {"A-001": TicketState.CANCELLED, "AK-001": TicketState.WAITING}
    (cancelled,) = events(store, kind="cancel")
    assert told(cancelled) == {"reason": "replaced", "replaced_by": replacing.label}
    (job,) = actions.print_jobs.print_jobs_of(store, ticket_id=lost.id)
    assert (job.state, job.reason) == ("not_printed", "ticket-ended")
    (issued,) = events(store, request_id=own_request(asked))
    assert issued.details["replaces"] == "A-001"
    assert (issued.details["found"], issued.details["found_papers"]) == ("waiting", "queued")


def test_a_number_that_was_called_before_the_merge_is_left_and_told(store, kiosk, cut_off, desk):
    asked = request()
    kiosk.take("A", request_id=asked)
    cut_off.take("A", request_id=asked, doubtful=True)
    desk.call_next()
    cut_off.merge()
    (issued,) = events(store, request_id=own_request(asked))
    assert (issued.details["replaces"], issued.details["found"]) == ("A-001", "called")
    assert not events(store, kind="cancel")


def test_a_replaced_request_never_gets_another_number(store, kiosk, cut_off):
    asked = request()
    cut_off.take("A", request_id=asked, doubtful=True)
    cut_off.merge()
    with pytest.raises(RequestReused):
        kiosk.take("A", request_id=asked)
    assert labels(tickets_on(store)) == ["AK-001"]


def test_a_number_the_server_refuses_holds_up_no_other(store, cut_off):
    cut_off.take("A")
    cut_off.take("B")
    with cut_off.local.write() as connection:
        connection.execute(update(t.ticket).where(t.ticket.c.id == 1).values(series="X"))
    assert cut_off.merge() == 1
    assert labels(tickets_on(store)) == ["BK-001"]
    assert pending(cut_off.local).count == 1


def test_a_merged_number_is_found_called_and_served(store, cut_off, desk, clock):
    cut_off.take("A")
    cut_off.merge()
    for text in ("AK-001", "ak 1", "ak1"):
        assert find_ticket(store, text=text, now=clock()).ticket.label == "AK-001"
    called = desk.call_next()
    assert called.label == "AK-001"
    assert called.people_ahead is None
    assert desk.serve(called).state is TicketState.SERVED


def test_a_number_that_somebody_else_gave_under_this_name_stays_here(store, cut_off, tmp_path):
    twin = CutOff(store, tmp_path / "other-pc", cut_off.clock)
    cut_off.take("A")
    twin.take("A")
    last = twin.take("A")
    assert cut_off.merge() == 1
    assert twin.merge() == 1
    assert pending(twin.local).count == 1
    assert labels(tickets_on(store)) == ["AK-001", last.label]
    twin.local.close()


def test_two_merges_at_the_same_moment_bring_each_number_once(store, cut_off):
    taken = [cut_off.take("A").label for _ in range(12)]
    with ThreadPoolExecutor(3) as pool:
        for each in [pool.submit(cut_off.merge) for _ in range(3)]:
            each.result()
    assert labels(tickets_on(store)) == taken
    assert len(events(store, kind="issue_ticket")) == len(taken)
    assert pending(cut_off.local).count == 0
