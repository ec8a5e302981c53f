"""Each import contract of pyproject.toml notices the import that it is there to forbid."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
ROOMS = PYPROJECT["tool"]["importlinter"]["root_packages"]


def _lint(tree: Path, contract: str) -> str:
    """Give what import-linter says about one contract in a copy of the rooms."""
    program = Path(sys.executable).with_name("lint-imports")
    command = [str(program), "--no-logo", "--no-cache", "--contract", contract]
    ended = subprocess.run(
        command, cwd=tree, capture_output=True, text=True, timeout=120, check=False
    )
    return " ".join((ended.stdout + ended.stderr).split())


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for room in ROOMS:
        pattern = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / room, tmp_path / room, ignore=pattern)
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("contract", "place", "line"),
    [
        ("rooms", "display_board/__init__.py", "import kiosk"),
        ("rooms", "shared_ui/__init__.py", "import counter_console"),
        ("rooms", "queueing/model.py", "import shared_ui"),
        ("queueing", "queueing/store/__init__.py", "import queueing.actions"),
        ("queueing", "queueing/numbering.py", "import queueing.store"),
        ("queueing", "queueing/model.py", "import queueing.errors"),
        ("queueing", "queueing/another_room.py", '"""Named in no layer."""'),
        ("no-screen", "queueing/feed/feed.py", "import PySide6.QtCore"),
        ("no-screen", "kiosk/printing/job.py", "import qasync"),
        ("no-screen", "kiosk/printing/job.py", "import shared_ui.theme"),
        ("no-sql", "counter_console/__init__.py", "import sqlalchemy"),
        ("escpos", "kiosk/__init__.py", "import escpos.printer"),
        ("pages", "kiosk/pages/__init__.py", "import asyncio"),
        ("pages", "display_board/panels/__init__.py", "import queueing.views"),
        ("pages", "counter_console/widgets/__init__.py", "import shared_ui.off_thread"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(tree, contract, place, line):
    with (tree / place).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    said = _lint(tree, contract)
    assert "0 kept, 1 broken" in said
    assert place.removesuffix(".py").removesuffix("/__init__").replace("/", ".") in said
