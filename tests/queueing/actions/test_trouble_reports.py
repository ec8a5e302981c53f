"""Two officers who press "server error" propose an outage; none of them announces one."""

from __future__ import annotations

import pytest

from queueing import views
from queueing.actions.proposals import dismiss_proposal
from queueing.actions.trouble import report_trouble, withdraw_trouble
from queueing.errors import MoveNotAllowed, NotAtThisCounter, NotFound, NotSignedIn
from queueing.model import Actor
from queueing.probes import ProposalKind, ProposalState
from tests.office import Desk, request
from tests.queueing.probing.looks import COMPONENT, made


def press(desk, **more):
    return desk.do(report_trouble, component_code=COMPONENT, **more)


def test_one_press_proposes_nothing_two_counters_do(store, desk, other_desk, clock):
    press(desk)
    press(desk)
    assert made(store) == ()
    first = clock.now
    press(other_desk)
    (proposal,) = made(store)
    assert proposal.kind is ProposalKind.OUTAGE
    assert proposal.evidence.counters.counters == (1, 6)
    assert proposal.since < first
    assert views.board_snapshot(store, now=clock()).outages == ()


def test_a_third_counter_adds_to_the_same_proposal(store, desk, other_desk, clock):
    third = Desk(store, 3, "Citra", clock)
    third.sign_in("C")
    for one in (desk, other_desk, third):
        press(one)
    assert [one.evidence.counters.counters for one in made(store)] == [(1, 3, 6)]


def test_a_press_that_is_sent_twice_is_one(store, desk):
    request_id = request()
    assert press(desk, request_id=request_id) == press(desk, request_id=request_id)


def test_an_own_press_is_taken_back_at_once_and_its_proposal_with_it(
    store, desk, other_desk, clock
):
    press(other_desk)
    report = press(desk)
    with pytest.raises(NotAtThisCounter):
        other_desk.do(withdraw_trouble, report_id=report.id)
    request_id = request()
    desk.do(withdraw_trouble, report_id=report.id, request_id=request_id)
    desk.do(withdraw_trouble, report_id=report.id, request_id=request_id)
    assert [one.state for one in made(store)] == [ProposalState.WITHDRAWN]
    with pytest.raises(NotFound):
        desk.do(withdraw_trouble, report_id=report.id)
    old = press(desk)
    clock.tick(seconds=20)
    with pytest.raises(MoveNotAllowed):
        desk.do(withdraw_trouble, report_id=old.id)


def test_a_proposal_that_was_waved_away_uses_up_its_presses(store, desk, other_desk):
    press(desk)
    press(other_desk)
    desk.do(dismiss_proposal, proposal_id=made(store)[0].id)
    press(desk)
    assert len(made(store)) == 1
    press(other_desk)
    assert [one.state for one in made(store)] == [ProposalState.DISMISSED, ProposalState.OPEN]


def test_what_nobody_knows_is_refused(store, desk, clock):
    with pytest.raises(NotFound):
        desk.do(report_trouble, component_code="moon")
    with pytest.raises(NotSignedIn):
        report_trouble(
            store,
            component_code=COMPONENT,
            actor=Actor(desk.actor.station_id),
            request_id=request(),
            now=clock(),
        )
