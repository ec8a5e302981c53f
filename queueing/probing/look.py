"""One look at a component: within its time, and whatever goes wrong is a finding with a name."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from datetime import datetime

from queueing.errors import BadSetting
from queueing.probes import Code, Finding, Probe, ProbeKind, Verdict
from queueing.probing.addresses import shown_target
from queueing.probing.deadline import Deadline, LookFailed
from queueing.probing.good import Good

Look = Callable[[Probe, Deadline, datetime, ssl.SSLContext], Good]


def look(probe: Probe, now: datetime, trust: ssl.SSLContext | None = None) -> Finding:
    """Look at the target of `probe` once, beginning at `now` (aware UTC).

    Takes no longer than the probe's time-out, however the other side behaves, and raises
    nothing for what the world or a setting does wrong: the finding names it. `trust` says
    whose certificates are believed, None for the authorities that this PC knows.
    """
    # Libraries and authorities first: the first look of a program loads them for a second or so.
    kind_look, trust = _look_of(probe.kind), trust or _system_trust()
    deadline = Deadline(probe.timeout_ms / 1000)
    try:
        good = kind_look(probe, deadline, now, trust)
    except LookFailed as failed:
        return _failed(probe, now, deadline, failed.code, failed.facts)
    except BadSetting as bad:
        facts = (("field", bad.field), ("detail", bad.message), ("remedy", bad.remedy))
        return _failed(probe, now, deadline, Code.BAD_SETTING, facts)
    return _answered(probe, now, deadline.passed_ms(), good)


def broken(probe: Probe, now: datetime, error: BaseException) -> Finding:
    """Give the finding of a look that ended by a fault of our own, which is in the log."""
    facts = (("detail", type(error).__name__),)
    return _failed(probe, now, None, Code.CHECK_BROKE, facts)


def _look_of(kind: ProbeKind) -> Look:
    """Give the look of a kind; each brings its library in only where it is wanted."""
    if kind is ProbeKind.HTTP:
        from queueing.probing.http_check import look_by_http

        return look_by_http
    if kind is ProbeKind.DNS:
        from queueing.probing.dns_check import look_by_dns

        return look_by_dns
    from queueing.probing.tcp_check import look_by_tcp

    return look_by_tcp


def _system_trust() -> ssl.SSLContext:
    from queueing.probing.lines import system_trust

    return system_trust()


def _failed(
    probe: Probe,
    now: datetime,
    deadline: Deadline | None,
    code: Code,
    facts: tuple[tuple[str, str], ...],
) -> Finding:
    latency = deadline.passed_ms() if deadline else 0
    return Finding(Verdict.FAILED, code, shown_target(probe), now, latency, facts)


def _answered(probe: Probe, now: datetime, latency_ms: int, good: Good) -> Finding:
    facts, target = good.facts, shown_target(probe)
    days = None if good.certificate_ends is None else (good.certificate_ends - now).days
    if days is not None:
        facts = (*facts, ("days", str(days)))
    if probe.slow_ms is not None and latency_ms > probe.slow_ms:
        facts = (*facts, ("slow_ms", str(probe.slow_ms)))
        return Finding(Verdict.SLOW, Code.ANSWERED_LATE, target, now, latency_ms, facts)
    ends_soon = days is not None and days < probe.certificate_days
    code = Code.CERTIFICATE_ENDS_SOON if ends_soon else Code.ANSWERED
    return Finding(Verdict.OK, code, target, now, latency_ms, facts)
