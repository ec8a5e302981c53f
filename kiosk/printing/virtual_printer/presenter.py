"""The presenter of a kiosk printer: holds the cut ticket out, takes it back, or lets it fall."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.printing.virtual_printer.condition import Situation

RETRACT, PRESENT, EJECT, STATUS = 2, 3, 5, 6
TICKET_THERE, FAILED, JAMMED = 0x08, 0x40, 0x80


class Presenter:
    """Has at most one ticket; `tell(number, fate)` says what became of which.

    Fates: held (cut, not shown yet), left (held out), taken, retracted, ejected, jammed.
    """

    def __init__(self, situation: Situation, tell: Callable[[int, str], None]) -> None:
        self._situation = situation
        self._tell = tell
        self._ticket: int | None = None
        self._shown = False
        self._jammed = False

    def hold(self, number: int) -> None:
        """Take a ticket from the cutter; one that is still there is pushed out."""
        self.eject()
        self._ticket, self._shown = number, False
        self._jammed = self._situation.faults.ticket == "jammed"
        self._fate("jammed" if self._jammed else "held", gone=False)

    def obey(self, command: int) -> int | None:
        """Do GS e `command`; give the byte it is answered with, None where there is no answer."""
        if command == STATUS:
            return self._status()
        if command == PRESENT:
            self._present()
        elif command == RETRACT and not self._jammed:
            self._fate("retracted")
        elif command == EJECT:
            self.eject()
        return None

    def eject(self) -> None:
        """Let the ticket fall out."""
        if not self._jammed:
            self._fate("ejected")

    def faults_changed(self) -> None:
        """Let the visitor take a ticket that is held out, or clear the jam, as the faults say."""
        fate = self._situation.faults.ticket
        if fate != "jammed" and self._jammed:
            # Whoever clears the jam takes the crumpled ticket away.
            self._jammed, self._ticket = False, None
        if fate == "taken" and self._shown:
            self._fate("taken")

    def _present(self) -> None:
        if self._ticket is None or self._jammed:
            return
        if self._situation.faults.ticket == "taken":
            self._fate("taken")
        else:
            self._shown = True
            self._fate("left", gone=False)

    def _status(self) -> int:
        there = TICKET_THERE if self._ticket is not None else 0
        return there | (JAMMED | FAILED if self._jammed else 0)

    def _fate(self, fate: str, *, gone: bool = True) -> None:
        if self._ticket is None:
            return
        self._tell(self._ticket, fate)
        if gone:
            self._ticket, self._shown = None, False
