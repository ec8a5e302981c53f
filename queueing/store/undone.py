"""Events that count: an act that was taken back is told as if nobody had pressed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

UNDO = "undo"


def standing(rows: Iterable[Any]) -> list[Any]:
    """Leave out undone acts, and what undid them.

    `rows` are of `event`, with id, kind and details; those of kind UNDO of the same tickets must
    be among them. In a query of its own it would read every event of a ticket once more for each.
    """
    told = list(rows)
    undone = {row.details["undoes"] for row in told if row.kind == UNDO}
    return [row for row in told if row.kind != UNDO and row.id not in undone]
