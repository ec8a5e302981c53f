"""What the commands of a paper do to the virtual printer: answers, cuts, its presenter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.printing.virtual_printer.answers import AnswerLine
from kiosk.printing.virtual_printer.condition import Condition, Situation
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.tickets import JOINED
from kiosk.printing.virtual_printer.tray import Tray


class Mechanism:
    """Is told by the interpreter what to do; used under the machine's lock."""

    def __init__(
        self, paper: PaperStrip, situation: Situation, answers: AnswerLine, tray: Tray
    ) -> None:
        self._paper = paper
        self._now = situation
        self._answers = answers
        self._tray = tray
        self._news: list[Callable[[], None]] = []
        self.over = 0
        """Tickets that were cut and proven, or are as good as that."""
        self.on_condition: list[Callable[[Condition], None]] = []
        self.on_faults: list[Callable[[Faults], None]] = []
        self.on_power: list[Callable[[bool], None]] = []

    def reply(self, data: bytes) -> None:
        """Answer what stands in the stream."""
        self._answers.say(data)

    def prove(self, data: bytes) -> None:
        """Answer GS ( H or GS r: what came before is over."""
        self.over = len(self._tray)
        self._answers.prove(data)

    def paper_bits(self) -> int:
        """Give the paper sensors for GS r 1."""
        return self._now.condition.paper_bits

    def automatic_status(self, wanted: int) -> None:
        """Turn automatic status on (a first frame comes at once) or off."""
        self._now.automatic = bool(wanted)
        if wanted:
            self._answers.say(self._now.automatic_frame())

    def cut(self, kind: str) -> None:
        """Cut; a white piece is no paper anybody would take.

        A jammed cutter leaves the paper joined to the roll; people tear it off, so it counts.
        """
        if self._now.faults.cutter_fails:
            kind, self._now.jammed = JOINED, True
            if self._now.faults.cutter_stops:
                self.switch(Condition.CUTTER)
            self.change_faults(replace(self._now.faults, cutter_fails=False))
        self._tray.cut(self._paper.cut(), kind)

    def presenter(self, command: int) -> bool:
        """Do GS e; False when no presenter is fitted."""
        if not self._now.faults.presenter:
            return False
        answer = self._tray.presenter.obey(command)
        if answer is not None:
            self._answers.say(bytes((answer,)))
        return True

    def switch(self, condition: Condition) -> None:
        """Be in another condition, and say so where automatic status is on."""
        if condition is self._now.condition:
            return
        self._now.condition = condition
        self._news += [partial(listener, condition) for listener in self.on_condition]
        if self._now.automatic:
            self._answers.say(self._now.automatic_frame())

    def change_faults(self, faults: Faults) -> None:
        """Let other things go wrong."""
        self._now.faults = faults
        self._news += [partial(listener, faults) for listener in self.on_faults]

    def switch_power(self, on: bool) -> None:
        """Lose the power or get it back."""
        self._now.powered = on
        self._news += [partial(listener, on) for listener in self.on_power]

    def take_news(self) -> list[Callable[[], None]]:
        """Give the calls to listeners that are due; to be made outside the lock."""
        news, self._news = self._news, []
        return news
