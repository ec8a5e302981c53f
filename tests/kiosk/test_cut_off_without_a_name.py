"""A kiosk that comes back when it may not work under its name any more: no number is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from queueing import actions
from queueing.errors import StationRetired, StationTaken, StoreError
from queueing.model import Actor, StationKind
from tests.kiosk.test_cut_off import cut, kiosk, line, server
from tests.office import MORNING, request
from tests.queueing.detached.cut_off import labels, tickets_on
from tests.queueing.stations import Pc, let_pass, register

__all__ = ["kiosk", "line", "server"]


def refused_in_the_end(kiosk, error: type[StoreError]) -> None:
    """Read again and again until it is refused."""
    with pytest.raises(error):
        kiosk.until(lambda shown: False)


def test_a_kiosk_whose_name_was_taken_brings_its_numbers_and_stops(server, kiosk, line):
    cut(line)
    kiosk.take("A")
    station = register(server, "kiosk-1")
    let_pass(server, station, 60)
    other = Pc(server, station, host="pc-2")
    other.start()
    line.accept()
    refused_in_the_end(kiosk, StationTaken)
    assert labels(tickets_on(server)) == ["AK-001"]
    with pytest.raises(StoreError):
        kiosk.take("A")
    other.leave()
    kiosk.open()
    assert kiosk.take("A").label == "A-001"


def test_a_kiosk_that_was_retired_brings_its_numbers_and_stops(server, kiosk, line):
    cut(line)
    kiosk.take("A")
    kiosk.take("B")
    station = register(server, "kiosk-1")
    let_pass(server, station, 600)
    desk = actions.register_station(server, name="M", kind=StationKind.CONSOLE, now=MORNING)
    actions.retire_station(
        server,
        station_id=station.id,
        actor=Actor(desk.id),
        request_id=request(),
        now=datetime.now(UTC),
    )
    line.accept()
    refused_in_the_end(kiosk, StationRetired)
    assert labels(tickets_on(server)) == ["AK-001", "BK-001"]
    with pytest.raises(StoreError):
        kiosk.take("A")
