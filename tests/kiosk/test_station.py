"""The kiosk as a program on a real database: visits, every kind of bad database, settings."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from queueing.model import TicketState
from queueing.store import open_store
from queueing.views import find_ticket, kiosk_snapshot
from shared_ui.station_file import StationFileError
from tests.kiosk import samples
from tests.kiosk.conftest import part
from tests.kiosk.running import Running, ended
from tests.office import Clock, Kiosk, new_office, ticket_now
from tests.patience import until


@pytest.fixture
def running(dressed, tmp_path: Path, monkeypatch) -> Running:
    monkeypatch.setattr(
        "kiosk.office_watch.OfficeWatch.__init__.__defaults__", (lambda failures: 0.05,)
    )
    one = Running(tmp_path)
    new_office(one.database).close()
    return one


@ended
async def test_a_number_on_the_screen_is_a_ticket_in_the_database(running: Running) -> None:
    await running.start().serving()
    shown: list[str] = []
    running.window.number_shown.connect(shown.append)
    running.touch("service-C")
    running.touch("priority-yes")
    running.touch("take-number")
    await until(lambda: bool(shown), "a number")
    store = open_store(f"sqlite:///{running.database}")
    found = find_ticket(store, text=shown[0], now=samples.NOW)
    store.close()

    assert shown == ["C-001"]
    assert found is not None
    assert found.ticket.priority == "priority"


@ended
async def test_the_office_of_other_stations_is_seen_without_touching_anything(
    running: Running,
) -> None:
    from queueing.actions import issue_ticket, publish_outage
    from queueing.model import Actor, PriorityClass
    from tests.office import request

    await running.start().serving()
    store = open_store(f"sqlite:///{running.database}")
    actor = Actor(1)
    for _ in range(3):
        issue_ticket(
            store,
            service_id=3,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=False,
            actor=actor,
            request_id=request(),
            now=samples.NOW,
        )
    lines = kiosk_snapshot(store, now=samples.NOW).lines
    only_a = lines[0].service.components - lines[2].service.components
    publish_outage(
        store,
        component_code=min(only_a),
        actor=actor,
        request_id=request(),
        now=samples.NOW,
    )
    store.close()
    await until(lambda: bool(running.window.shown_outages), "the notice")

    assert part(running.window, "service-C").view.state == "3 menunggu"
    assert part(running.window, "service-A").view.disrupted
    running.touch("service-A")
    assert running.window.page is running.window.affected


def damage(path: Path) -> None:
    path.write_bytes(b"this is no database at all, only words" * 200)


def damage_inside(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[200 : len(raw) - 4096] = b"\xa5" * (len(raw) - 4296)
    path.write_bytes(bytes(raw))


def empty_file(path: Path) -> None:
    path.write_bytes(b"")


def other_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE shopping (item TEXT)")
    other.close()


def without_office(path: Path) -> None:
    path.unlink()
    open_store(f"sqlite:///{path}", create=True).close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("UPDATE alembic_version SET version_num = 'from the future'")
    other.close()


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD = [damage, damage_inside, empty_file, other_database, without_office, newer, folder_instead]


@pytest.mark.parametrize("spoil", [*BAD, Path.unlink])
@ended
async def test_a_bad_database_is_a_page_with_its_place_and_is_tried_again(
    running: Running, spoil: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    good = running.database.read_bytes()
    spoil(running.database)
    running.start()
    said = await running.out_of_service()
    assert str(running.database) in said
    assert "Traceback" not in caplog.text
    if running.database.is_dir():
        running.database.rmdir()
    for left in running.folder.glob("office.db-*"):
        left.unlink()
    running.database.write_bytes(good)

    await running.serving()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
@ended
async def test_a_database_that_may_not_be_written_says_so(running: Running) -> None:
    running.database.chmod(0o400)
    running.start()

    assert "izin" in await running.out_of_service()


@ended
async def test_a_database_that_is_taken_away_while_serving_is_noticed(running: Running) -> None:
    await running.start().serving()
    running.database.rename(running.folder / "away.db")
    running.station._watch.read_again()

    assert str(running.database) in await running.out_of_service()


@ended
async def test_no_number_goes_into_a_database_that_was_replaced(running: Running) -> None:
    await running.start().serving()
    running.touch("service-C")
    running.database.rename(running.folder / "away.db")
    new_office(running.database).close()
    running.touch("take-number")
    await until(lambda: running.window.page is running.window.not_taken, "the sorry page")
    # Not the lack of trouble: the watch may not have noticed yet that the file is another one.
    seen = running.station.controller._snapshot
    await until(lambda: running.station.controller._snapshot is not seen, "the new file")
    running.touch("retry")
    await until(lambda: running.window.page is running.window.ticket, "a number")

    with sqlite3.connect(running.database) as database:
        assert database.execute("SELECT count(*) FROM ticket").fetchone() == (1,)
    database.close()


@ended
async def test_a_bad_settings_file_ends_the_program_with_its_name(running: Running) -> None:
    running.config.write_text('[station]\nname = "A"\ncolour = "red"\n')
    running.start()
    task, running._task = running._task, None
    assert task is not None

    with pytest.raises(StationFileError, match=r"station\.colour"):
        await task


@ended
async def test_a_damaged_settings_file_is_said_on_the_screen(running: Running) -> None:
    await running.start().serving()
    await running.end()
    running.config.write_bytes(b"\x00\x01[[[")
    await running.start().serving()

    assert str(running.config) in running.window.choose._staff.text()
    assert running.window.choose._staff.isVisible()


@ended
async def test_the_station_ends_when_its_window_is_closed(running: Running) -> None:
    await running.start().serving()
    running.window.close()
    task, running._task = running._task, None
    assert task is not None

    await asyncio.wait_for(task, 5)


@ended
async def test_settings_are_reached_by_the_corner_and_changed_behind_a_pin(
    running: Running,
) -> None:
    await running.start().serving()
    QTest.mousePress(part(running.window, "logo"), Qt.MouseButton.LeftButton)
    controller = running.station.settings_controller
    assert controller is not None
    await until(lambda: controller.dialog is not None, "the dialog")
    dialog = controller.dialog
    assert dialog is not None
    await until(lambda: "6 angka" in dialog.pin.text(), "the question for a new PIN")
    for _ in range(2):
        QTest.keyClicks(dialog.pin, "314159")
        QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    await until(lambda: dialog.is_unlocked, "the topics")
    dialog.office._name.setText('Kantor "Uji" <b>')
    dialog.station._name.setText("Kios timur")
    dialog.services.list.setCurrentRow(2)
    QTest.keyClick(dialog.services._names.edits["id"], Qt.Key.Key_End)
    QTest.keyClicks(dialog.services._names.edits["id"], " baru")
    QTest.mouseClick(part(dialog, "settings-save"), Qt.MouseButton.LeftButton)
    await until(lambda: dialog.message().startswith("Tersimpan"), dialog.message())
    assert dialog.message() == "Tersimpan: setelan kios ini, nama kantor, layanan C."
    header = running.window._header._office
    await until(lambda: header.text() == 'Kantor "Uji" <b>', "the new name")
    await until(
        lambda: part(running.window, "service-C").view.name == "Kartu Keluarga baru", "its name"
    )

    assert 'name = "Kios timur"' in running.config.read_text()
    assert (running.folder / "kiosk.security.json").exists()


@ended
async def test_a_kiosk_that_opens_closes_what_was_left_open_two_days_ago(running: Running) -> None:
    store = open_store(f"sqlite:///{running.database}")
    taker = Kiosk(store, Clock(samples.NOW - timedelta(days=2)))
    old = taker.take("A")
    yesterday = Kiosk(store, Clock(samples.NOW - timedelta(days=1))).take("A")
    await running.start().serving()
    assert ticket_now(store, old.id).state is TicketState.EXPIRED
    assert ticket_now(store, yesterday.id).state is TicketState.WAITING
    store.close()


@ended
async def test_a_kiosk_that_an_older_backup_does_not_know_makes_itself_known_again(
    running: Running,
) -> None:
    await running.start().serving()
    with closing(sqlite3.connect(running.database)) as office:
        office.execute("PRAGMA foreign_keys = OFF")
        office.execute("UPDATE station SET id = id + 1000, name = 'somebody else'")
        office.commit()
    shown: list[str] = []
    running.window.number_shown.connect(shown.append)
    running.touch("service-C")
    running.touch("take-number")
    await until(lambda: running.on("not_taken"), "the sorry page")
    known = running.station._acts
    old = known.station_id
    await until(lambda: known.station_id != old or bool(shown), "another station id")
    running.touch("retry")
    await until(lambda: bool(shown), "a number")
    assert shown == ["C-001"]
