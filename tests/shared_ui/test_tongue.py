"""A language of one's own choice is spoken beside the one on the screen."""

from __future__ import annotations

import pytest

from shared_ui.language import Language
from shared_ui.tongue import Tongue, tongue

STAYS = ("Board", "Nomor Anda tetap berlaku.")


def test_three_languages_are_spoken_at_once_while_the_screen_keeps_its_own(qapp):
    on_screen = Language("en")
    try:
        said = {code: tongue(code).translate(*STAYS) for code in ("id", "jv", "en")}
        assert qapp.translate(*STAYS) == said["en"]
    finally:
        on_screen.switch("id")
    assert said["id"] == STAYS[1]
    assert len(set(said.values())) == 3


def test_what_nobody_translated_stays_indonesian():
    assert Tongue("jv").translate("Board", "Kalimat yang tidak ada.") == "Kalimat yang tidak ada."


def test_a_language_that_is_not_spoken_here_is_refused():
    with pytest.raises(ValueError, match="expected one of id, jv, en"):
        Tongue("nl")
