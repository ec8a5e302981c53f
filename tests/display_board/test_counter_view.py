"""A display at one counter shows its number, its notice and its age, and nothing of others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from display_board.panels.drawing import Panel, token
from shared_ui import theme
from tests.display_board import samples
from tests.display_board.looking import SIZES, WatchedBoard, all_pages, faults, shown_text
from tests.display_board.samples import at, call, outage, snapshot

NOW = at(8, 41, 5)
SMALL = {**SIZES, "10 inch": (1280, 800)}


@pytest.fixture
def display(qtbot):
    def make(counter=3, size=(1280, 800)):
        window = WatchedBoard(NOW, 15.6, 4.0, counter=counter)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        return window

    return make


def grounds(window):
    return {i.colour for i in window.view.now_calling.picture() if isinstance(i, Panel)}


def test_it_shows_the_call_of_its_counter_alone_and_announces_no_other(display):
    window, announced = display(), []
    window.announced.connect(announced.extend)
    window.show_snapshot(snapshot(NOW), NOW)
    window.show_snapshot(snapshot(NOW, calls=samples.SIX_CALLS), NOW)
    assert announced == ["C-041"]
    shown = shown_text(window)
    assert "C-041" in shown
    assert "Loket 3" in shown
    for other in ("D-013", "G-012", "A-045", "188", "Sebelumnya", "Menunggu"):
        assert other not in shown
    assert token(theme.CALL) in grounds(window)


def test_who_is_being_served_stays_on_it_without_the_colour_of_a_call(display):
    window = display()
    served = replace(call("C-040", 3, at(8, 36), serving=True), at_counter=True)
    window.show_snapshot(snapshot(NOW, recent=(served, *samples.RECENT)), NOW)
    assert {"C-040", "SEDANG DILAYANI"} <= {w.text for _, w in window.texts()}
    assert token(theme.CALL) not in grounds(window)


def test_a_person_who_is_done_is_gone_from_it(display):
    window = display()
    window.show_snapshot(snapshot(NOW), NOW)
    assert "C-040" not in shown_text(window)
    assert "Menunggu panggilan berikutnya" in shown_text(window)


def test_a_closed_office_is_told_as_on_the_board(display):
    window = display()
    shot = snapshot(NOW, waiting={}, opening=samples.CLOSED)
    window.show_snapshot(shot, NOW)
    assert "Kantor sudah tutup" in shown_text(window)


def test_an_outage_is_told_whole_below_the_number(display):
    window, seen = display(), ""
    shot = snapshot(NOW, calls=samples.TWO_CALLS, outages=(outage(),))
    for _ in all_pages(window, shot, NOW):
        seen += shown_text(window)
        assert faults(window) == []
    for part in ("C-041", "GANGGUAN", "Nomor Anda tetap berlaku", "Kabar berikutnya"):
        assert part in seen


def test_a_display_that_is_not_connected_says_how_old_its_number_is(display):
    window = display()
    window.show_snapshot(snapshot(NOW, calls=samples.TWO_CALLS), NOW)
    window.moment = at(8, 44, 10)
    window.show_stale(NOW, "")
    assert "Papan tidak terhubung" in shown_text(window)
    assert "3 menit lalu" in shown_text(window)
    assert window.view.veil.isVisible()


@pytest.mark.parametrize("size", SMALL.values(), ids=SMALL)
@pytest.mark.parametrize("scene", ["outage", "stale-outage", "no-calls", "recovered"])
def test_no_text_of_it_is_cut_at_any_size(display, scene, size):
    shot, now = samples.scenes()[scene]
    shot = samples.with_name(shot, "Akta Kelahiran, Kematian, Perkawinan dan Perceraian")
    window = display(size=size)
    for _ in all_pages(window, shot, now):
        assert faults(window) == []
