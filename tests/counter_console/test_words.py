"""Every word the console may need is there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter_console.acts import Act
from counter_console.allowed_acts import WhyNot
from counter_console.print_words import print_reason
from counter_console.refusals import refusal_text, world_text
from counter_console.shortcuts import KEYS, PAGE_KEYS, PANEL_KEYS, choice_key
from counter_console.words import (
    act_label,
    at_text,
    outage_word,
    reason_text,
    state_word,
    stopwatch_text,
    waited_text,
)
from queueing import errors
from queueing.model import OutageState, PrintState, TicketState
from tests.counter_console.samples import NOW, snapshot


def made(kind, text="for developers"):
    """Make an error of that kind, as the office does."""
    if kind is errors.PrintOpen:
        return kind(text, "wait", PrintState.HELD)
    if kind is errors.TicketsPending:
        return kind(text, "wait", 4)
    if kind is errors.StationTaken:
        return kind(text, "wait", "PC-2", NOW)
    return kind(text)


REFUSALS = [
    k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, errors.Refused)
]
FAILURES = [
    k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, errors.StoreError)
]


@pytest.mark.parametrize("kind", [k for k in REFUSALS if k is not errors.Refused])
def test_every_refusal_has_a_sentence_of_its_own(kind):
    text = refusal_text(made(kind), Act.NEXT)
    assert text.endswith(".")
    assert "!" not in text
    assert kind.__name__ not in text
    assert "for developers" not in text
    others = {refusal_text(made(k), Act.NEXT) for k in REFUSALS if k is not kind}
    assert text not in others


@pytest.mark.parametrize("kind", FAILURES)
def test_every_failure_of_the_world_has_a_sentence_without_developer_text(kind):
    assert "for developers" not in world_text(made(kind))


def test_a_number_without_paper_is_said_to_have_no_copy():
    assert "salinan" in refusal_text(errors.NotFound("x"), Act.REPRINT)
    assert "salinan" not in refusal_text(errors.NotFound("x"), Act.RECALL)


def test_no_key_means_two_things():
    shared = {KEYS[Act.PAUSE]}
    keys = [key for key in KEYS.values() if key not in shared]
    assert len(keys) == len(set(keys))
    assert {name for name, key in KEYS.items() if key in shared} == {Act.PAUSE, Act.RESUME}
    assert len(PANEL_KEYS.values()) == len(set(PANEL_KEYS.values()))
    for own in PAGE_KEYS.values():
        assert len(own.values()) == len(set(own.values()))
        assert set(own.values()).isdisjoint({*KEYS.values(), *PANEL_KEYS.values()})
    digits = {choice_key(i) for i in range(9)}
    assert digits.isdisjoint(PANEL_KEYS.values())
    assert digits.isdisjoint(KEYS.values())


def test_every_act_has_a_key_and_a_name():
    answered_by_choices = {Act.SIGN_IN, Act.PUBLISH, Act.ANSWER_PRINT}
    offered_in_the_message = {Act.UNDO_TROUBLE}
    offered_in_the_band = {Act.STOP_ISSUING, Act.LIFT_ISSUING}
    others = answered_by_choices | offered_in_the_message | offered_in_the_band
    assert {"came-out", "copy-instead", "not-out"} <= PANEL_KEYS.keys()
    for act in Act:
        assert act_label(act)
        on_a_page = any(act in keys for keys in PAGE_KEYS.values())
        pressed = act in KEYS or act in PANEL_KEYS or on_a_page
        assert pressed or act in others


def test_every_state_and_reason_can_be_said():
    assert all(state_word(state) for state in TicketState)
    assert all(outage_word(state) for state in OutageState)
    for why in (WhyNot.TOO_FEW_CALLS, WhyNot.OUTAGE, WhyNot.PAUSED, WhyNot.SOMEBODY_CALLED):
        assert reason_text(why, snapshot())


def test_a_printers_reason_is_said_in_words_and_an_unknown_one_as_it_is_stored():
    assert print_reason("paper-out") == "kertas habis"
    assert print_reason("eaten by a goat") == "eaten by a goat"


def test_times_are_written_as_people_here_write_them():
    assert at_text(NOW, "Asia/Jakarta") == "pukul 08.41"
    assert waited_text(NOW - timedelta(minutes=59, seconds=59), NOW) == "59 mnt"
    assert waited_text(NOW - timedelta(minutes=65), NOW) == "1 j 05 mnt"
    assert waited_text(NOW + timedelta(minutes=3), NOW) == "0 mnt"
    assert stopwatch_text(timedelta(seconds=192)) == "03.12"
    assert stopwatch_text(timedelta(hours=1, seconds=5)) == "1.00.05"
