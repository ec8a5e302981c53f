"""When a proposal is made, changed, taken back and left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.probes import ProposalKind, ProposalState, Verdict
from queueing.probing.rules import Step
from tests.queueing.probing.watch import NOW, PROBE, Watch

OTHER = replace(PROBE, id=2, name="Jaringan")
MINUTE = timedelta(minutes=1)


def test_failures_in_a_row_propose_an_outage_since_the_first_of_them():
    watch = Watch().see("OOFF")
    assert watch.open is None
    watch.see("F")
    assert (watch.open.kind, watch.open.since) == (ProposalKind.OUTAGE, NOW + 3 * MINUTE)
    assert watch.open.evidence.probes[0].times == 3


def test_slow_answers_in_a_row_propose_slower():
    watch = Watch().see("OSSS")
    assert watch.open is None
    assert watch.see("S").open.kind is ProposalKind.SLOWER


def test_late_answers_among_failures_are_trouble_in_a_row_too():
    assert Watch().see("OFSFS").open.kind is ProposalKind.SLOWER


def test_a_probe_without_a_limit_of_slowness_proposes_for_failures_only():
    probe = replace(PROBE, slow_ms=None)
    assert Watch((probe,)).see("FFOFFOFF", probe).open is None


def test_slower_becomes_an_outage_and_goes_back_in_one_proposal():
    watch = Watch().see("SSSS").see("FFF")
    assert watch.open.kind is ProposalKind.OUTAGE
    assert watch.see("SSSS").open.kind is ProposalKind.SLOWER
    assert len(watch.made) == 1


def test_a_line_that_comes_and_goes_makes_one_proposal_that_keeps_its_since():
    watch = Watch().see("FFF")
    since = watch.open.since
    watch.see("OFFOFFFOFF")
    assert len(watch.made) == 1
    assert watch.open.since == since
    assert watch.open.evidence.probes[0].finding.verdict is Verdict.FAILED


def test_good_answers_in_a_row_before_anybody_decided_take_an_outage_back():
    watch = Watch().see("FFFO")
    assert watch.open is not None
    watch.see("O")
    assert watch.open is None
    assert [one.state for one in watch.made] == [ProposalState.WITHDRAWN]


def test_recovery_is_proposed_after_an_announced_outage_since_it_works():
    watch = Watch().see("FFF").accept().see("FFO")
    assert watch.open is None
    watch.see("O")
    assert (watch.open.kind, watch.open.since) == (ProposalKind.RECOVERY, watch.now - MINUTE)


def test_a_recovery_that_fails_again_is_taken_back():
    watch = Watch().see("FFF").accept().see("OOF")
    assert watch.open.kind is ProposalKind.RECOVERY
    assert watch.open.evidence.probes[0].finding.verdict is Verdict.FAILED
    assert watch.see("FF").open is None


def test_a_probe_that_was_well_all_the_time_proposes_no_recovery():
    """It looks at something else than what an officer saw fail."""
    assert Watch().see("OOOOO").publish().see("OOOOO").made == []


def test_every_probe_of_a_component_must_be_well_before_recovery_is_proposed():
    watch = Watch((PROBE, OTHER)).see("FFF").accept()
    watch.see("F", OTHER).see("OO")
    assert watch.open is None
    assert watch.see("OO", OTHER).open.kind is ProposalKind.RECOVERY


def test_a_notice_that_somebody_published_himself_takes_the_proposal_back():
    watch = Watch().see("FFF").publish()
    assert watch.judge().step is Step.WITHDRAW
    assert watch.see("FFF").open is None


def test_an_announced_slowness_that_becomes_a_standstill_is_proposed():
    watch = Watch().see("SSSS").accept()
    assert watch.see("SSFF").open is None
    assert watch.see("F").open.kind is ProposalKind.OUTAGE


def test_the_same_unbroken_trouble_is_not_proposed_again_however_long_it_lasts():
    watch = Watch().see("FFF").dismiss()
    assert watch.see("F" * 120).open is None


def test_new_trouble_is_proposed_again_after_the_rest():
    watch = Watch().see("FFF").dismiss().see("OOFFF")
    assert watch.open is None
    assert watch.see("F" * 24).open is None
    assert watch.see("F").open.kind is ProposalKind.OUTAGE


def test_slowness_that_was_waved_away_does_not_hide_a_standstill():
    watch = Watch().see("SSSS").dismiss()
    assert watch.see("SSSS").open is None
    assert watch.see("OFFF").open.kind is ProposalKind.OUTAGE


def test_a_notice_ended_by_a_person_is_not_proposed_again_by_a_probe_that_is_wrong():
    watch = Watch().see("FFF").accept().see("FF").resolve()
    assert watch.see("F" * 60).open is None


def test_a_recovery_that_is_not_yet_is_asked_again_after_the_rest():
    watch = Watch().see("FFF").accept().see("OO").dismiss()
    assert watch.see("O" * 29).open is None
    assert watch.see("O").open.kind is ProposalKind.RECOVERY


def test_two_counters_propose_and_a_third_adds():
    watch = Watch(()).press(3)
    assert watch.open is None
    watch.press(5, after=200)
    assert watch.open.kind is ProposalKind.OUTAGE
    assert watch.open.evidence.counters.counters == (3, 5)
    assert watch.open.since == NOW + timedelta(seconds=1)
    assert watch.press(7, after=900).open.evidence.counters.counters == (3, 5, 7)
    assert len(watch.made) == 1


def test_one_counter_that_presses_twice_is_one():
    assert Watch(()).press(3).press(3).press(3).open is None


def test_two_counters_too_far_apart_are_two_matters():
    assert Watch(()).press(3).press(5, after=301).open is None


def test_presses_that_are_taken_back_take_the_proposal_back():
    watch = Watch(()).press(3).press(5)
    watch.reports.pop()
    watch.judge()
    assert watch.made[0].state is ProposalState.WITHDRAWN


def test_presses_outweigh_a_probe_that_sees_nothing():
    watch = Watch().see("OOO").press(3).press(5)
    assert watch.see("OOO").open.kind is ProposalKind.OUTAGE


def test_two_more_counters_say_it_anew_also_within_the_rest():
    watch = Watch(()).press(3).press(5).dismiss()
    assert watch.press(7).open is None
    assert watch.press(8).open.evidence.counters.counters == (7, 8)


def test_what_was_before_a_night_is_no_since_for_the_morning():
    watch = Watch().see("FF").wait(900).see("F")
    assert watch.open is None
    assert watch.see("FF").open.since == watch.now - 2 * MINUTE


LETTERS = st.text("OSF", max_size=60)


@settings(max_examples=80)
@given(LETTERS)
def test_flapping_never_asks_twice_without_good_answers_in_between(letters):
    watch = Watch()
    asked_after = 0
    for place, letter in enumerate(letters):
        before = len(watch.made)
        watch.see(letter)
        if len(watch.made) > before:
            seen = letters[asked_after : place + 1]
            assert "FFF" in seen or len(seen) >= PROBE.slow_needed
            if before:
                assert "OO" in seen
            asked_after = place + 1


@settings(max_examples=80)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(["O", "S", "F", "OO", "FFF", "SSSS"]),
            st.sampled_from(["dismiss", "accept", "publish", "resolve"]),
            st.integers(1, 3),
        ),
        max_size=25,
    )
)
def test_in_any_day_there_is_one_question_at_most_and_each_has_its_reason(story):
    watch = Watch()
    for move in story:
        if isinstance(move, int):
            watch.press(move)
        elif move in ("dismiss", "accept"):
            if watch.open is not None:
                getattr(watch, move)()
        elif move in ("publish", "resolve"):
            getattr(watch, move)()
        else:
            watch.see(move)
        found = watch.open
        if found is None:
            continue
        assert found.since <= watch.now
        bad = [one for one in found.evidence.probes if one.finding.verdict is not Verdict.OK]
        if found.kind is ProposalKind.RECOVERY:
            assert found.evidence.counters is None
            assert found.evidence.probes
        else:
            assert bad or found.evidence.counters or found.evidence.probes


@settings(max_examples=100)
@given(LETTERS, st.integers(0, 40))
def test_after_an_answer_the_same_unbroken_trouble_asks_nothing(letters, more):
    watch = Watch().see(letters)
    if watch.open is None:
        return
    watch.dismiss()
    last = watch.made[-1].evidence.probes[0].finding.verdict
    if last is Verdict.OK:
        return
    made = len(watch.made)
    watch.see(("F" if watch.made[-1].kind is ProposalKind.OUTAGE else "S") * more)
    assert len(watch.made) == made
