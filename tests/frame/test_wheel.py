"""The wheel holds every room with its data, the licence and the command, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
ROOMS = PYPROJECT["tool"]["importlinter"]["root_packages"]
BESIDES = ("pyproject.toml", "LICENSE", "README.md")


def _files_of_rooms(root: Path) -> set[str]:
    return {
        str(path.relative_to(root))
        for room in ROOMS
        for path in (root / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of what is built, since building writes into the tree."""
    copy = tmp_path_factory.mktemp("tree")
    for room in ROOMS:
        shutil.copytree(
            REPOSITORY / room, copy / room, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in BESIDES:
        if (REPOSITORY / name).exists():
            shutil.copy(REPOSITORY / name, copy)
    return copy


@pytest.fixture(scope="module")
def wheel(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    built = subprocess.run(
        [*command, *options, str(tree)], capture_output=True, text=True, timeout=120, check=False
    )
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("antrean-*.whl")
    return zipfile.ZipFile(path)


def _inside(wheel: zipfile.ZipFile) -> set[str]:
    return {name for name in wheel.namelist() if ".dist-info/" not in name}


def test_every_file_of_every_room_is_in_the_wheel(tree, wheel):
    assert _files_of_rooms(tree) - _inside(wheel) == set()


def test_nothing_but_the_rooms_is_in_the_wheel(tree, wheel):
    assert _inside(wheel) - _files_of_rooms(tree) == set()


def test_every_room_is_a_package(tree):
    assert [room for room in ROOMS if not (tree / room / "__init__.py").exists()] == []


def test_the_wheel_carries_the_licence_and_the_command(wheel):
    about = [name for name in wheel.namelist() if ".dist-info/" in name]
    assert any(name.endswith("licenses/LICENSE") for name in about)
    (entry_points,) = [name for name in about if name.endswith("entry_points.txt")]
    assert "antrean = antrean.__main__:main" in wheel.read(entry_points).decode()
