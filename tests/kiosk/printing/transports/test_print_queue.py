"""The print queue: one job for each paper, handed over whole or in doubt, never confirmed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.printing.errors import (
    ConnectionLost,
    PrinterUnreachable,
    TransportError,
    WriteTimedOut,
)
from kiosk.printing.transports.print_queue import CupsSpooler, QueueTransport

PROGRAM = """#!{python}
import pathlib, sys, time
folder = pathlib.Path({folder!r})
name = pathlib.Path(sys.argv[0]).name
with (folder / "calls").open("a") as calls:
    calls.write(" ".join([name, *sys.argv[1:]]) + "\\n")
state = (folder / "state").read_text()
if name == "lpstat":
    if state == "missing":
        sys.exit('lpstat: Invalid destination name in list "tiket".')
    if state == "hangs":
        time.sleep(60)
    print("printer tiket", "disabled since x -" if state == "stopped" else "is idle.  enabled")
    print("tiket", "not accepting requests" if state == "rejects" else "accepting requests")
    sys.exit(0)
paper = sys.stdin.buffer.read()
if state == "lp hangs":
    time.sleep(60)
if state == "lp fails":
    sys.exit("lp: error - connection lost")
number = len(list(folder.glob("*.job")))
(folder / f"{{number}}.job").write_bytes(paper)
"""


class Cups:
    """Programs called lp and lpstat that keep each job as a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.says("idle")
        for name in ("lp", "lpstat"):
            program = folder / name
            program.write_text(PROGRAM.format(python=sys.executable, folder=str(folder)))
            program.chmod(0o755)

    def says(self, state: str) -> None:
        (self.folder / "state").write_text(state)

    @property
    def jobs(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.glob("*.job"))]

    @property
    def calls(self) -> list[str]:
        return (self.folder / "calls").read_text().splitlines()


@pytest.fixture
def cups(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return Cups(tmp_path)


@pytest.fixture
def line(cups):
    transport = QueueTransport(CupsSpooler("tiket"))
    transport.open(20)
    return transport


def test_each_paper_is_one_job_and_nothing_leaves_before_it_is_whole(cups, line):
    line.write(b"first ", 1)
    line.write(bytes(range(256)), 1)
    assert cups.jobs == []
    line.finish(20)
    line.write(b"second", 1)
    line.finish(20)
    line.close(1)
    assert cups.jobs == [b"first " + bytes(range(256)), b"second"]
    assert [call for call in cups.calls if call.startswith("lp ")] == [
        "lp -d tiket -o raw -t Antrean"
    ] * 2


def test_a_queue_confirms_nothing(line):
    assert not line.confirms
    assert line.read_status(5) == b""


def test_a_paper_that_was_not_finished_is_no_job(cups, line):
    line.write(b"torn", 1)
    line.close(1)
    line.open(20)
    line.finish(20)
    assert cups.jobs == []


@pytest.mark.parametrize(
    ("state", "remedy"),
    [
        ("missing", "lpstat -a"),
        ("stopped", "cupsenable tiket"),
        ("rejects", "cupsaccept tiket"),
    ],
)
def test_a_queue_that_would_not_print_now_is_unreachable_before_and_between_papers(
    cups, line, state, remedy
):
    line.write(b"paper", 1)
    cups.says(state)
    with pytest.raises(PrinterUnreachable) as between:
        line.finish(20)
    with pytest.raises(PrinterUnreachable) as before:
        line.open(20)
    for caught in (between, before):
        assert caught.value.sent == 0
        assert remedy in caught.value.remedy
    assert cups.jobs == []


def test_a_system_that_gives_no_answer_is_unreachable(cups):
    cups.says("hangs")
    with pytest.raises(PrinterUnreachable):
        QueueTransport(CupsSpooler("tiket")).open(0.3)


def test_a_system_without_print_queues_names_the_package(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterUnreachable) as caught:
        QueueTransport(CupsSpooler("tiket")).open(1)
    assert "cups-client" in caught.value.remedy


@pytest.mark.parametrize(("state", "kind"), [("lp hangs", WriteTimedOut), ("lp fails", None)])
def test_a_paper_that_may_have_been_taken_is_in_doubt(cups, line, state, kind):
    line.write(b"paper", 1)
    cups.says(state)
    with pytest.raises(kind or TransportError) as caught:
        line.finish(3)
    assert caught.value.sent == 5


def test_a_line_that_is_not_open_sends_nothing():
    line = QueueTransport(CupsSpooler("tiket"))
    for act in (lambda: line.write(b"x", 1), lambda: line.finish(1), lambda: line.read_status(0)):
        with pytest.raises(ConnectionLost) as caught:
            act()
        assert caught.value.sent == 0
