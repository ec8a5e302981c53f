"""How the priority classes share the calls is set, and told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings_dialog.priority_desk import PriorityDesk
from kiosk.settings_dialog.priority_page import PriorityDraft, PriorityPage
from queueing import actions
from queueing.errors import BadSetting
from tests.kiosk.settings_dialog.desks import Office


@pytest.fixture
def office(tmp_path: Path):
    opened = Office(tmp_path)
    yield opened
    opened.close()


def test_the_rule_is_typed_told_and_saved(qtbot, dressed, office) -> None:
    desk, page = office.desk(PriorityDesk), PriorityPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show_draft(desk.read()[1])
    assert desk.save(page.draft()).said == ()
    for field, value in ((page.priority, 3), (page.ordinary, 2), (page.calls, 4)):
        field.setValue(value)
    assert "3 prioritas, lalu 2 biasa" in page.meaning.text()
    assert desk.save(page.draft()).said == ("aturan panggilan",)
    assert desk.read()[1] == PriorityDraft(3, 2, 4)


def test_what_another_changed_meanwhile_is_told_first(office) -> None:
    desk = office.desk(PriorityDesk)
    desk.read()
    rule = {"priority_share": 5, "ordinary_share": 1, "min_calls_before_skip": 2}
    office.do(actions.set_calling_rule, **rule)
    wanted = PriorityDraft(1, 1, 3)
    told = desk.save(wanted)
    assert told.problem is not None
    assert "sekarang: 5 : 1, 2" in told.problem.message
    assert desk.save(wanted).problem is None
    assert desk.read()[1] == wanted


@pytest.mark.parametrize("field", ["priority_share", "ordinary_share", "min_calls_before_skip"])
@pytest.mark.parametrize("value", [0, 100])
def test_a_share_that_cannot_be_is_refused_by_its_name(office, field, value) -> None:
    rule = {"priority_share": 2, "ordinary_share": 1, "min_calls_before_skip": 3, field: value}
    with pytest.raises(BadSetting) as told:
        office.do(actions.set_calling_rule, **rule)
    assert told.value.field == f"office.{field}"
