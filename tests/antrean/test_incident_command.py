"""`antrean incident` writes the report of an outage as PDF and CSV."""

from __future__ import annotations

import pytest

from queueing import actions
from tests.office import Desk, new_office


@pytest.fixture
def office(path, url):
    """Give the URL of an office with one outage that is over."""
    store = new_office(path)
    desk = Desk(store)
    outage = desk.outage()
    desk.do(actions.resolve_outage, outage_id=outage.id)
    store.close()
    return url


@pytest.mark.parametrize("which", ["last", "1"])
def test_the_report_is_written_in_both_forms_and_its_places_are_named(
    qapp, antrean, office, tmp_path, which
):
    out = tmp_path / "reports" / "2017"
    ended = antrean("incident", which, "--out", out, "--url", office)
    assert (ended.code, ended.err) == (0, "")
    name = "laporan-gangguan-2017-06-14-0800-1"
    assert ended.out.splitlines() == [str(out / f"{name}.pdf"), str(out / f"{name}.csv")]
    assert (out / f"{name}.pdf").read_bytes().startswith(b"%PDF-")
    assert (out / f"{name}.csv").read_bytes().startswith(b"section,key,at,value")


def test_an_outage_that_never_was_fails_in_words(antrean, office, tmp_path, path):
    ended = antrean("incident", "77", "--out", tmp_path, "--url", office)
    assert ended.code == 1
    assert "outage 77" in ended.err
    new_office(tmp_path / "calm.db").close()
    calm = antrean("incident", "last", "--out", tmp_path, "--url", f"sqlite:///{tmp_path}/calm.db")
    assert calm.code == 1
    assert "no outage" in calm.err


def test_a_word_that_is_no_number_is_wrong_usage(antrean, office):
    ended = antrean("incident", "yesterday", "--url", office)
    assert ended.code == 2
    assert "last" in ended.err
