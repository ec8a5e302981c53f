"""Blanks that are gone propose their outage, and blanks that came its end; none is published."""

from __future__ import annotations

from queueing import actions, views
from queueing.probes import Code, ProposalKind, ProposalState
from queueing.stock import StockItem
from queueing.store import tables as t
from queueing.store.probe_rows import proposals_of
from tests.office import SERVICES, events, words
from tests.queueing.capacity.office_stock import blanks

BLANKS = "card-blanks"


def proposed(desk):
    shown = views.console_snapshot(desk.store, counter_id=None, now=desk.clock())
    assert [o for o in shown.outages if o.resolved_at is None] == []
    return shown.proposals


def announce(desk, proposal):
    outage = desk.outage(proposal.component, since=proposal.since)
    desk.do(actions.accept_proposal, proposal_id=proposal.id)
    return outage


def test_an_empty_count_proposes_the_outage_with_what_was_found_and_when(store, desk):
    item = blanks(desk, on_hand=5)
    assert proposed(desk) == ()
    desk.do(actions.count_stock, item_id=item.id, amount=0)
    (one,) = proposed(desk)
    assert (one.component, one.kind, one.since) == (BLANKS, ProposalKind.OUTAGE, desk.clock())
    (told,) = one.evidence.probes
    assert (told.name, told.finding.code) == ("Blangko KTP-el", Code.STOCK_GONE)
    assert dict(told.finding.facts) == {"left": "0", "how": "counted", "time": "08.00"}
    assert events(store, kind="publish_outage") == []


def test_the_last_one_used_proposes_it_once(kiosk, desk):
    blanks(desk, on_hand=2)
    tickets = [kiosk.take("B") for _ in range(2)]
    desk.serve(desk.must_call("B"))
    assert proposed(desk) == ()
    desk.serve(desk.must_call("B"))
    (one,) = proposed(desk)
    assert one.evidence.probes[0].finding.fact("how") == "used"
    assert len(tickets) == len(events(desk.store, kind="finish"))


def test_blanks_that_come_before_anybody_answered_take_the_proposal_back(store, desk):
    item = blanks(desk, on_hand=0)
    (one,) = proposed(desk)
    desk.do(actions.receive_stock, item_id=item.id, amount=100)
    assert proposed(desk) == ()
    with store.read() as connection:
        (kept,) = proposals_of(connection, t.outage_proposal.c.id == one.id)
    assert kept.state is ProposalState.WITHDRAWN


def test_blanks_that_come_during_the_outage_propose_its_end(store, desk):
    item = blanks(desk, on_hand=0)
    (one,) = proposed(desk)
    outage = announce(desk, one)
    desk.clock.tick(minutes=30)
    desk.do(actions.receive_stock, item_id=item.id, amount=2000, note="Kemendagri")
    shown = views.console_snapshot(store, counter_id=None, now=desk.clock())
    (end,) = shown.proposals
    assert (end.kind, end.component) == (ProposalKind.RECOVERY, BLANKS)
    assert end.evidence.probes[0].finding.code is Code.STOCK_THERE
    assert shown.outages[0].id == outage.id, "only a person ends what a person announced"
    assert shown.outages[0].resolved_at is None


def test_what_was_waved_away_is_not_proposed_anew_by_every_further_count(desk):
    item = blanks(desk, on_hand=0)
    (one,) = proposed(desk)
    desk.do(actions.dismiss_proposal, proposal_id=one.id)
    desk.do(actions.count_stock, item_id=item.id, amount=0)
    assert proposed(desk) == ()


def test_an_item_no_service_with_blanks_uses_proposes_nothing(desk):
    paper = StockItem(0, "kk", words("Kertas KK"), frozenset({SERVICES["C"]}))
    made = desk.do(actions.save_stock_item, item=paper)
    desk.do(actions.count_stock, item_id=made.id, amount=0)
    assert proposed(desk) == ()


def test_the_stock_says_what_today_took_and_what_it_can_still_make(store, kiosk, desk):
    item = blanks(desk, on_hand=100, daily=10)
    desk.do(actions.spoil_stock, item_id=item.id, amount=2)
    for _ in range(4):
        kiosk.take("B")
    desk.serve(desk.must_call("B"))
    (day,) = views.stock_view(store, now=desk.clock()).today
    assert (day.received, day.used, day.spoilt) == (0, 1, 2)
    assert (day.made, day.promised, day.room) == (1, 3, 6)
    assert (day.counted, day.counted_by) == (100, "Ani")
    desk.clock.tick(days=1)
    (next_day,) = views.stock_view(store, now=desk.clock()).today
    assert (next_day.used, next_day.made, next_day.room) == (0, 0, 10)
