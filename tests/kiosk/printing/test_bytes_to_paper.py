"""What the renderer draws is what comes out: bytes of every profile, interpreted to the dot."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.profiles.profile import load_profile, profile_names
from kiosk.printing.slip.encoder import SlipEncoder
from kiosk.printing.slip.escpos_bytes import TicketEncoder
from kiosk.printing.slip.raster import Raster
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.paper import PaperStrip
from tests.kiosk.printing.desk import OUTAGE_LINES, make_slip
from tests.kiosk.printing.pictures import trimmed
from tests.kiosk.printing.virtual_printer.bench import Recorder, interpreted

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("command", ["gs-v-0", "gs-l"])
@pytest.mark.parametrize("name", profile_names())
def test_every_profile_prints_the_renderers_picture_to_the_dot(name, command):
    profile = load_profile(name)
    rows = {"command": command, "fragment_rows": min(profile.raster.fragment_rows, 900)}
    profile = profile.model_copy(update={"raster": profile.raster.model_copy(update=rows)})
    encoder = SlipEncoder(profile)
    slip = make_slip(outage_lines=OUTAGE_LINES, copy=True)
    picture, interpreter, recorder = interpreted(
        encoder.paper(slip), profile.paper.dots, presenter=profile.presenter.kind != "none"
    )
    assert picture is not None
    assert picture.differing_dots(trimmed(encoder.picture(slip))) == 0
    assert interpreter.unknown == []
    assert recorder.cuts == ([] if profile.cut.kind == "none" else [profile.cut.kind])


@settings(max_examples=40)
@given(
    width=st.sampled_from([8, 384, 420, 512, 576]),
    height=st.integers(1, 400),
    seed=st.binary(min_size=1, max_size=40),
)
def test_any_dots_survive_the_way_to_paper(width, height, seed):
    """Also dots that look like commands: 10 04 01, 1B 40, 1D 56 42."""
    row_bytes = (width + 7) // 8
    last = 0xFF << (-width % 8) & 0xFF
    data = bytearray((seed * (row_bytes * height // len(seed) + 1))[: row_bytes * height])
    data[row_bytes - 1 :: row_bytes] = bytes(b & last for b in data[row_bytes - 1 :: row_bytes])
    drawn = Raster(width, height, bytes(data))
    encoder = TicketEncoder(load_profile("generic-80"))
    picture, interpreter, _ = interpreted(encoder.paper(drawn), 576)
    wanted = trimmed(drawn)
    assert interpreter.unknown == []
    if not wanted.height:
        assert picture is None
        return
    assert picture is not None
    assert picture.height == wanted.height
    for y in range(wanted.height):
        row = bytearray(picture.row(y)[:row_bytes])
        assert bytes(row) == wanted.row(y)
        assert not any(picture.row(y)[row_bytes:])


def test_a_picture_wider_than_the_paper_is_refused():
    with pytest.raises(ValueError, match="wider"):
        TicketEncoder(load_profile("generic-58")).paper(Raster(576, 1, bytes(72)))


def test_a_flush_ends_a_raster_that_was_cut_short_and_the_next_paper_is_whole():
    encoder = SlipEncoder(load_profile("generic-80"))
    whole = encoder.paper(make_slip())
    for torn_at in (5, 9, 2000, len(whole) - 3):
        data = whole[:torn_at] + encoder.flush() + whole
        paper, recorder = PaperStrip(576), Recorder()
        pieces = []
        recorder.cut = lambda kind, paper=paper, pieces=pieces: pieces.append(paper.cut())
        interpreter = Interpreter(paper, recorder)
        interpreter.feed(data)
        while interpreter.step():
            pass
        assert pieces[-1].digest == trimmed(encoder.picture(make_slip())).digest


def test_importing_the_library_leaves_nothing_behind(tmp_path):
    program = (
        "import logging; from kiosk.printing.profiles.profile import load_profile;"
        "from kiosk.printing.slip.escpos_bytes import TicketEncoder;"
        "TicketEncoder(load_profile('generic-80')); assert logging.root.handlers == []"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("ESCPOS_CAPABILITIES_PICKLE_DIR")
    subprocess.run([sys.executable, "-W", "error", "-c", program], env=environment, check=True)
    assert list(tmp_path.iterdir()) == []
    assert tempfile.gettempdir() != str(tmp_path)
