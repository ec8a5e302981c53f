"""One station under one name: from its opening to its end, beside a second one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from queueing import actions, views
from queueing.errors import StationRetired, StationTaken
from queueing.model import Actor, StationKind
from shared_ui.office_line import OfficeLine
from shared_ui.station_hold import StationHold
from tests.office import MORNING, Clock, new_office, new_server_office, request
from tests.postgres import drop_database
from tests.queueing.stations import let_pass


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    """An office in a file, and one on a server."""
    if request.param == "sqlite":
        opened = new_office(tmp_path / "office.db")
        yield opened
        opened.close()
        return
    opened = new_server_office()
    yield opened
    opened.close()
    drop_database(opened.url)


@pytest.fixture
def new_line(store, tmp_path):
    """Make lines of programs on PCs; all end with the test."""
    lines = []

    def make(pc: str = "pc-1", kind: StationKind = StationKind.KIOSK, **hold) -> OfficeLine:
        lines.append(OfficeLine(kind, hold=StationHold(folder=tmp_path / pc, **hold)))
        return lines[-1]

    yield make
    for line in lines:
        line.close()


def open_line(line, store, name="Pintu"):
    return line.open(store.url, name, MORNING)


def read(line, now=MORNING):
    seen = line.read(lambda store: views.console_snapshot(store, counter_id=None, now=now), now)
    return seen.stations


def test_a_station_is_there_from_its_opening_to_its_end(store, new_line):
    line = new_line()
    station = open_line(line, store)
    (record,) = read(line)
    assert (record.id, record.name) == (station.id, "Pintu")
    assert record.host
    assert record.version
    assert record.age < 20
    line.close()
    (record,) = views.stations_snapshot(store, now=MORNING)
    assert record.released_at is not None


def test_a_second_pc_is_refused_until_the_first_ends(store, new_line):
    first, second = new_line("pc-1"), new_line("pc-2")
    open_line(first, store)
    for _ in range(2):
        with pytest.raises(StationTaken) as told:
            open_line(second, store)
        assert not told.value.here
    read(first)
    first.close()
    open_line(second, store)
    read(second)


def test_a_second_program_of_one_pc_is_refused_until_the_first_ends(store, new_line):
    first, second = new_line("pc-1"), new_line("pc-1")
    open_line(first, store)
    with pytest.raises(StationTaken) as told:
        open_line(second, store)
    assert told.value.here
    first.close()
    open_line(second, store)


def test_a_station_that_is_opened_again_after_trouble_keeps_its_name(store, new_line):
    first, second = new_line("pc-1"), new_line("pc-2")
    station = open_line(first, store)
    assert open_line(first, store) == station
    with pytest.raises(StationTaken):
        open_line(second, store)


def test_pcs_of_one_disk_image_do_not_take_the_name_back_and_forth(store, new_line, tmp_path):
    for pc in ("pc-1", "pc-2"):
        (tmp_path / pc).mkdir()
        (tmp_path / pc / "place-id").write_text("11111111-2222-4333-8444-555555555555\n")
    first, second = new_line("pc-1"), new_line("pc-2")
    open_line(first, store)
    second.open(store.url, "Pintu", MORNING + timedelta(seconds=1))
    for seconds in (10, 20):
        with pytest.raises(StationTaken):
            first.open(store.url, "Pintu", MORNING + timedelta(seconds=seconds))
        read(second, MORNING + timedelta(seconds=seconds))
    second.close()
    first.open(store.url, "Pintu", MORNING + timedelta(seconds=21))


def test_a_station_with_a_new_name_gives_the_old_one_back(store, new_line):
    first, second = new_line("pc-1"), new_line("pc-2")
    open_line(first, store)
    open_line(first, store, "Samping")
    open_line(second, store)


def test_a_station_that_lost_its_name_shows_nothing_and_comes_back_by_itself(
    store, new_line, monkeypatch
):
    monkeypatch.setattr("shared_ui.station_hold.ASK_AGAIN_SECONDS", 0.0)
    first, second = new_line("pc-1"), new_line("pc-2")
    station = open_line(first, store)
    let_pass(store, station, 60)
    open_line(second, store)
    later = MORNING + timedelta(seconds=10)
    for _ in range(3):
        with pytest.raises(StationTaken):
            read(first, later)
    with pytest.raises(StationTaken):
        _ = first.store
    second.close()
    assert read(first, later)


def test_a_retired_station_shows_nothing(store, new_line):
    line = new_line()
    station = open_line(line, store)
    let_pass(store, station, 300)
    desk = actions.register_station(store, name="M", kind=StationKind.CONSOLE, now=MORNING)
    actions.retire_station(
        store, station_id=station.id, actor=Actor(desk.id), request_id=request(), now=MORNING
    )
    with pytest.raises(StationRetired):
        read(line, MORNING + timedelta(seconds=10))
    with pytest.raises(StationRetired):
        open_line(new_line("pc-2"), store)


def test_a_beat_comes_every_ten_seconds_and_not_with_every_reading(store, new_line):
    line, told = new_line(), []
    line.hold.told = lambda hold, seconds: told.append(hold)
    open_line(line, store)
    for seconds in (0, 1, 5, 8):
        read(line, MORNING + timedelta(seconds=seconds))
    assert len(told) == 1
    read(line, MORNING + timedelta(seconds=10))
    assert len(told) == 2
    moment = datetime.now(UTC) if store.on_server else MORNING
    assert abs(told[-1].moment - moment) < timedelta(minutes=1)


def test_a_clock_that_is_off_is_told_to_the_office(store, new_line):
    clock = Clock(datetime.now(UTC) + timedelta(minutes=5))
    line = new_line(pc_clock=clock)
    open_line(line, store)
    (record,) = read(line)
    expected = 300_000 if store.on_server else 0
    assert abs(record.clock_offset_ms - expected) < 30_000


def test_what_waits_to_be_merged_is_told_at_the_next_beat(store, new_line):
    line = new_line()
    open_line(line, store)
    line.hold.pending = lambda: (3, MORNING)
    read(line, MORNING + timedelta(seconds=10))
    (record,) = read(line)
    assert (record.pending, record.pending_since) == (3, MORNING)
