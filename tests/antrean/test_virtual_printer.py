"""`antrean printer virtual`: begins as it was told, does its script, or says what is wrong."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

COMMAND = ("printer", "virtual", "--no-show", "--port", "0", "--control-port", "0")
TICKET = b"\x1b@A-017\n\x1dVB\x00\x1d(H\x06\x0000A017"


def test_the_printer_begins_with_its_faults_and_does_its_script(repository, tmp_path):
    script = tmp_path / "morning.txt"
    script.write_text("# one ticket only\nafter 1 ticket: paper-out\n", encoding="utf-8")
    command = [sys.executable, "-m", "antrean", *COMMAND, "--out", str(tmp_path / "papers")]
    options = ["--fault", "frames on", "--fault", "token duplicate", "--script", str(script)]
    with subprocess.Popen(
        [*command, *options, "--dots", "384", "--end-with-input"],
        cwd=repository,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        _, port, control = process.stdout.readline().split()
        with socket.create_connection(("127.0.0.1", int(port)), timeout=10) as line:
            line.sendall(TICKET)
            with line.makefile("rb") as answers:
                assert answers.read(11) == b"\x10\x00\x00\x00" + b'7"A017\x00'
                assert answers.read(11)[4:] == b'7"A017\x00'
        with (
            socket.create_connection(("127.0.0.1", int(control)), timeout=10) as orders,
            orders.makefile("rw") as lines,
        ):
            said = ""
            while "paper-out" not in said:
                lines.write("state\n")
                lines.flush()
                said = lines.readline()
                assert said in ("ok ready tickets=1\n", "ok paper-out tickets=1\n")
        process.stdin.close()
        assert process.wait(20) == 0
    assert [path.name for path in (tmp_path / "papers").glob("*.png")] == ["0001.png"]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--fault", "token lost", "--fault: 'token lost' is not understood remedy: write token"),
        ("--dots", "12", "--dots"),
    ],
)
def test_an_option_that_is_not_understood_is_wrong_usage(antrean, tmp_path, option, value, said):
    ended = antrean(*COMMAND, "--out", tmp_path, option, value)
    assert (ended.code, said in ended.err) == (2, True)


def test_a_script_that_is_not_understood_names_file_line_and_remedy(antrean, tmp_path):
    script = tmp_path / "morning.txt"
    script.write_text("ready\nafter lunch: paper-out\n", encoding="utf-8")
    ended = antrean(*COMMAND, "--out", tmp_path, "--script", script)
    assert ended.code == 2
    assert f"--script: {script}, line 2: 'after lunch: paper-out' has no moment" in ended.err
    assert "remedy: write after N tickets:, after N rows:" in ended.err
