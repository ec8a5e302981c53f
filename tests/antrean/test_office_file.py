"""The data a new office starts with, and what is said of a file that cannot be used."""

from __future__ import annotations

import re
from datetime import time

import pytest

import resources
from queueing.model import ComponentKind, LocalText, Severity
from queueing.notices import READY_WORDS
from queueing.numbering import READ_AS_DIGITS
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.reading import load_office
from queueing.opening_days import WeekdayHours

SHIPPED = resources.OFFICES / "disdukcapil.toml"
GOOD = """
[office]
name = "Disdukcapil"
time_zone = "Asia/Makassar"
zone_label = "WITA"
opens_at = 08:00:00
closes_at = 14:30:00
working_days = [1, 2, 3, 4, 5]
priority_share = 2
ordinary_share = 1
min_calls_before_skip = 2
next_word_minutes = 30

[defaults]
fee = { id = "Gratis" }
complaints = { id = "Loket H" }

[[components]]
code = "server"
name = { id = "Server" }
title = { id = "Server terganggu", en = "Server down" }

[[services]]
prefix = "A"
name = { id = "Perekaman", jv = "Ngrekam" }
components = ["server"]

[[services]]
prefix = "B"
name = { id = "Pencetakan" }
fee = { id = "Rp 0" }

[[counters]]
number = 3
name = "Loket 3"
services = ["B", "A"]
"""


@pytest.fixture
def load(tmp_path):
    """Give a function that loads a text as office file, and the path it is written to."""
    path = tmp_path / "office.toml"

    def from_text(text):
        path.write_text(text, encoding="utf-8")
        return load_office(path)

    from_text.path = path
    return from_text


def problem(load, text):
    with pytest.raises(FileProblem) as caught:
        load(text)
    said = str(caught.value)
    assert all(line.startswith(str(load.path)) for line in said.splitlines()), said
    assert "Traceback" not in said
    return said.replace(str(load.path), "FILE")


def change(old, new):
    assert old in GOOD
    return GOOD.replace(old, new)


def test_the_shipped_office_has_the_services_of_a_disdukcapil():
    data = load_office(SHIPPED)
    assert [service.prefix for service in data.services] == list("ABCDEFGHS")
    assert {s.prefix for s in data.services if "national-server" in s.components} == {"A", "B"}
    assert {s.prefix for s in data.services if "card-blanks" in s.components} == {"B"}
    assert data.office.zone_label == "WIB"
    assert not READ_AS_DIGITS & {service.prefix for service in data.services}


def test_every_service_of_the_shipped_office_is_served_somewhere_and_free():
    data = load_office(SHIPPED)
    served = set().union(*(counter.service_ids for counter in data.counters))
    assert served == {service.id for service in data.services}
    assert {service.fee.id for service in data.services} == {"Tidak dipungut biaya"}


def test_the_shipped_texts_are_there_in_all_three_languages():
    data = load_office(SHIPPED)
    texts = [
        getattr(service, name)
        for service in data.services
        for name in ("name", "requirements", "procedure", "duration", "fee", "product")
    ]
    texts += [text for m in data.templates for text in (m.title, m.cause, m.advice)]
    assert texts
    for text in texts:
        assert text.id
        assert text.jv
        assert text.en


def test_the_shipped_indonesian_is_spelt_as_the_standard_says():
    words = set(re.findall(r"[A-Za-z']+", SHIPPED.read_text(encoding="utf-8").lower()))
    assert not {"antrian", "silahkan", "jum'at"} & words


def test_every_component_has_a_ready_text_of_its_outage():
    data = load_office(SHIPPED)
    ready = [(m.component, m.severity) for m in data.templates]
    assert ready == [(c, severity) for c in data.components for severity in Severity]
    # What is sent from here to another office is a district's: kecamatan.toml has it.
    others = (ComponentKind.OTHER, ComponentKind.SYNCHRONISATION)
    assert [c.kind for c in data.components] == [k for k in ComponentKind if k not in others]


def test_the_ready_words_of_the_shipped_office_are_the_usual_ones():
    assert load_office(SHIPPED).ready_words == READY_WORDS


def test_who_needs_a_card_can_be_given_a_letter_instead():
    data = load_office(SHIPPED)
    letter = next(s.id for s in data.services if s.prefix == "S")
    assert {s.prefix for s in data.services if s.instead_id == letter} == {"A", "B"}


def test_a_service_offered_instead_is_another_one(load):
    for wrong in ("A", "X"):
        text = change('components = ["server"]', f'components = ["server"]\ninstead = "{wrong}"')
        with pytest.raises(FileProblem, match="no other service"):
            load(text)


def test_a_file_becomes_the_offices_words(load):
    data = load(GOOD)
    assert (data.office.opens_at, data.office.closes_at) == (time(8), time(14, 30))
    assert data.office.working_days == {1, 2, 3, 4, 5}
    recording, printing = data.services
    assert recording.name == LocalText("Perekaman", "Ngrekam", "")
    assert (recording.components, printing.components) == ({"server"}, frozenset())
    (counter,) = data.counters
    assert (counter.number, counter.service_ids) == (3, {recording.id, printing.id})
    assert data.templates[0].title.en == "Server down"


