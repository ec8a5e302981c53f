"""A board of the settings' office: it tells what its file has, and answers wishes."""

from __future__ import annotations

import json
from typing import Any

from queueing import actions, views
from queueing.model import Station, StationKind
from queueing.presence import StationWish
from queueing.store import Store
from shared_ui.board_wish import settings_with, wish_of
from shared_ui.station_settings import default_settings
from tests.office import MORNING, request

FILE: dict[str, dict[str, Any]] = {
    "screen": {"panel_inches": 43.0},
    "board": {"farthest_seat_m": 6.0},
}


class Board:
    """Known to the office as `name`."""

    def __init__(self, store: Store, name: str = "Papan 1", *, tells: bool = True) -> None:
        self.store = store
        self.station: Station = actions.register_station(
            store, name=name, kind=StationKind.BOARD, now=MORNING
        )
        if tells:
            self.tell(FILE)

    def tell(self, settings: dict[str, dict[str, Any]]) -> None:
        """Say what its file has."""
        whole = wish_of(settings_with(default_settings("board"), settings))
        actions.tell_station_settings(
            self.store,
            station_id=self.station.id,
            settings=json.dumps(whole),
            request_id=request(),
            now=MORNING,
        )

    def answer(self, problem: str = "") -> None:
        """Say what became of the last wish."""
        actions.report_applied(
            self.store,
            station_id=self.station.id,
            number=self.wish.number,
            problem=problem,
            now=MORNING,
        )

    @property
    def wish(self) -> StationWish:
        """What the office wishes of it."""
        found = views.wish_of_station(self.store, station_id=self.station.id)
        assert found is not None
        return found

    def wished(self, key: str) -> Any:
        """Give what is wished of a key such as "voice.volume"."""
        section, name = key.split(".")
        return json.loads(self.wish.settings)[section][name]
