"""`antrean db restore`: a sound backup takes the place of the database, or nothing changes."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from antrean.db import keeping, restoring
from queueing.store import office_files, open_store
from tests.antrean.databases import (
    damage_table,
    damage_whole,
    labels,
    of_a_newer_antrean,
    of_the_first_schema,
    others,
    sql,
    take,
)
from tests.office import MORNING, Clock, Kiosk, new_office


def restore(url, copy):
    """Put the backup in place on the day on which `take` takes numbers."""
    return restoring.restore(url, copy, lambda: MORNING + timedelta(hours=1))


@pytest.fixture
def copy(office, url, tmp_path):
    """Give a backup that holds A-001 and A-002; the office has gone on to A-005."""
    take(office, 2)
    place = tmp_path / "backups" / "copy.db"
    place.parent.mkdir()
    keeping.backup(url, place)
    take(office, 3)
    return place


def test_a_restore_brings_the_backups_state_and_keeps_the_other_as_a_file(
    antrean, office, url, copy
):
    ended = antrean("db", "restore", copy, "--url", url)
    assert ended.code == 0
    assert labels(office) == ["A-001", "A-002"]
    (kept,) = others(office)
    assert f"{office}: restored from {copy}; the state before: {kept}" in ended.out
    assert len(labels(kept)) == 5
    assert keeping.check(url) == keeping.check(f"sqlite:///{kept}") == 0


def test_a_backup_of_an_older_antrean_is_restored_and_brought_up(antrean, office, url, tmp_path):
    old = tmp_path / "backups" / "old.db"
    old.parent.mkdir()
    of_the_first_schema(old)
    before = labels(old)
    assert antrean("db", "restore", old, "--url", url).code == 0
    assert labels(office) == before
    assert take(office, 1) == ["A-005"]
    assert sql(old, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_numbers_go_on_after_the_last_one_of_the_state_that_was_replaced(office, url, copy):
    restore(url, copy)
    assert take(office, 2) == ["A-006", "A-007"]
    assert labels(office) == ["A-001", "A-002", "A-006", "A-007"]
    assert keeping.check(url) == 0


def test_where_the_replaced_state_is_gone_the_day_gets_a_series_of_its_own(office, url, copy):
    office.unlink()
    restore(url, copy)
    first, second = take(office, 2)
    assert re.fullmatch("A[A-Y]{3}-001", first)
    assert second == first[:-1] + "2"
    assert keeping.check(url) == 0


def test_an_office_made_anew_after_a_loss_does_not_pass_for_the_one_that_was_lost(
    office, url, copy
):
    office.unlink()
    new_office(office).close()
    assert take(office, 1) == ["A-001"]
    restore(url, copy)
    assert len(take(office, 1)[0]) == len("AXYZ-001")


def test_a_series_of_its_own_lasts_one_day_and_survives_the_next_restore(office, url, copy):
    office.unlink()
    restore(url, copy)
    (first,) = take(office, 1)
    restore(url, copy)
    assert take(office, 1) == [first[:-1] + "2"]
    store = open_store(url)
    tomorrow = Kiosk(store, Clock(MORNING + timedelta(days=1)))
    assert tomorrow.take("A").label == "A-001"
    store.close()


def test_a_planned_move_goes_on_as_if_nothing_had_been(antrean, office, url, copy, tmp_path):
    new = f"sqlite:///{tmp_path / 'new.db'}"
    ended = antrean("db", "restore", copy, "--url", new, "--complete")
    assert ended.code == 0
    assert "series" not in ended.out
    assert take(tmp_path / "new.db", 1) == ["A-003"]


def test_a_restore_is_an_event_that_says_where_numbers_went(office, url, copy):
    restore(url, copy)
    ((details,),) = sql(office, "SELECT details FROM event WHERE kind = 'restore'")
    assert json.loads(details) == {"known": True, "series": ""}


def test_a_station_that_has_the_database_open_sees_the_restored_state(office, url, copy):
    store = open_store(url)
    kiosk = Kiosk(store)
    assert kiosk.take("A").label == "A-006"
    restore(url, copy)
    assert kiosk.take("A").label == "A-007"
    store.close()
    assert labels(office) == ["A-001", "A-002", "A-007"]


def test_the_backup_itself_is_not_changed_by_a_restore(office, url, copy):
    before = copy.read_bytes()
    restore(url, copy)
    take(office, 1)
    assert copy.read_bytes() == before
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]


def test_two_restores_within_a_second_keep_both_states(office, url, copy):
    restore(url, copy)
    take(office, 1)
    restore(url, copy)
    kept = others(office)
    assert sorted(len(labels(file)) for file in kept) == [3, 5]


def test_a_restore_fills_an_empty_place(antrean, url, copy, tmp_path):
    new = tmp_path / "new" / "folder" / "office.db"
    ended = antrean("db", "restore", copy, "--url", f"sqlite:///{new}")
    assert ended.code == 0
    assert "the state before" not in ended.out
    assert take(new, 1) == ["A-003"]


@pytest.mark.parametrize("damage", [damage_whole, lambda path: damage_table(path, "event")])
def test_a_damaged_database_is_replaced_and_its_bytes_are_kept(antrean, office, url, copy, damage):
    damage(office)
    broken = office.read_bytes()
    assert antrean("db", "check", "--url", url).code == 1
    assert antrean("db", "restore", copy, "--url", url).code == 0
    assert antrean("db", "check", "--url", url).code == 0
    assert take(office, 1) == ["A-003"]
    (kept,) = others(office)
    assert len(kept.read_bytes()) == len(broken)
    assert kept.read_bytes()[4096:] == broken[4096:]


def empty(path):
    path.write_bytes(b"")


def of_another_program(path):
    path.unlink()
    sql(path, "CREATE TABLE office (name)")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (damage_whole, "is no Antrean database"),
        (lambda path: damage_table(path, "ticket"), "remedy: put the last backup"),
        (empty, "has no Antrean tables"),
        (of_another_program, "has no Antrean tables"),
        (of_a_newer_antrean, "remedy: install the newer Antrean"),
    ],
    ids=["no-database", "damaged", "empty", "another-program", "newer"],
)
def test_a_backup_that_cannot_be_used_is_refused_and_nothing_is_changed(
    antrean, office, url, copy, spoil, said
):
    spoil(copy)
    ended = antrean("db", "restore", copy, "--url", url)
    assert ended.code == 1
    assert str(copy) in ended.err
    assert said in ended.err
    assert len(labels(office)) == 5
    assert others(office) == []


def test_a_missing_backup_is_named_and_nothing_is_changed(antrean, office, url, tmp_path):
    ended = antrean("db", "restore", tmp_path / "none.db", "--url", url)
    assert ended.code == 1
    assert f"{tmp_path / 'none.db'}: no such backup" in ended.err
    assert "remedy: " in ended.err
    assert others(office) == []


def test_the_database_is_not_restored_from_itself(antrean, office, url):
    ended = antrean("db", "restore", office, "--url", url)
    assert ended.code == 2
    assert "is the database itself" in ended.err
    assert others(office) == []


def test_a_restore_gives_up_when_another_program_keeps_the_database(
    antrean, monkeypatch, office, url, copy
):
    monkeypatch.setattr(office_files, "PATIENCE_SECONDS", 0.2)
    with closing(sqlite3.connect(office, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ended = antrean("db", "restore", copy, "--url", url)
        other.execute("ROLLBACK")
    assert ended.code == 1
    assert "remedy: close the program that keeps it open" in ended.err
    assert len(labels(office)) == 5
