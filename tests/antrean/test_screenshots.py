"""README's pictures come out of the replayed day."""

from __future__ import annotations

import pytest
from PIL import Image

from antrean import screenshots
from antrean.lan_pictures import SIZE
from antrean.replay.scenario import find_scenario, load_day
from shared_ui import theme
from tests.office import Desk, Kiosk, new_office


@pytest.fixture
def dressed(qapp):
    """Give the application its font, as the replay leaves it."""
    theme.dress(qapp)


def played(heights):
    """Give a replay that leaves a picture of every kind and tickets of these heights."""

    def replay(scenario, out, speed):
        assert (scenario, speed) == ("jepara-2017-06-14", None)
        for folder in ("pictures", "tickets"):
            (out / folder).mkdir()
        for number, name in enumerate(screenshots.CHOSEN, 1):
            Image.new("1", (number, 1)).save(out / "pictures" / f"{name}.png")
        store = new_office(out / "office.db")
        Kiosk(store)
        Desk(store, 1, "Ani").sign_in("A")
        store.close()
        for number, height in enumerate(heights, 1):
            Image.new("1", (576, height)).save(out / "tickets" / f"{number:03}.png")
        return 0

    return replay


def size(file):
    with Image.open(file) as image:
        return image.size


def test_the_chosen_pictures_and_two_tickets_are_kept(monkeypatch, tmp_path, dressed):
    monkeypatch.setattr(screenshots, "replay", played([300, 900, 400]))
    out = tmp_path / "docs" / "screenshots"
    assert screenshots.run(out) == 0
    found = {file.stem: size(file) for file in out.iterdir()}
    lan = {"kiosk-cut-off", "stations"}
    boards = {"board-crowd", "board-counter", "board-slide"}
    assert set(found) == {*screenshots.CHOSEN.values(), "ticket", "ticket-outage", *lan, *boards}
    assert found["kiosk-cut-off"] == SIZE
    for number, name in enumerate(screenshots.CHOSEN.values(), 1):
        assert found[name] == (number, 1)


def test_the_ticket_with_the_notice_is_the_longest(monkeypatch, tmp_path, dressed):
    monkeypatch.setattr(screenshots, "replay", played([300, 400, 900, 500]))
    screenshots.run(tmp_path)
    assert size(tmp_path / "ticket.png") == (576, 300)
    assert size(tmp_path / "ticket-outage.png") == (576, 900)


def test_the_replay_itself_leaves_nothing_else(monkeypatch, tmp_path, dressed):
    folders = []
    replay = played([1])
    monkeypatch.setattr(
        screenshots, "replay", lambda *what: folders.append(what[1]) or replay(*what)
    )
    screenshots.run(tmp_path)
    assert not folders[0].exists()


@pytest.mark.parametrize("name", sorted(screenshots.CHOSEN))
def test_every_chosen_moment_is_one_the_day_takes_a_picture_of(name):
    moments = load_day(find_scenario(screenshots.SCENARIO)).scenario.looks.pictures
    assert name.split("-")[1] in {f"{moment:%H.%M}" for moment in moments}
    assert name.split("-")[0] in {"board", "kiosk", "console"}
