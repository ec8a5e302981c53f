"""`antrean doctor` on the station: is it known, and who works under its name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from queueing import actions
from queueing.model import Actor, StationKind
from queueing.store import Store
from shared_ui.own_place import place_id
from shared_ui.station_file import save
from shared_ui.station_settings import default_settings
from tests.office import Clock, new_office, new_server_office, request
from tests.postgres import drop_database
from tests.queueing.stations import Pc, let_pass, register


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An office in a file, and one on a server."""
    if request.param == "sqlite":
        with closing(new_office(tmp_path / "office.db")) as opened:
            yield opened
        return
    opened = new_server_office()
    yield opened
    opened.close()
    drop_database(opened.url)


@pytest.fixture
def looked(store: Store, tmp_path: Path, antrean):
    """Give what the doctor says of the kiosk "Pintu"."""
    base = default_settings("kiosk", "Pintu")
    path = tmp_path / "kiosk.toml"
    database = base.database.model_copy(update={"url": store.url})
    save(path, base.model_copy(update={"database": database}))
    return lambda: antrean("doctor", "--config", path)


def working(store: Store, **who) -> Pc:
    pc = Pc(store, register(store, "Pintu"), clock=Clock(datetime.now(UTC)), **who)
    pc.start()
    return pc


def test_a_station_that_never_ran_is_fine_where_it_makes_itself_known(looked):
    ended = looked()
    assert ended.code == 0
    assert "ok   station: 'Pintu' is new; its first start makes it known" in ended.out
    assert "ok   name: nobody has worked under it yet" in ended.out
    assert ", schema 0005\n" in ended.out


def test_the_station_of_this_pc_is_fine_while_it_runs_and_after_it_ended(store, looked):
    pc = working(store, place_id=place_id(), host="this-pc")
    ended = looked()
    assert ended.code == 0
    assert "ok   station: 'Pintu' is known as a kiosk, letter K" in ended.out
    assert "ok   name: held by this PC, this-pc, seen " in ended.out
    pc.leave()
    assert "ok   name: free; last held by this-pc, seen " in looked().out


def test_a_name_that_another_pc_has_is_bad_and_says_which(store, looked):
    pc = working(store, host="pc-lain")
    ended = looked()
    assert ended.code == 1
    assert "BAD  name: held by the PC pc-lain, seen " in ended.out
    assert "remedy: end it there" in ended.out
    let_pass(store, pc.station, 60)
    assert looked().code == 0


def test_a_station_of_another_kind_is_bad(store, looked):
    register(store, "Pintu", StationKind.BOARD)
    ended = looked()
    assert ended.code == 1
    assert "BAD  station: station.name: 'Pintu' is a board already" in ended.out


def test_a_retired_station_is_bad_and_says_since_when(store, looked):
    station = register(store, "Pintu")
    desk = register(store, "Meja", StationKind.CONSOLE)
    actions.retire_station(
        store,
        station_id=station.id,
        actor=Actor(desk.id),
        request_id=request(),
        now=datetime(2026, 3, 4, 5, tzinfo=UTC),
    )
    ended = looked()
    assert ended.code == 1
    assert "BAD  station: 'Pintu' was retired on 2026-03-04" in ended.out
