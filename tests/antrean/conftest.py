"""The command `antrean`, run inside the test or as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from antrean.__main__ import main
from tests.office import new_office


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


def told(err: str) -> str:
    """Give what was said as one line without the frame drawn round it."""
    return " ".join(err.replace("│", " ").split())


@pytest.fixture
def antrean(monkeypatch, capsys) -> Callable[..., Ended]:
    """Give a function that runs `antrean ARGUMENTS` in this process."""
    # Typer puts its own hook in place of pytest-qt's, which hears of errors inside slots.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def run(*arguments: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["antrean", *map(str, arguments)])
        capsys.readouterr()
        code: object
        try:
            code = main()
        except SystemExit as end:
            code = end.code
        assert isinstance(code, int)
        out, err = capsys.readouterr()
        return Ended(code, out, told(err))

    return run


@pytest.fixture
def process(repository) -> Callable[..., Ended]:
    """Give a function that runs `python -m antrean ARGUMENTS` as a process."""

    def run(*arguments: object, seconds: float = 60) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "antrean", *map(str, arguments)],
            cwd=repository,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ended(done.returncode, done.stdout, told(done.stderr))

    return run


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.db"


@pytest.fixture
def url(path):
    return f"sqlite:///{path}"


@pytest.fixture
def office(path):
    """Give the path of a database with an office in it that nobody has open."""
    new_office(path).close()
    return path
