"""A kiosk's own office is like the server's in what numbers depend on, and written seldom."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import update

from queueing.detached.local_office import known_station, local_place, open_local
from queueing.detached.outbox import clear_old, pending
from queueing.store import tables as t
from queueing.store.outage_rows import outages_of
from queueing.store.rows import counters_of, office_of, services_of
from queueing.views import kiosk_snapshot
from tests.office import table_copy
from tests.queueing.detached.cut_off import labels, tickets_on


def read(store, what):
    with store.read() as connection:
        return what(connection)


def test_the_pages_of_both_offices_say_the_same(store, cut_off, desk, clock):
    desk.outage()
    assert cut_off.mirror()
    here = kiosk_snapshot(cut_off.local, now=clock())
    there = kiosk_snapshot(store, now=clock())
    assert (here.office, here.outages, here.opening) == (there.office, there.outages, there.opening)
    assert [(line.service, line.outage) for line in here.lines] == [
        (line.service, line.outage) for line in there.lines
    ]


def test_nothing_is_written_where_nothing_changed(cut_off, kiosk, desk):
    assert not cut_off.mirror()
    kiosk.take("A")
    before = table_copy(cut_off.local)
    assert not cut_off.mirror()
    assert table_copy(cut_off.local) == before


def test_an_outage_that_is_over_is_gone_from_the_mirror(cut_off, desk):
    outage = desk.outage()
    cut_off.mirror()
    desk.recover(outage.id)
    assert cut_off.mirror()
    assert read(cut_off.local, lambda c: outages_of(c, services_of(c), t.outage.c.id > 0)) == []


def test_changed_settings_arrive_also_where_two_exchanged_their_letters(store, cut_off, clock):
    with store.write() as connection:
        for prefix, service_id in (("X", 1), ("A", 2), ("B", 1)):
            row = update(t.service).where(t.service.c.id == service_id)
            connection.execute(row.values(prefix=prefix))
    assert cut_off.mirror()
    assert read(cut_off.local, services_of) == read(store, services_of)


def test_officers_are_not_mirrored(cut_off, desk):
    cut_off.mirror()
    counters = read(cut_off.local, counters_of).values()
    assert {counter.officer for counter in counters} == {None}
    assert not any(counter.signed_in_service_ids for counter in counters)


def test_a_mirror_follows_while_local_numbers_wait(store, cut_off, clock):
    cut_off.take("A")
    office = read(store, office_of)
    with store.write() as connection:
        connection.execute(update(t.office).values(name=f"{office.name} baru"))
    assert cut_off.mirror()
    assert read(cut_off.local, office_of).name == f"{office.name} baru"
    assert pending(cut_off.local).count == 1


def test_a_kiosk_that_was_never_connected_knows_no_station(tmp_path):
    local = open_local(local_place("postgresql://k:secret@server/antrean", "Kios 1", tmp_path))
    assert known_station(local, "Kios 1") is None
    local.close()


def test_a_mirrored_kiosk_knows_itself_by_name(cut_off):
    assert known_station(cut_off.local, " kiosk-1 ") == cut_off.station
    assert known_station(cut_off.local, "kiosk-2") is None


def test_each_station_and_server_has_its_own_file_without_a_password(tmp_path):
    url = "postgresql://kios:geheim@server/antrean"
    places = {
        local_place(url, "Kios 1", tmp_path),
        local_place(url, "Kios 2", tmp_path),
        local_place(url.replace("server", "other"), "Kios 1", tmp_path),
    }
    assert len(places) == 3
    assert not any("geheim" in str(place) for place in places)
    assert local_place(url.replace("geheim", "baru"), "Kios 1", tmp_path) in places


def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(tmp_path, cut_off):
    path = local_place("postgresql://k@server/antrean", "Kios 1", tmp_path / "other")
    path.parent.mkdir()
    path.write_bytes(b"no database" * 400)
    open_local(path).close()
    kept = [file.name for file in path.parent.iterdir() if "damaged" in file.name]
    assert len(kept) == 1


def test_numbers_the_server_has_are_forgotten_after_some_days(cut_off, clock):
    cut_off.take("A", print_it=True)
    cut_off.merge()
    clock.tick(days=9)
    cut_off.take("B")
    assert clear_old(cut_off.local, today=clock().date()) == 0, "its paper is not handed over"
    cut_off.hand_over()
    assert clear_old(cut_off.local, today=clock().date()) == 1
    assert labels(tickets_on(cut_off.local)) == ["BK-001"]
    clock.tick(days=30)
    assert clear_old(cut_off.local, today=clock().date()) == 0, "it was never merged"


def test_a_renamed_kiosk_is_mirrored_under_its_new_name(store, cut_off):
    with store.write() as connection:
        connection.execute(update(t.station).values(name="kiosk-9"))
    assert cut_off.mirror()
    renamed = known_station(cut_off.local, "kiosk-9")
    assert renamed == replace(cut_off.station, name="kiosk-9")
