"""The printer's page: only the fields that count, a true preview, test print and probe."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.printer_page import FIELDS_OF
from kiosk.settings_dialog.topics import TOPICS
from queueing.errors import StoreLocked
from shared_ui.station_file import load
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.patience import until


async def opened(staff: Staff):
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.PRINTER))
    return dialog


def choose(dialog, field: str, value: object) -> None:
    box = part(dialog, f"field-{field}")
    assert isinstance(box, QComboBox)
    assert box.findData(value) >= 0
    box.setCurrentIndex(box.findData(value))


@leaving
async def test_only_the_fields_of_the_chosen_connection_are_shown(staff: Staff) -> None:
    dialog = await opened(staff)
    for connection, fields in FIELDS_OF.items():
        choose(dialog, "connection", connection)
        for field in ("host", "port", "usb", "device", "queue", "baud", "flow"):
            shown = dialog.printer.form._editors[field].isVisible()
            assert shown == (field in fields), (connection, field)


@leaving
async def test_each_connection_is_saved_and_read_again(staff: Staff) -> None:
    dialog = await opened(staff)
    choose(dialog, "connection", "serial")
    dialog.printer._device.setText("/dev/ttyS1")
    choose(dialog, "baud", 19200)
    choose(dialog, "flow", "rts-cts")
    choose(dialog, "rendering", "native")
    choose(dialog, "profile", "generic-58")
    assert await staff.save() == "Tersimpan: setelan kios ini."
    printer = load(staff.file).settings.printer
    assert (printer.connection, printer.device, printer.baud) == ("serial", "/dev/ttyS1", 19200)
    assert (printer.flow, printer.rendering, printer.profile) == (
        "rts-cts",
        "native",
        "generic-58",
    )
    staff.dialog.reject()
    again = await opened(staff)
    assert again.printer.draft() == dialog_draft(staff)


def dialog_draft(staff: Staff):
    from kiosk.settings_dialog.saving import draft_of

    return draft_of(staff.settings)[2]


@leaving
async def test_a_place_that_is_missing_is_asked_for_at_its_field(staff: Staff) -> None:
    dialog = await opened(staff)
    for connection, field, words in (
        ("serial", "device", "COM3"),
        ("file", "device", "/dev/usb/lp0"),
        ("queue", "queue", "antrean cetak"),
    ):
        choose(dialog, "connection", connection)
        assert (await staff.save()).startswith("Belum disimpan")
        assert words in staff.complaint(field)
    choose(dialog, "connection", "usb")
    dialog.printer._usb.setEditText("not an id")
    await staff.save()
    assert "04b8:0e28" in staff.complaint("usb")
    assert not staff.file.exists()


@leaving
async def test_usb_printers_are_offered_by_name_and_kept_by_id(staff: Staff) -> None:
    dialog = await opened(staff)
    choose(dialog, "connection", "usb")
    await until(lambda: dialog.printer._usb.count() == 2, "the list")
    choose(dialog, "usb", "04b8:0e28/X1")
    assert "EPSON" in dialog.printer._usb.currentText()
    await staff.save()
    assert load(staff.file).settings.printer.usb == "04b8:0e28/X1"


@leaving
async def test_a_test_print_takes_what_stands_in_the_fields(staff: Staff) -> None:
    dialog = await opened(staff)
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
async def test_the_printer_is_asked_what_it_can_do(staff: Staff) -> None:
    dialog = await opened(staff)
    choose(dialog, "profile", "generic-58")
    staff.touch("probe-printer")
    await until(lambda: dialog.printer._probed.text() == "menjawab", "the answer")
    assert staff.printers.probed[0].profile == "generic-58"


@leaving
async def test_the_preview_follows_what_is_chosen_before_it_is_saved(staff: Staff) -> None:
    dialog = await opened(staff)
    seen = staff.printers.previews
    await until(lambda: not dialog.printer.preview.shown.isNull(), "the paper")
    choose(dialog, "profile", "generic-58")
    await until(lambda: bool(seen) and seen[-1].section.profile == "generic-58", "the other paper")
    QTest.mouseClick(
        part(dialog, "preview-outage"), Qt.MouseButton.LeftButton, pos=partial_click(dialog)
    )
    await until(lambda: seen[-1].outage, "the outage")
    dialog.office._name.setText("Kantor Baru")
    dialog.office._follow.setText("https://a.go.id/{code}")
    dialog.office.changed.emit()
    await until(lambda: seen[-1].office_name == "Kantor Baru", "the new name")
    assert seen[-1].follow_address == "https://a.go.id/{code}"
    assert not staff.file.exists()
    assert staff.acts.saved == []


def partial_click(dialog):
    box = part(dialog, "preview-outage")
    point = box.rect().center()
    point.setX(box.height() // 2)
    return point


@leaving
async def test_a_place_not_written_yet_does_not_take_the_preview_away(staff: Staff) -> None:
    dialog = await opened(staff)
    choose(dialog, "connection", "serial")
    seen = staff.printers.previews
    await until(lambda: bool(seen) and seen[-1].section.native, "text on a slow line")
    choose(dialog, "connection", "queue")
    count = len(staff.printers.previews)
    await until(lambda: len(staff.printers.previews) > count, "the paper")
    staff.printers.error = OSError("no such profile")
    choose(dialog, "profile", "generic-58")
    await until(lambda: "no such profile" in dialog.printer.preview.note(), "why there is none")


@leaving
async def test_an_answer_that_comes_after_closing_is_for_nobody(staff: Staff) -> None:
    dialog = await opened(staff)
    staff.printers.free.clear()
    staff.touch("test-print")
    await until(partial(bool, staff.printers.printed), "the print")
    dialog.reject()
    staff.printers.free.set()
    again = await opened(staff)
    assert again.printer._result.text() == ""


@leaving
async def test_without_the_office_the_preview_still_shows_the_paper(staff: Staff) -> None:
    staff.acts.read_error = StoreLocked("locked", "close the other program")
    await opened(staff)
    await until(lambda: bool(staff.printers.previews), "the paper")
    assert staff.printers.previews[-1].office_name == "Nama kantor"
