"""The console's acts end to end: real windows, real actions, a real database."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from PySide6.QtTest import QTest

from counter_console.acts import Act, Wish
from counter_console.office_link import StoreLink
from queueing.actions import next_print_job
from queueing.actions.print_jobs import mark_print_job
from queueing.model import OutageState, PrintState, PriorityClass, TicketState
from tests.counter_console.desk import Console, sit_down
from tests.counter_console.samples import NOW
from tests.office import SERVICES, events, ticket_now, told
from tests.patience import until

S = TicketState


def current(console: Console):
    return console.window.desk.snapshot.current


async def select_first(console: Console, tab: str) -> None:
    await console.open(tab)
    lists = console.window.desk.lists
    lists.view.setCurrentIndex(lists.model.index(0))


async def test_a_person_is_called_started_and_finished(desk, kiosk, store):
    first = kiosk.take("C")
    await desk.press("next")
    assert current(desk).ticket.label == first.label
    await desk.press("start")
    await desk.press("finish")
    assert current(desk) is None
    assert ticket_now(store, first.id).state is S.SERVED
    assert [e.kind for e in events(store, ticket_id=first.id)][1:] == [
        "call_next",
        "start",
        "finish",
    ]
    assert {e.officer for e in events(store, ticket_id=first.id)[1:]} == {"Sri"}


async def test_one_key_finishes_and_calls_the_next(desk, kiosk, store):
    first, second = kiosk.take("C"), kiosk.take("C")
    await desk.press("next")
    await desk.press("start")
    await desk.press("next")
    assert ticket_now(store, first.id).state is S.SERVED
    assert current(desk).ticket.label == second.label


async def test_a_person_is_skipped_after_the_minimum_of_calls_and_reinstated(desk, kiosk, store):
    first = kiosk.take("C")
    await desk.press("next")
    assert not desk.button("skip").isEnabled()
    await desk.press("recall")
    await desk.press("skip")
    assert ticket_now(store, first.id).state is S.SKIPPED
    await select_first(desk, "skipped")
    await desk.press("reinstate")
    assert ticket_now(store, first.id).state is S.WAITING


async def test_a_person_is_parked_with_a_reason_and_put_back(desk, kiosk, store):
    first = kiosk.take("C")
    await desk.press("next")
    await desk.open("park")
    await desk.press("choice-2")
    assert ticket_now(store, first.id).state is S.PARKED
    assert told(events(store, kind="park")[0]) == {"reason": "Melengkapi berkas"}
    await select_first(desk, "parked")
    await desk.press("unpark")
    assert ticket_now(store, first.id).state is S.WAITING


async def test_a_person_is_transferred_with_the_same_number(desk, kiosk, store):
    first = kiosk.take("C")
    await desk.press("next")
    await desk.open("transfer")
    await desk.press("transfer-D")
    moved = ticket_now(store, first.id)
    assert (moved.state, moved.service_id, moved.label) == (
        S.TRANSFERRED,
        SERVICES["D"],
        first.label,
    )
    assert "dialihkan" in desk.message


async def test_a_waiting_ticket_gets_priority_and_is_cancelled(desk, kiosk, store):
    first = kiosk.take("C")
    await desk.controller.refresh()
    await select_first(desk, "waiting")
    await desk.press("row-priority")
    assert ticket_now(store, first.id).priority is PriorityClass.PRIORITY
    await desk.open("row-cancel")
    await desk.press("choice-1")
    assert ticket_now(store, first.id).state is S.CANCELLED


async def test_a_counter_pauses_with_a_reason_and_goes_on(desk, kiosk):
    kiosk.take("C")
    await desk.open("pause")
    await desk.press("choice-1")
    assert desk.window.desk.snapshot.counter.pause_reason == "Istirahat"
    assert not desk.button("next").isEnabled()
    await desk.press("resume")
    assert desk.button("next").isEnabled()


async def test_an_outage_is_published_updated_and_resolved(desk, kiosk):
    kiosk.take("A")
    await desk.open("outage")
    await desk.press("component-national-server")
    (going,) = desk.window.desk.snapshot.outages
    assert {s.prefix for s in going.affected} >= {"A", "B"}
    await desk.press("next")
    assert current(desk) is None, "nobody is called to a service that stands still"
    await desk.open("update")
    QTest.keyClicks(desk.window.desk.form.cause, "Kabel putus di pusat.")
    await desk.open("state-cause_known", "next-word-15")
    await desk.press("send-update")
    (told,) = desk.window.desk.snapshot.outages
    assert (told.state, told.cause.id) == (OutageState.CAUSE_KNOWN, "Kabel putus di pusat.")
    await asyncio.sleep(0.02)
    await desk.press("resolve")
    assert all(o.resolved_at is not None for o in desk.window.desk.snapshot.outages)
    assert desk.window.desk.panel is None, "nothing is left to say: back to the lists"
    await desk.press("next")
    assert current(desk).ticket.label == "A-001"


async def test_nobody_is_skipped_while_the_outage_lasts(desk, kiosk):
    kiosk.take("A")
    await desk.press("next")
    await desk.press("recall")
    assert desk.button("skip").isEnabled()
    await desk.open("outage")
    await desk.press("component-national-server")
    assert not desk.button("skip").isEnabled()


async def test_a_paper_in_doubt_is_answered_and_copied(desk, kiosk, store):
    first = kiosk.take("C", print_it=True)
    job = next_print_job(store, station_id=kiosk.actor.station_id)
    mark_print_job(store, job_id=job.id, state=PrintState.SENDING, reason="", now=NOW)
    mark_print_job(store, job_id=job.id, state=PrintState.UNKNOWN, reason="timeout", now=NOW)
    await desk.controller.refresh()
    await desk.open("prints")
    await desk.press(f"copy-instead-{first.label}")
    copy = next_print_job(store, station_id=kiosk.actor.station_id)
    assert (copy.ticket_label, copy.copy) == (first.label, True)
    assert desk.window.desk.snapshot.doubtful_prints == ()


async def test_two_consoles_never_hold_one_ticket(desks, kiosk, store):
    labels = [kiosk.take("C").label for _ in range(12)]
    await sit_down(desks[0], 6)
    await sit_down(desks[1], 3, "Budi")
    for console in desks:
        await console.controller.refresh()
    held: list[str] = []
    for _ in range(6):
        before = [len(console.done) for console in desks]
        for console in desks:
            console.controller.wish(Wish(Act.NEXT))
        await until(lambda b=before: all(len(c.done) > n for c, n in zip(desks, b, strict=True)))
        now_held = [current(console).ticket.label for console in desks]
        assert len(set(now_held)) == 2
        held += now_held
        for console in desks:
            await console.press("start")
            await console.press("finish")
    assert sorted(held) == labels


async def test_a_counter_that_is_taken_refuses_a_second_officer(desks):
    await sit_down(desks[0], 6)
    await desks[1].wish(
        Wish(Act.SIGN_IN, counter_id=6, officer="Budi", service_ids=frozenset({SERVICES["C"]}))
    )
    assert desks[1].message == "Loket ini sedang dipakai petugas lain."
    assert desks[1].controller.counter_id is None


async def test_a_reply_that_was_lost_does_not_call_twice(desk, kiosk, store, monkeypatch):
    from queueing.errors import StoreLocked

    first = kiosk.take("C")
    await desk.press("next")
    real = StoreLink.perform

    def lossy(self, name, **what):
        real(self, name, **what)
        raise StoreLocked("the reply was lost")

    with monkeypatch.context() as broken:
        broken.setattr(StoreLink, "perform", lossy)
        # The reading after the act must fail as well, else its outcome is seen at once.
        broken.setattr(
            StoreLink, "snapshot", lambda self, **_: (_ for _ in ()).throw(StoreLocked("x"))
        )
        await desk.press("recall")
    assert ticket_now(store, first.id).call_count == 2
    await desk.press("message-button")
    assert ticket_now(store, first.id).call_count == 2
    assert current(desk).ticket.call_count == 2


async def test_signing_out_frees_the_counter(desk):
    await desk.press("sign-out")
    assert desk.window.sign_in.isVisible()
    assert desk.button("counter-6").note.startswith("Kosong")


async def test_work_that_was_planned_begins_at_its_hour_and_asks_for_its_end(desks, desk, store):
    begin = NOW + timedelta(minutes=5)
    desk.controller.wish(
        Wish(
            Act.PUBLISH,
            component_code="card-printer",
            planned_from=begin,
            planned_until=begin + timedelta(hours=1),
        )
    )
    await until(lambda: desk.done[-1:] == [Act.PUBLISH], "the plan")
    await desks[1].controller.refresh()
    for console in desks:
        console.now = begin
        console.controller.tick()
    await until(lambda: any(e.kind == "begin_outage" for e in events(store)), "the beginning")
    await desk.controller.refresh()
    (outage,) = desk.window.desk.snapshot.outages
    assert (outage.state, outage.since) == (OutageState.CAUSE_KNOWN, begin)
    for console in desks:
        await console.controller.stop()
    assert [e.kind for e in events(store, outage_id=outage.id)] == [
        "publish_outage",
        "begin_outage",
    ]
    desk.now = begin + timedelta(hours=1, minutes=2)
    desk.controller.tick()
    assert "terlambat 2 menit" in desk.window.reminder.line.text()
