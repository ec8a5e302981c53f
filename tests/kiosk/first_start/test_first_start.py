"""The first start on a real disk: pages, refusals, the office made, a ticket printed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTimeEdit

import resources
from kiosk.first_start.station import FirstStart
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.settings_dialog.pin_guard import PinGuard, security_file
from queueing.office_file.reading import load_office
from queueing.store import open_store
from queueing.views import kiosk_snapshot
from shared_ui.clock import system_clock
from shared_ui.station_file import load, save
from shared_ui.station_settings import default_settings
from tests.kiosk.conftest import part, until

PIN = "271828"


class Starting:
    """A first start at work, and the hands of the one IT person."""

    def __init__(self, folder: Path) -> None:
        self.file, self.database = folder / "config" / "kiosk.toml", folder / "data" / "office.db"
        template = load_office(resources.OFFICES / "disdukcapil.toml")
        self.first = FirstStart(template, self.file, f"sqlite:///{self.database}")
        self.window = self.first.window
        self.stop = asyncio.Event()

    async def __aenter__(self) -> Starting:
        self.window.show()
        self._running = asyncio.ensure_future(self.first.run(self.stop))
        profile = self.window.printer.findChild(QComboBox, "field-profile")
        await until(lambda: profile.count() > 1, "the printer profiles")
        return self

    async def __aexit__(self, *_: object) -> None:
        self.stop.set()
        await self._running

    def press(self, name: str) -> None:
        QTest.mouseClick(part(self.window, name), Qt.MouseButton.LeftButton)

    def go_on(self, times: int = 1) -> None:
        for _ in range(times):
            self.press("first-start-on")

    def field(self, name: str):
        return part(self.window, f"field-{name}")

    def complaint(self, name: str) -> str:
        label = self.window.findChild(QLabel, f"complaint-{name}")
        return label.text() if label.isVisible() else ""

    def give_pin(self, pin: str = PIN) -> None:
        for _ in range(2):
            QTest.keyClicks(self.window.pin, pin)
            QTest.keyClick(self.window.pin, Qt.Key.Key_Return)

    async def made(self) -> str:
        await until(lambda: self.window.place == 5, "the last page")
        return part(self.window, "first-start-said").text()

    def office(self):
        store = open_store(f"sqlite:///{self.database}")
        try:
            return kiosk_snapshot(store, now=system_clock())
        finally:
            store.close()


async def test_six_pages_make_the_office_the_pin_and_the_settings(dressed, tmp_path):
    async with Starting(tmp_path) as it:
        it.field("office-name").setText("Disdukcapil Kabupaten Jepara")
        it.go_on()
        QTest.mouseClick(part(it.window, "day-6"), Qt.MouseButton.LeftButton, pos=_box())
        it.go_on()
        QTest.mouseClick(part(it.window, "offer-H"), Qt.MouseButton.LeftButton, pos=_box())
        it.field("counters").setValue(3)
        it.go_on(2)
        it.give_pin()
        said = await it.made()
        it.go_on()
        await asyncio.wait_for(it.stop.wait(), 60)

    read = it.office()
    assert it.first.completed
    assert "8 layanan, 3 loket" in said
    assert str(it.database) in said
    assert read.office.name == "Disdukcapil Kabupaten Jepara"
    assert read.office.working_days == {1, 2, 3, 4, 5, 6}
    assert [line.service.prefix for line in read.lines] == list("ABCDEFGS")
    assert PinGuard(security_file(it.file)).check(PIN)
    assert load(it.file, "kiosk").settings.database_url == f"sqlite:///{it.database}"


@pytest.mark.parametrize(
    ("pages", "field", "spoil"),
    [
        (0, "office-name", lambda field: field.clear()),
        (1, "closes", lambda field: field.setTime(field.minimumTime())),
        (3, "host", lambda field: field.setText("no address!")),
    ],
    ids=["name", "hours", "printer"],
)
async def test_a_page_that_is_not_right_says_so_beside_the_field_and_stays(
    dressed, tmp_path, pages, field, spoil
):
    async with Starting(tmp_path) as it:
        it.go_on(pages)
        spoil(it.field(field))
        it.go_on()

        assert it.window.place == pages
        assert it.complaint(field)
        assert not it.file.exists()


async def test_going_back_keeps_what_was_written(dressed, tmp_path):
    async with Starting(tmp_path) as it:
        it.field("office-name").setText("Kecamatan Bangsri")
        it.go_on(2)
        it.press("first-start-back")
        it.press("first-start-back")

        assert it.window.place == 0
        assert it.field("office-name").text() == "Kecamatan Bangsri"


async def test_enter_goes_on_from_every_field(dressed, tmp_path):
    async with Starting(tmp_path) as it:
        for place, kind in enumerate((QLineEdit, QTimeEdit, QAbstractButton, QAbstractButton)):
            assert it.window.place == place
            focus = it.window.focusWidget()
            assert isinstance(focus, kind) or isinstance(focus.parentWidget(), kind)
            QTest.keyClick(focus, Qt.Key.Key_Return)

        assert it.window.place == 4


async def test_all_pages_follow_the_language_that_is_chosen(dressed, tmp_path):
    async with Starting(tmp_path) as it:
        it.field("language").setCurrentIndex(2)
        on = part(it.window, "first-start-on")
        await until(lambda: on.accessibleName() == "Next", "English")
        it.go_on()

        assert part(it.window, "first-start-step").text() == "2 of 6"


async def test_a_database_that_cannot_be_made_is_said_and_the_pin_is_asked_again(dressed, tmp_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    async with Starting(tmp_path) as it:
        it.go_on(4)
        it.give_pin()
        await until(lambda: "Belum berhasil" in it.window.message.text(), "the reason")
        assert it.window.place == 4
        assert not it.file.exists()

        (tmp_path / "data").unlink()
        it.give_pin()
        assert "9 layanan, 6 loket" in await it.made()


async def test_an_office_that_is_there_already_stays_as_it_is(dressed, tmp_path):
    async with Starting(tmp_path) as it:
        it.go_on(4)
        it.give_pin()
        await it.made()
    it.file.unlink()
    async with Starting(tmp_path) as again:
        again.field("office-name").setText("Kantor Lain")
        again.go_on(4)
        again.give_pin()
        said = await again.made()

    assert "sudah berisi Disdukcapil Kabupaten" in said
    assert again.office().office.name == "Disdukcapil Kabupaten"
    assert again.file.exists()


async def test_the_first_ticket_comes_out_of_the_printer(dressed, tmp_path):
    with VirtualPrinter() as printer:
        async with Starting(tmp_path) as it:
            it.go_on(3)
            it.field("enabled").setChecked(True)
            it.field("port").setValue(printer.port)
            it.go_on()
            it.give_pin()
            await it.made()
            it.press("first-ticket")
            result = part(it.window, "first-ticket-result")
            await until(lambda: "periksa kertasnya" in result.text(), "the printer's answer")

        assert len(printer.wait_for_tickets(1)) == 1


async def test_a_station_file_from_a_server_ends_the_questions(dressed, tmp_path):
    given = tmp_path / "Kios 2.toml"
    save(given, default_settings("kiosk", "Kios 2"))
    async with Starting(tmp_path) as it:
        await it.first.take_file(given)
        await asyncio.wait_for(it.stop.wait(), 60)

    assert it.first.completed
    assert load(it.file, "kiosk").settings.name == "Kios 2"


async def test_a_file_that_is_no_kiosks_is_refused_with_the_reason(dressed, tmp_path):
    given = tmp_path / "papan.toml"
    save(given, default_settings("board", "Papan 1"))
    async with Starting(tmp_path) as it:
        await it.first.take_file(given)

        assert "board" in it.window.about.told.text()
        assert not it.stop.is_set()
    assert not it.first.completed
    assert not it.file.exists()


def _box():
    """Give where a check box has its box, for its words may be far away."""
    from PySide6.QtCore import QPoint

    return QPoint(8, 20)
