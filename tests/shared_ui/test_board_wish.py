"""What the office may wish of a board's settings, and what it may not."""

from __future__ import annotations

import json
from datetime import time

import pytest

from shared_ui.board_wish import BadWish, parsed, settings_with, wish_of
from shared_ui.station_file import load, save
from shared_ui.station_settings import default_settings

BOARD = default_settings("board", "Papan 1")


def test_all_that_may_be_wished_is_read_back_as_it_was_said():
    full = {
        "station": {"language": "jv"},
        "screen": {"panel_inches": 43, "output": "HDMI-2"},
        "board": {"counter": 3, "slides": "/srv/slides"},
        "voice": {"monday": ["jv", "id"], "quiet_from": "22:00:00", "quiet_until": "05:30:00"},
    }
    settings = settings_with(BOARD, full)
    assert (settings.panel_inches, settings.screen.output, settings.language) == (
        43,
        "HDMI-2",
        "jv",
    )
    assert (settings.voice.monday, settings.voice.quiet_from) == (("jv", "id"), time(22))
    assert settings_with(BOARD, parsed(json.dumps(wish_of(settings)))) == settings


def test_name_database_and_window_are_nobodys_wish_and_unknown_keys_hinder_nothing():
    wish = {
        "station": {"name": "Papan lain", "kind": "kiosk"},
        "database": {"url": "sqlite:////tmp/other.db"},
        "screen": {"geometry": "10x10"},
        "board": {"farthest_seat_m": 6, "hologram": True},
        "hologram": {"on": True},
        "printer": 7,
    }
    assert settings_with(BOARD, wish) == settings_with(BOARD, {"board": {"farthest_seat_m": 6}})


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("screen", "panel_inches", 3),
        ("board", "farthest_seat_m", "ten"),
        ("board", "slides", "slides"),
        ("theme", "panel", "#FFFFFF"),
        ("voice", "volume", 101),
        ("voice", "languages", []),
        ("voice", "quiet_from", "noon"),
        ("voice", "notice_minutes", 1),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_its_key(section, key, value):
    with pytest.raises(BadWish, match=rf"{section}\.{key}: .* expected "):
        settings_with(BOARD, {section: {key: value}})


@pytest.mark.parametrize("text", ["", "[]", "{", '"x"'])
def test_what_is_no_table_is_no_wish(text):
    with pytest.raises(BadWish):
        parsed(text)


def test_a_wish_is_written_into_the_file_with_its_comments(tmp_path):
    file = tmp_path / "board.toml"
    file.write_text(
        '[station]\nname = "Papan 1"\nkind = "board"\n'
        '[voice]\nthursday = ["id", "jv"]  # the day of Javanese\nvolume = 80  # loud room\n'
    )
    settings = settings_with(load(file, "board").settings, {"voice": {"volume": 60}})
    save(file, settings)
    said = file.read_text()
    assert 'thursday = ["id", "jv"]  # the day of Javanese' in said
    assert "volume = 60  # loud room" in said
    assert load(file, "board").settings == settings
