"""Reference numbers of recordings: what is one, and what may be a person's own data instead."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import StrEnum

from queueing.errors import BadSetting

MAX_REFERENCE = 40
NIK_DIGITS = 16
_REFERENCE = re.compile(r"[A-Z0-9][A-Z0-9./-]*")


class BadReference(StrEnum):
    """Why something is no reference number."""

    NIK = "nik"
    """It may be a person's identity number."""
    NAME = "name"
    """It has no digit and may be a person's name."""
    FORM = "form"
    """It is too long, or has other signs than those of numbers."""


def reference_of(text: str) -> str:
    """Give a reference number as it is kept: capital letters, no spaces around it.

    Raises BadSetting for what may be a NIK (16 digits) or a name: neither is ever kept
    (UU 27/2022).
    """
    written = text.strip().upper()
    why = _fault(written)
    if why is None:
        return written
    texts = {
        BadReference.NIK: ("looks like a NIK", "use the number of the receipt"),
        BadReference.NAME: ("has no digit and may be a name", "use the number of the receipt"),
        BadReference.FORM: (
            "is no reference number",
            f"write up to {MAX_REFERENCE} letters, digits, hyphens, dots and strokes, no spaces",
        ),
    }
    message, remedy = texts[why]
    raise BadSetting("reference", f"{_hidden(written)} {message}", remedy)


def _fault(written: str) -> BadReference | None:
    if len(re.sub(r"\D", "", written)) == NIK_DIGITS and not re.search(r"[A-Z]", written):
        return BadReference.NIK
    if not re.search(r"\d", written):
        return BadReference.NAME
    if len(written) > MAX_REFERENCE or not _REFERENCE.fullmatch(written):
        return BadReference.FORM
    return None


HEADINGS = frozenset({"referensi", "nomor", "nomor referensi", "nomor_referensi", "reference"})


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of a list that is no reference number, and why."""

    number: int
    """From 1."""
    text: str
    """The line as it was, to be put right."""
    shown: str
    """Enough of it to be found, and no more."""
    why: BadReference


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was found in a pasted or scanned list."""

    references: tuple[str, ...]
    """In their order, each once."""
    bad: tuple[BadLine, ...]
    twice: int
    """Lines that repeat an earlier one."""


def sorted_out(text: str) -> Sorted:
    """Tell the reference numbers in what was pasted, scanned or read from a CSV file.

    One a line; of several columns the first counts; a heading and empty lines do not.
    """
    found: list[str] = []
    bad: list[BadLine] = []
    rows = csv.reader(text.splitlines(), delimiter=";" if ";" in text else ",")
    for number, row in enumerate(rows, 1):
        first = row[0].strip() if row else ""
        if not first or (not found and first.lower() in HEADINGS):
            continue
        written = first.upper()
        why = _fault(written)
        if why is None:
            found.append(written)
        else:
            bad.append(BadLine(number, first, _hidden(written), why))
    once = tuple(dict.fromkeys(found))
    return Sorted(once, tuple(bad), len(found) - len(once))


def _hidden(text: str) -> str:
    """Give enough of it to be found in the list, and no more: it may be a person's."""
    return f"{text[:4]}…" if len(text) > 4 else text
