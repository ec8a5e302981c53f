"""Only the word of a trusted office is taken, and only a newer one; this office signs its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from queueing import actions, views
from queueing.errors import BadSetting, NotFound
from queueing.exchange import status_file as files
from queueing.model import LocalText
from queueing.neighbours import Neighbour, OwnStatus, ServiceState
from queueing.states import ComponentKind
from queueing.store import tables as t
from tests.office import events, request
from tests.queueing.exchange.samples import KEY, OTHER_KEY, bangsri

OFFICE = Neighbour(
    0, "jepara-bangsri", "Kecamatan Bangsri", "/media/usb/antrean", files.public_key_of(KEY)
)


def trust(desk, **changes):
    return desk.do(actions.save_neighbour, neighbour=replace(OFFICE, **changes))


def word(clock, sequence=7, key=KEY, **changes):
    return files.signed(bangsri(sequence, clock().replace(microsecond=0), **changes), key)


def take(store, office, file, clock):
    return actions.take_word(store, neighbour=office, file=file, actor=None, now=clock())


def shown(store, clock):
    return views.kiosk_snapshot(store, now=clock()).neighbours


def own(desk, **changes):
    """Give this office a key and a code."""
    desk.do(actions.make_office_key, renew=False)
    status = OwnStatus(code="jepara", every_minutes=15, note=LocalText("Kami buka."), **changes)
    return desk.do(actions.save_own_status, status=status)


def publish(store, clock, **more):
    return actions.publish_status(store, actor=None, now=clock(), **more)


def test_a_trusted_offices_word_is_shown_on_kiosk_board_and_console(store, desk, clock):
    office = trust(desk)
    assert shown(store, clock)[0].status is None
    assert take(store, office, word(clock), clock)

    (news,) = shown(store, clock)
    assert news.status == bangsri(7, clock())
    assert news.received_at == clock()
    assert (news.neighbour.source, news.neighbour.public_key, news.checked_at) == ("", "", None)
    assert views.board_snapshot(store, now=clock()).neighbours == (news,)
    staff = views.console_snapshot(store, counter_id=None, now=clock()).neighbours
    assert staff[0].neighbour == office
    assert staff[0].checked_at == clock()


def test_an_older_word_never_replaces_a_newer_one_and_the_good_one_stays(store, desk, clock):
    office = trust(desk)
    first, second = word(clock, 7), word(clock, 8, late_data=())
    assert take(store, office, second, clock)
    assert not take(store, office, second, clock), "the same file is no news"
    for bad, error in (
        (first, files.OlderFile),
        (word(clock, 9, OTHER_KEY), files.NotSigned),
        (word(clock, 9, code="jepara-mlonggo"), files.OtherOffice),
        (second.replace(b"works", b"slows"), files.BadStatusFile),
    ):
        with pytest.raises(error):
            take(store, office, bad, clock)
    assert shown(store, clock)[0].status.sequence == 8
    assert len(events(store, kind="neighbour_word")) == 1


def test_what_was_in_the_way_is_told_to_officers_only(store, desk, clock):
    office = trust(desk)
    take(store, office, word(clock), clock)
    gone = files.NotSigned("it is signed with another key", "")
    actions.note_trouble(store, neighbour=office, error=gone, now=clock.tick())

    staff = views.console_snapshot(store, counter_id=None, now=clock()).neighbours[0]
    assert staff.trouble == "NotSigned: it is signed with another key"
    assert staff.status is not None
    assert shown(store, clock)[0].trouble == ""
    take(store, office, word(clock, 9), clock)
    staff = views.console_snapshot(store, counter_id=None, now=clock()).neighbours[0]
    assert staff.trouble == ""


def test_an_office_with_another_key_begins_anew_and_a_dismissed_one_is_not_shown(
    store, desk, clock
):
    office = trust(desk)
    take(store, office, word(clock, 100), clock)
    other = replace(office, public_key=files.public_key_of(OTHER_KEY))
    renewed = desk.do(actions.save_neighbour, neighbour=other)
    assert shown(store, clock)[0].status is None
    assert take(store, renewed, word(clock, 1, OTHER_KEY), clock)
    desk.do(actions.save_neighbour, neighbour=replace(renewed, active=False))
    assert shown(store, clock) == ()


def proposals(store):
    with store.read() as connection:
        rows = connection.execute(select(t.outage_proposal).order_by(t.outage_proposal.c.id))
        return [(row.component_id, row.kind, row.state) for row in rows]


def test_a_word_of_trouble_proposes_an_outage_of_what_depends_on_it_and_publishes_none(
    store, desk, clock
):
    with store.read() as connection:
        code = t.component.c.code
        depends = connection.execute(
            select(t.component.c.id).where(code == "district-data")
        ).scalar_one()
    office = trust(desk, component_id=depends)

    def told(sequence, **changes):
        clock.tick(minutes=1)
        file = word(clock, sequence, **changes)
        return actions.take_word(store, neighbour=office, file=file, actor=desk.actor, now=clock())

    assert told(1, services=bangsri().services[1:], late_data=())
    assert proposals(store) == []
    assert told(2)
    assert proposals(store) == [(depends, "outage", "open")]
    assert told(3, services=())
    assert proposals(store)[0][2] == "open"
    evidence = views.console_snapshot(store, counter_id=None, now=clock()).outages
    assert evidence == (), "a person announces it, or nobody"
    assert told(4, services=(), late_data=())
    assert proposals(store) == [(depends, "slower", "withdrawn")]


@pytest.mark.file_only
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": "Bangsri"}, "neighbour.code"),
        ({"name": " "}, "neighbour.name"),
        ({"public_key": "abc"}, "public_key"),
        ({"source": ""}, "neighbour.source"),
        ({"source": "ftp://office/"}, "neighbour.source"),
        ({"source": "http://"}, "neighbour.source"),
        ({"source": "/media\n/usb"}, "neighbour.source"),
        ({"unknown_after": timedelta(0)}, "neighbour.unknown_after"),
    ],
)
def test_a_wrong_office_is_named_by_its_field(store, desk, changes, field):
    with pytest.raises(BadSetting) as refused:
        trust(desk, **changes)
    assert refused.value.field == field
    assert refused.value.remedy


@pytest.mark.file_only
def test_an_office_is_trusted_once_and_only_known_ones_are_changed(store, desk):
    office = trust(desk)
    with pytest.raises(BadSetting, match="there already"):
        trust(desk, name="Lain")
    with pytest.raises(NotFound):
        trust(desk, id=99, code="lain")
    with pytest.raises(NotFound):
        trust(desk, code="lain", component_id=99)
    twice = request()
    for _ in range(2):
        desk.do(actions.save_neighbour, neighbour=replace(office, name="Bangsri"), request_id=twice)
    assert [e.request_id for e in events(store, kind="save_neighbour")].count(twice) == 1


def test_an_office_tells_what_works_and_since_when_something_does_not(store, desk, clock):
    own(desk)
    hour = timedelta(hours=1)
    desk.outage("national-server", expected_from=clock() + hour, expected_until=clock() + 2 * hour)
    said = publish(store, clock)
    status = files.verified(said.file, said.public_key)

    assert (status.code, status.issued_at) == ("jepara", clock().replace(microsecond=0))
    assert status.note == LocalText("Kami buka.")
    states = {s.prefix: s.state for s in status.services}
    assert states["A"] == states["B"] == ServiceState.STOPPED
    assert states["C"] is ServiceState.WORKS
    recording = next(s for s in status.services if s.prefix == "A")
    assert recording.since is not None
    assert recording.expected_until is not None
    assert recording.next_word_at is not None
    assert status.late_data == ()


def test_data_that_do_not_arrive_are_told_since_when(store, desk, clock):
    own(desk)
    with store.write() as connection:
        connection.execute(
            update(t.component)
            .where(t.component.c.code == "office-network")
            .values(kind=ComponentKind.SYNCHRONISATION.value)
        )
    outage = desk.outage("office-network")
    said = publish(store, clock)
    (late,) = files.verified(said.file, said.public_key).late_data
    assert late.what == outage.component.name
    assert late.since == outage.since.replace(microsecond=0)


def test_a_file_is_signed_at_each_change_and_when_the_next_word_is_due(store, desk, clock):
    own(desk)
    first = publish(store, clock)
    clock.tick(minutes=1)
    assert publish(store, clock) is None, "nothing changed, nothing is due"
    outage = desk.outage("national-server")
    second = publish(store, clock)
    clock.tick(minutes=1)
    assert publish(store, clock) is None
    clock.tick(minutes=14)
    third = publish(store, clock)
    desk.do(actions.resolve_outage, outage_id=outage.id)
    fourth = publish(store, clock)
    clock.tick(minutes=-40)
    fifth = publish(store, clock)
    assert fifth is not None, "a clock set back must not silence the office"

    said = [files.verified(o.file, o.public_key) for o in (first, second, third, fourth, fifth)]
    numbers = [status.sequence for status in said]
    assert numbers == sorted(set(numbers)), "numbers only go up, whatever clocks do"
    assert all(s.next_due > s.issued_at + timedelta(minutes=15) for s in said)
    assert [s.troubled for s in said] == [False, True, True, False, False]
    assert len(events(store, kind="publish_status")) == 3, "a word that changed nothing is no event"


@pytest.mark.file_only
def test_without_code_or_key_nothing_is_told(store, desk, clock):
    assert publish(store, clock, anyway=True) is None
    desk.do(actions.make_office_key, renew=False)
    assert publish(store, clock, anyway=True) is None
    with pytest.raises(BadSetting, match="already"):
        desk.do(actions.make_office_key, renew=False)
    with store.read() as connection:
        assert connection.execute(select(func.count()).select_from(t.office_key)).scalar() == 1


@pytest.mark.file_only
def test_a_new_key_signs_the_next_file_at_once(store, desk, clock):
    own(desk)
    before = publish(store, clock)
    after = desk.do(actions.make_office_key, renew=True)
    assert after.public_key != before.public_key
    assert files.introduced(publish(store, clock).file)[1] == after.public_key


@pytest.mark.file_only
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": "Jepara Kota"}, "status.code"),
        ({"every_minutes": 0}, "status.every_minutes"),
        ({"places": ("http://office/",)}, "status.places"),
        ({"places": ("",)}, "status.places"),
        ({"places": ("/a",) * 21}, "status.places"),
        ({"note": LocalText("x" * 301)}, "status.note"),
        ({"note": LocalText("a\nb")}, "status.note"),
    ],
)
def test_a_wrong_setting_of_the_own_word_is_named(store, desk, changes, field):
    with pytest.raises(BadSetting) as refused:
        desk.do(actions.save_own_status, status=replace(OwnStatus("jepara"), **changes))
    assert refused.value.field == field
