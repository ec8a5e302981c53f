"""Whole pages of a few seconds, in turn, none left out."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from display_board.paging import Pages, page_mark, reading_seconds
from tests.display_board.samples import at

stays = st.lists(st.floats(1, 20), min_size=2, max_size=9).map(tuple)


def started(content="a") -> Pages:
    pages = Pages()
    pages.show(content, at(8, 0))
    return pages


@given(stays)
def test_every_page_has_its_turn_in_order(seconds):
    pages, now, seen = started(), at(8, 0), []
    for _ in seconds:
        seen.append(pages.index(seconds, now))
        turn = pages.next_turn(seconds, now)
        assert turn is not None
        now = turn + timedelta(milliseconds=1)
    assert seen == list(range(len(seconds)))
    assert pages.index(seconds, now) == 0


@given(stays, st.floats(0, 5000))
def test_the_next_turn_is_ahead_and_shows_another_page(seconds, later):
    pages = started()
    now = at(8, 0) + timedelta(seconds=later)
    turn = pages.next_turn(seconds, now)
    assert turn is not None
    assert turn >= now
    index = pages.index(seconds, now)
    after = pages.index(seconds, turn + timedelta(milliseconds=1))
    assert after in {(index + 1) % len(seconds), index if turn - now < timedelta(0, 0, 9) else -1}


def test_other_content_starts_at_its_first_page():
    pages = started("a")
    later = at(8, 0, 7)
    assert pages.index((6.0, 6.0), later) == 1
    pages.show("a", later)
    assert pages.index((6.0, 6.0), later) == 1
    pages.show("b", later)
    assert pages.index((6.0, 6.0), later) == 0


def test_a_single_page_never_turns():
    pages = started()
    assert pages.next_turn((6.0,), at(8, 0)) is None
    assert pages.index((6.0,), at(9, 0)) == 0
    assert page_mark(0, 1) == ""
    assert page_mark(0, 2) == "1 / 2"


@given(st.integers(0, 500))
def test_a_page_stays_as_long_as_it_takes_to_read_but_no_minute(words):
    seconds = reading_seconds(words)
    assert 6 <= seconds <= 14
    if words <= 35:
        assert seconds >= words / 2.5


@given(stays)
def test_a_clock_that_is_set_back_stops_no_page(seconds):
    pages = started()
    back = at(8, 0) - timedelta(hours=1)
    pages.show("a", back)
    turn = pages.next_turn(seconds, back)
    assert turn is not None
    pages.show("a", turn)
    assert pages.index(seconds, turn + timedelta(milliseconds=1)) == 1
