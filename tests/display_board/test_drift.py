"""Nothing stands on the same dots all day, and nothing leaves the window for it."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from display_board.panels.drift import SHARE, drift
from shared_ui import theme
from tests.display_board import samples
from tests.display_board.looking import SIZES, board, inked
from tests.display_board.samples import at

START = at(7, 0)
GAP = 20


def minutes(count):
    return [START + timedelta(minutes=minute) for minute in range(count)]


def test_it_walks_a_pixel_a_minute_at_most_and_comes_everywhere_in_a_day():
    way = [drift(now, GAP) for now in minutes(24 * 60)]
    for (x, y), (next_x, next_y) in pairwise(way):
        assert abs(next_x - x) <= 1
        assert abs(next_y - y) <= 1
    most = int(GAP * SHARE)
    assert {x for x, _ in way} == {y for _, y in way} == set(range(-most, most + 1))
    # No place is kept for longer than three minutes, and none is the usual one.
    assert max(way.count(place) for place in set(way)) < len(way) / 20


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_wherever_it_walks_every_letter_stays_in_the_window(qtbot, size):
    shot, now = samples.scenes()["outage"]
    window = board(qtbot, now, size)
    window.show_snapshot(shot, now)
    places = set()
    for now in minutes(90)[::7]:
        window.moment = now
        window.tick(now)
        places.add((window.view.x(), window.view.y()))
        whole = QRectF(window.rect())
        for panel, words in window.texts():
            at_ = panel.mapTo(window, panel.rect().topLeft())
            assert whole.contains(inked(words).translated(at_)), words.text
    assert len(places) > 3


def test_no_bright_band_stands_through_the_night(qtbot):
    shot, now = samples.scenes()["closed"]
    window = board(qtbot, now, (1920, 1080))
    window.show_snapshot(shot, now)
    grounds = []
    for minutes_ in (1, 9, 11, 600):
        window.moment = now + timedelta(minutes=minutes_)
        window.show_stale(now, "")
        (ground, *_) = window.view.stale_band.picture()
        grounds.append(QColor(ground.colour).lightness())
        for _, words in window.texts():
            if words in window.view.stale_band.texts():
                assert theme.contrast(QColor(words.colour), QColor(ground.colour)) >= 7
    assert grounds[0] == grounds[1] > 200
    assert grounds[2] == grounds[3] < 80


def test_an_idle_board_is_painted_anew_once_a_minute_at_most(qtbot):
    shot, now = samples.scenes()["no-calls"]
    shot = samples.replace(shot, lines=shot.lines[:2])
    window = board(qtbot, now, (900, 506))
    window.show_snapshot(shot, now)
    assert window.view.next_moment(now) >= now + timedelta(seconds=59)
