"""A look at an address of the web ends in time and calls what is wrong by its name."""

from __future__ import annotations

import ssl
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from queueing.probes import Code, Probe, ProbeKind, Verdict
from queueing.probing.look import look
from tests.queueing.probing.loopback import (
    answering,
    black_hole,
    closed_port,
    dripping,
    hanging,
    saying,
    serving,
)

NOW = datetime(2026, 6, 14, 1, 30, tzinfo=UTC)
PROBE = Probe(1, "server", "Server pusat", ProbeKind.HTTP, "", timeout_ms=4000)
SHORT_MS = 250


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def trust(authority):
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def at(port, path="", *, tls=False, **settings):
    scheme = "https" if tls else "http"
    return replace(PROBE, target=f"{scheme}://127.0.0.1:{port}/{path}", **settings)


def found(serve, **settings):
    with serving(serve) as port:
        return look(at(port, **settings), NOW)


def test_a_server_that_answers_is_well_and_the_time_it_took_is_known():
    finding = found(answering())
    assert (finding.verdict, finding.code) == (Verdict.OK, Code.ANSWERED)
    assert (finding.fact("status"), finding.at) == ("200", NOW)
    assert 0 <= finding.latency_ms < PROBE.timeout_ms


def test_a_port_on_which_nobody_listens_is_refused():
    with closed_port() as port:
        finding = look(at(port), NOW)
    assert (finding.verdict, finding.code) == (Verdict.FAILED, Code.REFUSED)


@pytest.mark.parametrize(
    "serve",
    [
        hanging,
        dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
        dripping(b"HTTP/1.1 200 OK\r\nX-Drip: "),
        dripping(b""),
    ],
    ids=["says nothing", "drips its body", "drips its headers", "drips from the first letter"],
)
def test_a_look_ends_at_its_time_however_slowly_bytes_come(serve):
    finding = found(serve, timeout_ms=SHORT_MS)
    assert (finding.verdict, finding.code) == (Verdict.FAILED, Code.TIMED_OUT)
    assert finding.fact("step") == "answer"
    assert finding.latency_ms >= SHORT_MS


def test_a_host_that_swallows_every_packet_is_given_up_in_time():
    with black_hole() as port:
        finding = look(at(port, timeout_ms=SHORT_MS), NOW)
    assert (finding.code, finding.fact("step")) == (Code.TIMED_OUT, "connect")


def test_a_handshake_that_never_ends_is_given_up_in_time():
    with serving(hanging) as port:
        finding = look(at(port, tls=True, timeout_ms=SHORT_MS), NOW)
    assert (finding.code, finding.fact("step")) == (Code.TIMED_OUT, "tls")


def test_an_answer_later_than_is_usual_is_slow():
    def late(line):
        line.recv(65536)
        time.sleep(0.06)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    finding = found(late, slow_ms=50)
    assert (finding.verdict, finding.code) == (Verdict.SLOW, Code.ANSWERED_LATE)
    assert finding.fact("slow_ms") == "50"


@pytest.mark.parametrize(
    ("status", "expected", "code"),
    [
        (200, "2xx", Code.ANSWERED),
        (503, "2xx", Code.WRONG_STATUS),
        (401, "200, 401", Code.ANSWERED),
        (404, "200-399", Code.WRONG_STATUS),
    ],
)
def test_a_status_that_is_not_expected_is_named(status, expected, code):
    finding = found(answering(status), expected_status=expected)
    assert finding.code is code
    assert finding.fact("status") == str(status)


def test_a_text_that_is_not_there_is_named():
    page = answering(200, b"<p>Sedang dipelihara</p>")
    assert found(page, expected_text="dipelihara").verdict is Verdict.OK
    missing = found(page, expected_text="Selamat datang")
    assert (missing.code, missing.fact("expected")) == (Code.WRONG_TEXT, "Selamat datang")


