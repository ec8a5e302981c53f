"""A restore beside stations at work: they let it in, and it lets them go on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy import text

from queueing import views
from queueing.store import tables as t
from queueing.store.copying import hold_all
from tests.patience import wait_until

WAITING = text(
    "SELECT count(DISTINCT pid) FROM pg_locks JOIN pg_database d ON d.oid = database"
    " WHERE d.datname = current_database() AND NOT granted"
)


@pytest.mark.server_only
def test_a_restore_is_in_at_once_when_who_was_inside_has_left_whoever_else_wants_in(
    store, kiosk, clock, monkeypatch
):
    """Newcomers wait behind it and hold nothing that it wants."""
    monkeypatch.setattr("queueing.store.copying.HOLD_TRIES", 1)
    inside, leave = Event(), Event()

    def read_slowly() -> None:
        with store.read() as connection:
            connection.execute(t.office.select())
            inside.set()
            leave.wait()
            connection.execute(t.service.select())

    def restore() -> None:
        with store.write() as connection:
            hold_all(connection)

    newcomers = [
        lambda: kiosk.take("A", print_it=True),
        lambda: views.kiosk_snapshot(store, now=clock()),
        lambda: views.board_snapshot(store, now=clock()),
        lambda: views.console_snapshot(store, counter_id=6, now=clock()),
    ]

    def so_many_wait(count: int) -> bool:
        with store.alone() as looking:
            return looking.execute(WAITING).scalar_one() == count

    with ThreadPoolExecutor(2 + len(newcomers)) as pool:
        done = [pool.submit(read_slowly)]
        inside.wait()
        try:
            done.append(pool.submit(restore))
            wait_until(lambda: so_many_wait(1), "the restore at the door")
            done += [pool.submit(newcomer) for newcomer in newcomers]
            wait_until(lambda: so_many_wait(1 + len(newcomers)), "all others behind it")
        finally:
            leave.set()
        for each in done:
            each.result()
