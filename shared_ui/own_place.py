"""This PC as the office knows it, and one program at a time under a station's name on it."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import sys
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import BinaryIO
from uuid import UUID, uuid4

from platformdirs import user_state_path

from queueing.errors import StationTaken

log = logging.getLogger(__name__)
_HELD_ELSEWHERE = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


@cache
def own_version() -> str:
    """Give the version of the Antrean that runs here."""
    try:
        return version("antrean")
    except PackageNotFoundError:
        return ""


def state_folder() -> Path:
    """Give the folder for what this PC keeps of its own running."""
    return user_state_path("antrean", appauthor=False)


def place_id(folder: Path | None = None) -> str:
    """Give the id of this PC, made at random at the first asking and kept in the state folder.

    Where nothing can be kept it is a new one for each program: the PC then waits for its own
    name after a crash, as another would.
    """
    folder = folder or state_folder()
    file = folder / "place-id"
    try:
        kept = _kept_id(file)
        if kept is None:
            folder.mkdir(parents=True, exist_ok=True)
            fresh = folder / f"place-id.{uuid4()}"
            fresh.write_text(f"{uuid4()}\n", encoding="ascii")
            if file.exists() and _kept_id(file) is None:
                # Damaged: a power cut while it was made. A whole one was made meanwhile.
                fresh.replace(file)
            else:
                _make_first(fresh, file)
            kept = _kept_id(file)
    except OSError as error:
        log.warning("no id of this PC can be kept in %s: %s", folder, error)
        kept = None
    return kept or str(uuid4())


def _kept_id(file: Path) -> str | None:
    try:
        return str(UUID(file.read_text(encoding="ascii").strip()))
    except (FileNotFoundError, ValueError):
        return None


def _make_first(fresh: Path, file: Path) -> None:
    """Make `file` of `fresh`, unless another program of this PC was quicker."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        pass
    except OSError:
        # A file system without links: the last of those who start at once wins.
        fresh.replace(file)
        return
    fresh.unlink()


class NameLock:
    """Held by one program of this PC for each database and station name.

    The system frees it with the process, whatever ended it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._key = ""
        self._file: BinaryIO | None = None

    def take(self, database: str, name: str) -> None:
        """Take the lock, or keep it; raises StationTaken while another program has it."""
        key = hashlib.sha256(f"{database}\n{name}".encode()).hexdigest()[:20]
        if self._file is not None and key == self._key:
            return
        self.free()
        folder = self._folder or state_folder()
        path = folder / f"name-{key}.lock"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("a+b")
        except OSError as error:
            # No reason to keep an office from working: the database tells two PCs apart.
            log.warning("no lock for the name of this station in %s: %s", folder, error)
            return
        try:
            _lock(file)
        except OSError as error:
            if error.errno not in _HELD_ELSEWHERE:
                file.close()
                log.warning("no lock for the name of this station on %s: %s", path, error)
                return
            who, since = _holder(file)
            file.close()
            raise StationTaken(
                f"{name!r} is at work in another Antrean on this PC ({who})",
                "end one of the two; this one goes on by itself then",
                who,
                since,
                here=True,
            ) from error
        file.truncate(0)
        file.write(f"process {os.getpid()}\n{datetime.now(UTC).isoformat()}\n".encode())
        file.flush()
        self._file, self._key = file, key

    def free(self) -> None:
        """Let another program have the name."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _holder(file: BinaryIO) -> tuple[str, datetime]:
    """Give who wrote the lock file, and when."""
    file.seek(0)
    lines = file.read(200).decode("ascii", "replace").splitlines()
    try:
        return lines[0], datetime.fromisoformat(lines[1])
    except (IndexError, ValueError):
        # Just being written.
        return "another process", datetime.now(UTC)


if sys.platform == "win32":
    import msvcrt

    _BEYOND = 0x7FFF0000
    """Windows keeps others from reading what is locked, so it is not the text."""

    def _lock(file: BinaryIO) -> None:
        file.seek(_BEYOND)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
