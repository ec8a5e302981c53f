"""The ticket on paper: the same dots everywhere, legible sizes, nothing outside the paper."""

from __future__ import annotations

from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.errors import SlipError
from kiosk.printing.slip.layout import Fill, Frame, Modules, Paper, Picture, Text, WarningMark, wrap
from kiosk.printing.slip.qr_code import MIN_MODULE, QUIET_MODULES, code_for
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.slip.slip import Slip, SlipWords, visible
from kiosk.printing.slip.slip_words import slip_of
from kiosk.printing.slip.ticket_layout import NARROWEST_PERCENT, lay_out
from queueing.model import LocalText
from queueing.slip_facts import SlipFacts
from tests.kiosk.printing.desk import OPENING, OUTAGE_LINES, make_slip

pytestmark = pytest.mark.usefixtures("qapp")
WIDE, NARROW, COARSE, KIT = Paper(576, 203), Paper(384, 203), Paper(512, 180), Paper(420, 203)
PAPERS = [WIDE, NARROW, COARSE, KIT]
LONG_NAME = (
    'Pencatatan pengangkatan, "pengesahan" & pengakuan anak \x1b@\x07<b>di luar</b> negeri ' * 4
)
TEXT = st.text(max_size=300)


def black(width: int, height: int) -> Raster:
    row = ((1 << width) - 1 << -width % 8).to_bytes((width + 7) // 8, "big")
    return Raster(width, height, row * height)


@pytest.fixture
def renderer():
    return Renderer()


def test_another_thread_draws_the_same_dots(renderer):
    slip, paper = make_slip(outage_lines=OUTAGE_LINES), WIDE
    drawn = []

    def draw() -> None:
        own = Renderer()
        drawn.append(own.draw(lay_out(slip, paper, own)).digest)

    thread = Thread(target=draw)
    thread.start()
    thread.join()
    assert drawn == [renderer.draw(lay_out(slip, paper, renderer)).digest]


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58", "180dpi", "kit"])
@pytest.mark.parametrize("label", ["A-7", "A-017", "AB-1234"])
def test_the_number_is_twenty_millimetres_high_or_as_wide_as_the_paper(renderer, paper, label):
    layout = lay_out(make_slip(number_label=label), paper, renderer)
    (number,) = [s for s in layout.shapes if isinstance(s, Text) and s.text == label]
    left, right = renderer.ink(label, number.px, "bold", number.style)
    high = number.px * 0.668 >= paper.mm(20) - 1
    wide = right - left > paper.dots * 0.94
    assert high or (wide and number.style.percent == NARROWEST_PERCENT)


@pytest.mark.parametrize("label", ["A-017", "C-041", "H-188"])
def test_a_usual_number_is_twenty_millimetres_high_on_80_mm(renderer, label):
    layout = lay_out(make_slip(number_label=label), WIDE, renderer)
    (number,) = [s for s in layout.shapes if isinstance(s, Text) and s.text == label]
    assert number.px * 0.668 == pytest.approx(WIDE.mm(20), abs=1)


def test_a_plain_ticket_is_at_most_ninety_millimetres_long_on_80_mm(renderer):
    assert lay_out(make_slip(), WIDE, renderer).height <= WIDE.mm(90)


@settings(max_examples=60)
@given(
    office=TEXT,
    label=st.text(max_size=30),
    service=TEXT,
    wait=TEXT,
    outage=st.lists(TEXT, max_size=3),
    notice=TEXT,
    copy=st.booleans(),
    paper=st.sampled_from(PAPERS),
    logo=st.none() | st.builds(black, st.integers(1, 220), st.integers(1, 140)),
)
def test_whatever_the_words_are_nothing_leaves_the_paper_or_becomes_too_small(
    office, label, service, wait, outage, notice, copy, paper, logo
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
        logo=logo,
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
            left, right = renderer.ink(shape.text, shape.px, shape.weight, shape.style)
            return shape.x + left, shape.x + right, shape.baseline
        case Fill() | Frame():
            return shape.x, shape.x + shape.width, shape.y + shape.height
        case Modules() | WarningMark():
            return shape.x, shape.x + shape.size, shape.y + shape.size
        case Picture():
            return shape.x, shape.x + shape.dots.width, shape.y + shape.dots.height


def test_a_long_service_name_takes_three_lines_and_ends_in_an_ellipsis(renderer):
    layout = lay_out(make_slip(service_name=LONG_NAME), WIDE, renderer)
    service = [s for s in layout.shapes if isinstance(s, Text) and s.px == WIDE.pt(15)]
    assert len(service) == 3
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


@pytest.mark.parametrize("paper", PAPERS, ids=["80", "58", "180dpi", "kit"])
def test_a_follow_address_that_is_too_long_gives_way_to_the_tickets_code(renderer, paper, caplog):
    layout = lay_out(make_slip(qr_text="https://antre.example/" + "x" * 280), paper, renderer)
    (code,) = [s for s in layout.shapes if isinstance(s, Modules)]
    assert code.rows == code_for("K7F2Q9XM", "", paper).rows
    assert "too large" in caplog.text


@given(text=st.text(max_size=400), paper=st.sampled_from(PAPERS))
def test_a_code_keeps_its_quiet_zone_and_its_modules_or_is_left_out(text, paper):
    code = code_for(text, text[:8], paper)
    if code is not None:
        assert code.module >= MIN_MODULE
        assert code.size + 2 * QUIET_MODULES * code.module <= paper.dots
        assert code.picture().width == code.size


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


def test_a_stored_slip_leaves_the_offices_logo_out():
    slip = make_slip(logo=black(20, 10))
    assert Slip.from_json(slip.to_json()) == make_slip()


def test_the_logo_stands_dot_for_dot_in_the_middle_above_the_name(renderer):
    logo = Raster(12, 2, b"\xaa\xa0\x55\x50")
    layout = lay_out(make_slip(logo=logo), WIDE, renderer)
    (placed,) = [s for s in layout.shapes if isinstance(s, Picture)]
    name = next(s for s in layout.shapes if isinstance(s, Text))
    assert placed.y + placed.dots.height < name.baseline - name.px
    assert 2 * placed.x + 12 == WIDE.dots
    drawn = renderer.draw(layout)
    for y in range(2):
        row = int.from_bytes(drawn.row(placed.y + y), "big")
        here = row >> (WIDE.dots - placed.x - 12)
        assert here == int.from_bytes(logo.row(y), "big") >> 4


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"office_name": 1}', "null"])
def test_a_damaged_stored_slip_is_refused(text):
    with pytest.raises(SlipError):
        Slip.from_json(text)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("", "K7F2Q9XM"),
        ("https://antre.example/{code}", "https://antre.example/K7F2Q9XM"),
        ("https://x.example/?n={label}&t={code}", "https://x.example/?n=A%2F%7Bcode%7D&t=K7F2Q9XM"),
    ],
)
def test_the_code_holds_the_follow_address_of_this_very_ticket_or_its_id(address, text):
    facts = SlipFacts(
        office_name="Disdukcapil",
        time_zone="Asia/Jakarta",
        zone_label="WIB",
        label="A/{code}",
        code="K7F2Q9XM",
        service_name=LocalText("KK", "", ""),
        people_ahead=0,
        issued_at=OPENING,
        language="id",
        follow_address=address,
    )
    logo = black(8, 8)
    slip = slip_of(facts, copy=True, logo=logo)
    assert (slip.qr_text, slip.copy, slip.logo) == (text, True, logo)
