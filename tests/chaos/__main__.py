"""`python -m tests.chaos`: long runs on both engines; `--seed N` repeats one."""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from pathlib import Path
from time import monotonic

from tests.chaos.checker import Violation
from tests.chaos.crowd import Crowd, gather
from tests.chaos.run import Plan, run, write_down

MINUTES = {"postgresql": 5.0, "sqlite": 2.0}
ENGINES = tuple(MINUTES)


def main(arguments: list[str]) -> int:
    """Run it; give 1 when a rule did not hold."""
    asked = _parser().parse_args(arguments)
    seed = asked.seed if asked.seed is not None else random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}", flush=True)
    failed = 0
    for engine in ENGINES if asked.engine == "all" else {asked.engine} & {*ENGINES}:
        minutes = asked.minutes if asked.minutes is not None else MINUTES[engine]
        plan = Plan(
            engine, seed, minutes * 60, asked.kiosks, asked.consoles, asked.boards,
            only=frozenset(asked.only) if asked.only else None,
        )  # fmt: skip
        failed += _one(plan, keep=asked.keep)
    if asked.engine in ("all", "crowd"):
        failed += _crowd()
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, help="the faults of this seed (else by chance)")
    parser.add_argument("--engine", choices=(*ENGINES, "crowd", "all"), default="all")
    parser.add_argument("--minutes", type=float, help="of each engine; 5 and 2 otherwise")
    parser.add_argument("--kiosks", type=int, default=3)
    parser.add_argument("--consoles", type=int, default=3)
    parser.add_argument("--boards", type=int, default=2)
    parser.add_argument("--only", nargs="+", help="only faults of these kinds")
    parser.add_argument("--keep", action="store_true", help="keep the logs of a good run, too")
    return parser


def _crowd() -> int:
    folder = Path(tempfile.mkdtemp(prefix="antrean-chaos-crowd-"))
    crowd = Crowd(frozen=8.0)
    print(
        f"{len(crowd.names)} stations, {crowd.tickets} tickets, a server that is frozen once",
        flush=True,
    )
    came = gather(crowd, folder)
    seen = came.connections
    print(
        f"  {came.served} served in {came.seconds:.0f} s; at most {seen.peak} connections,"
        f" {seen.of_one} of one station; max_connections {crowd.limit}"
    )
    if _told(came.violations, folder, ""):
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    return 0


def _told(violations: tuple[Violation, ...], folder: Path, seed: str) -> int:
    for violation in violations[:20]:
        print(f"  VIOLATED {violation.rule}: {violation.what}")
    if violations:
        print(f"  {len(violations)} violations; {seed}logs in {folder}", flush=True)
        return 1
    print("  every rule holds", flush=True)
    return 0


def _one(plan: Plan, *, keep: bool) -> int:
    folder = Path(tempfile.mkdtemp(prefix=f"antrean-chaos-{plan.engine}-{plan.seed}-"))
    begun = monotonic()
    print(f"{plan.engine}: {plan.seconds:.0f} s, {', '.join(plan.names)}; {folder}", flush=True)
    outcome = run(plan, folder, lambda line: print(f"  {line}", flush=True))
    write_down(plan, outcome, folder)
    for words in outcome.left_out:
        print(f"  left out: {words}")
    print("  " + ", ".join(f"{count} {what}" for what, count in outcome.figures.items()))
    print(f"  {monotonic() - begun:.0f} s in all")
    if _told(outcome.violations, folder, f"seed {plan.seed}, "):
        return 1
    if not keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
