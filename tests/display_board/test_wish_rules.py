"""Whose settings hold at the start of a board: the office's, or those of its own file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from display_board.wish_rules import Adopted, Turn, read, whose_turn, written
from queueing.presence import StationWish

WISHED = datetime(2017, 6, 14, 2, 0, tzinfo=UTC)
BEFORE, AFTER = WISHED - timedelta(hours=1), WISHED + timedelta(hours=1)
AGREED = {"voice": {"volume": 60}}
EDITED = {"voice": {"volume": 80}}


def wish(number):
    return StationWish(1, "{}", number, WISHED, "teknisi")


@pytest.mark.parametrize(
    ("here", "adopted", "wished", "written_at", "turn"),
    [
        (AGREED, None, None, BEFORE, Turn.TELL),
        (AGREED, None, wish(1), AFTER, Turn.ADOPT),
        (AGREED, Adopted(1, AGREED), wish(1), BEFORE, Turn.KEEP),
        (AGREED, Adopted(1, AGREED), wish(2), AFTER, Turn.ADOPT),
        (AGREED, Adopted(5, AGREED), wish(2), AFTER, Turn.ADOPT),
        (EDITED, Adopted(1, AGREED), wish(1), BEFORE, Turn.TELL),
        (EDITED, Adopted(1, AGREED), wish(2), AFTER, Turn.TELL),
        (EDITED, Adopted(1, AGREED), wish(2), BEFORE, Turn.ADOPT),
        (EDITED, Adopted(1, AGREED), None, BEFORE, Turn.TELL),
    ],
    ids=[
        "the office knows nothing yet",
        "a new PC under an old name",
        "nothing new",
        "a wish made while the board was off",
        "an older backup of the office",
        "edited by hand",
        "edited after the wish",
        "edited before the wish",
        "edited, and the office is new",
    ],
)
def test_the_newer_one_holds(here, adopted, wished, written_at, turn):
    assert whose_turn(here, adopted, wished, written_at) is turn


def test_a_key_of_a_newer_antrean_is_no_edit_by_hand():
    here = {"voice": {"volume": 60, "pitch": 3}, "slides": {}}
    assert whose_turn(here, Adopted(1, AGREED), wish(1), BEFORE) is Turn.KEEP


def test_what_was_agreed_is_read_as_it_was_written_and_damage_is_nothing():
    assert read(written(Adopted(3, AGREED))) == Adopted(3, AGREED)
    for damaged in ("", "{", "[]", '{"number": 1}', '{"number": "x", "settings": {}}'):
        assert read(damaged) is None
