"""Which faults come when: a list that a seed gives, the same again for the same seed."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass
from typing import Any

SERVER = (
    "server killed",
    "server crashes",
    "server stopped",
    "server frozen",
    "server cut off",
    "station cut off",
    "answers come late",
    "lines cut",
    "answers to commits lost",
    "commits lost",
    "lines half open",
    "connections refused",
    "lines stall",
    "server's disk full",
    "server's disk keeps nothing",
)
"""What happens to the server and the way to it."""
FILE = ("disk full", "lock held")
"""What happens to the office's file."""
STATIONS = ("station killed", "station frozen")
"""What happens to a station, on either engine."""
KIOSK = ("kiosk's disk full",)
"""What happens to a kiosk beside a server."""


@dataclass(frozen=True)
class Fault:
    """One fault: from `begin` on, in seconds of the run, for `seconds`; `target` is a station."""

    kind: str
    begin: float
    seconds: float
    target: str = ""

    def __str__(self) -> str:
        whose = f" ({self.target})" if "station" in self.kind else ""
        return f"{self.kind}{whose}, {self.seconds} s"

    def facts(self) -> dict[str, Any]:
        """Give it for a file."""
        return asdict(self)


@dataclass(frozen=True)
class Pace:
    """How long faults last and how long nothing happens between two, in seconds, from and to."""

    lasts: tuple[float, float] = (1.0, 8.0)
    between: tuple[float, float] = (0.5, 4.0)


def lanes(
    seed: int,
    engine: str,
    seconds: float,
    stations: list[str],
    pace: Pace,
    *,
    possible: frozenset[str],
    only: frozenset[str] | None = None,
) -> list[list[Fault]]:
    """Give two lists of faults that happen side by side: of the office, and of its stations.

    Each kind, or each of `only`, happens once before one happens again. What is not `possible`
    is left out after the drawing: a machine that can do less has the others at the same moments.
    """
    decks = {
        "office": FILE if engine == "sqlite" else SERVER,
        "stations": STATIONS if engine == "sqlite" else (*STATIONS, *STATIONS, *KIOSK),
    }
    drawn = []
    for name, deck in decks.items():
        wanted = [kind for kind in deck if only is None or kind in only]
        chance = random.Random(f"{seed} {engine} {name}")
        lane = _lane(chance, wanted, seconds, stations, pace) if wanted else []
        drawn.append([fault for fault in lane if fault.kind in possible])
    return drawn


def _lane(
    chance: random.Random, deck: list[str], seconds: float, stations: list[str], pace: Pace
) -> list[Fault]:
    faults: list[Fault] = []
    left: list[str] = []
    at = chance.uniform(*pace.between)
    while True:
        lasts = chance.uniform(*pace.lasts)
        if at + lasts > seconds:
            return faults
        if not left:
            left = list(deck)
            chance.shuffle(left)
        kind = left.pop()
        target = chance.choice(_who(kind, stations))
        faults.append(Fault(kind, round(at, 2), round(lasts, 2), target))
        at += lasts + chance.uniform(*pace.between)


def _who(kind: str, stations: list[str]) -> list[str]:
    if kind == "kiosk's disk full":
        return [name for name in stations if name.startswith("kiosk")][:1]
    if kind == "station frozen":
        # A board that is frozen cannot say that it is stale.
        return [name for name in stations if not name.startswith("board")]
    return stations
