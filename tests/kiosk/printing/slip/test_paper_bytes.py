"""The bytes of a paper: the same dots python-escpos would send, no command but ours among them."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PIL import Image

from kiosk.printing.errors import SlipError
from kiosk.printing.profiles.profile import load_profile, profile_names
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.raster import Raster
from tests.kiosk.printing.desk import OUTAGE_LINES, make_slip
from tests.kiosk.printing.pictures import printed, trimmed

REALTIME = re.compile(rb"\x10[\x04\x05\x14]")
COMMANDS = ["gs-v-0", "gs-l"]
IMPLS = {"gs-v-0": "bitImageRaster", "gs-l": "graphics"}


def profile_with(command="gs-v-0", rows=256, dots=576, **cut):
    profile = load_profile("generic-80")
    return profile.model_copy(
        update={
            "raster": profile.raster.model_copy(update={"command": command, "fragment_rows": rows}),
            "paper": profile.paper.model_copy(update={"dots": dots}),
            "cut": profile.cut.model_copy(update=cut),
        }
    )


def presenter_profile():
    return load_profile("custom-k80")


def raster(width: int, height: int, seed: bytes) -> Raster:
    """Fill a picture with repeated bytes; what fills a row up to whole bytes stays white."""
    row_bytes = (width + 7) // 8
    data = bytearray((seed * (row_bytes * height // len(seed) + 1))[: row_bytes * height])
    last = 0xFF << (-width % 8) & 0xFF
    data[row_bytes - 1 :: row_bytes] = bytes(b & last for b in data[row_bytes - 1 :: row_bytes])
    return Raster(width, height, bytes(data))


PICTURES = st.builds(
    raster,
    st.sampled_from([8, 16, 126, 128, 384, 420, 512, 576]),
    st.integers(1, 300),
    st.lists(st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x00, 0x1B, 0xFF]), min_size=1).map(bytes)
    | st.binary(min_size=1, max_size=40),
)


@pytest.mark.parametrize("command", COMMANDS)
@given(picture=PICTURES, rows=st.integers(24, 300))
@example(picture=raster(16, 1040, b"\x10\x04\x01"), rows=1040)
@example(picture=raster(8, 1300, b"\x55"), rows=1296)
@example(picture=raster(576, 1300, b"\x55"), rows=2000)
@example(picture=raster(8, 1030, b"\x04"), rows=1028)
def test_no_picture_spells_a_realtime_command_and_all_its_dots_come_out(command, picture, rows):
    clean = picture.without_realtime()
    data = TicketEncoder(profile_with(command, rows)).paper(clean)
    assert not REALTIME.search(data)
    assert clean.without_realtime() == clean
    paper = printed(data, picture.width).pieces
    wanted = trimmed(clean)
    assert [piece for piece, _ in paper] == ([wanted] if wanted.height else [None])


@given(picture=PICTURES)
def test_taking_commands_out_of_a_picture_adds_dots_only_beside_black_ones(picture):
    before = int.from_bytes(picture.data, "big")
    after = int.from_bytes(picture.without_realtime().data, "big")
    assert before & ~after == 0
    assert (after & ~before) & ~(before << 1) == 0
    assert (after ^ before).bit_count() == len(REALTIME.findall(picture.data))


def test_a_picture_whose_header_is_a_command_at_every_height_is_refused():
    encoder = TicketEncoder(profile_with("gs-l", 256, dots=1040))
    with pytest.raises(SlipError, match="would command"):
        encoder.paper(Raster(1040, 24, bytes(130 * 24)))


@pytest.mark.parametrize("command", COMMANDS)
@given(picture=PICTURES, rows=st.integers(24, 400))
def test_raster_bytes_are_those_of_python_escpos(command, picture, rows):
    clean = picture.without_realtime()
    encoder = TicketEncoder(profile_with(command, rows, kind="none"))
    ours = encoder.paper(clean)
    assume(b"\x10\x04" not in ours[:20])
    theirs = encoder._printer()
    theirs.hw("INIT")
    inverted = bytes(byte ^ 0xFF for byte in clean.data)
    image = Image.frombytes("1", (clean.width, clean.height), inverted)
    theirs.image(image, impl=IMPLS[command], fragment_height=rows)
    assert ours == theirs.output


@pytest.mark.parametrize("native", [False, True], ids=["raster", "native"])
@pytest.mark.parametrize("name", profile_names())
@pytest.mark.usefixtures("qapp")
def test_a_ticket_of_any_profile_holds_no_realtime_command_and_is_one_piece(name, native):
    profile = load_profile(name)
    encoder = SlipEncoder(profile, native=native)
    data = encoder.paper(make_slip(outage_lines=OUTAGE_LINES, copy=True))
    assert not REALTIME.search(data)
    assert data.startswith(b"\x1b@")
    mouth = printed(data, profile.paper.dots, profile.paper.dpi)
    ends = {"partial": ["partial"], "full": ["full"], "none": ["torn"]}
    assert [kind for _, kind in mouth.pieces] == ends[profile.cut.kind]


@pytest.mark.usefixtures("qapp")
def test_the_picture_that_is_told_of_is_the_one_that_is_sent():
    encoder = SlipEncoder(load_profile("generic-80"))
    dots = raster(200, 100, b"\x10\x04\x05\x14\x10")
    slip = make_slip(logo=dots)
    ((piece, _),) = printed(encoder.paper(slip), 576).pieces
    assert piece == trimmed(encoder.picture(slip))


def test_a_full_cut_feeds_by_itself_and_the_presenter_holds_the_ticket_out():
    profile = presenter_profile()
    assert profile.cut.kind == "full"
    held_out = profile.presenter.present_mm
    paper = TicketEncoder(profile).paper(Raster(8, 1, b"\xff"))
    assert paper.endswith(b"\x1dVA\x00\x1de\x03" + bytes((held_out,)))


def test_a_torn_paper_is_held_out_to_nobody():
    flush = TicketEncoder(presenter_profile()).flush()
    assert b"\x1de\x03" not in flush
    assert flush.endswith(b"\x1dVA\x00\x1de\x05")


def test_a_tear_bar_gets_a_feed_and_no_cut():
    paper = TicketEncoder(load_profile("generic-58")).paper(Raster(8, 1, b"\xff"))
    assert paper.endswith(b"\xff\x1bd\x04")
