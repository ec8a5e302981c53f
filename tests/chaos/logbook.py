"""What a station of a chaos run writes down: one JSON line an act, before it asks and after."""

from __future__ import annotations

import json
import os
from pathlib import Path
from time import monotonic
from typing import Any

Line = dict[str, Any]
"""`do` says what happened, `m` when: seconds of the machine's monotonic clock, the same for all."""


class Logbook:
    """A file of lines that survive kill -9 of whoever writes them, and a crash of the machine."""

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        """Go on with the file at `path`; a line that was torn by a death is ended first.

        One that is not `durable` survives the process, but not the machine.
        """
        self._durable = durable
        self._file = path.open("ab+")
        if self._file.tell():
            self._file.seek(-1, os.SEEK_END)
            if self._file.read(1) != b"\n":
                self._file.write(b"\n")

    def write(self, do: str, **facts: Any) -> None:
        """Have the line out of this process, and on the disk, when this returns."""
        line = json.dumps({"do": do, "m": monotonic(), **facts}, default=str)
        self._file.write(line.encode() + b"\n")
        self._file.flush()
        if self._durable:
            os.fsync(self._file.fileno())


def read_lines(path: Path) -> list[Line]:
    """Give the whole lines of a logbook; one that a death tore apart was never acknowledged."""
    lines = []
    for raw in path.read_bytes().splitlines() if path.exists() else ():
        try:
            lines.append(json.loads(raw))
        except ValueError:
            continue
    return lines
