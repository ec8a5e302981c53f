"""What is ready for an outage is set in the settings: each field kept, a wrong one named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.settings_dialog.component_list import ComponentRow
from kiosk.settings_dialog.outages_desk import OutagesDesk
from kiosk.settings_dialog.outages_page import OutagesDraft, OutagesPage
from queueing import actions
from queueing.model import (
    Component,
    ComponentKind,
    LocalText,
    OutageState,
    OutageTemplate,
    ReadyWord,
    Severity,
)
from queueing.probing.rules import TroubleRules
from tests.kiosk.settings_dialog.desks import Office
from tests.office import SERVICES, words

CAMERA = ComponentRow(
    Component(0, "kamera", LocalText("Kamera", "Kamera", "Camera"), ComponentKind.OTHER),
    frozenset({SERVICES["A"]}),
)
WORD = ReadyWord(words("Menunggu teknisi."), OutageState.CHECKING, Severity.SLOWER)


@pytest.fixture
def office(tmp_path: Path):
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def desk(office: Office) -> OutagesDesk:
    return office.desk(OutagesDesk)


@pytest.fixture
def page(qtbot, dressed, desk) -> OutagesPage:
    made = OutagesPage()
    qtbot.addWidget(made)
    made.retranslate()
    made.show_facts(desk.read()[0])
    return made


def changed(draft: OutagesDraft) -> OutagesDraft:
    """Change something of every section."""
    first, *rest = draft.templates
    return OutagesDraft(
        (replace(first, title=LocalText("Judul", "Irah", "Title"), advice=words("")), *rest),
        (WORD, *draft.ready_words[:2]),
        (
            replace(draft.components[0], service_ids=frozenset({SERVICES["C"]})),
            *draft.components[1:],
            CAMERA,
        ),
        TroubleRules(7, 3, 45),
        20,
        3,
    )


def test_what_the_office_has_passes_the_page_unchanged_and_what_is_changed_is_saved(
    page, desk
) -> None:
    before = desk.read()[1]
    page.show_draft(before)
    for section in (page.templates, page.ready, page.components):
        for row in range(section.list.count()):
            section.list.setCurrentRow(row)
    assert page.draft() == before
    assert desk.save(before).said == ()
    wanted = changed(before)
    page.show_draft(wanted)
    assert page.draft() == wanted
    assert desk.check(wanted) == ()
    done = desk.save(wanted)
    assert done.problem is None
    assert "kata siap pakai" in done.said
    now = desk.read()[1]
    assert now.components == done.draft.components
    assert (now.ready_words, now.rules) == (wanted.ready_words, wanted.rules)
    assert (now.next_word_minutes, now.reminder_minutes) == (20, 3)
    assert now.templates[0].title == LocalText("Judul", "Irah", "Title")
    assert desk.save(now).said == ()


def test_a_new_text_is_offered_only_for_what_has_none(page, desk) -> None:
    before = desk.read()[1]
    page.show_draft(before)
    assert not page.templates.add_button.isEnabled(), "the shipped office has them all"
    desk.save(replace(before, components=(*before.components, CAMERA)))
    draft = desk.read()[1]
    page.show_draft(draft)
    there = {(t.component.code, t.severity) for t in draft.templates}
    page.templates.add_button.click()
    offered = [page.templates._which.itemData(n) for n in range(page.templates._which.count())]
    assert offered
    assert not there & {(component.code, severity) for component, severity in offered}
    page.templates._texts["title"].edits["id"].setText("Lambat")
    page.templates._texts["title"].edits["id"].setModified(True)
    done = desk.save(page.draft())
    assert done.problem is None
    assert len(desk.read()[1].templates) == len(draft.templates) + 1


def test_without_a_sentence_the_usual_ones_come_back(page, desk) -> None:
    usual = desk.read()[1]
    desk.save(replace(usual, ready_words=(WORD,)))
    page.show_draft(desk.read()[1])
    page.ready._remove.click()
    assert page.draft().ready_words == ()
    desk.save(page.draft())
    assert desk.read()[1].ready_words == usual.ready_words


def template(**changes: object) -> OutageTemplate:
    component = Component(1, "national-server", words("Server"))
    return replace(OutageTemplate(1, component, words("Judul"), words(""), words("")), **changes)


@pytest.mark.parametrize(
    ("changes", "field", "remedy"),
    [
        ({"templates": (template(title=words(" ")),)}, "templates:title_id", "apa yang terganggu"),
        (
            {"templates": (template(cause=LocalText("", "x" * 601)),)},
            "templates:cause_jv",
            "paling banyak 600",
        ),
        ({"templates": (template(), template(id=0))}, "templates:which", "Ubah yang itu"),
        ({"ready_words": (replace(WORD, text=words("")),)}, "ready:text_id", "hapus baris ini"),
        (
            {"ready_words": (replace(WORD, text=LocalText("a", "", "x" * 601)),)},
            "ready:text_en",
            "paling banyak 600",
        ),
        (
            {"components": (replace(CAMERA, component=replace(CAMERA.component, code="Kamera")),)},
            "components:code",
            "huruf kecil",
        ),
        ({"components": (CAMERA, CAMERA)}, "components:code", "Tulis kode lain"),
        (
            {"components": (replace(CAMERA, component=replace(CAMERA.component, name=words(""))),)},
            "components:name_id",
            "Isi nama",
        ),
    ],
)
def test_a_wrong_field_is_named_with_its_remedy(page, desk, changes, field, remedy) -> None:
    draft = replace(desk.read()[1], **changes)
    (problem,) = desk.check(draft)
    assert (problem.field, remedy in problem.message) == (field, True)
    page.show_draft(draft)
    assert page.complain(problem.field, problem.message, problem.item)


def test_what_another_changed_meanwhile_is_told_and_nothing_typed_is_lost(office, desk) -> None:
    before = desk.read()[1]
    wanted = replace(changed(before), components=before.components)
    office.do(
        actions.save_outage_template, template=replace(before.templates[0], title=words("Lain"))
    )
    office.do(actions.save_ready_words, words=(ReadyWord(words("Sabar.")),))
    office.do(actions.set_trouble_rules, rules=TroubleRules(9, 9, 9))
    office.do(actions.set_word_minutes, next_word=99, reminder=9)
    fields = []
    for _ in range(4):
        done = desk.save(wanted)
        assert done.problem is not None
        assert done.draft == wanted
        fields.append(done.problem.field)
    assert fields == [
        "templates:title_id",
        "ready:text_id",
        "rules:counters_needed",
        "rules:next_word_minutes",
    ]
    assert desk.save(wanted).problem is None
    now = desk.read()[1]
    assert (now.ready_words, now.rules) == (wanted.ready_words, wanted.rules)
    assert now.next_word_minutes == 20
