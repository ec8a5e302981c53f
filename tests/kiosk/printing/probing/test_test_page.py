"""The test page: rulers that are right, nothing cut off, and nobody takes it for a ticket."""

from __future__ import annotations

import socket
from datetime import datetime
from itertools import pairwise

import pytest
from PIL import Image

from kiosk.printing.probing.probe_page import LINES, probe_lines, ruler_paper
from kiosk.printing.probing.rulers import MARKS, dot_ruler, mm_ruler, widths_on
from kiosk.printing.probing.test_page import PageEncoder, PageFacts
from kiosk.printing.probing.test_page_layout import NOT_A_TICKET, PageWords, lay_out_page
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.slip.layout import Fill, Paper, Text
from kiosk.printing.slip.renderer import Renderer
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.pictures import trimmed

MODELS = ["generic-58", "generic-80", "epson-tm-t88", "epson-tm-t20iii"]
NOON = datetime(2026, 11, 24, 12, 0)
LONG_PLACE = "printer-lantai-satu-pintu-utara.kantor.example:9100 · 115200 " * 3

pytestmark = pytest.mark.usefixtures("qapp")


def encoder(name, *, native=False, place="192.168.1.50:9100"):
    return PageEncoder(PageFacts(place, load_profile(name), NOON), native=native)


def printed(data, dots, cut):
    """Give the first paper that a printer makes of the bytes, and what it did not understand."""
    with VirtualPrinter(dots=dots) as printer:
        with socket.create_connection(("127.0.0.1", printer.port)) as line:
            line.sendall(data if cut else data + b"\x1dV\x00")
            ticket = printer.wait_for_tickets(1, 10)[0]
        return ticket.picture, printer.machine.unknown_commands


def words(end="end"):
    return PageWords(("model", "place", "width", "date"), end)


# -- rulers -------------------------------------------------------------------------------------


@pytest.mark.parametrize("dots", [384, 420, 512, 576])
def test_a_number_on_the_dot_ruler_ends_at_the_dot_it_names(dots):
    renderer = Renderer()
    shapes, _ = dot_ruler(renderer, dots, 0)
    labels = {s.text: s for s in shapes if isinstance(s, Text)}
    assert set(labels) == {str(width) for width in widths_on(dots)}
    for text, label in labels.items():
        end = label.x + renderer.width(text, label.px, label.weight)
        assert int(text) - 5 <= end < int(text)
    ticks = {s.x + 1 for s in shapes if isinstance(s, Fill) and s.width == 1}
    assert set(map(int, labels)) <= ticks


@pytest.mark.parametrize("dots", [384, 420, 512, 576, 832])
def test_the_widths_of_real_printers_are_marked(dots):
    assert {mark for mark in (*MARKS, dots) if mark <= dots} <= set(widths_on(dots))


def test_no_number_of_a_ruler_touches_another():
    renderer = Renderer()
    for shapes, _ in (dot_ruler(renderer, 576, 0), mm_ruler(renderer, Paper(576, 203), 0)):
        labels = [s for s in shapes if isinstance(s, Text)]
        rows = {label.baseline for label in labels}
        for row in rows:
            standing = sorted((s.x, s) for s in labels if s.baseline == row)
            for (_, left), (right, _) in pairwise(standing):
                assert left.x + renderer.width(left.text, left.px, left.weight) < right


@pytest.mark.parametrize("dpi", [180, 203])
def test_a_millimetre_is_a_millimetre(dpi):
    shapes, _ = mm_ruler(Renderer(), Paper(512, dpi), 0)
    ticks = sorted(s.x for s in shapes if isinstance(s, Fill) and s.width == 1)
    assert ticks[50] == round(50 * dpi / 25.4)


# -- the page -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MODELS)
def test_the_page_in_dots_comes_out_as_it_was_drawn(name):
    made, profile = encoder(name), load_profile(name)
    picture, unknown = printed(made.paper(), profile.paper.dots, profile.cut.kind != "none")
    assert picture.differing_dots(trimmed(made.picture())) == 0
    assert unknown == []


@pytest.mark.parametrize("name", MODELS)
def test_the_page_as_text_is_understood_whole(name):
    made, profile = encoder(name, native=True), load_profile(name)
    data = made.paper()
    picture, unknown = printed(data, profile.paper.dots, profile.cut.kind != "none")
    assert unknown == []
    assert picture.height > 600
    assert len(data) < len(encoder(name).paper()) / 5


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("native", [True, False])
def test_no_byte_of_a_page_is_a_real_time_command(name, native):
    data = encoder(name, native=native, place=LONG_PLACE).paper()
    assert not any(bytes((0x10, command)) in data for command in (0x04, 0x05, 0x14))


@pytest.mark.parametrize("name", MODELS)
def test_nothing_on_the_page_runs_over_the_paper(name):
    sheet, renderer = load_profile(name).sheet, Renderer()
    facts = PageFacts(LONG_PLACE, load_profile(name), NOON)
    layout = lay_out_page(facts.words("raster"), sheet, renderer)
    for shape in layout.shapes:
        if isinstance(shape, Text):
            width = renderer.width(shape.text, shape.px, shape.weight)
            assert shape.x >= 0
            assert shape.x + width <= sheet.dots
            assert shape.baseline <= layout.height
        elif isinstance(shape, Fill):
            assert 0 <= shape.x <= shape.x + shape.width <= sheet.dots
            assert shape.y + shape.height <= layout.height


def test_the_page_says_twice_that_it_is_no_ticket_and_bears_no_number():
    layout = lay_out_page(words(), load_profile("generic-80").sheet, Renderer())
    texts = [s.text for s in layout.shapes if isinstance(s, Text)]
    assert sum(NOT_A_TICKET.casefold() == text.casefold() for text in texts) == 2
    largest = max((s for s in layout.shapes if isinstance(s, Text)), key=lambda s: s.px)
    assert not any(letter.isdigit() for letter in largest.text)
    assert NOT_A_TICKET.upper().encode() in encoder("generic-80", native=True).paper()


def test_a_printer_without_cutter_is_not_said_to_cut():
    assert b"terpotong" not in encoder("generic-58", native=True).paper()
    assert b"terpotong" in encoder("generic-80", native=True).paper()


def test_signs_no_printer_has_become_question_marks_in_text():
    data = encoder("generic-80", native=True, place="プリンタ 1").paper()
    assert b"???? 1" in data


def test_the_code_of_the_page_is_not_that_of_a_ticket():
    made = encoder("generic-80")
    picture = made.picture()
    image = Image.frombytes("1", (picture.width_bytes * 8, picture.height), picture.data)
    assert image.getbbox() is not None
    assert b"BUKAN TIKET" in encoder("epson-tm-t20iii", native=True).paper()


# -- what a probe prints ------------------------------------------------------------------------


def test_the_lines_of_a_probe_are_long_on_paper_and_short_on_the_wire():
    data = probe_lines(load_profile("generic-58"))
    assert data.count(b"\n") == LINES
    assert len(data) < 400


@pytest.mark.parametrize("head", [384, 512, 576])
def test_the_ruler_of_a_probe_shows_where_a_head_ends(head):
    picture, unknown = printed(ruler_paper(load_profile("generic-80")), head, True)
    assert unknown == []
    last = (head - 1) // 8
    assert any(picture.row(y)[last] & 1 << (7 - (head - 1) % 8) for y in range(picture.height))
