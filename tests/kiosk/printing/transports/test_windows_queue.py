"""Windows' spooler: its steps in order, and what is in doubt when one of them fails."""

from __future__ import annotations

import ctypes
import threading

import pytest

from kiosk.printing.errors import PrinterUnreachable, TransportError, WriteTimedOut
from kiosk.printing.transports.print_queue import QueueTransport
from kiosk.printing.transports.windows_queue import WindowsFileSpooler, WindowsSpooler

STEPS = [
    "OpenPrinterW",
    "StartDocPrinterW",
    "StartPagePrinter",
    "WritePrinter",
    "EndPagePrinter",
    "EndDocPrinter",
    "ClosePrinter",
]


class Winspool:
    """The functions of winspool.drv with one queue, "tiket"; `fails` names a step that does."""

    def __init__(self, fails: str = "", largest: int = 1 << 20) -> None:
        self.fails, self.largest = fails, largest
        self.steps: list[str] = []
        self.datatype = ""
        self.spooled = b""
        self.hold = threading.Event()
        self.hold.set()

    def __getattr__(self, step):
        def call(*arguments):
            self.hold.wait(10)
            self.steps.append(step)
            return 0 if step == self.fails else self._done(step, arguments)

        return call

    def _done(self, step, arguments):
        if step == "OpenPrinterW":
            return int(arguments[0] == "tiket")
        if step == "StartDocPrinterW":
            self.datatype = arguments[2]._obj.datatype
        if step == "WritePrinter":
            taken = arguments[1][: min(arguments[2], self.largest)]
            self.spooled += taken
            ctypes.cast(arguments[3], ctypes.POINTER(ctypes.c_uint32))[0] = len(taken)
        return 1


def opened(library: Winspool) -> QueueTransport:
    line = QueueTransport(WindowsSpooler("tiket", library))
    line.open(10)
    library.steps.clear()
    line.write(b"\x00paper\xff" * 9, 1)
    return line


def test_a_paper_is_one_raw_job_byte_for_byte_however_little_is_taken_at_once():
    library = Winspool(largest=10)
    opened(library).finish(10)
    assert library.spooled == b"\x00paper\xff" * 9
    assert library.datatype == "RAW"
    in_order = [step for step in library.steps if step not in ("OpenPrinterW", "ClosePrinter")]
    assert list(dict.fromkeys(in_order)) == STEPS[1:-1]
    assert library.steps.count("OpenPrinterW") == library.steps.count("ClosePrinter")


def test_a_queue_that_windows_does_not_know_is_unreachable():
    with pytest.raises(PrinterUnreachable) as caught:
        QueueTransport(WindowsSpooler("lain", Winspool())).open(10)
    assert "printer.queue" in caught.value.remedy


@pytest.mark.parametrize("step", STEPS[1:-1])
def test_only_a_job_that_was_never_begun_is_surely_not_printed(step):
    library = Winspool()
    line = opened(library)
    library.fails = step
    with pytest.raises(TransportError) as caught:
        line.finish(10)
    assert caught.value.sent == (0 if step == "StartDocPrinterW" else 63)
    assert library.steps[-1] == "ClosePrinter"


def test_a_spooler_that_hangs_is_left_to_itself_and_the_paper_in_doubt():
    library = Winspool()
    spooler = WindowsSpooler("tiket", library)
    library.hold.clear()
    with pytest.raises(WriteTimedOut) as caught:
        spooler.hand_over(b"paper", 0.05)
    assert caught.value.sent == 5
    library.hold.set()


def test_a_share_is_written_like_a_file(tmp_path):
    share = tmp_path / "share"
    line = QueueTransport(WindowsFileSpooler(str(share)))
    line.open(1)
    line.write(b"paper", 1)
    line.finish(10)
    assert share.read_bytes() == b"paper"
    away = QueueTransport(WindowsFileSpooler(str(tmp_path / "away" / "share")))
    away.open(1)
    away.write(b"paper", 1)
    with pytest.raises(TransportError) as caught:
        away.finish(10)
    assert caught.value.sent == 0
