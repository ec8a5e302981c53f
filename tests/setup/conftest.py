"""Where the files for the LAN lie, and the tools that look at them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
LAN = REPOSITORY / "setup" / "lan"
OPT = "/opt/antrean"
"""Where a PC of the office has this tree."""


def run(*command: object, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; give what it said."""
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=env,
    )


def tool(name: str, package: str) -> str:
    """Give a tool's path, or skip: setup/environment.sh brings it wherever there is apt."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on this machine (Debian's package {package})")
    return found
