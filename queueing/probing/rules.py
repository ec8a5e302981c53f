"""From findings and presses to a proposal: when one is made, changed, taken back, left alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from queueing.probes import (
    CounterEvidence,
    Evidence,
    Probe,
    ProbeEvidence,
    ProbeRun,
    Proposal,
    ProposalKind,
    TroubleReport,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class TroubleRules:
    """The office's settings of what is proposed to it."""

    report_minutes: int = 5
    """Presses at different counters within so many minutes belong together."""
    counters_needed: int = 2
    rest_minutes: int = 30
    """So long a proposal that was waved away is not made again."""


DEFAULT_RULES = TroubleRules()


@dataclass(frozen=True, slots=True)
class Announced:
    """The open notice of the component."""

    outage_id: int
    since: datetime
    stops: bool
    """Services stand still: not merely slower, and not watched after recovery."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The last time a person said what is so with the component: waved away, or ended a notice."""

    kind: ProposalKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Situation:
    """All that is known of one component."""

    probes: tuple[tuple[Probe, ProbeRun], ...]
    """Its active probes that have looked."""
    reports: tuple[TroubleReport, ...]
    """Presses of today that were not taken back, oldest first."""
    open: Proposal | None
    announced: Announced | None
    decided: tuple[Decided, ...] = ()


NO_EVIDENCE = Evidence()


class Step(StrEnum):
    """What is to be done with the component's proposal."""

    NOTHING = "nothing"
    PROPOSE = "propose"
    CHANGE = "change"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Decision:
    """A step; kind, since and evidence are those of the proposal afterwards."""

    step: Step
    kind: ProposalKind | None = None
    since: datetime | None = None
    evidence: Evidence = NO_EVIDENCE


NOTHING = Decision(Step.NOTHING)


def decide(situation: Situation, rules: TroubleRules, now: datetime) -> Decision:
    """Say what becomes of the component's proposal at `now` (aware UTC). Publishes nothing."""
    said = _said(situation, rules)
    open_one = situation.open
    if open_one is None:
        wanted = said if said is not None and _is_news(said, situation, rules, now) else None
        return NOTHING if wanted is None else _made(Step.PROPOSE, wanted, situation, rules)
    if _is_over(open_one, said, situation):
        return Decision(Step.WITHDRAW, open_one.kind, open_one.since, open_one.evidence)
    kind = open_one.kind
    if said in (ProposalKind.OUTAGE, ProposalKind.SLOWER) and kind is not ProposalKind.RECOVERY:
        kind = said
    return _made(Step.CHANGE, kind, situation, rules, open_one)


def _said(situation: Situation, rules: TroubleRules) -> ProposalKind | None:
    """Give what the evidence says by itself, None while it says nothing clear."""
    runs = situation.probes
    failing = any(
        run.finding.verdict is Verdict.FAILED and run.times >= probe.failures_needed
        for probe, run in runs
    )
    if failing or _together(situation, rules) is not None:
        return ProposalKind.OUTAGE
    if any(
        run.finding.verdict is not Verdict.OK and run.trouble_times >= probe.slow_needed
        for probe, run in runs
        if probe.slow_ms is not None
    ):
        return ProposalKind.SLOWER
    good = all(
        run.finding.verdict is Verdict.OK and run.times >= probe.successes_needed
        for probe, run in runs
    )
    return ProposalKind.RECOVERY if runs and good else None


def _is_news(said: ProposalKind, situation: Situation, rules: TroubleRules, now: datetime) -> bool:
    """Tell whether what the evidence says is worth asking an officer."""
    announced = situation.announced
    if said is ProposalKind.RECOVERY:
        # A probe that was well all the time sees another thing than what was announced.
        came_back = announced is not None and any(
            run.since > announced.since for _, run in situation.probes
        )
        return came_back and not _rests(said, situation, rules, now)
    if announced is not None and (announced.stops or said is ProposalKind.SLOWER):
        return False
    return not _rests(said, situation, rules, now)


