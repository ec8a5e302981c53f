"""The ticket on paper: the same dots everywhere, legible sizes, nothing outside the paper."""

from __future__ import annotations

import os
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing import test_page
from kiosk.printing.errors import SlipError
from kiosk.printing.layout import Fill, Frame, Modules, Paper, Text, WarningMark, wrap
from kiosk.printing.renderer import Renderer
from kiosk.printing.slip import Slip, SlipWords, visible
from kiosk.printing.ticket_layout import MIN_MODULE, lay_out
from tests.kiosk.printing.desk import OPENING, OUTAGE_LINES, make_slip
from tests.kiosk.printing.pictures import GOLDEN, from_png, to_png

pytestmark = pytest.mark.usefixtures("qapp")
WIDE, NARROW, COARSE = Paper(576, 203), Paper(384, 203), Paper(512, 180)
LONG_NAME = (
    'Pencatatan pengangkatan, "pengesahan" & pengakuan anak \x1b@\x07<b>di luar</b> negeri ' * 4
)
CASES = {
    "plain-80": (
        make_slip(
            number_label="C-041",
            service_name="Kartu Keluarga",
            people_ahead=6,
            wait_line="sekitar 20–35 menit",
        ),
        WIDE,
    ),
    "outage-80": (make_slip(outage_lines=OUTAGE_LINES), WIDE),
    "copy-80": (make_slip(copy=True, people_ahead=0), WIDE),
    "long-names-80": (
        make_slip(
            office_name="Dinas Kependudukan dan Pencatatan Sipil Kabupaten Jepara",
            service_name=LONG_NAME,
            number_label="AB-1234",
        ),
        WIDE,
    ),
    "outage-58": (make_slip(outage_lines=OUTAGE_LINES), NARROW),
    "trial-180-dpi": (
        test_page.test_page_slip(
            "Disdukcapil Kabupaten Jepara", "generic-80, 127.0.0.1:9100", OPENING, "WIB"
        ),
        COARSE,
    ),
}
TEXT = st.text(max_size=300)


@pytest.fixture
def renderer():
    return Renderer()


@pytest.mark.parametrize("name", CASES)
def test_a_ticket_is_the_golden_picture_to_the_dot(renderer, name):
    slip, paper = CASES[name]
    picture = renderer.draw(lay_out(slip, paper, renderer))
    golden = GOLDEN / f"{name}.png"
    if os.environ.get("ANTREAN_GOLDEN") == "write":
        to_png(picture, golden)
    assert picture.differing_dots(from_png(golden)) == 0


def test_another_thread_draws_the_same_dots(renderer):
    slip, paper = CASES["outage-80"]
    drawn = []

    def draw() -> None:
        own = Renderer()
        drawn.append(own.draw(lay_out(slip, paper, own)).digest)

    thread = Thread(target=draw)
    thread.start()
    thread.join()
    assert drawn == [renderer.draw(lay_out(slip, paper, renderer)).digest]


@pytest.mark.parametrize("paper", [WIDE, NARROW, COARSE], ids=["80", "58", "180dpi"])
@pytest.mark.parametrize("label", ["A-7", "A-017", "AB-1234"])
def test_the_number_is_twenty_millimetres_high_or_as_wide_as_the_paper(renderer, paper, label):
    layout = lay_out(make_slip(number_label=label), paper, renderer)
    (number,) = [s for s in layout.shapes if isinstance(s, Text) and s.text == label]
    high = number.px * 0.668 >= paper.mm(20) - 1
    wide = renderer.width(label, number.px + 4, "bold") > paper.dots * 0.94
    assert high or wide


