"""The calendar is set in the settings: every field kept, a wrong one named, proposals by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.settings_dialog.calendar_desk import CalendarDesk
from kiosk.settings_dialog.calendar_page import CalendarDraft, CalendarPage
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from queueing import actions
from queueing.model import LastTicketRule, LocalText
from queueing.opening_days import Break, CalendarDay, DayKind, DaySource, Period, WeekdayHours
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.desks import Office
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import events
from tests.patience import until

WEEK = frozenset({1, 2, 3, 4, 5})
RAMADAN = Period(
    0,
    "Ramadan",
    date(2017, 5, 27),
    date(2017, 6, 24),
    (WeekdayHours(1, time(8), time(14, 30)), WeekdayHours(6, None, None)),
    (Break(time(12), time(12, 30)), Break(time(11, 30), time(12, 30), 5, 50)),
)
LEBARAN = CalendarDay(date(2017, 6, 26), DayKind.HOLIDAY, LocalText("Idulfitri", "", "Eid"))
OPENED = CalendarDay(date(2017, 7, 2), DayKind.SPECIAL, LocalText("Jemput bola"), time(8), time(12))
GOOD = CalendarDraft(
    time(7, 30), time(15), WEEK, LastTicketRule.STOP, (RAMADAN,), (LEBARAN, OPENED)
)


@pytest.fixture
def office(tmp_path: Path):
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def desk(office: Office) -> CalendarDesk:
    return office.desk(CalendarDesk)


@pytest.fixture
def page(qtbot, dressed) -> CalendarPage:
    made = CalendarPage()
    qtbot.addWidget(made)
    made.retranslate()
    made.show_facts(date(2017, 6, 14))
    return made


def test_every_field_comes_back_as_it_was_filled_and_saved(page, desk) -> None:
    _, before = desk.read()
    page.show_draft(before)
    assert page.draft() == before, "seconds that no field shows are kept"
    page.show_draft(GOOD)
    assert page.draft() == GOOD
    assert desk.check(GOOD) == ()
    done = desk.save(GOOD)
    assert done.problem is None
    page.show_draft(done.draft)
    assert page.draft() == done.draft == desk.read()[1]
    assert desk.save(done.draft).said == ()


def test_every_field_can_be_typed(page) -> None:
    page.show_draft(replace(GOOD, periods=(), days=()))
    page.hours.days.ticks[6].setChecked(True)
    page.hours.rule.setCurrentIndex(0)
    periods = page.periods
    periods.add_button.click()
    periods._name.setText("Sepanjang tahun")
    periods._name.setModified(True)
    periods._breaks.add_button.click()
    periods._breaks.add_button.click()
    periods._breaks.rows[1].weekday.setCurrentIndex(5)
    periods._breaks.rows[1].begins.fill(time(11, 30))
    periods._breaks.rows[1].serving.setValue(50)
    kind, opens, closes = periods._hours.rows[7]
    kind.setCurrentIndex(1)
    opens.fill(time(9))
    closes.fill(time(11))
    days = page.days
    days.add_button.click()
    days._kind.setCurrentIndex(1)
    days._name.edits["id"].setText("Buka")
    days._name.edits["id"].setModified(True)
    draft = page.draft()
    assert (draft.working_days, draft.rule) == (WEEK | {6}, LastTicketRule.OFF)
    assert draft.periods == (
        Period(
            0,
            "Sepanjang tahun",
            hours=(WeekdayHours(7, time(9), time(11)),),
            breaks=(Break(time(12), time(13)), Break(time(11, 30), time(13), 5, 50)),
        ),
    )
    assert draft.days == (
        CalendarDay(date(2017, 6, 15), DayKind.SPECIAL, LocalText("Buka"), time(8), time(12)),
    )
    periods._breaks.rows[0].remove.click()
    assert [b.weekday for b in page.draft().periods[0].breaks] == [5]


@pytest.mark.parametrize(
    ("draft", "field", "words"),
    [
        (replace(GOOD, closes_at=time(7)), "hours:closes_at", "sesudah pukul 07.30"),
        (replace(GOOD, working_days=frozenset()), "hours:working_days", "sedikitnya satu hari"),
        (replace(GOOD, periods=(replace(RAMADAN, name=" "),)), "periods:name", "Isi nama"),
        (
            replace(GOOD, periods=(replace(RAMADAN, last_day=date(2017, 5, 1)),)),
            "periods:last_day",
            "tidak sebelum hari pertama",
        ),
        (
            replace(
                GOOD,
                periods=(replace(RAMADAN, hours=(WeekdayHours(2, time(9), time(8)),)),),
            ),
            "periods:hours",
            "Selasa: tulis jam tutup sesudah pukul 09.00",
        ),
        (
            replace(GOOD, periods=(replace(RAMADAN, breaks=(Break(time(13), time(12)),)),)),
            "periods:breaks",
            "tulis akhir sesudahnya",
        ),
        (
            replace(
                GOOD,
                periods=(
                    replace(
                        RAMADAN,
                        breaks=(Break(time(11), time(13)), Break(time(12), time(14))),
                    ),
                ),
            ),
            "periods:breaks",
            "pukul 12.00 bertumpang tindih",
        ),
        (replace(GOOD, days=(LEBARAN, LEBARAN)), "days:day", "sudah ada di daftar"),
        (replace(GOOD, days=(replace(LEBARAN, name=LocalText("")),)), "days:name_id", "Isi nama"),
        (
            replace(GOOD, days=(replace(OPENED, closes_at=time(8)),)),
            "days:closes_at",
            "sesudah pukul 08.00",
        ),
    ],
)
def test_a_wrong_field_is_named_with_its_remedy(page, office, draft, field, words) -> None:
    (problem,) = office.desk(CalendarDesk).check(draft)
    assert (problem.field, words in problem.message) == (field, True)
    page.show_draft(draft)
    assert page.complain(problem.field, problem.message, problem.item)


def test_what_another_changed_meanwhile_is_told_and_nothing_typed_is_lost(office, desk) -> None:
    desk.read()
    desk.save(GOOD)
    _, mine = desk.read()
    (period,) = mine.periods
    office.do(
        actions.set_office_hours, opens_at=time(9), closes_at=time(10), working_days=frozenset({1})
    )
    office.do(actions.save_period, period=replace(period, name="Puasa"))
    office.do(actions.delete_calendar_day, day=LEBARAN.day)
    wanted = replace(
        mine,
        closes_at=time(16),
        periods=(replace(period, name="Ramadhan"),),
        days=(replace(LEBARAN, name=LocalText("Lebaran")), OPENED),
    )
    told = []
    for _ in range(3):
        done = desk.save(wanted)
        assert done.problem is not None
        assert done.draft == wanted
        told.append(done.problem.message)
    assert "09.00-10.00, Senin" in told[0]
    assert "Puasa" in told[1]
    assert "dihapus orang lain" in told[2]
    assert desk.save(wanted).problem is None
    assert desk.read()[1] == wanted


@leaving
async def test_proposals_are_taken_over_line_by_line_and_saved_with_the_rest(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.CALENDAR))
    staff.touch("calendar-proposals")
    page = dialog.page(CalendarPage)
    staff.touch("proposals-look")
    await until(lambda: page.proposals.list.count() > 10, "the proposals")
    lines = page.proposals._lines
    for place in range(len(lines)):
        if lines[place].day.day != date(2017, 8, 17):
            page.proposals.list.item(place).setCheckState(Qt.CheckState.Unchecked)
    staff.touch("proposals-accept")
    assert page.proposals.list.count() == len(lines) - 1
    assert "Tekan Simpan" in page.proposals.accepted.text()
    assert (await staff.save()).startswith("Tersimpan: 17.08.2017")
    (stored,) = page.draft().days
    assert (stored.kind, stored.source) == (DayKind.HOLIDAY, DaySource.LIBRARY)
    assert len(events(staff.acts.settings_store, kind="save_calendar_days")) == 1
    staff.touch("calendar-days")
    assert part(dialog, "days-list").count() == 1
