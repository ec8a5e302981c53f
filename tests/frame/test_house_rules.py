"""What every file of the house keeps to, so that a slip fails the build instead of a review."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
ROOMS = sorted({name.split(".")[0] for name in PYPROJECT["tool"]["importlinter"]["root_packages"]})
STATIONS = ("kiosk", "display_board", "counter_console")
MAX_LINES = 300
WIDGETS = ("QWidget", "QDialog", "QMainWindow", "QFrame", "QLabel", "QPushButton")


def _sources() -> list[Path]:
    return sorted(path for room in ROOMS for path in (REPOSITORY / room).rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _place(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def test_the_rooms_are_the_packages_that_are_installed():
    included = PYPROJECT["tool"]["setuptools"]["packages"]["find"]["include"]
    assert sorted(name for name in included if "." not in name) == ROOMS


@pytest.mark.parametrize("path", _sources(), ids=_place)
def test_a_module_says_in_one_line_what_it_is(path):
    docstring = ast.get_docstring(_tree(path))
    assert docstring, "no module docstring"
    first, *more = docstring.splitlines()
    assert first.endswith((".", "?"))
    assert more[:1] in ([], [""]), "what follows the one line stands apart from it"


@pytest.mark.parametrize(
    "path", [path for path in _sources() if path.parent.name != "versions"], ids=_place
)
def test_a_file_over_three_hundred_lines_is_two_rooms(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES


@pytest.mark.parametrize("path", _sources(), ids=_place)
def test_a_name_says_what_a_file_is_about(path):
    assert path.stem not in {"utils", "helpers", "common", "manager", "misc"}


@pytest.mark.parametrize("path", _sources(), ids=_place)
def test_no_coroutine_holds_a_nested_event_loop(path):
    """`exec` inside a coroutine lets other tasks fail with "Cannot enter into task" (qasync)."""
    nested = [
        call.lineno
        for coroutine in ast.walk(_tree(path))
        if isinstance(coroutine, ast.AsyncFunctionDef)
        for call in ast.walk(coroutine)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"exec", "exec_", "processEvents"}
    ]
    assert nested == []


def _widget_modules() -> list[str]:
    return [
        ".".join(path.relative_to(REPOSITORY).with_suffix("").parts)
        for path in _sources()
        if path.parts[len(REPOSITORY.parts)] in STATIONS
        and any(_is_widget(node) for node in ast.walk(_tree(path)))
    ]


def _is_widget(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and any(
        ast.unparse(base).split(".")[-1] in WIDGETS for base in node.bases
    )


@pytest.mark.parametrize("module", _widget_modules())
def test_a_module_that_draws_stands_under_the_contract_for_pages(module):
    """A widget outside the `pages` contract of import-linter could reach for the database."""
    contracts = PYPROJECT["tool"]["importlinter"]["contracts"]
    (pages,) = [contract for contract in contracts if contract["id"] == "pages"]
    covered = [source for source in pages["source_modules"] if _covers(source, module)]
    assert covered, f"name {module} in the contract `pages` of pyproject.toml"


def _covers(source: str, module: str) -> bool:
    return f"{module}.".startswith(f"{source}.")


@pytest.mark.parametrize("path", _sources(), ids=_place)
def test_a_widget_holds_no_coroutine(path):
    """Async methods on widgets cannot be tested without a window and a loop."""
    held = [
        node.name
        for widget in ast.walk(_tree(path))
        if _is_widget(widget)
        for node in ast.walk(widget)
        if isinstance(node, ast.AsyncFunctionDef)
    ]
    assert held == []
