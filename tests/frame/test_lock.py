"""requirements.lock pins and hashes everything, names no address, and follows pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

REPOSITORY = Path(__file__).resolve().parents[2]
LOCK = (REPOSITORY / "requirements.lock").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
ASKED_FOR = [
    Requirement(text)
    for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]
]
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9.-]+)(?:\[[a-z0-9,._-]+\])?==(?P<version>[^ ;\\]+)(?P<rest>.*)$"
)


def _entries() -> dict[str, tuple[Version, str]]:
    """Give each locked package's version and all of its text, continued lines joined."""
    found: dict[str, tuple[Version, str]] = {}
    for line in LOCK.replace("\\\n", " ").splitlines():
        if line and not line.lstrip().startswith("#"):
            match = ENTRY.match(line)
            assert match, f"neither a pin nor a comment: {line}"
            name = canonicalize_name(match["name"])
            assert name not in found, f"{name} is pinned twice"
            found[name] = (Version(match["version"]), match["rest"])
    return found


def test_the_lock_names_no_address():
    assert "://" not in LOCK
    assert not re.search(r"^\s*-(-|f|i)", LOCK.replace("    --hash=", ""), re.MULTILINE)


@pytest.mark.parametrize("name", _entries())
def test_a_locked_package_carries_hashes_only(name):
    _, rest = _entries()[name]
    options = rest.split(";")[-1].split(" --")[1:]
    assert options
    assert all(re.fullmatch(r"hash=sha256:[0-9a-f]{64}\s*", option) for option in options)


@pytest.mark.parametrize("wanted", ASKED_FOR, ids=lambda wanted: wanted.name)
def test_what_pyproject_asks_for_is_locked_within_its_bounds(wanted):
    version, _ = _entries()[canonicalize_name(wanted.name)]
    assert wanted.specifier.contains(version)


def test_a_package_asked_for_with_extras_is_pinned_with_them():
    """Pip takes the newest release for a pin that does not name them, and has no hash for it."""
    asked = [Requirement(text) for name in _entries() for text in (_requires(name) or [])]
    with_extras = [one for one in asked if one.extras and _needed(one)]
    assert with_extras
    for one in with_extras:
        for extra in one.extras:
            pinned = rf"^{canonicalize_name(one.name)}\[[^]]*\b{extra}\b[^]]*\]=="
            assert re.search(pinned, LOCK, re.MULTILINE), f"{one} is not pinned with [{extra}]"


def _requires(name: str) -> list[str] | None:
    try:
        return requires(name)
    except PackageNotFoundError:
        # For another system only.
        return None


def _needed(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": ""})


def test_qt_stays_below_the_release_that_aborts_on_python_3_11():
    version, _ = _entries()["pyside6-essentials"]
    assert Version("6.11.3") <= version < Version("6.12")
    assert "pyside6-addons" not in _entries()
