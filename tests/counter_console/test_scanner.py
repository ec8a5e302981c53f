"""What a scanner types is a ticket to be looked up; it never presses anything."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from counter_console.acts import Act
from counter_console.scanner import SCANNED
from queueing.model import TicketState
from queueing.numbering import ticket_code
from tests.counter_console.hands import button, press, press_key, scan
from tests.counter_console.samples import outage, print_job, row, snapshot, ticket, waiting

CODE = "K7F2Q9XM4T"
ADDRESS = f"https://antre.jepara.go.id/t/{CODE}?l=A-017"
BUSY = snapshot(
    current=row(ticket(17, "A", TicketState.CALLED, call_count=2)),
    outages=(outage(),),
    doubtful_prints=(print_job(),),
    waiting=waiting(9),
)
codes = st.uuids(version=4).map(lambda request: ticket_code(str(request)))


@pytest.fixture
def sought(window) -> list[str]:
    """Collect what is looked for."""
    heard: list[str] = []
    window.find_wanted.connect(heard.append)
    return heard


@pytest.mark.parametrize("panel", [None, "outage", "prints", "help", "park", "transfer"])
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(code=codes)
def test_a_scanned_code_presses_nothing_whatever_panel_is_open(shown, wishes, sought, panel, code):
    window = shown(BUSY)
    window.desk.close_panel()
    if panel is not None:
        press(window, panel)
    sought.clear()
    scan(window, code)
    assert wishes == []
    assert sought == [code]
    assert window.desk.panel is window.desk.finder


def test_every_code_and_address_on_a_slip_is_known_as_one():
    assert SCANNED.fullmatch(CODE)
    assert SCANNED.fullmatch(ADDRESS)
    assert not SCANNED.fullmatch("Sri Wahyuni")
    assert not SCANNED.fullmatch("Kabel putus.")


def test_an_address_is_looked_up_as_it_was_scanned(shown, wishes, sought):
    window = shown(BUSY)
    press(window, "outage")
    scan(window, ADDRESS)
    assert (sought, wishes) == ([ADDRESS], [])


def test_a_scanner_without_enter_is_understood(shown, wishes, sought):
    window = shown(BUSY)
    press(window, "prints")
    scan(window, CODE, enter=False)
    assert (sought, wishes) == ([CODE], [])


def test_one_key_alone_still_presses_its_button(shown, wishes, sought):
    window = shown(BUSY)
    press(window, "prints")
    press_key(window, "T")
    assert [w.act for w in wishes] == [Act.ANSWER_PRINT]
    assert sought == []


def test_a_key_that_is_held_down_is_one_press(shown, wishes):
    window = shown(BUSY)
    press(window, "park")
    press_key(window, "2")
    press_key(window, "2")
    assert len(wishes) == 1


def test_two_keys_at_once_are_neither_a_press_nor_a_scan(shown, wishes, sought):
    window = shown(BUSY)
    press(window, "prints")
    scan(window, "YT", enter=False)
    assert (wishes, sought) == ([], [])


def test_a_scan_on_a_button_that_has_the_focus_does_not_press_it(shown, wishes, sought):
    window = shown(BUSY)
    button(window, "recall").setFocus()
    scan(window, CODE)
    assert (wishes, sought) == ([], [CODE])


def test_a_scan_does_not_move_the_selection_of_the_list(shown, sought):
    window = shown(BUSY)
    lists = window.desk.lists
    lists.view.setFocus()
    lists.view.setCurrentIndex(lists.model.index(0))
    scan(window, "B" + CODE[1:])
    assert lists.selected() == lists.model.row_at(lists.model.index(0))
    assert len(sought) == 1


def test_a_scan_into_a_reason_takes_itself_out_again_and_sends_nothing(shown, wishes, sought):
    window = shown(BUSY)
    press(window, "park")
    field = window.findChild(QLineEdit, "choice-other-text")
    field.setFocus()
    QTest.keyClicks(field, "Ke bank")
    QTest.qWait(120)
    scan(window, CODE)
    assert field.text() == "Ke bank"
    assert (wishes, sought) == ([], [CODE])


def test_a_scan_never_signs_anybody_in(shown, wishes, sought):
    window = shown(snapshot(counter=None))
    press(window, "counter-3")
    assert QApplication.focusWidget() is window.sign_in.officer
    scan(window, CODE)
    assert (wishes, sought) == ([], [CODE])
    assert window.sign_in.officer.text() == ""


def test_what_was_written_before_is_no_part_of_a_scan(shown, sought):
    window = shown(snapshot(counter=None))
    press(window, "counter-3")
    QTest.keyClicks(window.sign_in.officer, "Sri")
    shown(BUSY)
    window.desk.acts.buttons[Act.RECALL].setFocus()
    scan(window, CODE)
    assert sought == [CODE]


def test_words_typed_fast_stay_words(shown, wishes, sought):
    window = shown(snapshot(counter=None))
    press(window, "counter-3")
    scan(window, "Sri")
    assert [w.officer for w in wishes] == ["Sri"]
    assert sought == []


def test_in_the_search_itself_a_scan_is_just_written(shown, sought):
    window = shown(BUSY)
    press_key(window, "Ctrl+F")
    scan(window, CODE)
    assert sought == [CODE]
    # What stands there is selected: the next scan takes its place.
    scan(window, CODE[::-1])
    assert sought == [CODE, CODE[::-1]]


def test_the_window_has_no_shortcut_of_one_character(shown):
    from PySide6.QtGui import QShortcut

    window = shown(BUSY)
    for name in ("outage", "prints", "park", "help"):
        press(window, name)
        keys = [made.key().toString() for made in window.findChildren(QShortcut)]
        assert keys
        assert [key for key in keys if len(key) == 1] == []


def test_a_letter_alone_that_means_nothing_reaches_the_list_it_was_typed_in(shown, sought):
    window = shown(snapshot(waiting=waiting(9)))
    lists = window.desk.lists
    lists.view.setFocus()
    press_key(window, "D")
    assert lists.selected().ticket.label.startswith("D")
    assert sought == []


def test_function_keys_are_not_held_back(shown, wishes):
    window = shown(BUSY)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F3)
    assert [w.act for w in wishes] == [Act.RECALL]
