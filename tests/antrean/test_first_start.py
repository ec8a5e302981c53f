"""The questions come once: where nothing is set up, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from antrean import first_start, stations
from shared_ui.station_file import find_config
from shared_ui.station_settings import default_database_url


@pytest.fixture
def home(tmp_path, monkeypatch):
    for variable in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable))
    monkeypatch.delenv("ANTREAN_CONFIG", raising=False)
    return tmp_path


def lay(place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("")


def test_a_new_pc_is_asked(home):
    assert first_start.is_first(None)


@pytest.mark.parametrize("what", ["file", "kept", "office", "option", "variable"])
def test_a_pc_that_has_anything_is_not_asked(home, monkeypatch, what):
    file, option = find_config(None, "kiosk"), None
    if what == "file":
        lay(file)
    elif what == "kept":
        lay(file.with_name(f"{file.name}.last-good"))
    elif what == "office":
        lay(Path(default_database_url().removeprefix("sqlite:///")))
    elif what == "option":
        option = home / "named.toml"
    else:
        monkeypatch.setenv("ANTREAN_CONFIG", str(home / "named.toml"))

    assert not first_start.is_first(option)


def test_a_kiosk_whose_questions_were_not_finished_does_not_begin(home, monkeypatch):
    monkeypatch.setattr(first_start, "run", lambda config: 1)
    monkeypatch.setattr(stations, "run_station", lambda *_: pytest.fail("the kiosk began"))
    monkeypatch.setenv("DISPLAY", ":0")

    assert stations.start("kiosk", None) == 0


def test_a_board_is_asked_nothing(home, monkeypatch):
    monkeypatch.setattr(first_start, "run", lambda config: pytest.fail("it was asked"))
    monkeypatch.setattr(stations, "run_station", lambda *_: 0)
    monkeypatch.setenv("DISPLAY", ":0")

    assert stations.start("board", None) == 0
