"""A kiosk that is cut off keeps the hours of its services."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import insert

from queueing.errors import OutsideServiceHours
from queueing.store import tables as t
from queueing.views import kiosk_snapshot
from tests.office import SERVICES, request


def test_it_gives_no_number_after_them_and_brings_those_it_gave(store, cut_off, clock):
    """It is Wednesday, 08.00 of the office."""
    with store.write() as connection:
        row = {"weekday": 3, "opens_at": time(7), "closes_at": time(9)}
        connection.execute(insert(t.service_hours).values(service_id=SERVICES["A"], **row))
    cut_off.mirror()
    asked = request()
    given = cut_off.take("A", request_id=asked)
    clock.tick(hours=1)
    with pytest.raises(OutsideServiceHours) as caught:
        cut_off.take("A")
    assert caught.value.outside is not None
    assert caught.value.outside.closed_at is not None
    assert clock() - caught.value.outside.closed_at < timedelta(minutes=1)
    assert cut_off.take("A", request_id=asked).label == given.label
    assert kiosk_snapshot(cut_off.local, now=clock()).lines[0].outside is not None
    cut_off.take("B")
    assert cut_off.merge() == 2


def test_hours_that_were_taken_back_are_gone_from_its_own_office(store, cut_off, clock):
    never = {"service_id": SERVICES["A"], "weekday": 3}
    with store.write() as connection:
        connection.execute(insert(t.service_hours).values(never))
    cut_off.mirror()
    with pytest.raises(OutsideServiceHours):
        cut_off.take("A")
    with store.write() as connection:
        connection.execute(t.service_hours.delete())
    cut_off.mirror()
    assert cut_off.take("A").number == 1
