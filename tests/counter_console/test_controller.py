"""One act at a time, each at most once, and nothing lost when the world fails."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from counter_console.acts import Act, Wish
from counter_console.widgets.banners import Tone
from queueing.errors import CounterBusy, HeldByOutage, StoreLocked, StoreMissing
from queueing.model import TicketState
from tests.counter_console.samples import NOW, counter, outage, row, snapshot, ticket, waiting
from tests.patience import until

CALLED = row(ticket(17, "A", TicketState.CALLED))
SERVING = row(ticket(41, "C", TicketState.SERVING))


async def show(console, recorder, shot) -> None:
    recorder.shown = shot
    await console.controller.refresh()


async def test_an_act_is_signed_by_station_counter_and_officer(console, recorder):
    recorder.answers["call_next"] = CALLED.ticket
    await console.press("next")
    (asked,) = recorder.asked
    assert (asked.name, asked.now) == ("call_next", NOW)
    assert (asked.actor.station_id, asked.actor.counter_id, asked.actor.officer) == (
        7,
        3,
        "Sri Wahyuni",
    )
    assert console.done == ["next"]
    assert console.message == "A-017 dipanggil."


async def test_after_an_act_the_screen_shows_the_new_state_before_the_act_counts_as_done(
    console, recorder
):
    recorder.answers["call_next"] = CALLED.ticket
    recorder.after = lambda _: setattr(recorder, "shown", snapshot(current=CALLED))
    seen = []
    console.controller.act_done.connect(
        lambda _: seen.append(console.window.desk.serving._number.text())
    )
    await console.press("next")
    assert seen == ["A-017"]


async def test_nobody_waiting_is_said_calmly(console, recorder):
    await console.press("next")
    assert console.message == "Belum ada yang menunggu."


async def test_people_held_by_an_outage_are_not_called_nobody(console, recorder):
    hit = outage()
    await show(console, recorder, snapshot(waiting=waiting(3, hit), outages=(hit,)))
    await console.press("next")
    assert console.message.startswith("Yang menunggu ditahan")


async def test_the_pressed_button_is_busy_at_once_and_a_second_press_does_nothing(
    console, recorder
):
    await show(console, recorder, snapshot(current=CALLED))
    recorder.answers["recall"] = replace(CALLED.ticket, call_count=2)
    recorder.held.clear()
    console.click("recall")
    assert console.button("recall").is_busy()
    console.click("recall")
    console.click("recall")
    recorder.held.set()
    await until(lambda: console.done == ["recall"])
    assert recorder.names == ["recall"]
    assert not console.button("recall").is_busy()


async def test_another_press_meanwhile_is_not_done_and_is_told_so(console, recorder):
    await show(console, recorder, snapshot(current=CALLED))
    recorder.answers["recall"] = CALLED.ticket
    recorder.held.clear()
    console.click("recall")
    console.click("start")
    assert console.message.startswith("Tunggu sebentar")
    recorder.held.set()
    await until(lambda: console.done == ["recall"])
    assert recorder.names == ["recall"]


async def test_each_press_has_a_request_id_of_its_own(console, recorder):
    await show(console, recorder, snapshot(current=CALLED))
    recorder.answers["recall"] = CALLED.ticket
    await console.press("recall")
    await console.press("recall")
    assert len({asked.request_id for asked in recorder.asked}) == 2


async def test_a_refusal_is_said_in_a_sentence_and_changes_nothing(console, recorder):
    recorder.answers["call_next"] = CounterBusy("counter 3 still has somebody")
    await console.press("next")
    assert console.message == "Masih ada yang dilayani di loket ini."
    assert console.window.message.tone is Tone.REFUSED
    assert console.done == ["next"]


async def test_a_failed_press_is_repeated_with_the_same_request_id(console, recorder):
    await show(console, recorder, snapshot(current=CALLED))
    recorder.answers["recall"] = StoreLocked("busy")
    await console.press("recall")
    assert console.window.message.tone is Tone.FAILED
    recorder.answers["recall"] = replace(CALLED.ticket, call_count=2)
    await console.press("message-button")
    await console.press("recall")
    ids = [asked.request_id for asked in recorder.asked]
    assert ids[0] == ids[1] != ids[2]


async def test_pressing_the_same_button_after_a_failure_is_the_same_request(console, recorder):
    await show(console, recorder, snapshot(current=SERVING))
    recorder.answers |= {"finish": SERVING.ticket, "call_next": StoreLocked("busy")}
    await console.press("next")
    recorder.answers["call_next"] = CALLED.ticket
    await console.press("next")
    first, second = recorder.asked[:2], recorder.asked[2:]
    assert [a.name for a in second] == ["finish", "call_next"]
    assert [a.request_id for a in first] == [a.request_id for a in second]


async def test_a_press_whose_outcome_is_seen_is_not_offered_again(console, recorder):
    await show(console, recorder, snapshot(current=CALLED))
    recorder.answers["recall"] = StoreLocked("the reply was lost")
    await console.press("recall")
    recorder.answers["recall"] = CALLED.ticket
    await show(console, recorder, snapshot(current=row(replace(CALLED.ticket, call_count=2))))
    assert console.message == ""
    await console.press("recall")
    assert recorder.asked[0].request_id != recorder.asked[1].request_id


async def test_data_older_than_ten_seconds_says_so_and_fresh_data_takes_it_back(console):
    console.ages.seconds += 10.0
    console.controller.tick()
    assert not console.window.stale.isVisible()
    console.ages.seconds += 0.5
    console.now += timedelta(seconds=10.5)
    console.controller.tick()
    assert console.window.stale.isVisible()
    await console.controller.refresh()
    assert not console.window.stale.isVisible()


async def test_a_failed_reading_says_so_at_once_and_keeps_the_last_picture(console, recorder):
    await show(console, recorder, snapshot(current=SERVING))
    recorder.unreadable = StoreLocked("busy")
    await console.controller.refresh()
    assert console.window.stale.isVisible()
    assert console.window.desk.serving._number.text() == "C-041"
    recorder.unreadable = None
    await console.controller.refresh()
    assert not console.window.stale.isVisible()


async def test_the_reason_stays_in_sight_while_the_data_grows_old(console, recorder):
    recorder.unreadable = StoreLocked("busy")
    await console.controller.refresh()
    console.ages.seconds += 60.0
    console.controller.tick()
    assert "program lain" in console.window.stale.line.text()
    assert console.window.state_line._age.text() == "Terputus 1 menit"


async def test_a_reading_that_hangs_is_told_with_a_reason(console):
    console.ages.seconds += 10.5
    console.controller.tick()
    assert "terputus" in console.window.stale.line.text()


async def test_many_changes_at_once_are_read_at_most_twice(console, recorder):
    recorder.reads.clear()
    for _ in range(50):
        console.controller.changed()
    await console.controller.stop()
    assert 1 <= len(recorder.reads) <= 2


async def test_a_seat_given_up_elsewhere_leads_back_to_signing_in(console, recorder):
    def shown_for(*, counter_id, now):
        return snapshot(counter=counter(officer="Budi") if counter_id else None)

    recorder.snapshot = shown_for
    await console.controller.refresh()
    assert console.controller.counter_id is None
    assert console.window.sign_in.isVisible()


async def test_a_picture_asked_for_before_the_seat_was_taken_does_not_take_it_away(
    console, recorder
):
    recorder.answers["sign_out"] = counter(officer=None)
    recorder.shown = snapshot(counter=None)
    await console.press("sign-out")
    recorder.snapshot = lambda *, counter_id, now: snapshot(
        counter=counter() if counter_id else None
    )
    recorder.held.clear()
    console.controller.wish(
        Wish(Act.SIGN_IN, counter_id=3, officer="Sri Wahyuni", service_ids=frozenset({1}))
    )
    await asyncio.sleep(0)
    console.controller.changed()
    await asyncio.sleep(0.02)
    recorder.held.set()
    await until(lambda: console.done[-1:] == [str(Act.SIGN_IN)], "the sign-in")
    await console.controller.stop()
    assert console.controller.counter_id == 3
    assert not console.window.sign_in.isVisible()


async def test_signing_out_leads_back_to_signing_in(console, recorder):
    recorder.answers["sign_out"] = counter(officer=None)
    recorder.after = lambda _: setattr(recorder, "shown", snapshot(counter=None))
    await console.press("sign-out")
    assert recorder.reads[-1] is None
    assert console.window.sign_in.isVisible()
    assert console.message == "Anda keluar dari Loket 3."


async def test_an_outage_is_published_without_typing_and_can_be_undone(console, recorder):
    recorder.answers |= {"publish_outage": outage(), "resolve_outage": outage(resolved_at=NOW)}
    await console.open("outage")
    await console.press("component-national-server")
    assert recorder.asked[0].what == {"component_code": "national-server"}
    assert console.message.startswith("Gangguan Server pusat diumumkan")
    await console.press("message-button")
    assert recorder.names == ["publish_outage", "resolve_outage"]
    assert recorder.asked[1].what == {"outage_id": 1}


async def test_a_word_that_could_not_be_sent_stays_written(console, recorder):
    await show(console, recorder, snapshot(outages=(outage(),)))
    console.window.open_update(1)
    console.window.desk.form.cause.setPlainText("Kabel putus.")
    recorder.answers["update_outage"] = StoreMissing("gone")
    await console.press("send-update")
    assert console.window.desk.panel is console.window.desk.form
    assert console.window.desk.form.cause.toPlainText() == "Kabel putus."
    recorder.answers["update_outage"] = outage()
    await console.press("message-button")
    assert console.window.desk.panel is console.window.desk.outages
    assert recorder.asked[0].request_id == recorder.asked[1].request_id
    assert recorder.asked[0].what == recorder.asked[1].what


async def test_a_fault_of_the_program_is_logged_and_said_and_the_console_goes_on(
    console, recorder, caplog
):
    recorder.answers["call_next"] = ZeroDivisionError("bug")
    with caplog.at_level(logging.ERROR):
        console.click("next")
        await until(lambda: "kesalahan" in console.message)
    assert "ZeroDivisionError" in caplog.text
    recorder.answers["call_next"] = CALLED.ticket
    await console.press("next")
    assert console.message == "A-017 dipanggil."


@pytest.mark.parametrize("error", [HeldByOutage("no"), StoreLocked("busy")])
async def test_every_act_ends_whatever_the_office_answers(console, recorder, error):
    shot = snapshot(
        current=row(ticket(17, "A", TicketState.CALLED, call_count=2)), waiting=waiting(3)
    )
    await show(console, recorder, shot)
    for act in (Act.RECALL, Act.START, Act.SKIP, Act.REPRINT):
        recorder.answers |= dict.fromkeys(("recall", "start", "skip", "reprint"), error)
        await console.press(act)
        assert not console.button(act).is_busy()
    assert console.done == ["recall", "start", "skip", "reprint"]


async def test_nothing_is_asked_before_anything_was_read(window, language, recorder):
    from shared_ui.off_thread import OffThread
    from tests.counter_console.desk import Console

    off_thread = OffThread("unread")
    console = Console(window, language, recorder, off_thread)
    console.controller.wish(Wish(Act.NEXT))
    await asyncio.sleep(0.01)
    assert recorder.asked == []
    off_thread.close()
