"""The history of an outage: each word as it was said, and what its event says of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert

from queueing.model import Actor, LocalText, Outage, Severity
from queueing.store import tables as t
from queueing.store.rows import text_columns


def add_word(
    connection: Connection, outage: Outage, text: LocalText, actor: Actor, at: datetime
) -> None:
    """Append a word to the history of an outage as it stands after it."""
    connection.execute(
        insert(t.outage_update).values(
            outage_id=outage.id,
            at=at,
            state=outage.state,
            severity=outage.severity,
            expected_from=outage.expected_from,
            expected_until=outage.expected_until,
            next_word_at=outage.next_word_at,
            officer=actor.officer,
            **text_columns("text", text),
        )
    )


def details(outage: Outage) -> dict[str, object]:
    """Give what the event of a notice says."""
    said: dict[str, object] = {"component": outage.component.code}
    if outage.severity is not Severity.STOPPED:
        said["severity"] = outage.severity
    if outage.planned_from is not None and outage.planned_until is not None:
        said["planned_from"] = outage.planned_from.isoformat()
        said["planned_until"] = outage.planned_until.isoformat()
    return said


def changed(before: Outage, after: Outage) -> dict[str, object]:
    """Give what the event of a later word says: severity or hours that are new."""
    said = details(after)
    return {
        name: value
        for name, value in said.items()
        if name != "component" and value != details(before).get(name)
    }
