"""Who changed which setting when: the events of the settings, latest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from queueing.store import Store
from queueing.store import tables as t

KINDS = (
    *("set_office_name", "set_office_printing", "set_return_minutes", "set_office_hours"),
    *("set_calling_rule", "set_last_ticket_rule", "set_bulk_limit", "set_word_minutes"),
    *("set_trouble_rules", "save_service", "save_counter", "save_quota", "delete_quota"),
    *("save_stock_item", "save_component", "save_outage_template", "save_ready_words"),
    *("save_period", "delete_period", "save_calendar_days", "delete_calendar_day"),
    *("save_probe", "delete_probe", "save_neighbour", "delete_neighbour", "save_own_status"),
    "import_settings",
    *("wish_station_settings", "tell_station_settings"),
)
"""The acts that change settings; what people do at work is not among them."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One act that changed a setting."""

    at: datetime
    """Aware UTC."""
    station: str
    """The PC's name, "" for a command."""
    officer: str
    """The sign-in name or the role, "" where nobody said."""
    kind: str
    details: dict[str, Any]


def settings_history(store: Store, *, limit: int = 200) -> tuple[SettingChange, ...]:
    """Give the latest changes, at most `limit`; raises StoreError.

    A kiosk's login on a server sees those of its own PC.
    """
    event, station = t.event, t.station
    query = (
        select(event.c.at, station.c.name, event.c.officer, event.c.kind, event.c.details)
        .join(station, station.c.id == event.c.station_id, isouter=True)
        .where(event.c.kind.in_(KINDS))
        .order_by(event.c.id.desc())
        .limit(limit)
    )
    with store.read() as connection:
        return tuple(
            SettingChange(row.at, row.name or "", row.officer or "", row.kind, row.details)
            for row in connection.execute(query)
        )


def lettered(details: dict[str, Any], letters: dict[int, str]) -> dict[str, Any]:
    """Call services by their letters, as people do, where an event has their ids."""
    said = dict(details)
    if said.get("service") in letters:
        said["service"] = letters[said["service"]]
    if isinstance(said.get("services"), list):
        said["services"] = _letters(said["services"], letters)
    if "changes" in said:
        said["changes"] = {
            name: [_LETTERED[name](value, letters) for value in pair] if name in _LETTERED else pair
            for name, pair in said["changes"].items()
        }
    return said


def _letters(value: Any, letters: dict[int, str]) -> Any:
    if isinstance(value, list):
        return sorted(str(letters.get(each, each)) for each in value)
    return letters.get(value, value)


def _weights(value: Any, letters: dict[int, str]) -> Any:
    """Give "A 3" for "1 3": a service and how often it is called beside the others."""
    if not isinstance(value, list):
        return value
    pairs = (str(each).partition(" ") for each in value)
    known = {str(number): letter for number, letter in letters.items()}
    return sorted(f"{known.get(number, number)} {weight}" for number, _, weight in pairs)


_LETTERED = {
    "service_id": _letters,
    "service_ids": _letters,
    "instead_id": _letters,
    "weights": _weights,
}
