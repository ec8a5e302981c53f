"""`python -m benchmarks [--quick] [--only NAME] [--out FILE]`: measure and write the figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

from benchmarks import (
    board_idle,
    call_to_repaint,
    gui_gap,
    history_cost,
    postgres,
    printing,
    results,
    sqlite_issue,
    startup,
    tap_to_number,
    waiting_time,
)

FIGURES: dict[str, tuple[str, Callable[..., dict[str, Any]]]] = {
    "startup": ("startup", startup.measure),
    "tap_to_number": ("tap_to_number_ms", tap_to_number.measure),
    "call_to_repaint": ("call_to_repaint_ms", call_to_repaint.measure),
    "sqlite_issue": ("sqlite", sqlite_issue.measure),
    "board_idle": ("board", board_idle.measure),
    "printing": ("printing", printing.measure),
    "gui_gap": ("gui_gap_ms", gui_gap.measure),
    "postgres": ("postgres", postgres.measure),
    "history": ("history", history_cost.measure),
    "waiting_time": ("waiting_time", waiting_time.measure),
}
"""Name on the command line → key in the file and what measures it."""
OUT = Path(__file__).with_name("results.json")


def main(arguments: list[str] | None = None) -> int:
    """Measure what is asked for; give the exit code.

    With --only the other figures of the file stay as they are, with the date they were
    measured.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer samples")
    parser.add_argument(
        "--only", action="append", choices=list(FIGURES), help="only this figure (may be repeated)"
    )
    parser.add_argument("--out", type=Path, default=OUT, help=f"the file to write ({OUT})")
    options = parser.parse_args(arguments)
    found = results.read(options.out) if options.only else {}
    found |= {"machine": results.machine(), "date": results.now(), "quick": options.quick}
    measured_at = found.setdefault("measured_at", {})
    for name in options.only or FIGURES:
        key, measure = FIGURES[name]
        begun = monotonic()
        print(f"{name} …", flush=True)
        found[key] = measure(quick=options.quick)
        measured_at[key] = results.now()
        print(f"{name}: {found[key]} ({monotonic() - begun:.0f} s)", flush=True)
        results.write(options.out, found)
    print("\n".join(results.verdicts(found)))
    print(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
