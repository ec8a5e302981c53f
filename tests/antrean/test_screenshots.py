"""README's pictures come out of the replayed day."""

from __future__ import annotations

import pytest
from PIL import Image

from antrean import screenshots
from antrean.replay.scenario import find_scenario, load_day


def played(heights):
    """Give a replay that leaves a picture of every kind and tickets of these heights."""

    def replay(scenario, out, speed):
        assert (scenario, speed) == ("jepara-2017-06-14", None)
        for folder in ("pictures", "tickets"):
            (out / folder).mkdir()
        for number, name in enumerate(screenshots.CHOSEN, 1):
            Image.new("1", (number, 1)).save(out / "pictures" / f"{name}.png")
        for number, height in enumerate(heights, 1):
            Image.new("1", (576, height)).save(out / "tickets" / f"{number:03}.png")
        return 0

    return replay


def size(file):
    with Image.open(file) as image:
        return image.size


def test_the_chosen_pictures_and_two_tickets_are_kept(monkeypatch, tmp_path):
    monkeypatch.setattr(screenshots, "replay", played([300, 900, 400]))
    out = tmp_path / "docs" / "screenshots"
    assert screenshots.run(out) == 0
    found = {file.stem: size(file) for file in out.iterdir()}
    assert set(found) == {*screenshots.CHOSEN.values(), "ticket", "ticket-outage"}
    for number, name in enumerate(screenshots.CHOSEN.values(), 1):
        assert found[name] == (number, 1)


def test_the_ticket_with_the_notice_is_the_longest(monkeypatch, tmp_path):
    monkeypatch.setattr(screenshots, "replay", played([300, 400, 900, 500]))
    screenshots.run(tmp_path)
    assert size(tmp_path / "ticket.png") == (576, 300)
    assert size(tmp_path / "ticket-outage.png") == (576, 900)


def test_the_replay_itself_leaves_nothing_else(monkeypatch, tmp_path):
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
