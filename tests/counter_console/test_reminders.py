"""The console reminds of the promised next word (DOMAIN §6.3)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from counter_console.reminders import reminders
from tests.counter_console.samples import NOW, outage

seconds = st.integers(-7200, 7200)


@given(seconds)
def test_it_reminds_from_five_minutes_before_and_says_when_it_is_overdue(until_word):
    found = reminders([outage(next_word_at=NOW + timedelta(seconds=until_word))], NOW)
    assert bool(found) == (until_word <= 300)
    if found:
        assert found[0].overdue == (until_word < 0)
        minutes = -until_word / 60 if found[0].overdue else until_word / 60
        assert minutes - 1 <= found[0].minutes <= max(1, minutes + 1)


@given(st.lists(seconds, max_size=6))
def test_the_most_urgent_outage_comes_first(times):
    made = [outage(id=i, next_word_at=NOW + timedelta(seconds=s)) for i, s in enumerate(times, 1)]
    words = [r.outage.next_word_at for r in reminders(made, NOW)]
    assert words == sorted(words)


def test_nobody_is_reminded_of_an_outage_that_is_over():
    late = NOW - timedelta(minutes=9)
    assert reminders([outage(next_word_at=late, resolved_at=NOW)], NOW) == ()
    assert reminders([outage(next_word_at=None)], NOW) == ()