def _rests(said: ProposalKind, situation: Situation, rules: TroubleRules, now: datetime) -> bool:
    """Tell whether a person has answered this already."""
    answered = [one.at for one in situation.decided if _covers(one.kind, said)]
    if not answered:
        return False
    last = max(answered)
    if said is ProposalKind.OUTAGE and _together(situation, rules) is not None:
        # Presses count only after the last answer: two more officers say it anew.
        return False
    if now < last + timedelta(minutes=rules.rest_minutes):
        return True
    if said is ProposalKind.RECOVERY:
        return False
    # The same trouble, unbroken since before it was answered, is no news however long it lasts.
    began = [run.trouble_since for _, run in situation.probes if run.trouble_since is not None]
    return all(since <= last for since in began)


def _covers(answered: ProposalKind, said: ProposalKind) -> bool:
    """Tell whether an answer to one kind holds for another: "slower" says nothing of "stopped"."""
    if ProposalKind.RECOVERY in (answered, said):
        return answered is said
    return answered is ProposalKind.OUTAGE or said is ProposalKind.SLOWER


def _is_over(open_one: Proposal, said: ProposalKind | None, situation: Situation) -> bool:
    announced = situation.announced
    if open_one.kind is ProposalKind.RECOVERY:
        return announced is None or said in (ProposalKind.OUTAGE, ProposalKind.SLOWER)
    if announced is not None and (announced.stops or open_one.kind is ProposalKind.SLOWER):
        return True
    if said is ProposalKind.RECOVERY:
        return True
    # Made of presses alone, and they were taken back; or the probe was switched off.
    return said is None and not situation.probes


def _together(situation: Situation, rules: TroubleRules) -> CounterEvidence | None:
    """Give the presses that belong together, None while they are of too few counters."""
    last = max((one.at for one in situation.decided), default=None)
    fresh = [one for one in situation.reports if last is None or one.at > last]
    window = timedelta(minutes=rules.report_minutes)
    kept = situation.open is not None and situation.open.evidence.counters is not None
    for first in fresh:
        near = [one for one in fresh if timedelta(0) <= one.at - first.at <= window]
        if len({one.counter_id for one in near}) < rules.counters_needed:
            continue
        # What came later adds to the evidence, as long as it is about the same trouble.
        later = [one for one in fresh if one.at >= first.at] if kept else near
        numbers = tuple(sorted({one.counter_number for one in later}))
        return CounterEvidence(numbers, first.at, max(one.at for one in later))
    return None


def _made(
    step: Step,
    kind: ProposalKind,
    situation: Situation,
    rules: TroubleRules,
    open_one: Proposal | None = None,
) -> Decision:
    counters = None if kind is ProposalKind.RECOVERY else _together(situation, rules)
    evidence = Evidence(tuple(_of_probe(*one) for one in situation.probes), counters)
    since = _since(kind, evidence)
    if open_one is not None and open_one.kind is not ProposalKind.RECOVERY:
        # Since the first failure, also when the line has come and gone meanwhile.
        since = min(since, open_one.since) if since else open_one.since
    elif open_one is not None:
        since = open_one.since
    return Decision(step, kind, since, evidence)


def _of_probe(probe: Probe, run: ProbeRun) -> ProbeEvidence:
    if run.trouble_since is None:
        return ProbeEvidence(probe.id, probe.name, run.finding, run.since, run.times)
    return ProbeEvidence(probe.id, probe.name, run.finding, run.trouble_since, run.trouble_times)


def _since(kind: ProposalKind, evidence: Evidence) -> datetime | None:
    if kind is ProposalKind.RECOVERY:
        return max((one.since for one in evidence.probes), default=None)
    moments = [one.since for one in evidence.probes if one.finding.verdict is not Verdict.OK]
    if evidence.counters is not None:
        moments.append(evidence.counters.first_at)
    return min(moments, default=None)
