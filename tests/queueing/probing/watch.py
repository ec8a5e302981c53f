"""One component under watch, without a database: findings, presses and answers one by one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from queueing.probes import (
    Code,
    Finding,
    Probe,
    ProbeKind,
    ProbeRun,
    Proposal,
    ProposalKind,
    ProposalState,
    TroubleReport,
    Verdict,
)
from queueing.probing.rules import (
    Announced,
    Decided,
    Decision,
    Situation,
    Step,
    TroubleRules,
    decide,
)
from queueing.probing.runs import next_run

NOW = datetime(2026, 6, 15, 1, 30, tzinfo=UTC)
PROBE = Probe(
    1,
    "server",
    "Server pusat",
    ProbeKind.HTTP,
    "https://server.example/",
    failures_needed=3,
    slow_needed=4,
    successes_needed=2,
    slow_ms=900,
)
VERDICTS = {"O": Verdict.OK, "S": Verdict.SLOW, "F": Verdict.FAILED}
RULES = TroubleRules()


@dataclass
class Watch:
    """What the acts do with the rules, in memory; `made` are all proposals there ever were."""

    probes: tuple[Probe, ...] = (PROBE,)
    now: datetime = NOW
    made: list[Proposal] = field(default_factory=list)
    runs: dict[int, ProbeRun] = field(default_factory=dict)
    reports: list[TroubleReport] = field(default_factory=list)
    decided: list[Decided] = field(default_factory=list)
    announced: Announced | None = None

    @property
    def open(self) -> Proposal | None:
        """The proposal an officer is asked about now."""
        found = [one for one in self.made if one.state is ProposalState.OPEN]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def kinds(self) -> list[str]:
        """The kinds of all that was ever proposed."""
        return [str(one.kind) for one in self.made]

    def see(self, letters: str, probe: Probe = PROBE, *, every: int = 60) -> Watch:
        """Let the probe find O(k), S(low) or F(ailed), one after another."""
        for letter in letters:
            self.now += timedelta(seconds=every)
            finding = Finding(VERDICTS[letter], Code.ANSWERED, "server.example", self.now, 10)
            self.runs[probe.id] = next_run(probe, self.runs.get(probe.id), finding)
            self.judge()
        return self

    def press(self, counter: int, *, after: int = 1) -> Watch:
        """Let the officer of a counter press "server error" so many seconds later."""
        self.now += timedelta(seconds=after)
        number = len(self.reports) + 1
        self.reports.append(TroubleReport(number, self.now, "server", counter, counter, "Ani"))
        self.judge()
        return self

    def judge(self) -> Decision:
        """Do once what the rules say."""
        known = tuple((one, self.runs[one.id]) for one in self.probes if one.id in self.runs)
        decided = tuple(self.decided)
        situation = Situation(known, tuple(self.reports), self.open, self.announced, decided)
        decision = decide(situation, RULES, self.now)
        self._do(decision)
        return decision

    def _do(self, decision: Decision) -> None:
        if decision.step is Step.NOTHING:
            return
        open_one = self.open
        number = open_one.id if open_one else len(self.made) + 1
        state = ProposalState.OPEN
        if decision.step is Step.WITHDRAW:
            state = ProposalState.WITHDRAWN
        assert decision.kind is not None
        assert decision.since is not None
        proposed_at = open_one.proposed_at if open_one else self.now
        changed = Proposal(
            number,
            "server",
            decision.kind,
            proposed_at,
            decision.since,
            self.now,
            decision.evidence,
            state,
        )
        self.made[number - 1 : number] = [changed]

    def _answer(self, state: ProposalState) -> Proposal:
        open_one = self.open
        assert open_one is not None
        open_one = self.made[open_one.id - 1] = _with(open_one, state, self.now)
        return open_one

    def dismiss(self) -> Watch:
        """Let an officer wave the proposal away."""
        answered = self._answer(ProposalState.DISMISSED)
        self.decided.append(Decided(answered.kind, self.now))
        return self

    def accept(self) -> Watch:
        """Let an officer announce what is proposed."""
        answered = self._answer(ProposalState.ACCEPTED)
        if answered.kind is ProposalKind.RECOVERY:
            return self.resolve()
        return self.publish(stops=answered.kind is ProposalKind.OUTAGE, since=answered.since)

    def publish(self, *, stops: bool = True, since: datetime | None = None) -> Watch:
        """Let somebody announce an outage by himself."""
        self.announced = Announced(1, since or self.now, stops)
        return self

    def resolve(self) -> Watch:
        """Let somebody end the notice."""
        self.announced = None
        self.decided.append(Decided(ProposalKind.OUTAGE, self.now))
        return self

    def wait(self, minutes: int) -> Watch:
        """Let time pass without a look."""
        self.now += timedelta(minutes=minutes)
        return self


def _with(proposal: Proposal, state: ProposalState, now: datetime) -> Proposal:
    return replace(proposal, state=state, decided_at=now)
