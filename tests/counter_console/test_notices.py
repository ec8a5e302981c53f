"""Outages at the window: announced, updated, ended."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtTest import QTest

from counter_console.acts import Act, Wish
from counter_console.outcome import Outcome
from queueing.model import OutageState, TicketState
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import (
    NOW,
    outage,
    row,
    snapshot,
    ticket,
    waiting,
)

S = TicketState
CALLED = row(ticket(17, "A", S.CALLED, call_count=2))
SERVING = row(ticket(41, "C", S.SERVING))


def test_the_outage_button_stays_in_its_place(shown):
    places = set()
    for shot in (
        snapshot(counter=None),
        snapshot(),
        snapshot(current=SERVING, outages=(outage(),)),
    ):
        made = button(shown(shot), "outage")
        places.add(made.mapTo(made.window(), made.rect().topRight()).toTuple())
    assert len(places) == 1


def test_one_press_on_a_component_announces_its_outage(shown, wishes):
    window = shown(snapshot())
    press(window, "outage")
    press(window, "component-national-server")
    assert wishes == [Wish(Act.PUBLISH, component_code="national-server")]


def test_two_keys_announce_an_outage(shown, wishes):
    window = shown(snapshot())
    press_key(window, "F10")
    press_key(window, "2")
    assert wishes == [Wish(Act.PUBLISH, component_code="card-printer")]


def test_an_announced_component_cannot_be_announced_again(shown):
    window = shown(snapshot(outages=(outage(),)))
    press(window, "outage")
    assert not button(window, "component-national-server").isEnabled()
    assert button(window, "component-national-server").note == "Diumumkan pukul 08.30"


def test_a_published_outage_can_be_undone_at_once(shown, wishes):
    window = shown(snapshot(outages=(outage(),)))
    undo = Wish(Act.RESOLVE, outage_id=1)
    window.show_outcome(Wish(Act.PUBLISH), Outcome("Diumumkan.", "Urungkan", undo))
    press(window, "message-button")
    assert wishes == [undo]


def test_an_outage_is_updated_with_all_that_must_be_said(shown, wishes):
    window = shown(snapshot(outages=(outage(),)))
    press_key(window, "F10")
    press_key(window, "K")
    press(window, "state-cause_known")
    QTest.keyClicks(window.desk.form.cause, "Kabel putus.")
    press(window, "end-known")
    press(window, "next-word-15")
    press_key(window, "Ctrl+Return")
    (wish,) = wishes
    assert (wish.act, wish.outage_id) == (Act.UPDATE, 1)
    assert wish.word.state is OutageState.CAUSE_KNOWN
    assert wish.word.text.id == "Kabel putus."
    assert wish.word.next_word_minutes == 15
    assert wish.word.expected_from < wish.word.expected_until


def test_an_unknown_end_is_said_as_unknown(shown, wishes):
    window = shown(snapshot(outages=(outage(),)))
    window.open_update(1)
    press(window, "send-update")
    assert wishes[0].word.expected_from is None
    assert wishes[0].word.expected_until is None
    assert wishes[0].word.next_word_minutes == 30


def test_an_expected_end_that_is_over_is_not_announced(shown, wishes):
    window = shown(snapshot(outages=(outage(),)))
    window.open_update(1)
    press(window, "end-known")
    window.desk.form.begin.setTime(window.desk.form.begin.time().fromString("07:00", "HH:mm"))
    window.desk.form.until.setTime(window.desk.form.until.time().fromString("08:00", "HH:mm"))
    press(window, "send-update")
    assert wishes == []
    assert "sudah lewat" in window.desk.form.problem.text()


def test_a_word_being_written_survives_a_new_snapshot(shown):
    window = shown(snapshot(outages=(outage(),)))
    window.open_update(1)
    QTest.keyClicks(window.desk.form.cause, "Sedang ditulis")
    shown(snapshot(outages=(outage(),), waiting=waiting(3)))
    assert window.desk.form.cause.toPlainText() == "Sedang ditulis"
    assert window.desk.panel is window.desk.form


def test_the_console_reminds_before_the_next_word_and_strongly_after_it(shown):
    window = shown(snapshot(outages=(outage(next_word_at=NOW + timedelta(minutes=4)),)))
    assert "4 menit lagi" in window.reminder.line.text()
    window.show_time(NOW + timedelta(minutes=7), 0.0)
    assert "terlambat 3 menit" in window.reminder.line.text()
    press(window, "reminder-button")
    assert window.desk.panel is window.desk.form
