"""What is kept of a finding is read again as it was."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.probes import Code, CounterEvidence, Evidence, Finding, ProbeEvidence, Verdict
from queueing.probing.kept import evidence_of, evidence_to_json, finding_of, finding_to_json

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))
WORDS = st.text(max_size=12)
FINDINGS = st.builds(
    Finding,
    st.sampled_from(Verdict),
    st.sampled_from(Code),
    WORDS,
    MOMENTS,
    st.integers(0, 60_000),
    st.dictionaries(WORDS, WORDS, max_size=3).map(lambda facts: tuple(facts.items())),
)
EVIDENCE = st.builds(
    Evidence,
    st.lists(
        st.builds(ProbeEvidence, st.integers(1), WORDS, FINDINGS, MOMENTS, st.integers(1)),
        max_size=3,
    ).map(tuple),
    st.none()
    | st.builds(
        CounterEvidence, st.lists(st.integers(1, 99), max_size=3).map(tuple), MOMENTS, MOMENTS
    ),
)


@settings(max_examples=30)
@given(EVIDENCE)
def test_evidence_is_read_as_it_was_written(evidence):
    assert evidence_of(json.loads(json.dumps(evidence_to_json(evidence)))) == evidence


def test_a_code_of_a_newer_antrean_is_still_a_finding():
    found = Finding(Verdict.FAILED, Code.REFUSED, "x", datetime(2026, 1, 1, tzinfo=UTC), 1)
    kept = {**finding_to_json(found), "code": "eaten_by_a_shark"}
    assert finding_of(kept).code is Code.CHECK_BROKE
