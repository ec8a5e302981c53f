"""A status file says what its office signed, or nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queueing.errors import BadSetting
from queueing.exchange import status_file as files
from queueing.model import LocalText
from queueing.neighbours import LateData, OfficeService, OfficeStatus, ServiceState
from tests.queueing.exchange.samples import KEY, NOW, OTHER_KEY, bangsri

PUBLIC = files.public_key_of(KEY)
FILE = files.signed(bangsri(), KEY)

SEEN = st.sampled_from("aA zZ09.,–()/\"\\'éꦲ🛂\u200d<b>&")
moments = st.datetimes(datetime(2001, 1, 1), datetime(2090, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
texts = st.builds(LocalText, *[st.text(SEEN, max_size=40)] * 3)
names = st.builds(
    LocalText, st.text(SEEN, max_size=20).map(lambda text: text + "x"), st.text(SEEN, max_size=9)
)


@st.composite
def statuses(draw: st.DrawFn) -> OfficeStatus:
    issued = draw(moments)
    past = st.integers(0, 10**8).map(lambda seconds: issued - timedelta(seconds=seconds))
    services = []
    for prefix in draw(st.lists(st.sampled_from("ABCDEFGHS"), unique=True, max_size=4)):
        state = draw(st.sampled_from(ServiceState))
        since = None if state is ServiceState.WORKS else draw(past)
        expected = sorted(draw(st.lists(moments, min_size=2, max_size=2)))
        services.append(
            OfficeService(
                prefix,
                draw(names),
                state,
                since,
                expected[0] if draw(st.booleans()) else None,
                expected[1],
                draw(st.none() | moments),
            )
        )
    return OfficeStatus(
        code=draw(st.from_regex(r"\A[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?\Z")),
        name=draw(st.text(SEEN, min_size=1, max_size=60)),
        issued_at=issued,
        next_due=issued + timedelta(seconds=draw(st.integers(1, 31 * 86400))),
        sequence=draw(st.integers(1, 2**31 - 1)),
        services=tuple(services),
        late_data=tuple(draw(st.lists(st.builds(LateData, texts, past), max_size=2))),
        note=draw(texts),
    )


@settings(max_examples=40)
@given(statuses())
def test_a_file_says_exactly_what_was_signed(status):
    file = files.signed(status, KEY)
    assert files.verified(file, PUBLIC) == status
    assert files.introduced(file) == (status, PUBLIC)
    assert files.signed(status, KEY) == file, "one status has one spelling"


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_a_file_of_which_any_byte_was_changed_is_refused(place, change):
    changed = bytearray(FILE)
    changed[place] ^= change
    with pytest.raises(files.BadStatusFile):
        files.verified(bytes(changed), PUBLIC)


def test_a_bit_counts_wherever_it_stands():
    for place in range(0, len(FILE), 3):
        changed = bytearray(FILE)
        changed[place] ^= 1
        with pytest.raises(files.BadStatusFile):
            files.verified(bytes(changed), PUBLIC)


@given(st.integers(0, len(FILE) - 1))
def test_a_file_that_was_cut_short_is_refused(length):
    with pytest.raises(files.BadStatusFile):
        files.verified(FILE[:length], PUBLIC)


@given(st.binary(max_size=200))
def test_whatever_lies_there_is_refused_in_words(file):
    with pytest.raises(files.BadStatusFile) as refused:
        files.verified(file, PUBLIC)
    assert refused.value.message
    assert refused.value.remedy


@given(st.lists(st.integers(1, 5), min_size=1, max_size=8))
def test_an_older_file_never_replaces_a_newer_one(arriving):
    known: OfficeStatus | None = None
    for sequence in arriving:
        status = bangsri(sequence, NOW + timedelta(minutes=sequence))
        try:
            taken = files.check_successor(status, "jepara-bangsri", known, NOW + timedelta(hours=1))
        except files.OlderFile:
            assert known is not None
            assert sequence < known.sequence
        else:
            assert taken == (known is None or sequence > known.sequence)
            known = status if taken else known
    assert known is not None
    assert known.sequence == max(arriving)


def test_two_files_of_one_number_cannot_both_be_true():
    known = bangsri(7)
    other = replace(known, note=LocalText("Semua berjalan."))
    with pytest.raises(files.OlderFile):
        files.check_successor(other, known.code, known, NOW)


def test_another_office_with_a_good_key_is_named():
    with pytest.raises(files.OtherOffice, match="jepara-bangsri"):
        files.check_successor(bangsri(), "jepara-mlonggo", None, NOW)


def test_clocks_may_differ_by_two_minutes_and_no_more():
    assert files.check_successor(
        bangsri(), "jepara-bangsri", None, NOW - timedelta(minutes=1, seconds=50)
    )
    with pytest.raises(files.FromTheFuture, match="10 minutes") as told:
        files.check_successor(bangsri(), "jepara-bangsri", None, NOW - timedelta(minutes=10))
    assert "clock" in told.value.remedy


def test_a_file_of_somebody_else_names_the_key_it_is_signed_with():
    file = files.signed(bangsri(), OTHER_KEY)
    with pytest.raises(files.NotSigned) as refused:
        files.verified(file, PUBLIC)
    assert files.fingerprint(files.public_key_of(OTHER_KEY)) in refused.value.message


def test_another_spelling_of_the_same_json_is_refused():
    spaced = json.dumps(json.loads(FILE), ensure_ascii=False, indent=1).encode()
    with pytest.raises(files.BadStatusFile, match="not written as Antrean writes"):
        files.verified(spaced, PUBLIC)


def test_a_newer_format_says_who_must_be_updated():
    newer = json.loads(FILE) | {"version": 2, "more": []}
    with pytest.raises(files.BadStatusFile, match="version 2") as refused:
        files.verified(json.dumps(newer).encode(), PUBLIC)
    assert "update" in refused.value.remedy


def test_a_file_too_long_is_not_even_read():
    with pytest.raises(files.BadStatusFile, match="longer"):
        files.verified(b" " * (files.MAX_BYTES + 1), PUBLIC)
    many = tuple(
        OfficeService(f"{a}{b}", LocalText("é" * 120, "é" * 120, "é" * 120), ServiceState.WORKS)
        for a in "ABCD"
        for b in "ABCDEFGHKL"
    )
    file = files.signed(bangsri(services=many), KEY)
    assert len(file) <= files.MAX_BYTES, "the longest office that is taken has room"


@pytest.mark.parametrize("character", ["\n", "\0", "\u202e", "\u2028", "\x1b", "\u200b", "\ufeff"])
def test_a_text_holds_nothing_that_is_not_seen(character):
    with pytest.raises(files.BadStatusFile, match="U\\+"):
        files.signed(bangsri(note=LocalText(f"Baik{character}sekali")), KEY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"code": "Bangsri!"}, "code"),
        ({"code": "../office"}, "code"),
        ({"sequence": 0}, "sequence"),
        ({"next_due": NOW}, "next_due"),
        ({"next_due": NOW + timedelta(days=32)}, "next_due"),
        ({"note": LocalText("x" * 301)}, "note.id"),
        (
            {"services": (OfficeService("A", LocalText("A"), ServiceState.STOPPED),)},
            "services.0",
        ),
        (
            {"services": (OfficeService("A", LocalText("A"), ServiceState.WORKS, NOW),)},
            "services.0",
        ),
        ({"services": bangsri().services * 2}, "twice"),
        ({"late_data": (LateData(LocalText("Data"), NOW + timedelta(minutes=1)),)}, "after"),
    ],
)
def test_a_wrong_field_is_named_before_it_is_signed(changes, field):
    with pytest.raises(files.BadStatusFile, match=field) as refused:
        files.signed(bangsri(**changes), KEY)
    assert refused.value.remedy


@pytest.mark.parametrize(
    "key",
    ["", "abc", "AAAA", files.new_private_key()[:-2], "ä" * 44],
    # Not by the key, which is new in each process.
    ids=["empty", "short", "few bytes", "cut", "letters"],
)
def test_a_key_that_is_none_is_named(key):
    with pytest.raises(BadSetting, match="key"):
        files.public_key_of(key)
    with pytest.raises(BadSetting, match="public_key"):
        files.fingerprint(key)


def test_a_fingerprint_is_compared_however_it_was_typed():
    told = files.fingerprint(PUBLIC)
    assert len(told.split()) == 5
    assert not set("IO01") & set(told), "no letter is taken for another"
    assert files.same_fingerprint(told.lower().replace(" ", "-"), PUBLIC)
    assert not files.same_fingerprint(told[:-1], PUBLIC)
    assert not files.same_fingerprint("", PUBLIC)
    assert not files.same_fingerprint(told, files.public_key_of(OTHER_KEY))
