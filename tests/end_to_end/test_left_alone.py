"""What was started by another program ends with it, without noise."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import REPOSITORY, until


def hang_up(process: subprocess.Popen[bytes]) -> None:
    process.stdin.close()


def terminate(process: subprocess.Popen[bytes]) -> None:
    process.terminate()


def printer(office: Office) -> list[str]:
    ports = ["--port", "0", "--control-port", "0", "--no-show", "--end-with-input"]
    return ["antrean", "printer", "virtual", *ports, "--out", str(office.papers)]


def station(office: Office) -> list[str]:
    return ["antrean.driven", "kiosk", "--config", str(office.config("kiosk"))]


def answer(process: subprocess.Popen[bytes]) -> bytes:
    process.stdin.write(b'{"do": "there", "name": "service-A"}\n')
    process.stdin.flush()
    return process.stdout.readline()


def wait_until_it_works(process: subprocess.Popen[bytes]) -> None:
    """Wait until a printer says that it listens, a kiosk that it shows its services."""
    assert isinstance(process.args, list)
    if "printer" in process.args:
        assert process.stdout.readline().startswith(b"listening ")
        return
    until(lambda: b'"there": true' in answer(process), "the services")


@pytest.mark.parametrize("end", [hang_up, terminate])
@pytest.mark.parametrize("command", [printer, station])
def test_a_helper_ends_with_whoever_started_it(
    office: Office,
    tmp_path: Path,
    command: Callable[[Office], list[str]],
    end: Callable[[subprocess.Popen[bytes]], None],
) -> None:
    errors = tmp_path / "errors"
    with (
        errors.open("wb") as log,
        subprocess.Popen(
            [sys.executable, "-m", *command(office)],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        ) as process,
    ):
        wait_until_it_works(process)
        end(process)
        try:
            code = process.wait(20)
        finally:
            process.kill()
    assert (code, errors.read_text()) == (0, "")
