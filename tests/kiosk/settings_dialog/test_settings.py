"""The dialog in real windows: the lock, the topics, saving all or nothing, the two tests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial, wraps
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.settings_dialog.controller import SettingsController
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.pin_guard import PinGuard, security_file
from kiosk.window import KioskWindow
from queueing.errors import BadSetting, StoreLocked, StoreMissing
from queueing.model import Counter, Office, Service
from shared_ui.off_thread import OffThread
from shared_ui.station_file import load
from shared_ui.station_settings import PrinterSection, default_settings
from tests.kiosk import samples
from tests.kiosk.conftest import part, until

PIN = "314159"
LOKET = Counter(1, 1, "Loket 1", frozenset({1, 2}), True)


class Acts:
    """The office of the settings, in memory."""

    def __init__(self) -> None:
        self.office: Office = samples.OFFICE
        self.services: list[Service] = list(samples.SERVICES)
        self.counters: list[Counter] = [LOKET]
        self.saved: list[str] = []
        self.read_error: StoreLocked | None = None
        self.refuse_prefix = ""

    def office_data(self) -> tuple[Office, tuple[Service, ...], tuple[Counter, ...]]:
        if self.read_error is not None:
            raise self.read_error
        return self.office, tuple(self.services), tuple(self.counters)

    def rename_office(self, name: str, _request_id: str, _now: datetime) -> None:
        self.office = replace(self.office, name=name)
        self.saved.append("office")

    def save_service(self, service: Service, _request_id: str, _now: datetime) -> Service:
        if service.prefix == self.refuse_prefix:
            raise BadSetting("service.prefix", "K is taken", "choose another letter")
        known = [s.id for s in self.services]
        kept = service if service.id else replace(service, id=max(known) + 1)
        self.services = [s for s in self.services if s.id != kept.id] + [kept]
        self.services.sort(key=lambda s: s.position)
        self.saved.append(service.prefix)
        return kept

    def save_counter(self, counter: Counter, _request_id: str, _now: datetime) -> Counter:
        kept = counter if counter.id else replace(counter, id=99)
        self.counters = [c for c in self.counters if c.id != kept.id] + [kept]
        self.saved.append(str(counter.number))
        return kept

    def test_database(self, url: str) -> None:
        if "good" not in url:
            raise StoreMissing(f"{url}: no database there", "run: antrean db init")


class Printers:
    """Two profiles and a printer that does what it is told."""

    def __init__(self) -> None:
        self.printed: list[PrinterSection] = []
        self.error: OSError | None = None

    def profiles(self) -> tuple[str, ...]:
        return ("generic-58", "generic-80")

    def test_print(self, printer: PrinterSection) -> str:
        if self.error is not None:
            raise self.error
        self.printed.append(printer)
        return "tercetak"


class Staff:
    """A member of staff before the kiosk."""

    def __init__(self, window: KioskWindow, folder: Path) -> None:
        self.file = folder / "kiosk.toml"
        self.settings = default_settings("kiosk", "Kios 1")
        self.acts, self.printers = Acts(), Printers()
        self.now = samples.NOW
        self._off_thread = OffThread("test")
        self.controller = SettingsController(
            window,
            self.acts,
            self._off_thread,
            lambda: self.now,
            station_file=self.file,
            settings=lambda: self.settings,
            printers=lambda: self.printers,
            panel_inches=lambda: 24.0,
        )
        self.controller.station_saved.connect(self._took)

    def _took(self, settings: object) -> None:
        self.settings = settings  # type: ignore[assignment]

    @property
    def dialog(self) -> SettingsDialog:
        assert self.controller.dialog is not None
        return self.controller.dialog

    async def open(self) -> SettingsDialog:
        self.controller.open()
        await until(lambda: not self.dialog.pin._enter.isEnabled() or self.asks(), "the lock")
        await until(lambda: self.asks() or "lagi dalam" in self.dialog.pin.text(), "a question")
        return self.dialog

    def asks(self) -> bool:
        return self.dialog.pin._enter.isEnabled()

    def type(self, digits: str) -> None:
        QTest.keyClicks(self.dialog.pin, digits)
        QTest.keyClick(self.dialog.pin, Qt.Key.Key_Return)

    async def unlocked(self) -> SettingsDialog:
        security = PinGuard(security_file(self.file), clock=lambda: self.now)
        if not security.has_pin:
            security.set_pin(PIN)
        dialog = await self.open()
        self.type(PIN)
        await until(lambda: dialog.is_unlocked, "the topics")
        return dialog

    async def save(self) -> str:
        self.dialog.say("")
        self.touch("settings-save")
        await until(lambda: bool(self.dialog.message()), "what was saved")
        return self.dialog.message()

    def touch(self, name: str) -> None:
        QTest.mouseClick(part(self.dialog, name), Qt.MouseButton.LeftButton)

    def complaint(self, field: str) -> str:
        label = part(self.dialog, f"complaint-{field}")
        assert isinstance(label, QLabel)
        return label.text()

    async def leave(self) -> None:
        await self.controller.stop()
        self._off_thread.close()


@pytest.fixture
def staff(window: KioskWindow, tmp_path: Path) -> Staff:
    return Staff(window, tmp_path)


def _says(dialog: SettingsDialog, text: str) -> bool:
    return text in dialog.pin.text()


def _result(label: QLabel, text: str) -> bool:
    return text in label.text()


def leaving(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    @wraps(test)
    async def run(staff: Staff, **others: object) -> None:
        try:
            await test(staff, **others)
        finally:
            await staff.leave()

    return run


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
    await until(lambda: "lagi dalam 00.30" in dialog.pin.text(), "the wait")
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
async def test_nothing_is_saved_while_anything_is_wrong(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.office._name.setText("Nama baru")
    dialog.services.list.setCurrentRow(1)
    dialog.services._prefix.setText("I")

    assert (await staff.save()).startswith("Belum disimpan")
    assert "angka" in staff.complaint("prefix")
    assert dialog._topics.currentRow() == list(Topic).index(Topic.SERVICES)
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
    dialog._topics.setCurrentRow(list(Topic).index(Topic.SERVICES))
    staff.touch("services-add")
    QTest.keyClicks(part(dialog, "field-prefix"), "k")
    QTest.keyClicks(part(dialog, "field-name_id"), 'Layanan "baru" <b>')
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
    dialog._topics.setCurrentRow(list(Topic).index(Topic.COUNTERS))
    staff.touch("counters-add")
    QTest.keyClicks(part(dialog, "field-name"), "Loket depan")
    await staff.save()
    assert "sedikitnya satu layanan" in staff.complaint("services")
    dialog.counters._services.item(2).setCheckState(Qt.CheckState.Checked)
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
    dialog._topics.setCurrentRow(list(Topic).index(Topic.DATABASE))
    result = dialog.database._result
    for url, said in (("sqlite:////srv/bad.db", "db init"), ("sqlite:////good.db", "Tersambung")):
        dialog.database._url.setText(url)
        staff.touch("test-database")
        await until(partial(_result, result, said), said)

    assert not staff.file.exists()


@leaving
async def test_a_test_print_takes_what_stands_in_the_fields(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(Topic).index(Topic.PRINTER))
    dialog.printer._host.setText("10.0.0.9")
    staff.touch("test-print")
    await until(lambda: dialog.printer._result.text() == "tercetak", "the result")
    assert staff.printers.printed[0].host == "10.0.0.9"
    staff.printers.error = ConnectionRefusedError("nobody there")
    staff.touch("test-print")
    await until(lambda: "nobody there" in dialog.printer._result.text(), "the failure")
    dialog.printer._host.setText("not a host")
    staff.touch("test-print")

    await until(lambda: dialog.printer._result.text().startswith("Gagal"), "the refusal")


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
