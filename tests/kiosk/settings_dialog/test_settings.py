"""The dialog in real windows: the lock, the topics, saving all or nothing, the database test."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.pin_guard import PinGuard, security_file
from kiosk.settings_dialog.topics import TOPICS
from queueing.errors import StoreLocked
from queueing.model import Counter
from shared_ui.station_file import load
from shared_ui.station_settings import StationSettings
from tests.kiosk import samples
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import PIN, Staff, leaving
from tests.patience import until


def _says(dialog: SettingsDialog, text: str) -> bool:
    return text in dialog.pin.text()


def _result(label: QLabel, text: str) -> bool:
    return text in label.text()


@leaving
async def test_the_first_start_asks_twice_for_a_pin_of_six_digits(staff: Staff) -> None:
    dialog = await staff.open()
    staff.type("123")
    assert "sedikitnya 6" in dialog.pin.text()
    staff.type(PIN)
    staff.type("271828")
    assert "tidak sama" in dialog.pin.text()
    staff.type(PIN)
    staff.type(PIN)
    await until(lambda: dialog.is_unlocked, "the topics")

    guard = PinGuard(security_file(staff.file))
    assert guard.check(PIN)


@leaving
async def test_the_pin_can_be_touched_on_the_screen(staff: Staff) -> None:
    PinGuard(security_file(staff.file)).set_pin(PIN)
    dialog = await staff.open()
    for digit in PIN + "7":
        staff.touch(f"pin-{digit}")
    staff.touch("pin-erase")
    staff.touch("pin-enter")

    await until(lambda: dialog.is_unlocked, "the topics")


@leaving
async def test_wrong_pins_are_counted_and_then_waited_for(staff: Staff) -> None:
    PinGuard(security_file(staff.file)).set_pin(PIN)
    dialog = await staff.open()
    for left in (4, 3, 2, 1):
        staff.type("000000")
        await until(partial(_says, dialog, f"Sisa {left} kali"), f"{left} left")
    staff.type("000000")
    # A busy machine may have counted on before it is looked at.
    await until(lambda: bool(re.search(r"lagi dalam 00\.(30|2\d)", dialog.pin.text())), "the wait")
    staff.type(PIN)
    await asyncio.sleep(0.05)
    assert not dialog.is_unlocked
    first = dialog.pin.text()

    await until(lambda: dialog.pin.text() != first, "the countdown")


@leaving
async def test_closing_and_opening_the_lock_does_not_end_the_wait(staff: Staff) -> None:
    guard = PinGuard(security_file(staff.file), clock=lambda: staff.now)
    guard.set_pin(PIN)
    for _ in range(5):
        guard.check("000000")
    staff.now += timedelta(seconds=10)
    dialog = await staff.open()
    assert "lagi dalam 00.20" in dialog.pin.text()
    QTest.keyClick(dialog.pin, Qt.Key.Key_Escape)
    assert staff.controller.dialog is None
    dialog = await staff.open()

    assert "lagi dalam" in dialog.pin.text()


@leaving
async def test_a_damaged_pin_file_stays_locked_and_says_what_to_remove(staff: Staff) -> None:
    path = security_file(staff.file)
    path.write_text("{")
    staff.controller.open()
    await until(lambda: str(path) in staff.dialog.pin.text(), "the remedy")
    staff.type(PIN)
    await asyncio.sleep(0.05)

    assert not staff.dialog.is_unlocked
    assert path.read_text() == "{"


@leaving
async def test_a_kiosk_whose_numbers_wait_to_be_merged_keeps_its_name(staff: Staff) -> None:
    dialog = await staff.unlocked()
    staff.acts.pending = 3
    dialog.station._name.setText("Kios lain")
    said = await staff.save()
    assert "3 tiket menunggu digabung" in said


@leaving
async def test_what_the_server_takes_from_its_administrator_only_is_said_and_nothing_is_lost(
    staff: Staff,
) -> None:
    dialog = await staff.unlocked()
    staff.acts.permitted = False
    dialog.office._name.setText("Nama baru")
    said = await staff.save()
    assert said == "Setelan kantor belum disimpan: server hanya menerimanya dari akun pengelola."
    assert dialog.office._name.text() == "Nama baru"
    assert staff.acts.saved == []

    heard: list[StationSettings] = []
    staff.controller.station_saved.connect(heard.append)
    dialog.station._name.setText("Kios pintu")
    said = await staff.save()
    assert said.startswith("Tersimpan: setelan kios ini. Setelan kantor belum disimpan")
    assert [settings.name for settings in heard] == ["Kios pintu"]
    assert dialog.office._name.text() == "Nama baru"


@leaving
async def test_nothing_is_saved_while_anything_is_wrong(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.office._name.setText("Nama baru")
    dialog.services.list.setCurrentRow(1)
    dialog.services._prefix.setText("I")

    assert (await staff.save()).startswith("Belum disimpan")
    assert "angka" in staff.complaint("prefix")
    assert dialog._topics.currentRow() == list(TOPICS).index(Topic.SERVICES)
    assert staff.acts.saved == []
    assert not staff.file.exists()


@leaving
async def test_a_complaint_goes_when_it_is_put_right(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.station._name.setText("")
    await staff.save()
    assert "1 sampai 60" in staff.complaint("name")
    dialog.station._name.setText("Kios timur")

    assert await staff.save() == "Tersimpan: setelan kios ini."
    assert not dialog.station.form._complaints["name"].isVisible()
    assert load(staff.file).settings.name == "Kios timur"
    assert await staff.save() == "Tidak ada yang berubah."


@leaving
async def test_a_service_is_added_and_put_in_order(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    staff.touch("services-add")
    QTest.keyClicks(part(dialog, "field-prefix"), "k")
    QTest.keyClicks(part(dialog, "field-name_id"), 'Layanan "baru" <b>')
    dialog.services._told_in.setCurrentIndex(2)
    QTest.keyClicks(part(dialog, "field-requirements_en"), "Bring it")
    staff.touch("services-up")
    await staff.save()
    names = [s.prefix for s in staff.acts.services]
    added = next(s for s in staff.acts.services if s.prefix == "K")

    assert names == ["A", "B", "C", "D", "E", "F", "G", "H", "K", "S"]
    assert added.name.id == 'Layanan "baru" <b>'
    assert added.requirements.en == "Bring it"
    assert [s.id for s in dialog.services.rows()] == [s.id for s in staff.acts.services]


@leaving
async def test_a_text_nobody_touched_is_kept_to_the_byte(staff: Staff) -> None:
    staff.acts.services[2] = replace(staff.acts.services[2], name=samples.NASTY)
    dialog = await staff.unlocked()
    for row in range(len(staff.acts.services)):
        dialog.services.list.setCurrentRow(row)

    assert await staff.save() == "Tidak ada yang berubah."
    assert dialog.services.rows()[2].name == samples.NASTY


@leaving
async def test_a_counter_is_added_with_its_services(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.COUNTERS))
    staff.touch("counters-add")
    QTest.keyClicks(part(dialog, "field-name"), "Loket depan")
    await staff.save()
    assert "sedikitnya satu layanan" in staff.complaint("services")
    dialog.counters._services.rows[3][0].setChecked(True)
    await staff.save()

    assert staff.acts.counters[-1] == Counter(99, 2, "Loket depan", frozenset({3}), True)


@leaving
async def test_a_refusal_of_the_office_is_shown_at_its_field_and_keeps_what_was_typed(
    staff: Staff,
) -> None:
    staff.acts.refuse_prefix = "K"
    dialog = await staff.unlocked()
    dialog.services.list.setCurrentRow(4)
    dialog.services._prefix.setText("K")

    assert (await staff.save()).startswith("Belum disimpan")
    assert "choose another letter" in staff.complaint("prefix")
    assert dialog.services._prefix.text() == "K"


@leaving
async def test_without_the_office_this_pc_can_still_be_put_right(staff: Staff) -> None:
    staff.acts.read_error = StoreLocked("locked", "close the other program")
    dialog = await staff.unlocked()
    assert "close the other program" in dialog.message()
    assert not dialog.services.isEnabled()
    dialog.database._url.setText("sqlite:////srv/good.db")

    assert await staff.save() == "Tersimpan: setelan kios ini."
    assert staff.settings.database_url == "sqlite:////srv/good.db"


@leaving
async def test_the_database_is_tested_before_it_is_saved(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.DATABASE))
    result = dialog.database._result
    for url, said in (("sqlite:////srv/bad.db", "db init"), ("sqlite:////good.db", "Tersambung")):
        dialog.database._url.setText(url)
        staff.touch("test-database")
        await until(partial(_result, result, said), said)

    assert not staff.file.exists()


@leaving
async def test_settings_left_open_are_closed_unsaved(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.station._name.setText("Lupa")
    dialog._forgotten.setInterval(20)
    dialog._forgotten.start()

    await until(lambda: staff.controller.dialog is None, "the dialog to close")
    assert not staff.file.exists()


@leaving
async def test_no_field_opens_a_context_menu(staff: Staff) -> None:
    dialog = await staff.unlocked()
    fields = [w for w in dialog.findChildren(QWidget) if w.objectName().startswith("field-")]

    assert len(fields) > 15
    for field in fields:
        assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


@leaving
async def test_the_pin_is_nowhere_in_the_station_file(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.station._name.setText("Kios timur")
    await staff.save()

    assert PIN not in staff.file.read_text()
    assert "pin_hash" in json.loads(security_file(staff.file).read_text())
