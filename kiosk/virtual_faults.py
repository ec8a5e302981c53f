"""What the virtual printer's window can let go wrong, in the orders of its scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

OFF_SECONDS = 3
LATE_SECONDS = 5
POWER_OFF = f"power-off {OFF_SECONDS}"
RESET = "reset"


class Faults(Protocol):
    """What goes wrong beside the condition."""

    @property
    def token(self) -> str: ...
    @property
    def token_delay(self) -> float: ...
    @property
    def rows_per_second(self) -> float | None: ...
    @property
    def cutter_fails(self) -> bool: ...
    @property
    def ticket(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Fault:
    """A line of the menu: the orders that let it happen and end it, and whether it does."""

    begin: tuple[str, ...]
    end: tuple[str, ...]
    there: Callable[[Faults], bool]


MENU: dict[str, Fault] = {
    "late": Fault(
        (f"token late {LATE_SECONDS}",), ("token late 0",), lambda now: now.token_delay > 0
    ),
    "missing": Fault(("token missing",), ("token right",), lambda now: now.token == "missing"),
    "wrong": Fault(("token wrong",), ("token right",), lambda now: now.token == "wrong"),
    "duplicate": Fault(
        ("token duplicate",), ("token right",), lambda now: now.token == "duplicate"
    ),
    "slow": Fault(
        ("speed 800", "window 4096"),
        ("speed full", "window off"),
        lambda now: now.rows_per_second is not None,
    ),
    "jam": Fault(("cutter-fails",), ("cutter-fails off",), lambda now: now.cutter_fails),
    "left": Fault(
        ("presenter on", "ticket left"),
        ("ticket taken", "presenter off"),
        lambda now: now.ticket == "left",
    ),
}
