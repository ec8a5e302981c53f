"""The ticket in the printer's own letters: the same words in the same order, nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.profiles.profile import load_profile, profile_names
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.layout import Paper, Text
from kiosk.printing.slip.native import (
    CodeRow,
    PictureRow,
    Row,
    Sheet,
    native_rows,
    printable,
)
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.slip.slip_words import WORDS
from kiosk.printing.slip.ticket_layout import lay_out
from tests.kiosk.printing.desk import OUTAGE_LINES, make_slip

WIDE = Sheet(48, 8, Paper(576, 203))
NARROW = Sheet(32, 8, Paper(384, 203))
SHEETS = [WIDE, NARROW, Sheet(42, 8, Paper(512, 180)), Sheet(20, 2, Paper(420, 203))]
TEXT = st.text(max_size=200)
SLIPS = st.builds(
    make_slip,
    office_name=TEXT,
    number_label=st.text(max_size=60),
    service_name=TEXT,
    people_ahead=st.none() | st.integers(0, 999),
    wait_line=TEXT,
    outage_lines=st.lists(TEXT, max_size=3).map(tuple),
    notice_line=TEXT,
    zone_label=TEXT,
    qr_text=TEXT,
    ticket_code=TEXT,
    copy=st.booleans(),
    words=st.sampled_from(list(WORDS.values())),
)
OUR_COMMANDS = re.compile(
    rb"\x1b@|\x1bt\x00|\x1b[Ea].|\x1bd.|\x1d!.|\x1dB.|\x1dVB\x00|\x1dVA\x00|\x1de..|\n", re.DOTALL
)
BLOCK = re.compile(rb"\x1d\(k(..)|\x1dv0\x00(..)(..)", re.DOTALL)


def without_our_commands(data: bytes) -> bytes:
    """Take out every command we know, with the data that a code or picture carries."""
    left = bytearray()
    while data:
        found = BLOCK.match(data)
        if found:
            sizes = [int.from_bytes(size, "little") for size in found.groups() if size is not None]
            length = sizes[0] if len(sizes) == 1 else sizes[0] * sizes[1]
            data = data[found.end() + length :]
        elif command := OUR_COMMANDS.match(data):
            data = data[command.end() :]
        else:
            left.append(data[0])
            data = data[1:]
    return bytes(left)


@given(slip=SLIPS, name=st.sampled_from(profile_names()))
def test_no_words_bring_a_control_byte_to_the_printer(slip, name):
    profile = load_profile(name)
    sheet = Sheet(profile.text.columns, profile.text.largest, profile.sheet)
    data = TicketEncoder(profile).native_paper(native_rows(slip, sheet))
    letters = without_our_commands(data)
    assert all(byte >= 0x20 and byte != 0x7F for byte in letters)
    assert not re.search(rb"\x10[\x04\x05\x14]", data)


@given(slip=SLIPS, sheet=st.sampled_from(SHEETS))
def test_no_line_is_wider_than_the_paper_or_lower_than_the_floor_of_legibility(slip, sheet):
    for row in native_rows(slip, sheet):
        if isinstance(row, Row):
            assert len(row.text) * row.wide <= sheet.columns
            assert 1 <= row.wide <= sheet.largest
            assert row.high >= 2 or set(row.text) == {"-"}
            assert row.high <= sheet.largest


@given(text=TEXT)
def test_letters_are_those_of_code_page_437_and_stay_as_they_are(text):
    shown = printable(text)
    bare = shown.replace("\u00a0", " ").replace("…", "...")
    assert bare.encode("cp437").decode("cp437") == bare
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("sekitar 20–35 menit", "sekitar 20-35 menit"),
        ("Jum’at “pagi”", 'Jum\'at "pagi"'),
        ("Lamaréd é", "Lamaréd é"),
        ("Kěprabon ḍaharan ṭukul", "Keprabon daharan tukul"),
        ("Lømenđ Łuk", "Lomend Luk"),
        ("a\u0301 b\u0304", "á b"),
        ("日本", "??"),
        ("25 × 3 € ™", "25 x 3 EUR (tm)"),
        ("a\tb\x1b@\x00", "a b?@?"),
    ],
)
def test_what_the_code_page_lacks_becomes_its_nearest(text, shown):
    assert printable(text) == shown


def test_a_no_break_space_holds_its_words_together_until_the_line_is_set():
    slip = make_slip(notice_line="Simpan tiket sampai pukul\u00a008.41\u00a0WIB tiba…")
    texts = [row.text for row in native_rows(slip, NARROW) if isinstance(row, Row)]
    assert any("pukul 08.41 WIB" in text for text in texts)
    assert texts[-1].endswith("tiba...")


@given(
    words=st.lists(st.text("abcdef-", min_size=1, max_size=16), min_size=1, max_size=14),
    sheet=st.sampled_from(SHEETS),
)
def test_words_are_broken_only_when_longer_than_a_line(words, sheet):
    slip = make_slip(outage_lines=(" ".join(words),))
    rows = [r for r in native_rows(slip, sheet) if isinstance(r, Row) and r.align == "left"]
    shown = [word for row in rows for word in row.text.removesuffix("...").split()]
    assert shown == words[: len(shown)] or rows[-1].text.endswith("...")
    assert all(word in words for word in shown[:-1])


@pytest.mark.parametrize(("sheet", "wide", "high"), [(WIDE, 8, 8), (NARROW, 6, 8)])
def test_the_number_is_as_large_as_the_columns_allow(sheet, wide, high):
    (number,) = [r for r in native_rows(make_slip(), sheet) if isinstance(r, Row) and r.wide > 3]
    assert (number.text, number.wide, number.high) == ("A-017", wide, high)


def test_a_printer_that_enlarges_twice_only_is_asked_for_no_more():
    rows = native_rows(make_slip(copy=True), replace(WIDE, largest=2))
    assert max(row.high for row in rows if isinstance(row, Row)) == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sheet", SHEETS[:3], ids=["80", "58", "180dpi"])
def test_letters_and_picture_say_the_same_in_the_same_order(sheet):
    slip = make_slip(outage_lines=OUTAGE_LINES, copy=True, wait_line="sekitar 20-35 menit")
    native = " ".join(r.text for r in native_rows(slip, sheet) if isinstance(r, Row))
    drawn = lay_out(slip, sheet.paper, Renderer())
    picture = " ".join(shape.text for shape in drawn.shapes if isinstance(shape, Text))

    def words(text: str) -> list[str]:
        return re.findall(r"\w[\w.-]*", text.replace("\u00a0", " "))

    assert words(native) == words(picture)


def test_copy_mark_and_outage_stand_out_in_white_on_black():
    rows = native_rows(make_slip(outage_lines=OUTAGE_LINES, copy=True), WIDE)
    marks = [row.text.strip() for row in rows if isinstance(row, Row) and row.inverse]
    assert marks == ["SALINAN", "Layanan terganggu"]
    assert isinstance(rows[0], Row)
    assert rows[0].inverse


def encoded(slip, qr="none", name="generic-80"):
    profile = load_profile(name)
    profile = profile.model_copy(
        update={"text": profile.text.model_copy(update={"qr": qr})},
    )
    sheet = Sheet(profile.text.columns, profile.text.largest, profile.sheet)
    return TicketEncoder(profile).native_paper(native_rows(slip, sheet))


def test_a_ticket_without_a_code_takes_few_bytes():
    assert len(encoded(make_slip(outage_lines=OUTAGE_LINES, copy=True))) <= 800
    assert len(encoded(make_slip())) <= 600


def test_the_code_page_is_pinned_right_after_the_printer_was_reset():
    assert encoded(make_slip()).startswith(b"\x1b@\x1bt\x00")
    assert b"Caf\x82" in encoded(make_slip(service_name="Café"))


def test_the_code_is_sent_as_the_profile_says():
    plain = encoded(make_slip())
    assert b"\x1d(k" not in plain
    assert b"\x1dv0" not in plain
    assert b"1P0K7F2Q9XM\x1d(k\x03\x001Q0" in encoded(make_slip(), "gs-k")
    dots = encoded(make_slip(), "raster")
    # 21 modules of four dots: 11 bytes in each of 84 rows.
    assert b"\x1dv0\x00\x0b\x00\x54\x00" in dots
    assert len(dots) < len(plain) + 1000


def test_a_small_logo_is_printed_and_a_large_one_would_take_too_long():
    small, large = Raster(80, 100, bytes(1000)), Raster(80, 101, bytes(1010))
    with_small = native_rows(make_slip(logo=small), WIDE)
    assert [row.picture for row in with_small if isinstance(row, PictureRow)] == [small]
    assert native_rows(make_slip(logo=large), WIDE) == native_rows(make_slip(), WIDE)


def test_a_follow_address_that_is_too_long_gives_way_to_the_tickets_code():
    rows = native_rows(make_slip(qr_text="https://antre.example/" + "x" * 280), NARROW)
    assert [row.code.text for row in rows if isinstance(row, CodeRow)] == ["K7F2Q9XM"]


@pytest.mark.usefixtures("qapp")
def test_the_encoder_prints_letters_only_when_told_to():
    profile = load_profile("generic-80")
    assert b"Perekaman KTP-el" in SlipEncoder(profile, native=True).paper(make_slip())
    assert b"Perekaman KTP-el" not in SlipEncoder(profile).paper(make_slip())
