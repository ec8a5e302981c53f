"""A real board takes up what is wished at another process; a bad wish leaves it as it was."""

from __future__ import annotations

import tomllib
from contextlib import closing
from datetime import UTC, datetime

from queueing import actions, views
from queueing.model import Actor, StationKind
from queueing.presence import StationWish
from queueing.store import Store, open_store
from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import driven, until
from tests.office import request


def wish(store: Store, station_id: int, settings: dict[str, dict[str, object]]) -> int:
    wished = actions.wish_station_settings(
        store,
        station_id=station_id,
        settings=settings,
        actor=Actor(None, officer="teknisi"),
        request_id=request(),
        now=datetime.now(UTC),
    )
    assert wished is not None
    return wished.number


def answer(store: Store, station_id: int, number: int) -> StationWish:
    def answered() -> StationWish | None:
        found = views.wish_of_station(store, station_id=station_id)
        return found if found is not None and found.applied_number == number else None

    told: StationWish = until(answered, f"the answer to wish {number}")
    return told


def test_a_board_process_adopts_a_wish_and_survives_a_bad_one(any_office: Office) -> None:
    config = any_office.config("board")
    with closing(open_store(any_office.url)) as store, driven("board", config) as board:
        board.wait_until_said("Belum ada panggilan")
        stations = views.stations_snapshot(store, now=datetime.now(UTC))
        (station_id,) = [s.id for s in stations if s.kind is StationKind.BOARD]
        first = answer(store, station_id, 1)
        assert first.problem == ""
        number = wish(store, station_id, {"board": {"counter": 3}, "station": {"language": "en"}})
        assert answer(store, station_id, number).problem == ""
        board.wait_until_said("Waiting for the next call")
        number = wish(store, station_id, {"theme": {"background": "#FFFFFF"}})
        assert "darker colour" in answer(store, station_id, number).problem
        board.wait_until_said("Waiting for the next call")
    kept = tomllib.loads(config.read_text(encoding="utf-8"))
    assert (kept["board"]["counter"], kept["station"]["language"]) == (3, "en")
    assert "background" not in kept.get("theme", {})
