"""A short note on a ticket, from one officer to the next: about the visit, never about a person."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from queueing.errors import BadSetting

MAX_NOTE = 60
"""Characters; one line of the list and of the card."""
MANY_DIGITS = 5
"""So many digits in a row name somebody: a NIK, a family card, a telephone."""


class NoteFault(StrEnum):
    """Why a note is not taken."""

    TOO_LONG = "too_long"
    DIGITS = "digits"
    EMAIL = "email"
    IDENTITY = "identity"
    """A NIK or a KK with the beginning of its number; the words alone are of a paper."""
    TELEPHONE = "telephone"


# Between digits people write spaces, dots, dashes, strokes and brackets.
_DIGITS = re.compile(rf"(?:\d[\s.\-–/()]*){{{MANY_DIGITS}}}")
_EMAIL = re.compile(r"\S@|@\S")
_IDENTITY = re.compile(r"\b(?:nik|kk)\b\W*(?:no(?:mor)?\b\W*)?\d", re.IGNORECASE)
_TELEPHONE = re.compile(
    r"\b(?:hp|wa|whatsapp|telp|tlp|telpon|telepon|nomor hp|no\.? ?hp)\b\W*\d|\+\s*62", re.IGNORECASE
)


def note_of(text: str) -> str:
    """Give what was written as one line, without what nobody can see."""
    # Digits of other scripts and of full width are digits too.
    plain = unicodedata.normalize("NFKC", text)
    seen = "".join(c if c.isprintable() else " " for c in plain)
    return " ".join(seen.split())


def note_fault(text: str) -> NoteFault | None:
    """Tell why a text is no note, None for one that may be kept; "" is none and is allowed.

    It keeps away what is written without a thought, not what somebody means to smuggle in; names
    cannot be told from other words (UU 27/2022, DOMAIN §3).
    """
    note = note_of(text)
    if len(note) > MAX_NOTE:
        return NoteFault.TOO_LONG
    found = (
        (_DIGITS, NoteFault.DIGITS),
        (_EMAIL, NoteFault.EMAIL),
        (_IDENTITY, NoteFault.IDENTITY),
        (_TELEPHONE, NoteFault.TELEPHONE),
    )
    return next((fault for pattern, fault in found if pattern.search(note)), None)


def checked_note(text: str) -> str:
    """Give the note to be kept; raises BadSetting, whose words do not repeat it."""
    fault = note_fault(text)
    if fault is None:
        return note_of(text)
    texts = {
        NoteFault.TOO_LONG: ("is too long", f"write at most {MAX_NOTE} characters"),
        NoteFault.DIGITS: ("has many digits in a row", "write no numbers of people"),
        NoteFault.EMAIL: ("looks like an e-mail address", "write what is to be done instead"),
        NoteFault.IDENTITY: ("begins a number of NIK or KK", "write the word without its number"),
        NoteFault.TELEPHONE: ("looks like a telephone number", "write what is to be done instead"),
    }
    message, remedy = texts[fault]
    raise BadSetting("note", message, remedy)
