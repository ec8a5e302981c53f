"""States, allowed moves and texts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing.model import (
    ALLOWED_MOVES,
    AT_COUNTER,
    IN_LINE,
    LocalText,
    OutageState,
    PrintState,
    TicketState,
)
from tests.office import MORNING

ENDED = {TicketState.SERVED, TicketState.CANCELLED, TicketState.EXPIRED}


def test_every_state_says_where_it_may_go():
    assert set(ALLOWED_MOVES) == set(TicketState)


@pytest.mark.parametrize("state", TicketState)
def test_only_an_ended_ticket_has_nowhere_to_go(state):
    assert (not ALLOWED_MOVES[state]) == (state in ENDED)


@pytest.mark.parametrize("state", sorted(set(TicketState) - ENDED))
def test_an_open_ticket_can_always_be_given_up_or_expire(state):
    assert {TicketState.CANCELLED, TicketState.EXPIRED} <= ALLOWED_MOVES[state]


def test_only_people_in_line_are_called_and_only_called_ones_are_served():
    assert {s for s, moves in ALLOWED_MOVES.items() if TicketState.CALLED in moves} == IN_LINE
    assert {s for s, moves in ALLOWED_MOVES.items() if TicketState.SERVING in moves} == {
        TicketState.CALLED
    }
    assert IN_LINE.isdisjoint(AT_COUNTER)


def test_a_missing_translation_falls_back_to_indonesian():
    text = LocalText("Kartu Keluarga", en="Family card")
    assert text.in_language("en") == "Family card"
    assert text.in_language("jv") == "Kartu Keluarga"
    assert text.in_language("id") == "Kartu Keluarga"
    assert text.in_language("xx") == "Kartu Keluarga"


@pytest.mark.parametrize(
    ("state", "stops"),
    [
        (OutageState.CHECKING, True),
        (OutageState.CAUSE_KNOWN, True),
        (OutageState.MONITORING, False),
        (OutageState.RESOLVED, False),
    ],
)
def test_services_stand_still_until_recovery_is_watched(desk, state, stops):
    outage = desk.outage()
    if state is OutageState.RESOLVED:
        outage = desk.recover(outage.id)
    elif state is not OutageState.CHECKING:
        from queueing import actions

        outage = desk.do(
            actions.update_outage,
            outage_id=outage.id,
            state=state,
            text=LocalText("baru"),
            next_word_at=MORNING + timedelta(hours=1),
        )
    assert outage.stops_services is stops


def test_a_word_is_overdue_only_after_its_moment(desk):
    outage = desk.outage()
    assert not outage.is_overdue(outage.next_word_at)
    assert outage.is_overdue(outage.next_word_at + timedelta(seconds=1))
    ended = desk.recover(outage.id)
    assert not ended.is_overdue(outage.next_word_at + timedelta(days=1))


def test_print_states_are_those_of_the_plan():
    assert {str(state) for state in PrintState} == {
        "queued",
        "blocked",
        "sending",
        "held",
        "confirmed",
        "processed",
        "unknown",
        "not_printed",
    }
