"""What of a setting changed, field by field, for the event that tells who changed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import time
from typing import Any


def changes(before: Any, after: Any, but: tuple[str, ...] = ()) -> dict[str, list[Any]]:
    """Give the fields that differ, each with its old and its new value as JSON holds them.

    `before` is None for what is new: then every field that says something is told with None
    as the old value. `but` names fields that no setting is: who sits there, what is on hand.
    """
    old = {} if before is None else _flat(before)
    new = _flat(after)
    return {
        name: [old.get(name), value]
        for name, value in new.items()
        if name not in ("id", *but)
        and old.get(name) != value
        and not (before is None and value in _NOTHING)
    }


def changes_of_sections(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]]
) -> dict[str, list[Any]]:
    """Give the keys that differ as "section.key", each with its old and its new value."""
    return {
        f"{section}.{key}": [before.get(section, {}).get(key), value]
        for section, values in after.items()
        for key, value in values.items()
        if before.get(section, {}).get(key) != value
    }


_NOTHING: tuple[Any, ...] = (None, "", [], 0, False)


def _flat(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(value):
        part = getattr(value, field.name)
        if is_dataclass(part) and not isinstance(part, type):
            found |= {f"{field.name}.{name}": said for name, said in _flat(part).items()}
        else:
            found[field.name] = _plain(part)
    return found


def _parts(value: Any) -> Iterable[Any]:
    """Give what a row of a list says, be it a pair or of a kind of its own."""
    return value if isinstance(value, tuple) else _flat(value).values()


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [" ".join(f"{v}" for v in _parts(part) if v is not None) for part in value]
    return str(value)
