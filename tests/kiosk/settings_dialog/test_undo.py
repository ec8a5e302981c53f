"""The last save is taken back with one press, also what it deleted; and that, too, is saved."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.settings_dialog.capacity_page import CapacityPage
from kiosk.settings_dialog.priority_page import PriorityPage
from queueing import actions
from queueing.stock import Quota
from queueing.store.limit_rows import quotas_of
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import MORNING, request
from tests.patience import until


def stored(staff: Staff) -> list[Quota]:
    with staff.acts.settings_store.read() as connection:
        return [replace(quota, id=0) for quota in quotas_of(connection)]


@leaving
async def test_what_the_last_save_replaced_comes_back_and_can_be_replaced_again(
    staff: Staff,
) -> None:
    old, added = Quota(0, 1, 300), Quota(0, 2, 100)
    for quota in (old,):
        actions.save_quota(
            staff.acts.settings_store,
            quota=quota,
            actor=staff.acts.settings_actor,
            request_id=request(),
            now=MORNING,
        )
    dialog = await staff.unlocked()
    assert dialog._undo.isHidden(), "nothing was saved yet"
    page = dialog.page(CapacityPage).quotas
    page.take_out()
    page.add_button.click()
    page._service.setCurrentIndex(1)
    calls = dialog.page(PriorityPage).calls
    before = calls.value()
    calls.setValue(9)
    dialog.office._name.setText("Nama baru")
    dialog.station._name.setText("Kios baru")
    name, station = staff.acts.office.name, staff.settings.name
    assert "Tersimpan" in await staff.save()
    assert stored(staff) == [added]

    dialog.say("")
    QTest.mouseClick(dialog._undo, Qt.MouseButton.LeftButton)
    await until(lambda: "Tersimpan" in dialog.message(), "the undo")
    assert stored(staff) == [old]
    assert (staff.acts.office.name, staff.settings.name) == (name, station)
    assert calls.value() == before
    assert page.rows()[0].amount == 300

    dialog.say("")
    QTest.mouseClick(dialog._undo, Qt.MouseButton.LeftButton)
    await until(lambda: "Tersimpan" in dialog.message(), "the undo of the undo")
    assert stored(staff) == [added]
    assert staff.acts.office.name == "Nama baru"
    assert await staff.save() == "Tidak ada yang berubah."
