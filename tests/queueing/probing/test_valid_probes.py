"""A probe that cannot be run is refused with field and remedy; no password is ever shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.errors import BadSetting
from queueing.probes import Probe, ProbeKind
from queueing.probing.addresses import host_port, shown_address
from queueing.probing.expected import statuses
from queueing.probing.valid import check_probe

HTTP = Probe(0, "server", "Server", ProbeKind.HTTP, "https://dukcapil.example.go.id/status")
TCP = replace(HTTP, kind=ProbeKind.TCP, target="192.168.1.20:443")
DNS = replace(HTTP, kind=ProbeKind.DNS, target="dukcapil.example.go.id", resolver="192.168.1.1")


@pytest.mark.parametrize(
    "probe",
    [
        HTTP,
        TCP,
        DNS,
        replace(HTTP, target="http://[2001:db8::1]:8080/", slow_ms=800),
        replace(HTTP, target="http://server-kantor/", expected_status="200, 3xx, 401-403"),
        replace(TCP, target="[2001:db8::1]:443", tls=True),
        replace(DNS, resolver="", record="mx"),
        replace(DNS, resolver="[2001:db8::1]:5353"),
    ],
)
def test_a_probe_that_can_be_run_is_taken(probe):
    check_probe(probe)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        (replace(HTTP, name=" "), "name"),
        (replace(HTTP, target=""), "target"),
        (replace(HTTP, target="dukcapil.go.id"), "target"),
        (replace(HTTP, target="ftp://dukcapil.go.id"), "target"),
        (replace(HTTP, target="https:///status"), "target"),
        (replace(HTTP, target="https://dukcapil.go.id:99999/"), "target"),
        (replace(HTTP, target="https://dukcapil go.id/"), "target"),
        (replace(HTTP, target="https://192.168.1.300/"), "target"),
        (replace(HTTP, expected_status="ok"), "expected_status"),
        (replace(HTTP, expected_status="300-200"), "expected_status"),
        (replace(HTTP, expected_text="x" * 201), "expected_text"),
        (replace(TCP, target="192.168.1.20"), "target"),
        (replace(TCP, target="192.168.1.20:0"), "target"),
        (replace(TCP, target="2001:db8::1:443"), "target"),
        (replace(TCP, target="https://server:443"), "target"),
        (replace(DNS, target="-x-.example"), "target"),
        (replace(DNS, resolver="ns1.example"), "resolver"),
        (replace(DNS, record="ANY"), "record"),
        (replace(HTTP, every_seconds=1), "every_seconds"),
        (replace(HTTP, timeout_ms=0), "timeout_ms"),
        (replace(HTTP, every_seconds=10, timeout_ms=20_000), "timeout_ms"),
        (replace(HTTP, slow_ms=5000), "slow_ms"),
        (replace(HTTP, failures_needed=0), "failures_needed"),
        (replace(HTTP, slow_needed=0), "slow_needed"),
        (replace(HTTP, successes_needed=0), "successes_needed"),
        (replace(TCP, certificate_days=-1), "certificate_days"),
    ],
)
def test_a_wrong_setting_is_named_with_its_remedy(changed, field):
    with pytest.raises(BadSetting) as caught:
        check_probe(changed)
    assert caught.value.field == f"probe.{field}"
    assert caught.value.remedy


SECRET = "s3cr3t"


@settings(max_examples=60)
@given(
    before=st.text("ab:/?#@.", max_size=6),
    after=st.text("ab:/?#.", max_size=6),
    scheme=st.sampled_from(["https://", "http://", ""]),
)
def test_a_password_of_any_letters_is_never_shown(before, after, scheme):
    target = f"{scheme}ani:{before}{SECRET}{after}@server.example/status?key=kunci"
    shown = shown_address(target)
    assert SECRET not in shown
    assert "kunci" not in shown
    with_port = replace(HTTP, target=target)
    try:
        check_probe(with_port)
    except BadSetting as error:
        assert SECRET not in f"{error} {error.remedy}"


@settings(max_examples=40)
@given(st.text(max_size=40))
def test_any_text_is_a_target_or_a_named_mistake(text):
    for kind in ProbeKind:
        try:
            check_probe(replace(HTTP, kind=kind, target=text))
        except BadSetting as error:
            assert error.field == "probe.target"


@settings(max_examples=40)
@given(st.text(max_size=12))
def test_any_text_is_a_list_of_statuses_or_a_named_mistake(text):
    try:
        found = statuses(text)
    except BadSetting as error:
        assert error.field == "probe.expected_status"
    else:
        assert all(100 <= low <= high <= 599 for low, high in found)


def test_an_address_of_ipv6_is_shown_as_it_is_written():
    assert str(host_port("[2001:db8::1]:443")) == "[2001:db8::1]:443"
    assert str(host_port("server:443")) == "server:443"
