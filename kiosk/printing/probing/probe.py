"""Finds out on one printer what its model's profile can only claim.

The order matters: what costs no paper first; then a page of text whose bytes are few and whose
way through the printer is long, to see whether an answer waits for the paper; then a ruler a
person reads the width from. Only whole commands are sent, every answer is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from kiosk.printing.errors import PrinterUnreachable, PrintingError
from kiosk.printing.probing.probe_line import ProbeLine
from kiosk.printing.probing.probe_line import ProbeTiming as ProbeTiming
from kiosk.printing.probing.probe_page import LINES_MM, probe_lines, ruler_paper, widths_read
from kiosk.printing.profiles.profile import Fence, PrinterProfile
from kiosk.printing.profiles.unit import UnitFacts
from kiosk.printing.status import PrinterStatus, status_from
from kiosk.printing.transports.line import Transport

FASTEST_MM_S = 600.0
"""No printer of the kind feeds faster; what is answered sooner was not answered by the paper."""
CUTTER_FAILED = 0x08
NEAR_END = 0x0C
YES, NO = "yes", "no"
ONE_LINE = "end the kiosk that uses this printer, most serve one line at a time"
MAKER, MODEL = 66, 67
"""What GS I is asked."""


class ProbeError(PrintingError):
    """The printer cannot be probed as it is; `remedy` says what to do first."""


@dataclass(frozen=True, slots=True)
class Question:
    """What only a person can see: `about` the paper; an answer is one of `choices`."""

    about: Literal["came-out", "width", "cut", "near-end"]
    choices: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing found out; `seconds` until the answer, None where nothing was timed."""

    what: Literal["dle-eot", "gs-r", "gs-h", "gs-i", "paper", "cutter", "near-end"]
    answered: bool
    seconds: float | None = None
    note: str = ""


Ask = Callable[[Question], str | None]
Tell = Callable[[Heard], None]


def nobody(_question: Question) -> str | None:
    """Answer nothing: there is no person to ask."""
    return None


def probe(
    transport: Transport,
    profile: PrinterProfile,
    *,
    place: str,
    clock: Callable[[], datetime],
    paper: bool,
    ask: Ask = nobody,
    tell: Tell = lambda _heard: None,
    timing: ProbeTiming | None = None,
) -> UnitFacts:
    """Ask the printer at `place` and give what it answered; prints nothing unless `paper`.

    `ask` is given what a person must look at and gives one of its choices, None when there is
    nobody. Without `paper` the fence is at best "gs-r": no answer has waited for a paper.
    Nobody else may be connected: many printers serve one line at a time. Every step has a
    deadline. Raises ProbeError when the printer is not ready or took no page, TransportError
    when the line fails.
    """
    timing = timing or ProbeTiming()
    line = ProbeLine(transport, timing)
    try:
        line.open()
    except PrinterUnreachable as error:
        raise PrinterUnreachable(error.message, f"{ONE_LINE}; {error.remedy}") from error
    found = _Probe(line, profile, place, tell)
    try:
        found.listen(clock, paper)
    finally:
        # People may take their time to look; the printer is free meanwhile.
        line.close()
    return found.facts(clock, ask if paper else None)


