"""Which acts a console offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_console.acts import ON_CURRENT, ON_PAPER, ON_ROW, Act
from counter_console.allowed_acts import LEADS_TO, WhyNot, allowed_acts
from queueing.model import ALLOWED_MOVES, AT_COUNTER, OutageState, TicketState
from tests.counter_console.samples import (
    NOW,
    OFFICE,
    SERVICES,
    TEMPLATES,
    counter,
    outage,
    print_job,
    row,
    snapshot,
    ticket,
)

outages = st.sampled_from([None, *(outage(state=s) for s in OutageState)])


@st.composite
def snapshots(draw):
    """Any state of a signed-in counter."""
    state = draw(st.sampled_from([None, *sorted(AT_COUNTER)]))
    hit = draw(outages)
    current = None
    if state is not None:
        current = row(ticket(17, "A", state, call_count=draw(st.integers(1, 5))), hit)
    paused = draw(st.booleans())
    here = counter(paused_since=NOW - timedelta(minutes=2) if paused else None)
    office = replace(OFFICE, min_calls_before_skip=draw(st.integers(1, 4)))
    return snapshot(
        counter=here,
        current=current,
        office=office,
        outages=(hit,) if hit is not None else (),
        doubtful_prints=draw(st.sampled_from([(), (print_job(),)])),
    )


@st.composite
def rows(draw):
    """Any ticket an officer might have selected."""
    return row(ticket(5, "C", draw(st.sampled_from(list(TicketState)))))


@given(snapshots(), st.none() | rows())
def test_every_act_is_either_allowed_or_has_one_reason(shown, selected):
    found = allowed_acts(shown, selected)
    refused = [act for act, _ in found.reasons]
    assert found.acts.isdisjoint(refused)
    assert sorted([*found.acts, *refused]) == sorted(Act)
    for act in Act:
        assert (found.why_not(act) is None) == (act in found)


@given(snapshots(), st.none() | rows())
def test_no_act_is_offered_that_the_tickets_state_forbids(shown, selected):
    found = allowed_acts(shown, selected)
    for act, target in LEADS_TO.items():
        about = selected if act in ON_ROW else shown.current
        if act in found:
            assert about is not None
            assert target in ALLOWED_MOVES[about.ticket.state]


@given(snapshots())
def test_every_move_of_a_person_at_the_counter_is_offered_unless_a_rule_holds_it(shown):
    found = allowed_acts(shown)
    for act in ON_CURRENT & set(LEADS_TO):
        if shown.current is None:
            assert found.why_not(act) is WhyNot.NOBODY_HERE
        elif LEADS_TO[act] in ALLOWED_MOVES[shown.current.ticket.state] and act is not Act.SKIP:
            assert act in found


@given(snapshots())
def test_a_person_is_skipped_only_after_enough_calls_and_never_in_an_outage(shown):
    current = shown.current
    stopped = current is not None and current.outage is not None and current.outage.stops_services
    enough = current is not None and (
        current.ticket.state is TicketState.CALLED
        and current.ticket.call_count >= shown.office.min_calls_before_skip
    )
    assert (Act.SKIP in allowed_acts(shown)) == (enough and not stopped)


@given(snapshots())
def test_the_next_person_is_called_when_nobody_is_called_and_the_counter_is_not_paused(shown):
    called = shown.current is not None and shown.current.ticket.state is TicketState.CALLED
    paused = shown.counter.paused_since is not None
    found = allowed_acts(shown)
    assert (Act.NEXT in found) == (not called and not paused)
    assert (Act.NEXT_OF_SERVICE in found) == (shown.current is None and not paused)


@given(snapshots())
def test_pause_and_resume_are_never_offered_together(shown):
    found = allowed_acts(shown)
    assert (Act.PAUSE in found) != (Act.RESUME in found)


@given(snapshots())
def test_nobody_leaves_a_counter_that_holds_somebody(shown):
    assert (Act.SIGN_OUT in allowed_acts(shown)) == (shown.current is None)


def test_before_sign_in_only_signing_in_paper_and_stations_are_offered():
    for here in (None, counter(officer=None)):
        doubtful = snapshot(counter=here, doubtful_prints=(print_job(),))
        found = allowed_acts(doubtful, row(ticket()))
        assert found.acts == {Act.SIGN_IN, Act.RETIRE} | ON_PAPER
        assert found.why_not(Act.NEXT) is WhyNot.NOT_SIGNED_IN


def test_without_a_paper_in_doubt_there_is_nothing_to_answer():
    found = allowed_acts(snapshot())
    assert found.why_not(Act.ANSWER_PRINT) is WhyNot.NO_DOUBTFUL_PRINT
    assert found.why_not(Act.WITHDRAW_PRINT) is WhyNot.NO_DOUBTFUL_PRINT
    assert Act.PRINT_COPY in found


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (TicketState.WAITING, {Act.CALL_ROW, Act.ROW_TRANSFER, Act.ROW_PRIORITY, Act.ROW_CANCEL}),
        (
            TicketState.TRANSFERRED,
            {Act.CALL_ROW, Act.ROW_TRANSFER, Act.ROW_PRIORITY, Act.ROW_CANCEL},
        ),
        (TicketState.PARKED, {Act.UNPARK, Act.ROW_CANCEL}),
        (TicketState.SKIPPED, {Act.REINSTATE, Act.ROW_CANCEL}),
    ],
)
def test_a_selected_ticket_offers_what_its_list_is_for(state, offered):
    found = allowed_acts(snapshot(), row(ticket(5, "C", state)))
    assert found.acts & ON_ROW == offered | {Act.ROW_REPRINT, Act.ROW_NOTE}


def test_a_transfer_needs_another_service():
    alone = snapshot(services=SERVICES[:1], current=row(ticket(1, "A", TicketState.CALLED)))
    assert allowed_acts(alone).why_not(Act.TRANSFER) is WhyNot.NO_OTHER_SERVICE


def test_when_every_component_is_announced_none_can_be_announced_again():
    going = tuple(outage(id=t.id, component=t.component) for t in TEMPLATES)
    assert allowed_acts(snapshot(outages=going)).why_not(Act.PUBLISH) is WhyNot.ALL_ANNOUNCED
    assert Act.PUBLISH in allowed_acts(snapshot(outages=going[:-1]))
    over = tuple(replace(o, resolved_at=NOW) for o in going)
    found = allowed_acts(snapshot(outages=over))
    assert Act.PUBLISH in found
    assert found.why_not(Act.RESOLVE) is WhyNot.NO_OUTAGE


def test_only_the_services_of_this_counter_are_called_by_number_and_only_to_a_free_one():
    own, other = row(ticket(5, "C")), row(ticket(5, "S"))
    assert allowed_acts(snapshot(), other).why_not(Act.CALL_ROW) is WhyNot.OTHER_SERVICE
    held = row(ticket(17, "A", TicketState.SERVING))
    busy = allowed_acts(snapshot(current=held), own)
    assert busy.why_not(Act.CALL_ROW) is WhyNot.SOMEBODY_HERE
    assert Act.CALL_ROW in allowed_acts(snapshot(), own)
