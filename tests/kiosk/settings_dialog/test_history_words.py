"""A change of a board's settings is told in the history as people call it."""

from __future__ import annotations

from kiosk.settings_dialog.board_words import BOARD_FIELDS
from kiosk.settings_dialog.history_words import act_text, field_texts
from shared_ui.board_wish import wish_of
from shared_ui.station_settings import default_settings


def test_a_wish_is_told_with_the_boards_name_and_each_field_from_old_to_new(qapp) -> None:
    details = {
        "station_id": 3,
        "name": "Papan 1",
        "changes": {"voice.volume": [100, 60], "voice.thursday": [["id", "jv"], []]},
    }
    assert act_text("wish_station_settings", details) == "Setelan Papan 1"
    assert act_text("tell_station_settings", details).endswith("diubah di Papan 1")
    assert field_texts(details) == ("volume: 100 → 60", "bahasa suara hari Kamis: id; jv → –")


def test_every_setting_that_may_be_wished_has_a_name() -> None:
    wish = wish_of(default_settings("board"))
    assert set(BOARD_FIELDS) == {f"{name}.{key}" for name, keys in wish.items() for key in keys}
