"""The incident report as a table for machines: what was said, the figures, the line step by step.

RFC 4180, UTF-8, decimal point, moments in ISO 8601 with the office's offset. Every row has every
column; docs/notices.md says which are filled in each section.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

from queueing.incident import Incident
from queueing.model import LANGUAGES, LocalText

COLUMNS = (
    "section",
    "key",
    "at",
    "value",
    "state",
    "severity",
    "officer",
    "station",
    "counter",
    "next_word_at",
    "late_minutes",
    "text_id",
    "text_jv",
    "text_en",
)
Row = dict[str, object]


def incident_csv(incident: Incident) -> str:
    """Give the table with its header line."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    for section, rows in (
        ("outage", _outage(incident)),
        ("figure", _figures(incident)),
        ("timeline", _timeline(incident)),
        ("line", _line(incident)),
    ):
        writer.writerows({"section": section, **row} for row in rows)
    return text.getvalue()


def _outage(incident: Incident) -> Iterator[Row]:
    outage = incident.outage
    yield {"key": "office", "value": incident.office.name}
    yield {"key": "time_zone", "value": incident.office.time_zone}
    yield {"key": "outage_id", "value": outage.id}
    yield {"key": "component", "value": outage.component.code, **_texts(outage.component.name)}
    yield {"key": "title", **_texts(outage.title)}
    yield {"key": "advice", **_texts(outage.advice)}
    yield {"key": "since", "at": _iso(incident, outage.since)}
    yield {"key": "resolved", "at": _iso(incident, outage.resolved_at)}
    yield {"key": "counted_until", "at": _iso(incident, incident.counted_until)}
    for service in outage.affected:
        yield {"key": "affected", "value": service.prefix, **_texts(service.name)}
    for key, stretches in (
        ("stood_still", incident.stood_still),
        ("went_slower", incident.went_slower),
    ):
        for stretch in stretches:
            yield {
                "key": key,
                "at": _iso(incident, stretch.begin),
                "value": _iso(incident, stretch.end),
            }


def _figures(incident: Incident) -> Iterator[Row]:
    out = incident.outcomes
    most_at, most = incident.most
    yield {"key": "waiting_at_begin", "value": incident.at_begin}
    yield {"key": "waiting_most", "at": _iso(incident, most_at), "value": most}
    yield {"key": "waiting_at_end", "value": incident.at_end}
    yield {"key": "served_affected", "value": incident.served_affected}
    yield {"key": "served_others", "value": incident.served_others}
    yield {"key": "taken_affected", "value": incident.taken_affected}
    yield {"key": "taken_others", "value": incident.taken_others}
    yield {"key": "people", "value": out.people}
    yield {"key": "people_served", "value": out.served}
    yield {"key": "people_cancelled", "value": out.cancelled}
    yield {"key": "people_skipped", "value": out.skipped}
    yield {"key": "people_expired", "value": out.expired}
    yield {"key": "people_still_open", "value": out.still_open}
    yield {"key": "people_carried_over", "value": out.carried_over}
    yield {"key": "words", "value": len(incident.words)}
    yield {"key": "words_overdue", "value": len(incident.overdue)}
    yield {"key": "longest_wait_minutes", "value": _minutes(incident.longest_wait)}
    yield {"key": "person_minutes_lost", "value": f"{incident.person_minutes:.2f}"}
    yield {"key": "person_minutes_slower", "value": f"{incident.slower_minutes:.2f}"}


def _timeline(incident: Incident) -> Iterator[Row]:
    rows: list[tuple[datetime, int, Row]] = [
        (at, 0, {"key": "overdue", "at": _iso(incident, at), "late_minutes": _minutes(late)})
        for at, late in incident.overdue
    ]
    for word in incident.words:
        row: Row = {
            "key": word.kind or "word",
            "at": _iso(incident, word.at),
            "state": str(word.state),
            "severity": str(word.severity),
            "officer": word.officer,
            "station": word.station,
            "counter": "" if word.counter is None else word.counter,
            "next_word_at": _iso(incident, word.next_word_at),
            "late_minutes": _minutes(word.late),
            **_texts(word.text),
        }
        rows.append((word.at, 1, row))
    for _, _, row in sorted(rows, key=lambda each: each[:2]):
        yield row


def _line(incident: Incident) -> Iterator[Row]:
    for at, people in incident.line:
        yield {"key": "waiting", "at": _iso(incident, at), "value": people}


def _texts(text: LocalText) -> Row:
    return {f"text_{code}": getattr(text, code) for code in LANGUAGES}


def _minutes(length: timedelta | None) -> str:
    return "" if length is None else f"{length / timedelta(minutes=1):.2f}"


def _iso(incident: Incident, at: datetime | None) -> str:
    if at is None:
        return ""
    return at.astimezone(ZoneInfo(incident.office.time_zone)).isoformat(timespec="seconds")
