"""`antrean stock` and `antrean waiting-list` do what officers ask."""

from __future__ import annotations

import pytest

from tests.office import new_office


@pytest.fixture
def office(path, url):
    """Give the URL of an office."""
    new_office(path).close()
    return url


def test_stock_is_received_spoilt_counted_and_shown_with_who(antrean, office):
    officer = ("--officer", "Ani", "--url", office)
    assert "500 on hand" in antrean("stock", "receive", "ektp", "500", *officer).out
    antrean("stock", "spoil", "ektp", "3", *officer)
    antrean("stock", "quota", "A", "300", "--url", office)
    shown = antrean("stock", "show", "--url", office).out
    assert "ektp (Blangko KTP-el): 497 on hand, LOW; used by B" in shown
    assert "quota A: 300 a day" in shown
    assert "ektp spoilt -3 Ani" in shown
    assert "quota" not in antrean("stock", "quota", "A", "--remove", "--url", office).out
    assert antrean("stock", "receive", "none", "5", *officer).code == 1


def test_a_batch_is_invited_for_a_day_and_written_as_csv(antrean, office, tmp_path):
    officer = ("--officer", "Ani", "--url", office)
    listed = tmp_path / "list.csv"
    listed.write_text("nomor\nR-1\nR-2\nR-3\n", encoding="utf-8")
    assert "3 added, 0 known" in antrean("waiting-list", "add", "B", str(listed), *officer).out
    out = tmp_path / "batch.csv"
    day = "2099-06-15"
    antrean("waiting-list", "invite", "B", day, "--size", "2", "--out", str(out), *officer)
    assert out.read_text() == f"reference,day\nR-1,{day}\nR-2,{day}\n"
    asked = antrean("waiting-list", "ask", "r-3", "--url", office).out
    assert "waits at place 1, day not known yet" in asked
    listed.write_text("3320010101900001\n", encoding="utf-8")
    refused = antrean("waiting-list", "add", "B", str(listed), *officer)
    assert (refused.code, "NIK" in refused.err) == (2, True)
