"""How often a console reads the day against closing."""

from __future__ import annotations

from datetime import timedelta

from counter_console.closing_reading import ClosingReading
from queueing import views
from tests.counter_console.samples import NOW, snapshot

#: Seconds of the office's clock, real seconds, and whether it is read then.
COURSE = (
    (0, 100, True),
    (20, 120, False),
    (40, 140, True),
    # A replay's clock runs ahead of the real one.
    (640, 141, False),
    (1840, 152, True),
    # A clock that was set back.
    (940, 162, True),
)


def test_it_is_read_now_and_then_also_where_the_clock_runs_fast(monkeypatch):
    read, real = [], [0.0]
    monkeypatch.setattr(views, "closing_now", lambda _store, *, now: read.append(now))
    reading = ClosingReading(lambda: real[0])
    for office, real[0], _ in COURSE:
        reading.joined(None, snapshot(), NOW + timedelta(seconds=office))
    assert read == [NOW + timedelta(seconds=office) for office, _, due in COURSE if due]
