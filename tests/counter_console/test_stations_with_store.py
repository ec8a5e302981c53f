"""Stations end to end: real windows, real actions, a real database."""

from __future__ import annotations

from counter_console.acts import Act, Wish
from queueing import actions
from queueing.model import StationKind
from shared_ui.own_place import own_version
from tests.counter_console.desk import sit_down
from tests.counter_console.samples import NOW
from tests.office import Clock, events
from tests.queueing.stations import Pc, let_pass, recorded, register


def kiosk_that_is_gone(store, **said):
    """Make a kiosk that was seen ten minutes ago."""
    station = register(store, "Kios lama")
    pc = Pc(store, station, clock=Clock(NOW))
    pc.start(version=own_version(), **said)
    let_pass(store, station, 600)
    return station


async def test_a_console_retires_a_station_that_is_gone(desks, store):
    station = kiosk_that_is_gone(store)
    await sit_down(desks[0], 6)
    await desks[0].controller.refresh()
    assert desks[0].window.state_line.stations.text() == "Stasiun (1)"
    await desks[0].open("stations", "retire")
    await desks[0].press("retire-yes")
    assert desks[0].message == "Kios lama dipensiunkan."
    assert recorded(store, station).retired_at == NOW
    (event,) = events(store, kind="retire_station")
    assert (event.officer, event.counter_id) == ("Sri", 6)
    assert desks[0].window.state_line.stations.text() == "Pengawas"


async def test_a_station_that_came_back_meanwhile_is_not_retired(desks, store):
    station = kiosk_that_is_gone(store)
    await desks[0].controller.refresh()
    Pc(store, station, host="pc-baru", clock=Clock(NOW)).start()
    await desks[0].wish(Wish(Act.RETIRE, station_id=station.id))
    assert desks[0].message == "Stasiun ini masih menyala. Matikan dulu, baru pensiunkan."
    assert recorded(store, station).retired_at is None


async def test_a_kiosk_with_tickets_to_be_merged_is_not_retired(desks, store):
    station = kiosk_that_is_gone(store, pending=2, pending_since=NOW)
    await desks[0].controller.refresh()
    await desks[0].wish(Wish(Act.RETIRE, station_id=station.id))
    assert desks[0].message.startswith("Masih ada tiket stasiun ini yang menunggu digabung.")
    assert recorded(store, station).retired_at is None


async def test_each_console_sees_itself_and_the_others(desks, store):
    actions.register_station(store, name="Papan", kind=StationKind.BOARD, now=NOW)
    await desks[0].controller.refresh()
    await desks[0].open("stations")
    model = desks[0].window.supervision.stations.model
    told = [model.index(place).data() for place in range(model.rowCount())]
    assert [row.split(",")[0] for row in told] == ["Meja 1", "Meja 2", "Papan"]
    assert told[0].split(", ")[1] == "Baik"
    assert told[2].split(", ")[1] == "Belum pernah hidup"
