"""Rows are read as the office's words, on both engines."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import insert, text, update

from queueing.opening_days import WeekdayHours
from queueing.presence import StationWish
from queueing.store import tables as t
from queueing.store.rows import counters_of, services_of
from queueing.store.station_rows import wishes_of
from tests.office import MORNING, SERVICES


def test_a_counter_knows_only_the_weights_that_are_not_one(store):
    link = t.counter_service
    with store.write() as connection:
        heavier = (link.c.counter_id == 6) & (link.c.service_id == SERVICES["C"])
        connection.execute(update(link).where(heavier).values(weight=3))
        counters = counters_of(connection)
    assert counters[6].weights == ((SERVICES["C"], 3),)
    assert (counters[6].weight_of(SERVICES["C"]), counters[6].weight_of(SERVICES["A"])) == (3, 1)
    assert {counter.weights for number, counter in counters.items() if number != 6} == {()}


def test_hours_belong_to_their_service_in_the_order_of_the_week(store):
    friday = WeekdayHours(5, time(8), time(11))
    never = WeekdayHours(1, None, None)
    with store.write() as connection:
        for own in (friday, never):
            row = {"weekday": own.weekday, "opens_at": own.opens_at, "closes_at": own.closes_at}
            connection.execute(insert(t.service_hours).values(service_id=SERVICES["D"], **row))
        services = services_of(connection)
    assert services[SERVICES["D"]].hours == (never, friday)
    assert services[SERVICES["A"]].hours == ()


def wished(connection, kiosk):
    wish = StationWish(kiosk.actor.station_id, '{"volume": 40}', 2, MORNING, "Sri")
    names = ("station_id", "settings", "number", "wished_at", "wished_by")
    values = {name: getattr(wish, name) for name in names}
    connection.execute(insert(t.station_wish).values(values))
    return wish


def test_a_new_wish_is_one_that_no_station_has_spoken_of(store, kiosk):
    with store.write() as connection:
        wish = wished(connection, kiosk)
        assert wishes_of(connection) == {wish.station_id: wish}
    assert (wish.applied_number, wish.applied_at, wish.problem) == (0, None, "")


@pytest.mark.server_only
def test_a_stations_word_of_an_older_wish_does_not_replace_that_of_a_newer(store, kiosk):
    say = text("SELECT wish_applied(:station, :number, :problem, :now)")
    with store.write() as connection:
        wish = wished(connection, kiosk)
        for number, problem in ((2, "no such folder"), (1, ""), (3, "not wished yet")):
            told = {"number": number, "problem": problem, "now": MORNING}
            connection.execute(say, {"station": wish.station_id, **told})
        said = wishes_of(connection)[wish.station_id]
    assert (said.applied_number, said.problem, said.applied_at) == (2, "no such folder", MORNING)
