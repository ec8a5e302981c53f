"""What each screen is given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from queueing import actions, views
from queueing.model import LocalText, OpeningState, OutageState

SECOND = timedelta(seconds=1)


def board(store, clock):
    return views.board_snapshot(store, now=clock())


def console(desk):
    return views.console_snapshot(desk.store, counter_id=desk.counter_id, now=desk.clock())


def line(snapshot, prefix):
    return next(line for line in snapshot.lines if line.service.prefix == prefix)


def test_an_empty_office_shows_its_services_and_nobody(store, clock):
    snapshot = views.kiosk_snapshot(store, now=clock())
    assert [line.service.prefix for line in snapshot.lines] == list("ABCDEFGHS")
    assert {line.waiting for line in snapshot.lines} == {0}
    assert snapshot.outages == ()
    assert snapshot.read_at == clock()
    assert snapshot.opening.state is OpeningState.OPEN
    assert board(store, clock).calls == board(store, clock).recent == ()


def test_a_line_counts_who_waits_and_the_counters_that_serve_it(kiosk, desk, other_desk):
    for prefix in "AAC":
        kiosk.take(prefix)
    snapshot = views.kiosk_snapshot(kiosk.store, now=kiosk.clock())
    assert (line(snapshot, "A").waiting, line(snapshot, "A").counters_open) == (2, 2)
    assert (line(snapshot, "C").waiting, line(snapshot, "C").counters_open) == (1, 1)
    other_desk.do(actions.pause_counter, reason="salat")
    desk.must_call()
    snapshot = views.kiosk_snapshot(kiosk.store, now=kiosk.clock())
    assert (line(snapshot, "A").waiting, line(snapshot, "A").counters_open) == (1, 1)


def test_a_call_stays_on_the_board_until_it_is_answered(store, kiosk, desk, clock):
    kiosk.take("A")
    ticket = desk.must_call()
    (call,) = board(store, clock).calls
    assert (call.label, call.counter_number, call.call_count) == (ticket.label, 6, 1)
    assert (call.called_at, call.serving) == (ticket.last_called_at, False)
    clock.tick(hours=2)
    assert len(board(store, clock).calls) == 1
    desk.do(actions.start, ticket_id=ticket.id)
    snapshot = board(store, clock)
    assert snapshot.calls == ()
    assert [(c.label, c.serving) for c in snapshot.recent] == [(ticket.label, True)]


def test_the_newest_call_stands_first_and_a_recall_is_a_new_call(store, kiosk, desk, other_desk):
    kiosk.take("A")
    kiosk.take("A")
    first, second = desk.must_call(), other_desk.must_call()
    labels = [call.label for call in board(store, desk.clock).calls]
    assert labels == [second.label, first.label]
    desk.do(actions.recall, ticket_id=first.id)
    calls = board(store, desk.clock).calls
    assert [(call.label, call.call_count) for call in calls] == [
        (first.label, 2),
        (second.label, 1),
    ]


def test_a_skipped_call_is_seen_among_the_recent_ones(store, kiosk, desk, clock):
    kiosk.take("A")
    ticket = desk.must_call()
    desk.do(actions.recall, ticket_id=ticket.id)
    desk.do(actions.skip, ticket_id=ticket.id)
    assert [call.label for call in board(store, clock).recent] == [ticket.label]


def test_the_last_calls_are_recent_newest_first_and_not_all_of_the_day(
    store, kiosk, desk, clock, monkeypatch
):
    monkeypatch.setattr(views.public, "RECENT_CALLS", 8)
    for _ in range(10):
        kiosk.take("A")
    served = []
    for _ in range(10):
        ticket = desk.must_call()
        desk.serve(ticket)
        served.append(ticket.label)
    recent = [call.label for call in board(store, clock).recent]
    assert recent == served[:1:-1]


@pytest.mark.parametrize("act", [actions.park, actions.cancel])
def test_who_left_the_counter_unserved_is_not_shown_as_called(store, kiosk, desk, clock, act):
    kiosk.take("A")
    desk.do(act, ticket_id=desk.must_call().id)
    assert board(store, clock).calls == board(store, clock).recent == ()


def test_yesterday_is_not_shown(store, kiosk, desk, clock):
    kiosk.take("A")
    kiosk.take("A")
    desk.serve(desk.must_call())
    desk.must_call()
    clock.tick(days=1)
    snapshot = board(store, clock)
    assert snapshot.calls == snapshot.recent == ()
    assert line(snapshot, "A").waiting == 0
    assert console(desk).served_today == 0


def test_a_person_left_at_the_counter_last_night_can_be_seen_and_ended(kiosk, desk, clock):
    kiosk.take("A")
    ticket = desk.must_call()
    clock.tick(days=1)
    current = console(desk).current
    assert current is not None
    assert current.ticket.id == ticket.id
    desk.do(actions.cancel, ticket_id=ticket.id)
    assert console(desk).current is None
    kiosk.take("A")
    assert desk.call_next() is not None


def test_a_console_shows_its_counter_its_person_and_its_day(kiosk, desk, other_desk):
    kiosk.take("A")
    kiosk.take("B")
    desk.serve(desk.must_call())
    ticket = desk.must_call()
    snapshot = console(desk)
    assert snapshot.counter is not None
    assert snapshot.counter.officer == "Ani"
    assert snapshot.current is not None
    assert snapshot.current.ticket == ticket
    assert snapshot.served_today == 1
    assert console(other_desk).current is None
    assert console(other_desk).served_today == 0


def test_a_console_before_sign_in_shows_everybody_in_order_of_place(store, kiosk, clock):
    tickets = [kiosk.take(prefix, priority=prefix == "C") for prefix in "ABCA"]
    snapshot = views.console_snapshot(store, counter_id=None, now=clock())
    assert [row.ticket.id for row in snapshot.waiting] == [ticket.id for ticket in tickets]
    assert snapshot.counter is None
    assert snapshot.current is None


def test_parked_and_skipped_people_have_lists_of_their_own(kiosk, desk):
    for _ in range(3):
        kiosk.take("A")
    parked = desk.must_call()
    desk.do(actions.park, ticket_id=parked.id)
    skipped = desk.must_call()
    desk.do(actions.recall, ticket_id=skipped.id)
    desk.do(actions.skip, ticket_id=skipped.id)
    snapshot = console(desk)
    assert [row.ticket.id for row in snapshot.parked] == [parked.id]
    assert [row.ticket.id for row in snapshot.skipped] == [skipped.id]
    assert len(snapshot.waiting) == 1


def test_who_cannot_be_called_now_stands_behind(kiosk, desk):
    stopped, free = kiosk.take("A"), kiosk.take("C")
    outage = desk.outage()
    waiting = console(desk).waiting
    assert [row.ticket.id for row in waiting] == [free.id, stopped.id]
    assert [row.outage is not None for row in waiting] == [False, True]
    assert waiting[1].outage is not None
    assert waiting[1].outage.id == outage.id


def test_an_outage_is_on_every_screen_at_once(store, desk, clock):
    outage = desk.outage()
    for snapshot in (board(store, clock), views.kiosk_snapshot(store, now=clock()), console(desk)):
        assert snapshot.outages == (outage,)
        stopped = [each.service.prefix for each in snapshot.lines if each.outage is not None]
        assert stopped == ["A", "B"]


def test_while_recovery_is_watched_the_notice_stays_and_the_lines_move(store, desk, clock):
    outage = desk.outage()
    desk.do(
        actions.update_outage,
        outage_id=outage.id,
        state=OutageState.MONITORING,
        text=LocalText("Pulih."),
        next_word_at=clock() + timedelta(hours=1),
    )
    snapshot = board(store, clock)
    assert [each.state for each in snapshot.outages] == [OutageState.MONITORING]
    assert {each.outage for each in snapshot.lines} == {None}


def test_a_resolved_outage_stays_for_fifteen_minutes(store, desk, clock):
    outage = desk.outage()
    ended = desk.recover(outage.id)
    for minutes, shown in ((0, 1), (15, 0)):
        clock.now = ended.resolved_at + timedelta(minutes=minutes)
        assert len(board(store, clock).outages) == shown
    clock.now = ended.resolved_at + timedelta(minutes=15) - SECOND
    for snapshot in (board(store, clock), views.kiosk_snapshot(store, now=clock()), console(desk)):
        assert snapshot.outages == (ended,)
        assert {each.outage for each in snapshot.lines} == {None}


def test_open_outages_stand_before_resolved_ones(store, desk, clock):
    open_one = desk.outage("national-server")
    over = desk.outage("card-blanks")
    desk.recover(over.id)
    assert [each.id for each in board(store, clock).outages] == [open_one.id, over.id]


def test_the_day_of_a_screen_is_the_offices_day(store, kiosk, clock):
    clock.now = datetime(2017, 6, 14, 16, 59, 0, tzinfo=UTC)
    kiosk.take("A")
    assert line(board(store, clock), "A").waiting == 1
    clock.now = datetime(2017, 6, 14, 17, 0, 0, tzinfo=UTC)
    assert line(board(store, clock), "A").waiting == 0
