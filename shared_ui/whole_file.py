"""Replaces a small file so that a power cut leaves the old one or the new one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

ONLY_THE_USER = 0o600


def write_whole(path: Path, content: str | bytes, mode: int = 0o644) -> None:
    """Replace a file by `content`, a text as UTF-8, so that a power cut leaves the old or the new.

    Raises OSError.
    """
    part = path.with_name(path.name + ".part")
    # One that a power cut left keeps its own rights.
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def mode_of(path: Path) -> int:
    """Give who may read and write a file; for one that is not there its user alone.

    A file that is replaced may hold a password: it must not become everybody's by that.
    """
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return ONLY_THE_USER
