"""Nothing on a line to a server waits for ever."""

from __future__ import annotations

from functools import partial
from time import monotonic

import pytest
from sqlalchemy import text

from queueing.errors import StoreUnreachable
from queueing.store.database_url import parsed_url
from queueing.store.engine import make_store
from queueing.store.server_line import (
    ANSWER_SECONDS,
    CONNECT_SECONDS,
    LIMITS_MS,
    BoundedConnection,
    driver_arguments,
)
from tests.lan.postgres_server import serving
from tests.postgres import drop_database, new_database


def test_a_frozen_server_ends_in_unreachable_and_can_be_asked_again(monkeypatch):
    monkeypatch.setattr(BoundedConnection, "answer_seconds", 0.3)
    with serving() as server:
        store = make_store(server.url())
        with store.read():
            pass
        begun = monotonic()
        server.pause()
        with pytest.raises(StoreUnreachable), store.read():
            pass
        server.resume()
        # One answer waited for, one attempt to connect, and no third wait to tidy up.
        assert monotonic() - begun < 2 * CONNECT_SECONDS + 5
        with store.read():
            pass
        store.close()


def test_the_servers_own_limits_come_before_ours():
    # Theirs say what happened and leave the line whole.
    for limit in ("statement_timeout", "lock_timeout"):
        assert LIMITS_MS[limit] / 1000 < ANSWER_SECONDS


def test_a_url_may_set_its_own_limits_and_options():
    url = parsed_url(
        "postgresql://kiosk:secret@server:5433/antrean"
        "?sslmode=verify-full&connect_timeout=1&options=-c%20work_mem%3D1MB"
    )
    arguments = driver_arguments(url)
    assert arguments["sslmode"] == "verify-full"
    assert arguments["connect_timeout"] in (1, "1")
    assert arguments["options"].startswith("-c work_mem=1MB -c statement_timeout=")
    assert (arguments["host"], arguments["port"]) == ("server", 5433)
    assert (arguments["dbname"], arguments["password"]) == ("antrean", "secret")
    assert arguments["autocommit"]


@pytest.mark.parametrize("way", ["read", "write", "alone"])
def test_when_one_line_is_lost_no_other_old_one_is_tried(way):
    with serving() as server:
        store = make_store(server.url())
        with store.read(), store.read(), store.read():
            pass
        server.kill()
        server.start()
        act = getattr(store, way)
        if way == "alone":
            # Nothing is asked before the statement itself, which may have been done.
            with pytest.raises(StoreUnreachable), act() as connection:
                connection.exec_driver_sql("SELECT 1")
        for _ in range(3):
            with act() as connection:
                connection.exec_driver_sql("SELECT 1")
        store.close()


def test_only_what_is_asked_of_short_tables_keeps_its_plan():
    store = make_store(new_database())
    seen = []
    for way in (store.read, partial(store.alone, plans_kept=True), store.alone, store.write):
        with way() as connection:
            seen.append(connection.execute(text("SHOW plan_cache_mode")).scalar_one())
    store.close()
    drop_database(store.url)

    assert seen == ["force_custom_plan", "auto", "force_custom_plan", "force_custom_plan"]
