"""Calls in their order, notices only between them, nothing at once, nothing lost."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_ui.voice.speech_line import EVERY, Quiet, SpeechLine
from tests.office import MORNING


def sentence(word):
    return (("id", str(word)),)


def spoken(line, most=100):
    """Give all that is said from now on, each finished before the next."""
    said = []
    while (now := line.next_sentence()) is not None and len(said) < most:
        assert line.next_sentence() is None
        said.append(now[0][1])
        line.finished()
    return said


def test_calls_are_spoken_in_their_order_one_at_a_time():
    line = SpeechLine()
    for word in "abc":
        line.call(sentence(word))
    assert spoken(line) == ["a", "b", "c"]


def test_a_notice_waits_until_nobody_is_called():
    line = SpeechLine()
    line.notices(MORNING, {1: ("new", sentence("notice"))})
    line.call(sentence("call"))
    assert spoken(line) == ["call", "notice"]


def test_a_notice_is_said_at_publication_on_change_and_every_quarter_of_an_hour():
    line, now, heard = SpeechLine(), MORNING, []
    for minute in range(40):
        says = "changed" if minute >= 20 else "new"
        at = now + timedelta(minutes=minute)
        line.notices(at, {1: (says, sentence(f"{minute}"))})
        heard += spoken(line)
    assert heard == ["0", "15", "20", "35"]


def test_a_notice_that_is_gone_before_its_turn_is_not_said():
    line = SpeechLine()
    line.notices(MORNING, {1: ("new", sentence("notice"))})
    line.notices(MORNING, {})
    assert spoken(line) == []


@pytest.mark.parametrize(
    ("begins", "ends", "hour", "quiet"),
    [("12:00", "13:00", 12, True), ("12:00", "13:00", 13, False), ("22:00", "06:00", 5, True)],
)
def test_quiet_hours_may_go_over_midnight(begins, ends, hour, quiet):
    from datetime import time

    hours = Quiet(time.fromisoformat(begins), time.fromisoformat(ends))
    local = MORNING.astimezone(ZoneInfo("Asia/Jakarta")).replace(hour=hour)
    assert hours.holds(local) is quiet
    assert not Quiet().holds(local)


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.integers(0, 999)),
        st.tuples(st.just("notice"), st.integers(0, 3), st.integers(0, 2)),
        st.just(("next",)),
        st.just(("finished",)),
        st.tuples(st.just("wait"), st.integers(1, 20)),
    ),
    max_size=60,
)


@given(ACTS)
def test_whatever_comes_nothing_overlaps_no_call_is_lost_and_the_order_holds(acts):
    line, now, open_ones = SpeechLine(), MORNING, {}
    calls, heard, busy = [], [], False
    for act in acts:
        if act[0] == "call":
            calls.append(f"{len(calls)}-{act[1]}")
            line.call(sentence(calls[-1]))
        elif act[0] == "notice":
            open_ones[act[1]] = (act[2], sentence(f"notice {act[1]}"))
            line.notices(now, open_ones)
        elif act[0] == "wait":
            now += timedelta(minutes=act[1])
            line.notices(now, open_ones)
        elif act[0] == "finished":
            line.finished()
            busy = False
        else:
            given_out = line.next_sentence()
            assert not (busy and given_out)
            if given_out is not None:
                busy = True
                if given_out[0][1].startswith("notice"):
                    assert len([x for x in heard if not x.startswith("notice")]) == len(calls)
                heard.append(given_out[0][1])
    line.finished()
    heard += spoken(line)
    assert [word for word in heard if not word.startswith("notice")] == calls
    assert {int(word.split()[1]) for word in heard if word.startswith("notice")} == set(open_ones)
    assert timedelta(minutes=15) == EVERY
