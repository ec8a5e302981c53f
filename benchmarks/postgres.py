"""The figures of an office on PostgreSQL: issuing, calling, and a call on another PC's board."""

from __future__ import annotations

from typing import Any

from antrean.demo import office_open_all_day
from benchmarks import postgres_load
from benchmarks.call_to_repaint import repaints
from benchmarks.office import workspace
from benchmarks.postgres_office import server_in
from queueing.actions import set_up_office
from queueing.store import open_store


def measure(*, quick: bool) -> dict[str, Any]:
    """Give the figures of postgres_load, and `call_to_repaint_ms` as on SQLite."""
    with workspace() as folder:
        found = postgres_load.measure(folder, quick=quick)
    return found | {"call_to_repaint_ms": call_to_repaint(quick=quick)}


def call_to_repaint(*, quick: bool) -> dict[str, Any]:
    """Give the time from the commit of a call to the board's paint in another process, in ms.

    The board hears of it by LISTEN and NOTIFY. `with_call_ms` begins before call_next instead.
    """
    with workspace() as folder, server_in(folder) as server:
        server.run("CREATE DATABASE office TEMPLATE template0")
        url = server.url("office")
        store = open_store(url, create=True)
        try:
            set_up_office(store, office_open_all_day())
        finally:
            store.close()
        found = repaints(folder, url, calls=30 if quick else 300)
    after_commit = found.pop("after_commit_ms")
    return {**after_commit, "with_call_ms": found}
