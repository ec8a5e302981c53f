"""Does what `antrean probe` asks: the list of checks, and looks that are not stored."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from queueing.actions.probes import probe_list, try_probe
from queueing.probes import Finding, Probe, ProbeKind, ProbeRun, Verdict
from queueing.probing.addresses import shown_target
from queueing.store import open_store
from shared_ui.station_settings import default_database_url

Listed = tuple[tuple[Probe, ProbeRun | None], ...]


def show(url: str | None) -> int:
    """Print every check of the office; raises StoreError, BadSetting."""
    for probe, run in _stored(url):
        used = "" if probe.active else " (not active)"
        print(f"{probe.id:>3}  {probe.component}: {probe.name}{used}")
        print(f"     {probe.kind} {shown_target(probe)}, every {probe.every_seconds} s")
        print(f"     {_state(run)}")
    return 0


def try_stored(url: str | None, number: int | None) -> int:
    """Look at one check of the office, or at all; 1 when one failed or there is none."""
    wanted = [probe for probe, _ in _stored(url) if number in (None, probe.id)]
    if not wanted:
        what = "no checks are set" if number is None else f"there is no check {number}"
        print(what, file=sys.stderr)
        print("  remedy: see docs/probes.md, and antrean probe list", file=sys.stderr)
        return 1
    return _look(wanted)


def try_target(kind: ProbeKind, target: str, timeout_ms: int, *, tls: bool, resolver: str) -> int:
    """Look at a target of no office; 1 when it failed."""
    return _look(
        [Probe(0, "", target, kind, target, timeout_ms=timeout_ms, tls=tls, resolver=resolver)]
    )


def _stored(url: str | None) -> Listed:
    store = open_store(url or default_database_url())
    try:
        return probe_list(store)
    finally:
        store.close()


def _look(probes: Iterable[Probe]) -> int:
    failed = False
    for probe in probes:
        finding = try_probe(probe, now=datetime.now(UTC))
        failed = failed or finding.verdict is Verdict.FAILED
        print(f"{finding.target}: {told(finding)}")
    return 1 if failed else 0


def told(finding: Finding) -> str:
    """Say a finding in one line: verdict, code, time and the facts."""
    facts = " ".join(f"{name}={value}" for name, value in finding.facts if value)
    words = [finding.verdict.value, finding.code.value, f"{finding.latency_ms} ms", facts]
    return "  ".join(word for word in words if word)


def _state(run: ProbeRun | None) -> str:
    if run is None:
        return "never looked at"
    since = run.since.astimezone(UTC)
    return f"{told(run.finding)}; {run.times} times since {since:%Y-%m-%d %H:%M} UTC"
