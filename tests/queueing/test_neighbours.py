"""Old news is old news."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from queueing.neighbours import (
    Age,
    Neighbour,
    NeighbourNews,
    ServiceState,
    minutes_old,
)
from tests.queueing.exchange.samples import NOW, bangsri

OFFICE = Neighbour(1, "jepara-bangsri", "Kecamatan Bangsri", "/mnt/usb", "")


@pytest.mark.parametrize(
    ("minutes", "age"),
    [(0, Age.FRESH), (30, Age.FRESH), (31, Age.OLD), (119, Age.OLD), (120, Age.UNKNOWN)],
)
def test_a_word_is_fresh_until_the_next_is_due_then_old_then_unknown(minutes, age):
    news = NeighbourNews(replace(OFFICE, unknown_after=timedelta(hours=2)), bangsri())
    assert news.age(NOW + timedelta(minutes=minutes)) is age
    assert news.troubled(NOW + timedelta(minutes=minutes)) is (age is not Age.UNKNOWN)


def test_of_an_office_that_never_spoke_nothing_is_known():
    news = NeighbourNews(OFFICE, None, trouble="tidak terjangkau")
    assert news.age(NOW) is Age.UNKNOWN
    assert not news.troubled(NOW), "nothing known is no trouble of that office"
    assert news.word_on("Perekaman KTP-el") is None


def test_a_service_is_the_same_by_its_name_whatever_its_letter():
    news = NeighbourNews(OFFICE, bangsri())
    word = news.word_on("perekaman  KTP el")
    assert word is not None
    assert word.state is ServiceState.STOPPED
    assert news.word_on("Pencetakan KTP-el") is None


def test_data_that_do_not_arrive_are_trouble_even_when_every_service_works():
    assert bangsri(services=()).troubled
    assert not bangsri(services=bangsri().services[1:], late_data=()).troubled


def test_number_and_time_alone_are_no_news():
    later = bangsri(9, NOW + timedelta(minutes=5), services=bangsri().services)
    assert later.says_the_same(bangsri())
    assert not later.says_the_same(bangsri(late_data=()))
    assert not later.says_the_same(None)


def test_a_clock_that_is_a_little_ahead_makes_no_negative_age():
    assert minutes_old(NOW, NOW - timedelta(minutes=1)) == 0
    assert minutes_old(NOW, NOW + timedelta(minutes=5, seconds=59)) == 5
