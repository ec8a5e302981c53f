"""What every file of the house keeps to, so that a slip fails the build instead of a review."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

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


def _offenders(offends: Callable[[Path], object]) -> dict[str, object]:
    """Give each file that breaks a rule, with what `offends` says of it."""
    assert _sources()
    return {_place(path): told for path in _sources() if (told := offends(path))}


def test_a_module_says_in_one_line_what_it_is():
    def offends(path: Path) -> str:
        docstring = ast.get_docstring(_tree(path))
        if not docstring:
            return "no module docstring"
        first, *more = docstring.splitlines()
        if not first.endswith((".", "?")):
            return "the first line is no sentence"
        return "" if more[:1] in ([], [""]) else "what follows the one line stands apart from it"

    assert _offenders(offends) == {}


def test_a_file_over_three_hundred_lines_is_two_rooms():
    def offends(path: Path) -> int:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        return lines if lines > MAX_LINES and path.parent.name != "versions" else 0

    assert _offenders(offends) == {}


def test_a_name_says_what_a_file_is_about():
    vague = {"utils", "helpers", "common", "manager", "misc"}
    assert _offenders(lambda path: path.stem in vague) == {}


def test_no_coroutine_holds_a_nested_event_loop():
    """`exec` inside a coroutine lets other tasks fail with "Cannot enter into task" (qasync)."""

    def nested(path: Path) -> list[int]:
        return [
            call.lineno
            for coroutine in ast.walk(_tree(path))
            if isinstance(coroutine, ast.AsyncFunctionDef)
            for call in ast.walk(coroutine)
            if isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and call.func.attr in {"exec", "exec_", "processEvents"}
        ]

    assert _offenders(nested) == {}


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


def test_a_module_that_draws_stands_under_the_contract_for_pages():
    """A widget outside the `pages` contract of import-linter could reach for the database."""
    contracts = PYPROJECT["tool"]["importlinter"]["contracts"]
    (pages,) = [contract for contract in contracts if contract["id"] == "pages"]
    modules = _widget_modules()
    uncovered = [
        module
        for module in modules
        if not any(_covers(source, module) for source in pages["source_modules"])
    ]
    assert modules
    assert uncovered == [], "name them in the contract `pages` of pyproject.toml"


def _covers(source: str, module: str) -> bool:
    return f"{module}.".startswith(f"{source}.")


def test_a_widget_holds_no_coroutine():
    """Async methods on widgets cannot be tested without a window and a loop."""

    def held(path: Path) -> list[str]:
        return [
            node.name
            for widget in ast.walk(_tree(path))
            if _is_widget(widget)
            for node in ast.walk(widget)
            if isinstance(node, ast.AsyncFunctionDef)
        ]

    assert _offenders(held) == {}
