"""The acts by hand on PostgreSQL are the same acts, or the ratio would say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from benchmarks.desks import let_in, make_desks
from benchmarks.office import fill_office
from benchmarks.postgres_load import CALLING, ISSUING
from benchmarks.postgres_office import ServerOffice
from queueing.store import open_store
from tests.postgres import drop_database, new_database

ACTS = 9
PEOPLE = 30
# What differs each time it is done.
OWN = "id code request_id ticket_id slip at"
VOLATILE = frozenset(OWN.split())
TABLES = ("series_counter", "ticket", "event", "print_job", "counter")
WORDS = re.compile(r"\s*(BEGIN|SELECT|UPDATE (\w+)|INSERT INTO (\w+))")


def made(act_side: Any) -> Iterator[tuple[str, list[str]]]:
    """Give the URL of an office in which a side did its acts, and the statements it sent."""
    url = new_database()
    store = open_store(url, create=True)
    office = ServerOffice(url, *fill_office(store))
    make_desks(store, 2)
    let_in(store, PEOPLE)
    store.close()
    sent: list[str] = []
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        act = act_side(office, 0, stack)
        execute = psycopg.Cursor.execute

        def recorded(cursor: Any, query: Any, *more: Any, **also: Any) -> Any:
            sent.append(query)
            return execute(cursor, query, *more, **also)

        patch.setattr(psycopg.Cursor, "execute", recorded)
        for _ in range(ACTS):
            act()
    yield url, [WORDS.match(query)[1] for query in sent if WORDS.match(query)]
    drop_database(url)


@pytest.fixture(scope="module", params=[ISSUING, CALLING], ids=["issuing", "calling"])
def both(request):
    """Give what both sides did of one kind of act."""
    with ExitStack() as stack:
        found = []
        for side in ("antrean", "raw"):
            doing = made(request.param[side])
            stack.callback(lambda doing=doing: next(doing, None))
            found.append(next(doing))
        yield found


def rows(url: str, table: str) -> list[dict[str, Any]]:
    with psycopg.connect(url, row_factory=dict_row) as connection:
        found = connection.execute(f"SELECT * FROM {table}").fetchall()
    return sorted((lasting(row) for row in found), key=repr)


def lasting(row: dict[str, Any]) -> dict[str, Any]:
    """Give a row, and what its JSON holds, without what differs each time."""
    return {
        name: lasting(value) if isinstance(value, dict) else value
        for name, value in row.items()
        if name not in VOLATILE
        # When it was; but not whether it had been.
        and not (name[-3:] == "_at" and value is not None)
    }


@pytest.mark.parametrize("table", TABLES)
def test_both_ways_leave_the_same_rows(both, table):
    (ours, _), (theirs, _) = both
    assert rows(theirs, table) == rows(ours, table)


def test_both_ways_send_the_same_statements_in_the_same_order(both):
    (url, ours), (_, theirs) = both
    assert len(rows(url, "event")) >= PEOPLE + ACTS
    assert len(ours) >= 2 * ACTS
    assert theirs == ours
