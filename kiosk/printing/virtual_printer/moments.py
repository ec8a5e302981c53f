"""When something is to happen to the virtual printer: after tickets, rows or bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

Unit = Literal["tickets", "rows", "bytes"]
UNITS: tuple[Unit, ...] = get_args(Unit)


@dataclass(eq=False, slots=True)
class Appointment:
    """Something to do once `unit` has been counted up to `target`."""

    unit: Unit
    target: int
    act: Callable[[], None]


class Moments:
    """The appointments of a printer, in the order in which they were made."""

    def __init__(self) -> None:
        self._open: list[Appointment] = []

    def add(self, unit: Unit, target: int, act: Callable[[], None]) -> Appointment:
        """Make an appointment; give it, so that it can be cancelled."""
        made = Appointment(unit, target, act)
        self._open.append(made)
        return made

    def cancel(self, appointment: Appointment | None) -> None:
        """Drop an appointment, if it is still open."""
        if appointment in self._open:
            self._open.remove(appointment)

    def next(self, unit: Unit) -> int | None:
        """Give the next count at which something is due, None when there is nothing."""
        return min((one.target for one in self._open if one.unit == unit), default=None)

    def due(self, unit: Unit, count: int) -> list[Callable[[], None]]:
        """Take out what is due at `count` and give what is to be done."""
        now = [one for one in self._open if one.unit == unit and one.target <= count]
        for one in now:
            self._open.remove(one)
        return [one.act for one in now]
