"""Settings of the office stay while numbers of a cut-off kiosk wait to be merged."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queueing import actions
from queueing.errors import TicketsPending
from queueing.model import Actor
from queueing.store.rows import counters_of, services_of
from tests.office import refused, request


def claim(store, kiosk, pending):
    actions.claim_station(
        store,
        station_id=kiosk.actor.station_id,
        place_id=request(),
        host="pc",
        version="1",
        now=kiosk.clock(),
        pending=pending,
        pending_since=kiosk.clock() if pending else None,
    )


def change(store, kiosk, what):
    with store.read() as connection:
        service, counter = services_of(connection)[1], counters_of(connection)[1]
    wishes = {
        "set_office_name": {"name": "Lain"},
        "save_service": {"service": service},
        "save_counter": {"counter": counter},
        "set_office_printing": {"follow_address": "", "logo": None},
    }
    return getattr(actions, what)(
        store,
        actor=Actor(kiosk.actor.station_id),
        request_id=request(),
        now=kiosk.clock.tick(),
        **wishes[what],
    )


CHANGES = ["set_office_name", "save_service", "save_counter", "set_office_printing"]


@pytest.mark.parametrize("what", CHANGES)
def test_no_setting_is_changed_while_numbers_wait(store, kiosk, what):
    claim(store, kiosk, 2)
    with refused(store, TicketsPending, "2 tickets of 'kiosk-1'"):
        change(store, kiosk, what)


def test_settings_are_changed_when_all_are_merged(store, kiosk):
    claim(store, kiosk, 0)
    change(store, kiosk, "set_office_name")


@pytest.mark.file_only
def test_a_kiosk_that_is_gone_for_a_day_holds_up_nobody(store, kiosk):
    claim(store, kiosk, 2)
    kiosk.clock.now += timedelta(days=1, minutes=1)
    change(store, kiosk, "set_office_name")
