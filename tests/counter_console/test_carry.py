"""Who waits is carried over to a later day, and who missed the call comes back in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counter_console.acts import Act, Wish
from counter_console.guarantee_words import carried_from, return_text, valid_text
from counter_console.outcomes import outcome
from queueing.model import CarriedOver, TicketState
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import NOW, outage, row, snapshot, ticket, waiting
from tests.office import SERVICES, ticket_now

THURSDAY, FRIDAY = date(2017, 6, 15), date(2017, 6, 16)
BROKEN = outage()
LINE = waiting(20, BROKEN)


def opened(shown, **changes):
    window = shown(
        snapshot(waiting=LINE, outages=(BROKEN,), carry_days=(THURSDAY, FRIDAY), **changes)
    )
    press(window, "outage")
    press(window, "carry")
    return window


def people(*prefixes: str) -> int:
    return sum(one.service.prefix in prefixes for one in LINE)


def test_the_services_that_stand_still_are_chosen_and_the_next_service_day(shown, wishes):
    window = opened(shown)
    carry = window.desk.carry
    assert carry._count.text() == f"{people('A', 'B')} orang akan dialihkan ke Kamis, 15 Juni."
    assert set(carry.rows) == {r.service.id for r in LINE}
    press(window, "carry-over")
    assert wishes == [
        Wish(Act.CARRY_OVER, service_ids=frozenset({1, 2}), to_day=THURSDAY),
    ]
    assert window.desk.panel is None


def test_other_services_and_another_day_are_chosen_by_key_and_list(shown, wishes):
    window = opened(shown)
    for key in ("1", "2", "3"):
        press_key(window, key)
    window.desk.carry.days.setCurrentIndex(1)
    assert (
        window.desk.carry._count.text() == f"{people('C')} orang akan dialihkan ke Jumat, 16 Juni."
    )
    press_key(window, "A")
    assert wishes == [Wish(Act.CARRY_OVER, service_ids=frozenset({3}), to_day=FRIDAY)]


def test_without_a_service_or_anybody_who_waits_nothing_can_be_pressed(shown, wishes):
    window = opened(shown)
    for key in ("1", "2"):
        press_key(window, key)
    assert not button(window, "carry-over").isEnabled()
    window.desk.carry.show_snapshot(snapshot(carry_days=(THURSDAY,)), NOW)
    assert window.desk.carry.send is None
    assert wishes == []


def test_what_is_chosen_stays_chosen_while_the_line_moves(shown):
    window = opened(shown)
    press_key(window, "3")
    window.desk.carry.days.setCurrentIndex(1)
    window.show_snapshot(
        snapshot(waiting=LINE[3:], outages=(BROKEN,), carry_days=(THURSDAY, FRIDAY)), NOW
    )
    assert window.desk.carry.wish() == Wish(
        Act.CARRY_OVER, service_ids=frozenset({1, 2, 3}), to_day=FRIDAY
    )


def test_services_that_closing_cuts_off_can_be_chosen_by_who_opens_it(shown):
    window = opened(shown)
    window.desk.open_carry(frozenset({4}))
    assert window.desk.carry.wish() == Wish(
        Act.CARRY_OVER, service_ids=frozenset({4}), to_day=THURSDAY
    )


@pytest.mark.parametrize(
    ("tickets", "too_late", "said"),
    [
        (144, 0, "144 orang dialihkan ke Kamis, 15 Juni; dipanggil lebih dulu."),
        (0, 3, "3 nomor tidak dapat dialihkan ke Kamis, 15 Juni: nomor hari itu sudah dibagikan."),
        (0, 0, "Tidak ada yang menunggu."),
    ],
)
def test_the_result_is_told_and_what_to_do_when_it_is_too_late(language, tickets, too_late, said):
    wish = Wish(Act.CARRY_OVER)
    text = outcome(wish, CarriedOver(THURSDAY, tickets, too_late), snapshot(), language).text
    assert text.startswith(said)
    assert ("Pilih hari lain" in text) == bool(too_late)


async def test_a_carried_line_stands_in_the_next_days(desk, kiosk, store):
    first = kiosk.take("A")
    kiosk.take("C")
    await desk.wish(Wish(Act.PUBLISH, component_code="national-server"))
    await desk.open("outage", "carry")
    await desk.press("carry-over")
    assert ticket_now(store, first.id).line_day == THURSDAY
    shown = desk.window.desk.snapshot.waiting
    assert [one.ticket.service_id for one in shown] == [SERVICES["C"]]
    assert desk.window.message.line.text() == (
        "1 orang dialihkan ke Kamis, 15 Juni; dipanggil lebih dulu."
    )


def skipped(minutes: int, hit=None):
    made = row(ticket(17, "A", TicketState.SKIPPED), hit)
    return replace(made, return_until=NOW + timedelta(minutes=minutes))


def reinstate(shown, gone):
    window = shown(snapshot(skipped=(gone,)))
    press(window, "skipped")
    lists = window.desk.lists
    lists.view.setCurrentIndex(lists.model.index(0))
    press_key(window, "Shift+F6")
    return window


def test_within_the_set_time_one_key_brings_a_skipped_person_back(shown, wishes):
    gone = skipped(1)
    reinstate(shown, gone)
    assert wishes == [Wish(Act.REINSTATE, ticket_id=gone.ticket.id)]


@pytest.mark.parametrize(("answer", "late"), [("choice-1", True), ("choice-2", False)])
def test_after_the_set_time_the_console_asks_once(shown, wishes, answer, late):
    gone = skipped(-1)
    window = reinstate(shown, gone)
    assert wishes == []
    press(window, answer)
    assert wishes == [Wish(Act.REINSTATE, ticket_id=gone.ticket.id, late=True)] * late


async def test_who_comes_late_is_taken_back_by_an_officer(desk, kiosk, store):
    gone = kiosk.take("C")
    for name in ("next", "recall", "skip"):
        await desk.press(name)
    desk.now = NOW + timedelta(hours=3)
    await desk.wish(Wish(Act.REINSTATE, ticket_id=gone.id))
    assert ticket_now(store, gone.id).state is TicketState.SKIPPED
    assert "sudah lewat" in desk.window.message.line.text()
    await desk.wish(Wish(Act.REINSTATE, ticket_id=gone.id, late=True))
    assert ticket_now(store, gone.id).state is TicketState.WAITING


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        (skipped(159), "boleh kembali sampai pukul 11.20"),
        (skipped(-1), "waktu kembali lewat pukul 08.40"),
        (skipped(-1, BROKEN), "waktu kembali berhenti selama gangguan"),
        (row(ticket(17, "A", TicketState.SKIPPED)), ""),
    ],
)
def test_the_time_to_come_back_is_said_in_words(gone, said):
    assert return_text(gone, NOW, "Asia/Jakarta") == said


def test_a_carried_ticket_says_from_which_day_and_for_which():
    today, later = ticket(), ticket(line_day=THURSDAY)
    assert (carried_from(today, "id"), valid_text(today, NOW.date(), "id")) == ("", "")
    assert carried_from(later, "id") == "dari Rabu"
    assert valid_text(later, NOW.date(), "id") == "Berlaku Kamis, 15 Juni, dipanggil lebih dulu"
    assert valid_text(later, THURSDAY, "id") == ""
