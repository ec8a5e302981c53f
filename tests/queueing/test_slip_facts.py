"""What a paper says survives being kept as text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.model import LocalText
from queueing.slip_facts import OutageLine, SlipFacts
from queueing.waits import WaitRange

moments = st.datetimes(timezones=st.just(UTC))
texts = st.builds(LocalText, *[st.text(max_size=40)] * 3)
outages = st.builds(OutageLine, texts, moments, st.none() | moments)
slips = st.builds(
    SlipFacts,
    office_name=st.text(max_size=300),
    time_zone=st.sampled_from(["Asia/Jakarta", "Asia/Jayapura"]),
    zone_label=st.sampled_from(["WIB", "WIT"]),
    label=st.text(max_size=12),
    code=st.text(max_size=10),
    service_name=texts,
    people_ahead=st.integers(0, 2000),
    issued_at=moments,
    language=st.sampled_from(["id", "jv", "en"]),
    outages=st.lists(outages, max_size=3).map(tuple),
    follow_address=st.text(max_size=200),
    promised=st.booleans(),
    valid_on=st.none() | st.dates(),
    wait=st.none() | st.builds(WaitRange, st.integers(0, 600), st.integers(0, 600)),
    wait_from_recovery=st.booleans(),
)


@given(slips)
def test_a_kept_slip_says_the_same(slip):
    assert SlipFacts.from_json(slip.to_json()) == slip


@given(slips)
def test_a_kept_slip_is_stable_text(slip):
    assert SlipFacts.from_json(slip.to_json()).to_json() == slip.to_json()


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"label": "A-001"}', "<b>"])
def test_text_that_is_no_slip_is_refused(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        SlipFacts.from_json(text)


@given(slips)
def test_no_name_and_no_reason_of_priority_can_stand_on_a_slip(slip):
    assert set(json.loads(slip.to_json())) == {
        "office_name",
        "time_zone",
        "zone_label",
        "label",
        "code",
        "service_name",
        "people_ahead",
        "issued_at",
        "language",
        "outages",
        "follow_address",
        "detached",
        "promised",
        "valid_on",
        "wait",
        "wait_from_recovery",
    }


@given(slips)
def test_a_slip_kept_before_there_were_follow_addresses_is_read(slip):
    kept = json.loads(slip.to_json())
    del kept["follow_address"]
    assert SlipFacts.from_json(json.dumps(kept)) == replace(slip, follow_address="")


@given(slips)
def test_a_slip_kept_before_there_were_promises_is_read_and_promises_nothing(slip):
    kept = json.loads(slip.to_json())
    del kept["promised"], kept["valid_on"]
    assert SlipFacts.from_json(json.dumps(kept)) == replace(slip, promised=False, valid_on=None)
