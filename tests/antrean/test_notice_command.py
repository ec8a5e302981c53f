"""`antrean notice` gives the notices of an office in every format, whole files only."""

from __future__ import annotations

import json

import pytest

from queueing import actions
from tests.office import Desk, new_office


@pytest.fixture
def disrupted(path, url):
    """Give the URL of an office whose national server is down."""
    store = new_office(path)
    Desk(store).do(actions.publish_outage, component_code="national-server")
    store.close()
    return url


def test_the_text_for_a_chat_is_printed(antrean, disrupted):
    ended = antrean("notice", "--url", disrupted)
    assert (ended.code, ended.err) == (0, "")
    assert "*GANGGUAN · Sedang diperiksa*" in ended.out
    assert "Nomor Anda tetap berlaku." in ended.out


def test_another_language_may_be_asked_for(antrean, disrupted):
    said = antrean("notice", "--url", disrupted, "--language", "en").out
    assert "*ID card recording and printing disrupted since" in said


def test_each_format_is_written_as_a_whole_file(qapp, antrean, disrupted, tmp_path):
    begins = {"whatsapp": b"*Disdukcapil", "html": b"<!DOCTYPE html>", "json": b"[", "pdf": b"%PDF"}
    for kind, begin in begins.items():
        out = tmp_path / f"notice.{kind}"
        ended = antrean("notice", "--format", kind, "--out", out, "--url", disrupted)
        assert (ended.code, ended.out, ended.err) == (0, "", "")
        assert out.read_bytes().startswith(begin)
    assert not list(tmp_path.glob("*.part"))
    entities = json.loads((tmp_path / "notice.json").read_text(encoding="utf-8"))
    assert {e["serviceStatus"] for e in entities if e["serviceId"] in "AB"} == {"Suspended"}


def test_a_sheet_needs_a_file(antrean, disrupted):
    ended = antrean("notice", "--format", "pdf", "--url", disrupted)
    assert ended.code == 2
    assert "--out" in ended.err


def test_a_failed_renewal_leaves_the_page_that_was_there(antrean, tmp_path):
    page = tmp_path / "status.html"
    page.write_text("the page before", encoding="utf-8")
    ended = antrean("notice", "--format", "html", "--out", page, "--url", "sqlite:////no/office.db")
    assert ended.code == 1
    assert "/no: no such folder" in ended.err
    assert page.read_text(encoding="utf-8") == "the page before"


def test_the_database_may_come_from_a_consoles_settings(antrean, disrupted, tmp_path):
    config = tmp_path / "console.toml"
    config.write_text(
        f'[station]\nname = "Loket 1"\nkind = "console"\n[database]\nurl = "{disrupted}"\n',
        encoding="utf-8",
    )
    assert "GANGGUAN" in antrean("notice", "--config", config).out
    missing = antrean("notice", "--config", tmp_path / "none.toml")
    assert missing.code == 2
