"""What looks after a component by itself: its settings, what one look found, what it proposes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ProbeKind(StrEnum):
    """How a component is looked at; none of them needs the rights that ICMP would."""

    HTTP = "http"
    TCP = "tcp"
    DNS = "dns"


class Verdict(StrEnum):
    """What one look came to."""

    OK = "ok"
    SLOW = "slow"
    FAILED = "failed"


class Code(StrEnum):
    """What was found, so that it can be said in any language."""

    ANSWERED = "answered"
    ANSWERED_LATE = "answered_late"
    CERTIFICATE_ENDS_SOON = "certificate_ends_soon"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    NO_ROUTE = "no_route"
    BROKEN_OFF = "broken_off"
    NAME_NOT_FOUND = "name_not_found"
    NO_SUCH_RECORD = "no_such_record"
    WRONG_RECORD = "wrong_record"
    RESOLVER_UNREACHABLE = "resolver_unreachable"
    RESOLVER_REFUSED = "resolver_refused"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_WRONG_NAME = "certificate_wrong_name"
    TLS_FAILED = "tls_failed"
    WRONG_STATUS = "wrong_status"
    WRONG_TEXT = "wrong_text"
    NO_HTTP = "no_http"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    BAD_ADDRESS = "bad_address"
    BAD_SETTING = "bad_setting"
    CHECK_BROKE = "check_broke"
    TOLD_TROUBLE = "told_trouble"
    """No probe: another office, on which the component depends, told so itself."""
    TOLD_WELL = "told_well"
    STOCK_GONE = "stock_gone"
    """No probe: somebody counted, or the last one was used."""
    STOCK_THERE = "stock_there"


@dataclass(frozen=True, slots=True)
class Probe:
    """A check of one component and when its findings count; fields of other kinds are unused."""

    id: int
    component: str
    """Code of the component it looks after."""
    name: str
    kind: ProbeKind
    target: str
    """http: an address "https://…"; tcp: "host:port"; dns: a host name."""
    every_seconds: int = 60
    timeout_ms: int = 5000
    """For the whole look: name, connection, TLS and the last byte that is read."""
    failures_needed: int = 3
    """So many failures in a row propose an outage."""
    slow_needed: int = 5
    """So many slow answers in a row propose "slower than usual"."""
    successes_needed: int = 3
    """So many good answers in a row propose recovery, or take a proposal back."""
    slow_ms: int | None = None
    """An answer later than this is slow; None: only failures count."""
    active: bool = True
    expected_status: str = "2xx"
    """http: "200", "2xx", "200-399", several with commas."""
    expected_text: str = ""
    """http: must be in the first mebibyte of the answer; "" looks for none."""
    follow_redirects: bool = True
    tls: bool = False
    """tcp: shake hands by TLS as well and check the certificate."""
    certificate_days: int = 14
    """https and tcp with tls: fewer days than this until it ends are told, never proposed."""
    resolver: str = ""
    """dns: the address of a resolver, "192.168.1.1" or "192.168.1.1:53"; "" asks this PC's."""
    record: str = "A"
    """dns: the type of record asked for."""
    expected_record: str = ""
    """dns: one of the records must be this; "" takes any."""


SETTINGS_OF: dict[ProbeKind, tuple[str, ...]] = {
    ProbeKind.HTTP: ("expected_status", "expected_text", "follow_redirects", "certificate_days"),
    ProbeKind.TCP: ("tls", "certificate_days"),
    ProbeKind.DNS: ("resolver", "record", "expected_record"),
}
"""The fields that only one kind has."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look at a target found, safe to be shown: no password, no query of an address."""

    verdict: Verdict
    code: Code
    target: str
    at: datetime
    """When the look began (aware UTC)."""
    latency_ms: int
    """How long it took, to its end, good or bad."""
    facts: tuple[tuple[str, str], ...] = ()
    """What else can be said, by name: status, expected, days, host, field, remedy, detail."""

    def fact(self, name: str) -> str:
        """Give one of the facts, "" where it is not known."""
        return dict(self.facts).get(name, "")


@dataclass(frozen=True, slots=True)
class ProbeRun:
    """How a probe stands: the last finding, and the runs it belongs to."""

    finding: Finding
    since: datetime
    """When the run of findings of this verdict began."""
    times: int
    """How many findings that run has."""
    trouble_since: datetime | None = None
    """The first failed or slow finding since the last good one, None while all is well."""
    trouble_times: int = 0
    """How many failed or slow findings there were since then."""


class ProposalKind(StrEnum):
    """What is proposed to announce."""

    OUTAGE = "outage"
    SLOWER = "slower"
    RECOVERY = "recovery"


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"
    """The evidence went away, or somebody announced it otherwise, before anybody decided."""


@dataclass(frozen=True, slots=True)
class ProbeEvidence:
    """How one probe of the component stands."""

    probe_id: int
    name: str
    finding: Finding
    """The latest one."""
    since: datetime
    """Since when it is so: the first failed or slow finding, or the first good one again."""
    times: int
    """How often it was found so."""


@dataclass(frozen=True, slots=True)
class CounterEvidence:
    """Officers who pressed "server error"."""

    counters: tuple[int, ...]
    """The numbers of their counters, in order."""
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a proposal rests on, in full: good probes stand beside those that fail."""

    probes: tuple[ProbeEvidence, ...] = ()
    counters: CounterEvidence | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an officer is asked to announce, and why. Never shown to the public."""

    id: int
    component: str
    """Code of the component."""
    kind: ProposalKind
    proposed_at: datetime
    since: datetime
    """The first failure, or since when it works again."""
    seen_at: datetime
    """When the evidence was looked at last."""
    evidence: Evidence
    state: ProposalState = ProposalState.OPEN
    decided_at: datetime | None = None
    officer: str = ""
    """Who decided; "" while nobody has."""
    outage_id: int | None = None
    """The notice that came of it, or that was published otherwise."""


@dataclass(frozen=True, slots=True)
class TroubleReport:
    """One press of "server error" at a counter."""

    id: int
    at: datetime
    component: str
    counter_id: int
    counter_number: int
    officer: str
