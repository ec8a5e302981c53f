"""Reads all settings of an office, as a new office would be given them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from queueing.actions import OfficeData
from queueing.actions.judging import rules_of
from queueing.neighbours import OwnStatus
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.calendar_rows import calendar_of
from queueing.store.limit_rows import quotas_of, stock_of
from queueing.store.neighbour_rows import neighbours_of, own_status
from queueing.store.outage_rows import components_of, ready_words_of, templates_of
from queueing.store.probe_rows import probes_of
from queueing.store.rows import counters_of, office_of, services_of


def exported(store: Store) -> OfficeData:
    """Give the settings as they are at one moment; raises StoreError, NotPermitted.

    No secret is among them: passwords are the server's, PINs each PC's, and the private key
    stays where it is.
    """
    with store.read() as connection:
        data = read_office(connection)
    # Rows that nothing else names get their ids from the database they are written into.
    anew: dict[str, Any] = {
        name: tuple(replace(row, id=0) for row in getattr(data, name))
        for name in ("templates", "quotas", "stock", "neighbours", "probes", "periods")
    }
    anew["stock"] = tuple(replace(item, on_hand=None) for item in anew["stock"])
    return replace(data, **anew)


def read_office(connection: Connection) -> OfficeData:
    """Give the settings inside a transaction, each row with its id there."""
    office = office_of(connection)
    calendar = calendar_of(connection, office)
    own = own_status(connection)
    services = sorted(services_of(connection).values(), key=lambda s: (s.position, s.id))
    counters = sorted(counters_of(connection).values(), key=lambda c: c.number)
    return OfficeData(
        office=office,
        components=tuple(components_of(connection).values()),
        services=tuple(services),
        counters=tuple(counters),
        templates=templates_of(connection),
        ready_words=ready_words_of(connection),
        periods=calendar.periods,
        days=calendar.days,
        status=OwnStatus(own.code, own.every_minutes, own.places, own.note),
        neighbours=tuple(
            replace(each, position=place) for place, each in enumerate(neighbours_of(connection))
        ),
        quotas=quotas_of(connection),
        stock=stock_of(connection),
        probes=tuple(probes_of(connection).values()),
        trouble_rules=rules_of(connection),
        logo=connection.execute(select(t.office.c.logo)).scalar(),
    )
