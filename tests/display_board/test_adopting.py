"""A running board takes up what the office wishes of its settings; nothing stops it."""

from __future__ import annotations

import json
import tomllib

import pytest

from queueing import actions, views
from queueing.model import Actor
from shared_ui.board_wish import wish_of
from shared_ui.station_file import StationFileError, load
from tests.display_board.boards import running
from tests.office import MORNING, new_office, request
from tests.patience import until

pytestmark = pytest.mark.usefixtures("like_a_station")


@pytest.fixture
def store(path):
    opened = new_office(path)
    yield opened
    opened.close()


def wish_in(store):
    stations = views.stations_snapshot(store, now=MORNING)
    return views.wish_of_station(store, station_id=stations[0].id) if stations else None


def wish(store, settings, now):
    (board,) = views.stations_snapshot(store, now=now)
    return actions.wish_station_settings(
        store,
        station_id=board.id,
        settings=settings,
        actor=Actor(None, officer="teknisi"),
        request_id=request(),
        now=now,
    )


def answered(store, number):
    told = wish_in(store)
    return told is not None and told.applied_number == number


async def test_a_new_board_tells_the_office_what_its_file_has(qapp, store, config, clock):
    async with running(config, clock):
        await until(lambda: answered(store, 1), "what the board told")
    told = json.loads(wish_in(store).settings)
    assert told == wish_of(load(config, "board").settings)
    assert told["screen"]["panel_inches"] == 55.0


async def test_a_wish_is_taken_up_at_once_written_down_and_reported(
    qapp,
    store,
    config,
    clock,
):
    config.write_text("# the board over the door\n" + config.read_text())
    async with running(config, clock) as station:
        await until(lambda: answered(store, 1), "what the board told")
        settings = {
            "screen": {"panel_inches": 43.0},
            "station": {"language": "en"},
            "board": {"farthest_seat_m": 6.0, "counter": 3},
            "theme": {"background": "#000000"},
            "voice": {"thursday": ["id"], "quiet_from": "12:00:00", "quiet_until": "12:45:00"},
        }
        wish(store, settings, clock.tick())
        await until(lambda: answered(store, 2), "the board's answer")
        window = station.window
        assert (window._inches, window._distance, window._counter) == (43.0, 6.0, 3)
        assert window.palette().window().color().name() == "#000000"
        assert "counter" in " ".join(w.text for _, w in window.texts()).lower()
    assert wish_in(store).problem == ""
    text = config.read_text()
    assert text.startswith("# the board over the door\n")
    assert tomllib.loads(text)["voice"]["quiet_until"].hour == 12
    kept = load(config, "board").settings
    assert (kept.board.counter, kept.voice.thursday) == (3, ("id",))
    async with running(config, clock) as again:
        await until(lambda: again.window.shown_snapshot is not None)
        assert again.window._counter == 3
    assert wish_in(store).number == 2


async def test_a_wish_that_cannot_be_is_reported_and_the_board_goes_on(
    qapp,
    store,
    config,
    clock,
):
    async with running(config, clock) as station:
        await until(lambda: answered(store, 1), "what the board told")
        before = config.read_text()
        wish(store, {"theme": {"call": "#101010"}}, clock.tick())
        await until(lambda: answered(store, 2), "the board's answer")
        assert "theme.call" in wish_in(store).problem
        assert "choose a brighter colour" in wish_in(store).problem
        assert config.read_text() == before
        assert not station.window.is_stale
        wish(store, {"theme": {"call": "#FFD000"}}, clock.tick())
        await until(lambda: answered(store, 3), "the better wish")
    assert wish_in(store).problem == ""
    assert load(config, "board").settings.theme.call == "#FFD000"


async def test_a_file_edited_by_hand_later_is_what_the_office_knows_then(
    qapp,
    store,
    config,
    clock,
):
    async with running(config, clock):
        await until(lambda: answered(store, 1), "what the board told")
    config.write_text(config.read_text().replace("farthest_seat_m = 4.0", "farthest_seat_m = 7.5"))
    async with running(config, clock):
        await until(lambda: answered(store, 2), "what the board told anew")
    assert json.loads(wish_in(store).settings)["board"]["farthest_seat_m"] == 7.5
    (change,) = [c for c in views.settings_history(store) if c.kind == "tell_station_settings"]
    assert change.details["changes"] == {"board.farthest_seat_m": [4.0, 7.5]}


async def test_a_file_that_cannot_be_written_is_told_and_the_wish_is_used(
    qapp,
    store,
    config,
    clock,
    monkeypatch,
):
    def read_only(file, _settings):
        raise StationFileError(file, ("cannot be written",), "give this user the right to it")

    monkeypatch.setattr("display_board.adopting.save", read_only)
    async with running(config, clock) as station:
        await until(lambda: answered(store, 1), "what the board told")
        wish(store, {"board": {"farthest_seat_m": 8.0}}, clock.tick())
        await until(lambda: answered(store, 2), "the board's answer")
        assert station.window._distance == 8.0
    assert wish_in(store).problem.startswith("in use, but not written down")


async def test_what_nobody_may_wish_stays_as_somebody_wrote_it_meanwhile(
    qapp, store, config, clock
):
    async with running(config, clock):
        await until(lambda: answered(store, 1), "what the board told")
        config.write_text(config.read_text() + '[printer]\nhost = "10.0.0.9"\n')
        wish(store, {"board": {"farthest_seat_m": 8.0}}, clock.tick())
        await until(lambda: answered(store, 2), "the board's answer")
    kept = load(config, "board").settings
    assert (kept.printer.host, kept.board.farthest_seat_m) == ("10.0.0.9", 8.0)


async def test_a_file_with_a_mistake_is_left_to_who_is_writing_it(qapp, store, config, clock):
    async with running(config, clock) as station:
        await until(lambda: answered(store, 1), "what the board told")
        mistaken = config.read_text() + "[board2]\n"
        config.write_text(mistaken)
        wish(store, {"board": {"farthest_seat_m": 8.0}}, clock.tick())
        await until(lambda: answered(store, 2), "the board's answer")
        assert station.window._distance == 8.0
    assert "board2" in wish_in(store).problem
    assert config.read_text() == mistaken
