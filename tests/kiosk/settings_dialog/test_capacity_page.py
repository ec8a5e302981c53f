"""Limits are set in the settings: each field kept as typed, a wrong one named with its remedy."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.settings_dialog.capacity_desk import CapacityDesk
from kiosk.settings_dialog.capacity_page import CapacityDraft, CapacityPage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from queueing import actions
from queueing.model import LocalText
from queueing.stock import Quota, StockItem
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.desks import Office
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import SERVICES, events

A, B = SERVICES["A"], SERVICES["B"]
QUOTA = Quota(0, A, 300)
MORNING_ONLY = Quota(0, A, 40, 5, time(7, 30), time(11, 0))
BLANKS = StockItem(0, "pita", LocalText("Blangko", "Blangko", "Blanks"), frozenset({B}), 200, 500)
EMPTY = CapacityDraft(0, 60, (), ())


@pytest.fixture
def office(tmp_path: Path):
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def desk(office: Office) -> CapacityDesk:
    return office.desk(CapacityDesk)


def saved(desk: CapacityDesk, **changes: object) -> CapacityDraft:
    _, before = desk.read()
    done = desk.save(replace(before, **changes))
    assert done.problem is None
    return done.draft


def test_a_list_without_rows_offers_no_fields_to_type_into(qtbot, dressed, desk) -> None:
    page = CapacityPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show_facts(desk.read()[0])
    page.show_draft(EMPTY)
    shown = [page.quotas.form.isVisibleTo(page.quotas)]
    page.quotas.add_button.click()
    shown.append(page.quotas.form.isVisibleTo(page.quotas))
    page.quotas.take_out()
    shown.append(page.quotas.form.isVisibleTo(page.quotas))

    assert shown == [False, True, False]


def test_every_field_comes_back_as_it_was_typed(qtbot, dressed, desk: CapacityDesk) -> None:
    page = CapacityPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show_facts(desk.read()[0])
    page.show_draft(EMPTY)
    page.quotas.add_button.click()
    page.quotas._amount.setValue(40)
    page.quotas._weekday.setCurrentIndex(5)
    page.quotas._hours.setChecked(True)
    page.quotas._ends.fill(time(11, 15))
    page.stock.add_button.click()
    for field, text in (("code", "pita"), ("name_id", "Blangko"), ("name_en", "Blanks")):
        edit = page.stock.form.findChild(QWidget, f"field-{field}")
        edit.setText(text)
        edit.setModified(True)
    page.stock._services.tick(frozenset({B}))
    page.stock._daily.setValue(0)
    page.stock._low.setValue(500)
    page.hand.limit.setValue(3)
    page.hand.seconds.setValue(90)
    draft = page.draft()
    assert draft == CapacityDraft(
        3,
        90,
        (Quota(0, A, 40, 5, time(7, 30), time(11, 15)),),
        (StockItem(0, "pita", LocalText("Blangko", "", "Blanks"), frozenset({B}), 0, 500),),
    )
    assert desk.check(draft) == ()
    stored = desk.save(draft).draft
    page.show_draft(stored)
    assert page.draft() == stored
    now = desk.read()[1]
    assert replace(now, items=now.items[-1:]) == stored


@pytest.mark.parametrize(
    ("draft", "field", "row", "words"),
    [
        (replace(EMPTY, quotas=(QUOTA, QUOTA)), "quotas:service", 1, "Ubah yang itu"),
        (
            replace(EMPTY, quotas=(MORNING_ONLY, replace(MORNING_ONLY, begins_at=time(10)))),
            "quotas:begins_at",
            1,
            "Tulis jam lain",
        ),
        (
            replace(EMPTY, quotas=(replace(MORNING_ONLY, ends_at=time(7, 30)),)),
            "quotas:ends_at",
            0,
            "sesudah pukul 07.30",
        ),
        (replace(EMPTY, items=(replace(BLANKS, code="E-KTP"),)), "stock:code", 0, "huruf kecil"),
        (replace(EMPTY, items=(BLANKS, BLANKS)), "stock:code", 1, "Tulis kode lain"),
        (replace(EMPTY, items=(replace(BLANKS, name=LocalText(" ")),)), "stock:name_id", 0, "Isi"),
    ],
)
def test_a_wrong_field_is_named_with_its_remedy(qtbot, dressed, desk, draft, field, row, words):
    (problem,) = desk.check(draft)
    assert (problem.topic, problem.field, problem.item) == (Topic.CAPACITY, field, row)
    assert words in problem.message
    page = CapacityPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show_facts(desk.read()[0])
    page.show_draft(draft)
    assert page.complain(problem.field, problem.message, problem.item)
    section, _, own = field.partition(":")
    label = page._sections[section].findChild(QWidget, f"complaint-{own}")
    assert label.text() == problem.message


def test_what_changed_is_saved_by_its_own_act_and_nothing_else(office, desk) -> None:
    first = saved(desk, quotas=(QUOTA, MORNING_ONLY), items=(BLANKS,), bulk_limit=3)
    before = len(events(office.store))
    lower = (replace(first.quotas[0], amount=250),)
    done = desk.save(replace(first, quotas=lower))
    assert done.said == ("kuota A 40 dihapus", "kuota A 250")
    assert [e.kind for e in events(office.store)[before:]] == ["delete_quota", "save_quota"]
    assert desk.save(done.draft).said == ()


def test_what_another_changed_meanwhile_is_told_and_nothing_typed_is_lost(office, desk) -> None:
    saved(desk, quotas=(QUOTA,), items=(BLANKS,))
    _, mine = desk.read()
    (quota,), (item,) = mine.quotas, mine.items[-1:]
    office.do(actions.save_quota, quota=replace(quota, amount=111))
    office.do(actions.receive_stock, item_id=item.id, amount=900)
    office.do(actions.set_bulk_limit, limit=9, seconds=30)
    wanted = replace(
        mine,
        quotas=(replace(quota, amount=222),),
        items=(replace(item, low_at=7),),
        bulk_limit=2,
    )
    told = desk.save(wanted)
    assert told.problem is not None
    assert "kuota A 111" in told.problem.message
    assert told.draft == wanted, "what was typed stays"
    told = desk.save(told.draft)
    assert told.problem is not None
    assert (told.problem.field, "9 nomor dalam 30" in told.problem.message) == (
        "hand:bulk_limit",
        True,
    )
    assert desk.save(told.draft).problem is None
    _, now = desk.read()
    assert (now.quotas[0].amount, now.items[-1].low_at, now.bulk_limit) == (222, 7, 2)
    assert now.items[-1].on_hand == 900, "blanks that came meanwhile are no conflict"


def test_a_row_that_another_took_away_can_be_added_again(office, desk) -> None:
    saved(desk, quotas=(QUOTA,))
    _, mine = desk.read()
    office.do(actions.delete_quota, quota_id=mine.quotas[0].id)
    told = desk.save(replace(mine, quotas=(replace(mine.quotas[0], amount=5),)))
    assert told.problem is not None
    assert "dihapus orang lain" in told.problem.message
    assert desk.save(told.draft).problem is None
    assert [q.amount for q in desk.read()[1].quotas] == [5]


@leaving
async def test_the_page_is_saved_with_the_others_and_marks_its_section(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.CAPACITY))
    staff.touch("capacity-stock")
    staff.touch("stock-add")
    dialog._topics.setCurrentRow(0)
    assert await staff.save() == "Belum disimpan. Periksa bagian yang bertanda."
    assert "huruf kecil" in staff.complaint("code")
    assert part(dialog, "stock-list").isVisible()
    part(dialog, "field-code").setText("kertas")
    part(dialog, "field-name_id").setText("Kertas")
    part(dialog, "field-name_id").setModified(True)
    assert await staff.save() == "Tersimpan: Kertas."
    assert await staff.save() == "Tidak ada yang berubah."
