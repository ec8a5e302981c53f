"""Findings and evidence as they are kept in the office's database: plain JSON, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from queueing.probes import (
    SETTINGS_OF,
    Code,
    CounterEvidence,
    Evidence,
    Finding,
    Probe,
    ProbeEvidence,
    Verdict,
)

Kept = dict[str, Any]


def finding_to_json(finding: Finding) -> Kept:
    """Give a finding as JSON."""
    return {
        "verdict": finding.verdict.value,
        "code": finding.code.value,
        "target": finding.target,
        "at": finding.at.isoformat(),
        "latency_ms": finding.latency_ms,
        "facts": dict(finding.facts),
    }


def finding_of(kept: Kept) -> Finding:
    """Read a finding; a code that a newer Antrean wrote is one of a look that broke."""
    known = kept["code"] in {code.value for code in Code}
    return Finding(
        Verdict(kept["verdict"]),
        Code(kept["code"]) if known else Code.CHECK_BROKE,
        str(kept["target"]),
        datetime.fromisoformat(kept["at"]),
        int(kept["latency_ms"]),
        tuple((str(name), str(value)) for name, value in kept["facts"].items()),
    )


def evidence_to_json(evidence: Evidence) -> Kept:
    """Give evidence as JSON."""
    counters = evidence.counters
    return {
        "probes": [
            {
                "probe_id": one.probe_id,
                "name": one.name,
                "finding": finding_to_json(one.finding),
                "since": one.since.isoformat(),
                "times": one.times,
            }
            for one in evidence.probes
        ],
        "counters": None
        if counters is None
        else {
            "counters": list(counters.counters),
            "first_at": counters.first_at.isoformat(),
            "last_at": counters.last_at.isoformat(),
        },
    }


def evidence_of(kept: Kept) -> Evidence:
    """Read evidence."""
    counters = kept["counters"]
    return Evidence(
        tuple(
            ProbeEvidence(
                int(one["probe_id"]),
                str(one["name"]),
                finding_of(one["finding"]),
                datetime.fromisoformat(one["since"]),
                int(one["times"]),
            )
            for one in kept["probes"]
        ),
        None
        if counters is None
        else CounterEvidence(
            tuple(int(number) for number in counters["counters"]),
            datetime.fromisoformat(counters["first_at"]),
            datetime.fromisoformat(counters["last_at"]),
        ),
    )


def settings_to_json(probe: Probe) -> Kept:
    """Give what is special to the probe's kind as JSON."""
    return {name: getattr(probe, name) for name in SETTINGS_OF[probe.kind]}
