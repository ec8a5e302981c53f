"""Papers in doubt, end to end: real windows, real actions, a real database."""

from __future__ import annotations

import pytest

from counter_console.acts import Act, Wish
from queueing.actions import next_print_job
from queueing.actions.print_jobs import mark_print_job
from queueing.model import PrintState
from tests.counter_console.desk import Console, sit_down
from tests.counter_console.hands import scanned
from tests.counter_console.samples import NOW
from tests.office import events
from tests.patience import until

P = PrintState


def doubtful(kiosk, store, service: str = "C"):
    """Take a number whose paper ends in doubt; give its job."""
    kiosk.take(service, print_it=True)
    job = next_print_job(store, station_id=kiosk.actor.station_id)
    mark_print_job(store, job_id=job.id, state=P.SENDING, reason="", now=NOW)
    return mark_print_job(store, job_id=job.id, state=P.UNKNOWN, reason="restart", now=NOW)


async def rested(console: Console) -> None:
    """Wait until the question about a ticket can be answered."""
    await until(lambda: console.window.state_line.doubt.yes.isEnabled(), "the answers")


async def test_nobody_signed_in_answers_from_the_state_line(desks, kiosk, store):
    job = doubtful(kiosk, store)
    await desks[0].controller.refresh()
    await rested(desks[0])
    await desks[0].press("band-copy-instead")
    assert desks[0].message.startswith(f"Dicatat: tiket {job.ticket_label} tidak keluar.")
    copy = next_print_job(store, station_id=kiosk.actor.station_id)
    assert (copy.ticket_id, copy.copy) == (job.ticket_id, True)
    (answer,) = events(store, kind="answer_print")
    assert (answer.officer, answer.counter_id) == ("", None)
    assert not desks[0].window.state_line.doubt.isVisible()


async def test_of_two_consoles_the_second_is_told_what_the_first_said(desks, kiosk, store):
    job = doubtful(kiosk, store)
    await sit_down(desks[0], 6)
    await sit_down(desks[1], 3, "Budi")
    for console in desks:
        await console.controller.refresh()
        await rested(console)
    await desks[0].press("band-copy-instead")
    await desks[1].press("band-came-out")
    assert desks[1].message == (
        f"{job.ticket_label} sudah dijawab di loket lain: tidak keluar, salinannya dicetak."
    )
    assert len(events(store, kind="answer_print")) == 1
    assert len(events(store, kind="reprint")) == 1


async def test_a_paper_that_waits_is_taken_back_and_printed_later_without_a_mark(
    desk, kiosk, store
):
    kiosk.take("C", print_it=True)
    job = next_print_job(store, station_id=kiosk.actor.station_id)
    mark_print_job(store, job_id=job.id, state=P.BLOCKED, reason="paper-out", now=NOW)
    await desk.controller.refresh()
    await desk.wish(Wish(Act.PRINT_COPY, ticket_id=job.ticket_id))
    assert "masih akan keluar sendiri" in desk.message
    await desk.open("prints")
    await desk.press(f"withdraw-print-{job.ticket_label}")
    assert desk.message.startswith(f"Cetak {job.ticket_label} dibatalkan.")
    assert next_print_job(store, station_id=kiosk.actor.station_id) is None
    await desk.wish(Wish(Act.PRINT_COPY, ticket_id=job.ticket_id))
    first = next_print_job(store, station_id=kiosk.actor.station_id)
    assert (first.ticket_id, first.copy) == (job.ticket_id, False)
    assert desk.message.startswith(f"Tiket {job.ticket_label} dicetak di")


@pytest.mark.parametrize("how", ["label", "short", "code", "address"])
async def test_a_ticket_is_found_by_number_code_and_address(desk, kiosk, store, how):
    ticket = kiosk.take("C", print_it=True)
    text = {
        "label": ticket.label,
        "short": "c1",
        "code": ticket.code,
        "address": f"https://antre.example/t/{ticket.code}",
    }[how]
    await scanned(desk.window, text) if len(text) > 2 else desk.window._look_for(text)
    finder = desk.window.papers.finder
    await until(lambda: finder.card is not None, "the ticket")
    assert finder.card.found.ticket.id == ticket.id
    assert [job.state for job in finder.card.found.prints] == [P.QUEUED]
    assert not desk.button("print-copy").isEnabled()
    await desk.press(f"withdraw-print-{ticket.label}")
    assert finder.card.found.prints[0].never_sent
    await desk.press("print-copy")
    assert len(finder.card.found.prints) == 2
