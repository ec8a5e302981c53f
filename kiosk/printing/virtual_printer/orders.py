"""The orders a virtual printer understands, from scripts and from its control port."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.faults import TICKETS, TOKENS, Faults


class Bench(Protocol):
    """What orders do something to: the virtual printer."""

    @property
    def faults(self) -> Faults:
        """What goes wrong now."""
        ...

    def set_condition(self, condition: Condition | str) -> None:
        """Put it into a state."""
        ...

    def set_faults(self, faults: Faults) -> None:
        """Let things go wrong."""
        ...

    def lose_power(self, off_seconds: float = 0.0) -> None:
        """Lose the buffers and the connection."""
        ...

    def drop_connection(self) -> None:
        """End the connection in an orderly way."""
        ...

    def reset_connection(self) -> None:
        """End the connection by a reset."""
        ...


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do; `text` is how it is written."""

    text: str
    do: Callable[[Bench], None]


class OrderError(ValueError):
    """An order is not understood; `remedy` says what would be."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


SYNTAX = (
    *Condition,
    "token right|wrong|missing|duplicate",
    "token late SECONDS",
    "reset [after BYTES]",
    "drop",
    "power-off [SECONDS]",
    "frames on|off",
    "window BYTES|off",
    "speed ROWS|full",
    "cutter-fails [and-goes-on|off]",
    "presenter on|off",
    "ticket taken|left|jammed",
    "no-faults",
)
_REMEDY = "write one of: " + "; ".join(SYNTAX)


def read_order(text: str) -> Order:
    """Read an order; raises OrderError naming what is wrong and what is expected."""
    words = text.split()
    if not words:
        raise OrderError("there is no order", _REMEDY)
    name, values = words[0], words[1:]
    if name in list(Condition):
        _only(text, values, 0)
        return Order(text, lambda printer: printer.set_condition(name))
    reader = _READERS.get(name)
    if reader is None:
        raise OrderError(f"{name!r} is no order", _REMEDY)
    return Order(text, reader(text, values))


def _only(text: str, values: list[str], most: int, least: int = 0) -> None:
    if not least <= len(values) <= most:
        raise OrderError(
            f"{text!r} has {'too few' if len(values) < least else 'too many'} words", _usage(text)
        )


def _usage(text: str) -> str:
    name = text.split()[0]
    return "write " + " or ".join(one for one in SYNTAX if one.split()[0] == name)


def _change(**changes: object) -> Callable[[Bench], None]:
    return lambda printer: printer.set_faults(replace(printer.faults, **changes))  # type: ignore[arg-type]


def _token(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 2, 1)
    if values[0] == "late" and len(values) == 2:
        return _change(token_delay=_number(text, values[1]))
    if values[0] not in TOKENS or len(values) == 2:
        raise OrderError(f"{text!r} is not understood", _usage(text))
    return _change(token=values[0])


def _reset(text: str, values: list[str]) -> Callable[[Bench], None]:
    if not values:
        return lambda printer: printer.reset_connection()
    _only(text, values, 2, 2)
    if values[0] != "after":
        raise OrderError(f"{text!r} is not understood", _usage(text))
    return _change(reset_after_bytes=_whole(text, values[1], 0))


def _drop(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 0)
    return lambda printer: printer.drop_connection()


def _power_off(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 1)
    seconds = _number(text, values[0]) if values else 0.0
    return lambda printer: printer.lose_power(seconds)


def _window(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 1, 1)
    return _change(window_bytes=None if values[0] == "off" else _whole(text, values[0], 1))


def _speed(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 1, 1)
    return _change(rows_per_second=None if values[0] == "full" else _whole(text, values[0], 1))


def _cutter_fails(text: str, values: list[str]) -> Callable[[Bench], None]:
    if values not in ([], ["and-goes-on"], ["off"]):
        raise OrderError(f"{text!r} is not understood", _usage(text))
    if values == ["off"]:
        return _change(cutter_fails=False, cutter_stops=True)
    return _change(cutter_fails=True, cutter_stops=not values)


def _ticket(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 1, 1)
    if values[0] not in TICKETS:
        raise OrderError(f"{text!r} is not understood", _usage(text))
    return _change(ticket=values[0])


def _no_faults(text: str, values: list[str]) -> Callable[[Bench], None]:
    _only(text, values, 0)
    return lambda printer: printer.set_faults(Faults())


def _switch(field: str) -> Callable[[str, list[str]], Callable[[Bench], None]]:
    def read(text: str, values: list[str]) -> Callable[[Bench], None]:
        if values not in (["on"], ["off"]):
            raise OrderError(f"{text!r} is not understood", _usage(text))
        return _change(**{field: values == ["on"]})

    return read


def _number(text: str, word: str) -> float:
    try:
        number = float(word)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 86_400 or not math.isfinite(number):
        raise OrderError(f"{word!r} in {text!r} is no number of seconds", "write 0 to 86400")
    return number


def _whole(text: str, word: str, least: int) -> int:
    # Only plain digits: int() would take underscores and other scripts' digits.
    if not (word.isascii() and word.isdecimal() and least <= int(word) <= 1_000_000_000):
        raise OrderError(f"{word!r} in {text!r} is no count", f"write a number from {least} on")
    return int(word)


_READERS: dict[str, Callable[[str, list[str]], Callable[[Bench], None]]] = {
    "token": _token,
    "reset": _reset,
    "drop": _drop,
    "power-off": _power_off,
    "frames": _switch("frames_between"),
    "window": _window,
    "speed": _speed,
    "cutter-fails": _cutter_fails,
    "presenter": _switch("presenter"),
    "ticket": _ticket,
    "no-faults": _no_faults,
}
