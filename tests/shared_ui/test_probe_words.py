"""Whatever a probe finds is said in a whole sentence, with the facts it knows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from queueing.probes import Code, Finding, Probe, Verdict
from shared_ui.probe_words import finding_remedy, finding_text, setting_text

NOW = datetime(2026, 6, 14, 1, 30, tzinfo=UTC)


def found(code, **facts):
    return Finding(Verdict.FAILED, code, "https://server.example/", NOW, 1400, tuple(facts.items()))


@pytest.mark.parametrize("code", Code)
def test_every_code_is_a_sentence_also_without_any_fact(code):
    text = finding_text(found(code))
    assert text
    assert "{" not in text
    assert text.endswith((".", "?")) or code is Code.BAD_SETTING
    assert "{" not in finding_remedy(found(code))


def test_the_facts_are_in_the_words():
    assert finding_text(found(Code.ANSWERED)) == "Menjawab dalam 1,4 detik."
    wrong = finding_text(found(Code.WRONG_STATUS, status="503", expected="2xx"))
    assert wrong == "Dijawab dengan kode 503, seharusnya 2xx."
    moved = finding_text(found(Code.WRONG_STATUS, status="404", expected="2xx", moved_to="x.id"))
    assert "x.id" in moved
    assert "tersambung" in finding_text(found(Code.TIMED_OUT, step="connect")).lower()
    assert "10.0.0.1" in finding_text(found(Code.RESOLVER_UNREACHABLE, resolver="10.0.0.1"))


def test_a_bad_setting_names_its_field_and_what_is_expected():
    text = finding_text(found(Code.BAD_SETTING, field="probe.slow_ms"))
    assert text.endswith("Batas lambat: harus di bawah batas waktu.")


@pytest.mark.parametrize(
    "field",
    sorted(
        {*Probe.__slots__}
        - {"id", "component", "kind", "active", "follow_redirects", "tls", "expected_record"}
    ),
)
def test_every_field_that_can_be_wrong_says_what_is_expected(field):
    assert setting_text(f"probe.{field}") != field
