"""Whatever is answered, an office comes of it in which every service has its counter."""

from __future__ import annotations

from datetime import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from kiosk.first_start.answers import (
    MAX_COUNTERS,
    ZONES,
    Answers,
    office_of,
    wrong_with_hours,
    wrong_with_office,
    wrong_with_services,
)
from kiosk.settings_dialog.drafts import PrinterDraft
from queueing.actions import valid_settings
from queueing.office_file.reading import load_office
from shared_ui.station_settings import PrinterSection

PREFIXES = "ABCDEFGHS"


@cache
def template(name="disdukcapil"):
    return load_office(resources.OFFICES / f"{name}.toml")


def answers(**changed) -> Answers:
    usual = {
        "language": "id",
        "office_name": "Disdukcapil Kabupaten Jepara",
        "zone": "WIB",
        "opens_at": time(7, 30),
        "closes_at": time(15, 0),
        "working_days": frozenset({1, 2, 3, 4, 5}),
        "prefixes": frozenset(PREFIXES),
        "counters": 6,
        "printer": PrinterDraft(**PrinterSection().model_dump()),
    }
    return Answers(**{**usual, **changed})


@given(
    prefixes=st.frozensets(st.sampled_from(PREFIXES), min_size=1),
    counters=st.integers(1, MAX_COUNTERS),
    zone=st.sampled_from(sorted(ZONES)),
    days=st.frozensets(st.integers(1, 7), min_size=1),
)
def test_every_office_fits_together_and_serves_all_it_offers(prefixes, counters, zone, days):
    wanted = answers(prefixes=prefixes, counters=counters, zone=zone, working_days=days)
    data = office_of(template(), wanted)
    ids = {service.id for service in data.services}

    valid_settings.check_all(data)
    assert {service.prefix for service in data.services} == prefixes
    assert [counter.number for counter in data.counters] == list(range(1, counters + 1))
    assert all(counter.service_ids for counter in data.counters)
    assert set().union(*(counter.service_ids for counter in data.counters)) == ids
    assert {service.instead_id for service in data.services} - {None} <= ids
    assert {quota.service_id for quota in data.quotas} <= ids
    assert all(item.service_ids <= ids for item in data.stock)
    assert data.office.time_zone == ZONES[zone]


def test_what_is_not_asked_is_as_shipped():
    data = office_of(template(), answers(office_name="  Kantor Kami "))

    assert data.office.name == "Kantor Kami"
    assert data.services == template().services
    assert data.templates == template().templates
    assert [c.service_ids for c in data.counters] == [c.service_ids for c in template().counters]


@pytest.mark.parametrize(
    ("name", "wrong"), [("Kantor", False), ("", True), ("  ", True), ("x" * 301, True)]
)
def test_an_office_needs_a_name(name, wrong):
    assert [c.field for c in wrong_with_office(name)] == ["office-name"] * wrong


@pytest.mark.parametrize(
    ("opens", "closes", "days", "wrong"),
    [
        (time(7), time(15), {1}, []),
        (time(15), time(15), {1}, ["closes"]),
        (time(7), time(15), set(), ["days"]),
        (time(16), time(15), set(), ["closes", "days"]),
    ],
)
def test_an_office_opens_before_it_closes_on_some_day(opens, closes, days, wrong):
    assert [c.field for c in wrong_with_hours(opens, closes, frozenset(days))] == wrong


def test_an_office_offers_something():
    assert [c.field for c in wrong_with_services(frozenset())] == ["services"]
    assert wrong_with_services(frozenset("C")) == ()
