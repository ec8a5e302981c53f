"""The office wishes settings of a board, the board answers; both engines."""

from __future__ import annotations

import json

import pytest

from queueing import actions, views
from queueing.errors import BadSetting, NotFound, RequestReused, StationRetired
from queueing.model import Actor, StationKind
from tests.office import request
from tests.queueing.stations import register

BRIGHT = {"board": {"farthest_seat_m": 6.0}, "voice": {"volume": 60}}


@pytest.fixture
def board(store):
    return register(store, "Papan 1", StationKind.BOARD)


@pytest.fixture
def wish(store, board, clock):
    def wish(settings, request_id="", station_id=board.id):
        return actions.wish_station_settings(
            store,
            station_id=station_id,
            settings=settings,
            actor=Actor(board.id, officer="teknisi"),
            request_id=request_id or request(),
            now=clock.tick(),
        )

    return wish


def told_of(store):
    kinds = ("wish_station_settings", "tell_station_settings")
    return [c for c in views.settings_history(store) if c.kind in kinds]


def test_a_wish_is_kept_under_a_growing_number_and_told_field_by_field(store, board, wish):
    first = wish(BRIGHT)
    second = wish({"voice": {"volume": 40}})
    assert (first.number, second.number, second.applied_number) == (1, 2, 0)
    assert second.wished_by == "teknisi"
    assert json.loads(second.settings) == {
        "board": {"farthest_seat_m": 6.0},
        "voice": {"volume": 40},
    }
    assert views.wish_of_station(store, station_id=board.id) == second
    latest = told_of(store)[0]
    assert latest.details["name"] == "Papan 1"
    assert latest.details["changes"] == {"voice.volume": [60, 40]}


def test_the_same_request_wishes_once_and_no_change_wishes_nothing(store, wish):
    request_id = request()
    first = wish(BRIGHT, request_id)
    assert wish(BRIGHT, request_id) == first
    assert wish(BRIGHT) == first
    assert len(told_of(store)) == 1
    with pytest.raises(RequestReused):
        actions.set_office_name(
            store, name="Lain", actor=Actor(None), request_id=request_id, now=first.wished_at
        )


def test_a_station_says_what_became_of_a_wish_and_older_words_change_nothing(
    store, board, wish, clock
):
    def report(number, problem):
        now = clock.tick()
        actions.report_applied(store, station_id=board.id, number=number, problem=problem, now=now)
        return views.wish_of_station(store, station_id=board.id)

    wish(BRIGHT)
    wish({"voice": {"volume": 10}})
    refused = report(2, "theme.call: too dark")
    assert (refused.applied_number, refused.problem) == (2, "theme.call: too dark")
    assert report(1, "") == refused
    assert report(7, "") == refused
    taken = report(2, "")
    assert (taken.applied_number, taken.problem) == (2, "")
    assert taken.applied_at >= refused.applied_at


def test_what_a_station_tells_of_its_file_is_the_wish_from_then_on(store, board, wish, clock):
    def tell(settings, request_id=""):
        return actions.tell_station_settings(
            store,
            station_id=board.id,
            settings=json.dumps(settings),
            request_id=request_id or request(),
            now=clock.tick(),
        )

    first = tell(BRIGHT)
    assert (first.number, first.applied_number, told_of(store)) == (1, 1, [])
    wish({"voice": {"volume": 40}})
    request_id = request()
    by_hand = tell({"board": {"farthest_seat_m": 9.0}, "voice": {"volume": 40}}, request_id)
    assert (by_hand.number, by_hand.applied_number, by_hand.problem) == (3, 3, "")
    (told, _) = told_of(store)
    assert (told.station, told.officer) == ("Papan 1", "")
    assert told.details["changes"] == {"board.farthest_seat_m": [6.0, 9.0]}
    assert tell({"voice": {}}, request_id) == by_hand


@pytest.mark.parametrize(
    "settings", [{"voice": 60}, {"voice": {"pack": "x" * 30_000}}], ids=["no table", "too long"]
)
def test_what_is_no_table_of_sections_or_too_much_is_refused(store, wish, settings):
    with pytest.raises(BadSetting, match="settings"):
        wish(settings)
    assert told_of(store) == []


def test_nothing_is_wished_of_a_station_that_is_not_there(store, board, wish, clock):
    with pytest.raises(NotFound):
        wish(BRIGHT, station_id=99)
    actions.retire_station(
        store, station_id=board.id, actor=Actor(None), request_id=request(), now=clock.tick()
    )
    with pytest.raises(StationRetired):
        wish(BRIGHT)
