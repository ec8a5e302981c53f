"""What probes find becomes a proposal in the database, and only a person makes a notice of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from queueing import actions, views
from queueing.actions.probes import delete_probe, probe_list, save_probe, set_trouble_rules
from queueing.actions.proposals import accept_proposal, dismiss_proposal
from queueing.errors import BadSetting, MoveNotAllowed, NotFound
from queueing.probes import ProposalKind, ProposalState, Verdict
from queueing.probing.rules import TroubleRules
from tests.office import events, request
from tests.queueing.probing.looks import COMPONENT, PROBE, Console, made


@pytest.fixture
def console(store, clock):
    return Console(store, clock)


def kept(store, kind):
    return [event for event in events(store) if event.kind == kind]


def outages(store, clock):
    return views.board_snapshot(store, now=clock()).outages


def test_a_probe_is_kept_as_it_was_set(store, console):
    saved = console.add(expected_status="200", slow_ms=900, active=False)
    assert saved == replace(PROBE, id=saved.id, expected_status="200", slow_ms=900, active=False)
    assert probe_list(store) == ((saved, None),)


def test_a_bad_probe_is_refused_by_field_and_nothing_is_kept(store, console):
    with pytest.raises(BadSetting, match=r"probe\.target"):
        console.add(target="dukcapil")
    with pytest.raises(NotFound):
        console.add(component="moon")
    assert probe_list(store) == ()


def test_no_password_of_a_target_is_in_the_history(store, console):
    console.add()
    (event,) = kept(store, "save_probe")
    assert "rahasia" not in repr(event)


def test_the_same_request_saves_one_probe(store, console, clock):
    what = {"probe": PROBE, "actor": console.actor, "request_id": request(), "now": clock()}
    assert save_probe(store, **what) == save_probe(store, **what)
    assert len(probe_list(store)) == 1


def test_failures_propose_and_publish_nothing(store, console, clock):
    console.add()
    console.find("OFF")
    assert made(store) == ()
    console.find("F")
    (proposal,) = made(store)
    assert (proposal.kind, proposal.component) == (ProposalKind.OUTAGE, COMPONENT)
    assert proposal.since == clock() - timedelta(minutes=2)
    assert proposal.evidence.probes[0].finding.verdict is Verdict.FAILED
    assert outages(store, clock) == ()


def test_a_day_from_the_first_failure_to_the_end(store, console, desk, clock):
    console.add()
    console.find("OFFF")
    (proposal,) = made(store)
    with pytest.raises(MoveNotAllowed):
        desk.do(accept_proposal, proposal_id=proposal.id)
    outage = desk.do(actions.publish_outage, component_code=COMPONENT, since=proposal.since)
    accepted = desk.do(accept_proposal, proposal_id=proposal.id)
    assert (accepted.state, accepted.officer, accepted.outage_id) == (
        ProposalState.ACCEPTED,
        "Ani",
        outage.id,
    )
    assert outage.since == proposal.since
    console.find("FOO")
    recovery = made(store)[-1]
    assert (recovery.kind, recovery.state) == (ProposalKind.RECOVERY, ProposalState.OPEN)
    assert outages(store, clock)[0].resolved_at is None
    desk.do(actions.resolve_outage, outage_id=outage.id)
    ended = desk.do(accept_proposal, proposal_id=recovery.id)
    assert (ended.state, ended.outage_id) == (ProposalState.ACCEPTED, outage.id)
    console.find("OOO")
    assert len(made(store)) == 2


def test_what_is_waved_away_rests_for_the_same_trouble(store, console, desk):
    console.add()
    console.find("FFF")
    desk.do(dismiss_proposal, proposal_id=1)
    console.find("F" * 5)
    with pytest.raises(MoveNotAllowed):
        desk.do(dismiss_proposal, proposal_id=1)
    assert [one.state for one in made(store)] == [ProposalState.DISMISSED]


def test_a_look_between_notice_and_answer_does_not_lose_the_answer(store, console, desk):
    console.add()
    console.find("FFF")
    outage = desk.do(actions.publish_outage, component_code=COMPONENT)
    console.find("F")
    assert made(store)[0].state is ProposalState.WITHDRAWN
    assert made(store)[0].outage_id == outage.id
    assert desk.do(accept_proposal, proposal_id=1).state is ProposalState.ACCEPTED


def test_evidence_that_goes_away_takes_the_proposal_back_and_stays_in_the_history(store, console):
    console.add()
    console.find("FFFOO")
    (proposal,) = made(store)
    assert (proposal.state, proposal.officer) == (ProposalState.WITHDRAWN, "")
    (event,) = kept(store, "propose_outage")
    assert event.details["evidence"]["probes"][0]["times"] == 3


def test_a_probe_that_looks_elsewhere_begins_anew_and_a_deleted_one_proposes_nothing(
    store, console, clock
):
    probe = console.add()
    console.find("FFF")
    console.add(replace(probe, target="https://other.example/"))
    assert [run for _, run in probe_list(store)] == [None]
    console.find("FFF")
    delete_probe(store, probe_id=1, actor=console.actor, request_id=request(), now=clock.tick())
    assert {one.state for one in made(store)} == {ProposalState.WITHDRAWN}
    assert not console.due()


def test_an_inactive_probe_is_not_looked_at(console):
    console.add(active=False)
    assert console.due() == []


def test_a_probe_is_due_by_its_interval(console, clock):
    console.add()
    assert console.due() == [1]
    console.find("O")
    assert console.due() == []
    clock.tick(seconds=60)
    assert console.due() == [1]


def test_the_rules_of_proposals_are_the_offices(store, console, clock):
    rules = TroubleRules(report_minutes=10, counters_needed=3, rest_minutes=60)
    what = {"actor": console.actor, "now": clock.tick()}
    assert set_trouble_rules(store, rules=rules, request_id=request(), **what) == rules
    with pytest.raises(BadSetting, match="counters_needed"):
        set_trouble_rules(
            store, rules=replace(rules, counters_needed=1), request_id=request(), **what
        )
