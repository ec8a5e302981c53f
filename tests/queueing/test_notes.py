"""A note is short, about the visit, and holds nothing by which a person could be known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queueing.errors import BadSetting
from queueing.notes import MAX_NOTE, NoteFault, checked_note, note_fault, note_of

digits = st.text("0123456789", min_size=5, max_size=16)
between = st.lists(
    st.sampled_from(["", " ", ".", "-", " - ", "/", "\u00a0", "\u200b"]), min_size=16, max_size=16
)
words = st.text("abcdefgh ", max_size=12)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("3318 0123 4567 0001", NoteFault.DIGITS),
        ("3318-0123", NoteFault.DIGITS),
        ("\uff10\uff18\uff11\uff12\uff13", NoteFault.DIGITS),
        ("hub. 0812.3456", NoteFault.DIGITS),
        ("budi@mail.id", NoteFault.EMAIL),
        ("NIK: 3318", NoteFault.IDENTITY),
        ("cek kk no. 33", NoteFault.IDENTITY),
        ("HP: 0812", NoteFault.TELEPHONE),
        ("telp 812", NoteFault.TELEPHONE),
        ("+62 81 dst", NoteFault.TELEPHONE),
        ("x" * (MAX_NOTE + 1), NoteFault.TOO_LONG),
    ],
)
def test_what_looks_like_a_persons_data_is_refused_and_not_repeated(text, fault):
    assert note_fault(text) is fault
    with pytest.raises(BadSetting) as caught:
        checked_note(text)
    said = f"{caught.value.message} {caught.value.remedy}"
    assert text not in said
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kurang berkas",
        "NIK ganda, ke loket 5",
        "KK asli belum ada",
        "Kembali pukul 13.30",
        "3 dari 4 lembar sudah dicap",
        "Ke loket 2 lalu 5",
        "Kartu lama dibawa, teknik cetak ulang",
        "x" * MAX_NOTE,
    ],
)
def test_what_is_about_the_visit_is_kept(text):
    assert checked_note(text) == text


@given(digits, between, words, words)
def test_five_digits_are_found_however_they_are_parted(number, parts, before, after):
    written = "".join(a + b for a, b in zip(number, parts, strict=False))
    assert note_fault(f"{before}{written}{after}") is not None


@given(st.text())
def test_a_kept_note_is_one_line_that_can_be_seen_and_is_kept_the_same_again(text):
    note = note_of(text)
    assert note == note_of(note)
    assert note.isprintable()
    assert note == note.strip()
