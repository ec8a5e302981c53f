"""What can be pressed at the window, by hand and by key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from counter_console.acts import Act, Wish
from counter_console.allowed_acts import allowed_acts
from counter_console.shortcuts import KEYS
from queueing.model import PriorityClass, TicketState
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import (
    NOW,
    SERVICES,
    counter,
    outage,
    row,
    snapshot,
    ticket,
    waiting,
)

S = TicketState
CALLED = row(ticket(17, "A", S.CALLED, call_count=2))
SERVING = row(ticket(41, "C", S.SERVING))
AT_ONCE = [Act.NEXT, Act.RECALL, Act.START, Act.FINISH, Act.SKIP, Act.REPRINT, Act.RESUME]
ASKS = [Act.PARK, Act.TRANSFER, Act.CANCEL, Act.PAUSE]


CASES = {
    Act.NEXT: snapshot(waiting=waiting(5)),
    Act.RECALL: snapshot(current=CALLED),
    Act.START: snapshot(current=CALLED),
    Act.FINISH: snapshot(current=SERVING),
    Act.SKIP: snapshot(current=CALLED),
    Act.REPRINT: snapshot(current=SERVING),
    Act.RESUME: snapshot(counter=counter(paused_since=NOW)),
}


@pytest.mark.parametrize("act", AT_ONCE)
def test_click_and_key_do_the_same_at_once(shown, wishes, act):
    window = shown(CASES[act])
    press(window, act)
    press_key(window, KEYS[act])
    assert wishes == [Wish(act), Wish(act)]


@pytest.mark.parametrize("act", ASKS)
def test_an_act_that_asks_takes_one_ready_answer(shown, wishes, act):
    window = shown(snapshot(current=CALLED))
    press_key(window, KEYS[act])
    assert wishes == []
    press_key(window, "2")
    assert [w.act for w in wishes] == [act]
    if act is Act.TRANSFER:
        assert (wishes[0].ticket_id, wishes[0].service_id) == (1017, SERVICES[2].id)
    else:
        assert wishes[0].reason
    assert window.desk.panel is None


def test_park_pressed_twice_parks_without_a_reason(shown, wishes):
    window = shown(snapshot(current=CALLED))
    press_key(window, "F7")
    press_key(window, "F7")
    assert wishes == [Wish(Act.PARK, ticket_id=1017, reason="")]


def test_a_question_can_be_answered_without_waiting(shown, wishes):
    window = shown(snapshot(current=CALLED))
    button(window, "park").click()
    button(window, "choice-1").click()
    button(window, "outage").click()
    button(window, "component-national-server").click()
    assert [w.act for w in wishes] == [Act.PARK, Act.PUBLISH]


def test_a_reason_of_ones_own_can_be_written(shown, wishes):
    window = shown(snapshot())
    press(window, "pause")
    field = window.findChild(QLineEdit, "choice-other-text")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    # Digits are text here, not answers.
    QTest.keyClicks(field, "Servis AC 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wishes == [Wish(Act.PAUSE, reason="Servis AC 2")]


def test_an_unwritten_reason_cannot_be_sent(shown):
    window = shown(snapshot())
    press(window, "pause")
    QApplication.processEvents()
    assert not button(window, "choice-other").isEnabled()


@pytest.mark.parametrize(
    "shown_now",
    [
        snapshot(),
        snapshot(current=CALLED),
        snapshot(current=row(ticket(17, "A", S.CALLED, call_count=1))),
        snapshot(current=row(ticket(17, "A", S.CALLED, call_count=2), outage())),
        snapshot(current=SERVING),
        snapshot(counter=counter(paused_since=NOW)),
        snapshot(current=SERVING, counter=counter(paused_since=NOW)),
    ],
)
def test_the_buttons_are_enabled_exactly_as_the_rules_allow(shown, shown_now):
    window = shown(shown_now)
    allowed = allowed_acts(shown_now)
    for act, made in window.desk.acts.buttons.items():
        if made.isVisible():
            assert made.isEnabled() == (act in allowed), act
    assert button(window, "sign-out").isEnabled() == (Act.SIGN_OUT in allowed)


def test_too_few_calls_are_counted_on_the_skip_button_and_said_on_its_key(shown, wishes):
    window = shown(snapshot(current=row(ticket(17, "A", S.CALLED))))
    assert button(window, "skip").note == "1 dari 2 panggilan"
    press_key(window, "F6")
    assert wishes == []
    assert window.message.line.text() == "Lewati: 1 dari 2 panggilan"


def test_an_outage_holds_skipping_and_says_so(shown):
    window = shown(snapshot(current=row(CALLED.ticket, outage()), outages=(outage(),)))
    assert not button(window, "skip").isEnabled()
    assert button(window, "skip").note == "Ditahan selama gangguan"


def test_a_double_click_is_one_press(shown, wishes):
    window = shown(snapshot(current=CALLED))
    recall = button(window, "recall")
    middle = QPoint(recall.width() // 2, recall.height() // 2)
    QTest.mouseClick(recall, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(recall, Qt.MouseButton.LeftButton, pos=middle)
    assert len(wishes) == 1


@pytest.mark.parametrize(
    ("tab", "state", "act"),
    [("parked", S.PARKED, Act.UNPARK), ("skipped", S.SKIPPED, Act.REINSTATE)],
)
def test_a_selected_ticket_goes_back_into_the_line(shown, wishes, tab, state, act):
    rows = tuple(row(ticket(n, "C", state)) for n in (5, 6))
    window = shown(snapshot(**{tab: rows}))
    press(window, tab)
    # Only a key chooses the first by itself: whoever has the mouse points at somebody.
    assert not button(window, act).isEnabled()
    place = window.desk.lists.view.visualRect(window.desk.lists.model.index(1))
    QTest.mouseClick(
        window.desk.lists.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center()
    )
    press_key(window, KEYS[act])
    assert wishes == [Wish(act, ticket_id=3006)]


def test_priority_is_confirmed_and_withdrawn(shown, wishes):
    window = shown(snapshot(current=CALLED))
    press_key(window, "F12")
    first = row(replace(CALLED.ticket, priority=PriorityClass.PRIORITY))
    assert button(shown(snapshot(current=first)), "priority").text() == "Cabut prioritas"
    press_key(window, "F12")
    assert [w.priority for w in wishes] == [PriorityClass.PRIORITY, PriorityClass.ORDINARY]


def test_one_service_can_be_called_by_name(shown, wishes):
    window = shown(snapshot(waiting=waiting(9)))
    assert not window.desk.lists.buttons[Act.NEXT_OF_SERVICE].isVisible()
    window.desk.lists.service.setCurrentIndex(3)
    press_key(window, "Shift+F2")
    assert wishes == [Wish(Act.NEXT_OF_SERVICE, service_id=3)]


def test_the_usual_act_changes_its_words_with_the_person(shown):
    window = shown(snapshot(current=SERVING))
    assert button(window, "next").text() == "Selesai & berikutnya"
    assert not shown(snapshot(current=CALLED)).desk.acts.buttons[Act.NEXT].isEnabled()
