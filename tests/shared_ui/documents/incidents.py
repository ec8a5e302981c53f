"""The incident of 14 June 2017 as a report would have told it (DOMAIN §1), with invented steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from queueing.incident import Incident, Outcomes, Word
from queueing.model import LocalText, OutageState, OutageUpdate, Severity
from queueing.standstill import Stretch
from tests.display_board import samples
from tests.display_board.samples import at


def word(
    when: datetime,
    state: OutageState,
    text: str = "",
    promised: datetime | None = None,
    late: timedelta | None = None,
    kind: str = "update_outage",
) -> Word:
    """Give a word said by Sari at counter 1."""
    return Word(
        at=when,
        kind=kind,
        state=state,
        severity=Severity.STOPPED,
        text=LocalText(text, jv=f"(jv) {text}" if text else "", en=f"(en) {text}" if text else ""),
        next_word_at=promised,
        officer="Sari",
        station="Loket 1",
        counter=1,
        late=late,
    )


def jepara() -> Incident:
    """Give the report of the morning."""
    words = (
        word(
            at(8, 31),
            OutageState.CHECKING,
            "Server pusat (Kemendagri) tidak dapat dihubungi.",
            at(9, 0),
            kind="publish_outage",
        ),
        word(
            at(9, 12),
            OutageState.CAUSE_KNOWN,
            "Gangguan di pusat data; teknisi di Jakarta sedang bekerja.",
            at(10, 0),
            timedelta(minutes=12),
        ),
        word(at(10, 41), OutageState.RESOLVED, "", None, timedelta(minutes=41), "resolve_outage"),
    )
    line = [(at(8, 30), 96)]
    for step in range(1, 130):
        line.append((at(8, 30) + timedelta(minutes=step), min(188, 96 + step * 92 // 110)))
    outage = replace(
        samples.outage(
            OutageState.RESOLVED, resolved=at(10, 41), next_word=None, last_word=at(10, 41)
        ),
        updates=tuple(
            OutageUpdate(w.at, w.state, w.text, w.next_word_at, w.officer) for w in words
        ),
    )
    return Incident(
        office=samples.OFFICE,
        outage=outage,
        counted_until=at(10, 41),
        words=words,
        stood_still=(Stretch(at(8, 30), at(10, 41)),),
        went_slower=(),
        line=(*line, (at(10, 41), 188)),
        served_affected=0,
        served_others=41,
        taken_affected=92,
        taken_others=38,
        outcomes=Outcomes(190, 120, 2, 0, 21, 47, 45),
        person_minutes=19_214.5,
        slower_minutes=0.0,
        longest_wait=timedelta(hours=3, minutes=5),
    )


def going_on() -> Incident:
    """Give the report of the same outage at 10.20, its word of 10.00 overdue."""
    whole = jepara()
    outage = replace(
        whole.outage, state=OutageState.CAUSE_KNOWN, resolved_at=None, next_word_at=at(10, 0)
    )
    return replace(
        whole,
        outage=outage,
        words=whole.words[:2],
        counted_until=at(10, 20),
        stood_still=(Stretch(at(8, 30), at(10, 20)),),
        line=(*(step for step in whole.line if step[0] < at(10, 20)), (at(10, 20), 188)),
    )
