"""One ticket is found by what people say, type or scan; and the papers staff should look at."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing import actions, views
from queueing.model import PrintState
from queueing.numbering import CODE_LENGTH, codes_in, label, label_of, ticket_code
from queueing.papers import CANNOT_CONFIRM
from tests.office import Kiosk, refused, request
from tests.queueing.papers import bring, doubtful, mark, next_job

P = PrintState


def find(store, text, clock):
    return views.find_ticket(store, text=text, now=clock())


def test_a_found_ticket_comes_with_its_service_and_its_papers_in_order(store, desk, job, clock):
    bring(store, job, P.CONFIRMED)
    copy = desk.do(actions.reprint, ticket_id=job.ticket_id)
    found = find(store, "a1", clock)
    assert found is not None
    assert (found.ticket.id, found.service.prefix) == (job.ticket_id, "A")
    assert [(each.id, each.state) for each in found.prints] == [
        (job.id, P.CONFIRMED),
        (copy.id, P.QUEUED),
    ]


def test_a_ticket_that_is_over_is_found_and_one_without_papers(store, kiosk, desk, clock):
    ticket = kiosk.take("B")
    desk.serve(desk.must_call())
    found = find(store, ticket.label, clock)
    assert found is not None
    assert (found.ticket.state, found.prints) == ("served", ())


def test_a_ticket_sent_on_is_in_the_service_it_waits_for(store, kiosk, desk, clock):
    kiosk.take("A")
    desk.do(actions.transfer, ticket_id=desk.must_call().id, service_id=3)
    found = find(store, "A-001", clock)
    assert found is not None
    assert found.service.prefix == "C"


SPELLINGS = ["a17", "A-017", "a 17", "A17", "a-17", " A – 17 ", "a.017", "A-0017"]


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_label_is_read_as_people_write_it(store, kiosk, clock, text):
    for _ in range(17):
        ticket = kiosk.take("A")
    found = find(store, text, clock)
    assert found is not None
    assert found.ticket == ticket


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "  {}\n",
        "https://kantor.go.id/antrean/{}",
        "https://kantor.go.id/antrean?kode={}&nomor=A-017",
        "http://antre.example.go.id:8080/{}/",
        "HTTPS://KANTOR.GO.ID/T/{}#x",
    ],
)
@pytest.mark.parametrize("small", [False, True])
def test_a_code_is_found_typed_scanned_and_in_an_address(store, kiosk, clock, around, small):
    kiosk.take("A")
    ticket = kiosk.take("A")
    text = around.format(ticket.code)
    found = find(store, text.lower() if small else text, clock)
    assert found is not None
    assert found.ticket == ticket


def test_a_typed_code_may_be_divided_and_mistake_o_for_nought(store, kiosk, clock):
    wanted = "5f9c1c36-7a53-4fcb-9d0a-0fe200442109"
    ticket = kiosk.take("A", request_id=wanted)
    assert {"0", "1"} & set(ticket.code)
    typed = ticket.code.replace("0", "o").replace("1", "l")
    found = find(store, f"{typed[:5]}-{typed[5:]}", clock)
    assert found is not None
    assert found.ticket == ticket


def test_a_label_means_todays_ticket_and_a_code_any_days(store, kiosk, clock):
    old = kiosk.take("A")
    clock.tick(days=1)
    assert find(store, old.label, clock) is None
    new = kiosk.take("A")
    assert [find(store, text, clock).ticket for text in ("A-001", old.code)] == [new, old]


@pytest.mark.parametrize(
    "word", ["", "-", "A-999", "%", "' OR 1=1 --", "A%", "17", "A-", "https://a.id/", "A" * 5000]
)
def test_what_is_no_ticket_is_not_found(store, kiosk, clock, word):
    kiosk.take("A")
    assert find(store, word, clock) is None


@given(st.sampled_from("ABCDEFGH"), st.integers(1, 9999), st.sampled_from(["", " ", "-", ". "]))
def test_every_label_is_read_back(prefix, number, between):
    assert label_of(label(prefix, number)) == label(prefix, number)
    assert label_of(f"{prefix.lower()}{between}{number}") == label(prefix, number)


@given(st.uuids(version=4), st.text(max_size=30))
def test_every_code_is_read_back_wherever_it_stands(uuid, text):
    code = ticket_code(str(uuid))
    assert codes_in(code.lower()) == (code,)
    assert code in codes_in(f"{text}/{code}/{text}")
    assert all(len(each) == CODE_LENGTH for each in codes_in(text))


# -- papers in doubt ---------------------------------------------------------------------------


def test_papers_to_look_at_stand_oldest_first_with_their_kiosk(store, kiosk, clock):
    other = Kiosk(store, clock, "kiosk-2")
    wanted = []
    for at, state in ((kiosk, P.UNKNOWN), (other, P.HELD), (kiosk, P.BLOCKED), (other, P.UNKNOWN)):
        at.take("A", print_it=True)
        job = next_job(store, at)
        assert job is not None
        bring(store, job, state)
        wanted.append((job.ticket_label, at.name, state))
    found = [(j.ticket_label, j.station_name, j.state) for j in doubtful(kiosk)]
    assert found == wanted


@pytest.mark.parametrize("state", [P.HELD, P.BLOCKED])
def test_a_paper_that_will_come_out_is_shown_whatever_became_of_its_ticket(
    store, kiosk, desk, job, state
):
    bring(store, job, state)
    desk.do(actions.cancel, ticket_id=job.ticket_id)
    kiosk.clock.tick(days=1)
    assert [each.id for each in doubtful(kiosk)] == [job.id]


def test_nobody_is_asked_for_the_paper_of_who_has_been_served(store, kiosk, desk, job):
    bring(store, job, P.SENDING)
    mark(store, job, P.UNKNOWN, CANNOT_CONFIRM)
    desk.must_call()
    assert [each.reason for each in doubtful(kiosk)] == [CANNOT_CONFIRM]
    desk.do(actions.start, ticket_id=job.ticket_id)
    desk.do(actions.finish, ticket_id=job.ticket_id)
    assert doubtful(kiosk) == ()


def test_nobody_is_asked_for_yesterdays_papers(store, kiosk, job):
    bring(store, job, P.UNKNOWN)
    assert len(doubtful(kiosk)) == 1
    kiosk.clock.tick(days=1)
    assert doubtful(kiosk) == ()


@pytest.mark.file_only
def test_papers_are_looked_up_by_index_however_many_years_are_kept(store):
    """No query of a screen or of a worker reads every print job there ever was."""
    seen = []
    with store.read() as connection:
        raw = connection.connection.dbapi_connection
        raw.set_trace_callback(seen.append)
    now = Kiosk(store).clock()
    views.console_snapshot(store, counter_id=6, now=now)
    views.find_ticket(store, text="A-001", now=now)
    actions.next_print_job(store, station_id=1)
    with store.read() as connection:
        raw.set_trace_callback(None)
        plans = {
            row[3]
            for query in seen
            if "FROM print_job" in query
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")
        }
    assert any("print_job" in step for step in plans)
    assert not [step for step in plans if step.startswith(("SCAN print_job", "SCAN earlier"))]


# -- papers of tickets that end ----------------------------------------------------------------


def test_the_unsent_papers_of_yesterdays_tickets_are_not_printed_today(store, kiosk, desk, job):
    kiosk.take("B", print_it=True)
    held = bring(store, job, P.HELD)
    kiosk.clock.tick(days=1)
    today = kiosk.take("A", print_it=True)
    desk.do(actions.expire_old_tickets)
    waiting = next_job(store, kiosk)
    assert waiting is not None
    assert waiting.ticket_id == today.id
    given_up = find(store, "B-001", lambda: kiosk.clock() - timedelta(days=1))
    assert [(j.state, j.reason) for j in given_up.prints] == [(P.NOT_PRINTED, "ticket-ended")]
    assert [each.id for each in doubtful(kiosk)] == [held.id]


def test_papers_stay_with_tickets_that_stay(store, kiosk, desk, job):
    kiosk.clock.tick(days=1)
    desk.do(actions.expire_old_tickets, grace_days=1)
    assert next_job(store, kiosk) == job


def test_an_unreadable_request_changes_no_paper(store, kiosk, desk, job):
    kiosk.clock.tick(days=2)
    used = request()
    desk.do(actions.pause_counter, request_id=used, reason="salat")
    with refused(store, ValueError):
        desk.do(actions.expire_old_tickets, request_id="again")


def test_a_carried_ticket_is_found_by_its_number_before_its_day_and_on_it(
    store, kiosk, desk, clock
):
    ticket = kiosk.take("A")
    done = desk.do(actions.carry_over, service_ids=[ticket.service_id])
    clock.tick(minutes=1)
    for hours in (0, 24):
        clock.tick(hours=hours)
        found = find(store, "a1", clock)
        assert found is not None
        assert (found.ticket.id, found.ticket.line_day) == (ticket.id, done.day)
    assert kiosk.take("A").label == "A-002"
    clock.tick(hours=24)
    assert find(store, "a1", clock) is None


def test_of_two_with_one_number_the_one_in_todays_line_is_found(store, kiosk, desk, clock):
    first = kiosk.take("A")
    desk.serve(desk.must_call("A"))
    clock.tick(hours=24)
    later = kiosk.take("A")
    assert (first.label, find(store, "A-001", clock).ticket.id) == (later.label, later.id)
