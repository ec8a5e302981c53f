"""Roles with PINs of their own, what each sees, and who changed what from what to what."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from kiosk.settings_dialog.capacity_desk import CapacityDesk
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.history_page import HistoryPage
from kiosk.settings_dialog.history_words import act_text, field_texts
from kiosk.settings_dialog.pin_guard import PinGuard, PinRefused, security_file
from kiosk.settings_dialog.priority_page import PriorityPage
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.security_page import SecurityPage
from kiosk.settings_dialog.topics import TOPICS
from queueing import actions, views
from queueing.model import LocalText
from queueing.stock import Quota
from queueing.store.rows import services_of
from tests.kiosk.settings_dialog.desks import Office
from tests.kiosk.settings_dialog.staff import PIN, Staff, leaving
from tests.office import MORNING
from tests.patience import until


def seen(dialog) -> list[Topic]:
    return [t for n, t in enumerate(TOPICS) if not dialog._topics.item(n).isHidden()]


def says(page: SecurityPage, words: str) -> bool:
    return words in page.result.text()


def type_pin(staff: Staff, page: SecurityPage, pin: str, again: str) -> None:
    page.show_result("")
    page.pin.setText(pin)
    page.again.setText(again)
    staff.touch("pin-save")


@leaving
async def test_each_role_has_a_pin_of_its_own_and_sees_its_own_pages(staff: Staff) -> None:
    dialog = await staff.unlocked()
    assert seen(dialog) == list(TOPICS), "the first PIN is the technician's"
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SECURITY))
    page = dialog.page(SecurityPage)
    assert page._known.text() == "Teknisi"
    page.role.setCurrentIndex(list(Role).index(Role.SUPERVISOR))
    for pin, again, field in (("12345", "12345", "new_pin"), ("222222", "222223", "again")):
        type_pin(staff, page, pin, again)
        assert staff.complaint(field)
    type_pin(staff, page, PIN, PIN)
    await until(lambda: "peran lain" in staff.complaint("new_pin"), "another role's PIN")
    for role, pin in ((Role.SUPERVISOR, "222222"), (Role.OFFICER, "333333")):
        page.role.setCurrentIndex(list(Role).index(role))
        type_pin(staff, page, pin, pin)
        await until(partial(says, page, "tersimpan"), "the PIN")
    assert page._known.text() == "Petugas, Supervisor, Teknisi"
    dialog.reject()

    expected = {
        "333333": [Topic.PRINTER],
        "222222": [t for t, entry in TOPICS.items() if Role.SUPERVISOR in entry.roles],
    }
    for pin, topics in expected.items():
        dialog = await staff.open()
        staff.type(pin)
        await until(lambda: staff.dialog.is_unlocked, "the topics")
        assert seen(dialog) == topics
        assert dialog._topics.currentRow() == list(TOPICS).index(topics[0])
        assert staff.acts.role == {"333333": "petugas", "222222": "supervisor"}[pin]
        dialog.reject()


def test_a_role_is_let_in_no_more_and_wrong_pins_count_for_all(tmp_path: Path) -> None:
    guard = PinGuard(security_file(tmp_path / "kiosk.toml"))
    guard.set_pin(PIN)
    guard.set_pin("222222", Role.SUPERVISOR)
    with pytest.raises(PinRefused):
        guard.set_pin("222222", Role.OFFICER)
    assert guard.check("222222") is Role.SUPERVISOR
    guard.remove_pin(Role.SUPERVISOR)
    guard.remove_pin(Role.TECHNICIAN)
    again = PinGuard(security_file(tmp_path / "kiosk.toml"))
    assert again.roles() == {Role.TECHNICIAN}
    assert again.check("222222") is None
    assert again.tries_left == 4


def test_every_change_tells_who_when_and_each_field_from_old_to_new(tmp_path: Path) -> None:
    office = Office(tmp_path)
    with office.store.read() as connection:
        service = services_of(connection)[1]
    desk = office.desk(CapacityDesk)
    _, draft = desk.read()
    desk.save(replace(draft, quotas=(Quota(0, 1, 300),), bulk_limit=3))
    _, draft = desk.read()
    desk.save(replace(draft, quotas=(replace(draft.quotas[0], amount=250),)))
    renamed = replace(service, name=LocalText("Rekam", service.name.jv, service.name.en))
    office.do(actions.save_service, service=renamed)

    told = [
        (c.officer, act_text(c.kind, c.details), field_texts(c.details))
        for c in views.settings_history(office.store)
    ]
    assert told == [
        ("", "Layanan A", (f"nama (id): {service.name.id} → Rekam",)),
        ("supervisor", "Kuota layanan 1", ("banyaknya: 300 → 250",)),
        ("supervisor", "Batas satu tangan", ("nilai: 0; 60 → 3; 60",)),
        ("supervisor", "Kuota layanan 1", ("layanan: – → 1", "banyaknya: – → 300")),
    ]
    (latest, *_) = views.settings_history(office.store, limit=1)
    assert (latest.station, latest.at > MORNING) == ("kiosk-1", True)
    office.close()


@leaving
async def test_the_history_shows_a_change_once_it_was_saved(staff: Staff) -> None:
    dialog = await staff.unlocked()
    page = dialog.page(HistoryPage)
    assert page.list.count() == 0
    dialog.page(PriorityPage).calls.setValue(7)
    await staff.save()
    await until(lambda: page.list.count() == 1, "the change")
    line, field = page.list.item(0).text().splitlines()
    assert "Aturan panggilan  (kiosk-1, teknisi)" in line, line
    assert field.strip().endswith("→ 7")
