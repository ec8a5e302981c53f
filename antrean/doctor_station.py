"""What `antrean doctor` looks at of the station: is it known, and who works under its name."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from queueing.actions.stations import FILE_REMEDY, makes_stations
from queueing.errors import BadSetting, StationRetired, StationTaken
from queueing.model import StationKind
from queueing.presence import HELD_FOR, RETIRED_REMEDY, StationRecord
from queueing.store import Store
from queueing.views import stations_snapshot, wish_of_station
from shared_ui.own_place import place_id
from shared_ui.station_settings import StationSettings


def looks(settings: StationSettings, store: Store) -> Iterator[tuple[str, Callable[[], str]]]:
    """Give what is looked at, by name; each raises AntreanError when it is not as it should be."""
    yield "station", lambda: _station(settings, store)
    yield "name", lambda: _name(settings, store)
    if settings.kind == "board":
        yield "wish", lambda: _wish(settings, store)


def _known(settings: StationSettings, store: Store) -> StationRecord | None:
    # A board's login sees its own row and no other, so this may be None for a name of others.
    found = stations_snapshot(store, now=datetime.now(UTC))
    return next((record for record in found if record.name == settings.name.strip()), None)


def _station(settings: StationSettings, store: Store) -> str:
    from queueing.actions import register_station

    known = _known(settings, store)
    if known is None:
        if not makes_stations(store):
            raise BadSetting("station.name", f"the server knows no {settings.name!r}", FILE_REMEDY)
        return f"{settings.name!r} is new; its first start makes it known"
    kind = StationKind(settings.kind)
    if known.kind is not kind:
        told = f"{known.name!r} is a {known.kind} already"
        raise BadSetting("station.name", told, "give this one another name")
    if known.retired_at is not None:
        told = f"{known.name!r} was retired on {known.retired_at:%Y-%m-%d}"
        raise StationRetired(told, RETIRED_REMEDY)
    if store.on_server:
        # Known and of this kind: nothing is made, only the login is looked at.
        register_station(store, name=known.name, kind=kind, now=datetime.now(UTC))
    letter = f", letter {known.letter}" if known.letter else ""
    return f"{known.name!r} is known as a {known.kind}{letter}"


def _name(settings: StationSettings, store: Store) -> str:
    known = _known(settings, store)
    if known is None or known.seen_at is None or known.age is None or known.started_at is None:
        return "nobody has worked under it yet"
    seen = f"{known.host}, seen {known.age:.0f} s ago"
    # By this PC's word: another user of it has another id.
    here = known.place_id == place_id() or known.host == platform.node()
    held = known.released_at is None and known.age <= HELD_FOR.total_seconds()
    if held and not here:
        raise StationTaken(
            f"held by the PC {seen}",
            "end it there, or give this station a name of its own",
            known.host,
            known.started_at,
        )
    if held:
        return f"held by this PC, {seen}"
    return f"free; last held by {seen}"


def _wish(settings: StationSettings, store: Store) -> str:
    known = _known(settings, store)
    wish = None if known is None else wish_of_station(store, station_id=known.id)
    if wish is None:
        return "nothing was wished of its settings yet"
    if wish.applied_number < wish.number:
        return f"wish {wish.number} waits for the board to run"
    if wish.problem:
        told = f"not taken up whole: {wish.problem}"
        raise BadSetting(
            f"wish {wish.number}", told, "correct it in a kiosk's settings, pages Papan and Suara"
        )
    return f"wish {wish.number} is in use"