def test_redirects_are_followed_as_set():
    with serving(answering()) as target:
        moved = answering(302, b"", f"Location: http://localhost:{target}/")
        assert found(moved).verdict is Verdict.OK
        left = found(moved, follow_redirects=False)
    assert (left.code, left.fact("status")) == (Code.WRONG_STATUS, "302")


def test_a_chain_of_redirects_without_an_end_is_named():
    finding = found(answering(302, b"", "Location: /again"))
    assert finding.code is Code.TOO_MANY_REDIRECTS


def test_a_redirect_to_a_place_that_is_none_is_a_finding():
    finding = found(answering(302, b"", "Location: gopher://127.0.0.1/"))
    assert finding.code is Code.BAD_ADDRESS


def test_a_server_that_speaks_no_http_is_named():
    assert found(saying(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")).code is Code.NO_HTTP


def test_a_server_that_hangs_up_without_a_word_is_named():
    assert found(saying(b"")).code is Code.BROKEN_OFF


def test_a_certificate_that_this_pc_trusts_is_well(authority, trust):
    identity = authority.issue_cert("127.0.0.1")
    with serving(answering(), identity) as port:
        finding = look(at(port, tls=True), datetime.now(UTC), trust)
    assert finding.code is Code.ANSWERED
    assert int(finding.fact("days")) > 0


def test_a_certificate_that_ends_soon_is_told_and_is_no_failure(authority, trust):
    ends = datetime.now(UTC) + timedelta(days=5, hours=1)
    with serving(answering(), authority.issue_cert("127.0.0.1", not_after=ends)) as port:
        finding = look(at(port, tls=True), datetime.now(UTC), trust)
    assert (finding.verdict, finding.code) == (Verdict.OK, Code.CERTIFICATE_ENDS_SOON)
    assert finding.fact("days") == "5"


def _identity(fault, authority):
    now = datetime.now(UTC)
    match fault:
        case Code.CERTIFICATE_EXPIRED:
            began = now - timedelta(days=9)
            ended = now - timedelta(days=2)
            return authority.issue_cert("127.0.0.1", not_before=began, not_after=ended)
        case Code.CERTIFICATE_NOT_YET_VALID:
            return authority.issue_cert("127.0.0.1", not_before=now + timedelta(days=2))
        case Code.CERTIFICATE_WRONG_NAME:
            return authority.issue_cert("dukcapil.example.go.id")
    return trustme.CA().issue_cert("127.0.0.1")


@pytest.mark.parametrize(
    "fault",
    [
        Code.CERTIFICATE_EXPIRED,
        Code.CERTIFICATE_NOT_YET_VALID,
        Code.CERTIFICATE_WRONG_NAME,
        Code.CERTIFICATE_UNTRUSTED,
    ],
)
def test_what_is_wrong_with_a_certificate_is_named(fault, authority, trust):
    with serving(answering(), _identity(fault, authority)) as port:
        finding = look(at(port, tls=True), NOW, trust)
    assert (finding.verdict, finding.code) == (Verdict.FAILED, fault)


def test_a_server_without_tls_is_named_where_tls_is_asked_for():
    with serving(saying(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        assert look(at(port, tls=True), NOW).code is Code.TLS_FAILED


def test_no_proxy_is_looked_at_in_the_servers_place(monkeypatch):
    with closed_port() as nobody:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{nobody}")
        assert found(answering()).code is Code.ANSWERED


def test_a_password_is_sent_and_never_shown():
    heard = []

    def serve(line):
        heard.append(line.recv(65536))
        line.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    with serving(serve) as port:
        probe = replace(PROBE, target=f"http://ani:rahasia@127.0.0.1:{port}/x?key=kunci")
        finding = look(probe, NOW)
    assert b"Authorization: Basic" in heard[0]
    assert finding.code is Code.WRONG_STATUS
    assert "rahasia" not in repr(finding)
    assert "kunci" not in repr(finding)
