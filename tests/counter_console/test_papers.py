"""Tickets in doubt and printers in trouble, at the window."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.printer_words import Level
from counter_console.widgets.action_button import ActionButton
from queueing.model import PrintState, TicketState
from tests.counter_console.desk import Ages
from tests.counter_console.hands import press, press_key
from tests.counter_console.samples import NOW, print_job, printer, row, snapshot, ticket, waiting

P = PrintState
CALLED = row(ticket(17, "A", TicketState.CALLED, call_count=2))
CAME = Wish(Act.ANSWER_PRINT, job_id="job-18", came_out=True)
COPY = Wish(Act.ANSWER_PRINT, job_id="job-18", came_out=False, copy=True)
GONE = Wish(Act.ANSWER_PRINT, job_id="job-18", came_out=False)


def rested(window) -> None:
    """Wait until the answers may be pressed."""
    QTest.qWait(1)
    strip = window.state_line.doubt
    for _ in range(2000):
        if strip.yes.isEnabled():
            return
        QTest.qWait(5)
    raise AssertionError("the answers rest for ever")


def places(window) -> dict[str, tuple[int, int]]:
    """Give where every button of the desk stands."""
    found = [b for b in window.desk.findChildren(ActionButton) if b.isVisible()]
    return {b.objectName(): b.mapTo(window, b.rect().topLeft()).toTuple() for b in found}


@pytest.mark.parametrize("size", [(900, 560), (1280, 800), (1920, 1080)])
def test_a_new_doubt_is_asked_about_and_moves_no_button_and_no_focus(shown, size):
    window = shown(snapshot(current=CALLED, waiting=waiting(9)))
    window.resize(*size)
    shown(snapshot(current=CALLED, waiting=waiting(9)))
    for _ in range(5):
        QApplication.processEvents()
    before, focus = places(window), QApplication.focusWidget()
    shown(snapshot(current=CALLED, waiting=waiting(9), doubtful_prints=(print_job(),)))
    assert window.state_line.doubt.isVisible()
    assert "A-018 di Kios 1" in window.state_line.doubt.line.text()
    for _ in range(5):
        QApplication.processEvents()
    assert places(window) == before
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize(
    ("name", "key", "wish"),
    [("band-came-out", "Ctrl+Y", CAME), ("band-copy-instead", "Ctrl+S", COPY)],
)
@pytest.mark.parametrize("signed_in", [True, False])
def test_a_doubt_is_answered_with_one_press_or_key(shown, wishes, name, key, wish, signed_in):
    here = {} if signed_in else {"counter": None}
    window = shown(snapshot(doubtful_prints=(print_job(),), **here))
    rested(window)
    press(window, name)
    press_key(window, key)
    assert wishes == [wish, wish]


def test_an_answer_cannot_be_pressed_in_the_moment_its_question_appears(shown, wishes):
    window = shown(snapshot(doubtful_prints=(print_job(),)))
    press(window, "band-came-out")
    press_key(window, "Ctrl+Y")
    assert wishes == []
    rested(window)
    shown(snapshot(doubtful_prints=(print_job(number=19),)))
    press(window, "band-came-out")
    assert wishes == [], "the answer was meant for A-018"


def test_a_question_stays_while_others_come_and_names_them(shown):
    window = shown(snapshot(doubtful_prints=(print_job(number=19),)))
    rested(window)
    jobs = tuple(print_job(number=n) for n in (18, 19, 20, 21))
    shown(snapshot(doubtful_prints=jobs))
    strip = window.state_line.doubt
    assert strip.job.ticket_label == "A-019"
    assert strip.yes.isEnabled()
    assert strip.line.text().endswith("Lalu A-018, A-020 dan 1 lagi.")
    assert window.state_line.prints.text() == "4 tiket perlu diperiksa"


@pytest.mark.parametrize(
    "job",
    [
        print_job(P.HELD, reason="paper-out"),
        print_job(P.BLOCKED, reason="paper-out"),
        print_job(reason="printer-cannot-confirm"),
        print_job(created_at=NOW - timedelta(days=1)),
    ],
)
def test_only_what_somebody_must_look_for_now_is_asked_without_being_asked(shown, job):
    window = shown(snapshot(doubtful_prints=(job,)))
    assert not window.state_line.doubt.isVisible()
    press(window, "prints")
    assert [card.job for card in window.desk.prints.cards] == [job]


@pytest.mark.parametrize(
    ("name", "key", "wish"),
    [
        ("came-out", "Y", CAME),
        ("copy-instead", "S", COPY),
        ("not-out", "T", GONE),
    ],
)
def test_the_panel_has_three_answers_each_said_in_full(shown, wishes, name, key, wish):
    window = shown(snapshot(doubtful_prints=(print_job(), print_job(P.BLOCKED, 22))))
    press_key(window, "Shift+F11")
    press(window, f"{name}-A-018")
    press_key(window, key)
    assert wishes == [wish, wish]
    texts = [made.text() for _, made in window.desk.prints.cards[0].buttons()]
    assert texts == ["Keluar", "Tidak keluar, cetak salinan", "Tidak keluar, tanpa salinan"]


def test_a_paper_of_which_nothing_was_sent_is_taken_back(shown, wishes):
    window = shown(snapshot(doubtful_prints=(print_job(P.BLOCKED, 22, "paper-out"),)))
    press(window, "prints")
    press(window, "withdraw-print-A-022")
    press_key(window, "B")
    assert wishes == [Wish(Act.WITHDRAW_PRINT, job_id="job-22")] * 2


def test_a_held_paper_has_no_answer_and_says_that_it_comes_by_itself(shown):
    window = shown(snapshot(doubtful_prints=(print_job(P.HELD, 22, "paper-out"),)))
    press(window, "prints")
    (card,) = window.desk.prints.cards
    assert not any(made.isVisible() for made in card.findChildren(ActionButton))
    assert card._advice.text() == ("A-022 keluar sendiri setelah kertas diisi. Jangan cetak ulang.")


def test_cards_that_moved_under_a_finger_rest_before_they_answer(shown, wishes):
    window = shown(snapshot(doubtful_prints=(print_job(), print_job(number=19))))
    press(window, "prints")
    QApplication.processEvents()
    shown(snapshot(doubtful_prints=(print_job(number=19),)))
    press(window, "came-out-A-019")
    assert wishes == []
    # One more at the end moves nothing.
    window.desk.prints._rest.timeout.emit()
    shown(snapshot(doubtful_prints=(print_job(number=19), print_job(number=20))))
    press(window, "came-out-A-019")
    assert [w.job_id for w in wishes] == ["job-19"]


def test_papers_of_a_silent_printer_are_the_newest_and_last(shown):
    jobs = tuple(print_job(number=n, reason="printer-cannot-confirm") for n in range(1, 40))
    window = shown(snapshot(doubtful_prints=(print_job(number=50), *jobs)))
    press(window, "prints")
    labels = [card.job.ticket_label for card in window.desk.prints.cards]
    assert labels[:2] == ["A-050", "A-039"]
    assert len(labels) == 13
    assert window.state_line.prints.text() == "1 tiket perlu diperiksa"


@pytest.mark.parametrize(
    ("made", "badge", "level"),
    [
        (printer("blocked", "paper-out"), "Kios 1: kertas habis", Level.BAD),
        (printer("offline", "silent"), "Kios 1: printer tidak menjawab", Level.BAD),
        (printer(near_end=True), "Kios 1: kertas hampir habis", Level.SOON),
        (printer(), "", Level.GOOD),
        (printer(confirms=False), "", Level.NOTE),
        (printer("stopped"), "", Level.NOTE),
        (printer("starting"), "", Level.NOTE),
    ],
)
def test_every_console_says_in_its_state_line_what_is_wrong_with_a_printer(
    shown, made, badge, level
):
    for here in ({}, {"counter": None}):
        window = shown(snapshot(printers=(made,), **here))
        line = window.state_line.printers
        assert line.isVisible() == bool(badge)
        assert line.word() == badge
        assert line.accessibleName() == badge
    press(window, "prints")
    (card,) = window._papers_page.prints.printers
    assert card.word.level is level


def test_the_most_urgent_printer_comes_first_and_the_others_are_counted(shown):
    printers = (
        printer(station=1),
        printer(station=2, near_end=True),
        printer("blocked", "cover-open", 3),
        printer("blocked", "cutter", 4, since=NOW - timedelta(hours=1)),
    )
    window = shown(snapshot(printers=printers))
    assert window.state_line.printers.word() == "Kios 4: pemotong kertas macet (+2)"
    press(window, "prints")
    order = [card.printer.station_id for card in window.desk.prints.printers]
    assert order == [4, 3, 2, 1]


def test_a_printers_trouble_has_its_remedy_and_its_span_that_grows(shown):
    window = shown(snapshot(printers=(printer("blocked", "paper-out"),)))
    press(window, "prints")
    (card,) = window.desk.prints.printers
    assert card._since.text() == "Kertas habis · sejak pukul 08.30 (11 mnt)"
    assert card._remedy.text().startswith("Isi kertas.")
    window.show_time(NOW + timedelta(minutes=4), 0.0)
    assert card._since.text().endswith("(15 mnt)")


def test_a_kiosk_that_is_not_heard_of_is_named_with_its_last_word(shown, window):
    quiet = snapshot(printers=(printer(seen_at=NOW - timedelta(minutes=6)),))
    window.show_snapshot(quiet, NOW, frozenset({1}))
    assert window.state_line.printers.word() == "Kios 1: tidak ada kabar dari kios"
    press(window, "prints")
    (card,) = window.desk.prints.printers
    assert card._since.text() == "Tidak ada kabar dari kios · sejak pukul 08.35 (6 mnt)"


def test_nobody_signed_in_can_still_see_and_answer_and_go_back(shown, wishes):
    window = shown(snapshot(counter=None, doubtful_prints=(print_job(),)))
    press_key(window, "Shift+F11")
    assert window._papers_page.isVisible()
    press(window, "came-out-A-018")
    press_key(window, "T")
    assert wishes == [CAME, GONE]
    shown(snapshot(counter=None))
    assert window._papers_page.isVisible(), "a new picture of the office does not close it"
    press_key(window, "Esc")
    assert window.sign_in.isVisible()


async def test_a_kiosk_falls_silent_and_is_heard_again(console, recorder):
    ages: Ages = console.ages
    recorder.shown = snapshot(printers=(printer(),))
    for _ in range(12):
        await console.controller.refresh()
        ages.seconds += 10
    assert console.window.state_line.printers.word() == "Kios 1: tidak ada kabar dari kios"
    recorder.shown = snapshot(printers=(printer(seen_at=NOW + timedelta(seconds=30)),))
    await console.controller.refresh()
    assert console.window.state_line.printers.word() == ""
