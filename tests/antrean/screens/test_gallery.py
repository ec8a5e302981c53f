"""Every page in a language that is longer than ours has all its letters, and no weak ones."""

from __future__ import annotations

import json

import pytest

from antrean.screens import gallery
from antrean.screens.gallery import STATIONS, dressed_application, look_at
from antrean.screens.scene import Panel


@pytest.fixture
def dressed(qapp):
    """Give the application its font, as a station has it."""
    return dressed_application()


CASES = [
    ("board", "pseudo", "1080p"),
    ("board", "jv", "portrait"),
    ("kiosk", "id", "1080p"),
    ("console", "jv", "laptop"),
    ("settings", "id", "1080p"),
    ("first-start", "jv", "portrait"),
]


@pytest.mark.parametrize(
    ("station", "language", "panel"), CASES, ids=["-".join(case) for case in CASES]
)
def test_nothing_is_wrong_with_any_page(dressed, station, language, panel):
    looks = list(look_at([station], [language], [panel]))

    assert len(looks) > 5
    assert {look.name: look.flaws for look in looks if look.flaws} == {}


def test_the_pictures_are_kept_with_what_is_wrong_with_them(dressed, tmp_path, monkeypatch, capsys):
    make, _ = STATIONS["board"]
    small = Panel("small", 640, 360, 24.0)
    monkeypatch.setattr(gallery, "STATIONS", {"board": (make, (small,))})
    monkeypatch.setattr("antrean.screens.flaws.CONTRAST", 30)

    code = gallery.run(tmp_path / "pictures", ["en"])

    found = json.loads((tmp_path / "pictures" / gallery.REPORT).read_text("utf-8"))
    assert code == 1
    assert {flaw["kind"] for flaws in found.values() for flaw in flaws} == {"contrast"}
    assert (tmp_path / "pictures" / "board-outage-small-en.png").stat().st_size > 5_000
    assert f"something wrong on {len(found)}" in capsys.readouterr().out
