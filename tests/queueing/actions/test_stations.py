"""The PCs of the office make themselves known."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing

import pytest
from sqlalchemy import select, text, update

from queueing.errors import BadSetting, NotPermitted
from queueing.model import StationKind
from queueing.store import open_store
from queueing.store import tables as t
from tests.office import refused
from tests.queueing.stations import Pc, presence, register


def test_a_station_keeps_its_id_over_restarts(store):
    first = register(store)
    assert register(store) == first
    assert register(store, "  Pintu ") == first


def test_stations_of_other_names_are_others(store):
    assert register(store).id != register(store, "Samping").id


def test_a_name_belongs_to_one_kind(store):
    register(store)
    with refused(store, BadSetting, match=r"station\.name"):
        register(store, kind=StationKind.BOARD)


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_station_needs_a_name_of_at_most_60_characters(store, name):
    with refused(store, BadSetting, match=r"station\.name"):
        register(store, name)


@pytest.mark.parametrize("kind", StationKind)
def test_every_kind_can_be_registered(store, kind):
    assert register(store, f"PC {kind}", kind).kind is kind


def test_kiosks_get_letters_and_no_other_station_does(store):
    kiosks = [register(store, f"Pintu {n}") for n in range(3)]
    assert len({kiosk.letter for kiosk in kiosks} - {""}) == 3
    assert register(store, "Papan", StationKind.BOARD).letter == ""
    assert register(store, "Pintu 1") == kiosks[1]


def test_a_kiosk_from_before_letters_gets_one(store):
    known = register(store)
    with store.write() as connection:
        connection.execute(update(t.station).values(letter=None))
    assert register(store).letter == known.letter


def test_programs_that_register_at_once_get_letters_of_their_own(store):
    """Each a process of its own, as the PCs of an office are in the morning."""
    programs = [
        subprocess.Popen([sys.executable, "-c", MORNING_OF_A_KIOSK, store.url, f"Pintu {n % 6}"])
        for n in range(8)
    ]
    assert [program.wait(60) for program in programs] == [0] * 8
    with store.read() as connection:
        rows = connection.execute(select(t.station.c.name, t.station.c.letter)).all()
    assert {row.name for row in rows} == {f"Pintu {n}" for n in range(6)}
    assert len({row.letter for row in rows}) == 6


MORNING_OF_A_KIOSK = """
import sys
from datetime import UTC, datetime
from queueing import actions
from queueing.model import StationKind
from queueing.store import open_store
store = open_store(sys.argv[1])
actions.register_station(
    store, name=sys.argv[2], kind=StationKind.KIOSK, now=datetime.now(UTC)
)
store.close()
"""


@pytest.fixture
def logins(store):
    """Two logins that may look at stations and no more, on the shared server."""
    name = store.url.rpartition("/")[2]
    with store.alone() as connection:
        for login in (f"{name}_one", f"{name}_two"):
            connection.execute(text(f"CREATE ROLE {login} LOGIN"))
            connection.execute(text(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {login}"))
    yield f"{name}_one", f"{name}_two"
    with store.alone() as connection:
        for login in (f"{name}_one", f"{name}_two"):
            connection.execute(text(f"DROP OWNED BY {login}"))
            connection.execute(text(f"DROP ROLE {login}"))


def as_login(store, login):
    return open_store(store.url.replace("//owner@", f"//{login}@"))


def give_login(store, station, login):
    with store.write() as connection:
        mine = t.station.c.id == station.id
        connection.execute(update(t.station).where(mine).values(login=login))


@pytest.mark.server_only
def test_a_login_finds_its_own_station_and_makes_none(store, logins):
    station = register(store)
    give_login(store, station, logins[0])
    with closing(as_login(store, logins[0])) as own:
        assert register(own) == station
        with refused(store, BadSetting, match="knows no 'Samping'"):
            register(own, "Samping")
    with (
        closing(as_login(store, logins[1])) as other,
        refused(store, BadSetting, match="not the station of the login"),
    ):
        register(other)


@pytest.mark.server_only
def test_a_login_beats_and_leaves_for_its_own_station_only(store, logins):
    station = register(store)
    give_login(store, station, logins[0])
    pc = Pc(store, station)
    with closing(as_login(store, logins[0])) as pc.store:
        pc.start()
    with closing(as_login(store, logins[1])) as pc.store:
        with refused(store, NotPermitted):
            pc.beat()
        with refused(store, NotPermitted):
            pc.leave()
    with closing(as_login(store, logins[0])) as pc.store:
        pc.leave()
    assert presence(store, station).released_at is not None
