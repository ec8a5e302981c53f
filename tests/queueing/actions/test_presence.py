"""One PC at a time under one name; the database's clock says who was there last."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from queueing.errors import StationTaken, StoreReplaced
from queueing.model import Station, StationKind
from tests.office import MORNING, events, refused
from tests.queueing.stations import Pc, let_pass, presence, recorded, register


def two_pcs(store):
    station = register(store)
    return Pc(store, station), Pc(store, station, host="pc-2")


def test_a_second_pc_under_the_name_is_refused_and_told_who_has_it(store):
    first, second = two_pcs(store)
    hold = first.start()
    with refused(store, StationTaken, match="'Pintu' is at work on the PC pc-1") as told:
        second.start()
    assert (told.value.host, told.value.since) == ("pc-1", hold.since)
    assert told.value.remedy


def test_the_name_is_free_after_thirty_seconds_of_silence(store):
    first, second = two_pcs(store)
    first.start()
    let_pass(store, first.station, 25)
    with refused(store, StationTaken):
        second.start()
    let_pass(store, first.station, 6)
    second.start()
    assert presence(store, first.station).host == "pc-2"
    with refused(store, StationTaken, match="pc-2"):
        first.beat()


def test_the_name_is_free_at_once_after_an_orderly_end(store):
    first, second = two_pcs(store)
    first.start()
    first.leave()
    second.start()
    second.beat()


def test_a_pc_that_lost_the_name_cannot_give_it_away(store):
    first, second = two_pcs(store)
    first.start()
    let_pass(store, first.station, 31)
    second.start()
    first.leave()
    with refused(store, StationTaken):
        Pc(store, first.station, host="pc-3").start()


def test_the_same_pc_may_start_again_at_once(store):
    first, _ = two_pcs(store)
    before = first.start()
    first.clock.tick(seconds=1)
    assert first.start().since > before.since


def test_of_two_programs_with_one_place_id_the_later_has_the_name(store):
    """PCs made from one disk image have the same file of the place id."""
    original, _ = two_pcs(store)
    copy = Pc(store, original.station, host="pc-1b", place_id=original.place_id)
    original.start()
    copy.clock.tick(seconds=1)
    copy.start()
    with refused(store, StationTaken, match="pc-1b"):
        original.beat()
    copy.beat()


def test_a_pc_that_was_cut_off_keeps_a_name_nobody_took(store):
    first, _ = two_pcs(store)
    since = first.start().since
    let_pass(store, first.station, 600)
    first.clock.tick(minutes=10)
    assert first.beat().since == since


def test_a_presence_in_the_far_future_holds_nothing(store):
    """The clock of the database was set back."""
    first, second = two_pcs(store)
    first.start()
    let_pass(store, first.station, -3600)
    second.start()


def test_of_pcs_that_claim_at_once_one_has_the_name(store):
    station = register(store)
    pcs = [Pc(store, station, host=f"pc-{n}") for n in range(8)]

    def start(pc):
        try:
            return pc.start()
        except StationTaken:
            return None

    with ThreadPoolExecutor(8) as threads:
        held = [hold for hold in threads.map(start, pcs) if hold is not None]
    assert len(held) == 1


def test_a_claim_by_another_pc_is_an_event_and_a_restart_is_none(store):
    first, second = two_pcs(store)
    first.start()
    first.start()
    assert events(store, kind="claim_station") == []
    first.leave()
    second.start()
    (event,) = events(store, kind="claim_station")
    assert event.station_id == first.station.id
    assert (event.details["before"], event.details["host"]) == ("pc-1", "pc-2")


def test_a_beat_brings_the_databases_moment(store):
    first, _ = two_pcs(store)
    hold = first.start()
    expected = datetime.now(UTC) if store.on_server else MORNING
    assert abs(hold.moment - expected) < timedelta(minutes=1)
    assert hold.moment.tzinfo is not None
    assert hold.clock_offset == first.clock() - hold.moment
    assert presence(store, first.station).seen_at == hold.moment


@pytest.mark.server_only
def test_a_clock_that_goes_wrong_and_right_again_is_an_event_each(store):
    first, _ = two_pcs(store)
    now = datetime.now(UTC)
    for offset, wrong in ((0, False), (50, False), (125, True), (130, True), (-1, False)):
        first.clock.now = now + timedelta(seconds=offset)
        hold = first.beat()
        assert abs(hold.clock_offset.total_seconds() - offset) < 20
        assert bool(events(store, kind="clock")) is (wrong or offset < 0)
    told = [event.details["wrong"] for event in events(store, kind="clock")]
    assert told == [True, False]


@pytest.mark.server_only
@pytest.mark.parametrize("year", [1970, 9999])
def test_any_clock_a_pc_may_have_is_taken(store, year):
    first, _ = two_pcs(store)
    first.clock.now = datetime(year, 1, 1, tzinfo=UTC)
    first.start()
    assert abs(presence(store, first.station).clock_offset_ms) == 2_000_000_000


def test_what_a_station_says_of_itself_is_kept(store):
    first, _ = two_pcs(store)
    first.start(version="1.2.3", pending=4, pending_since=MORNING, troubles="silent\t")
    known = recorded(store, first.station)
    assert known.troubles == "silent\t"
    assert (known.host, known.version) == ("pc-1", "1.2.3")
    assert (known.pending, known.pending_since) == (4, MORNING)
    first.beat(pending=0, pending_since=None)
    assert recorded(store, first.station).pending == 0


@pytest.mark.file_only
def test_in_a_file_only_every_second_beat_without_news_is_written(store):
    """Each commit to a file makes all screens read again."""
    first, _ = two_pcs(store)
    first.start()
    first.clock.tick(seconds=10)
    first.beat()
    assert presence(store, first.station).seen_at == MORNING
    first.beat(pending=1, pending_since=MORNING)
    assert presence(store, first.station).seen_at == first.clock()
    first.clock.tick(seconds=20)
    first.beat()
    assert presence(store, first.station).seen_at == first.clock()


@pytest.mark.server_only
def test_beats_wake_no_screen(store):
    import psycopg

    first, second = two_pcs(store)
    with psycopg.connect(store.url, autocommit=True) as listener:
        listener.execute("LISTEN antrean")
        first.start()
        for _ in range(3):
            first.beat()
        first.leave()
        second.start()
        assert list(listener.notifies(timeout=0.3)) == []
        register(store, "Samping")
        assert len(list(listener.notifies(timeout=10, stop_after=1))) == 1


def test_a_station_the_database_does_not_know_is_told_so(store):
    with refused(store, StoreReplaced, match="knows no station 77"):
        Pc(store, Station(77, "Pintu", StationKind.KIOSK)).start()
