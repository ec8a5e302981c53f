"""Stations of a server with the logins they were given: names held, seen and retired."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from queueing import actions, views
from queueing.errors import BadSetting, NotPermitted, StationTaken
from queueing.model import Actor, StationKind
from shared_ui.office_line import OfficeLine
from shared_ui.station_hold import StationHold
from tests.antrean.served import STATIONS, TLS_ALWAYS, Served, served
from tests.lan.postgres_server import serving
from tests.office import MORNING, request

VIEWS = {
    StationKind.KIOSK: lambda store: views.kiosk_snapshot(store, now=MORNING),
    StationKind.BOARD: lambda store: views.board_snapshot(store, now=MORNING),
    StationKind.CONSOLE: lambda store: views.console_snapshot(store, counter_id=None, now=MORNING),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Iterator[Served]:
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as server:
        yield served(server, tmp_path_factory.mktemp("stations"))


@pytest.fixture
def new_line(tmp_path):
    """Make lines of programs on PCs; all end with the test."""
    lines = []

    def make(kind: str, pc: str) -> OfficeLine:
        lines.append(OfficeLine(StationKind(kind), hold=StationHold(folder=tmp_path / pc)))
        return lines[-1]

    yield make
    for line in lines:
        line.close()


def read(line, kind):
    return line.read(VIEWS[StationKind(kind)], MORNING)


@pytest.mark.parametrize(("name", "kind"), STATIONS.items())
def test_every_login_holds_its_name_beats_and_gives_it_back(office, new_line, name, kind):
    first, second = new_line(kind, "pc-1"), new_line(kind, "pc-2")
    first.open(office.url(name), name, MORNING)
    assert read(first, kind)
    first.hold._asked_at = -100.0
    assert read(first, kind)
    with pytest.raises(StationTaken):
        second.open(office.url(name), name, MORNING)
    first.close()
    second.open(office.url(name), name, MORNING)
    assert read(second, kind)


@pytest.mark.parametrize(("name", "kind"), STATIONS.items())
def test_no_login_works_as_another_station(office, new_line, name, kind):
    for other in STATIONS:
        if other != name:
            with pytest.raises(BadSetting):
                new_line(STATIONS[other], "pc-1").open(office.url(name), other, MORNING)


def test_a_console_sees_all_stations_and_retires_one_that_is_gone(office, new_line):
    line = new_line("console", "pc-1")
    station = line.open(office.url("Loket 1"), "Loket 1", MORNING)
    shown = {record.name: record for record in read(line, "console").stations}
    assert shown.keys() == STATIONS.keys()
    assert shown["Loket 1"].age < 30
    gone = shown["Kios 2"]
    office.sql("UPDATE station_presence SET seen_at = seen_at - interval '1 hour'")
    for name, may in (("Papan 1", False), ("Kios 1", False), ("Loket 1", True)):
        with closing(office.open(name)) as store:
            ask = {
                "station_id": gone.id,
                "actor": Actor(station.id),
                "request_id": request(),
                "now": MORNING,
            }
            if may:
                assert actions.retire_station(store, **ask).name == "Kios 2"
            else:
                with pytest.raises(NotPermitted):
                    actions.retire_station(store, **ask)
    told = office.sql("SELECT count(*) FROM event WHERE kind = 'retire_station'")
    assert told == [(1,)]


def test_a_boards_login_tells_its_settings_and_what_became_of_a_wish(office, new_line):
    line = new_line("board", "pc-1")
    station = line.open(office.url("Papan 1"), "Papan 1", MORNING)
    said = {"station_id": station.id, "now": MORNING}
    told = actions.tell_station_settings(
        line.store, settings='{"voice": {"volume": 60}}', request_id=request(), **said
    )
    assert (told.number, told.applied_number) == (1, 1)
    actions.tell_station_settings(
        line.store, settings='{"voice": {"volume": 70}}', request_id=request(), **said
    )
    actions.report_applied(line.store, number=2, problem="no such folder", **said)
    seen = views.wish_of_station(line.store, station_id=station.id)
    assert (seen.number, seen.problem, seen.wished_by) == (2, "no such folder", "")
    with pytest.raises(NotPermitted):
        actions.report_applied(
            line.store, station_id=station.id + 1, number=1, problem="", now=MORNING
        )
    ((kind, station_id),) = office.sql(
        "SELECT kind, station_id FROM event WHERE kind LIKE '%settings'"
    )
    assert (kind, station_id) == ("tell_station_settings", station.id)
