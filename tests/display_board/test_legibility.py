"""Letters as tall as the distance asks, or a plain word that they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display_board.legibility import (
    CALLED,
    FLOOR,
    TEXT,
    CapHeights,
    least_cap_mm,
    panel_mm,
    readable_to_m,
    shortfalls,
)

inches = st.floats(20, 120)
metres = st.floats(1, 30)


def test_a_called_number_at_ten_metres_is_122_mm_high():
    assert least_cap_mm(10, CALLED) == pytest.approx(122, abs=0.1)
    assert least_cap_mm(10, TEXT) == pytest.approx(83.3, abs=0.1)
    assert least_cap_mm(10, FLOOR) == pytest.approx(50)


@pytest.mark.parametrize(
    ("diagonal", "height"), [(32, 398), (43, 535), (50, 623), (55, 685), (65, 809)]
)
def test_the_heights_of_panels_are_those_of_geometry(diagonal, height):
    assert panel_mm(1920, 1080, diagonal)[1] == pytest.approx(height, abs=1)


@pytest.mark.parametrize("distance", [0, -1, float("nan")])
def test_a_distance_must_be_above_zero(distance):
    with pytest.raises(ValueError, match="more than 0"):
        least_cap_mm(distance, TEXT)


@given(inches, metres)
def test_a_panel_large_enough_keeps_every_rule(diagonal, distance):
    width, height = panel_mm(1920, 1080, diagonal)
    caps = CapHeights.on_panel(width, height, distance)
    broken = shortfalls([caps.called], [caps.text, caps.floor], distance)
    if distance <= 0.033 * height * FLOOR / 1000:
        assert caps.floor >= least_cap_mm(distance, FLOOR) * 0.999
        assert caps.text >= least_cap_mm(distance, TEXT) * 0.999
        assert caps.called >= least_cap_mm(distance, CALLED) * 0.999
        assert FLOOR not in {one.rule for one in broken}


@given(inches, metres)
def test_a_panel_too_small_keeps_its_layout_and_says_so(diagonal, distance):
    width, height = panel_mm(1920, 1080, diagonal)
    caps = CapHeights.on_panel(width, height, distance)
    assert caps.called <= 0.1 * height
    assert caps.floor < caps.text < caps.called
    if least_cap_mm(distance, FLOOR) > 0.034 * height:
        assert FLOOR in {s.rule for s in shortfalls([caps.called], [caps.floor], distance)}


@given(st.floats(5, 500), st.sampled_from([CALLED, TEXT, FLOOR]))
def test_readable_distance_and_least_height_are_inverse(cap, rule):
    assert least_cap_mm(readable_to_m(cap, rule), rule) == pytest.approx(cap)


def test_a_shortfall_says_how_far_it_can_be_read():
    (called, text) = shortfalls([50], [40], 6)
    assert called.rule == CALLED
    assert "readable to 4.1 m" in str(called)
    assert text.rule == TEXT
    assert text.least_mm == pytest.approx(50)


def test_nothing_drawn_breaks_no_rule():
    assert shortfalls([], [], 10) == ()
