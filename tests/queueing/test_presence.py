"""How a station is: said from what it told last, the worst first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from queueing.model import StationKind
from queueing.papers import PrinterRecord
from queueing.presence import (
    Condition,
    StationRecord,
    conditions,
    equipment,
    newest_version,
    told,
    worst_first,
)
from tests.office import MORNING

FINE = StationRecord(
    id=1,
    name="Pintu",
    kind=StationKind.KIOSK,
    letter="K",
    retired_at=None,
    host="pc-1",
    version="0.4.0",
    started_at=MORNING,
    seen_at=MORNING,
    age=3.0,
)
READY = PrinterRecord(1, "Pintu", "ready", "", False, True, MORNING, MORNING, "", "generic")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, Condition.FINE),
        ({"age": 30.0}, Condition.FINE),
        ({"age": 30.1}, Condition.SLOW),
        ({"age": 120.0}, Condition.SLOW),
        ({"age": 120.1}, Condition.GONE),
        ({"age": 9e6, "released_at": MORNING}, Condition.ENDED),
        ({"age": None, "seen_at": None}, Condition.NEW),
        ({"age": 9e6, "retired_at": MORNING, "pending": 2}, Condition.RETIRED),
        ({"clock_offset_ms": 60_000}, Condition.FINE),
        ({"clock_offset_ms": 60_001}, Condition.CLOCK),
        ({"clock_offset_ms": -60_001}, Condition.CLOCK),
        ({"version": "0.3.12"}, Condition.OLD),
        ({"version": "0.10.0"}, Condition.FINE),
        ({"pending": 1}, Condition.PENDING),
        ({"printer": READY}, Condition.FINE),
        ({"printer": replace(READY, near_end=True)}, Condition.PAPER),
        ({"printer": replace(READY, kind="blocked")}, Condition.PRINTER),
        ({"printer": replace(READY, kind="stopped")}, Condition.FINE),
        ({"troubles": told({Condition.SILENT: ""})}, Condition.SILENT),
        ({"troubles": told({Condition.FILES: "a.bmp, b.mp4"})}, Condition.FILES),
        ({"troubles": "a word of a newer Antrean\tthat nobody knows"}, Condition.FINE),
    ],
)
def test_a_stations_condition(said, expected):
    assert conditions(replace(FINE, **said), "0.4.0") == (expected,)


def test_what_a_station_misses_is_read_as_it_was_told():
    missing = {Condition.SILENT: "", Condition.FILES: "harga baru.bmp, film.mp4"}
    assert equipment(told(missing)) == missing
    assert equipment("") == equipment(told({})) == {}


def test_all_that_is_wrong_with_a_station_is_told_the_worst_first():
    record = replace(
        FINE, age=40.0, pending=3, clock_offset_ms=90_000, version="0.1", printer=READY
    )
    assert conditions(record, "0.4.0") == (
        Condition.PENDING,
        Condition.SLOW,
        Condition.CLOCK,
        Condition.OLD,
    )


@pytest.mark.parametrize("age", [121.0, 5000.0])
def test_of_a_station_that_is_gone_nothing_is_told_that_may_have_changed(age):
    record = replace(FINE, age=age, pending=3, clock_offset_ms=90_000, version="0.1", printer=READY)
    assert conditions(record, "0.4.0") == (Condition.GONE, Condition.PENDING)


def test_troubles_stand_first_and_names_in_order():
    gone, slow = replace(FINE, name="Z", age=999.0), replace(FINE, name="Y", age=50.0)
    fine = [replace(FINE, name=name) for name in "CAB"]
    shown = [record.name for record, _ in worst_first([*fine, slow, gone], "0.4.0")]
    assert shown == ["Z", "Y", "A", "B", "C"]


def test_the_newest_version_is_measured_by_its_numbers():
    records = [replace(FINE, version=version) for version in ("0.9.1", "0.10.0", "")]
    assert newest_version(records) == "0.10.0"
    assert newest_version(records, "0.11") == "0.11"
    retired = replace(FINE, version="7.0", retired_at=MORNING)
    assert newest_version([*records, retired]) == "0.10.0"
    assert newest_version([]) == ""
