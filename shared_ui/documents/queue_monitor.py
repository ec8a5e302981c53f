"""The notices as JSON: one entity QueueMonitor of smart-data-models for each service.

Theirs (dataModel.QueueManagement, version 0.0.1): id, type, dateModified, name, description,
localId, officeName, serviceId, serviceName, serviceStatus, serviceStatusNote, ticketsToServe.
Ours is all that stands under `outages`, and `writtenAt`, `freshUntil`, `timeZone`.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from zoneinfo import ZoneInfo

from queueing.model import LANGUAGES, LocalText, OpeningState, Outage, OutageState
from queueing.snapshots import ServiceLine
from shared_ui.documents.bulletin import AboutBulletin, Bulletin


def queue_monitors(bulletin: Bulletin) -> list[dict[str, object]]:
    """Give an entity a service, in key-values form; moments are ISO 8601 with offset."""
    return [_entity(bulletin, line) for line in bulletin.lines]


def queue_monitor_json(bulletin: Bulletin) -> str:
    """Give the entities as a JSON array, as a context broker takes them."""
    return json.dumps(queue_monitors(bulletin), ensure_ascii=False, indent=2) + "\n"


def _entity(bulletin: Bulletin, line: ServiceLine) -> dict[str, object]:
    office, service = bulletin.office, line.service
    about = AboutBulletin(bulletin, "id")
    notes = {code: _note(bulletin, line, code) for code in LANGUAGES}
    concerning = [o for o in bulletin.outages if any(s.id == service.id for s in o.affected)]
    return {
        "id": f"urn:ngsi-ld:QueueMonitor:{_slug(office.name)}:{_slug(service.prefix)}",
        "type": "QueueMonitor",
        "dateModified": _iso(bulletin, bulletin.written_at),
        "name": f"{service.prefix} {service.name.id}",
        "description": about.heading(),
        "localId": service.prefix,
        "officeName": office.name,
        "serviceId": service.prefix,
        "serviceName": service.name.id,
        "serviceStatus": _status(bulletin, line),
        "serviceStatusNote": notes["id"],
        "ticketsToServe": line.waiting,
        "writtenAt": _iso(bulletin, bulletin.written_at),
        "freshUntil": _iso(bulletin, bulletin.fresh_until),
        "timeZone": office.time_zone,
        "outages": [_outage(bulletin, outage) for outage in concerning],
    }


def _status(bulletin: Bulletin, line: ServiceLine) -> str:
    """Give their word: Suspended while it stands still, Closed with the office, else Open."""
    if line.outage is not None:
        return "Suspended"
    return "Open" if bulletin.opening.state is OpeningState.OPEN else "Closed"


def _note(bulletin: Bulletin, line: ServiceLine, language: str) -> str:
    """Give the board's sentences about the outages of a service, "" where there is none."""
    said = []
    for outage, notice in zip(bulletin.outages, bulletin.notices(language), strict=True):
        if any(service.id == line.service.id for service in outage.affected):
            said.append(" ".join(block.text for block in notice.blocks))
    return " ".join(said)


def _outage(bulletin: Bulletin, outage: Outage) -> dict[str, object]:
    texts = {
        code: next(n for n in bulletin.notices(code) if n.outage_id == outage.id)
        for code in LANGUAGES
    }
    return {
        "component": outage.component.code,
        "state": str(outage.state),
        "severity": str(outage.severity),
        "over": outage.state is OutageState.RESOLVED,
        "title": _texts(outage.title),
        "since": _iso(bulletin, outage.since),
        "plannedFrom": _iso(bulletin, outage.planned_from),
        "plannedUntil": _iso(bulletin, outage.planned_until),
        "expectedFrom": _iso(bulletin, outage.expected_from),
        "expectedUntil": _iso(bulletin, outage.expected_until),
        "lastWordAt": _iso(bulletin, outage.last_word_at),
        "nextWordAt": _iso(bulletin, outage.next_word_at),
        "resolvedAt": _iso(bulletin, outage.resolved_at),
        "text": {
            code: [text.heading, *(b.text for b in text.blocks)] for code, text in texts.items()
        },
    }


def _texts(text: LocalText) -> dict[str, str]:
    return {code: text.in_language(code) for code in LANGUAGES}


def _iso(bulletin: Bulletin, at: datetime | None) -> str | None:
    if at is None:
        return None
    return at.astimezone(ZoneInfo(bulletin.office.time_zone)).isoformat(timespec="seconds")


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "-"
