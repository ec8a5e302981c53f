"""What the renderer draws is what comes out: bytes of every profile, interpreted to the dot."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printing.encoder import SlipEncoder
from kiosk.printing.escpos_bytes import TicketEncoder
from kiosk.printing.profile import load_profile, profile_names
from kiosk.printing.raster import Raster
from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.interpreter import Interpreter
from kiosk.printing.virtual_printer.machine import Machine
from kiosk.printing.virtual_printer.paper import PaperStrip
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.desk import OUTAGE_LINES, make_slip
from tests.kiosk.printing.pictures import from_png, trimmed

CUT = b"\x1dVB\x00"
pytestmark = pytest.mark.usefixtures("qapp")


class Recorder:
    """A machine around the interpreter that only remembers."""

    def __init__(self) -> None:
        self.replies: list[bytes] = []
        self.cuts: list[str] = []

    def reply(self, data: bytes) -> None:
        self.replies.append(data)

    def paper_bits(self) -> int:
        return 0

    def automatic_status(self, wanted: int) -> None:
        pass

    def cut(self, kind: str) -> None:
        self.cuts.append(kind)


def interpreted(data: bytes, dots: int) -> tuple[Raster | None, Interpreter, Recorder]:
    paper, recorder = PaperStrip(dots), Recorder()
    interpreter = Interpreter(paper, recorder)
    interpreter.feed(data)
    while interpreter.step():
        pass
    return paper.cut(), interpreter, recorder


@pytest.mark.parametrize("command", ["gs-v-0", "gs-l"])
@pytest.mark.parametrize("name", profile_names())
def test_every_profile_prints_the_renderers_picture_to_the_dot(name, command):
    profile = load_profile(name)
    rows = {"command": command, "fragment_rows": min(profile.raster.fragment_rows, 900)}
    profile = profile.model_copy(update={"raster": profile.raster.model_copy(update=rows)})
    encoder = SlipEncoder(profile)
    slip = make_slip(outage_lines=OUTAGE_LINES, copy=True)
    picture, interpreter, recorder = interpreted(encoder.paper(slip), profile.paper.dots)
    assert picture is not None
    assert picture.differing_dots(trimmed(encoder.picture(slip))) == 0
    assert interpreter.unknown == []
    assert recorder.cuts == (["partial"] if profile.cut.kind == "partial" else [])


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
        "import logging; from kiosk.printing.profile import load_profile;"
        "from kiosk.printing.escpos_bytes import TicketEncoder;"
        "TicketEncoder(load_profile('generic-80')); assert logging.root.handlers == []"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("ESCPOS_CAPABILITIES_PICKLE_DIR")
    subprocess.run([sys.executable, "-W", "error", "-c", program], env=environment, check=True)
    assert list(tmp_path.iterdir()) == []
    assert tempfile.gettempdir() != str(tmp_path)


def test_native_text_is_readable_and_as_wide_as_its_size():
    plain, _, _ = interpreted(b"\x1b@A-017\n" + CUT, 576)
    double, _, _ = interpreted(b"\x1b@\x1d!\x11A-017\n" + CUT, 576)
    centred, _, _ = interpreted(b"\x1b@\x1ba\x01A-017\n" + CUT, 576)
    assert plain is not None
    assert double is not None
    assert centred is not None
    assert _ink(plain)[0] < 12 * 5 <= _ink(double)[1] + 12
    assert abs((_ink(centred)[0] + _ink(centred)[1]) / 2 - 288) < 12


def _ink(picture: Raster) -> tuple[int, int]:
    """Give the first and last dark column."""
    columns = 0
    for y in range(picture.height):
        columns |= int.from_bytes(picture.row(y), "big")
    bits = f"{columns:0{8 * picture.width_bytes}b}"
    return bits.index("1"), bits.rindex("1")


@pytest.fixture
def raw():
    """A virtual printer and a bare line to it."""
    with (
        VirtualPrinter(control_port=0) as printer,
        socket.create_connection(("127.0.0.1", printer.port), timeout=5) as line,
    ):
        yield printer, line


@pytest.mark.parametrize(
    ("condition", "answers"),
    [
        ("ready", b"\x12\x12\x12\x12"),
        ("near-end", b"\x12\x12\x12\x1e"),
        ("paper-out", b"\x1a\x32\x12\x7e"),
        ("cover-open", b"\x1a\x16\x12\x12"),
        ("offline", b"\x1a\x12\x12\x12"),
    ],
)
def test_the_printer_answers_truthfully(raw, condition, answers):
    printer, line = raw
    printer.set_condition(condition)
    line.sendall(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04")
    assert _read(line, 4) == answers


def test_real_time_questions_are_answered_in_the_middle_of_dots(raw):
    printer, line = raw
    header = b"\x1dv0\x00\x48\x00\x02\x00"
    line.sendall(header + bytes(50) + b"\x10")
    time.sleep(0.05)
    line.sendall(b"\x04")
    time.sleep(0.05)
    line.sendall(b"\x01")
    assert _read(line, 1) == b"\x12"
    # They are dots all the same.
    line.sendall(b"\xff" * (2 * 72 - 53) + CUT)
    (ticket,) = printer.wait_for_tickets(1)
    assert ticket.picture.row(0)[50:53] == b"\x10\x04\x01"


def test_questions_in_the_stream_are_answered_in_their_order(raw):
    printer, line = raw
    line.sendall(b"\x1dr\x01" + b"\x1d(H\x06\x0000A017" + b"\x1dI\x43" + b"\x1da\x0f")
    answer = _read(line, 1 + 7 + 17 + 4)
    assert answer == b"\x00" + b'7"A017\x00' + b"_ANTREAN VIRTUAL\x00" + b"\x10\x00\x00\x00"
    printer.set_condition("paper-out")
    assert _read(line, 4) == b"\x18\x00\x0f\x00"


def test_recovery_clears_what_is_not_on_paper(raw):
    printer, line = raw
    printer.set_condition("paper-out")
    line.sendall(SlipEncoder(load_profile("generic-80")).paper(make_slip()))
    line.sendall(b"\x10\x05\x02\x10\x04\x01")
    assert _read(line, 1) == b"\x1a"
    printer.set_condition("ready")
    line.sendall(b"\x1dr\x01")
    assert _read(line, 1) == b"\x00"
    assert printer.tickets == []


def test_one_connection_is_served_at_a_time(raw):
    printer, line = raw
    with socket.create_connection(("127.0.0.1", printer.port), timeout=0.3) as second:
        second.sendall(b"\x10\x04\x01")
        with pytest.raises(TimeoutError):
            second.recv(1)
        line.close()
        second.settimeout(5)
        assert second.recv(1) == b"\x12"


def test_the_control_port_puts_the_printer_into_any_state(raw):
    printer, _ = raw
    with socket.create_connection(("127.0.0.1", printer.control_port), timeout=5) as control:
        lines = control.makefile("rw")
        for condition in Condition:
            lines.write(f"{condition}\n")
            lines.flush()
            assert lines.readline() == "ok\n"
            assert printer.condition is condition
        lines.write("on fire\nstate\n")
        lines.flush()
        assert lines.readline().startswith("error expected")
        assert lines.readline() == "ok silent tickets=0\n"
        lines.close()


def test_papers_are_kept_as_pictures_with_a_log_and_counted_on(tmp_path):
    encoder = SlipEncoder(load_profile("generic-80"))
    for run in (1, 2):
        with (
            VirtualPrinter(tmp_path) as printer,
            socket.create_connection(("127.0.0.1", printer.port)) as line,
        ):
            line.sendall(encoder.paper(make_slip()))
            (ticket,) = printer.wait_for_tickets(1)
        assert ticket.file == tmp_path / f"{run:04d}.png"
        assert ticket.image.size == (ticket.picture.width, ticket.picture.height)
    log = [json.loads(x) for x in (tmp_path / "tickets.jsonl").read_text().splitlines()]
    assert [row["file"] for row in log] == ["0001.png", "0002.png"]
    assert {row["dots"] for row in log} == {trimmed(encoder.picture(make_slip())).digest}
    assert from_png(tmp_path / "0002.png").digest == log[1]["dots"]
    assert log[0]["cut"] == "partial"


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=60), max_size=8))
def test_no_bytes_can_stop_the_printer(pieces):
    sent: list[bytes] = []
    machine = Machine(
        dots=64, out_dir=None, send=sent.append, rows_per_second=None, buffer_bytes=None
    )
    machine.start()
    for piece in pieces:
        machine.receive(piece)
    machine.receive(bytes(70_000) * 2 + b"\x1b@\x10\x04\x01")
    assert b"\x12" in sent
    machine.receive(b"\x1b@\xffprinted\n" + CUT)
    assert machine.wait_for_tickets(1, 10)
    machine.stop()


def _read(line: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        data += line.recv(count - len(data))
    return data


def test_a_taken_port_is_told():
    with VirtualPrinter() as printer, pytest.raises(OSError, match="in use"):
        VirtualPrinter(port=printer.port)


def test_nothing_is_written_where_no_folder_was_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with (
        VirtualPrinter() as printer,
        socket.create_connection(("127.0.0.1", printer.port)) as line,
    ):
        line.sendall(b"text\n" + CUT)
        assert printer.wait_for_tickets(1)[0].file is None
    assert list(Path(tmp_path).iterdir()) == []
