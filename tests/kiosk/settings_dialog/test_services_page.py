"""A service with all that is told of it, and the way to what is set elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime

from kiosk.settings_dialog.capacity_page import CapacityPage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.fields import Form
from kiosk.settings_dialog.hours_fields import CLOSED, OPEN
from kiosk.settings_dialog.services_page import TOLD
from kiosk.settings_dialog.topics import TOPICS
from queueing.model import LocalText
from queueing.opening_days import WeekdayHours
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import Staff, leaving

TEXT = LocalText("Teks", "Seratan", "Text")


@leaving
async def test_every_text_in_every_language_and_the_service_in_its_place_are_saved(
    staff: Staff,
) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    page = dialog.services
    for code in ("id", "jv", "en"):
        page._told_in.setCurrentIndex(page._told_in.findData(code))
        for field in ("name", *TOLD):
            edit = part(dialog, f"field-{field}_{code}")
            words = getattr(TEXT, code)
            if hasattr(edit, "setPlainText"):
                edit.setPlainText(words)
                edit.document().setModified(True)
            else:
                edit.setText(words)
                edit.setModified(True)
    page._instead.setCurrentIndex(page._instead.findData(9))
    before = staff.acts.services[0]
    assert await staff.save() == "Tersimpan: layanan A."
    told = dict.fromkeys(("name", *TOLD), TEXT)
    assert staff.acts.services[0] == replace(before, instead_id=9, **told)
    page._instead.setCurrentIndex(0)
    await staff.save()
    assert staff.acts.services[0].instead_id is None


@leaving
async def test_a_touched_picture_is_the_services_and_an_untouched_one_stays(staff: Staff) -> None:
    # As a newer Antrean may have it.
    staff.acts.services[1] = replace(staff.acts.services[1], icon="hologram")
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    staff.touch("picture-passport")
    dialog.services.list.setCurrentRow(1)
    assert part(dialog, "picture-none").isChecked()
    assert await staff.save() == "Tersimpan: layanan A."
    assert [service.icon for service in staff.acts.services[:2]] == ["passport", "hologram"]
    staff.touch("picture-baby")
    await staff.save()
    assert staff.acts.services[1].icon == "baby"


@leaving
async def test_hours_of_single_weekdays_are_saved_and_the_others_stay_the_offices(
    staff: Staff,
) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    friday, opens, closes = dialog.services._hours.rows[5]
    friday.setCurrentIndex(OPEN)
    opens.setTime(QTime(11, 0))
    closes.setTime(QTime(8, 0))
    part(dialog, "service-hours-6").setCurrentIndex(CLOSED)
    assert await staff.save() == "Belum disimpan. Periksa bagian yang bertanda."
    assert "Jumat" in part(dialog, "complaint-hours").text()
    opens.setTime(QTime(8, 0))
    closes.setTime(QTime(11, 0))
    assert await staff.save() == "Tersimpan: layanan A."
    assert staff.acts.services[0].hours == (
        WeekdayHours(5, time(8), time(11)),
        WeekdayHours(6, None, None),
    )


@leaving
async def test_quota_and_needs_are_one_press_away(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    staff.touch("field-quota")
    assert part(dialog, "quotas-list").isVisible()
    assert dialog.page(CapacityPage).isVisible()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.SERVICES))
    staff.touch("field-needs")
    assert part(dialog, "components-list").isVisible()


@leaving
async def test_every_field_has_a_name_and_nearly_every_one_help(staff: Staff) -> None:
    dialog = await staff.unlocked()
    forms = dialog.findChildren(Form)
    nameless = [f for form in forms for f, label in form._labels.items() if not label.text()]
    helpless = [f for form in forms for f, text in form._helps.items() if not text.text()]
    assert nameless == ["try"], "a button that says what it does"
    # Of a row of like fields the first has the help; some names say all there is to say.
    assert len(helpless) < sum(len(form._helps) for form in forms) / 2
