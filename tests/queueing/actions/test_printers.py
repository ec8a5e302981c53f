"""What kiosks say of their printers is seen at every console, and a heartbeat is no news."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.errors import StoreReplaced
from queueing.model import PRINTER_SILENT_AFTER
from queueing.papers import SEEN_EVERY
from tests.office import MORNING, Kiosk, events, refused

READY = {
    "kind": "ready",
    "reason": "",
    "near_end": False,
    "confirms": True,
    "place": "192.168.1.20:9100",
    "profile": "epson-tm-t20iii",
}
OUT_OF_PAPER = {"kind": "blocked", "reason": "paper-out"}
SECOND = timedelta(seconds=1)


def say(kiosk, **what):
    """Report the kiosk's printer now, ready but for `what`."""
    actions.report_printer(
        kiosk.store, station_id=kiosk.actor.station_id, now=kiosk.clock(), **{**READY, **what}
    )


def shown(kiosk):
    return views.console_snapshot(kiosk.store, counter_id=None, now=kiosk.clock()).printers


def the_printer(kiosk):
    (printer,) = shown(kiosk)
    return printer


def test_a_kiosk_that_never_spoke_of_a_printer_has_none(kiosk):
    assert shown(kiosk) == ()


def test_a_console_sees_what_a_kiosk_said(kiosk, clock):
    said_at = clock.tick()
    say(kiosk, **OUT_OF_PAPER, near_end=True, confirms=False)
    printer = the_printer(kiosk)
    assert (printer.station_id, printer.station_name) == (kiosk.actor.station_id, "kiosk-1")
    assert (printer.kind, printer.reason, printer.near_end) == ("blocked", "paper-out", True)
    assert (printer.confirms, printer.place, printer.profile) == (
        False,
        READY["place"],
        READY["profile"],
    )
    assert printer.since == printer.seen_at == said_at


def test_printers_stand_in_order_of_their_stations_names(store, clock):
    for name in ("kios timur", "kios barat", "aula"):
        say(Kiosk(store, clock, name))
    found = views.console_snapshot(store, counter_id=None, now=clock()).printers
    assert [printer.station_name for printer in found] == ["aula", "kios barat", "kios timur"]


@pytest.mark.parametrize(
    ("change", "moves"),
    [
        (OUT_OF_PAPER, True),
        ({"reason": "not-cut"}, True),
        ({"kind": "stopped"}, True),
        ({"near_end": True}, False),
        ({"confirms": False}, False),
        ({"place": "/dev/usb/lp0"}, False),
    ],
)
def test_since_moves_only_with_what_is_wrong(kiosk, clock, change, moves):
    say(kiosk)
    before = the_printer(kiosk).since
    changed_at = clock.tick()
    say(kiosk, **change)
    printer = the_printer(kiosk)
    assert printer.since == (changed_at if moves else before)
    assert printer.seen_at == changed_at
    assert {name: getattr(printer, name) for name in change} == change


@pytest.mark.parametrize(
    ("change", "is_event"),
    [
        (OUT_OF_PAPER, True),
        ({"near_end": True}, True),
        ({"kind": "stopped"}, True),
        ({"confirms": False}, False),
        ({"place": "/dev/usb/lp0"}, False),
        ({}, False),
    ],
)
def test_an_event_is_what_people_should_know(store, kiosk, clock, change, is_event):
    say(kiosk)
    clock.tick(minutes=5)
    say(kiosk, **change)
    first, *more = events(store, kind="printer")
    assert first.details == {"kind": "ready", "reason": "", "near_end": False}
    assert first.station_id == kiosk.actor.station_id
    assert len(more) == is_event
    for event in more:
        assert event.details == {**first.details, **change}
        assert event.at == clock()


@pytest.mark.file_only
def test_a_heartbeat_is_written_seldom_so_that_screens_need_not_read(database, kiosk, clock):
    say(kiosk)
    raw = sqlite3.connect(database)

    def version():
        return raw.execute("PRAGMA data_version").fetchone()[0]

    seen = version()
    said_at = clock()
    for _ in range(int(SEEN_EVERY / timedelta(seconds=10)) - 1):
        clock.tick(seconds=10)
        say(kiosk)
    assert version() == seen
    clock.now = said_at + SEEN_EVERY
    say(kiosk)
    assert version() != seen
    assert the_printer(kiosk).seen_at == clock()
    raw.close()


def test_a_clock_set_back_does_not_keep_a_printers_heartbeat_from_being_seen(kiosk, clock):
    say(kiosk)
    clock.tick(hours=-3)
    say(kiosk)
    assert the_printer(kiosk).seen_at == clock()


def test_a_kiosk_that_falls_silent_is_told_from_one_that_was_ended(kiosk, clock):
    say(kiosk)
    clock.tick(seconds=PRINTER_SILENT_AFTER.total_seconds())
    assert not the_printer(kiosk).is_silent(clock())
    assert the_printer(kiosk).is_silent(clock() + SECOND)
    say(kiosk, kind="stopped")
    clock.tick(days=3)
    assert not the_printer(kiosk).is_silent(clock())


def test_a_kiosk_that_speaks_at_each_heartbeat_is_never_silent():
    # The longest time between two notes, and the heartbeat that just missed being one.
    assert SEEN_EVERY + timedelta(seconds=10) < PRINTER_SILENT_AFTER


def test_a_station_the_office_does_not_know_is_told_so(store):
    with refused(store, StoreReplaced) as caught:
        actions.report_printer(store, station_id=4711, now=MORNING, **READY)
    assert "start" in caught.value.remedy


words = st.sampled_from(["ready", "blocked", "offline"])
reports = st.lists(
    st.tuples(words, st.sampled_from(["", "paper-out"]), st.booleans(), st.integers(-40, 90)),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(reports)
def test_the_events_tell_each_change_once_and_in_order(store, kiosk, clock, reports):
    before = len(events(store, kind="printer"))
    last = shown(kiosk)
    wanted = [(p.kind, p.reason, p.near_end) for p in last]
    for kind, reason, near_end, seconds in reports:
        clock.tick(seconds=seconds)
        say(kiosk, kind=kind, reason=reason, near_end=near_end)
        wanted.append((kind, reason, near_end))
        printer = the_printer(kiosk)
        assert (printer.kind, printer.reason, printer.near_end) == wanted[-1]
        assert abs(clock() - printer.seen_at) < SEEN_EVERY
    changes = [now for old, now in zip([None, *wanted], wanted, strict=False) if now != old]
    told = [tuple(event.details.values()) for event in events(store, kind="printer")]
    assert told[before:] == changes[len(last) :]
