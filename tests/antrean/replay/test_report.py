"""The report of a day: every figure counted from the database, the papers and the screens."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antrean.replay.report import OutageFacts, Recorder, tickets
from antrean.replay.watch import Watch
from queueing import actions, report
from queueing.model import PrintState
from queueing.report import Count
from queueing.store import Store
from tests.antrean.replay.days import day_of
from tests.office import MORNING, SERVICES, Clock, Desk, Kiosk, new_office

DAY = MORNING.date()
KTP = (SERVICES["A"], SERVICES["B"])


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path):
    store = new_office(tmp_path / "office.db")
    yield store
    store.close()


@pytest.fixture
def kiosk(store, clock):
    return Kiosk(store, clock)


@pytest.fixture
def desk(store, clock):
    desk = Desk(store, clock=clock)
    desk.sign_in()
    return desk


# -- one person's whole way, looked at after each step -----------------------------------------


def test_a_person_counts_as_waiting_until_served_or_gone_and_again_when_back(
    store, kiosk, desk, clock
):
    moments = [(clock.now, "nobody", Count(0, 0, 0))]

    def then(what, issued, served, waiting):
        moments.append((clock.now, what, Count(issued, served, waiting)))

    ticket = kiosk.take("A")
    then("issued", 1, 0, 1)
    desk.must_call()
    then("called", 1, 0, 1)
    desk.do(actions.park, ticket_id=ticket.id)
    then("parked", 1, 0, 1)
    desk.do(actions.unpark, ticket_id=ticket.id)
    then("unparked", 1, 0, 1)
    desk.must_call()
    desk.do(actions.recall, ticket_id=ticket.id)
    desk.do(actions.skip, ticket_id=ticket.id)
    then("skipped", 1, 0, 0)
    desk.do(actions.reinstate, ticket_id=ticket.id)
    then("reinstated", 1, 0, 1)
    desk.do(actions.transfer, ticket_id=ticket.id, service_id=SERVICES["C"])
    then("transferred", 1, 0, 1)
    desk.must_call()
    desk.do(actions.start, ticket_id=ticket.id)
    then("serving", 1, 0, 1)
    desk.do(actions.finish, ticket_id=ticket.id)
    then("served", 1, 1, 0)
    other = kiosk.take("B")
    then("another", 2, 1, 1)
    desk.do(actions.cancel, ticket_id=other.id)
    then("cancelled", 2, 1, 0)
    kiosk.take("G")
    then("not ours", 2, 1, 0)

    # All read at the end: later acts do not change how it stood before.
    for moment, what, expected in moments:
        found = report.count_at(store, day=DAY, moment=moment, service_ids=KTP)
        assert (what, found) == (what, expected)


def test_another_day_and_no_service_count_nobody(store, kiosk, clock):
    kiosk.take("A")
    later = {"moment": clock.now + timedelta(days=9)}
    assert report.count_at(store, day=DAY, service_ids=[], **later) == Count(0, 0, 0)
    tomorrow = DAY + timedelta(days=1)
    assert report.count_at(store, day=tomorrow, service_ids=KTP, **later) == Count(0, 0, 0)


def test_printing_does_not_change_who_waits(store, kiosk, desk, clock):
    kiosk.take("A", print_it=True)
    job = actions.next_print_job(store, station_id=kiosk.actor.station_id)
    for state in (PrintState.SENDING, PrintState.CONFIRMED):
        actions.mark_print_job(store, job_id=job.id, state=state, reason="", now=clock.tick())
    found = report.count_at(store, day=DAY, moment=clock.now, service_ids=KTP)
    assert found == Count(1, 0, 1)


# -- numbers -----------------------------------------------------------------------------------


def sql(store, statement):
    with store.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER IF EXISTS event_no_delete")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql(f"DELETE FROM event WHERE ticket_id IN ({statement})")
        connection.exec_driver_sql(f"DELETE FROM ticket WHERE id IN ({statement})")


@pytest.mark.parametrize("number", [1, 2])
def test_numbers_have_a_gap_when_one_is_gone(store, kiosk, number):
    for prefix in "AAABB":
        kiosk.take(prefix)
    assert report.numbers_gapless(store, day=DAY)
    sql(store, f"SELECT id FROM ticket WHERE label = 'A-{number:03}'")
    assert not report.numbers_gapless(store, day=DAY)


def test_a_day_without_numbers_has_no_gap(store):
    assert report.numbers_gapless(store, day=DAY)
    assert report.labels_of(store, day=DAY) == ()


def test_a_cancelled_number_is_no_gap(store, kiosk, desk):
    for ticket in [kiosk.take("A") for _ in range(3)][:2]:
        desk.do(actions.cancel, ticket_id=ticket.id)
    assert report.numbers_gapless(store, day=DAY)
    assert report.labels_of(store, day=DAY) == ("A-001", "A-002", "A-003")


# -- the papers --------------------------------------------------------------------------------


@dataclass
class Papers:
    """What the printer cut, in place of a stage; a slip's hash is its job's content."""

    store: Store
    cut: list[str] = field(default_factory=list)

    def issued_labels(self):
        return list(report.labels_of(self.store, day=DAY))

    def paper_hashes(self):
        return self.cut

    def slip_hash(self, facts, copy):
        return f"{facts}{copy}"

    def print_all(self):
        self.cut += [
            self.slip_hash(slip.slip, slip.copy) for slip in report.slips_of(self.store, day=DAY)
        ]


@pytest.fixture
def papers(store, kiosk):
    """Give the papers of three numbers, all of which came out."""
    for prefix in "AAB":
        kiosk.take(prefix, print_it=True)
    papers = Papers(store)
    papers.print_all()
    return papers


def test_one_paper_for_each_number_is_neither_double_nor_missing(papers):
    assert tickets(papers, DAY) == {"issued": 3, "printed": 3, "duplicates": 0, "missing": 0}


def test_a_paper_that_came_out_twice_is_a_duplicate(papers):
    papers.cut.append(papers.cut[1])
    assert tickets(papers, DAY) == {"issued": 3, "printed": 4, "duplicates": 1, "missing": 0}


def test_a_paper_that_did_not_come_out_is_missing(papers):
    papers.cut.pop()
    assert tickets(papers, DAY) == {"issued": 3, "printed": 2, "duplicates": 0, "missing": 1}


def test_a_paper_of_no_number_is_no_stand_in_for_a_missing_one(papers):
    papers.cut[0] = "torn"
    assert tickets(papers, DAY) == {"issued": 3, "printed": 3, "duplicates": 1, "missing": 1}


def test_a_number_nobody_asked_to_print_is_missing(papers, kiosk):
    kiosk.take("C")
    assert tickets(papers, DAY) == {"issued": 4, "printed": 3, "duplicates": 0, "missing": 1}


def test_a_copy_is_wanted_once_more_and_is_no_duplicate(papers, desk):
    first = report.slips_of(papers.store, day=DAY)[0]
    job = actions.next_print_job(papers.store, station_id=1)
    for state in (PrintState.SENDING, PrintState.CONFIRMED):
        actions.mark_print_job(
            papers.store, job_id=job.id, state=state, reason="", now=desk.clock()
        )
    desk.do(actions.reprint, ticket_id=1)
    assert tickets(papers, DAY)["missing"] == 1
    papers.cut.append(papers.slip_hash(first.slip, True))
    assert tickets(papers, DAY) == {"issued": 3, "printed": 4, "duplicates": 0, "missing": 0}


def test_a_number_shown_on_the_screen_only_is_issued_and_not_missing(papers, kiosk):
    kiosk.take("C", print_it=True, paper=False)
    assert tickets(papers, DAY) == {"issued": 4, "printed": 3, "duplicates": 0, "missing": 0}


def test_a_paper_printed_later_for_a_screen_only_number_is_wanted_once(papers, kiosk, desk):
    shown = kiosk.take("C", print_it=True, paper=False)
    desk.do(actions.reprint, ticket_id=shown.id)
    assert tickets(papers, DAY)["missing"] == 1
    papers.cut.append(papers.slip_hash(report.slips_of(papers.store, day=DAY)[-1].slip, False))
    assert tickets(papers, DAY) == {"issued": 4, "printed": 4, "duplicates": 0, "missing": 0}


@given(
    wanted=st.lists(st.sampled_from("abcd"), unique=True),
    cut=st.lists(st.sampled_from("abcdef"), max_size=9),
)
def test_duplicates_and_missing_say_how_papers_differ_from_numbers(wanted, cut):
    slips = [SimpleNamespace(slip=one, copy=False, label=one, meant=True) for one in wanted]
    stage = SimpleNamespace(
        store=None,
        issued_labels=lambda: wanted,
        paper_hashes=lambda: cut,
        slip_hash=lambda slip, _copy: slip,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report, "slips_of", lambda *_what, **_more: slips)
        found = tickets(stage, DAY)
    assert found["printed"] - found["duplicates"] == found["issued"] - found["missing"]
    assert (found["duplicates"] == found["missing"] == 0) == (Counter(wanted) == Counter(cut))
    assert found["missing"] == len(set(wanted) - set(cut))


# -- the whole report --------------------------------------------------------------------------


@pytest.fixture
def stage(papers, clock):
    """Give a stage after a day on which three numbers were taken and printed."""
    papers.kiosk = SimpleNamespace(warned=2, turned_away=0)
    papers.watch = Watch(None, None)
    papers.now = clock()
    return papers


def test_the_report_tells_what_happened_and_when(tmp_path, stage, kiosk, desk, clock):
    day = day_of(tmp_path)
    recorder = Recorder(day, visitors=5)
    clock.now = day.moment(day.scenario.outages[0].published)
    facts = OutageFacts(day.scenario.outages[0], clock.now, 41.26, 80.04)
    recorder.outages.append(facts)
    for prefix in "GG":
        kiosk.take(prefix)
    desk.serve(desk.must_call("G"))
    desk.serve(desk.must_call("A"))
    clock.now = day.moment(day.scenario.outages[0].resolved)
    recorder.resolved(day.scenario.outages[0], clock.now)
    desk.serve(desk.must_call("G"))

    told = recorder.report(stage)
    assert told["at"] == {
        "08:12": {"issued": 2, "served": 0, "waiting": 2},
        "08:32": {"issued": 2, "served": 1, "waiting": 1},
        "09:10": {"issued": 2, "served": 1, "waiting": 1},
    }
    assert told["outage"] == told["outages"][0]
    assert told["outage"] == {
        "component": "national-server",
        "published": "08:12",
        "resolved": "08:32",
        "minutes": 20,
        "board_delay_ms": 41.3,
        "kiosk_delay_ms": 80.0,
    }
    assert told["other_services_served_during_outage"] == 1
    assert told["tickets"] == {"issued": 5, "printed": 3, "duplicates": 0, "missing": 2}
    assert (told["visitors"], told["warned_before_taking"]) == (5, 2)
    assert told["closing"] == {
        "time": "09:10",
        "waiting": 1,
        "served": 1,
        "all_services": {"issued": 5, "served": 3, "waiting": 2},
    }


def test_an_outage_that_never_ended_has_no_end_in_the_report(tmp_path, stage):
    day = day_of(tmp_path)
    recorder = Recorder(day, visitors=3)
    recorder.outages.append(OutageFacts(day.scenario.outages[0], day.moment(day.opens.time())))
    told = recorder.report(stage)["outage"]
    assert (told["published"], told["resolved"], told["minutes"]) == ("08:00", None, None)


def test_a_day_without_an_outage_reports_none(tmp_path, stage):
    told = Recorder(day_of(tmp_path), visitors=3).report(stage)
    assert (told["outage"], told["outages"]) == (None, [])
    assert told["other_services_served_during_outage"] == 0


def test_the_board_admitted_a_late_word_in_stretches_of_minutes(stage, clock):
    stage.watch.overdue = [clock.now + timedelta(minutes=m) for m in (24, 25, 26, 40)]
    spells = [
        tuple((at - clock.now) // timedelta(minutes=1) for at in spell)
        for spell in stage.watch.overdue_spells()
    ]
    assert spells == [(24, 26), (40, 40)]


def test_words_and_costs_of_an_outage_are_counted_from_the_office(tmp_path, stage, kiosk, desk):
    outage = desk.outage()
    desk.clock.tick(minutes=30)
    desk.recover(outage.id)
    stage.now = desk.clock.now
    told = Recorder(day_of(tmp_path), visitors=3).report(stage)
    assert told["notice_updates"] == 1
    (incident,) = told["incident"]
    # Three numbers of the affected services waited for half an hour.
    assert 88 <= incident["person_minutes"] <= 93
    assert (told["skipped_during_outage"], told["wait_shown_during_outage"]) == (0, 0)


def test_what_was_used_of_the_stock_is_told_against_what_there_is(tmp_path, stage, desk):
    from queueing.store.limit_rows import stock_of

    with stage.store.read() as connection:
        (item,) = stock_of(connection)
    desk.do(actions.count_stock, item_id=item.id, amount=10)
    desk.serve(desk.must_call("B"))
    cards = Recorder(day_of(tmp_path), visitors=3).report(stage)["capacity"][item.code]
    assert (cards["used"], cards["on_hand"]) == (1, 9)
