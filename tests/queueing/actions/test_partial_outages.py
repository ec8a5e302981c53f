"""Services that are slower than usual, some services of a component, several outages at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from queueing import actions, views
from queueing.errors import BadSetting, NotFound, OutageAlreadyOpen
from queueing.model import LocalText, OutageState, OutageTemplate, ReadyWord, Severity
from queueing.slip_facts import SlipFacts
from tests.office import SERVICES, events, refused, words
from tests.queueing.papers import next_job

SLOWER = Severity.SLOWER


def letters(services):
    return "".join(service.prefix for service in services)


def line_of(store, desk, prefix):
    lines = views.kiosk_snapshot(store, now=desk.clock()).lines
    return next(line for line in lines if line.service.prefix == prefix)


def tell(desk, outage, **more):
    more = {"state": OutageState.CAUSE_KNOWN, "text": LocalText("")} | more
    return desk.do(actions.update_outage, outage_id=outage.id, **more)


def test_a_slower_service_goes_on(store, desk, kiosk):
    outage = desk.outage(severity=SLOWER)
    ticket = kiosk.take("A")
    assert desk.must_call("A").id == ticket.id
    line = line_of(store, desk, "A")
    assert (line.outage, line.notice) == (None, outage)
    assert (outage.slows_services, outage.stops_services) == (True, False)


def test_one_press_says_slower_in_every_language(desk):
    outage = desk.outage(severity=SLOWER)
    assert outage.title.id == "Perekaman dan Pencetakan KTP-el lebih lambat dari biasa"
    assert outage.title.jv
    assert outage.title.en
    assert outage.cause.id == "Server pusat (Kemendagri) menjawab dengan lambat."
    assert [word.severity for word in outage.updates] == [SLOWER]


def test_another_severity_brings_its_own_texts_and_is_kept_in_the_history(store, desk):
    outage = desk.outage()
    slower = tell(desk, outage, severity=SLOWER)
    assert slower.title.id == "Perekaman dan Pencetakan KTP-el lebih lambat dari biasa"
    assert slower.cause.id == "Server pusat (Kemendagri) menjawab dengan lambat."
    again = tell(desk, outage, severity=Severity.STOPPED, text=words("Putus lagi."))
    assert again.title == outage.title
    assert again.cause == words("Putus lagi.")
    assert [word.severity for word in again.updates] == ["stopped", "slower", "stopped"]
    changes = [event.details for event in events(store, outage_id=outage.id)]
    assert changes[1] == {"severity": "slower"}


def test_people_are_called_once_an_outage_is_only_slow(desk, kiosk):
    outage = desk.outage()
    kiosk.take("A")
    assert desk.call_next() is None
    tell(desk, outage, severity=SLOWER)
    assert desk.call_next() is not None


def test_no_old_translation_stands_beside_a_new_cause(desk):
    outage = desk.outage()
    left_over = replace(outage.cause, id="Kabel serat putus di Kudus.")
    told = tell(desk, outage, text=left_over)
    assert told.cause == LocalText("Kabel serat putus di Kudus.")
    assert told.cause.in_language("jv") == "Kabel serat putus di Kudus."
    translated = LocalText("Diperbaiki.", "Saweg dipundandosi.", "")
    assert tell(desk, outage, text=translated).cause == translated


def test_an_update_without_a_promise_promises_the_usual_minutes(desk):
    told = tell(desk, desk.outage())
    assert told.next_word_at == desk.clock.now + timedelta(minutes=30)


def test_a_notice_may_be_about_some_of_the_services_only(store, desk, kiosk):
    outage = desk.outage(service_ids=[SERVICES["B"]])
    assert letters(outage.affected) == "B"
    assert letters(outage.working) == "ACDEFGHS"
    assert outage.title.id == "Pencetakan KTP-el terganggu"
    assert outage.title.en == "ID card: printing disrupted"
    kiosk.take("A")
    assert desk.call_next() is not None
    slower = tell(desk, outage, severity=SLOWER)
    assert slower.title.id == "Pencetakan KTP-el lebih lambat dari biasa"


def test_a_notice_about_services_that_do_not_need_the_component_is_refused(store, desk):
    for services in ([], [SERVICES["C"]], [SERVICES["A"], 99]):
        with refused(store, BadSetting, match="service_ids"):
            desk.outage(service_ids=services)


def test_a_service_of_two_outages_goes_on_when_both_are_over(store, desk, kiosk):
    server, printer = desk.outage("national-server"), desk.outage("card-printer")
    kiosk.take("B")
    ended = desk.recover(server.id)
    assert letters(ended.served_again) == "A"
    assert letters(ended.also_stopped) == "B"
    shown = {o.id: o for o in views.board_snapshot(store, now=desk.clock()).outages}
    assert letters(shown[printer.id].working) == "ACDEGHS"
    assert desk.call_next("B") is not None or line_of(store, desk, "B").outage is not None
    assert line_of(store, desk, "B").outage.id == printer.id
    assert letters(desk.recover(printer.id).served_again) == "BF"
    assert line_of(store, desk, "B").outage is None


def test_what_stands_still_weighs_more_than_what_is_slow(store, desk):
    stopped = desk.outage("card-printer")
    slow = desk.outage("national-server", severity=SLOWER)
    assert line_of(store, desk, "B").notice.id == stopped.id
    assert line_of(store, desk, "A").notice.id == slow.id
    order = [o.id for o in views.board_snapshot(store, now=desk.clock()).outages]
    assert order == [stopped.id, slow.id]


def test_a_component_is_announced_once_however_bad_it_is(store, desk):
    desk.outage(severity=SLOWER)
    with refused(store, OutageAlreadyOpen):
        desk.outage()


def test_a_ticket_says_that_its_service_is_slower(store, desk, kiosk):
    desk.outage(severity=SLOWER)
    kiosk.take("A", print_it=True)
    (line,) = SlipFacts.from_json(next_job(store, kiosk).slip).outages
    assert (line.severity, line.planned_until) == (SLOWER, None)


def test_a_ticket_of_before_there_was_a_severity_is_read_as_stopped():
    old = '{"title": {"id": "X"}, "since": "2017-06-14T01:30:00+00:00", "next_word_at": null}'
    facts = SlipFacts("K", "Asia/Jakarta", "WIB", "A-001", "x", words("A"), 0, None, "id")
    import json

    raw = json.loads(replace(facts, issued_at=None).to_json())
    raw |= {"issued_at": "2017-06-14T01:30:00+00:00", "outages": [json.loads(old)]}
    (line,) = SlipFacts.from_json(json.dumps(raw)).outages
    assert (line.severity, line.planned_until) == (Severity.STOPPED, None)


def test_the_offices_own_texts_take_the_place_of_those_it_began_with(store, desk):
    component = desk.outage().component
    own = OutageTemplate(0, component, words("KTP-el pelan"), words(""), words("Sabar"), SLOWER)
    saved = desk.do(actions.save_outage_template, template=own)
    assert (saved.title, saved.severity) == (words("KTP-el pelan"), SLOWER)
    assert len(views.console_snapshot(store, counter_id=None, now=desk.clock()).templates) == 12
    with refused(store, BadSetting, match="title"):
        desk.do(actions.save_outage_template, template=replace(own, title=words(" ")))
    stranger = replace(component, code="coffee-machine")
    with refused(store, NotFound):
        desk.do(actions.save_outage_template, template=replace(own, component=stranger))


def test_ready_sentences_are_the_offices_own_or_the_usual_ones(store, desk):
    def offered():
        return views.console_snapshot(store, counter_id=None, now=desk.clock()).ready_words

    assert [word.state for word in offered()] == [None, "cause_known", "cause_known", "monitoring"]
    assert all(word.text.jv and word.text.en for word in offered())
    own = (ReadyWord(words("Masih diperiksa."), OutageState.CHECKING),)
    assert desk.do(actions.save_ready_words, words=own) == own == offered()
    for wrong in ((ReadyWord(words(" ")),), (ReadyWord(words("x" * 601)),), own * 10):
        with refused(store, BadSetting):
            desk.do(actions.save_ready_words, words=wrong)
    assert desk.do(actions.save_ready_words, words=()) == ()
    assert len(offered()) == 4
