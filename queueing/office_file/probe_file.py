"""Probes as an office file writes them: [[probes]], and [proposals] for what follows from them."""

from __future__ import annotations

from pydantic import Field

from queueing.office_file.checked_toml import Strict
from queueing.probes import Probe, ProbeKind
from queueing.probing.rules import TroubleRules


class ProbeEntry(Strict):
    """[[probes]]: a check of one component; the keys that only one kind has are at the end."""

    component: str
    name: str = Field(min_length=1)
    kind: ProbeKind
    target: str
    every_seconds: int = 60
    timeout_ms: int = 5000
    failures_needed: int = 3
    slow_needed: int = 5
    successes_needed: int = 3
    slow_ms: int | None = None
    active: bool = True
    expected_status: str = "2xx"
    expected_text: str = ""
    follow_redirects: bool = True
    tls: bool = False
    certificate_days: int = 14
    resolver: str = ""
    record: str = "A"
    expected_record: str = ""

    def as_probe(self) -> Probe:
        """Give it in the office's words."""
        return Probe(id=0, **self.model_dump())


class ProposalsEntry(Strict):
    """[proposals]: presses of "server error", and how long an answer holds."""

    report_minutes: int = 5
    counters_needed: int = 2
    rest_minutes: int = 30

    def as_rules(self) -> TroubleRules:
        """Give them in the office's words."""
        return TroubleRules(**self.model_dump())