@settings(max_examples=60)
@given(
    office=TEXT,
    label=st.text(max_size=30),
    service=TEXT,
    wait=TEXT,
    outage=st.lists(TEXT, max_size=3),
    notice=TEXT,
    copy=st.booleans(),
    paper=st.sampled_from([WIDE, NARROW, COARSE]),
)
def test_whatever_the_words_are_nothing_leaves_the_paper_or_becomes_too_small(
    office, label, service, wait, outage, notice, copy, paper
):
    renderer = Renderer()
    slip = make_slip(
        office_name=office,
        number_label=label,
        service_name=service,
        wait_line=wait,
        outage_lines=tuple(outage),
        notice_line=notice,
        copy=copy,
    )
    layout = lay_out(slip, paper, renderer)
    for shape in layout.shapes:
        left, right, bottom = _bounds(shape, renderer)
        assert 0 <= left <= right <= paper.dots
        assert bottom <= layout.height
        if isinstance(shape, Text):
            assert shape.px >= paper.pt(12)
        if isinstance(shape, Modules):
            assert shape.module >= MIN_MODULE
    assert renderer.draw(layout).height == layout.height


def _bounds(shape, renderer):
    match shape:
        case Text():
            width = renderer.width(shape.text, shape.px, shape.weight)
            return shape.x, shape.x + width, shape.baseline
        case Fill() | Frame():
            return shape.x, shape.x + shape.width, shape.y + shape.height
        case Modules() | WarningMark():
            return shape.x, shape.x + shape.size, shape.y + shape.size


def test_a_long_service_name_takes_two_lines_and_ends_in_an_ellipsis(renderer):
    layout = lay_out(make_slip(service_name=LONG_NAME), WIDE, renderer)
    service = [s for s in layout.shapes if isinstance(s, Text) and s.px == WIDE.pt(15)]
    assert len(service) == 2
    assert service[-1].text.endswith("…")


def test_a_copy_has_a_black_band_with_the_word_across_the_paper(renderer):
    layout = lay_out(make_slip(copy=True), WIDE, renderer)
    band = next(s for s in layout.shapes if isinstance(s, Fill))
    (mark,) = [s for s in layout.shapes if isinstance(s, Text) and s.white]
    assert (band.width, mark.text) == (576, "SALINAN")
    assert band.y < mark.baseline < band.y + band.height


def test_the_qr_code_can_be_read_back_from_the_dots(renderer):
    layout = lay_out(make_slip(qr_text="K7F2Q9XM"), WIDE, renderer)
    (code,) = [s for s in layout.shapes if isinstance(s, Modules)]
    picture = renderer.draw(layout)
    half = code.module // 2
    for down, row in enumerate(code.rows):
        for right, dark in enumerate(row):
            x, y = code.x + right * code.module + half, code.y + down * code.module + half
            assert bool(picture.row(y)[x // 8] & 0x80 >> x % 8) is bool(dark)


def test_a_follow_address_that_is_too_long_is_refused_not_shrunk(renderer):
    with pytest.raises(SlipError):
        lay_out(make_slip(qr_text="x" * 301), WIDE, renderer)


@given(TEXT)
def test_control_characters_never_reach_the_paper(text):
    shown = visible(text)
    assert shown.isprintable() or "\u00a0" in shown
    assert visible(shown) == shown


def test_markup_and_quotes_stay_as_they_are():
    assert visible('<b>"A" & B</b>\x1b@') == '<b>"A" & B</b>@'


@given(text=st.text(st.sampled_from("ab <-/é"), max_size=120), width=st.integers(60, 500))
def test_wrapping_loses_no_letter_and_keeps_to_the_width(text, width):
    renderer = Renderer()
    lines = wrap(renderer, text, 20, "regular", width, most=1000)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(renderer.width(line, 20, "regular") <= width for line in lines)


@given(
    st.builds(
        make_slip,
        office_name=TEXT,
        service_name=TEXT,
        people_ahead=st.none() | st.integers(0, 999),
        outage_lines=st.lists(TEXT, max_size=3).map(tuple),
        copy=st.booleans(),
        words=st.builds(SlipWords, heading=TEXT),
    )
)
def test_a_stored_slip_comes_back_whole(slip):
    assert Slip.from_json(slip.to_json()) == slip


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"office_name": 1}', "null"])
def test_a_damaged_stored_slip_is_refused(text):
    with pytest.raises(SlipError):
        Slip.from_json(text)
