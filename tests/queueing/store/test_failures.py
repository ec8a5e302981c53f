"""When the world fails, the store says what is wrong; nothing acknowledged is lost."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from queueing import actions, views
from queueing.errors import (
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
    StoreReplaced,
)
from queueing.model import Actor, PriorityClass
from queueing.store import open_store
from queueing.store.failures import store_error
from tests.office import (
    MORNING,
    Clock,
    Desk,
    Kiosk,
    make_office,
    new_office,
    refused,
    request,
)


def opened(path):
    store = open_store(f"sqlite:///{path}")
    try:
        views.board_snapshot(store, now=MORNING)
        views.console_snapshot(store, counter_id=6, now=MORNING)
    finally:
        store.close()


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    "content",
    [
        Random(1).randbytes(40_000),
        b"Daftar antrean hari ini\n" * 200,
        b"SQLite format 3\0" + b"\xff" * 4080,
        b"PK\x03\x04" + bytes(5000),
    ],
    ids=["random bytes", "text", "only a header", "a zip file"],
)
def test_what_is_no_database_is_said_to_be_none(tmp_path, content, create):
    path = tmp_path / "office.db"
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt) as caught:
        open_store(f"sqlite:///{path}", create=create)
    assert str(path) in caught.value.message
    assert "backup" in caught.value.remedy
    assert path.read_bytes() == content


def test_an_empty_file_has_no_tables(tmp_path):
    path = tmp_path / "office.db"
    path.touch()
    with pytest.raises(StoreMissing, match="no Antrean tables"):
        open_store(f"sqlite:///{path}")


def test_a_database_of_another_program_has_no_antrean_tables(tmp_path):
    path = tmp_path / "office.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE recipe (name)")
    raw.commit()
    raw.close()
    with pytest.raises(StoreMissing, match="no Antrean tables"):
        open_store(f"sqlite:///{path}")


@pytest.mark.parametrize("pages", [1, 2, 5, 10, 20, 30])
def test_a_file_cut_off_is_never_read_as_if_it_were_whole(tmp_path, pages):
    path = tmp_path / "office.db"
    new_office(path).close()
    whole = path.read_bytes()
    assert len(whole) > pages * 4096
    path.write_bytes(whole[: pages * 4096])
    with pytest.raises((StoreCorrupt, StoreMissing)):
        opened(path)


def test_a_value_no_office_has_written_is_damage(tmp_path):
    path = tmp_path / "office.db"
    store = new_office(path)
    Kiosk(store).take("A")
    store.close()
    for column in ("state", "priority", "issued_at", "service_day"):
        changed = tmp_path / f"{column}.db"
        shutil.copy(path, changed)
        raw = sqlite3.connect(changed)
        raw.execute(f"UPDATE ticket SET {column} = 'xyz' WHERE state = 'waiting'")
        raw.commit()
        raw.close()
        damaged = open_store(f"sqlite:///{changed}")
        with pytest.raises(StoreCorrupt) as caught:
            views.find_ticket(damaged, text=code_of_the_first(changed), now=MORNING)
        assert "backup" in caught.value.remedy
        damaged.close()


def code_of_the_first(path):
    raw = sqlite3.connect(path)
    try:
        return raw.execute("SELECT code FROM ticket").fetchone()[0]
    finally:
        raw.close()


def test_damage_anywhere_ends_in_a_store_error_or_nowhere(tmp_path):
    path = tmp_path / "office.db"
    store = new_office(path)
    kiosk = Kiosk(store)
    for _ in range(30):
        kiosk.take("A", print_it=True)
    store.close()
    whole = path.read_bytes()
    chance = Random(7)
    outcomes = set()
    for _ in range(120):
        damaged = bytearray(whole)
        begin = chance.randrange(len(whole))
        length = chance.choice([1, 16, 512, 4096, 20_000])
        damaged[begin : begin + length] = chance.randbytes(min(length, len(whole) - begin))
        path.write_bytes(damaged)
        try:
            opened(path)
            outcomes.add("nothing seen")
        except StoreError as error:
            assert error.remedy
            outcomes.add(type(error).__name__)
    assert "StoreCorrupt" in outcomes


def fill(store, kiosk):
    """Take numbers until the disk is full; give the requests and labels that were acknowledged."""
    acknowledged = {}
    for _ in range(5000):
        request_id = request()
        try:
            ticket = kiosk.take("A", print_it=True, request_id=request_id)
        except StoreFull as error:
            assert "free some room" in error.remedy
            return acknowledged, request_id
        acknowledged[request_id] = ticket.label
    raise AssertionError("the disk never got full")


def test_on_a_full_disk_no_number_is_lost_and_none_is_given_twice(small_disk):
    path = small_disk / "office.db"
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    store = new_office(path)
    kiosk = Kiosk(store)
    acknowledged, refused = fill(store, kiosk)
    assert acknowledged
    assert views.board_snapshot(store, now=kiosk.clock()).lines[0].waiting == len(acknowledged)

    ballast.unlink()

    again = kiosk.take("A", print_it=True, request_id=refused)
    assert again.number == len(acknowledged) + 1
    for request_id, label in acknowledged.items():
        assert kiosk.take("A", print_it=True, request_id=request_id).label == label
    assert views.board_snapshot(store, now=kiosk.clock()).lines[0].waiting == again.number
    store.close()


def numbered(store, label):
    found = views.find_ticket(store, text=label, now=MORNING)
    return found and found.ticket.label


def test_a_disk_too_small_for_a_new_database_is_full(small_disk):
    (small_disk / "ballast").write_bytes(bytes(990_000))
    with pytest.raises(StoreFull):
        open_store(f"sqlite:///{small_disk / 'office.db'}", create=True)


def test_after_a_power_cut_every_acknowledged_number_is_there(tmp_path):
    path = tmp_path / "office.db"
    store = new_office(path)
    kiosk = Kiosk(store)
    labels = [kiosk.take("A", print_it=True).label for _ in range(40)]
    cut = tmp_path / "cut"
    cut.mkdir()
    for name in ("office.db", "office.db-wal"):
        shutil.copy(tmp_path / name, cut / name)
    found = open_store(f"sqlite:///{cut / 'office.db'}")
    assert [numbered(found, label) for label in labels] == labels
    found.close()
    store.close()


def test_after_a_power_cut_the_disk_itself_holds_every_acknowledged_number(mount_image, tmp_path):
    running = mount_image(tmp_path / "running.img")
    store = make_office(running / "office.db")
    kiosk = Kiosk(store)
    labels = [kiosk.take("A", print_it=True).label for _ in range(40)]
    shutil.copy(tmp_path / "running.img", tmp_path / "cut.img")
    after = mount_image(tmp_path / "cut.img")
    found = open_store(f"sqlite:///{after / 'office.db'}")
    assert [numbered(found, label) for label in labels] == labels
    assert Kiosk(found, Clock()).take("A").number == len(labels) + 1
    found.close()
    store.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database is locked", StoreLocked),
        ("database table is locked", StoreLocked),
        ("attempt to write a readonly database", StoreReadOnly),
        ("file is not a database", StoreCorrupt),
        ("database disk image is malformed", StoreCorrupt),
        ("disk I/O error", StoreCorrupt),
        ("Could not decode to UTF-8 column 'label' with text 'A\ufffd'", StoreCorrupt),
        ("no such column: ticket.label", StoreCorrupt),
        ("database or disk is full", StoreFull),
        ("unable to open database file", StoreMissing),
        ("no such table: ticket", StoreMissing),
        ("something never seen", StoreError),
    ],
)
def test_what_the_driver_says_becomes_what_helps(text, kind):
    error = OperationalError("SELECT 1", {}, sqlite3.OperationalError(text))
    found = store_error(error, "sqlite:////srv/office.db")
    assert type(found) is kind
    assert "/srv/office.db" in found.message
    assert found.remedy


def test_a_broken_rule_of_the_schema_is_no_failure_of_the_world():
    error = IntegrityError("INSERT", {}, sqlite3.IntegrityError("UNIQUE constraint failed"))
    assert store_error(error, "sqlite:////srv/office.db") is None


def test_a_station_of_an_older_backup_put_under_it_is_told_so_by_every_act(store, kiosk, desk):
    with refused(store, StoreReplaced, match="older backup") as caught:
        actions.issue_ticket(
            store,
            service_id=1,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            actor=Actor(4711),
            request_id=request(),
            now=kiosk.clock.tick(),
        )
    assert "start this station again" in caught.value.remedy
    waiting = kiosk.take("A")
    desk.actor = replace(desk.actor, station_id=4711)
    with refused(store, StoreReplaced):
        desk.call_next()
    with refused(store, StoreReplaced):
        desk.do(actions.cancel, ticket_id=waiting.id)
    # Once it is known again, the same act is done.
    desk.actor = Desk(store, desk.counter_id, desk.officer, desk.clock).actor
    assert desk.call_next() is not None


def test_what_a_damaged_file_says_that_is_no_text_is_damage_in_acts_too(store):
    with pytest.raises(StoreCorrupt) as caught, store.write():
        # As the driver does with a name out of a damaged schema in its message.
        b"no such table: \xff".decode("utf-8")
    assert "backup" in caught.value.remedy


def test_half_a_letter_that_somebody_typed_is_no_damage(store):
    with pytest.raises(UnicodeEncodeError), store.write():
        "\ud800".encode()
