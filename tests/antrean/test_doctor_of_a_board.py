"""`antrean doctor` of a board: what it is heard and seen with, by name and with the remedy."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from PySide6.QtGui import QImage

import resources
from antrean import doctor_board, doctor_station
from queueing import actions
from queueing.errors import AntreanError
from queueing.model import Actor, StationKind
from shared_ui.station_settings import StationSettings
from tests.office import MORNING, new_office, request
from tests.queueing.stations import register


def told(**sections):
    """Give what each look finds, or why it is not fine."""
    settings = StationSettings(station={"name": "Papan", "kind": "board"}, **sections)
    found = {}
    for what, look in doctor_board.looks(settings):
        try:
            found[what] = look()
        except AntreanError as error:
            found[what] = f"BAD {error.message}; {error.remedy}"
    return found


@pytest.mark.parametrize("there", [True, False])
def test_a_board_with_sound_is_asked_for_its_device_and_voice(monkeypatch, there):
    monkeypatch.setattr(doctor_board, "has_sound_device", lambda: there)
    found = told()
    assert ("no sound device" in found["sound"]) is not there
    assert not found["sound"].startswith("BAD")
    assert found["voice"] == "espeak-ng speaks id, jv"
    assert told(board={"sound": False}) == {}


def test_a_language_that_is_wanted_and_not_whole_is_named(tmp_path):
    own = tmp_path / "voice"
    shutil.copytree(resources.VOICES / "default", own)
    (own / "jv" / "loket.flac").unlink()
    assert "jv lacks loket" in told(voice={"pack": str(own)})["voice"]
    usual = told(voice={"pack": str(own), "thursday": []})
    assert usual["voice"] == "espeak-ng speaks id"
    assert "voice.toml: is missing" in told(voice={"pack": str(tmp_path)})["voice"]


def test_slides_and_logo_that_cannot_be_shown_are_named(tmp_path):
    (tmp_path / "film.mp4").write_bytes(b"...")
    logo = tmp_path / "logo.png"
    sections = {"board": {"sound": False, "slides": str(tmp_path)}, "theme": {"logo": str(logo)}}
    found = told(**sections)
    assert "film.mp4 (video)" in found["slides"]
    assert "logo.png (unreadable)" in found["logo"]
    (tmp_path / "film.mp4").unlink()
    assert QImage(40, 20, QImage.Format.Format_RGB32).save(str(logo))
    found = told(**sections)
    assert found == {"slides": f"1 in {tmp_path}", "logo": "logo.png, 80 x 40"}


def test_what_became_of_the_last_wish_is_told(tmp_path):
    with closing(new_office(tmp_path / "office.db")) as store:
        database = {"url": store.url}
        settings = StationSettings(station={"name": "Papan", "kind": "board"}, database=database)

        def said() -> str:
            look = dict(doctor_station.looks(settings, store))["wish"]
            try:
                return look()
            except AntreanError as error:
                return f"BAD {error.message}"

        assert said() == "nothing was wished of its settings yet"
        board = register(store, "Papan", StationKind.BOARD)
        wish = {"station_id": board.id, "settings": {"voice": {"volume": 5}}, "now": MORNING}
        actions.wish_station_settings(store, actor=Actor(None), request_id=request(), **wish)
        assert said() == "wish 1 waits for the board to run"
        answer = {"station_id": board.id, "number": 1, "now": MORNING}
        actions.report_applied(store, problem="cannot be written", **answer)
        assert said() == "BAD wish 1: not taken up whole: cannot be written"
        actions.report_applied(store, problem="", **answer)
        assert said() == "wish 1 is in use"
