"""Acts of a cut-off console reach the server in order, each once, or the officer is told."""

from __future__ import annotations

import pytest

from queueing import actions
from queueing.detached.journal import Journal
from queueing.kept_acts import KeptAct
from queueing.model import TicketState
from tests.office import events, request, ticket_now


@pytest.fixture
def journal(tmp_path):
    made = Journal.open("postgresql://k@server/antrean", "Meja 6", tmp_path)
    yield made
    made.close()


def act(desk, ticket, name):
    return KeptAct(name, ticket.id, ticket.label, desk.actor, request(), desk.clock.tick())


@pytest.fixture
def called(kiosk, desk):
    kiosk.take("A")
    return desk.call_next()


def test_acts_are_done_in_order_at_their_own_moments(store, journal, desk, called):
    first, second = act(desk, called, "start"), act(desk, called, "finish")
    for each in (first, second):
        journal.keep(each)
    assert journal.waiting() == (first, second)
    assert journal.send(store, desk.clock.tick()) == 2
    there = ticket_now(store, called.id)
    assert there.state is TicketState.SERVED
    assert (there.started_at, there.finished_at) == (first.at, second.at)
    assert journal.waiting() == ()


def test_keeping_an_act_again_changes_nothing(journal, desk, called):
    kept = act(desk, called, "start")
    journal.keep(kept)
    journal.keep(kept)
    assert journal.waiting() == (kept,)


def test_an_act_the_server_did_before_the_line_broke_is_done_once(store, journal, desk, called):
    kept = act(desk, called, "start")
    actions.start(
        store,
        ticket_id=called.id,
        actor=desk.actor,
        request_id=kept.request_id,
        now=kept.at,
    )
    journal.keep(kept)
    journal.send(store, desk.clock.tick())
    assert journal.refused() == ()
    assert len(events(store, kind="start")) == 1


def test_a_console_killed_between_server_and_journal_does_nothing_twice(
    store, journal, desk, called, monkeypatch
):
    journal.keep(act(desk, called, "start"))
    with monkeypatch.context() as killed:

        def end(*_, **__):
            raise KeyboardInterrupt

        killed.setattr(journal, "_note", end)
        with pytest.raises(KeyboardInterrupt):
            journal.send(store, desk.clock.tick())
    assert journal.send(store, desk.clock.tick()) == 1
    assert journal.refused() == ()
    assert len(events(store, kind="start")) == 1


def test_a_refusal_is_kept_until_an_officer_was_told(store, journal, desk, called):
    kept = act(desk, called, "start")
    journal.keep(kept)
    desk.do(actions.cancel, ticket_id=called.id)
    journal.send(store, desk.clock.tick())
    (refused,) = journal.refused()
    assert refused.request_id == kept.request_id
    assert "cancelled" in refused.refusal
    journal.told(kept.request_id, desk.clock.tick())
    assert journal.refused() == ()


def test_what_was_kept_is_there_after_a_restart(tmp_path, journal, desk, called):
    kept = act(desk, called, "start")
    journal.keep(kept)
    again = Journal.open("postgresql://k@server/antrean", "Meja 6", tmp_path)
    assert again.waiting() == (kept,)
    again.close()


def test_nothing_but_starting_and_finishing_is_kept(journal, desk, called):
    with pytest.raises(ValueError, match="needs the server"):
        journal.keep(act(desk, called, "call_next"))


def test_acts_of_long_ago_are_forgotten(store, journal, desk, called):
    journal.keep(act(desk, called, "start"))
    journal.send(store, desk.clock.tick())
    desk.clock.tick(days=8)
    journal.keep(act(desk, called, "finish"))
    journal.send(store, desk.clock.tick())
    with journal._store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM journal").scalar() == 1
