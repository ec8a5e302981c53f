"""An outage is announced, told more about, and ended."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from queueing import actions, views
from queueing.errors import BadSetting, MoveNotAllowed, NotFound, OutageAlreadyOpen
from queueing.model import LocalText, OutageState
from queueing.store import tables as t
from tests.office import Desk, events, new_office, refused, request, words

HALF_HOUR = timedelta(minutes=30)


def tell(desk, outage, state=OutageState.CAUSE_KNOWN, text="Kabel putus.", **more):
    more.setdefault("next_word_at", desk.clock() + HALF_HOUR)
    return desk.do(
        actions.update_outage, outage_id=outage.id, state=state, text=words(text), **more
    )


def test_one_press_publishes_the_template(store, desk):
    outage = desk.outage("national-server")
    with store.read() as connection:
        row = connection.execute(
            select(t.outage_template).where(
                t.outage_template.c.component_id == 1, t.outage_template.c.severity == "stopped"
            )
        ).one()
    assert outage.title == LocalText(row.title_id, row.title_jv, row.title_en)
    assert outage.cause == LocalText(row.cause_id, row.cause_jv, row.cause_en)
    assert outage.advice == LocalText(row.advice_id, row.advice_jv, row.advice_en)
    assert outage.title.id == "Perekaman dan Pencetakan KTP-el terganggu"


def test_one_press_says_since_when_and_when_the_next_word_comes(desk):
    outage = desk.outage()
    assert outage.state is OutageState.CHECKING
    assert outage.since == outage.last_word_at == desk.clock.now
    assert outage.next_word_at == desk.clock.now + HALF_HOUR
    assert (outage.expected_from, outage.expected_until, outage.resolved_at) == (None, None, None)


def test_the_usual_minutes_to_the_next_word_are_the_offices_own(tmp_path, clock):
    store = new_office(tmp_path / "other.db", next_word_minutes=10)
    desk = Desk(store, 6, "Ani", clock)
    outage = desk.outage()
    store.close()
    assert outage.next_word_at == clock.now + timedelta(minutes=10)


@pytest.mark.parametrize(
    ("component", "affected"),
    [
        ("national-server", "AB"),
        ("card-blanks", "B"),
        ("card-printer", "BF"),
        ("office-network", "ABCDEF"),
        ("electricity", "ABCDEFGHS"),
    ],
)
def test_every_service_is_said_to_be_affected_or_to_work(desk, component, affected):
    outage = desk.outage(component)
    assert "".join(service.prefix for service in outage.affected) == affected
    working = [prefix for prefix in "ABCDEFGHS" if prefix not in affected]
    assert [service.prefix for service in outage.working] == working


def test_no_service_is_said_to_work_that_another_outage_stops(store, desk):
    desk.outage("national-server")
    published = desk.outage("card-printer")
    assert [service.prefix for service in published.working] == list("CDEGHS")
    shown = {o.id: o for o in views.board_snapshot(store, now=desk.clock()).outages}
    assert shown[published.id] == published


def test_texts_of_ones_own_take_the_place_of_the_template(desk):
    outage = desk.outage(
        title=words("Hanya perekaman terganggu"), cause=words("Kamera rusak"), advice=words("Sabar")
    )
    assert outage.title.id == "Hanya perekaman terganggu"
    assert (outage.cause.id, outage.advice.id) == ("Kamera rusak", "Sabar")


def test_what_happened_before_the_press_can_be_dated_back(store, desk):
    earlier = desk.clock() - timedelta(hours=1)
    assert desk.outage(since=earlier).since == earlier
    with refused(store, BadSetting, match="since"):
        desk.outage("card-blanks", since=desk.clock() + timedelta(hours=1))


def test_an_outage_is_one_word_and_one_event_at_first(store, desk):
    outage = desk.outage()
    (word,) = outage.updates
    assert (word.at, word.state, word.officer) == (outage.since, OutageState.CHECKING, "Ani")
    assert (word.text, word.next_word_at) == (outage.cause, outage.next_word_at)
    (event,) = events(store, outage_id=outage.id)
    assert (event.from_state, event.to_state) == ("", "checking")
    assert event.details == {"component": "national-server"}


def test_a_component_already_announced_is_not_announced_twice(store, desk, other_desk):
    outage = desk.outage()
    for state in (OutageState.CHECKING, OutageState.MONITORING):
        tell(desk, outage, state)
        with refused(store, OutageAlreadyOpen):
            other_desk.outage()
    desk.recover(outage.id)
    assert other_desk.outage().id != outage.id


def test_two_components_may_be_down_at_once(store, desk):
    first, second = desk.outage("national-server"), desk.outage("card-blanks")
    shown = views.board_snapshot(store, now=desk.clock()).outages
    assert {outage.id for outage in shown} == {first.id, second.id}


def test_an_unknown_component_is_refused(store, desk):
    with refused(store, NotFound):
        desk.outage("coffee-machine")


def test_a_component_without_template_needs_a_title(store, desk):
    with store.write() as connection:
        connection.execute(delete(t.outage_template))
    with refused(store, NotFound):
        desk.outage()
    outage = desk.outage(title=words("Terganggu"))
    assert (outage.title.id, outage.cause.id, outage.advice.id) == ("Terganggu", "", "")


def test_an_outage_is_not_announced_as_over(store, desk):
    with refused(store, MoveNotAllowed):
        desk.outage(state=OutageState.RESOLVED)


def test_an_outage_can_be_announced_with_its_cause_known(desk):
    assert desk.outage(state=OutageState.CAUSE_KNOWN).state is OutageState.CAUSE_KNOWN


@pytest.mark.parametrize("offset", [timedelta(0), -timedelta(seconds=1), -timedelta(days=1)])
def test_the_next_word_lies_ahead(store, desk, offset):
    now = desk.clock.tick()
    with refused(store, BadSetting, match="next_word_at"):
        desk.outage(next_word_at=now + offset, now=now)
    outage = desk.outage(now=now)
    with refused(store, BadSetting, match="next_word_at"):
        tell(desk, outage, next_word_at=now + offset, now=now)


def test_an_expected_end_is_a_whole_range_in_order(store, desk):
    now = desk.clock.tick()
    early, late = now + HALF_HOUR, now + 2 * HALF_HOUR
    outage = desk.outage("card-blanks")
    for half in ({"expected_from": early}, {"expected_until": late}):
        with refused(store, BadSetting, match="half a range"):
            desk.outage(**half)
        with refused(store, BadSetting, match="half a range"):
            tell(desk, outage, **half)
    backwards = {"expected_from": late, "expected_until": early}
    with refused(store, BadSetting, match="ends before"):
        desk.outage(**backwards)
    with refused(store, BadSetting, match="ends before"):
        tell(desk, outage, **backwards)
    told = tell(desk, outage, expected_from=early, expected_until=late)
    assert (told.expected_from, told.expected_until) == (early, late)


def test_an_expected_end_can_become_unknown_again(desk):
    end = desk.clock() + HALF_HOUR
    outage = desk.outage(expected_from=end, expected_until=end)
    told = tell(desk, outage)
    assert (told.expected_from, told.expected_until) == (None, None)


def test_each_word_is_kept_in_its_order(store, desk):
    outage = desk.outage()
    told = tell(desk, outage)
    assert told.state is OutageState.CAUSE_KNOWN
    assert told.cause.id == "Kabel putus."
    assert told.last_word_at == desk.clock.now
    watched = tell(desk, outage, OutageState.MONITORING, "Pulih.")
    assert [word.state for word in watched.updates] == ["checking", "cause_known", "monitoring"]
    assert [word.text.id for word in watched.updates][1:] == ["Kabel putus.", "Pulih."]
    moves = [(e.from_state, e.to_state) for e in events(store, outage_id=outage.id)]
    assert moves == [("", "checking"), ("checking", "cause_known"), ("cause_known", "monitoring")]


@pytest.mark.parametrize("empty", ["", "   "])
def test_a_word_without_text_keeps_the_cause_said_before(desk, empty):
    outage = desk.outage()
    assert tell(desk, outage, text=empty).cause == outage.cause


def test_a_word_can_be_repeated_after_its_promise_has_passed(desk):
    outage = desk.outage()
    request_id, promise = request(), desk.clock() + HALF_HOUR
    first = tell(desk, outage, request_id=request_id, next_word_at=promise)
    desk.clock.tick(hours=3)
    assert tell(desk, outage, request_id=request_id, next_word_at=promise) == first


def test_an_end_is_said_by_its_own_act(store, desk):
    outage = desk.outage()
    with refused(store, MoveNotAllowed):
        tell(desk, outage, OutageState.RESOLVED)


def test_an_ended_outage_promises_no_word(desk):
    outage = desk.outage()
    ended = desk.do(actions.resolve_outage, outage_id=outage.id, text=words("Server pulih."))
    assert (ended.state, ended.resolved_at) == (OutageState.RESOLVED, desk.clock.now)
    assert (ended.next_word_at, ended.last_word_at) == (None, desk.clock.now)
    assert ended.cause.id == "Server pulih."
    assert ended.since == outage.since


def test_what_is_over_is_neither_told_nor_ended_again(store, desk):
    outage = desk.outage()
    desk.recover(outage.id)
    with refused(store, MoveNotAllowed):
        tell(desk, outage)
    with refused(store, MoveNotAllowed):
        desk.recover(outage.id)


def test_an_outage_that_does_not_exist_is_refused(store, desk):
    outage = desk.outage()
    desk.recover(outage.id)
    with refused(store, NotFound):
        desk.recover(99)


@pytest.mark.parametrize("field", ["title", "cause", "advice"])
def test_texts_of_more_than_600_characters_are_refused(store, desk, field):
    with refused(store, BadSetting, match=field):
        desk.outage(**{field: LocalText("x", jv="y" * 601)})
    assert getattr(desk.outage(**{field: words("x" * 600)}), field).id == "x" * 600


def test_a_word_of_more_than_600_characters_is_refused(store, desk):
    outage = desk.outage()
    for text in (LocalText("x" * 601), LocalText("", en="x" * 601)):
        with refused(store, BadSetting, match="text"):
            desk.do(
                actions.update_outage,
                outage_id=outage.id,
                state=OutageState.CHECKING,
                text=text,
                next_word_at=desk.clock() + HALF_HOUR,
            )


def test_a_service_that_needs_the_component_only_later_is_not_affected(store, desk):
    from dataclasses import replace

    from queueing.store.rows import services_of

    outage = desk.outage("card-blanks")
    with store.read() as connection:
        family_card = services_of(connection)[3]
    desk.do(actions.save_service, service=replace(family_card, components={"card-blanks"}))
    shown = views.kiosk_snapshot(store, now=desk.clock()).outages[0]
    assert [service.prefix for service in shown.affected] == ["B"]
    assert shown.id == outage.id
