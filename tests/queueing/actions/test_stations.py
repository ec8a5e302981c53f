"""The PCs of the office make themselves known."""

from __future__ import annotations

import pytest

from queueing import actions
from queueing.errors import BadSetting
from queueing.model import StationKind
from tests.office import MORNING, refused


def register(store, name="Pintu", kind=StationKind.KIOSK):
    return actions.register_station(store, name=name, kind=kind, now=MORNING)


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
