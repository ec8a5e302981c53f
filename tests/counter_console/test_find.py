"""Any ticket can be found by its number or its QR."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter_console.acts import Act, Wish
from queueing.errors import MoveNotAllowed, PrintOpen, StoreLocked
from queueing.model import PrintState, TicketState
from tests.counter_console.hands import button, key_pressed, press, press_key
from tests.counter_console.samples import NOW, found, print_job, row, snapshot, ticket, waiting
from tests.patience import until

P, S = PrintState, TicketState
CODE = "K7F2Q9XM4T"
LINE = waiting(9)
FIRST = LINE[4].ticket


def ask(window, text: str) -> None:
    """Open the search by its key, write and press Enter."""
    press_key(window, "Ctrl+F")
    QTest.keyClicks(window.papers.finder.field, text)
    QTest.keyClick(window.papers.finder.field, Qt.Key.Key_Return)


def card(window):
    """Give the ticket that is shown."""
    assert window.papers.finder.card is not None
    return window.papers.finder.card


@pytest.mark.parametrize("signed_in", [True, False])
async def test_a_number_is_looked_up_and_shown_with_its_facts_and_papers(
    console, recorder, signed_in
):
    if not signed_in:
        recorder.answers["sign_out"] = None
        recorder.shown = snapshot(counter=None)
        await console.wish(Wish(Act.SIGN_OUT))
    window = console.window
    job = print_job(P.CONFIRMED, FIRST.number, "not-cut", ticket_label=FIRST.label)
    recorder.found["a5"] = found(FIRST, job)
    ask(window, "a5")
    await until(lambda: window.papers.finder.card is not None, "the ticket")
    shown = card(window)
    assert shown._label.text() == FIRST.label
    assert shown._state.word() == "Menunggu"
    assert shown._papers[0].text() == "Tiket: Keluar (belum terpotong) · Kios 1 · pukul 08.36"
    assert window.papers.finder.field.selectedText() == "a5"


async def test_a_number_that_is_not_there_is_said_so(console):
    ask(console.window, "z999")
    finder = console.window.papers.finder
    await until(lambda: finder.content.count() == 1 and finder._shown is not None, "the answer")
    assert "Tidak ada tiket z999" in finder.content.itemAt(0).widget().text()


async def test_a_search_that_fails_says_why_and_the_next_one_works(console, recorder):
    recorder.unreadable = StoreLocked("busy")
    finder = console.window.papers.finder
    ask(console.window, "a5")
    await until(
        lambda: finder.content.itemAt(0).widget().text().startswith("Belum dapat mencari"),
        "the reason",
    )
    recorder.unreadable = None
    recorder.found["a5"] = found(FIRST)
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    await until(lambda: finder.card is not None, "the ticket")


async def test_a_ticket_that_is_shown_is_shown_as_it_stands_now(console, recorder):
    recorder.found["a5"] = found(FIRST)
    ask(console.window, "a5")
    await until(lambda: console.window.papers.finder.card is not None)
    recorder.found["a5"] = found(ticket(FIRST.number, "A", S.CALLED))
    await console.controller.refresh()
    assert card(console.window)._state.word() == "Dipanggil"
    await key_pressed(console.window, "Esc")
    recorder.sought.clear()
    await console.controller.refresh()
    assert recorder.sought == [], "a search that nobody sees is not repeated"


def show(window, text, made):
    """Let the search show `made` for `text`."""
    press_key(window, "Ctrl+F")
    window.papers.finder.look_for(text)
    window.papers.show_found(text, made)


def test_a_copy_is_printed_of_a_ticket_that_came_out(shown, wishes):
    window = shown(snapshot(waiting=LINE))
    show(window, "a5", found(FIRST, print_job(P.CONFIRMED, 5)))
    press(window, "print-copy")
    press_key(window, "Ctrl+P")
    assert wishes == [Wish(Act.PRINT_COPY, ticket_id=FIRST.id)] * 2


@pytest.mark.parametrize(
    ("jobs", "label", "note"),
    [
        ((print_job(P.PROCESSED),), "Cetak salinan", ""),
        ((print_job(P.NOT_PRINTED, reason="staff"),), "Cetak salinan", ""),
        ((print_job(P.NOT_PRINTED, reason="screen-only"),), "Cetak tiket", ""),
        ((print_job(P.NOT_PRINTED, reason="withdrawn"),), "Cetak tiket", ""),
        ((print_job(P.UNKNOWN),), "Cetak salinan", "Jawab dulu di atas"),
        ((print_job(P.QUEUED),), "Cetak salinan", "Akan keluar sendiri"),
        ((print_job(P.CONFIRMED), print_job(P.HELD)), "Cetak salinan", "Akan keluar sendiri"),
        ((), "Cetak salinan", "Tanpa tiket kertas"),
    ],
)
def test_a_copy_is_offered_only_when_no_other_paper_can_still_come(shown, jobs, label, note):
    window = shown(snapshot(waiting=LINE))
    show(window, "a5", found(FIRST, *jobs))
    made = button(window, "print-copy")
    assert (made.text(), made.note) == (label, note)
    assert made.isEnabled() == (note == "")


def test_a_paper_in_doubt_is_answered_where_its_ticket_was_found(shown, wishes):
    window = shown(snapshot(waiting=LINE))
    show(window, "a18", found(ticket(18), print_job()))
    press(window, "copy-instead-A-018")
    assert wishes == [Wish(Act.ANSWER_PRINT, job_id="job-18", came_out=False, copy=True)]


def test_a_ticket_that_waits_is_shown_in_its_list(shown):
    parked = row(ticket(33, "C", S.PARKED))
    window = shown(snapshot(waiting=LINE, parked=(parked,)))
    window.desk.lists.search.setText("A-0")
    show(window, "c33", found(parked.ticket))
    press_key(window, "Ctrl+D")
    assert window.desk.panel is None
    assert window.desk.lists.tab == "parked"
    assert window.desk.lists.selected() == parked
    show(window, "x", found(ticket(77, "C", S.SERVED)))
    assert not card(window).show_in_list.isVisible()


def test_a_code_of_another_day_says_its_day(shown):
    window = shown(snapshot())
    old = ticket(5, state=S.EXPIRED, issued_at=NOW - timedelta(days=1))
    show(window, CODE, found(old))
    assert card(window)._facts[0].text() == "Diambil pukul 08.41, Selasa, 13 Juni 2017"


def test_an_answer_to_an_older_question_is_not_shown(shown):
    window = shown(snapshot())
    press_key(window, "Ctrl+F")
    window.papers.finder.look_for("a5")
    window.papers.finder.look_for("a6")
    window.papers.show_found("a5", found(FIRST))
    assert window.papers.finder.card is None


async def test_an_answer_that_comes_second_is_told_what_was_said_first(console, recorder):
    recorder.shown = snapshot(doubtful_prints=(print_job(),))
    await console.controller.refresh()
    await console.open("prints")
    recorder.answers["answer_print"] = MoveNotAllowed("already")
    recorder.found["A-018"] = found(ticket(18), print_job(P.CONFIRMED, reason="staff"))
    await console.press("copy-instead-A-018")
    assert console.message == "A-018 sudah dijawab di loket lain: keluar."


@pytest.mark.parametrize(
    ("state", "part"), [(P.UNKNOWN, "Jawab dulu"), (P.BLOCKED, "masih akan keluar sendiri")]
)
async def test_a_copy_too_early_is_refused_with_its_reason(console, recorder, state, part):
    recorder.shown = snapshot(current=row(ticket(17, "A", S.CALLED)))
    await console.controller.refresh()
    recorder.answers["reprint"] = PrintOpen("open", "wait", state)
    await console.press("reprint")
    assert part in console.message
