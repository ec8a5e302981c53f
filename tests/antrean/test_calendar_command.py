"""`antrean calendar` lists the calendar, proposes holidays and writes down what is decided."""

from __future__ import annotations

import pytest

from tests.office import new_office


@pytest.fixture
def office(path, url):
    """Give the URL of an office without a calendar."""
    new_office(path).close()
    return url


def test_holidays_are_proposed_taken_over_added_and_removed(antrean, office, tmp_path):
    proposed = antrean("calendar", "propose", "2017", "--url", office)
    assert "+ 2017-08-17 Thu  Hari Kemerdekaan Republik Indonesia" in proposed.out
    taken = antrean("calendar", "accept", "2017", "2017-08-17", "--url", office)
    assert (taken.code, taken.out.count("\n")) == (0, 1)
    wrong = antrean("calendar", "accept", "2017", "2017-08-18", "--url", office)
    assert (wrong.code, "not proposed: 2017-08-18" in wrong.err) == (1, True)
    added = antrean(
        "calendar", "add", "2017-08-19", "Pekan pelayanan", "--open", "08.00-12.00", "--url", office
    )
    assert added.code == 0
    listed = antrean("calendar", "list", "--all", "--url", office).out
    assert "2017-08-17 Thu  holiday: Hari Kemerdekaan Republik Indonesia  (library)" in listed
    assert "2017-08-19 Sat  open 08.00-12.00: Pekan pelayanan  (office)" in listed
    assert antrean("calendar", "remove", "2017-08-17", "--url", office).code == 0
    assert antrean("calendar", "remove", "2017-08-17", "--url", office).code == 1
    listed = antrean("calendar", "list", "--all", "--url", office).out
    assert "2017-08-17" not in listed


def test_a_period_is_taken_from_a_file_replaced_and_removed(antrean, office, tmp_path):
    file = tmp_path / "ramadan.toml"
    file.write_text(
        """
[[periods]]
name = "Ramadan"
first_day = 2027-02-08
last_day = 2027-03-09
hours = [{ weekdays = [1, 2, 3, 4], opens_at = 08:00:00, closes_at = 15:00:00 }]
breaks = [{ begins_at = 12:00:00, ends_at = 12:30:00, serving_percent = 50 }]
"""
    )
    for _ in range(2):
        assert antrean("calendar", "add-period", file, "--url", office).code == 0
    listed = antrean("calendar", "list", "--url", office).out
    assert listed.count("Ramadan  2027-02-08 to 2027-03-09") == 1
    assert "break 12.00-12.30, 50 of 100 counters go on" in listed
    assert antrean("calendar", "remove-period", "Ramadan", "--url", office).code == 0
    assert "Ramadan" not in antrean("calendar", "list", "--url", office).out


def test_what_cannot_be_is_refused_in_words(antrean, office):
    for hours, said in (("8-12", "are no hours"), ("12.00-08.00", "ends before it begins")):
        ended = antrean("calendar", "add", "2017-08-19", "x", "--open", hours, "--url", office)
        assert (ended.code, said in ended.err) == (2, True)
    ended = antrean("calendar", "last-ticket", "never", "--url", office)
    assert (ended.code, "off, warn or stop" in ended.err) == (2, True)
    assert antrean("calendar", "last-ticket", "stop", "--url", office).code == 0
    assert "last ticket:  stop" in antrean("calendar", "list", "--url", office).out
