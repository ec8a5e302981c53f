"""What an office promises, asked of its rows; on a server also its roles and its clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, text

from antrean.db.check_rights import odd_rights
from queueing.errors import NotPermitted, StoreCorrupt
from queueing.model import ALLOWED_MOVES, AT_COUNTER, TicketState
from queueing.store import Store
from queueing.store.copying import take_your_time
from queueing.store.moved_mark import unfinished
from queueing.undoing import UNDO_MOVES

AGAIN = "put the last backup in its place"
CLOCK_SECONDS = 60
_STATIONS_LOGIN = text("SELECT 1 FROM station WHERE login = session_user")
_WRONG: dict[str, str] = {
    "tickets lie beyond the counter of their series": """
        SELECT t.label FROM ticket t LEFT JOIN series_counter c
            ON c.office_id = t.office_id AND c.service_day = t.service_day
            AND c.service_id = t.issue_service_id AND c.series = t.series
        WHERE t.station_id NOT IN (SELECT s.id FROM station s WHERE s.letter = t.series)
            AND (c.last_number IS NULL OR c.last_number < t.number)""",
    "tickets have no event of their issue": """
        SELECT t.label FROM ticket t WHERE NOT EXISTS (
            SELECT 1 FROM event e WHERE e.request_id = t.request_id AND e.ticket_id = t.id)""",
    "labels stand on two tickets of one day": """
        SELECT t.label FROM ticket t GROUP BY t.office_id, t.line_day, t.label
        HAVING count(*) > 1""",
    "counters hold two people at once": """
        SELECT t.counter_id FROM ticket t WHERE t.state IN ({at_counter})
        GROUP BY t.counter_id HAVING count(*) > 1""",
    "tickets are in a state there is not": """
        SELECT t.label FROM ticket t WHERE t.state NOT IN ({states})""",
    "tickets made a move there is not": """
        SELECT DISTINCT e.ticket_id FROM event e WHERE e.ticket_id IS NOT NULL
            AND e.from_state IN ({states}) AND e.to_state <> e.from_state
            AND e.from_state || '>' || e.to_state NOT IN ({moves})
            AND NOT (e.kind = 'undo' AND e.from_state || '>' || e.to_state IN ({undo_moves}))""",
}


def check_office(store: Store) -> list[str]:
    """Give what is odd but harms no number; raises StoreCorrupt for what should never be.

    Raises NotPermitted for a station's login: rows it may not see would pass for missing ones.
    """
    with store.read() as connection:
        if store.on_server:
            take_your_time(connection)
            if connection.execute(_STATIONS_LOGIN).first() is not None:
                raise NotPermitted(
                    f"{store.place}: a station does not see the whole office",
                    "use the administrator's login or the backup's",
                )
        wrong = [*_wrong(connection), *(_not_valid(connection) if store.on_server else ())]
        remarks = [*_odd_on_server(connection)] if store.on_server else []
    if wrong:
        raise StoreCorrupt(f"{store.place}: {'; '.join(wrong)}", AGAIN)
    return remarks


def _wrong(connection: Connection) -> Iterator[str]:
    words = {
        "states": _listed(TicketState),
        "at_counter": _listed(AT_COUNTER),
        "moves": _listed(_pairs(ALLOWED_MOVES)),
        "undo_moves": _listed(_pairs(UNDO_MOVES)),
    }
    for what, query in _WRONG.items():
        found = connection.execute(text(query.format(**words))).scalars().all()
        if found:
            shown = ", ".join(str(each) for each in found[:3])
            yield f"{len(found)} {what} ({shown}{' …' if len(found) > 3 else ''})"


def _pairs(moves: Mapping[TicketState, frozenset[TicketState]]) -> list[str]:
    return [f"{start}>{end}" for start, ends in moves.items() for end in ends]


def _listed(words: Any) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _not_valid(connection: Connection) -> Iterator[str]:
    rows = connection.execute(text("SELECT conname FROM pg_constraint WHERE NOT convalidated"))
    yield from (f"the rule {name} does not hold for all rows" for name in rows.scalars())


def _odd_on_server(connection: Connection) -> Iterator[str]:
    moment: Any = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    off = (datetime.now(UTC) - moment).total_seconds()
    if abs(off) > CLOCK_SECONDS:
        yield f"the clocks of this PC and of the server are {abs(off):.0f} s apart"
    if unfinished(connection) is not None:
        yield "a move into this database was not finished: run antrean db move again"
    yield from odd_rights(connection)
