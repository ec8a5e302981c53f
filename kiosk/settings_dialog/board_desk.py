"""What the pages of the boards ask of the office: the wishes, read, checked, compared, made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.board_rules import PLACES, faults_of, without_places
from kiosk.settings_dialog.boards_page import BoardFact, BoardFacts, BoardsDraft
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import DeskSaved, OfficeDesk, OpenOffice
from kiosk.settings_dialog.saving import overtaken
from queueing.model import StationKind
from queueing.presence import StationRecord, StationWish, newest_version
from shared_ui.board_wish import BadWish, Wish, parsed, settings_with, wish_of
from shared_ui.clock import Clock
from shared_ui.station_settings import default_settings

Keys = Mapping[str, tuple[str, ...]]
"""Sections with those of their keys that a page holds."""
OF_BOARD: Keys = {
    "station": ("language",),
    "screen": ("panel_inches", "output"),
    "board": ("farthest_seat_m", "counter", "lists", "slides", "slide_seconds"),
    "theme": ("logo", "background", "panel", "call"),
}
OF_VOICE: Keys = {
    "board": ("sound",),
    "voice": (
        *("enabled", "pack", "languages", "monday", "tuesday", "wednesday", "thursday"),
        *("friday", "saturday", "sunday", "digit_by_digit", "zero", "skipped"),
        *("counter_names", "notice_minutes", "volume", "quiet_from", "quiet_until"),
    ),
}


class BoardDesk(OfficeDesk[BoardFacts, BoardsDraft]):
    """One page's share of the boards' settings."""

    _known: BoardsDraft

    def __init__(
        self,
        office: OpenOffice,
        clock: Clock,
        new_id: Callable[[], str],
        topic: Topic,
        keys: Keys,
    ) -> None:
        super().__init__(office, clock, new_id)
        self._topic, self._keys = topic, keys
        self._names: dict[int, str] = {}

    def read(self) -> tuple[BoardFacts, BoardsDraft]:
        """Read the boards with what is wished of them; raises StoreError, NotPermitted."""
        facts = self.look()
        self._names = {fact.record.id: fact.record.name for fact in facts.boards}
        self._known = self._draft(facts)
        return facts, self._known

    def look(self) -> BoardFacts:
        """Read how the boards are now; what was read to compare with stays."""
        from queueing.views import board_snapshot, stations_snapshot, wish_of_station

        now: datetime = self._clock()
        store = self.store
        stations = stations_snapshot(store, now=now)
        newest = newest_version(stations)
        boards = tuple(
            BoardFact(record, newest, wish_of_station(store, station_id=record.id))
            for record in stations
            if _is_board(record)
        )
        return BoardFacts(boards, self._counters(), board_snapshot(store, now=now), now)

    def _counters(self) -> tuple[tuple[int, str], ...]:
        from queueing.store.rows import counters_of

        with self.store.read() as connection:
            known = counters_of(connection).values()
        return tuple((counter.number, counter.name) for counter in known if counter.active)

    def _draft(self, facts: BoardFacts) -> BoardsDraft:
        return BoardsDraft({f.record.id: self._share(whole(f.wish)) for f in facts.boards})

    def _share(self, settings: Wish) -> dict[str, dict[str, Any]]:
        return {
            section: {key: settings[section][key] for key in keys}
            for section, keys in self._keys.items()
        }

    def check(self, draft: BoardsDraft) -> tuple[Problem, ...]:
        """Give every field that cannot be saved; what a board told itself is its own matter."""
        return tuple(
            Problem(self._topic, key, text, station_id)
            for station_id, settings in draft.settings.items()
            if settings != self._known.settings.get(station_id)
            for key, text in faults_of(settings)
        )

    def save(self, draft: BoardsDraft) -> DeskSaved[BoardsDraft]:
        """Wish what differs, board by board; raises StoreError, NotPermitted."""
        from queueing.actions import wish_station_settings

        said: list[str] = []
        known = dict(self._known.settings)
        now = self._draft(self.look()).settings
        for station_id, settings in draft.settings.items():
            before, there = known.get(station_id), now.get(station_id)
            if settings == before or before is None:
                continue
            if there is not None and there not in (before, settings):
                known[station_id] = there
                self._known = BoardsDraft(known)
                return DeskSaved(draft, tuple(said), self._overtaken(station_id, before, there))
            self.do(
                wish_station_settings,
                station_id=station_id,
                settings=_differing(before, settings),
            )
            known[station_id] = settings
            self._known = BoardsDraft(known)
            said.append(self._said(self._names[station_id]))
        return DeskSaved(draft, tuple(said))

    def _said(self, name: str) -> str:
        if self._topic is Topic.VOICE:
            text = QCoreApplication.translate("SettingsBoards", "suara {board}")
        else:
            text = QCoreApplication.translate("SettingsBoards", "papan {board}")
        return text.format(board=name)

    def _overtaken(self, station_id: int, before: Wish, there: Wish) -> Problem:
        changed = _differing(before, there)
        section, values = next(iter(changed.items()))
        key, value = next(iter(values.items()))
        return overtaken(self._topic, f"{section}.{key}", str(value), station_id)


def whole(wish: StationWish | None) -> Wish:
    """Give all settings of a board as they are wished, its own defaults where nothing is said."""
    settings = default_settings("board")
    if wish is None:
        return wish_of(settings)
    try:
        said = parsed(wish.settings)
        found = wish_of(settings_with(settings, without_places(said)))
    except BadWish:
        # Refused by the board as well, which says so on the page.
        return wish_of(settings)
    for section, key in PLACES:
        # A path of the board's PC, which this one need not understand.
        place = said.get(section, {}).get(key)
        if isinstance(place, str):
            found[section][key] = place
    return found


def _is_board(record: StationRecord) -> bool:
    return record.kind is StationKind.BOARD and record.retired_at is None


def _differing(before: Wish, after: Wish) -> dict[str, dict[str, Any]]:
    """Give the keys that differ, with their new values."""
    found = {
        section: {key: value for key, value in values.items() if before[section].get(key) != value}
        for section, values in after.items()
    }
    return {section: values for section, values in found.items() if values}
