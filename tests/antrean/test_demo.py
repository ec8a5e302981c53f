"""What the demo prepares before its windows open, and that it ends what it started."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean import demo
from queueing.calendar import calendar_for, opening_at
from queueing.model import OpeningState
from queueing.store import open_store
from shared_ui import station_file
from tests.office import Kiosk

DEAF = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
    "print('deaf', flush=True); time.sleep(60)"
)


def rectangle(geometry):
    """Give left, top, right and bottom of WxH+X+Y."""
    size, x, y = geometry.split("+")
    width, height = map(int, size.split("x"))
    return int(x), int(y), int(x) + width, int(y) + height


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@given(width=st.integers(800, 7680), height=st.integers(600, 4320))
def test_the_windows_stand_beside_each_other_on_any_screen(width, height):
    places = {name: rectangle(place) for name, place in demo.places(width, height).items()}
    assert set(places) == {"kiosk", "board", "counter", "printer"}
    for left, top, right, bottom in places.values():
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
    names = sorted(places)
    for index, name in enumerate(names):
        assert not any(overlap(places[name], places[other]) for other in names[index + 1 :])


@given(hours=st.integers(0, 24 * 14))
def test_the_demo_is_open_at_whatever_hour_it_is_started(hours):
    office = demo.office_open_all_day().office
    now = datetime(2026, 1, 1, 0, 30, tzinfo=UTC) + timedelta(hours=hours)
    assert opening_at(calendar_for(office), now).state is OpeningState.OPEN
    assert office.name == "Disdukcapil Kabupaten Jepara"


def test_each_demo_begins_with_a_new_office(tmp_path):
    for _ in range(2):
        store = open_store(demo.make_office(tmp_path))
        assert Kiosk(store).take("A").label == "A-001"
        store.close()
    assert len(list(tmp_path.glob("*.db"))) == 1


@pytest.mark.parametrize(
    ("kind", "station"), [("kiosk", "kiosk"), ("board", "board"), ("counter", "console")]
)
def test_a_demo_stations_settings_are_ones_the_station_takes(tmp_path, kind, station):
    url = demo.make_office(tmp_path)
    path = demo.write_station(tmp_path, kind, url, None, "960x540+0+0")
    loaded = station_file.load(path, station)
    assert (loaded.warnings, loaded.settings.database_url) == ((), url)
    assert not loaded.settings.screen.fullscreen
    assert loaded.settings.screen.geometry == "960x540+0+0"
    assert not loaded.settings.printer.enabled


def test_the_demos_kiosk_prints_on_its_own_printer(tmp_path):
    path = demo.write_station(tmp_path, "kiosk", "sqlite:////x.db", 4711, "960x540+0+0")
    printer = station_file.load(path, "kiosk").settings.printer
    assert (printer.enabled, printer.host, printer.port) == (True, "127.0.0.1", 4711)


def test_the_three_stations_have_names_of_their_own(tmp_path):
    names = {
        demo.write_station(tmp_path, kind, "sqlite:////x.db", None, "9x9+0+0").name
        for kind in demo.STATIONS
    }
    assert len(names) == len(set(demo.NAMES.values())) == 3


# -- is there a screen -------------------------------------------------------------------------


@pytest.fixture
def screens(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_display_there_is_no_screen(screens):
    def never(*_what, **_more):
        raise AssertionError("nobody needs to be asked")

    screens.setattr(subprocess, "run", never)
    assert demo.screen_size() is None


def test_a_display_that_cannot_be_opened_is_no_screen(screens):
    screens.setenv("DISPLAY", ":98765")
    assert demo.screen_size() is None


def test_a_display_that_does_not_answer_is_no_screen(screens):
    screens.setenv("DISPLAY", ":0")
    screens.setattr(demo, "ASK_SCREEN", "import time; time.sleep(60)")
    screens.setattr(demo, "ASK_SECONDS", 0.2)
    assert demo.screen_size() is None


def test_a_screen_says_its_size(screens):
    screens.setenv("DISPLAY", ":0")
    screens.setenv("QT_QPA_PLATFORM", "offscreen")
    width, height = demo.screen_size()
    assert width > 0
    assert height > 0


def test_without_a_screen_the_demo_plays_by_itself(screens, tmp_path):
    from antrean import demo_headless

    played = []
    screens.setattr(demo_headless, "play", lambda folder: played.append(folder) or 5)
    screens.setattr(demo, "screen_size", lambda: None)
    assert demo.run(headless=False, out=tmp_path / "new" / "folder") == 5
    screens.setattr(demo, "screen_size", lambda: (1920, 1080))
    assert demo.run(headless=True, out=tmp_path) == 5
    assert played == [tmp_path / "new" / "folder", tmp_path]
    assert played[0].is_dir()


# -- its processes -----------------------------------------------------------------------------


def test_the_demo_sees_which_of_its_processes_has_ended():
    ensemble = demo.Ensemble()
    ensemble.start("board", ["nonsense"])
    try:
        ensemble.children["board"].wait(60)
        assert ensemble.ended() == "board"
    finally:
        assert ensemble.end() == {"board": 2}


def test_the_demo_ends_a_process_that_will_not_end(monkeypatch):
    monkeypatch.setattr(demo, "END_SECONDS", 0.2)
    ensemble = demo.Ensemble()
    with subprocess.Popen([sys.executable, "-c", DEAF], stdout=subprocess.PIPE) as deaf:
        ensemble.children["kiosk"] = deaf
        assert deaf.stdout.readline() == b"deaf\n"
        assert ensemble.ended() is None
        codes = ensemble.end()
    assert codes["kiosk"] != 0
    assert ensemble.end() == codes
