"""A short note for the next officer: one touch, or own words that name nobody."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.note_words import note_refusal
from counter_console.widgets.text import Text
from queueing.model import TicketState
from tests.counter_console.desk import sit_down
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import row, snapshot, ticket, waiting
from tests.office import events, ticket_now

S = TicketState
CURRENT = ticket(17, "A", S.SERVING)
HERE = snapshot(current=row(CURRENT), waiting=waiting(9))
NOTE = "Menunggu tanda tangan"


def why(window) -> str:
    found = window.desk.choice.findChild(Text, "choice-other-why")
    return found.text() if found.isVisible() else ""


def write(window, text: str) -> None:
    window.desk.choice.other.setFocus()
    window.desk.choice.other.clear()
    QTest.keyClicks(window.desk.choice.other, text)


def test_a_ready_phrase_is_one_touch_and_two_keys(shown, wishes):
    window = shown(HERE)
    press(window, "note")
    press(window, "choice-2")
    press_key(window, "Ctrl+N")
    press_key(window, "2")
    assert wishes == [Wish(Act.NOTE, ticket_id=CURRENT.id, note=NOTE)] * 2


def test_a_row_of_the_list_is_noted_too(shown, wishes):
    window = shown(HERE)
    window.desk.lists.choose_first()
    first = window.desk.lists.selected().ticket
    press_key(window, "Ctrl+Shift+N")
    press_key(window, "1")
    assert wishes == [Wish(Act.ROW_NOTE, ticket_id=first.id, note="Kurang berkas")]


def test_own_words_are_kept_and_the_field_says_what_must_not_stand_there(shown, wishes):
    window = shown(HERE)
    press(window, "note")
    field = window.desk.choice.other
    assert "tanpa nama, NIK atau nomor telepon" in field.placeholderText()
    write(window, "Cap basah kurang")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wishes == [Wish(Act.NOTE, ticket_id=CURRENT.id, note="Cap basah kurang")]


@pytest.mark.parametrize("text", ["3318 0123", "a@b", "NIK 3318", "KK no 33", "WA 0812", "x" * 61])
def test_what_may_name_somebody_cannot_be_sent_and_says_why_until_it_is_gone(shown, wishes, text):
    window = shown(HERE)
    press(window, "note")
    write(window, text)
    assert why(window) == note_refusal(text) != ""
    assert not button(window, "choice-other").isEnabled()
    QTest.keyClick(window.desk.choice.other, Qt.Key.Key_Return)
    assert wishes == []
    write(window, "Cap kurang")
    assert (why(window), button(window, "choice-other").isEnabled()) == ("", True)


def test_the_note_stands_on_the_card_and_in_the_list_and_can_be_taken_away(shown, wishes):
    noted = replace(CURRENT, note=NOTE)
    listed = replace(waiting(1)[0], ticket=replace(waiting(1)[0].ticket, note=NOTE))
    window = shown(snapshot(current=row(noted), waiting=(listed,)))
    assert window.desk.serving._note.text() == f"Catatan: {NOTE}"
    index = window.desk.lists.model.index(0)
    assert NOTE in index.data(Qt.ItemDataRole.DisplayRole)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == NOTE
    press(window, "note")
    press(window, "note-gone")
    assert wishes == [Wish(Act.NOTE, ticket_id=CURRENT.id, note="")]
    shown(HERE)
    assert not window.desk.serving._note.isVisible()


def test_a_row_with_a_note_is_drawn_with_its_mark(shown):
    plain_row = waiting(1)[0]
    noted = replace(plain_row, ticket=replace(plain_row.ticket, note=NOTE))
    pictures = []
    for each in (plain_row, noted):
        window = shown(snapshot(waiting=(each,)))
        QApplication.processEvents()
        pictures.append(window.desk.lists.view.grab().toImage())
    assert pictures[0] != pictures[1]


async def test_the_next_counter_reads_it_after_a_transfer_and_no_log_does(
    desks, kiosk, store, caplog
):
    here, there = desks
    await sit_down(here, 6)
    await sit_down(there, 3, "Budi")
    first = kiosk.take("A")
    caplog.set_level(logging.DEBUG)
    await here.press("next")
    await here.press("start")
    await here.open("note")
    await here.press("choice-2")
    assert here.message == f"Catatan {first.label} disimpan."
    await here.open("transfer")
    await here.press("transfer-C")
    await there.controller.refresh()
    assert (
        there.window.desk.lists.model.row_at(there.window.desk.lists.model.index(0)).ticket.note
        == NOTE
    )
    await there.press("next")
    assert there.window.desk.serving._note.text() == f"Catatan: {NOTE}"
    assert ticket_now(store, first.id).note == NOTE
    assert NOTE not in caplog.text
    assert NOTE not in repr(events(store))
