"""A finding after another: how long the run of like ones is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from queueing.probes import Finding, Probe, ProbeRun, Verdict

MISSED_LOOKS = 3
LEAST_PAUSE = timedelta(minutes=5)


def next_run(probe: Probe, before: ProbeRun | None, finding: Finding) -> ProbeRun:
    """Give how the probe stands after `finding`.

    After a pause in which nobody looked (every console was off) a run begins anew: nobody
    knows what was in between, and a failure of last evening is no "since" for this morning.
    """
    if before is not None and finding.at - before.finding.at > longest_pause(probe):
        before = None
    if before is None:
        trouble = finding.verdict is not Verdict.OK
        return ProbeRun(finding, finding.at, 1, finding.at if trouble else None, int(trouble))
    if finding.verdict is before.finding.verdict:
        run = replace(before, finding=finding, times=before.times + 1)
    else:
        run = replace(before, finding=finding, since=finding.at, times=1)
    if finding.verdict is Verdict.OK:
        return replace(run, trouble_since=None, trouble_times=0)
    return replace(
        run,
        trouble_since=before.trouble_since or finding.at,
        trouble_times=before.trouble_times + 1,
    )


def longest_pause(probe: Probe) -> timedelta:
    """Give how long a probe may not have looked and its run still goes on."""
    return max(LEAST_PAUSE, MISSED_LOOKS * timedelta(seconds=probe.every_seconds))


def is_due(probe: Probe, run: ProbeRun | None, now: datetime) -> bool:
    """Tell whether it is time to look; a clock that was set back does not stop the looks."""
    if run is None:
        return True
    passed = now - run.finding.at
    return passed >= timedelta(seconds=probe.every_seconds) or passed < timedelta(0)
