"""The console says how many would come after closing and proposes what can be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.requests import press
from queueing.states import StopReason
from tests.closing_samples import closing
from tests.counter_console.samples import NOW, snapshot, waiting

CLOSES = snapshot().opening.closes_at
assert CLOSES is not None
LATE = closing(NOW, CLOSES, CLOSES + timedelta(minutes=35))


def day(*stopped, known=LATE):
    made = snapshot(waiting=waiting(5), closing=known)
    lines = tuple(
        replace(line, waiting=9, issuing_stopped_at=NOW if line.service.prefix in stopped else None)
        for line in made.lines
    )
    return replace(made, lines=lines)


def test_the_band_says_the_figures_and_stops_the_numbers_by_one_press(shown, qtbot):
    window = shown(day())
    band = window.desk.closing
    assert band.line.text() == (
        "238 orang menunggu, perkiraan selesai pukul 15.35, tutup pukul 15.00: "
        "22 orang mungkin tidak terlayani hari ini."
    )
    with qtbot.waitSignal(window.wished) as wished:
        band.button.click()
    assert wished.args == [Wish(Act.STOP_ISSUING, service_ids=frozenset({1, 2}))]
    asked = press(wished.args[0], day(), NOW, lambda: "id").requests
    assert [(r.name, r.what) for r in asked] == [
        ("stop_issuing", {"service_ids": frozenset({1, 2}), "reason": StopReason.CLOSING})
    ]


def test_carrying_over_is_offered_for_the_lines_that_are_too_long(shown, qtbot):
    band = shown(day()).desk.closing
    with qtbot.waitSignal(band.carry_over_wanted) as wanted:
        band.carry.click()
    assert wanted.args == [frozenset({1, 2})]


@pytest.mark.parametrize("known", [LATE, None])
def test_numbers_that_are_stopped_can_be_given_again(shown, qtbot, known):
    window = shown(day("A", "B", known=known))
    band = window.desk.closing
    assert "A, B" in band.line.text()
    with qtbot.waitSignal(window.wished) as wished:
        band.button.click()
    assert wished.args == [Wish(Act.LIFT_ISSUING, service_ids=frozenset({1, 2}))]


def test_a_day_that_is_long_enough_has_no_band(shown):
    in_time = replace(LATE, after_closing=0, services=LATE.services[2:])
    for made in (day(known=None), day(known=in_time)):
        window = shown(made)
        QApplication.processEvents()
        assert not window.desk.closing.isVisible()
