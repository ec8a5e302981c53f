"""The pages about outages: preview, severity, planned work, ready words, stale translations."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from counter_console.acts import Act, Wish
from counter_console.outcomes import outcome
from counter_console.planned_work import PlannedWork
from counter_console.reminders import reminders
from counter_console.requests import press as pressed
from counter_console.widgets.text import Text
from queueing.model import LocalText, OutageState, OutageUpdate, ReadyWord, Severity
from shared_ui.language import Language
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import NOW, SERVICES, outage, snapshot

NOON = datetime(2017, 6, 15, 5, 0, tzinfo=UTC)
PLANNED = outage(
    state=OutageState.PLANNED,
    title=LocalText("Pemeliharaan Server pusat"),
    since=NOON,
    planned_from=NOON,
    planned_until=NOON + timedelta(hours=1),
    next_word_at=NOON,
    updates=(OutageUpdate(NOW, OutageState.PLANNED, LocalText(""), NOON, "Ani"),),
)
READY = (
    ReadyWord(LocalText("Belum ada perubahan.", "Dereng wonten ewah-ewahan.", "No change.")),
    ReadyWord(
        LocalText("Mulai pulih.", "Wiwit pulih.", "Recovering."),
        OutageState.CAUSE_KNOWN,
        Severity.SLOWER,
    ),
)


def asked(wish, shot=None):
    """Give what the office is asked by a wish."""
    shot = shot or snapshot()
    return pressed(wish, shot, NOW, lambda: "id").requests[-1].what


def test_what_a_press_would_stop_stands_on_its_button_before(shown):
    window = shown(snapshot())
    press(window, "outage")
    letters = [s.prefix for s in SERVICES]
    needing = [s.prefix for s in SERVICES if "national-server" in s.components]
    going_on = [p for p in letters if p not in needing]
    note = button(window, "component-national-server").note
    assert note == f"Berhenti: {' '.join(needing)} · jalan terus: {' '.join(going_on)}"


def test_what_another_outage_stops_is_not_said_to_go_on(shown):
    window = shown(snapshot(outages=(outage(affected=SERVICES[:1]),)))
    press(window, "outage")
    assert "A" not in button(window, "component-card-printer").note.split("jalan terus:")[1]


def test_a_service_can_be_announced_slower_by_two_presses_and_then_stopped_again(shown, wishes):
    window = shown(snapshot())
    press(window, "outage")
    press(window, "severity-slower")
    assert button(window, "component-national-server").note.startswith("Lebih lambat: ")
    press(window, "component-national-server")
    press(window, "component-card-printer")
    slower, stopped = wishes
    assert slower == Wish(Act.PUBLISH, component_code="national-server", severity=Severity.SLOWER)
    assert stopped == Wish(Act.PUBLISH, component_code="card-printer")
    assert asked(slower) == {"component_code": "national-server", "severity": Severity.SLOWER}
    assert asked(stopped) == {"component_code": "card-printer"}


def open_plan(window):
    press(window, "outage")
    press(window, "plan-outage")
    return window.outages.plan


def test_planned_work_is_announced_with_its_local_hours(shown, wishes):
    window = shown(snapshot())
    plan = open_plan(window)
    press(window, "plan-component-card-printer")
    press(window, "plan-ahead")
    plan.day.setDate(QDate(2017, 6, 15))
    plan.begin.setTime(QTime(12, 0))
    plan.until.setTime(QTime(13, 0))
    press(window, "send-plan")
    (wish,) = wishes
    assert asked(wish) == {
        "component_code": "card-printer",
        "planned_from": NOON,
        "planned_until": NOON + timedelta(hours=1),
    }


def test_work_may_go_on_past_midnight(shown, wishes):
    window = shown(snapshot())
    plan = open_plan(window)
    press(window, "plan-ahead")
    plan.begin.setTime(QTime(22, 0))
    plan.until.setTime(QTime(2, 0))
    press(window, "send-plan")
    assert wishes[0].planned_until - wishes[0].planned_from == timedelta(hours=4)


def test_hours_that_have_passed_are_not_announced(shown, wishes):
    window = shown(snapshot())
    plan = open_plan(window)
    press(window, "plan-ahead")
    plan.day.setDate(QDate(2017, 6, 14))
    plan.begin.setTime(QTime(8, 0))
    press(window, "send-plan")
    assert wishes == []
    assert "sudah lewat" in plan.problem.text()


def test_some_of_the_services_can_be_announced(shown, wishes):
    window = shown(snapshot())
    plan = open_plan(window)
    press(window, "plan-component-national-server")
    needing = [s for s in SERVICES if "national-server" in s.components]
    press(window, f"plan-service-{needing[0].prefix}")
    assert needing[0].prefix not in plan.preview.text().split("·")[0].split(": ")[1]
    press(window, "send-plan")
    (wish,) = wishes
    assert wish.service_ids == {s.id for s in needing[1:]}
    others = [s for s in SERVICES if "national-server" not in s.components]
    assert not button(window, f"plan-service-{others[0].prefix}").isEnabled()
    for service in needing[1:]:
        press(window, f"plan-service-{service.prefix}")
    press(window, "send-plan")
    assert len(wishes) == 1
    assert plan.problem.text() == "Pilih layanan yang terkena."


def test_planned_work_leaves_its_component_free_and_can_be_moved_and_cancelled(shown, wishes):
    window = shown(snapshot(outages=(PLANNED,)))
    press(window, "outage")
    assert button(window, "component-national-server").isEnabled()
    (card,) = window.desk.outages.cards
    assert card.resolve_button.text() == "Batalkan rencana"
    press_key(window, "K")
    window.outages.plan.begin.setTime(QTime(14, 0))
    window.outages.plan.until.setTime(QTime(15, 0))
    press(window, "send-plan")
    (moved,) = wishes
    two = timedelta(hours=2)
    assert asked(moved, snapshot(outages=(PLANNED,))) == {
        "outage_id": 1,
        "state": OutageState.PLANNED,
        "text": LocalText(""),
        "planned_from": NOON + two,
        "planned_until": NOON + two + timedelta(hours=1),
    }


def test_what_was_just_announced_is_in_sight_wherever_its_button_stood(shown, qtbot):
    window = shown(snapshot())
    # Small enough that the list of components does not fit.
    window.resize(900, 560)
    press(window, "outage")
    bar = window.desk.outages.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.show_snapshot(snapshot(outages=(outage(),)), NOW)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_what_is_over_is_listed(shown):
    over = outage(resolved_at=NOW, state=OutageState.RESOLVED, next_word_at=None)
    window = shown(snapshot(past_outages=(over,)))
    press(window, "outage")
    QApplication.processEvents()
    texts = [label.text() for label in window.desk.outages.findChildren(Text)]
    assert any("terganggu: pukul 08.30 sampai pukul 08.41" in text for text in texts)


def test_an_update_needs_no_typing(shown, wishes):
    window = shown(snapshot(outages=(outage(),), ready_words=READY))
    window.open_update(1)
    press(window, "ready-2")
    press(window, "send-update")
    (wish,) = wishes
    assert wish.word.text == READY[1].text
    assert (wish.word.state, wish.word.severity) == (OutageState.CAUSE_KNOWN, Severity.SLOWER)
    assert asked(wish)["severity"] is Severity.SLOWER


def test_new_indonesian_takes_the_old_translations_away(shown):
    known = outage(cause=LocalText("Tidak dapat dihubungi.", "Boten saged.", "Unreachable."))
    window = shown(snapshot(outages=(known,)))
    window.open_update(1)
    form = window.desk.form
    assert form.word().text == known.cause
    QTest.keyClicks(form.cause, "Kabel putus.")
    assert form.word().text == LocalText("Kabel putus.")


@pytest.mark.parametrize(("usual", "chosen"), [(30, 30), (20, 15), (90, 60)])
def test_the_next_word_is_promised_after_the_usual_minutes(shown, usual, chosen):
    shot = snapshot(outages=(outage(),))
    window = shown(replace(shot, office=replace(shot.office, next_word_minutes=usual)))
    window.open_update(1)
    assert window.desk.form.word().next_word_minutes == chosen


def test_the_reminder_comes_the_offices_own_minutes_before():
    due = NOW + timedelta(minutes=10)
    known = outage(next_word_at=due)
    assert reminders((known,), NOW, 5) == ()
    (found,) = reminders((known,), NOW, 10)
    assert (found.minutes, found.overdue) == (10, False)
    assert reminders((PLANNED,), NOON, 10) == ()


def test_what_became_of_a_plan_is_said(language):
    spoken, shot = Language(), snapshot()
    planned = outcome(Wish(Act.PUBLISH), PLANNED, shot, spoken)
    assert "direncanakan mulai pukul 12.00" in planned.text
    assert planned.offer is None
    gone = replace(PLANNED, state=OutageState.RESOLVED, resolved_at=NOW, next_word_at=None)
    assert "dibatalkan" in outcome(Wish(Act.RESOLVE), gone, shot, spoken).text


def test_planned_work_is_begun_at_its_hour_and_asked_for_at_most_each_twenty_seconds():
    at = [0.0]
    work = PlannedWork(lambda now: None, None, lambda: at[0])
    shot = snapshot(outages=(PLANNED,))
    assert not work.is_due(shot, NOON - timedelta(seconds=1))
    assert work.is_due(shot, NOON)
    at[0] = 19.0
    assert not work.is_due(shot, NOON)
    at[0] = 20.0
    assert work.is_due(shot, NOON)
    assert not work.is_due(snapshot(outages=(outage(),)), NOON)
