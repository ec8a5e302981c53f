"""In which line of a TOML text a key stands, so that people find what is wrong with it."""

from __future__ import annotations

import re

Place = tuple[str | int, ...]
"""Keys, and numbers from 0 in arrays of tables: ("services", 2, "prefix")."""
_TABLE = re.compile(r"\s*(\[{1,2})\s*([\w.\- ]+?)\s*\]{1,2}\s*(#.*)?")
_KEY = re.compile(r"\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*=")


def line_of(text: str, place: Place) -> int | None:
    """Give the line (from 1) of a place, or of the nearest table around it; None for nowhere.

    What stands inside an array or an inline table has the line of its key.
    """
    best, found = 0, None
    here: Place = ()
    counts: dict[Place, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if table := _TABLE.fullmatch(line):
            here = _begun(table[2], counts, is_array=len(table[1]) == 2)
            told = here
        elif key := _KEY.match(line):
            told = here + tuple(part.strip() for part in key[1].split("."))
        else:
            continue
        fits = len(told) if told == place[: len(told)] else 0
        if fits > best:
            best, found = fits, number
    return found


def _begun(name: str, counts: dict[Place, int], *, is_array: bool) -> Place:
    """Give where a table's header leads; one of an array begins its next element."""
    place: Place = ()
    parts = [part.strip() for part in name.split(".")]
    for turn, part in enumerate(parts):
        place += (part,)
        if is_array and turn == len(parts) - 1:
            counts[place] = counts.get(place, -1) + 1
            # Arrays inside begin anew in each element; their places hold its number already.
        if place in counts:
            place += (counts[place],)
    return place
