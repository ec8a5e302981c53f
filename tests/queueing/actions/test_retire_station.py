"""A station that is no longer there is struck off; what it was is never given again."""

from __future__ import annotations

import pytest

from queueing import actions, views
from queueing.errors import (
    NotFound,
    RequestReused,
    StationRetired,
    StationStillThere,
    TicketsPending,
)
from queueing.model import Actor, StationKind
from tests.office import MORNING, Kiosk, events, refused, request
from tests.queueing.stations import Pc, let_pass, recorded, register


def retire(store, station, actor=None, request_id=None, now=MORNING):
    return actions.retire_station(
        store,
        station_id=station.id,
        actor=actor or Actor(register(store, "Meja", StationKind.CONSOLE).id, 6, "Ani"),
        request_id=request_id or request(),
        now=now,
    )


@pytest.mark.parametrize("how", ["never there", "ended", "gone for two minutes"])
def test_a_station_that_is_not_there_can_be_retired(store, how):
    station = register(store)
    pc = Pc(store, station)
    if how != "never there":
        pc.start()
    if how == "ended":
        pc.leave()
    elif how != "never there":
        let_pass(store, station, 121)
    assert recorded(store, station).may_be_retired
    assert retire(store, station).name == "Pintu"
    assert recorded(store, station).retired_at == MORNING
    assert not recorded(store, station).may_be_retired
    (event,) = events(store, kind="retire_station")
    assert (event.officer, event.details["station_id"]) == ("Ani", station.id)


@pytest.mark.parametrize("seconds", [0, 60, 115])
def test_a_station_that_was_seen_within_two_minutes_is_not_retired(store, seconds):
    station = register(store)
    actor = Actor(register(store, "Meja", StationKind.CONSOLE).id)
    Pc(store, station).start()
    if seconds:
        let_pass(store, station, seconds)
    assert not recorded(store, station).may_be_retired
    with refused(store, StationStillThere):
        retire(store, station, actor)


def test_a_kiosk_whose_tickets_wait_to_be_merged_is_not_retired(store):
    station = register(store)
    actor = Actor(register(store, "Meja", StationKind.CONSOLE).id)
    Pc(store, station).start(pending=4, pending_since=MORNING)
    let_pass(store, station, 3600)
    assert not recorded(store, station).may_be_retired
    with refused(store, TicketsPending, match="4 tickets") as told:
        retire(store, station, actor)
    assert told.value.pending == 4


def test_a_retired_station_can_do_nothing(store, clock):
    kiosk = Kiosk(store, clock, "Pintu")
    station = register(store)
    pc = Pc(store, station)
    pc.start()
    pc.leave()
    retire(store, station)
    with refused(store, StationRetired, match="Pintu"):
        pc.start()
    with refused(store, StationRetired):
        register(store)
    with refused(store, StationRetired):
        kiosk.take("A")


def test_the_letter_of_a_retired_kiosk_is_never_given_again(store):
    first = register(store, "Pintu 1")
    retire(store, first)
    given = {register(store, f"Pintu {n}").letter for n in range(2, 9)}
    assert len(given) == 7
    assert first.letter not in given


def test_the_printer_of_a_retired_kiosk_is_shown_no_more(store):
    station = register(store)
    actions.report_printer(
        store,
        station_id=station.id,
        kind="offline",
        reason="",
        near_end=False,
        confirms=True,
        place="192.168.1.50:9100",
        profile="generic",
        now=MORNING,
    )
    shown = views.console_snapshot(store, counter_id=None, now=MORNING)
    assert [p.station_id for p in shown.printers] == [station.id]
    retire(store, station)
    shown = views.console_snapshot(store, counter_id=None, now=MORNING)
    assert shown.printers == ()
    assert recorded(store, station).printer is None


def test_the_same_request_retires_once(store):
    station, other = register(store), register(store, "Samping")
    actor = Actor(register(store, "Meja", StationKind.CONSOLE).id)
    asked = request()
    retire(store, station, request_id=asked)
    retire(store, station, request_id=asked)
    retire(store, station)
    assert len(events(store, kind="retire_station")) == 1
    with refused(store, RequestReused):
        retire(store, other, actor, asked)


def test_a_station_that_never_was_cannot_be_retired(store):
    actor = Actor(register(store, "Meja", StationKind.CONSOLE).id)
    with refused(store, NotFound):
        actions.retire_station(store, station_id=99, actor=actor, request_id=request(), now=MORNING)
