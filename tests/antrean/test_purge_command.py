"""`antrean db purge` on an office in a file."""

from __future__ import annotations

from tests.antrean.databases import labels, take


def test_days_before_a_date_are_gone_and_it_says_how_much(antrean, office, url):
    take(office, 2)
    ended = antrean("db", "purge", "--before", "2017-06-14", "--url", url)
    assert ended.code == 0
    assert "0 service days before 2017-06-14 are gone" in ended.out
    assert labels(office) == ["A-001", "A-002"]
    ended = antrean("db", "purge", "--before", "2017-06-15", "--url", url)
    assert "1 service days before 2017-06-15 are gone, with 2 tickets" in ended.out
    assert labels(office) == []
    assert antrean("db", "check", "--url", url).code == 0


def test_a_date_that_would_touch_yesterday_is_refused(antrean, office, url):
    ended = antrean("db", "purge", "--before", "2999-01-01", "--url", url)
    assert ended.code == 2
    assert "remedy: write " in ended.err


def test_a_date_is_needed_and_must_be_one(antrean, url):
    for words in ([], ["--before", "yesterday"]):
        assert antrean("db", "purge", *words, "--url", url).code == 2
