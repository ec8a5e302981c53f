"""`antrean db …`: an office is made, checked, copied and brought up; nothing is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Event, Thread

import pytest

from antrean.db import keeping
from queueing.store import open_store
from queueing.store.migrating import HEAD
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
from tests.office import Kiosk, new_office

# -- init --------------------------------------------------------------------------------------


def test_init_makes_an_office_ready_for_its_first_number(antrean, url, path):
    ended = antrean("db", "init", "--url", url)
    assert (ended.code, ended.out, ended.err) == (0, f"{path}: ready\n", "")
    assert sql(path, "SELECT name FROM office") == [("Disdukcapil Kabupaten",)]
    assert take(path, 1) == ["A-001"]


def test_a_second_init_changes_nothing(antrean, url, path):
    antrean("db", "init", "--url", url, "--name", "Kantor Satu")
    take(path, 2)
    ended = antrean("db", "init", "--url", url, "--name", "Kantor Dua")
    assert ended.code == 0
    assert "holds an office already, nothing changed" in ended.out
    assert sql(path, "SELECT name FROM office") == [("Kantor Satu",)]
    assert labels(path) == ["A-001", "A-002"]


@pytest.mark.parametrize("name", ['Kantor "Jepara" & <b>Kudus</b>', "ꦗꦼꦥꦫ", "K" * 300])
def test_init_stores_an_offices_name_verbatim(antrean, url, path, name):
    assert antrean("db", "init", "--url", url, "--name", name).code == 0
    assert sql(path, "SELECT name FROM office") == [(name,)]


@pytest.mark.parametrize("name", ["", "   ", "K" * 301])
def test_init_refuses_a_name_nobody_can_show_and_makes_nothing(antrean, url, path, name):
    ended = antrean("db", "init", "--url", url, "--name", name)
    assert ended.code == 2
    assert "office.name" in ended.err
    assert "remedy: write 1 to 300 characters" in ended.err
    assert not path.exists()


def test_init_names_the_office_data_there_are(antrean, url, path):
    ended = antrean("db", "init", "--url", url, "--office", "../disdukcapil")
    assert ended.code == 2
    assert "--office ../disdukcapil: no such office data; there are disdukcapil" in ended.err
    assert not path.exists()


def test_without_a_url_the_database_is_this_users(antrean, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert antrean("db", "init").code == 0
    assert antrean("db", "check").code == 0
    assert take(tmp_path / "antrean" / "office.db", 1) == ["A-001"]


@pytest.mark.parametrize("bad", ["nonsense", "mysql://db/office", "sqlite://"])
@pytest.mark.parametrize("words", [("init",), ("check",), ("upgrade",), ("backup", "x.db")])
def test_a_url_that_names_no_file_is_a_bad_setting(antrean, words, bad):
    ended = antrean("db", *words, "--url", bad)
    assert ended.code == 2
    assert "database.url" in ended.err
    assert "remedy: write it as sqlite:////folder/office.db" in ended.err


# -- check -------------------------------------------------------------------------------------


def test_a_sound_database_is_called_sound(antrean, office, url):
    ended = antrean("db", "check", "--url", url)
    assert (ended.code, ended.out, ended.err) == (0, f"{office}: sound\n", "")


@pytest.mark.parametrize("table", ["ticket", "event", "alembic_version"])
def test_a_damaged_table_is_found_and_the_remedy_is_the_backup(antrean, office, url, table):
    damage_table(office, table)
    ended = antrean("db", "check", "--url", url)
    assert ended.code == 1
    assert str(office) in ended.err
    assert "remedy: put the last backup in its place" in ended.err


def test_a_file_that_is_no_database_is_found(antrean, office, url):
    damage_whole(office)
    ended = antrean("db", "check", "--url", url)
    assert ended.code == 1
    assert "remedy: put the last backup in its place" in ended.err


def test_a_row_that_belongs_to_nothing_is_found(antrean, office, url):
    sql(office, "INSERT INTO counter_service VALUES (6, 999, 1, 0, 1)")
    ended = antrean("db", "check", "--url", url)
    assert ended.code == 1
    assert "1 stray rows" in ended.err


def test_checking_makes_no_database(antrean, url, path):
    assert antrean("db", "check", "--url", url).code == 1
    assert not path.exists()


@pytest.mark.parametrize("name", ["a b?mode=rw#x%41.db", "kantor é.db"])
def test_any_file_name_is_meant_as_it_is_written(antrean, tmp_path, name):
    place = tmp_path / "kantor.db"
    new_office(place).close()
    take(place, 1)
    copy = tmp_path / name
    assert antrean("db", "backup", copy, "--url", f"sqlite:///{place}").code == 0
    assert labels(copy) == ["A-001"]
    assert antrean("db", "restore", copy, "--url", f"sqlite:///{place}").code == 0
    assert sorted(p.name for p in tmp_path.glob("*.db")) == sorted(
        [name, "kantor.db", others(place, copy)[0].name]
    )


# -- backup ------------------------------------------------------------------------------------


def test_a_backup_is_one_whole_file(antrean, office, url, tmp_path):
    taken = take(office, 5)
    copy = tmp_path / "usb" / "copy.db"
    copy.parent.mkdir()
    ended = antrean("db", "backup", copy, "--url", url)
    assert (ended.code, ended.out) == (0, f"{copy}: a whole copy of {office}\n")
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]
    # Not WAL: such a file cannot be read on a stick that may not be written.
    assert sql(copy, "PRAGMA journal_mode") == [("delete",)]
    assert labels(copy) == taken == labels(office)


def test_a_backup_holds_what_was_acknowledged_and_nothing_half_done(antrean, office, url, tmp_path):
    take(office, 2)
    with closing(sqlite3.connect(office, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE office SET name = 'Setengah'")
        assert antrean("db", "backup", tmp_path / "copy.db", "--url", url).code == 0
        other.execute("ROLLBACK")
    assert sql(tmp_path / "copy.db", "SELECT name FROM office") != [("Setengah",)]
    assert labels(tmp_path / "copy.db") == ["A-001", "A-002"]


def test_backups_made_while_numbers_are_taken_are_whole(office, url, tmp_path):
    stop, given = Event(), []

    def keep_taking():
        store = open_store(url)
        kiosk = Kiosk(store)
        while not stop.is_set():
            given.append(kiosk.take("A").label)
        store.close()

    kiosk = Thread(target=keep_taking)
    kiosk.start()
    try:
        copies = []
        for turn in range(5):
            while len(given) < 5 * (turn + 1):
                stop.wait(0.01)
            acknowledged = len(given)
            copy = tmp_path / f"copy-{turn}.db"
            assert keeping.backup(url, copy) == 0
            copies.append((acknowledged, copy))
    finally:
        stop.set()
        kiosk.join()
    for acknowledged, copy in copies:
        assert keeping.check(f"sqlite:///{copy}") == 0
        found = labels(copy)
        assert found == given[: len(found)]
        assert len(found) >= acknowledged


def test_a_backup_never_writes_over_a_file(antrean, office, url, tmp_path):
    target = tmp_path / "photo.png"
    target.write_text("mine", encoding="utf-8")
    ended = antrean("db", "backup", target, "--url", url)
    assert ended.code == 1
    assert f"{target} is there already" in ended.err
    assert "name another" in ended.err
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_backup_into_a_missing_folder_says_so(antrean, office, url, tmp_path):
    ended = antrean("db", "backup", tmp_path / "none" / "copy.db", "--url", url)
    assert ended.code == 1
    assert f"{tmp_path / 'none'}: no such folder" in ended.err
    assert "remedy: " in ended.err


def test_a_backup_that_would_be_damaged_is_not_left_behind(antrean, office, url, tmp_path):
    damage_table(office, "ticket")
    ended = antrean("db", "backup", tmp_path / "copy.db", "--url", url)
    assert ended.code == 1
    assert not (tmp_path / "copy.db").exists()


# -- upgrade -----------------------------------------------------------------------------------


def test_an_upgrade_of_a_database_of_today_changes_nothing(antrean, office, url):
    take(office, 1)
    ended = antrean("db", "upgrade", "--url", url)
    assert (ended.code, ended.out) == (0, f"{office}: up to date\n")
    assert sql(office, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert others(office) == []


def test_an_upgrade_makes_no_database_where_there_is_none(antrean, url, path):
    ended = antrean("db", "upgrade", "--url", url)
    assert ended.code == 1
    assert "remedy: run: antrean db init" in ended.err
    assert not path.exists()


def test_an_upgrade_leaves_another_programs_file_alone(antrean, url, path):
    sql(path, "CREATE TABLE mine (x)")
    ended = antrean("db", "upgrade", "--url", url)
    assert ended.code == 1
    assert "has no Antrean tables" in ended.err
    assert sql(path, "SELECT name FROM sqlite_master") == [("mine",)]


def test_a_newer_antreans_database_is_not_touched(antrean, office, url):
    of_a_newer_antrean(office)
    for words in (("upgrade",), ("check",), ("init",)):
        ended = antrean("db", *words, "--url", url)
        assert ended.code == 1
        assert "remedy: install the newer Antrean" in ended.err
    assert sql(office, "SELECT version_num FROM alembic_version") == [("9999",)]


def test_an_older_schema_is_brought_up_and_the_file_before_is_named(antrean, url, path):
    of_the_first_schema(path)
    before = labels(path)
    ended = antrean("db", "check", "--url", url)
    assert ended.code == 1
    assert "remedy: run: antrean db upgrade" in ended.err
    assert others(path) == []

    ended = antrean("db", "upgrade", "--url", url)
    (copy,) = others(path)
    assert copy.name.startswith("office.schema-0001.")
    assert (ended.code, ended.out) == (0, f"{path}: up to date; the file before: {copy}\n")
    assert sql(path, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert sql(copy, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert labels(path) == labels(copy) == before
    assert antrean("db", "check", "--url", url).code == 0
