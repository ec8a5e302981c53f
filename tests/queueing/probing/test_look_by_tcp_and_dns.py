"""A look at a port or at a resolver ends in time and calls what is wrong by its name."""

from __future__ import annotations

import socket
import ssl
import threading
from dataclasses import replace
from datetime import UTC, datetime

import dns.rcode
import pytest
import trustme

from queueing.probes import Code, Probe, ProbeKind, Verdict
from queueing.probing import lines
from queueing.probing.look import look
from tests.queueing.probing.loopback import (
    black_hole,
    closed_port,
    hanging,
    knowing,
    refusing,
    resolving,
    serving,
)

NOW = datetime(2026, 6, 14, 1, 30, tzinfo=UTC)
TCP = Probe(1, "server", "Port server", ProbeKind.TCP, "", timeout_ms=4000)
DNS = Probe(2, "network", "Nama", ProbeKind.DNS, "dukcapil.example.go.id", timeout_ms=4000)
SHORT_MS = 250


def test_a_port_that_takes_the_connection_is_well():
    with serving(hanging) as port:
        finding = look(replace(TCP, target=f"127.0.0.1:{port}"), NOW)
    assert (finding.verdict, finding.code) == (Verdict.OK, Code.ANSWERED)


def test_a_closed_port_and_one_that_is_silent_are_told_apart():
    with closed_port() as closed, black_hole() as silent:
        refused = look(replace(TCP, target=f"127.0.0.1:{closed}"), NOW)
        quiet = look(replace(TCP, target=f"127.0.0.1:{silent}", timeout_ms=SHORT_MS), NOW)
    assert (refused.code, quiet.code) == (Code.REFUSED, Code.TIMED_OUT)


def test_a_port_with_tls_tells_the_days_of_its_certificate():
    authority, trust = trustme.CA(), ssl.create_default_context()
    authority.configure_trust(trust)
    with serving(hanging, authority.issue_cert("127.0.0.1")) as port:
        probe = replace(TCP, target=f"127.0.0.1:{port}", tls=True)
        good = look(probe, datetime.now(UTC), trust)
        unknown = look(probe, datetime.now(UTC))
    assert int(good.fact("days")) > 0
    assert unknown.code is Code.CERTIFICATE_UNTRUSTED


def test_a_network_that_has_no_way_there_is_named(monkeypatch):
    def unreachable(self, address):
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert look(replace(TCP, target="192.0.2.1:443"), NOW).code is Code.NO_ROUTE


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (socket.gaierror(socket.EAI_NONAME, "no"), Code.NAME_NOT_FOUND),
        (socket.gaierror(socket.EAI_AGAIN, "later"), Code.RESOLVER_UNREACHABLE),
    ],
)
def test_a_name_that_is_not_there_and_a_resolver_that_is_not_are_told_apart(
    monkeypatch, error, code
):
    def failing(host, port, flags):
        raise error

    monkeypatch.setattr(lines, "_looked_up", failing)
    assert look(replace(TCP, target="server.example:443"), NOW).code is code


def test_a_resolver_that_holds_the_system_up_does_not_hold_the_look_up(monkeypatch):
    """Getaddrinfo has no time-out of its own."""
    freed = threading.Event()

    def slow(host, port, flags):
        if flags:
            raise socket.gaierror(socket.EAI_NONAME, "no number")
        freed.wait(5)
        return []

    monkeypatch.setattr(lines, "_looked_up", slow)
    finding = look(replace(TCP, target="server.example:443", timeout_ms=SHORT_MS), NOW)
    freed.set()
    assert (finding.code, finding.fact("step")) == (Code.TIMED_OUT, "name")


def asked(reply, **settings):
    with resolving(reply) as where:
        return look(replace(DNS, resolver=where, **settings), NOW)


def test_a_name_that_is_known_is_well():
    finding = asked(knowing("192.0.2.7", "192.0.2.8"), expected_record="192.0.2.8")
    assert (finding.verdict, finding.fact("found")) == (Verdict.OK, "192.0.2.7, 192.0.2.8")


def test_another_address_than_expected_is_named():
    finding = asked(knowing("192.0.2.7"), expected_record="192.0.2.9")
    assert finding.code is Code.WRONG_RECORD
    assert (finding.fact("expected"), finding.fact("found")) == ("192.0.2.9", "192.0.2.7")


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (refusing(dns.rcode.NXDOMAIN), Code.NAME_NOT_FOUND),
        (knowing(), Code.NO_SUCH_RECORD),
        (refusing(dns.rcode.SERVFAIL), Code.RESOLVER_REFUSED),
        (refusing(dns.rcode.REFUSED), Code.RESOLVER_REFUSED),
    ],
)
def test_what_a_resolver_says_is_named(reply, code):
    assert asked(reply).code is code


def test_a_resolver_that_says_nothing_is_given_up_in_time():
    finding = asked(None, timeout_ms=SHORT_MS)
    assert (finding.verdict, finding.code) == (Verdict.FAILED, Code.RESOLVER_UNREACHABLE)
    assert finding.fact("resolver").startswith("127.0.0.1:")


def test_a_resolver_that_is_not_there_is_unreachable():
    with closed_port() as port:
        finding = look(replace(DNS, resolver=f"127.0.0.1:{port}", timeout_ms=SHORT_MS), NOW)
    assert finding.code is Code.RESOLVER_UNREACHABLE


@pytest.mark.parametrize(
    ("probe", "field"),
    [
        (replace(TCP, target="server"), "probe.target"),
        (replace(TCP, kind=ProbeKind.HTTP, target="htp://x"), "probe.target"),
        (replace(DNS, resolver="ns1.example"), "probe.resolver"),
        (replace(DNS, record="ANY"), "probe.record"),
    ],
)
def test_a_setting_that_got_there_anyway_is_named_in_the_finding(probe, field):
    finding = look(probe, NOW)
    assert (finding.code, finding.fact("field")) == (Code.BAD_SETTING, field)
    assert finding.fact("remedy")
