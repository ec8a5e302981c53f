"""The office is set up and changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queueing import actions, views
from queueing.errors import BadSetting, NotFound
from queueing.model import LocalText
from queueing.store.outage_rows import components_of, ready_words_of, templates_of
from queueing.store.rows import counters_of, office_of, services_of
from tests.office import SERVICES, default_data, events, open_empty, refused, words

NASTY_NAMES = [
    "KTP \"el\" 'baru'",
    "<b>KTP</b> & <script>alert(1)</script>",
    "bel\x07 esc\x1b[31m kembali\x08",
    "baris\nbaru\tdan\r\nlagi",
    "x" * 300,
    "'; DROP TABLE ticket; --",
    "%s {name} \\n",
    "🪪 kanan\u202ekiri \ufeff",
]
odd_text = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=300
).filter(str.strip)


def services(store):
    with store.read() as connection:
        return services_of(connection)


def counters(store):
    with store.read() as connection:
        return counters_of(connection)


@pytest.fixture
def empty(tmp_path):
    """Give a database with a schema and no office."""
    store = open_empty(tmp_path / "empty.db")
    yield store
    store.close()


def test_a_new_office_holds_what_it_was_given(empty):
    data = default_data()
    assert actions.set_up_office(empty, data) is True
    with empty.read() as connection:
        assert office_of(connection) == data.office
        assert tuple(services_of(connection).values()) == data.services
        assert tuple(counters_of(connection).values()) == data.counters
        assert tuple(components_of(connection).values()) == data.components
        kept = templates_of(connection)
        assert [replace(template, id=0) for template in kept] == list(data.templates)
        assert ready_words_of(connection) == data.ready_words


def test_an_office_is_set_up_once(store):
    other = replace(default_data(), office=replace(default_data().office, name="Lain"))
    before = services(store)
    assert actions.set_up_office(store, other) is False
    assert services(store) == before
    with store.read() as connection:
        assert office_of(connection).name == "Disdukcapil Kabupaten"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "   "),
        ("name", "x" * 301),
        ("time_zone", "Asia/Jepara"),
        ("time_zone", ""),
        ("time_zone", "../etc"),
        ("priority_share", 0),
        ("ordinary_share", 0),
        ("min_calls_before_skip", 0),
        ("next_word_minutes", 0),
        ("return_minutes", 0),
        ("closes_at", time(0, 0)),
        ("working_days", frozenset()),
        ("working_days", frozenset({0})),
        ("working_days", frozenset({1, 12})),
    ],
)
def test_an_office_that_cannot_work_is_not_set_up(empty, field, value):
    data = replace(default_data(), office=replace(default_data().office, **{field: value}))
    with refused(empty, BadSetting, match=r"^office\."):
        actions.set_up_office(empty, data)


def test_prefixes_numbers_and_codes_are_there_once(empty):
    data = default_data()
    twice = {
        "service.prefix": replace(
            data, services=(*data.services, replace(data.services[0], id=10))
        ),
        "counter.number": replace(
            data, counters=(*data.counters, replace(data.counters[0], id=10))
        ),
        "component.code": replace(
            data, components=(*data.components, replace(data.components[0], id=10))
        ),
    }
    for field, wrong in twice.items():
        with refused(empty, BadSetting, match=f"^{field}.*twice"):
            actions.set_up_office(empty, wrong)


def test_a_new_office_has_no_prefix_read_as_a_digit(empty):
    data = default_data()
    wrong = replace(data, services=(replace(data.services[0], prefix="O"), *data.services[1:]))
    with refused(empty, BadSetting, match="read as a digit"):
        actions.set_up_office(empty, wrong)


def test_a_database_without_an_office_says_so(empty):
    from queueing.errors import StoreMissing

    with pytest.raises(StoreMissing, match="no office") as caught:
        views.kiosk_snapshot(empty, now=datetime(2017, 6, 14, tzinfo=UTC))
    assert caught.value.remedy


def test_an_office_is_renamed(store, desk):
    renamed = desk.do(actions.set_office_name, name="Disdukcapil Jepara")
    assert renamed.name == "Disdukcapil Jepara"
    (event,) = events(store, kind="set_office_name")
    assert event.details == {"from": "Disdukcapil Kabupaten", "to": "Disdukcapil Jepara"}


@pytest.mark.parametrize("name", NASTY_NAMES)
def test_odd_names_are_stored_and_read_back_verbatim(store, desk, kiosk, name):
    service = replace(services(store)[1], name=LocalText(name, name, name))
    assert desk.do(actions.save_service, service=service) == service
    assert desk.do(actions.set_office_name, name=name).name == name
    counter = replace(counters(store)[2], name=name)
    assert desk.do(actions.save_counter, counter=counter).name == name
    kiosk.take("A", print_it=True)
    snapshot = views.kiosk_snapshot(store, now=desk.clock())
    assert snapshot.lines[0].service.name == LocalText(name, name, name)
    assert snapshot.office.name == name


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(odd_text)
def test_any_name_comes_back_as_it_was_written(store, desk, name):
    service = replace(services(store)[1], name=words(name))
    desk.do(actions.save_service, service=service)
    assert services(store)[1].name.id == name


@pytest.mark.parametrize(
    "name", ["", " ", "\t\n ", "\u3000", "x" * 301, "setengah \ud83e", "nul \0"]
)
def test_names_that_cannot_be_shown_are_refused(store, desk, name):
    service = replace(services(store)[1], name=words(name))
    with refused(store, BadSetting, match=r"^service\.name"):
        desk.do(actions.save_service, service=service)
    with refused(store, BadSetting, match=r"^office\.name"):
        desk.do(actions.set_office_name, name=name)
    counter = replace(counters(store)[2], name=name)
    with refused(store, BadSetting, match=r"^counter\.name"):
        desk.do(actions.save_counter, counter=counter)


def test_a_translation_of_301_characters_is_refused_too(store, desk):
    for text in (LocalText("Rekam", jv="x" * 301), LocalText("Rekam", en="x" * 301)):
        with refused(store, BadSetting, match=r"^service\.name"):
            desk.do(actions.save_service, service=replace(services(store)[1], name=text))


@pytest.mark.parametrize("prefix", ["", "a", "AB", "1", "Ä", " ", "-", "I", "O", "Q", "Z", "C"])
def test_a_prefix_is_one_free_letter_not_read_as_a_digit(store, desk, prefix):
    service = replace(services(store)[1], prefix=prefix)
    with refused(store, BadSetting, match=r"^service\.prefix") as _:
        desk.do(actions.save_service, service=service)


def test_a_prefix_on_todays_tickets_goes_to_no_other_service(store, desk, kiosk, clock):
    kiosk.take("A")
    renamed = replace(services(store)[SERVICES["A"]], prefix="R")
    desk.do(actions.save_service, service=renamed)
    taker = replace(services(store)[SERVICES["C"]], prefix="A")
    with refused(store, BadSetting, match="today"):
        desk.do(actions.save_service, service=taker)
    back = replace(renamed, prefix="A")
    assert desk.do(actions.save_service, service=back).prefix == "A"
    desk.do(actions.save_service, service=renamed)
    clock.tick(days=1)
    assert desk.do(actions.save_service, service=taker).prefix == "A"


def test_a_new_service_is_added_behind_and_needs_its_components(store, desk):
    new = replace(
        services(store)[1],
        id=0,
        prefix="X",
        position=99,
        components=frozenset({"electricity", "card-blanks"}),
    )
    saved = desk.do(actions.save_service, service=new)
    assert saved.id not in SERVICES.values()
    assert replace(saved, id=0) == new
    assert list(services(store).values())[-1] == saved
    assert [s.prefix for s in desk.outage("card-blanks").affected] == ["B", "X"]


def test_a_service_or_component_that_does_not_exist_is_refused(store, desk):
    service = services(store)[1]
    with refused(store, NotFound, match="service 99"):
        desk.do(actions.save_service, service=replace(service, id=99, prefix="X"))
    with refused(store, NotFound, match="teleport"):
        desk.do(actions.save_service, service=replace(service, components=frozenset({"teleport"})))


def test_a_changed_service_forgets_components_it_does_not_need_any_more(store, desk):
    service = replace(services(store)[1], components=frozenset({"electricity"}))
    assert desk.do(actions.save_service, service=service).components == {"electricity"}
    assert "A" not in [s.prefix for s in desk.outage("national-server").affected]


def test_a_service_taken_off_leaves_the_kiosk_and_keeps_its_people(store, desk, kiosk):
    ticket = kiosk.take("A")
    desk.do(actions.save_service, service=replace(services(store)[1], active=False))
    snapshot = views.kiosk_snapshot(store, now=desk.clock())
    assert "A" not in [line.service.prefix for line in snapshot.lines]
    assert desk.must_call().id == ticket.id


@pytest.mark.parametrize("number", [0, -1, 100, 3])
def test_a_counter_number_is_free_and_from_1_to_99(store, desk, number):
    counter = replace(counters(store)[2], number=number)
    with refused(store, BadSetting, match=r"^counter\.number"):
        desk.do(actions.save_counter, counter=counter)


def test_a_new_counter_offers_its_services(store, desk):
    new = replace(counters(store)[2], id=0, number=7, service_ids=frozenset({1, 9}))
    saved = desk.do(actions.save_counter, counter=new)
    assert replace(saved, id=0) == new
    assert len(counters(store)) == 7


def test_a_changed_counter_offers_other_services(store, desk, other_desk):
    changed = replace(counters(store)[1], service_ids=frozenset({2, 3}))
    assert desk.do(actions.save_counter, counter=changed).service_ids == {2, 3}
    assert other_desk.sign_in("BC").signed_in_service_ids == {2, 3}


def test_a_service_a_counter_does_not_offer_any_more_is_not_called_there(
    store, desk, other_desk, kiosk
):
    kiosk.take("A")
    counter = counters(store)[1]
    desk.do(actions.save_counter, counter=replace(counter, service_ids=frozenset({2})))
    assert other_desk.call_next() is None


def test_a_counter_or_service_that_does_not_exist_is_refused(store, desk):
    counter = counters(store)[2]
    with refused(store, NotFound, match="counter 99"):
        desk.do(actions.save_counter, counter=replace(counter, id=99, number=9))
    with refused(store, NotFound, match="service 99"):
        desk.do(actions.save_counter, counter=replace(counter, service_ids=frozenset({1, 99})))


def test_saving_a_counter_leaves_its_officer_in_the_seat(store, desk):
    before = counters(store)[6]
    desk.do(actions.save_counter, counter=replace(before, name="Meja 6", officer="Lain", turn=2))
    assert counters(store)[6] == replace(before, name="Meja 6")
