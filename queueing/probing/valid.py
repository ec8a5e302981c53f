"""What a probe's settings must be; a wrong one is named with its remedy."""

from __future__ import annotations

from queueing.errors import BadSetting
from queueing.probes import Probe, ProbeKind
from queueing.probing.addresses import check_target, resolver_address
from queueing.probing.expected import check_record, statuses
from queueing.probing.rules import TroubleRules

MAX_NAME, MAX_TARGET, MAX_TEXT = 80, 500, 200
EVERY_SECONDS = (10, 3600)
TIMEOUT_MS = (200, 30_000)
NEEDED = (1, 60)


def check_probe(probe: Probe) -> None:
    """Raise BadSetting unless the probe can be run as it is."""
    _check_text("name", probe.name, MAX_NAME, needed=True)
    _check_text("target", probe.target, MAX_TARGET, needed=True)
    check_target(probe)
    _check_number("every_seconds", probe.every_seconds, EVERY_SECONDS)
    _check_number("timeout_ms", probe.timeout_ms, TIMEOUT_MS)
    if probe.timeout_ms > probe.every_seconds * 1000:
        raise BadSetting(
            "probe.timeout_ms", "is longer than the interval", "wait no longer than every_seconds"
        )
    for field in ("failures_needed", "slow_needed", "successes_needed"):
        _check_number(field, getattr(probe, field), NEEDED)
    if probe.slow_ms is not None and not 1 <= probe.slow_ms < probe.timeout_ms:
        raise BadSetting(
            "probe.slow_ms", "is not below the time-out", "write milliseconds below timeout_ms"
        )
    if probe.kind is ProbeKind.HTTP:
        _check_http(probe)
    elif probe.kind is ProbeKind.DNS:
        _check_dns(probe)
    _check_number("certificate_days", probe.certificate_days, (0, 365))


def check_rules(rules: TroubleRules) -> None:
    """Raise BadSetting unless the rules of proposals can be kept."""
    for field, value, (low, high) in (
        ("report_minutes", rules.report_minutes, (1, 120)),
        ("counters_needed", rules.counters_needed, (2, 20)),
        ("rest_minutes", rules.rest_minutes, (1, 24 * 60)),
    ):
        if not low <= value <= high:
            raise BadSetting(
                f"proposals.{field}",
                f"{value} cannot be",
                f"write a whole number from {low} to {high}",
            )


def _check_http(probe: Probe) -> None:
    statuses(probe.expected_status)
    _check_text("expected_text", probe.expected_text, MAX_TEXT)


def _check_dns(probe: Probe) -> None:
    if probe.resolver:
        resolver_address(probe.resolver)
    check_record(probe.record)
    _check_text("expected_record", probe.expected_record, MAX_TEXT)


def _check_text(field: str, text: str, longest: int, *, needed: bool = False) -> None:
    if len(text) > longest or (needed and not text.strip()):
        least = 1 if needed else 0
        raise BadSetting(
            f"probe.{field}", "has the wrong length", f"write {least} to {longest} characters"
        )
    if not text.isprintable():
        raise BadSetting(f"probe.{field}", "holds a character that is none", "write it anew")


def _check_number(field: str, value: int, limits: tuple[int, int]) -> None:
    low, high = limits
    if not low <= value <= high:
        raise BadSetting(
            f"probe.{field}", f"{value} cannot be", f"write a whole number from {low} to {high}"
        )
