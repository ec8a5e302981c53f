"""A counter's services with how often each is called beside the others."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox

from kiosk.settings_dialog.counters_page import CountersPage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from tests.kiosk import samples
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import Staff, leaving


@leaving
async def test_weights_of_ticked_services_are_saved_and_no_others(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.COUNTERS))
    part(dialog, "weight-A").setValue(3)
    part(dialog, "weight-B").setValue(4)
    part(dialog, "serves-B").setChecked(False)
    assert not dialog.findChild(QSpinBox, "weight-B").isVisible()
    assert await staff.save() == "Tersimpan: loket 1."
    (counter,) = staff.acts.counters
    assert (counter.service_ids, counter.weights) == (frozenset({1}), ((1, 3),))


def test_what_was_weighed_stays_when_the_office_has_another_service(qtbot) -> None:
    page = CountersPage()
    qtbot.addWidget(page)
    page.show_services(samples.SERVICES[:2])
    counter = replace(page.new_row(0), id=1, service_ids=frozenset({1, 2}), weights=((2, 5),))
    page.show_rows((counter,))
    page.show_services(samples.SERVICES[:3])
    assert page.rows() == (counter,)
