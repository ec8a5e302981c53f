"""What of a board's settings the office may wish from afar, as JSON; pure.

A wish is {section: {key: value}} in the words of the settings file; its values are those of JSON:
times as "12:00:00", languages as lists. It may leave out what nobody wishes otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shared_ui.station_settings import StationSettings

Wish = Mapping[str, Mapping[str, Any]]
WHOLE = ("board", "theme", "voice")
"""Sections of which every key may be wished."""
KEYS = {"station": ("language",), "screen": ("panel_inches", "output")}
"""Of these only some: a name, a database or a window is set at the PC itself."""


class BadWish(Exception):
    """A wish cannot be a board's settings; says which key, and what was expected."""


def wish_of(settings: StationSettings) -> dict[str, dict[str, Any]]:
    """Give all that may be wished, as `settings` have it."""
    data = settings.model_dump(mode="json")
    some = {section: {key: data[section][key] for key in keys} for section, keys in KEYS.items()}
    return {**some, **{section: data[section] for section in WHOLE}}


def settings_with(settings: StationSettings, wish: Wish) -> StationSettings:
    """Give the settings as the wish would have them.

    A key of a newer Antrean is no reason to refuse the rest, so what this one does not know is
    left out. Raises BadWish for a value that a settings file could not hold either.
    """
    from pydantic import ValidationError

    from shared_ui.station_file import problems_of

    data = settings.model_dump(mode="json")
    for section, values in wish.items():
        known = data.get(section)
        if known is None or not isinstance(values, Mapping):
            continue
        allowed = known if section in WHOLE else KEYS.get(section, ())
        data[section] = {**known, **{key: values[key] for key in values if key in allowed}}
    try:
        return type(settings).model_validate_json(json.dumps(data))
    except ValidationError as error:
        raise BadWish("; ".join(problems_of(error))) from error


def parsed(text: str) -> Wish:
    """Read a wish as it is stored; raises BadWish."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise BadWish(f"the wish is no JSON ({error})") from error
    if not isinstance(found, dict):
        raise BadWish("the wish is no table of sections")
    return found
