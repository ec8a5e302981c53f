"""Issuing and calling of 1, 4 and 16 processes on PostgreSQL, against bare psycopg.

Measured: whole calls of queueing.actions.issue_ticket with the slip, and of call_next, start and
finish one after another, against benchmarks.raw_server, which sends the same statements in the
same transactions. The server waits for its disk (fsync and synchronous_commit on) and runs on
this machine, so server and clients share its cores. Both sides run in the same processes, each
first in turn, each round on a fresh copy of the same database. `one_series` holds issuing for one
service alone against issuing for all nine in turn: tickets of one series wait for each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import uuid4

from benchmarks import raw_server
from benchmarks.crew import PROCESSES, Act, Crew, Opening, compare
from benchmarks.desks import desk_of, let_in, make_desks, serve_next
from benchmarks.postgres_office import Offices, ServerOffice, server_in
from benchmarks.sqlite_issue import antrean
from queueing.store import Store, open_store

WAITING = 2500
"""More people than all processes together call in one round."""


def measure(folder: Path, *, quick: bool) -> dict[str, Any]:
    """Give `issue_ratio_to_raw`, `call_ratio_to_raw`, absolute figures and longest waits."""
    rounds, seconds = (2, 0.6) if quick else (12, 0.8)
    with server_in(folder) as server, Crew(max(PROCESSES)) as crew:
        nobody, people = Offices(server, "nobody"), Offices(server, "people", _with_people)

        def compared(
            sides: Mapping[str, Opening], offices: Offices, rounds: int = rounds
        ) -> dict[str, Any]:
            return compare(crew, sides, offices.new, rounds=rounds, seconds=seconds)

        issued = compared(ISSUING, nobody)
        called = compared(CALLING, people)
        series = compared({"one": one_series, "nine": antrean}, nobody, rounds // 2)
    return {
        "issue_ratio_to_raw": issued["ratio"],
        "tickets_per_second": issued["per_second"],
        "longest_issue_ms": issued["longest_ms"],
        "call_ratio_to_raw": called["ratio"],
        "visits_per_second": called["per_second"],
        "longest_visit_ms": called["longest_ms"],
        "one_series": {
            "ratio_to_nine": series["ratio"],
            "tickets_per_second": series["per_second"],
        },
        "rounds": rounds,
        "seconds": seconds,
    }


def _with_people(store: Store) -> None:
    make_desks(store, max(PROCESSES))
    let_in(store, WAITING)


def one_series(office: ServerOffice, number: int, stack: ExitStack) -> Act:
    """Give the act of issuing for one service only."""
    return antrean(replace(office, service_ids=office.service_ids[:1]), number, stack)


def raw_issue(office: ServerOffice, _number: int, stack: ExitStack) -> Act:
    """Give the act of issuing by hand."""
    connection = raw_server.connect(office.url)
    stack.callback(connection.close)
    services = cycle(office.service_ids)
    return lambda: raw_server.issue(
        connection, next(services), office.kiosk_id, str(uuid4()), datetime.now(UTC)
    )


def antrean_calls(office: ServerOffice, number: int, stack: ExitStack) -> Act:
    """Give the act of calling, starting and finishing by the product."""
    store = open_store(office.url)
    stack.callback(store.close)
    desk = desk_of(number)
    return lambda: serve_next(store, desk)


def raw_calls(office: ServerOffice, number: int, stack: ExitStack) -> Act:
    """Give the same by hand."""
    actor = desk_of(number)
    desk = raw_server.Desk(office.url, actor)
    stack.callback(desk.close)
    return desk.serve_next


ISSUING = {"antrean": antrean, "raw": raw_issue}
CALLING = {"antrean": antrean_calls, "raw": raw_calls}
