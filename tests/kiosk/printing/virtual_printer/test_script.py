"""Scripts and the control port: lines that are done at their moment, or refused in words."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.moments import Unit
from kiosk.printing.virtual_printer.script import ScriptError, load_script, read_script
from kiosk.printing.virtual_printer.server import VirtualPrinter
from tests.kiosk.printing.virtual_printer.bench import CUT, read
from tests.patience import wait_until

PICTURE = b"\x1dv0\x00\x48\x00\xc8\x00" + b"\xff" * (72 * 200) + CUT
ASK = b"\x1d(H\x06\x0000A017"
ANSWER = b'7"A017\x00'


def test_a_script_is_done_line_by_line_at_its_moments(raw):
    printer, line = raw
    run = printer.run_script(
        read_script(
            """
            # A busy morning.
            speed 100000
            after 2 tickets: paper-out
            after 0.1 s: ready
            after 1 row: near-end  # told, printing goes on
            after 1 ticket: offline
            """
        )
    )
    for _ in range(2):
        line.sendall(PICTURE + ASK)
        assert read(line, 7) == ANSWER
    wait_until(lambda: printer.condition != "ready")
    line.sendall(PICTURE + ASK)
    assert read(line, 7) == ANSWER
    assert run.wait(5)
    assert printer.condition == "offline"
    assert printer.faults == Faults(rows_per_second=100_000)
    assert len(printer.tickets) == 3


def test_a_ticket_counts_when_it_is_proven_not_when_it_is_cut(raw):
    printer, line = raw
    printer.run_script(read_script("after 1 ticket: silent"))
    wait_until(lambda: _waits(printer, "tickets"))
    line.sendall(PICTURE)
    printer.wait_for_tickets(1)
    line.sendall(ASK)
    assert read(line, 7) == ANSWER
    wait_until(lambda: printer.condition == "silent")


def test_rows_and_bytes_are_counted_exactly(raw):
    printer, line = raw
    run = printer.run_script(read_script("after 60 rows: paper-out"))
    wait_until(lambda: _waits(printer, "rows"))
    line.sendall(PICTURE)
    assert run.wait(5)
    assert printer.machine.rows_on_strip == 60
    printer.set_condition("ready")
    printer.wait_for_tickets(1)
    run = printer.run_script(read_script("after 1000 bytes: reset"))
    wait_until(lambda: _waits(printer, "bytes"))
    line.sendall(PICTURE)
    assert run.wait(5)
    with pytest.raises(ConnectionResetError):
        read(line, 1)
    wait_until(lambda: printer.machine.rows_on_strip == (1000 - 8) // 72)


def test_a_script_that_waits_ends_with_its_printer(raw):
    printer, _ = raw
    run = printer.run_script(read_script("after 5 tickets: offline"))
    other = printer.run_script(read_script("after 3000 s: offline"))
    wait_until(lambda: _waits(printer, "tickets"))
    printer.stop()
    assert (run.done, other.done, printer.condition) == (True, True, "ready")


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ("token wrong", Faults(token="wrong")),
        ("token late 2.5", Faults(token_delay=2.5)),
        ("reset after 4000", Faults(reset_after_bytes=4000)),
        ("frames on", Faults(frames_between=True)),
        ("window 4096", Faults(window_bytes=4096)),
        ("speed 800", Faults(rows_per_second=800)),
        ("cutter-fails", Faults(cutter_fails=True)),
        ("cutter-fails and-goes-on", Faults(cutter_fails=True, cutter_stops=False)),
        ("presenter on", Faults(presenter=True)),
        ("ticket left", Faults(ticket="left")),
        ("no-faults", Faults()),
    ],
)
def test_every_fault_can_be_ordered_and_taken_back(raw, line, faults):
    printer, _ = raw
    with _control(printer) as ask:
        assert ask(line) == "ok"
        assert printer.faults == faults
        for back in (
            *("window off", "speed full", "frames off", "presenter off", "cutter-fails off"),
            "no-faults",
        ):
            assert ask(back) == "ok"
        assert printer.faults == Faults()


def test_the_control_port_puts_the_printer_into_any_state(raw):
    printer, _ = raw
    with _control(printer) as ask:
        for condition in Condition:
            assert ask(str(condition)) == "ok"
            assert printer.condition is condition
        assert ask("state") == "ok silent tickets=0"
        assert ask("on fire").startswith("error 'on' is no order; write one of: ready; near-end")
        assert ask("# nothing") == "ok"
        assert ask("after 0 tickets: ready") == "ok"
        wait_until(lambda: printer.condition == "ready")


def test_lines_are_cut_by_order(raw):
    printer, line = raw
    # An answer shows that the printer has taken the connection in.
    line.sendall(b"\x10\x04\x01")
    assert read(line, 1) == b"\x12"
    with _control(printer) as ask:
        assert ask("drop") == "ok"
        assert line.recv(1) == b""
        line.close()
        for order in ("reset", "power-off", "power-off 0.05"):
            with _connected(printer) as again:
                assert ask(order) == "ok"
                with pytest.raises(ConnectionResetError):
                    read(again, 1)


@pytest.mark.parametrize(
    ("text", "number", "message"),
    [
        ("ready\nafter 3 tickets paper-out", 2, "has no moment"),
        ("after 3 pages: ready", 1, "'pages' cannot be counted"),
        ("after x tickets: ready", 1, "'x' is no whole number"),
        ("after 1.5 rows: ready", 1, "'1.5' is no whole number"),
        ("after -1 s: ready", 1, "'-1' is no number of seconds"),
        ("after ² tickets: ready", 1, "'²' is no whole number"),
        ("after 3 tickets:", 1, "there is no order"),
        ("\n\nburn", 3, "'burn' is no order"),
        ("token", 1, "'token' has too few words"),
        ("token late soon", 1, "'soon' in 'token late soon' is no number"),
        ("token late inf", 1, "'inf'"),
        ("token late", 1, "'token late' is not understood"),
        ("window 0", 1, "'0' in 'window 0' is no count"),
        ("speed 1_000", 1, "'1_000' in"),
        ("ready now", 1, "'ready now' has too many words"),
        ("frames maybe", 1, "'frames maybe' is not understood"),
        ("reset in 5", 1, "'reset in 5' is not understood"),
    ],
)
def test_a_line_that_is_not_understood_is_named_with_a_remedy(tmp_path, text, number, message):
    path = tmp_path / "fault.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as caught:
        load_script(path)
    assert str(caught.value).startswith(f"{path}, line {number}: ")
    assert message in str(caught.value)
    assert caught.value.remedy.startswith("write ")


def test_a_file_that_is_no_text_is_named(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(ScriptError, match="UTF-8") as caught:
        load_script(path)
    assert str(path) in str(caught.value)
    with pytest.raises(OSError, match="No such file"):
        load_script(tmp_path / "missing.txt")


@given(st.text(max_size=60))
def test_any_text_is_a_script_or_is_refused_in_words(text):
    try:
        read_script(text)
    except ScriptError as error:
        assert error.line >= 1
        assert error.remedy


@contextmanager
def _control(printer: VirtualPrinter) -> Iterator[Callable[[str], str]]:
    """Give a function that asks the control port one thing and gives the answer."""
    with (
        socket.create_connection(("127.0.0.1", printer.control_port), timeout=5) as line,
        line.makefile("rw") as file,
    ):

        def ask(order: str) -> str:
            file.write(order + "\n")
            file.flush()
            return file.readline().rstrip("\n")

        yield ask


def _waits(printer: VirtualPrinter, unit: Unit) -> bool:
    return printer.machine.next_moment(unit) is not None


@contextmanager
def _connected(printer: VirtualPrinter) -> Iterator[socket.socket]:
    def answers() -> bool:
        try:
            lines.append(socket.create_connection(("127.0.0.1", printer.port), timeout=5))
        except ConnectionRefusedError:
            return False
        lines[-1].sendall(b"\x10\x04\x01")
        return read(lines[-1], 1) == b"\x12"

    lines: list[socket.socket] = []
    wait_until(answers)
    with lines[0]:
        yield lines[0]
