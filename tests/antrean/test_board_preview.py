"""A board is drawn for the settings in a process of its own, with what cannot be read on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from antrean.board_preview import render
from antrean.stations import _make
from kiosk.preview_hook import NoPicture, PreviewWanted
from kiosk.station import KioskStation
from queueing.snapshots import BoardSnapshot
from queueing.views import board_snapshot
from tests.office import MORNING, new_office

COUNTERS = ((3, "Loket 3"), (5, "Loket 5"))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BoardSnapshot]:
    store = new_office(tmp_path_factory.mktemp("preview") / "office.db")
    yield board_snapshot(store, now=MORNING)
    store.close()


def test_the_picture_has_the_colours_and_the_warnings_of_the_settings(office) -> None:
    settings = {
        "screen": {"panel_inches": 32.0},
        "board": {"farthest_seat_m": 12.0, "lists": "none"},
        "theme": {"background": "#000000", "panel": "#1A1A1A", "call": "#FFD000"},
    }
    picture = render(PreviewWanted(settings, office, MORNING, COUNTERS, upright=True))
    image = QImage.fromData(picture.png)
    assert (image.width(), image.height()) == (1080, 1920)
    assert image.pixelColor(2, 2).name() == "#000000"
    seen = {image.pixelColor(x, y).name() for x in range(0, 1080, 9) for y in range(0, 1920, 9)}
    assert "#ffd000" in seen
    small = {one.what: one for one in picture.too_small}
    assert set(small) == {"called", "text", "floor"}
    assert small["called"].cap_mm < small["called"].least_mm
    assert small["called"].readable_to_m < 12


def test_a_board_near_its_seats_has_no_warning_of_its_numbers(office) -> None:
    settings = {"screen": {"panel_inches": 65.0}, "board": {"farthest_seat_m": 3.0}}
    picture = render(PreviewWanted(settings, office, MORNING, COUNTERS))
    assert "called" not in {one.what for one in picture.too_small}
    assert picture.cut == ()


def test_settings_that_cannot_be_give_no_picture_but_the_reason(office) -> None:
    with pytest.raises(NoPicture, match=r"theme\.call"):
        render(PreviewWanted({"theme": {"call": "#000000"}}, office, MORNING, ()))


def test_a_kiosk_that_the_command_starts_can_draw_a_board(qapp, tmp_path, office) -> None:
    station = _make("kiosk", tmp_path / "kiosk.toml", None)
    assert isinstance(station, KioskStation)
    assert station._board_preview is not None
    assert station._board_preview(PreviewWanted({}, office, MORNING, ())).png.startswith(b"\x89PNG")
    station.window.allow_close()
    station.window.close()
