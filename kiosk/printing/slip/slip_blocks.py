"""What stands on a slip and in which order, without place or size: both renderings begin here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip import Slip, visible

Role = Literal[
    "office", "heading", "number", "service", "ahead", "printed", "wait", "promise", "notice"
]


@dataclass(frozen=True, slots=True)
class CopyMark:
    """Says in the first place that this paper is no second ticket."""

    text: str


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's mark, already in dots."""

    picture: Raster


@dataclass(frozen=True, slots=True)
class Rule:
    """A line that parts the slip."""


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph in the middle of the column; its role decides how it is set."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class Outage:
    """What is broken: a word that stands out, then sentences."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FootLine:
    """A line of small facts."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Foot:
    """Date, time and id, with the code that is read by machine.

    `code` may be too long for the paper; then `short_code` is drawn in its place.
    """

    lines: tuple[FootLine, ...]
    code: str
    short_code: str


Block = CopyMark | Logo | Rule | Words | Outage | Foot


def blocks_of(slip: Slip) -> tuple[Block, ...]:
    """Give the blocks of a slip from top to bottom; every text is fit to be shown."""
    words = slip.words
    blocks: list[Block] = []
    if slip.copy:
        blocks.append(CopyMark(visible(words.copy_mark)))
    if slip.logo is not None:
        blocks.append(Logo(slip.logo))
    blocks += _paragraph("office", slip.office_name)
    blocks.append(Rule())
    blocks += _paragraph("heading", words.heading)
    blocks += _paragraph("number", slip.number_label)
    blocks += _paragraph("service", slip.service_name)
    if slip.people_ahead is not None:
        blocks += _paragraph("ahead", words.ahead_line(slip.people_ahead))
        blocks += _paragraph("printed", words.when_printed)
    blocks += _paragraph("wait", slip.wait_line)
    if slip.outage_lines:
        sentences = (visible(line) for line in slip.outage_lines)
        blocks.append(Outage(visible(words.outage), tuple(filter(None, sentences))))
    promise = _paragraph("promise", slip.promise_line)
    blocks += promise
    if promise or not slip.outage_lines:
        # An outage parts the slip by itself.
        blocks.append(Rule())
    blocks.append(_foot(slip))
    blocks += _paragraph("notice", slip.notice_line)
    return tuple(blocks)


def _paragraph(role: Role, text: str) -> list[Words]:
    shown = visible(text)
    return [Words(role, shown)] if shown else []


def _foot(slip: Slip) -> Foot:
    words = slip.words
    lines = [
        FootLine(visible(words.date_line(slip.issued_at))),
        FootLine(visible(words.time_line(slip.issued_at, slip.zone_label)), strong=True),
        FootLine(visible(words.ticket.replace("{code}", slip.ticket_code))),
    ]
    if slip.copy:
        lines.append(FootLine(visible(words.copy_mark), strong=True))
    return Foot(
        tuple(line for line in lines if line.text),
        visible(slip.qr_text),
        visible(slip.ticket_code),
    )