def test_what_a_service_does_not_say_the_defaults_say(load):
    recording, printing = load(GOOD).services
    assert (recording.fee.id, printing.fee.id) == ("Gratis", "Rp 0")
    assert {recording.complaints.id, printing.complaints.id} == {"Loket H"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('zone_label = "WITA"', 'zone_lable = "WITA"', "FILE: office.zone_lable: unknown key"),
        ('zone_label = "WITA"', "", "FILE: office.zone_label: is missing; add it"),
        ("opens_at = 08:00:00", "opens_at = 8", "FILE: office.opens_at: "),
        ("priority_share = 2", 'priority_share = "2"', "FILE: office.priority_share: "),
        ("priority_share = 2", "priority_share = 2.0", "FILE: office.priority_share: "),
        ("priority_share = 2", "priority_share = true", "FILE: office.priority_share: "),
        ("priority_share = 2", "priority_share = 0", "(found 0)"),
        ("[1, 2, 3, 4, 5]", '["Monday"]', "FILE: office.working_days[1]: "),
        ("[1, 2, 3, 4, 5]", "[0, 8]", "working_days"),
        ('time_zone = "Asia/Makassar"', 'time_zone = "WITA"', "office.time_zone"),
        ("closes_at = 14:30:00", "closes_at = 07:00:00", "office.closes_at"),
        ('name = "Disdukcapil"', 'name = ""', "FILE: office.name: "),
        ('prefix = "A"', 'prefix = "AB"', "FILE: services[1].prefix: "),
        ('prefix = "B"', 'prefix = "I"', "unknown prefixes"),
        ('components = ["server"]', 'components = ["servr"]', "['servr']; known are ['server']"),
        ('services = ["B", "A"]', 'services = ["B", "X"]', "['X']; known are ['A', 'B']"),
        ("number = 3", "number = 100", "FILE: counters[1].number: "),
        ('fee = { id = "Gratis" }', 'fee = { id = "Gratis", de = "x" }', "FILE: defaults.fee.de: "),
        ('name = { id = "Server" }', 'name = "Server"', "FILE: components[1].name: "),
        ("[[counters]]", "[counters]", "FILE: counters: "),
        ("[defaults]", "[default]", "FILE: default: unknown key"),
        ("[office]", "[office", "FILE: not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(load, old, new, said):
    assert said in problem(load, change(old, new))


def test_a_service_may_have_a_picture_of_the_products_own(load):
    assert (
        load(GOOD.replace('prefix = "A"', 'prefix = "A"\nicon = "card"')).services[0].icon == "card"
    )
    with pytest.raises(FileProblem, match=r"service\.icon: 'unicorn' of service A.*one of card, "):
        load(GOOD.replace('prefix = "A"', 'prefix = "A"\nicon = "unicorn"'))


HOURS = """prefix = "A"
hours = [
  { weekdays = [5, 1], opens_at = 08:00:00, closes_at = 11:00:00 },
  { weekdays = [3] },
]"""


def test_a_service_may_have_hours_within_the_offices(load):
    service = load(GOOD.replace('prefix = "A"', HOURS)).services[0]
    assert service.hours == (
        WeekdayHours(1, time(8), time(11)),
        WeekdayHours(3, None, None),
        WeekdayHours(5, time(8), time(11)),
    )
    with pytest.raises(FileProblem, match=r"service\.hours: weekday 1 .* within 08:00 to 14:30"):
        load(GOOD.replace('prefix = "A"', HOURS.replace("opens_at = 08", "opens_at = 07")))


def test_a_prefix_read_as_a_digit_is_refused(load):
    said = problem(load, GOOD.replace('prefix = "B"', 'prefix = "O"').replace('"B", "A"', '"A"'))
    assert "O is read as a digit" in said


def test_all_faults_are_named_at_once(load):
    text = change("priority_share = 2", "priority_share = 0").replace('zone_label = "WITA"', "")
    assert len(problem(load, text).splitlines()) == 2


def test_a_fault_of_the_whole_file_does_not_show_the_whole_file(load):
    said = problem(load, change('services = ["B", "A"]', 'services = ["X"]'))
    assert said == ("FILE: the file: counter 3 serves unknown prefixes ['X']; known are ['A', 'B']")


def test_two_services_of_one_prefix_are_refused(load):
    more = '\n[[services]]\nprefix = "A"\nname = { id = "Lain" }\n'
    assert "service.prefix: A is there twice" in problem(load, GOOD + more)


def test_two_counters_of_one_number_are_refused(load):
    more = '\n[[counters]]\nnumber = 3\nname = "Lain"\nservices = ["A"]\n'
    assert "counter.number: 3 is there twice" in problem(load, GOOD + more)


def test_an_empty_file_misses_its_office(load):
    assert "FILE: office: is missing" in problem(load, "")


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(FileProblem, match="no such file"):
        load_office(tmp_path / "none.toml")
    with pytest.raises(FileProblem, match="cannot be read"):
        load_office(tmp_path)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x00" * 50, b'name = "\xc3"'])
def test_a_file_that_is_no_text_is_named(tmp_path, content):
    path = tmp_path / "office.toml"
    path.write_bytes(content)
    with pytest.raises(FileProblem, match=re.escape(str(path))):
        load_office(path)


def test_odd_names_in_a_file_are_kept_verbatim(load):
    data = load(change('{ id = "Pencetakan" }', r'{ id = "<b>\"C\"</b>\u0007 & %s" }'))
    assert data.services[1].name.id == '<b>"C"</b>\x07 & %s'


def test_an_office_file_may_say_where_tickets_are_followed(load):
    assert load(GOOD).office.follow_address == ""
    line = 'follow_address = "https://kantor.go.id/{code}"\n'
    text = change("next_word_minutes = 30\n", "next_word_minutes = 30\n" + line)
    assert load(text).office.follow_address == "https://kantor.go.id/{code}"
    said = problem(load, text.replace("{code}", "kode"))
    assert "office.follow_address" in said
    assert "{code}" in said
