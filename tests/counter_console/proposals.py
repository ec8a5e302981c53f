"""Proposals of an invented office."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from queueing.probes import (
    Code,
    CounterEvidence,
    Evidence,
    Finding,
    ProbeEvidence,
    Proposal,
    ProposalKind,
    Verdict,
)
from tests.counter_console.samples import NOW

SINCE = NOW - timedelta(minutes=11)
"""08.30."""


def finding(verdict: Verdict = Verdict.FAILED, code: Code = Code.TIMED_OUT) -> Finding:
    """Make what a probe found a minute ago."""
    facts = (("step", "connect"), ("seconds", "5")) if code is Code.TIMED_OUT else ()
    at = NOW - timedelta(minutes=1)
    return Finding(verdict, code, "https://server.example.go.id/status", at, 5000, facts)


def outage_proposal(**changes: Any) -> Proposal:
    """Make the proposal of an outage: a probe and two counters noticed it."""
    evidence = Evidence(
        (ProbeEvidence(1, "Server pusat", finding(), SINCE, 11),),
        CounterEvidence((3, 5), SINCE + timedelta(minutes=2), SINCE + timedelta(minutes=4)),
    )
    made = Proposal(
        7,
        "national-server",
        ProposalKind.OUTAGE,
        SINCE + timedelta(minutes=2),
        SINCE,
        NOW,
        evidence,
    )
    return replace(made, **changes)


def recovery_proposal(**changes: Any) -> Proposal:
    """Make the proposal of recovery."""
    good = finding(Verdict.OK, Code.ANSWERED)
    evidence = Evidence((ProbeEvidence(1, "Server pusat", good, SINCE, 4),))
    made = Proposal(8, "national-server", ProposalKind.RECOVERY, NOW, SINCE, NOW, evidence)
    return replace(made, **changes)