class _Probe:
    """One run over one open line, then the questions to people."""

    def __init__(self, line: ProbeLine, profile: PrinterProfile, place: str, tell: Tell) -> None:
        self._line, self._profile, self._place, self._tell = line, profile, place, tell
        self._confirms = line.confirms
        self._answers = False
        self._fence: Fence = "none"
        self._near_end = self._cutter_told = False
        self._identity = ""

    def listen(self, clock: Callable[[], datetime], paper: bool) -> None:
        """Ask the printer everything; raises ProbeError."""
        if self._confirms:
            status = self._status(clock)
            self._answers = status is not None
            if status is not None and not status.ready:
                raise ProbeError(
                    f"{self._place}: the printer is not ready ({status.reason})",
                    "load paper, close the cover, switch it on line, then probe again",
                )
            self._fence = "gs-r" if self._asks_gs_r() else "none"
        if not paper:
            return
        if self._confirms and self._waits_for_paper():
            self._fence = "gs-h"
        if self._answers or self._fence != "none":
            self._identity = self._ask_identity()
        self._print_ruler()
        if self._answers:
            self._sensors()

    def facts(self, clock: Callable[[], datetime], ask: Ask | None) -> UnitFacts:
        """Give what was found, with what people saw where `ask` reaches them."""
        facts = UnitFacts(
            place=self._place,
            profile=self._profile.name,
            probed_at=clock(),
            answers=self._answers,
            fence=self._fence,
            identity=self._identity,
        )
        if ask is None:
            return facts
        self._came_out(ask)
        width, cut = self._width(ask), self._was_cut(ask)
        return replace(
            facts,
            dots=width,
            near_end=self._near_end_fitted(ask),
            cutter=None if cut is None else cut and self._cutter_told,
        )

    def _status(self, clock: Callable[[], datetime]) -> PrinterStatus | None:
        """Ask DLE EOT 1 to 4; None unless all four are answered, as a worker needs them."""
        values: list[int] = []
        slowest = 0.0
        for question in (1, 2, 3, 4):
            answer = self._line.realtime(question)
            if answer is None:
                note = f"{len(values)} of 4" if values else ""
                self._tell(Heard("dle-eot", False, note=note))
                return None
            values.append(answer.value)
            slowest = max(slowest, answer.seconds)
        self._tell(Heard("dle-eot", True, slowest))
        return status_from((values[0], values[1], values[2], values[3]), clock())

    def _asks_gs_r(self) -> bool:
        seconds = self._line.paper_question()
        self._tell(Heard("gs-r", seconds is not None, seconds))
        return seconds is not None

    def _waits_for_paper(self) -> bool:
        """Tell whether GS ( H is answered, and no sooner than the paper can have come out.

        The same number of bytes that print nothing is timed first, so that a slow line is not
        taken for a printer that waits.
        """
        lines = probe_lines(self._profile)
        unprinted = self._line.completion(bytes(len(lines)), self._line.timing.reply)
        if unprinted is None:
            self._tell(Heard("gs-h", False))
            return False
        printed = self._line.completion(lines, self._profile.fence.seconds)
        if printed is None:
            self._tell(Heard("gs-h", False, note="not after a paper"))
            return False
        waited = printed - unprinted
        proves = waited >= LINES_MM / FASTEST_MM_S
        note = "" if proves else "before the paper can have come out: no proof"
        self._tell(Heard("gs-h", True, printed, note))
        return proves

    def _ask_identity(self) -> str:
        """Ask GS I for maker and model: kept for people, trusted by nobody."""
        names = [self._line.identity(question) for question in (MAKER, MODEL)]
        told = " ".join(dict.fromkeys(name for name in names if name))
        self._tell(Heard("gs-i", bool(told), note=told))
        return told

    def _print_ruler(self) -> None:
        """Print and wait for the best proof there is; nothing is asked in the middle of it."""
        self._line.send(ruler_paper(self._profile), self._profile)
        seconds = None
        if self._fence == "gs-h":
            seconds = self._line.completion(b"", self._profile.fence.seconds)
        elif self._fence == "gs-r":
            seconds = self._line.paper_question(self._profile.fence.seconds)
        self._line.finish()
        self._tell(Heard("paper", seconds is not None, seconds))
        if seconds is None and self._fence != "none":
            raise ProbeError(
                f"{self._place}: the printer stopped in the middle of the page",
                "look at paper and cover, let it finish the page, then probe again",
            )

    def _sensors(self) -> None:
        """Note whether near end is told now, and whether DLE EOT 3 is answered."""
        cutter, near = self._line.realtime(3), self._line.realtime(4)
        failed = cutter is not None and bool(cutter.value & CUTTER_FAILED)
        self._cutter_told = cutter is not None
        self._tell(Heard("cutter", self._cutter_told, note="failed" if failed else ""))
        self._near_end = near is not None and bool(near.value & NEAR_END)
        note = "near end" if self._near_end else ""
        self._tell(Heard("near-end", near is not None, note=note))

    def _came_out(self, ask: Ask) -> None:
        """A printer that says nothing may be busy with somebody else: then nothing is found out.

        Of a model that always answers, silence is believed only when a person saw the page.
        """
        if self._answers or self._fence != "none":
            return
        seen = ask(Question("came-out", (YES, NO), YES))
        unlikely = self._profile.status.realtime == "always" and self._confirms
        if seen == NO or (seen is None and unlikely):
            raise ProbeError(
                f"{self._place}: the printer answered nothing, and nobody saw a page come out",
                "end the kiosk that uses it (one line at a time), check power, cable and place",
            )

    def _width(self, ask: Ask) -> int | None:
        choices = tuple(str(width) for width in widths_read(self._profile))
        answer = ask(Question("width", choices, str(self._profile.paper.dots)))
        return int(answer) if answer in choices else None

    def _was_cut(self, ask: Ask) -> bool | None:
        if self._profile.cut.kind == "none":
            return None
        answer = ask(Question("cut", (YES, NO), YES))
        return None if answer is None else answer == YES

    def _near_end_fitted(self, ask: Ask) -> bool | None:
        """A sensor that reports is there; whether a quiet one is, only a person knows."""
        if not self._answers:
            return None
        if self._near_end:
            return True
        usual = YES if self._profile.status.near_end else NO
        answer = ask(Question("near-end", (YES, NO), usual))
        return None if answer is None else answer == YES
