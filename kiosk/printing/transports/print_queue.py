"""A raw print queue of this PC (CUPS, Windows): one job for each paper, and no answers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from time import monotonic
from typing import Protocol

from kiosk.printing.errors import ConnectionLost, PrinterUnreachable, TransportError, WriteTimedOut

JOB_NAME = "Antrean"


class Spooler(Protocol):
    """What takes a whole paper for a queue. Deadlines are seconds from the call."""

    def check(self, seconds: float) -> None:
        """See whether the queue takes papers and passes them on; raises PrinterUnreachable."""
        ...

    def hand_over(self, paper: bytes, seconds: float) -> None:
        """Make one job of `paper`; raises TransportError, `sent` 0 only if surely none came."""
        ...


class QueueTransport:
    """A line that collects what is written and hands it to a spooler at each finish.

    Whether the paper came out is not told: the spooler's "done" only says that it was sent.
    """

    confirms = False
    resumes = True

    def __init__(self, spooler: Spooler) -> None:
        self._spooler = spooler
        self._paper: bytearray | None = None

    def open(self, seconds: float) -> None:
        """See whether the queue is there; raises PrinterUnreachable."""
        self._paper = None
        self._spooler.check(seconds)
        self._paper = bytearray()

    def write(self, data: bytes, seconds: float) -> None:
        """Collect; nothing leaves before finish()."""
        self._collected().extend(data)

    def finish(self, seconds: float) -> None:
        """Hand what was collected over as one job."""
        collected = self._collected()
        paper = bytes(collected)
        collected.clear()
        if not paper:
            return
        deadline = monotonic() + seconds
        # A queue that was stopped meanwhile would print the paper much later.
        self._spooler.check(seconds)
        self._spooler.hand_over(paper, max(0.0, deadline - monotonic()))

    def read_status(self, seconds: float) -> bytes:
        """A queue says nothing."""
        self._collected()
        return b""

    def close(self, seconds: float) -> None:
        """Drop what was collected and not finished: nothing of it was sent."""
        self._paper = None

    def _collected(self) -> bytearray:
        if self._paper is None:
            raise ConnectionLost("the print queue is not open")
        return self._paper


class CupsSpooler:
    """The queue `name` of CUPS, through the programs lp and lpstat."""

    def __init__(self, name: str) -> None:
        self._name = name

    def check(self, seconds: float) -> None:
        """See whether CUPS has the queue, takes jobs for it and prints them."""
        try:
            answer = self._run(["lpstat", "-p", self._name, "-a", self._name], b"", seconds)
        except subprocess.TimeoutExpired as error:
            raise self._unreachable(
                f"lpstat gave no answer within {seconds:g} s", "see whether CUPS is running"
            ) from error
        said = answer.stdout.decode("utf-8", "replace")
        if answer.returncode != 0:
            raise self._unreachable(
                answer.stderr.decode("utf-8", "replace").strip() or "there is no such queue",
                "see whether CUPS is running and has this queue (`lpstat -a` names all), "
                "or correct printer.queue in the settings",
            )
        if f"printer {self._name} disabled" in said:
            raise self._unreachable("the queue is stopped", f"`sudo cupsenable {self._name}`")
        if f"{self._name} not accepting" in said:
            raise self._unreachable("the queue refuses jobs", f"`sudo cupsaccept {self._name}`")

    def hand_over(self, paper: bytes, seconds: float) -> None:
        """Give the paper to lp; without its good end nobody can say whether CUPS has it."""
        command = ["lp", "-d", self._name, "-o", "raw", "-t", JOB_NAME]
        try:
            answer = self._run(command, paper, seconds)
        except subprocess.TimeoutExpired as error:
            raise WriteTimedOut(
                f"lp did not hand the paper over within {seconds:g} s", sent=len(paper)
            ) from error
        if answer.returncode != 0:
            said = answer.stderr.decode("utf-8", "replace").strip()
            raise TransportError(f"lp: {said}", "see `lpstat -p`", sent=len(paper))

    def _run(
        self, command: list[str], given: bytes, seconds: float
    ) -> subprocess.CompletedProcess[bytes]:
        """Run one of CUPS' programs, ended at the deadline; its words are in English."""
        program = shutil.which(command[0])
        if program is None:
            raise self._unreachable(
                f"the program {command[0]} is missing", "`sudo apt install cups-client`"
            )
        try:
            return subprocess.run(
                [program, *command[1:]],
                input=given,
                capture_output=True,
                timeout=seconds,
                env={**os.environ, "LC_ALL": "C"},
                check=False,
            )
        except OSError as error:
            raise self._unreachable(f"{program}: {error}", "reinstall cups-client") from error

    def _unreachable(self, why: str, remedy: str) -> PrinterUnreachable:
        return PrinterUnreachable(f"the print queue {self._name} cannot be used: {why}", remedy)


def spooler_of(queue: str) -> Spooler:
    """Give what takes papers for a queue on this system."""
    if sys.platform == "win32":
        from kiosk.printing.transports.windows_queue import WindowsSpooler

        return WindowsSpooler(queue)
    return CupsSpooler(queue)
