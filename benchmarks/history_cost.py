"""What an act and a screen cost with 1 thousand, 100 thousand and 1 million tickets behind them.

Measured: queueing.actions.issue_ticket with the slip, a visit (call_next, start, finish) and the
snapshots of kiosk, board and console, by one process, in three offices that differ only in their
past (benchmarks.history); 60 people wait. The three take turns round by round, so that a machine
that is busy for a while is so for all of them; a ratio is the median of the rounds' ratios. The
first figures are PostgreSQL's, those under `sqlite` an SQLite file's. What every statement did in
the largest office is written to benchmarks/history_plans.md.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks import plans
from benchmarks.desks import SERVICE_IDS, desk_of, let_in, make_desks, serve_next, take_number
from benchmarks.history import add_history
from benchmarks.office import fill_office, workspace
from benchmarks.postgres_office import server_in
from queueing import views
from queueing.store import Store, open_store

SIZES = {"1k": 1_000, "100k": 100_000, "1m": 1_000_000}
SMALL, LARGE = "1k", "1m"
WAITING = 60
WARM_UP = 2
EACH = 10
"""How often each act is done and each screen read in one round."""
OFFICE_ZONE = ZoneInfo("Asia/Jakarta")
PLANS = Path(__file__).with_name("history_plans.md")
Acts = dict[str, Callable[[], object]]


def measure(*, quick: bool) -> dict[str, Any]:
    """Give the ratios, ms and seconds to fill of PostgreSQL; of SQLite too unless `quick`."""
    rounds = 4 if quick else 40
    found = measured(on_server, rounds)
    if not quick:
        found["sqlite"] = measured(in_file, rounds)
    return found


@contextmanager
def on_server() -> Iterator[Callable[[str], Store]]:
    """Give what makes an empty database of a name on a PostgreSQL that waits for its disk."""
    with workspace() as folder, server_in(folder) as server:

        def make(name: str) -> Store:
            server.run(f'CREATE DATABASE "office_{name}" TEMPLATE template0')
            return open_store(server.url(f"office_{name}"), create=True)

        yield make


@contextmanager
def in_file() -> Iterator[Callable[[str], Store]]:
    """Give what makes an empty SQLite file of a name."""
    with workspace() as folder:
        yield lambda name: open_store(f"sqlite:///{folder / name}.db", create=True)


def measured(engine: Any, rounds: int) -> dict[str, Any]:
    with engine() as make, ExitStack() as stack:
        offices, filled = {}, {}
        for size, tickets in SIZES.items():
            store = make(size)
            begun = perf_counter()
            fill(store, tickets)
            filled[size] = round(perf_counter() - begun, 1)
            # What let it be filled fast must not help it to be read.
            store.close()
            offices[size] = open_store(store.url)
            stack.callback(offices[size].close)
        took = _in_turn({size: acts_at(store) for size, store in offices.items()}, rounds)
        largest = offices[LARGE]
        plans.write(PLANS, largest.dialect, SIZES[LARGE], plans.plans_of(largest, acts_at))
    return _figures(took) | {"seconds_to_fill": filled, "rounds": rounds}


def fill(store: Store, tickets: int) -> None:
    """Make an office with so much past, an officer at work, and people waiting."""
    kiosk_id, _services = fill_office(store)
    add_history(store, tickets, kiosk_id=kiosk_id, today=datetime.now(OFFICE_ZONE).date())
    make_desks(store, 1)
    let_in(store, WAITING)


def acts_at(store: Store) -> Acts:
    """Give what is done at such an office; numbers and visits together keep the line as long."""
    desk, services = desk_of(0), cycle(SERVICE_IDS)
    return {
        "issue": lambda: take_number(store, next(services), print_it=True),
        "call": lambda: serve_next(store, desk),
        "kiosk": lambda: views.kiosk_snapshot(store, now=datetime.now(UTC)),
        "board": lambda: views.board_snapshot(store, now=datetime.now(UTC)),
        "console": lambda: views.console_snapshot(
            store, counter_id=desk.counter_id, now=datetime.now(UTC)
        ),
    }


def _in_turn(offices: dict[str, Acts], rounds: int) -> dict[str, dict[str, list[float]]]:
    """Do everything round by round at one office after the other; give ms by act and office."""
    names = list(next(iter(offices.values())))
    took: dict[str, dict[str, list[float]]] = {n: {size: [] for size in offices} for n in names}
    sizes = list(offices)
    for number in range(-WARM_UP, rounds):
        for size in sizes[number % len(sizes) :] + sizes[: number % len(sizes)]:
            for name, act in offices[size].items():
                begun = perf_counter()
                for _ in range(EACH):
                    act()
                if number >= 0:
                    took[name][size].append((perf_counter() - begun) / EACH * 1000)
    return took


def _figures(took: dict[str, dict[str, list[float]]]) -> dict[str, Any]:
    ms = {
        name: {size: round(statistics.median(each), 2) for size, each in by_size.items()}
        for name, by_size in took.items()
    }
    ratios = {
        f"{name}_ratio_{size}_to_{SMALL}": round(
            statistics.median(a / b for a, b in zip(by[size], by[SMALL], strict=True)), 3
        )
        for name, by in took.items()
        for size in SIZES
        if size != SMALL
    }
    acts = {f"{name}_ms": ms.pop(name) for name in ("issue", "call")}
    return ratios | acts | {"snapshot_ms": ms}
