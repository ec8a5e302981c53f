"""The board stays on its own screen, through every cable that is pulled and put back."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from display_board.screen_keeper import ScreenKeeper, names_of, screen_named
from tests.display_board.looking import board
from tests.display_board.samples import at

NOW = at(8, 41)


@dataclass
class Output:
    """A connector with something on it."""

    named: str
    place: QRect
    kind: str = "TV"

    def name(self):
        return self.named

    def model(self):
        return self.kind

    def geometry(self):
        return self.place


DESK = Output("eDP-1", QRect(0, 0, 1366, 768), "Panel")
TV = Output("HDMI-1", QRect(1366, 0, 1920, 1080), "SAMSUNG")


@pytest.fixture
def room(qtbot):
    """Give a board with a keeper, the screens that are there, and where it was put."""

    class Room:
        def __init__(self, wanted, *screens):
            self.window, self.screens = board(qtbot, NOW, (900, 506)), list(screens)
            self.put, self.told = [], []
            self.keeper = ScreenKeeper(self.window, wanted, lambda: self.screens, self.fill)
            self.keeper.lost.connect(lambda: self.told.append("lost"))
            self.keeper.found.connect(lambda: self.told.append("found"))
            self.keeper.look()

        def fill(self, window, screen):
            self.put.append(screen.name())
            window.setGeometry(screen.geometry())
            window.show()

        def now(self, *screens):
            """Change what is connected, as Qt tells of it: once for each screen."""
            self.screens = list(screens)
            app = QGuiApplication.instance()
            looked = len(self.told)
            app.screenRemoved.emit(app.primaryScreen())
            app.screenAdded.emit(app.primaryScreen())
            qtbot.waitUntil(lambda: len(self.told) > looked or not self.keeper._soon.isActive())

    return Room


def test_the_board_fills_the_screen_that_is_named(room):
    here = room("HDMI-1", DESK, TV)
    assert here.put == ["HDMI-1"]
    assert here.window.geometry() == TV.place


def test_a_pulled_cable_takes_the_board_off_the_officers_desk_and_back_it_returns(room):
    here = room("HDMI-1", DESK, TV)
    here.now(DESK)
    assert here.window.isHidden()
    assert here.told[-1] == "lost"
    here.now(DESK, TV)
    assert here.window.isVisible()
    assert here.window.geometry() == TV.place
    assert here.told[-1] == "found"


def test_a_board_goes_on_reading_while_its_screen_is_away(room):
    from tests.display_board import samples

    here = room("HDMI-1", DESK)
    assert here.window.isHidden()
    shot = samples.snapshot(NOW, calls=samples.TWO_CALLS)
    here.window.show_snapshot(shot, NOW)
    here.now(DESK, TV)
    assert here.window.shown_snapshot is shot
    assert "C-041" in {words.text for _, words in here.window.texts()}


def test_without_a_name_it_takes_the_first_screen_and_fills_it_again_after_the_cable(room):
    here = room("", TV)
    here.now()
    assert here.told[-1] == "lost"
    larger = Output("HDMI-1", QRect(0, 0, 3840, 2160))
    here.now(larger)
    assert here.put == ["HDMI-1", "HDMI-1"]
    assert here.window.size() == larger.place.size()


def test_an_officers_second_screen_does_not_move_a_board_that_has_its_place(room):
    here = room("HDMI-1", DESK, TV)
    here.now(Output("DP-2", QRect(0, 0, 1024, 768)), DESK, TV)
    assert set(here.put) == {"HDMI-1"}


def test_a_screen_is_known_by_its_name_or_its_model_and_the_names_are_told():
    assert screen_named("SAMSUNG", [DESK, TV]) is TV
    assert screen_named("VGA-1", [DESK, TV]) is None
    assert names_of([DESK, TV]) == "eDP-1 (Panel, 1366x768), HDMI-1 (SAMSUNG, 1920x1080)"
    assert names_of([]) == "none"
