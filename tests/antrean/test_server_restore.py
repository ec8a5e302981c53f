"""Backup, check and restore of an office on a server, by the logins made for them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from antrean.db import keeping, restoring
from queueing import actions
from queueing.errors import NotPermitted, StoreCorrupt
from queueing.model import Actor, PriorityClass, StationKind
from queueing.store import open_store
from queueing.store import tables as t
from tests.antrean.served import TLS_ALWAYS, init, served
from tests.lan.postgres_server import serving
from tests.office import request, table_copy


@pytest.fixture(scope="module")
def server():
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as running:
        yield running


@pytest.fixture
def office(server, tmp_path):
    folder = tmp_path / "stations"
    yield served(server, folder)
    server.run("DROP DATABASE antrean WITH (FORCE)")
    for (role,) in server.run("SELECT rolname FROM pg_roles WHERE rolname LIKE 'antrean%'"):
        server.run(f'DROP ROLE "{role}"')


def take(office, station="Kios 1", count=1):
    """Take numbers with the station's own login; give the labels."""
    store = office.open(station)
    now = datetime.now(UTC)
    try:
        known = actions.register_station(store, name=station, kind=StationKind.KIOSK, now=now)
        return [
            actions.issue_ticket(
                store,
                service_id=1,
                priority=PriorityClass.ORDINARY,
                language="id",
                print_it=True,
                actor=Actor(known.id),
                request_id=request(),
                now=now,
            ).label
            for _ in range(count)
        ]
    finally:
        store.close()


@pytest.fixture
def copy(office, tmp_path):
    """Give a backup that the login for backups made, with A-001 and A-002 in it."""
    take(office, count=2)
    place = tmp_path / "copy.db"
    keeping.backup(office.keeper_url("backup"), place)
    return place


def test_a_backup_holds_every_row_and_is_an_office_by_itself(office, copy):
    server, file = open_store(office.keeper_url("backup")), open_store(f"sqlite:///{copy}")
    try:
        assert table_copy(server) == table_copy(file)
    finally:
        server.close()
        file.close()
    assert keeping.check(f"sqlite:///{copy}") == 0


def test_who_may_only_read_restores_nothing(office, copy):
    for login in ("backup", "cleanup"):
        with pytest.raises(NotPermitted):
            restoring.restore(office.keeper_url(login), copy)
    with pytest.raises(NotPermitted):
        restoring.restore(office.url("Loket 1"), copy)
    assert take(office) == ["A-003"]


def test_after_a_restore_numbers_go_on_and_every_login_still_fits(office, copy):
    assert take(office, count=2) == ["A-003", "A-004"]
    late = init(office.server, office.out, "--kiosk", "Kios 3")
    assert late.returncode == 0, late.stderr
    letters = set(office.sql("SELECT name, letter, login FROM station"))
    restoring.restore(office.keeper_url("admin"), copy)
    assert take(office) == ["A-005"]
    assert take(office, "Kios 3") == ["A-006"]
    office.open("Papan 1").close()
    assert set(office.sql("SELECT name, letter, login FROM station")) == letters
    assert keeping.check(office.keeper_url("admin")) == 0


def test_the_state_that_was_replaced_is_kept_beside_the_backup(office, copy):
    take(office, count=2)
    restoring.restore(office.keeper_url("admin"), copy)
    (kept,) = copy.parent.glob("antrean.replaced.*.db")
    store = open_store(f"sqlite:///{kept}")
    with store.read() as connection:
        labels = connection.execute(t.ticket.select()).mappings().all()
    store.close()
    assert [row["label"] for row in labels] == ["A-001", "A-002", "A-003", "A-004"]


def test_a_server_made_anew_after_a_loss_gives_no_number_of_that_day_again(office, copy):
    take(office, count=3)
    office.sql("TRUNCATE ticket, event, print_job, series_counter, waiting_entry")
    restoring.restore(office.keeper_url("admin"), copy)
    (label,) = take(office)
    assert re.fullmatch("A[A-Y]{3}-001", label)


def test_a_sound_office_is_sound_and_its_rights_are_as_given(office, capsys):
    take(office)
    assert keeping.check(office.keeper_url("admin")) == 0
    assert "note:" not in capsys.readouterr().out


@pytest.mark.parametrize("station", ["Kios 1", "Papan 1", "Loket 1"])
def test_a_station_that_sees_a_part_of_the_office_does_not_judge_or_copy_it(
    office, antrean, tmp_path, station
):
    take(office, "Kios 2")
    ended = antrean("db", "check", "--url", office.url(station))
    assert ended.code == 1
    assert "a station does not see the whole office" in ended.err
    if station != "Loket 1":
        copied = antrean("db", "backup", tmp_path / "part.db", "--url", office.url(station))
        assert copied.code == 1
        assert not (tmp_path / "part.db").exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("GRANT UPDATE ON ticket TO antrean_kiosk", "antrean_kiosk has UPDATE on ticket"),
        ("GRANT SELECT ON office TO PUBLIC", "- has SELECT on office"),
        ("REVOKE INSERT ON event FROM antrean_console", "antrean_console lacks INSERT on event"),
        (
            "GRANT UPDATE (number) ON ticket TO antrean_console",
            "antrean_console has UPDATE on ticket.number",
        ),
        ("ALTER ROLE antrean_kiosk_1 CREATEROLE", "antrean_kiosk_1 may do more"),
        ("ALTER ROLE antrean_kiosk_1 CONNECTION LIMIT -1", "may hold any number of connections"),
        (
            "ALTER ROLE antrean_kiosk_1 IN DATABASE antrean SET lock_timeout = '0'",
            "antrean_kiosk_1 has lock_timeout = 0, not 8s",
        ),
        (
            "CREATE ROLE antrean_ghost LOGIN IN ROLE antrean_console",
            "antrean_ghost may act as a console, and no console has this login",
        ),
    ],
)
def test_rights_changed_by_hand_are_told(office, capsys, change, told):
    office.sql(change)
    assert keeping.check(office.keeper_url("admin")) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE series_counter SET last_number = 1", "beyond the counter of their series (A-002)"),
        ("UPDATE ticket SET state = 'gone' WHERE number = 1", "a state there is not (A-001)"),
        ("UPDATE ticket SET request_id = id::text", "no event of their issue"),
        ("UPDATE ticket SET label = 'A-001'", "labels stand on two tickets"),
        (
            "UPDATE ticket SET state = 'called', counter_id = 1",
            "counters hold two people at once",
        ),
    ],
)
def test_an_office_that_broke_a_promise_is_found(office, damage, told):
    take(office, count=2)
    office.sql(damage)
    with pytest.raises(StoreCorrupt, match=re.escape(told)):
        keeping.check(office.keeper_url("admin"))


def test_only_the_login_for_it_purges(office, antrean):
    take(office, count=2)
    office.sql(
        "UPDATE ticket SET service_day = service_day - 400, line_day = line_day - 400"
        " WHERE number = 1"
    )
    for login in (office.url("Loket 1"), office.url("Kios 1"), office.keeper_url("backup")):
        ended = antrean("db", "purge", "--before", "2026-01-01", "--url", login)
        assert ended.code == 1
        assert "does not allow this" in ended.err
    ended = antrean("db", "purge", "--before", "2026-01-01", "--url", office.keeper_url("cleanup"))
    assert ended.code == 0, ended.err
    assert "1 service days before 2026-01-01 are gone, with 1 tickets" in ended.out
    assert office.sql("SELECT label FROM ticket") == [("A-002",)]
