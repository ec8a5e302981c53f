"""`antrean printer probe`: asks the kiosk's printer and a person, and keeps the answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from antrean.printers import drawing, printer_of

if TYPE_CHECKING:
    from kiosk.printing.probing.probe import Heard, Question
    from kiosk.printing.profiles.unit import UnitFacts

NAMES = {
    "dle-eot": "status (DLE EOT 1 to 4)",
    "gs-r": "processed (GS r 1)",
    "gs-h": "printed (GS ( H)",
    "gs-i": "says it is (GS I)",
    "paper": "page",
    "cutter": "cutter (DLE EOT 3)",
    "near-end": "paper sensor (DLE EOT 4)",
}
QUESTIONS = {
    "came-out": "Did a page come out? (y/n)",
    "width": "Last whole number at the right end of the dot ruler",
    "cut": "Was the page cut off (or all but one point)? (y/n)",
    "near-end": "Does the printer have a sensor for paper near its end? (y/n)",
}
SHORT = {"yes": "y", "no": "n"}
ANSWERS = {"y": "yes", "ya": "yes", "yes": "yes", "t": "no", "tidak": "no", "n": "no", "no": "no"}
PROOFS = {
    "gs-h": "each ticket is proven once it is printed",
    "gs-r": "each ticket is told to be processed, which is very likely printed",
    "none": "no ticket is proven; every paper stays in doubt until staff answer",
}
TRIES = 3


def run(config: Path | None, *, paper: bool) -> int:
    """Probe the printer of the settings; without `paper` ask its status only and keep nothing.

    Gives 1 when nothing was answered without paper. Raises AntreanError or OSError.
    """
    from kiosk.printing.probing.probe import nobody, probe
    from kiosk.printing.profiles.profile import load_profile
    from kiosk.printing.profiles.unit_file import unit_file, write_unit
    from kiosk.printing.transports.choice import transport_for
    from shared_ui.clock import system_clock

    printer, path = printer_of(config)
    profile = load_profile(printer.profile)
    print(f"{printer.place}, profile {profile.name} ({profile.title})")
    with drawing():
        facts = probe(
            transport_for(printer),
            profile,
            place=printer.place,
            clock=system_clock,
            paper=paper,
            ask=_ask if sys.stdin.isatty() else nobody,
            tell=_tell,
        )
    if not paper:
        print("not kept: only a page shows what the answers prove (run it without --no-paper)")
        return 0 if facts.answers or facts.fence != "none" else 1
    kept = unit_file(path)
    write_unit(kept, facts)
    _conclude(facts, kept)
    return 0


def _conclude(facts: UnitFacts, kept: Path) -> None:
    print(f"so {PROOFS[facts.fence]}")
    if facts.dots is None:
        print("nobody was asked about the paper; the profile's width counts")
    print(f"kept in {kept}; the kiosk reads it at its next start")


def _tell(heard: Heard) -> None:
    answer = "no answer" if not heard.answered else _timed(heard.seconds)
    note = f", {heard.note}" if heard.note and heard.what != "gs-i" else ""
    if heard.what == "gs-i" and heard.answered:
        answer = f"{heard.note} (kept, not believed)"
    print(f"  {NAMES[heard.what]}: {answer}{note}", flush=True)


def _timed(seconds: float | None) -> str:
    return "answered" if seconds is None else f"answered in {max(1, round(1000 * seconds))} ms"


def _ask(question: Question) -> str | None:
    """Ask at the terminal; None when there is no usable answer after three tries."""
    import typer

    default = SHORT.get(question.default, question.default)
    for _ in range(TRIES):
        text: str = typer.prompt(QUESTIONS[question.about], default=default)
        answer = text.strip().casefold()
        answer = ANSWERS.get(answer, answer)
        if answer in question.choices:
            return answer
        shown = ", ".join(SHORT.get(choice, choice) for choice in question.choices)
        print(f"write one of {shown}")
    return None
